// "Unfortunately" before bad news: advice only. The rewrites say the news, and keep the regret where it is the only one.

import { after, forms, opens, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';

const gone = (): readonly Rewrite[] => [''];
/** "We regret to inform you that S" → "S, and I'm sorry about that". */
const sorry = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => {
  const said = after(found, sentence);
  return said ? [`${said}, and ${voice.Im} sorry about that`] : [];
};
const NEWS = 'Say the news plainly, and then what you can do about it.';

const FORMS: readonly Form[] = [
  { pattern: /\bunfortunately ,? ?(?<who>we|i) can only (?<deed>[a-z]+) (?<what>[^.,;:!?]+)/, rewrite: (found) => [`what ${found.slot('who')?.text === 'I' || found.slot('who')?.text === 'i' ? 'I' : 'we'} can ${found.slot('deed')?.text} is ${found.slot('what')?.text}`] },
  { pattern: re`\b(?:(?:much )?to our regret|unfortunately|regrettably|regretfully|sadly) ,? ?(?=[a-z{$£€\d])`, where: (found, sentence) => opens(found, sentence) && !/\b(?:died|death|passed away|loss)\b/.test(sentence.normal), rewrite: gone },
  { pattern: /(?<=\b(?:but|and|so|because|since|as) )(?:unfortunately|regrettably|sadly) (?=[a-z{])/, where: (_found, sentence) => !/\b(?:died|death|passed away)\b/.test(sentence.normal), rewrite: gone },
  { pattern: /, (?:unfortunately|regrettably|sadly) ,/, rewrite: gone },
  { pattern: /\b(?:(?:we|i) (?:regret|are sorry|am sorry|am afraid we have|deeply regret) to (?:inform|advise|tell|notify|say)(?: you)?|it is with (?:great |deep )?regret that we (?:inform|advise|tell|notify) you)(?: that)\b/, where: opens, replaces: 'sentence', rewrite: sorry, note: NEWS },
  { pattern: /\b(?:(?:we|i) regret to (?:inform|advise|tell) you of|it is with (?:great |deep )?regret that|we are sorry to inform you)\b/, note: NEWS },
];

export const unfortunately: Rule = {
  id: 'tone/unfortunately',
  summary: '"Unfortunately" announces bad news before saying it.',
  message: '"Unfortunately" announces bad news before saying it. Say it, then what you can do.',
  why: '"Never start with unfortunately" is common advice in support guides, practice rather than experiment. "I\'m afraid" is a normal softener and is not reported.',
  sources: ['SW', 'MPB', 'POSE', 'SKY'],
  severity: 'hint',
  words: ['unfortunately', 'regrettably', 'regretfully', 'sadly', 'regret', 'sorry', 'afraid'],
  *check(sentence) {
    yield* forms(sentence, FORMS);
  },
  examples: [
    { bad: '[[Unfortunately,]] the blue lamp is out of stock until {{restock_date}}.', good: ['The blue lamp is out of stock until {{restock_date}}.'] },
    { bad: '[[We regret to inform you that]] your visit has moved from {{visit_date}} to {{new_date}}.', good: ["Your visit has moved from {{visit_date}} to {{new_date}}, and we're sorry about that."] },
    { bad: '[[Unfortunately, we can only refund {{amount}}]].', good: ['What we can refund is {{amount}}.'] },
    { bad: 'I checked, but [[unfortunately]] the seat is taken.', good: ['I checked, but the seat is taken.'] },
    { bad: '[[Sadly,]] the offer ended on 1 May.', good: ['The offer ended on 1 May.'] },
    { bad: '[[Unfortunately]] your claim is not covered.', good: ['Your claim is not covered.'] },
    { bad: '[[We regret to inform you that]] your visit on {{visit_date}} is cancelled.', good: ["Your visit on {{visit_date}} is cancelled, and we're sorry about that."] },
    { bad: '[[I regret to inform you of]] the change.' },
    { bad: '[[Regrettably,]] the offer has ended.', good: ['The offer has ended.'] },
    { bad: '[[It is with regret that]] we end the plan.' },
    { bad: '[[We are sorry to inform you that]] the flight is full.', good: ["The flight is full, and we're sorry about that."] },
    { bad: 'The seat is[[, unfortunately,]] taken.', good: ['The seat is taken.'] },
    { bad: '[[Regretfully,]] we have sold out.', good: ['We have sold out.'] },
    { bad: '[[Much to our regret,]] the shop is closed.', good: ['The shop is closed.'] },
    { ok: "I'm afraid the seat is taken.", why: 'accepted softener' },
    { ok: 'Fortunately, the seat is free.', why: 'opposite' },
    { ok: 'That was an unfortunate mistake by our team.', why: 'adjective, owned' },
    { ok: 'If, unfortunately, the code expires, ask for a new one.', why: 'conditional' },
    { ok: 'You wrote "unfortunately it broke".', why: 'quoted' },
    { ok: 'I regret how long this took.', why: 'owns it' },
    { ok: 'Do you regret choosing the blue one?', why: 'question' },
    { ok: "I'm so sorry to hear that your mother has sadly died.", why: 'condolence' },
    { bad: '[[Regrettably]] the last train has left.', good: ['The last train has left.'] },
    { bad: '[[We are sorry to inform you that]] the course is full.', good: ["The course is full, and we're sorry about that."] },
    { ok: 'I regret the delay, and the parcel leaves today.', why: 'owned' },
  ],
};
