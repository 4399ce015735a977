import type { Rule } from '../../types.ts';

export const effortOnCustomer: Rule = {
  id: "deferral/effort-on-customer",
  summary: "Puts the next move on the customer.",
  message: "Puts the next move on the customer. Offer to pick it up, or check back yourself.",
  why: "Essay 1: minimise problem-solving time and transfers. Having to repeat the story raises frustration each time [RITZ2]; \"never answer a careful message with a canned reply that ignores it\" [HIT]. Essay 3: anticipate.",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "If the issue persists, please contact us again.", good: ["If it happens again, reply here and I'll pick it up from where we left off."] }, // confirm
    { bad: "Please refer to our FAQ: {{faq_link}}", good: ["Here's the part of our FAQ that answers this: {{faq_link}}. If it doesn't fit your case, reply here."] }, // confirm
    { bad: "Please try again later.", good: ["Please try again after {{retry_time}}. If it still doesn't work, reply here and I'll take over."] }, // fill
    { bad: "Please explain your issue again in detail.", good: ["I want to get this right: could you tell me {{missing_detail}}?"] }, // fill
    { bad: "Please raise a new ticket for the second lamp.", good: ["I'll start a new case for the second lamp, so it isn't another form for you."] }, // confirm
    { bad: "Please contact us again if it fails." },
    { bad: "Please resubmit the form." },
    { bad: "Please call back tomorrow." },
    { bad: "Please visit our help centre for more information." },
    { bad: "Please check our website." },
    { bad: "Please send all the details again." },
    { bad: "Kindly re-send the photos." },
    { bad: "You can find the answer in our Help Center." },
    { bad: "Please fill out the form again." },
    { bad: "Please write to us again after 7 days." },
    { bad: "Please open a new request." },
    { ok: "If it drops again, reply here and I'll send an engineer.", why: "owned" },
    { ok: "You won't need to explain this again.", why: "negated" },
    { ok: "I'll check back on Friday.", why: "proactive" },
    { ok: "Please turn it off and on again.", why: "step" },
    { ok: "Would you like to try again now, with me on the line?", why: "question, together" },
    { ok: "Here's our guide, and I've pulled out the three steps you need:", why: "did the work" },
    { ok: "You can visit our shop in Leeds.", why: "place" },
    { ok: "Please check our status page at {{status_link}} for live updates.", why: "specific live page" },
  ],
};
