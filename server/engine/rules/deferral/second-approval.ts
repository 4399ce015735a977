import type { Rule } from '../../types.ts';

export const secondApproval: Rule = {
  id: "deferral/second-approval",
  summary: "Sends the decision behind a second desk.",
  message: "Sends the decision behind a second desk. Use your own limit, or own the wait with a time.",
  why: "Essay 1: \"The veil of a secondary layer of approval is as antiquated as the mystery manager in back office at a car dealership.\" Ritz-Carlton gives staff a discretion budget so that nobody has to ask [RITZ].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "I need to check with my manager before I refund {{amount}}.", good: ["A refund of {{amount}} needs a second check. I'll look after that and give you the answer by {{reply_by}}."] }, // fill
    { bad: "Your refund is awaiting approval from our finance team.", good: ["Our finance team is checking your refund, and I'll tell you the outcome by {{reply_by}}."] }, // fill
    { bad: "I don't have the authority to waive the {{fee}} fee.", good: ["{{decision_owner}} decides on the {{fee}} fee. I'll put your case to them and update you by {{reply_by}}."] }, // fill
    { bad: "This requires manager approval.", good: ["This one needs a second check. I'll look after it and update you by {{reply_by}}."] }, // fill
    { bad: "I need to check with my manager." },
    { bad: "I'll have to ask my supervisor." },
    { bad: "Let me get approval from my manager." },
    { bad: "I will need to get this approved." },
    { bad: "I'd need to run this by my team lead." },
    { bad: "The refund is subject to management approval." },
    { bad: "This is pending approval from our finance team." },
    { bad: "I am not authorised to issue refunds." },
    { bad: "Only a supervisor can do that." },
    { bad: "We'll need sign-off from head office." },
    { bad: "I'll see what my manager says." },
    { bad: "I will escalate to my manager for approval." },
    { bad: "Your request must be approved by head office." },
    { bad: "We have sent your request for approval." },
    { ok: "I've approved your refund of {{amount}}.", why: "the rep decided" },
    { ok: "Your refund is approved.", why: "done" },
    { ok: "You can approve the estimate here: {{estimate_link}}", why: "customer approves" },
    { ok: "If you need approval from your landlord, take your time.", why: "conditional, third party" },
    { ok: "My manager, Priya, asked me to call you.", why: "human context" },
    { ok: "Would you like to speak with a manager?", why: "offer of escalation" },
    { ok: "Your bank has to authorise the payment.", why: "third party" },
    { ok: "A doctor has to approve this prescription.", why: "regulated check by a professional" },
  ],
};
