import type { Rule } from '../../types.ts';

export const customerError: Rule = {
  id: "blame/customer-error",
  summary: "This calls it the customer's mistake.",
  message: "This calls it the customer's mistake. Describe the detail that needs changing.",
  why: "\"You have typed the address incorrectly\" is the textbook blaming message [DFU]; GOV.UK drops \"invalid\" because it adds nothing [GOV]; style guides prefer the thing as subject [POL, CYB].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "You entered the wrong postcode.", good: ["The postcode doesn't look right."] }, // fix
    { bad: "You gave us the wrong address for order {{order_number}}.", good: ["The address for order {{order_number}} doesn't look right."] }, // fix
    { bad: "You used the wrong form for claim {{claim_id}}.", good: ["Claim {{claim_id}} needs a different form."] }, // fix
    { bad: "You have misunderstood our returns window.", good: ["Let me explain our returns window more clearly."] }, // fix
    { bad: "You filled in section 4 incorrectly.", good: ["Section 4 needs another look."] }, // fix
    { bad: "You damaged the screen, so the repair costs £80.", good: ["The screen is damaged, so the repair costs £80."] }, // fix
    { bad: "You overlooked the expiry date of {{expiry_date}}.", good: ["The expiry date was {{expiry_date}}."] }, // fix
    { bad: "This was caused by user error." },
    { bad: "It looks like a user error on your side." },
    { bad: "You entered the wrong password." },
    { bad: "You have entered an invalid card number." },
    { bad: "You used the wrong form." },
    { bad: "You provided incorrect details." },
    { bad: "You sent an incomplete application." },
    { bad: "This is your fault." },
    { bad: "The delay is due to your mistake." },
    { bad: "The problem is on your end." },
    { bad: "The error appears to be at your side." },
    { bad: "You mistyped your email address." },
    { bad: "You misread the terms." },
    { bad: "You incorrectly filled in section 4." },
    { bad: "You filled in the form incorrectly." },
    { bad: "You overlooked the expiry date." },
    { bad: "The fault comes from improper use by the customer." },
    { bad: "You have violated our fair-use terms." },
    { bad: "You signed up with the wrong email." },
    { ok: "We sent you the wrong size.", why: "company subject" },
    { ok: "I gave you the wrong information on Monday, and I apologise.", why: "first person owns it" },
    { ok: "If you entered the wrong address, you can change it here.", why: "conditional" },
    { ok: "Did you perhaps use a different email?", why: "question" },
    { ok: "This wasn't your fault.", why: "negation, reassurance" },
    { ok: "The card number looks incorrect.", why: "the thing is the subject" },
    { ok: "Wrong password? Reset it here.", why: "UI idiom" },
    { ok: "That was my mistake.", why: "first person" },
    { ok: "Could you try it on your end?", why: "\"your end\" in a request, not a cause" },
    { ok: "The courier damaged your parcel.", why: "third party" },
  ],
};
