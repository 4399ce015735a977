import type { Rule } from '../../types.ts';

export const threat: Rule = {
  id: "tone/threat",
  summary: "Reads as a threat.",
  message: "Reads as a threat. Lead with how to keep the service, then the date and what happens.",
  why: "A UK charity links intimidating debt letters (capitals, threats at the top) to suicidal distress; the rules on default notices were changed after its campaign in 2020 [MMH]. Controlling wording elicits defiance in lab studies [CTRL], though one health study found no effect [A19].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "Failure to pay {{amount}} by {{due_date}} will result in disconnection.", good: ["To avoid disconnection, please pay {{amount}} by {{due_date}}."] }, // confirm
    { bad: "If you do not return the form by 3 May, we will close your claim.", good: ["To keep your claim open, please return the form by 3 May. After that date, we'd need to close it."] }, // confirm
    { bad: "Unless you update your card by {{date}}, your plan will be cancelled.", good: ["Please update your card by {{date}} to keep your plan."] }, // confirm
    { bad: "FINAL NOTICE: {{amount}} is overdue.", good: ["A reminder that {{amount}} is overdue, and we'd like to help you sort it out."] }, // confirm
    { bad: "Failure to comply may result in legal action." },
    { bad: "This is your final warning." },
    { bad: "Your account will be terminated." },
    { bad: "We reserve the right to close the account." },
    { bad: "Immediate action is required." },
    { bad: "Pay now to avoid penalties." },
    { bad: "Your debt will be passed to a collection agency." },
    { bad: "You are in breach of our terms." },
    { bad: "LAST AND FINAL REMINDER." },
    { bad: "If payment is not received within 7 days, we will suspend your service." },
    { bad: "We may take legal action." },
    { bad: "You will be charged a penalty of {{fee}}." },
    { bad: "Non-compliance will lead to closure." },
    { bad: "If you fail to respond within 14 days, your account will be closed." },
    { ok: "Our failure to deliver is on us.", why: "company" },
    { ok: "If you smell gas, leave the building immediately.", why: "safety" },
    { ok: "Please call us straight away if you don't recognise this payment.", why: "fraud protection" },
    { ok: "If you don't pay this month, nothing changes.", why: "no consequence" },
    { ok: "We will never threaten you.", why: "negated" },
    { ok: "Is legal advice something you need?", why: "question" },
    { ok: "To avoid disconnection, please pay {{amount}} by {{due_date}}.", why: "the recommended form" },
    { ok: "The final invoice is attached.", why: "other sense" },
  ],
};
