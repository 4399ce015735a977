import type { Rule } from '../../types.ts';

export const minimiser: Rule = {
  id: "tone/minimiser",
  summary: "\"Just\", \"simply\", \"as you know\" make the problem, or the person, sound small.",
  message: "\"Just\", \"simply\", \"as you know\" make the problem, or the person, sound small.",
  why: "Support guides block \"actually\" and \"just\" because they sound condescending [SKY]; calling a midnight diversion \"an inconvenience\" is the insult people remember [TARP]. Also an inclusion issue: what is easy for one reader is not for another.",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "Simply restart the router and wait 2 minutes.", good: ["Restart the router and wait 2 minutes."] }, // fix
    { bad: "You just need to click {{reset_link}}.", good: ["Please click {{reset_link}}."] }, // fix
    { bad: "All you have to do is sign page 2.", good: ["Please sign page 2."] }, // fix
    { bad: "Obviously, the fee of {{fee}} still applies.", good: ["The fee of {{fee}} still applies."] }, // fix
    { bad: "As you know, your plan renews on 1 July.", good: ["Your plan renews on 1 July."] }, // fix
    { bad: "It's only a slight delay: your parcel arrives on {{eta}}.", good: ["There's a delay: your parcel arrives on {{eta}}."] }, // fix
    { bad: "Actually, you can change this in Settings.", good: ["You can change this in Settings."] }, // fix
    { bad: "Just log in and click Save." },
    { bad: "It's very easy to change." },
    { bad: "It's quite straightforward." },
    { bad: "Clearly, the date has passed." },
    { bad: "It's just a minor issue." },
    { bad: "It is no big deal." },
    { bad: "As you should know, the plan ended." },
    { bad: "Everyone knows the code changes daily." },
    { bad: "Of course, you can cancel." },
    { ok: "I just checked your order.", why: "recency" },
    { ok: "You've just been charged.", why: "recency" },
    { ok: "Just reply to this email.", why: "invitation" },
    { ok: "Just so you know, the line closes at 8.", why: "set phrase" },
    { ok: "It takes just under 5 minutes.", why: "quantity" },
    { ok: "Is it easy to reach the plug?", why: "question" },
    { ok: "This isn't easy, and you've stayed calm.", why: "negated" },
    { ok: "It's not just you.", why: "reassurance" },
    { ok: "Of course. I can do that now.", why: "yes" },
    { ok: "Just trying to picture what you see on the screen.", why: "gerund, first person (false alarm met on real replies)" },
  ],
};
