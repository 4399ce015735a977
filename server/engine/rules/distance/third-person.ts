import type { Rule } from '../../types.ts';

export const thirdPerson: Rule = {
  id: "distance/third-person",
  summary: "Talks about \"the customer\" or \"the company\".",
  message: "Talks about \"the customer\" or \"the company\". Talk to the person: you, we, I.",
  why: "Essay 1, the invisible wall. Plain English: use \"you\" and \"we\" [PEC]; Mailchimp and NHS address the reader directly [MC, NHS-VT].",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "The customer must return the item within 30 days.", good: ["Please return the item within 30 days."] }, // fix
    { bad: "Customers are required to keep the receipt for 12 months.", good: ["Please keep the receipt for 12 months."] }, // fix
    { bad: "The user is advised to restart the router twice.", good: ["It's best to restart the router twice."] }, // fix
    { bad: "The company does not offer refunds after 60 days.", good: ["We don't offer refunds after 60 days."] }, // fix
    { bad: "{{company}} regrets the delay to order {{order_number}}.", good: ["I'm sorry about the delay to order {{order_number}}."] }, // fix
    { bad: "The policyholder is responsible for the first £100.", good: ["You pay the first £100."] }, // fix
    { bad: "The user is advised to restart the router." },
    { bad: "The account holder shall sign the form." },
    { bad: "The company regrets the delay." },
    { bad: "The management reserves the right to close the store." },
    { bad: "Users who wish to cancel should complete the form." },
    { bad: "All customers are requested to carry ID." },
    { bad: "Passengers are reminded that doors close early." },
    { bad: "This department does not handle refunds." },
    { bad: "One must keep the receipt." },
    { bad: "The subscriber is liable for the device." },
    { bad: "The agent will contact the customer." },
    { ok: "Other customers found this guide helpful.", why: "real third persons" },
    { ok: "Only the account holder, {{holder_name}}, can ask for this.", why: "security: a different person" },
    { ok: "The company that made the part will send a new one.", why: "another company" },
    { ok: "Which user should I add to the workspace?", why: "question" },
    { ok: "Our customer care line opens at 9.", why: "compound noun" },
    { ok: "If the account holder has died, we will help you close it.", why: "conditional, other person" },
    { ok: "The terms say: \"The customer must return the item.\"", why: "quoted policy" },
    { ok: "I added the user to your workspace.", why: "object is a product user" },
  ],
};
