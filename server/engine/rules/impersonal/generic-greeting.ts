import type { Rule } from '../../types.ts';

export const genericGreeting: Rule = {
  id: "impersonal/generic-greeting",
  summary: "Nobody is called Valued Customer.",
  message: "Nobody is called Valued Customer. Greet by name.",
  why: "Essay 2: address the customer by name. \"Dear valued customer\" is also how phishing mail opens: 2 of 10 sampled public uses were phishing samples (own sample, 0.5).",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "Dear Valued Customer,", good: ["Dear {{customer_name}},"] }, // fill
    { bad: "Dear Sir/Madam,", good: ["Dear {{customer_name}},"] }, // fill
    { bad: "To whom it may concern,", good: ["Hello {{customer_name}},"] }, // fill
    { bad: "Hi there,", good: ["Hi {{customer_name}},"] }, // fill
    { bad: "Hello User,", good: ["Hello {{customer_name}},"] }, // fill
    { bad: "Dear Customer," },
    { bad: "Dear Sir or Madam," },
    { bad: "Dear Sirs," },
    { bad: "Dear User," },
    { bad: "Dear Subscriber," },
    { bad: "Dear Account Holder," },
    { bad: "Dear Client," },
    { bad: "Dear Guest," },
    { bad: "Dear All," },
    { bad: "Hello Sir," },
    { bad: "Respected Sir/Madam," },
    { bad: "Greetings of the day!" },
    { bad: "Hi Customer," },
    { bad: "Hey guys," },
    { bad: "Dear Cardmember," },
    { ok: "Hi {{customer_name}},", why: "named" },
    { ok: "Hi {{customer.first_name | default: 'there'}},", why: "named with a fallback" },
    { ok: "Dear Ms {{last_name}},", why: "title and name" },
    { ok: "Hello Sam,", why: "named" },
    { ok: "Our members can join for free.", why: "mid-sentence noun" },
    { ok: "Dear {{title}} {{last_name}},", why: "named" },
    { ok: "Your greeting card is on its way.", why: "other sense" },
    { ok: "Hi Guy,", why: "a real first name" },
  ],
};
