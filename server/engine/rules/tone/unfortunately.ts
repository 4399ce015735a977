import type { Rule } from '../../types.ts';

export const unfortunately: Rule = {
  id: "tone/unfortunately",
  summary: "\"Unfortunately\" announces bad news before saying it.",
  message: "\"Unfortunately\" announces bad news before saying it. Say it, then what you can do.",
  why: "\"Never start with unfortunately\" is common in support guides [SW, MPB]; a positive-emphasis lesson puts the negative in the middle and keeps it short [POSE]. This is practice, not experiment, so keep it low severity. \"I'm afraid\" is NOT flagged: it is a normal softener and SkyVerge recommends it [SKY].",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "Unfortunately, the blue lamp is out of stock until {{restock_date}}.", good: ["The blue lamp is out of stock until {{restock_date}}."] }, // fix
    { bad: "We regret to inform you that your visit has moved from {{visit_date}} to {{new_date}}.", good: ["Your visit has moved from {{visit_date}} to {{new_date}}, and I'm sorry about that."] }, // fix
    { bad: "Unfortunately, we can only refund {{amount}}.", good: ["What we can refund is {{amount}}."] }, // fix
    { bad: "I checked, but unfortunately the seat is taken.", good: ["I checked, but the seat is taken."] }, // fix
    { bad: "Sadly, the offer ended on 1 May.", good: ["The offer ended on 1 May."] }, // fix
    { bad: "Unfortunately your claim is not covered." },
    { bad: "We regret to inform you that your visit on {{visit_date}} is cancelled." },
    { bad: "I regret to inform you of the change." },
    { bad: "Regrettably, the offer has ended." },
    { bad: "It is with regret that we end the plan." },
    { bad: "We are sorry to inform you that the flight is full." },
    { bad: "The seat is, unfortunately, taken." },
    { bad: "Regretfully, we have sold out." },
    { bad: "Much to our regret, the shop is closed." },
    { ok: "I'm afraid the seat is taken.", why: "accepted softener" },
    { ok: "Fortunately, the seat is free.", why: "opposite" },
    { ok: "That was an unfortunate mistake by our team.", why: "adjective, owned" },
    { ok: "If, unfortunately, the code expires, ask for a new one.", why: "conditional" },
    { ok: "You wrote \"unfortunately it broke\".", why: "quoted" },
    { ok: "I regret how long this took.", why: "owns it" },
    { ok: "Do you regret choosing the blue one?", why: "question" },
    { ok: "I'm so sorry to hear that your mother has sadly died.", why: "condolence" },
  ],
};
