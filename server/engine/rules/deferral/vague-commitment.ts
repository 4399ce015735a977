import type { Rule } from '../../types.ts';

export const vagueCommitment: Rule = {
  id: "deferral/vague-commitment",
  summary: "No time, no owner.",
  message: "No time, no owner. Say who will do what by when.",
  why: "Essay 3, proactive anticipation. Uncertain waits feel longer than known ones [MAI]. Hedges that point to the speaker cost less confidence than impersonal ones (\"hopefully\", \"should\") [OB22]. Concrete beats abstract [PB21].",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "We will get back to you as soon as possible.", good: ["I'll get back to you by {{reply_by}}."] }, // fill
    { bad: "Your parcel will arrive shortly.", good: ["Your parcel will arrive by {{eta}}."] }, // fill
    { bad: "We'll try our best to refund {{amount}}.", good: ["I'll let you know by {{reply_by}} whether we can refund {{amount}}."] }, // fill
    { bad: "The engineer will call soon.", good: ["The engineer will call by {{call_by}}."] }, // fill
    { bad: "Service should hopefully be restored soon.", good: ["Service should be restored by {{restore_by}}."] }, // fill
    { bad: "We will update you in due course.", good: ["I'll update you by {{update_time}}."] }, // fill
    { bad: "I will reply ASAP." },
    { bad: "We process claims in a timely manner." },
    { bad: "We will do our best." },
    { bad: "Hopefully the line is back." },
    { bad: "We will be in touch." },
    { bad: "We will contact you when we can." },
    { bad: "We hope to fix it in the near future." },
    { bad: "Please reply at your earliest convenience." },
    { bad: "We'll see what we can do." },
    { bad: "I'll try to call you." },
    { bad: "We are working hard to fix it as quickly as possible." },
    { bad: "You will hear from us momentarily." },
    { ok: "We will reply as soon as possible, and by 5pm today at the latest.", why: "has a time" },
    { ok: "As soon as the parcel lands, you'll get a text.", why: "event-triggered" },
    { ok: "See you soon!", why: "greeting" },
    { ok: "If I hear sooner, I'll tell you.", why: "comparative, conditional" },
    { ok: "I'll get back to you by {{reply_by}}.", why: "has a time" },
    { ok: "Try our new app for faster replies.", why: "other sense" },
    { ok: "How soon do you need it?", why: "question" },
    { ok: "The line was back shortly after 3pm.", why: "past with time" },
    { ok: "I will be in touch by {{reply_by}}.", why: "has a time" },
    { ok: "I'll email you as soon as the part arrives.", why: "event-triggered \"as soon as\" + clause" },
  ],
};
