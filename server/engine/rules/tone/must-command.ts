import type { Rule } from '../../types.ts';

export const mustCommand: Rule = {
  id: "tone/must-command",
  summary: "An order.",
  message: "An order. Ask, or explain what it unlocks.",
  why: "\"You'll have to...\" makes people want the opposite [CAST, HYK, TCST]; controlling wording elicits defiance [CTRL] (mixed evidence: [A19] found none). \"Please\" is routine politeness in British requests but marks a gap in rank in American ones, so offer both forms [MURPHY].",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "You must return the item by {{return_by}}.", good: ["Please return the item by {{return_by}}."] }, // fix
    { bad: "You will need to restart the app.", good: ["Please restart the app."] }, // fix
    { bad: "You are required to sign page 3.", good: ["Please sign page 3."] }, // fix
    { bad: "You need to call {{phone}} before 5pm.", good: ["Please call {{phone}} before 5pm."] }, // fix
    { bad: "You have to pay {{amount}} to reopen the account.", good: ["To reopen the account, please pay {{amount}}."] }, // fix
    { bad: "It is mandatory for you to show ID at pickup.", good: ["Please show ID at pickup."] }, // fix
    { bad: "You'll have to fill in page 2." },
    { bad: "You'll need to sign in again." },
    { bad: "You are requested to send a photo." },
    { bad: "You've got to update the app." },
    { bad: "You are advised to keep the box." },
    { bad: "It is imperative that you reply today." },
    { bad: "You are obliged to return the device." },
    { bad: "It is compulsory to carry ID." },
    { ok: "You don't have to do anything.", why: "negated" },
    { ok: "You won't need to call again.", why: "negated" },
    { ok: "Do you need to reschedule?", why: "question" },
    { ok: "If you need to change the date, reply here.", why: "conditional" },
    { ok: "You must be worried after two weeks without heating.", why: "epistemic \"must be\"" },
    { ok: "I'm sorry you have to wait.", why: "sympathy" },
    { ok: "Here is everything you need to know.", why: "relative clause" },
    { ok: "You must not plug it in while it is wet.", why: "safety: keep the force" },
  ],
};
