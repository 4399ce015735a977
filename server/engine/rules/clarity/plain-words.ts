import type { Rule } from '../../types.ts';

export const plainWords: Rule = {
  id: "clarity/plain-words",
  summary: "Office or internal language.",
  message: "Office or internal language. A shorter everyday word is kinder.",
  why: "Plain-English guides list short replacements [PEC, RG]; write notices at grade 6-8 with 15-20 words a sentence [SSA]; support replies drift formal under pressure and read as \"your team's lawyer\" [INB].",
  sources: [],
  severity: "information",
  words: [],
  *check() {},
  examples: [
    { bad: "Please be advised that the line closes at 8.", good: ["The line closes at 8."] }, // fix
    { bad: "Please return it prior to 3 May.", good: ["Please return it before 3 May."] }, // fix
    { bad: "In order to change the date, open Settings.", good: ["To change the date, open Settings."] }, // fix
    { bad: "Due to the fact that it rained, we were 20 minutes late.", good: ["Because it rained, we were 20 minutes late."] }, // fix
    { bad: "Please remit {{amount}} by {{due_date}}.", good: ["Please pay {{amount}} by {{due_date}}."] }, // fix
    { bad: "In the event that it breaks, we replace it.", good: ["If it breaks, we replace it."] }, // fix
    { bad: "Your plan will commence on 1 July.", good: ["Your plan will start on 1 July."] }, // fix
    { bad: "The RMA for your lamp is {{rma}}.", good: ["The return number for your lamp is {{rma}}."] }, // fix
    { bad: "Please note that the fee is {{fee}}." },
    { bad: "Kindly note that the fee is {{fee}}." },
    { bad: "Subsequent to your call, I checked the line." },
    { bad: "With regard to your lamp, the part is here." },
    { bad: "You can utilise the app." },
    { bad: "We will endeavour to call on Monday." },
    { bad: "Due to the fact that it rained, we were late." },
    { bad: "At this point in time the line is open." },
    { bad: "Find attached herewith the form." },
    { bad: "The aforementioned fee is {{fee}}." },
    { bad: "Pursuant to your call, I changed the date." },
    { bad: "Your support ticket #{{ticket_id}} is with our Tier 2 team." },
    { bad: "The SLA for this is 48 hours." },
    { bad: "Please furnish a photo of the label." },
    { bad: "We require additional photos." },
    { ok: "Your assistance dog can travel free.", why: "fixed term" },
    { ok: "Your purchase order is attached.", why: "fixed term" },
    { ok: "Your train ticket is attached.", why: "travel ticket, not a support ticket" },
    { ok: "The bus terminates at Leeds.", why: "transport sense" },
    { ok: "Tap `Utilise` in the menu.", why: "UI label in code" },
    { ok: "He wrote \"prior to delivery\".", why: "quoted" },
    { ok: "The note you left was kind.", why: "other sense" },
    { ok: "Tap Notify me to get a text.", why: "UI label" },
  ],
};
