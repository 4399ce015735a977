import type { Rule } from '../../types.ts';

export const passAlong: Rule = {
  id: "deferral/pass-along",
  summary: "Passes the customer along.",
  message: "Passes the customer along. Name who, say when, and keep hold of it yourself.",
  why: "Essay 1: minimise transfers. \"I'm sorry, that's not my department\" starts the transfer game [HYK]; a hand-off with a name and a time is good service (Essays 2 and 3 ask for human hand-off), so those are not flagged.",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "I have forwarded your request to the relevant team.", good: ["I've shared your request with {{team_name}}, and I'll update you by {{update_time}}."] }, // fill
    { bad: "Someone from our team will be in touch.", good: ["{{colleague_name}} from our team will get in touch by {{update_time}}."] }, // fill
    { bad: "You'll need to contact the courier with tracking number {{tracking}}.", good: ["The courier can see this in most detail. Here's how to reach them: {{contact_details}}. Your tracking number is {{tracking}}, and I'm here if they can't help."] }, // fill
    { bad: "That's not my department.", good: ["{{team_name}} looks after this. I'll pass everything on so you don't have to repeat it."] }, // fill
    { bad: "I'm transferring you to another agent.", good: ["I'm bringing in {{colleague_name}}, and I'll share what you've told me so you don't have to repeat it."] }, // fill
    { bad: "I have escalated your ticket to the relevant team." },
    { bad: "Your query has been escalated to the concerned team." },
    { bad: "I will pass this on to our technical team." },
    { bad: "You'll need to contact the billing department." },
    { bad: "Please contact the manufacturer directly." },
    { bad: "You'll have to speak to your bank." },
    { bad: "Please get in touch with the courier." },
    { bad: "A member of our team will get back to you." },
    { bad: "I've raised this with our backend team." },
    { bad: "You need to reach out to the seller." },
    { bad: "Kindly connect with the branch." },
    { bad: "This should be directed to the sales team." },
    { bad: "Your complaint has been passed to the appropriate department." },
    { bad: "The concerned department will revert." },
    { bad: "We've shared your feedback with the team." },
    { ok: "I've asked Priya on our billing team to call you by 3pm today.", why: "name and time" },
    { ok: "I've sent your photos to our repair team, and I'll update you by {{date}}.", why: "ownership kept" },
    { ok: "You can contact me directly on {{phone}}.", why: "direct route" },
    { ok: "If you'd rather speak to someone, call {{phone}}.", why: "offer" },
    { ok: "If you smell gas, please call the emergency line on {{phone}} straight away.", why: "safety, conditional" },
    { ok: "Would you like me to put you through to Sam?", why: "question with a name" },
    { ok: "I've passed your thanks on to Sam.", why: "not a problem being passed" },
    { ok: "Your parcel was passed to the courier at 9:00.", why: "logistics" },
  ],
};
