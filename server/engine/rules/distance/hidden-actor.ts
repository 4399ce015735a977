import type { Rule } from '../../types.ts';

export const hiddenActor: Rule = {
  id: "distance/hidden-actor",
  summary: "Passive voice hides who acted.",
  message: "Passive voice hides who acted. Say \"we\" for a company decision, \"I\" for your own action.",
  why: "Essay 1: an invisible wall between customer and rep, and another between rep and company. \"I\" beats \"we\", and any self-reference beats none, for perceived empathy and agency [PMM18]. Caution: the passive is RIGHT when the hidden actor is the customer (\"the form hasn't been signed yet\") [POL].",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "Your account has been suspended due to non-payment of {{amount}}.", good: ["We've suspended your account due to non-payment of {{amount}}."] }, // fix
    { bad: "Your photos have been added to claim {{claim_id}}.", good: ["I've added your photos to claim {{claim_id}}."] }, // fix
    { bad: "A late fee of {{fee}} has been applied to your account.", good: ["We've applied a late fee of {{fee}} to your account."] }, // fix
    { bad: "An error was made on your May bill.", good: ["We made an error on your May bill."] }, // fix
    { bad: "Your claim was rejected on {{decision_date}}.", good: ["We decided not to approve your claim on {{decision_date}}."] }, // fix
    { bad: "It has been determined that the fault is not covered.", good: ["We've found that the fault is not covered."] }, // fix
    { bad: "Your refund of {{amount}} has been processed.", good: ["I've processed your refund of {{amount}}."] }, // fix
    { bad: "Your service will be disconnected on {{date}}.", good: ["We will disconnect your service on {{date}}."] }, // fix
    { bad: "Your account has been suspended due to non-payment." },
    { bad: "Your request has been denied." },
    { bad: "Your application was declined on {{decision_date}}." },
    { bad: "Your claim has been rejected." },
    { bad: "Your access has been revoked." },
    { bad: "Your order has been cancelled." },
    { bad: "It has been decided that no refund applies." },
    { bad: "It was determined that the fault is not covered." },
    { bad: "Mistakes were made." },
    { bad: "It has come to our attention that the plan expired." },
    { bad: "Your complaint has been noted." },
    { bad: "Your query is being looked into." },
    { bad: "The necessary action will be taken." },
    { bad: "Your account was charged twice." },
    { ok: "Your parcel was delivered on 3 May.", why: "event, no decision" },
    { ok: "Your card was declined by your bank.", why: "actor named" },
    { ok: "The form hasn't been signed yet.", why: "the hidden actor is the customer; passive protects them" },
    { ok: "If your account was suspended, I can reopen it today.", why: "conditional" },
    { ok: "Was your account locked after the update?", why: "question" },
    { ok: "The screen is damaged.", why: "adjective" },
    { ok: "We've suspended the account.", why: "active" },
    { ok: "Your account is closed, as you asked.", why: "customer's own request" },
    { ok: "The discounts are automatically applied at checkout.", why: "present state of a system (false alarm met on real replies)" },
  ],
};
