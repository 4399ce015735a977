import type { Rule } from '../../types.ts';

export const youFailed: Rule = {
  id: "blame/you-failed",
  summary: "This puts the failure on the customer.",
  message: "This puts the failure on the customer. Say what is missing and how to move on.",
  why: "Essay 1: scripts \"place the burden of blame on the customer\". GOV.UK bans \"you forgot\" [GOV]. Agentive descriptions (\"you failed to...\") raise perceived blame and the penalty people think is fair, compared with non-agentive ones (\"the form is missing\") [FB10].",
  sources: [],
  severity: "error",
  words: [],
  *check() {},
  examples: [
    { bad: "You failed to provide your proof of address by {{due_date}}.", good: ["I don't have your proof of address yet. It was due by {{due_date}}."] }, // fix
    { bad: "We closed your claim because you failed to send the photos.", good: ["We closed your claim because the photos hadn't reached us."] }, // fix
    { bad: "As you failed to mention the broken screen, we sent a standard label.", good: ["We didn't know about the broken screen, so we sent a standard label."] }, // fix
    { bad: "Your failure to return the router within 30 days means a £45 charge applies.", good: ["The router hasn't come back to us within 30 days, so a £45 charge applies."] }, // fix
    { bad: "You have failed to pay invoice {{invoice_no}} ({{amount}}).", good: ["Invoice {{invoice_no}} ({{amount}}) hasn't been paid yet."] }, // fix
    { bad: "You forgot to include your order number.", good: ["I don't have your order number yet."] }, // fix
    { bad: "You neglected to sign page 3 of the form.", good: ["Page 3 of the form still needs your signature."] }, // fix
    { bad: "You ignored our emails of 3 May and 10 May.", good: ["I haven't heard back since our emails of 3 May and 10 May."] }, // fix
    { bad: "You failed to provide the information we asked for." },
    { bad: "We closed the claim because you have failed to pay the balance." },
    { bad: "You've failed to complete the verification step." },
    { bad: "Your failure to respond by {{due_date}} means the offer has ended." },
    { bad: "This is due to your failure to return the device." },
    { bad: "You neglected to attach your receipt." },
    { bad: "You have neglected to update your billing address." },
    { bad: "It seems you forgot to sign the form." },
    { bad: "You omitted your reference number." },
    { bad: "You have repeatedly failed to keep up your payments." },
    { bad: "Since you had failed to notify us, the visit went ahead." },
    { bad: "You missed your payment due on 3 May." },
    { bad: "You missed the deadline for this claim." },
    { bad: "You refused to provide a photo of the damage." },
    { bad: "You ignored our reminders of 3 May and 10 May." },
    { bad: "You disregarded the instructions in the box." },
    { bad: "You are failing to meet the terms of your plan." },
    { bad: "I see that you fail to mention which account this is for." },
    { bad: "You'd forgotten to confirm the slot." },
    { ok: "We failed to deliver your parcel on time.", why: "the company is the subject; owning a failure is what we want" },
    { ok: "I'm sorry we failed you here.", why: "company subject; \"you\" is the object" },
    { ok: "You did not fail any of the checks.", why: "negated; it reassures" },
    { ok: "Your payment failed twice this morning.", why: "a thing failed, nobody is accused" },
    { ok: "Did you forget your password?", why: "a genuine question" },
    { ok: "Forgot your password? You can reset it here.", why: "UI idiom, no \"you\" subject" },
    { ok: "In case you forgot to save it, here's the code again.", why: "conditional and helpful" },
    { ok: "In your email you wrote \"you failed to deliver my order\".", why: "quoting the customer's own words" },
    { ok: "You are liable for any loss arising from your failure to comply with these Terms.", why: "licence/terms boilerplate; legal text is excluded (very common in the wild, see 0.5)" },
    { ok: "You missed our call at 10:00, so here is what I rang to say.", why: "missed + call is neutral; only payment, deadline, instalment, appointment and cut-off count" },
  ],
};
