import type { Rule } from '../../types.ts';

export const toldYou: Rule = {
  id: "blame/told-you",
  summary: "\"As previously stated\" scolds the reader.",
  message: "\"As previously stated\" scolds the reader. Just give the information again.",
  why: "Reminding people that they missed something \"fosters negative feelings\" [WS10]; \"As I told you before\" is a classic escalator [CAST]. General knowledge: \"per my last email\" is widely read as passive-aggressive.",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "As previously stated, refunds take 5 days.", good: ["Refunds take 5 days."] }, // fix
    { bad: "As I already explained, the part is out of stock until {{restock_date}}.", good: ["The part is out of stock until {{restock_date}}."] }, // fix
    { bad: "Per my last email, we need a photo of the label.", good: ["We need a photo of the label."] }, // fix
    { bad: "We have already informed you that the warranty ended on 1 March.", good: ["The warranty ended on 1 March."] }, // fix
    { bad: "Again, your account number is {{account_number}}.", good: ["Your account number is {{account_number}}."] }, // fix
    { bad: "As you were told on {{call_date}}, the engineer will arrive at 10:00.", good: ["The engineer will arrive at 10:00, as we discussed on {{call_date}}."] }, // fix
    { bad: "Please refer to my previous email of 3 May for the steps.", good: ["Here are the steps again from my email of 3 May: {{steps}}"] }, // fill
    { bad: "As I already explained, the part is out of stock." },
    { bad: "As mentioned in my last email, we need a photo." },
    { bad: "As stated above, the fee is {{fee}}." },
    { bad: "As we have told you before, the line is being repaired." },
    { bad: "As I said, the part is out of stock." },
    { bad: "Like I said before, the part is out of stock." },
    { bad: "As advised on 3 May, the engineer will visit." },
    { bad: "As per my previous email, the fee applies." },
    { bad: "I've already told you that the line is down." },
    { bad: "To reiterate, the fee applies." },
    { bad: "Once again, please note the fee applies." },
    { bad: "We have repeatedly asked you for the form." },
    { bad: "This has already been explained to you." },
    { bad: "You have been informed several times." },
    { bad: "Kindly refer to the trailing mail." },
    { ok: "As you mentioned, the light stays red.", why: "the customer is the source; good listening" },
    { ok: "As promised, here's your update.", why: "keeps a promise" },
    { ok: "We have already refunded {{amount}}.", why: "already + helpful act, not an inform-verb" },
    { ok: "Thank you again for the photos.", why: "thanks again" },
    { ok: "You've already told me this, so you won't have to repeat it.", why: "customer is the teller" },
    { ok: "You'll be notified when it ships.", why: "future" },
    { ok: "Were you told something different?", why: "question" },
    { ok: "I should have explained this better.", why: "first person owns it" },
    { ok: "You were told Tuesday, and nobody came. I am sorry.", why: "retells what the customer was promised" },
    { ok: "Set the mail server as indicated on the label.", why: "manner clause, not a reminder (false alarm met on real replies)" },
  ],
};
