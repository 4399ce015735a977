import type { Rule } from '../../types.ts';

export const stockClosing: Rule = {
  id: "scripted/stock-closing",
  summary: "A stock closing that invites \"no\".",
  message: "A stock closing that invites \"no\". Ask something you want to know.",
  why: "Essay 1 asks for open closing questions. \"I hope this helps\" shuts the conversation down [SKY]. Warm language at the end of a conversation pays off [PLB24].",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "Is there anything else I can help you with today?", good: ["Was I able to solve your problem today, or is something still not right?"] }, // fix
    { bad: "Please do not hesitate to contact us on {{phone}}.", good: ["If anything's still unclear, call us on {{phone}}."] }, // fix
    { bad: "If you have any further questions, please let us know.", good: ["Which part would you like me to go over again?"] }, // fix
    { bad: "Hope this helps!", good: ["How does that work for you?"] }, // fix
    { bad: "Should you require any further assistance, please email {{support_email}}.", good: ["If something still isn't right, email {{support_email}} and we'll pick it up from here."] }, // confirm
    { bad: "Is there anything else I can assist you with?" },
    { bad: "Please do not hesitate to contact us." },
    { bad: "Please don't hesitate to reach out if you have any further questions." },
    { bad: "Feel free to contact us." },
    { bad: "Should you have any queries, write to us." },
    { bad: "I hope this helps." },
    { bad: "Let me know if you have any questions." },
    { bad: "Let us know if there's anything else." },
    { bad: "We are always here to help." },
    { bad: "For any further assistance, please write to us." },
    { bad: "Awaiting your response." },
    { bad: "Looking forward to your reply." },
    { bad: "Feel free to reach out!" },
    { ok: "Which part would you like me to go over again?", why: "open question" },
    { ok: "If the light is still red at 6pm, reply here and I'll call you.", why: "specific condition" },
    { ok: "Did anything about this feel unclear?", why: "specific" },
    { ok: "Just reply to this email and it'll come straight to me.", why: "specific route" },
    { ok: "Is there anything else that stopped working?", why: "diagnostic question" },
    { ok: "I didn't hesitate to refund this.", why: "past" },
    { ok: "Let me know which day suits you.", why: "specific ask" },
    { ok: "Let me know if the code doesn't arrive by 3pm.", why: "specific condition" },
  ],
};
