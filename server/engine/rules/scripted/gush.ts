import type { Rule } from '../../types.ts';

export const gush: Rule = {
  id: "scripted/gush",
  summary: "Too much sparkle.",
  message: "Too much sparkle. Calm warmth sounds more sincere.",
  why: "Reps who tried hard to look bright and cheerful did a poor job of satisfying upset customers [HBR18]; warm language helps at the start and end but costs in the middle [PLB24]; \"forced humor can be worse than none\" [MC].",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "We are super excited to help you with your refund of {{amount}}!!", good: ["I'll help you with your refund of {{amount}}."] }, // fix
    { bad: "It would be my absolute pleasure to check order {{order_number}}.", good: ["I'll check order {{order_number}} for you."] }, // fix
    { bad: "Great question!! The fee is {{fee}}.", good: ["The fee is {{fee}}."] }, // fix
    { bad: "Have an awesome day!!!", good: ["Have a good day."] }, // fix
    { bad: "Oopsie, we charged you twice on {{date}}.", good: ["We charged you twice on {{date}}."] }, // fix
    { bad: "Thanks a million!!! Your parcel ships on 4 June.", good: ["Thank you. Your parcel ships on 4 June."] }, // fix
    { bad: "We are super excited to help you with your refund!!" },
    { bad: "We're thrilled to assist you today." },
    { bad: "Whoops, something broke." },
    { bad: "Thanks a million!!!" },
    { bad: "You are an absolute superstar." },
    { bad: "Awesome sauce, all done." },
    { bad: "Yay, your ticket is solved." },
    { bad: "We are over the moon to hear from you." },
    { bad: "I'd be more than delighted to help." },
    { bad: "No problem at all!!" },
    { bad: "Sending you a big virtual hug." },
    { ok: "Oh wow, I am so sorry your internet isn't working!", why: "Essay 1's humanised line" },
    { ok: "I'm glad that worked.", why: "calm warmth" },
    { ok: "I'd be happy to rebook that for you.", why: "single happy-to-help is fine" },
    { ok: "Congratulations on the new flat!", why: "one exclamation mark, real occasion" },
    { ok: "Great, that's everything I need.", why: "normal" },
    { ok: "You said the delivery was \"amazing!!\".", why: "quoted" },
    { ok: "Have a good day.", why: "normal" },
    { ok: "We are so happy that your visit went well.", why: "plain gladness (false alarm met on real prompts)" },
  ],
};
