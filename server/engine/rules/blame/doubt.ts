import type { Rule } from '../../types.ts';

export const doubt: Rule = {
  id: "blame/doubt",
  summary: "This sounds as if we doubt the customer.",
  message: "This sounds as if we doubt the customer. Report what they told us.",
  why: "\"You're wrong\" heads Shep Hyken's list of phrases customers hate [HYK]; \"anything implying the customer is lying\" and \"calm down\" appear on most never-say lists [EA, CAST]. Active listening and empathy de-escalate angry text complaints even before the fix [H23].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "You claim that the parcel never arrived.", good: ["You told us that the parcel never arrived."] }, // fix
    { bad: "You claim to have paid {{amount}} on {{payment_date}}.", good: ["You mentioned that you paid {{amount}} on {{payment_date}}."] }, // fix
    { bad: "According to you, the fault started in May.", good: ["You told us the fault started in May."] }, // fix
    { bad: "We looked into your alleged payment of $40.", good: ["We looked into the payment of $40 you told us about."] }, // fix
    { bad: "You are mistaken about the renewal date.", good: ["Let me clear up the renewal date."] }, // fix
    { bad: "The item you claim was damaged is at our depot.", good: ["The item you told us was damaged is at our depot."] }, // fix
    { bad: "You claimed you returned it." },
    { bad: "The item you claim was damaged is out of warranty." },
    { bad: "You allege that our driver was rude." },
    { bad: "If what you say is true, we can look again." },
    { bad: "We inspected the so-called defect." },
    { bad: "You are wrong about the renewal date." },
    { bad: "You're mistaken about the renewal date." },
    { bad: "That is simply not true." },
    { bad: "I'm afraid that's incorrect." },
    { bad: "Contrary to what you say, the parcel was signed for." },
    { bad: "No other customer has complained about this." },
    { bad: "You are the only customer who has reported this." },
    { bad: "Please calm down." },
    { bad: "There is no need to be upset." },
    { bad: "You are being unreasonable." },
    { bad: "You purport to have sent the item back." },
    { ok: "Your claim number is {{claim_id}}.", why: "noun" },
    { ok: "To claim your refund, follow these steps.", why: "infinitive" },
    { ok: "You can claim up to £50.", why: "entitlement" },
    { ok: "You claimed your free month on 2 May.", why: "claim + reward" },
    { ok: "You're right that the date was wrong.", why: "agreement" },
    { ok: "You're not wrong to ask.", why: "negated" },
    { ok: "I was wrong about the delivery date.", why: "first person" },
    { ok: "The amount on the invoice is incorrect.", why: "thing as subject" },
    { ok: "If I'm mistaken, please tell me.", why: "first person" },
    { ok: "Are you the only customer on this line?", why: "question" },
  ],
};
