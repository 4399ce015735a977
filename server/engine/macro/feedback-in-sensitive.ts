import type { MacroCheck } from '../types.ts';
import { closingQuestions } from './closing.ts';
import { spoken } from './insert.ts';
import { sensitiveMatters } from './route.ts';
import { isForStaff, wordsOf } from './whole.ts';

const GRAVE = /^(?:bereavement|fraud|safety|harassment|breach)$/;
const FEEDBACK =
  /\b(?:survey|questionnaire|rate (?:us|me|our|your|this|the)|rating|(?:five|5)[- ]?stars?|how (?:did|was|were) (?:i|we|our|your experience)|how (?:would|do) you (?:describe|rate) (?:your experience|our|the way)|recommend us|leave (?:us )?a review|satisfaction|feedback (?:form|on (?:our|my))|score (?:me|us)|was i able to solve)\b/;

export const feedbackInSensitive: MacroCheck = {
  id: 'macro/feedback-in-sensitive',
  summary: 'A grieving, hurt or robbed person is asked to rate the service.',
  message: 'This asks somebody in distress how we did. Ask what would help, or let it be.',
  why: 'Asking a bereaved or defrauded person for a rating is the opposite of empathy. Questions that offer help or a choice are right.',
  sources: ['MC', 'S2'],
  severity: 'warning',
  *check(reading) {
    if (isForStaff(reading) || !sensitiveMatters(reading).some((matter) => GRAVE.test(matter))) return;
    const line = reading.lines.find((candidate) => candidate.role !== 'heading' && FEEDBACK.test(candidate.sentence.normal));
    if (!line) return;
    const caring = spoken(closingQuestions(reading), reading)[0];
    yield { ...wordsOf(line), note: caring ? `In its place, a caring close: “${caring}”` : 'Leave it out.' };
  },
  examples: [
    {
      bad: "Hi {{first_name}},\n\nI'm so sorry that your mother has died. Her account is closed, and you can call me on {{phone}} for anything else.\n\nHow would you describe your experience with me today?\n\nTom",
    },
    {
      ok: "Hi {{first_name}},\n\nI'm so sorry that your mother has died. Her account is closed, and you can call me on {{phone}} for anything else.\n\nWould it help if I rang on {{date}}, so that you don't have to?\n\nTom",
      why: 'it offers help',
    },
    {
      ok: 'Hi {{first_name}},\n\nYour new router is on its way. How was the set-up for you, and what should we change?\n\nTom',
      why: 'nobody is in distress',
    },
  ],
};
