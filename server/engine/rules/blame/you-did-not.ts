import type { Rule } from '../../types.ts';

export const youDidNot: Rule = {
  id: "blame/you-did-not",
  summary: "Reads as \"you didn't do your part\".",
  message: "Reads as \"you didn't do your part\". Name what is missing from our side instead.",
  why: "Same blame mechanism, softer verb [FB10]. A public support handbook says to avoid YOU when the user got something wrong [NIT]; Polaris asks for passive voice so people do not feel blamed [POL]; GOV.UK writes the instruction, not the omission [GOV].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "You have not yet provided your proof of identity.", good: ["I don't have your proof of identity yet."] }, // fix
    { bad: "You didn't include the invoice number in your email.", good: ["I couldn't find the invoice number in your email."] }, // fix
    { bad: "You haven't completed the form we sent on 3 June.", good: ["The form we sent on 3 June still needs completing."] }, // fix
    { bad: "You still haven't responded to our message of {{sent_date}}.", good: ["I haven't heard back from you since our message of {{sent_date}}."] }, // fix
    { bad: "Because you did not confirm your address, we held order {{order_number}}.", good: ["Because your address wasn't confirmed, we held order {{order_number}}."] }, // fix
    { bad: "You have not paid {{amount}} for invoice {{invoice_no}}.", good: ["We haven't received {{amount}} for invoice {{invoice_no}} yet."] }, // fix
    { bad: "You did not return the router by 12 May.", good: ["The router hadn't reached us by 12 May."] }, // fix
    { bad: "You never activated your SIM.", good: ["Your SIM isn't active yet."] }, // fix
    { bad: "You did not provide a valid order number." },
    { bad: "You didn't include the invoice." },
    { bad: "You haven't completed the form we sent on {{sent_date}}." },
    { bad: "You still haven't responded to our last message." },
    { bad: "As you have not confirmed your address, the parcel is on hold." },
    { bad: "You never replied to our email." },
    { bad: "Since you hadn't updated your card details, the renewal stopped." },
    { bad: "We stopped because you did not follow the set-up steps." },
    { bad: "You have also not signed the agreement." },
    { bad: "You've not uploaded any photos." },
    { bad: "You did not, however, attach a receipt." },
    { bad: "You have clearly not read the instructions." },
    { bad: "Your order was delayed because you didn't enter a flat number." },
    { bad: "It appears that you did not activate the SIM." },
    { bad: "We noticed you have not paid {{amount}}." },
    { bad: "You didn't tell us you were moving." },
    { bad: "You never activated your trial." },
    { bad: "No receipt was provided by you." },
    { bad: "You have so far not returned the loan device." },
    { bad: "We cannot see a refund request because you never made one." },
    { bad: "You have yet to confirm your email address." },
    { ok: "If you did not receive the email, check your spam folder.", why: "conditional" },
    { ok: "If you have not yet provided your address, you can add it here.", why: "conditional; 3 of 10 sampled public uses of \"you have not yet provided\" were conditional" },
    { ok: "You did not do anything wrong.", why: "reassurance" },
    { ok: "You haven't missed anything.", why: "reassurance" },
    { ok: "I can see you haven't received your parcel yet, and I'm sorry.", why: "experiencer verb (receive, get, hear, see): acknowledges the customer" },
    { ok: "Have you not received the code yet?", why: "question" },
    { ok: "We have not yet provided you with an update.", why: "company subject" },
    { ok: "You didn't deserve that, and I want to put it right.", why: "experiencer verb (deserve, expect, ask for, sign up for)" },
    { ok: "You did not have to call us twice for this.", why: "\"have to\", not an omission" },
    { ok: "The form you sent does not include page 2.", why: "the object is the subject; this is the preferred wording" },
  ],
};
