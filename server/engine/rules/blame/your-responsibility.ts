import type { Rule } from '../../types.ts';

export const yourResponsibility: Rule = {
  id: "blame/your-responsibility",
  summary: "Pushes responsibility onto the customer.",
  message: "Pushes responsibility onto the customer. State the rule plainly and what we can do.",
  why: "Essay 1 on liability: expressing sympathy costs little even when liability stays open. \"Our Terms of Service say...\" after a failure adds insult to injury [POP]; \"That is not our fault / Read the terms and conditions\" is on a never-say list [EA].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "As clearly stated in our terms, sale items can't be returned after 14 days.", good: ["Our terms say sale items can't be returned after 14 days."] }, // fix
    { bad: "Please read our terms and conditions: {{terms_link}}", good: ["You'll find the details in our terms and conditions: {{terms_link}}"] }, // fix
    { bad: "You were aware that the fare was non-refundable.", good: ["The fare was non-refundable."] }, // fix
    { bad: "You agreed to our cancellation terms, which set a fee of {{fee}}.", good: ["Our cancellation terms set a fee of {{fee}}."] }, // fix
    { bad: "By placing the order, you accepted a delivery window of 10 days.", good: ["The delivery window for the order is 10 days."] }, // fix
    { bad: "It is your responsibility to keep your login safe." },
    { bad: "It's the customer's responsibility to check the size." },
    { bad: "You are responsible for the return postage of £4.95." },
    { bad: "You agreed to our Terms and Conditions." },
    { bad: "As stated in the terms you accepted, the fee applies." },
    { bad: "As clearly stated on our website, sale items are final." },
    { bad: "Please read the policy carefully before ordering." },
    { bad: "You should be aware that the sale is final." },
    { bad: "You were aware that the sale was final." },
    { bad: "You knew that the seat was non-refundable." },
    { bad: "The onus is on you to keep the receipt." },
    { bad: "We are not responsible for courier delays." },
    { bad: "We cannot be held responsible for lost parcels." },
    { bad: "We accept no liability for this." },
    { bad: "This is not our fault." },
    { bad: "That is not our responsibility." },
    { bad: "This happened as a result of your own actions." },
    { bad: "It is up to you to tell us about changes." },
    { ok: "We're responsible for this delay.", why: "owning it" },
    { ok: "It's not your responsibility to chase the courier.", why: "reassurance" },
    { ok: "You're not responsible for these charges.", why: "reassurance" },
    { ok: "As we agreed, I will call on Friday.", why: "joint agreement" },
    { ok: "If you agree, I'll book the visit.", why: "conditional" },
    { ok: "You can read our terms here: {{terms_link}}", why: "an offer, not an order" },
    { ok: "Who is responsible for the installation at your office?", why: "question" },
    { ok: "Our terms say 14 days.", why: "plain statement of the rule" },
    { ok: "You don't need to agree to anything today.", why: "negated" },
    { ok: "This is our responsibility.", why: "owning it" },
  ],
};
