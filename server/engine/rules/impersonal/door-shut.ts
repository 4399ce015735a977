import type { Rule } from '../../types.ts';

export const doorShut: Rule = {
  id: "impersonal/door-shut",
  summary: "Closes the door.",
  message: "Closes the door. Leave a way back to a person.",
  why: "Essays 2 and 3: people must be able to reach a human, above all when it is complex or emotional. None of 10 sampled \"do not reply to this email\" lines had another route next to it (own sample, 0.5).",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "We consider this matter closed.", good: ["That's where we've got to. If something doesn't look right, reply here and I'll look again."] }, // confirm
    { bad: "Please do not reply to this email.", good: ["To reach a person, use {{contact_route}}."] }, // fill
    { bad: "This mailbox is not monitored. For help call {{phone}}.", good: ["Replies here don't reach us, so please call {{phone}} to speak to a person."] }, // fix
    { bad: "Your ticket will be automatically closed in 48 hours.", good: ["I'll keep this open for the next 48 hours in case you need anything more."] }, // confirm
    { bad: "We trust this resolves the matter.", good: ["Does this resolve it for you?"] }, // fix
    { bad: "This ticket will now be closed." },
    { bad: "I am closing this ticket." },
    { bad: "Your ticket has been closed." },
    { bad: "This is our final decision." },
    { bad: "Our decision is final." },
    { bad: "No further correspondence will be entered into." },
    { bad: "We will not respond to further emails about this." },
    { bad: "No further action will be taken." },
    { bad: "We trust this answers your query." },
    { bad: "This mailbox is not monitored." },
    { bad: "This is an automated message." },
    { bad: "Replies to this email will not be read." },
    { bad: "There is no need to contact us again." },
    { bad: "Case closed." },
    { bad: "This is a system-generated email." },
    { ok: "Our office is closed on Sundays.", why: "opening hours" },
    { ok: "Please close the app and open it again.", why: "step" },
    { ok: "I'll keep your case open until Friday.", why: "open door" },
    { ok: "You can reply to this email any time.", why: "open door" },
    { ok: "Do not reply to texts that ask for your PIN.", why: "fraud advice" },
    { ok: "When would you like me to close your account?", why: "question" },
    { ok: "The final delivery is on 3 May.", why: "other sense" },
    { ok: "I've closed the duplicate ticket so you only get one reply.", why: "helpful reason given" },
  ],
};
