import type { Rule } from '../../types.ts';

export const nonApology: Rule = {
  id: "tone/non-apology",
  summary: "An apology with an escape hatch (\"if\", \"but\", \"you feel\").",
  message: "An apology with an escape hatch (\"if\", \"but\", \"you feel\"). Own what happened.",
  why: "\"Sorry if you felt that way\" is the first thing a public support style guide bans [CXM]; \"I'm sorry, but...\" and conditional apologies are named as nonpologies [HDI, USE]. Acknowledging responsibility is the strongest part of an apology [L16].",
  sources: [],
  severity: "warning",
  words: [],
  *check() {},
  examples: [
    { bad: "We apologise if the delay caused you problems.", good: ["I'm sorry the delay caused you problems."] }, // fix
    { bad: "I'm sorry if you were offended by the email of {{date}}.", good: ["I'm sorry the email of {{date}} upset you."] }, // fix
    { bad: "I'm sorry you feel that way.", good: ["I'm sorry {{what_went_wrong}}."] }, // fill
    { bad: "Sorry for any confusion about the {{fee}} fee.", good: ["I'm sorry we weren't clear about the {{fee}} fee."] }, // confirm
    { bad: "I'm sorry, but the item is out of stock until {{date}}.", good: ["I'm sorry that the item is out of stock until {{date}}."] }, // fix
    { bad: "We are sorry that our service did not meet your expectations.", good: ["I'm sorry we let you down with {{what_went_wrong}}."] }, // fill
    { bad: "We're sorry if you feel that way." },
    { bad: "I'm sorry if this caused any confusion." },
    { bad: "We apologise if you were offended." },
    { bad: "I apologise for any misunderstanding." },
    { bad: "We regret that you feel this way." },
    { bad: "Sorry, but that offer ended." },
    { bad: "We apologise for any perceived delay." },
    { bad: "I'm sorry you think that." },
    { bad: "Mistakes may have been made." },
    { bad: "I'm sorry you misunderstood." },
    { bad: "We are sorry you were not satisfied." },
    { ok: "I'm sorry we sent the wrong size.", why: "owns it" },
    { ok: "I'm sorry for your loss.", why: "condolence" },
    { ok: "Sorry to keep you waiting.", why: "specific" },
    { ok: "I'm sorry this happened.", why: "plain" },
    { ok: "You don't need to apologise.", why: "other subject" },
    { ok: "He wrote \"I am sorry you feel that way\".", why: "quoted" },
    { ok: "Do you still feel that way about the new layout?", why: "question" },
    { ok: "I'm so sorry your internet isn't working!", why: "Essay 1" },
  ],
};
