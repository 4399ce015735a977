import type { Rule } from '../../types.ts';

export const inclusiveWording: Rule = {
  id: "clarity/inclusive-wording",
  summary: "An idiom, regional phrase or gendered form some readers will trip over.",
  message: "An idiom, regional phrase or gendered form some readers will trip over.",
  why: "Essay 3's language-barrier story. Idioms and phrasal verbs are hard for second-language readers [ELA, MSV]; regional business English (revert, do the needful) is fine locally and confusing abroad [HEN]. Poor English skills are a recognised vulnerability driver [FOS].",
  sources: [],
  severity: "hint",
  words: [],
  *check() {},
  examples: [
    { bad: "Let's touch base on Monday.", good: ["Let's talk on Monday."] }, // fix
    { bad: "Kindly revert with the form.", good: ["Please reply with the form."] }, // fix
    { bad: "Please revert back by 3 May.", good: ["Please reply by 3 May."] }, // fix
    { bad: "That is a ballpark figure.", good: ["That is a rough figure."] }, // fix
    { bad: "Ask your bank and he/she will help.", good: ["Ask your bank and they will help."] }, // fix
    { bad: "If you can't speak English, ask a friend to call.", good: ["If you'd like help in another language, tell us which one."] }, // confirm
    { bad: "Please do the needful.", good: ["Please {{specific_action}}."] }, // fill
    { bad: "I'll circle back tomorrow." },
    { bad: "The ball is in your court." },
    { bad: "We dropped the ball on this." },
    { bad: "It fell through the cracks." },
    { bad: "Let's get the ball rolling." },
    { bad: "We're on the same page." },
    { bad: "Reply at the earliest." },
    { bad: "Please confirm the same." },
    { bad: "Thanks, guys, for waiting." },
    { bad: "Each customer should bring his or her ID." },
    { bad: "We need to sanity check the order." },
    { bad: "Sorry about the crazy wait." },
    { bad: "It was a piece of cake." },
    { ok: "Please revert the change in Settings.", why: "technical: go back to the old version" },
    { ok: "She kindly offered her seat.", why: "adverb in a statement" },
    { ok: "Your parcel goes to the same address.", why: "plain adjective" },
    { ok: "It ships the same day.", why: "plain adjective" },
    { ok: "Your window blinds are ready.", why: "product" },
    { ok: "Touch the base of the lamp to switch it on.", why: "literal" },
    { ok: "Sir John Smith House is our address.", why: "title in a name" },
    { ok: "Would you prefer that I write in another language?", why: "inclusive question" },
  ],
};
