// Apologies with a way out: "sorry if", "sorry you feel", "sorry for any confusion". Advice only: editors file the worst
// of them under stock wording.

import { ends, forms, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Voice } from '../../types.ts';

const SORRY = "(?:(?:we|i) (?:are |am )?(?:truly |very |so |really |deeply |sincerely )?(?:sorry|apologize|regret)|sorry|apologies|my apologies|our apologies)";
const OWN = 'Name what went wrong, and own it.';
const wrong = (_found: Found, voice: Voice): readonly Rewrite[] => [{ text: `${voice.Im} sorry {{what_went_wrong}}`, safe: false }];

const FORMS: readonly Form[] = [
  { pattern: re`\b${SORRY} if (?:the |this |that |our |your |my )(?<what>[^.,;:!?]+?) (?:has |have )?(?<hurt>caused|upset|offended|inconvenienced|disappointed) (?<whom>you[^.,;:!?]*)`, supposes: true, rewrite: (found, voice, sentence) => [`${voice.Im} sorry ${/ if (the|this|that|our|your|my) /i.exec(sentence.text)?.[1] ?? 'the'} ${found.slot('what')?.text} ${found.slot('hurt')?.text} ${found.slot('whom')?.text}`], note: OWN },
  { pattern: re`\b${SORRY} if you (?:were|are|felt|feel) (?:offended|upset|hurt|annoyed) by (?<what>[^.,;:!?]+)`, supposes: true, rewrite: (found, voice) => [`${voice.Im} sorry ${found.slot('what')?.text} upset you`], note: OWN },
  { pattern: re`\b${SORRY} (?:if|that)? ?you (?:feel|felt|think|thought|misunderstood|were offended|are offended|feel upset|took it)(?: (?:this|that|it)(?: way)?)?`, supposes: true, rewrite: wrong, note: OWN },
  { pattern: re`\b${SORRY} if (?:this|that|it|you|any|there)\b[^.,;:!?]*`, supposes: true, rewrite: wrong, note: OWN },
  { pattern: re`\b${SORRY} for (?:any|the) (?:confusion|misunderstanding) (?:about|regarding|over|with|around) (?<what>[^.,;:!?]+)`, rewrite: (found, voice) => [{ text: `${voice.Im} sorry we weren't clear about ${found.slot('what')?.text}`, safe: false }] },
  { pattern: re`\b${SORRY} for any (?:confusion|misunderstanding|perceived [a-z]+)\b`, rewrite: (_found, voice) => [{ text: `${voice.Im} sorry we weren't clear`, safe: false }] },
  { pattern: re`\b${SORRY} ,? ?but (?=(?:the|your|our|that|this|it|there|we|i)\b)(?<said>[^.;:!?]+)`, where: (found, sentence) => ends(found, sentence), replaces: 'rest', rewrite: (found, voice) => [`${voice.Im} sorry ${/^that /i.test(found.slot('said')?.text ?? '') ? '' : 'that '}${found.slot('said')?.text ?? ''}`] },
  { pattern: /\bmistakes may have been made\b/, rewrite: () => [{ text: 'we made mistakes', safe: false }] },
  { pattern: re`\b${SORRY} (?:that )?(?:our|the) (?:service|product|experience|support) (?:did not|has not|does not) (?:meet|live up to) your expectations`, rewrite: (_found, voice) => [{ text: `${voice.Im} sorry we let you down with {{what_went_wrong}}`, safe: false }] },
  { pattern: re`\b${SORRY} (?:that )?you (?:were|are) (?:not satisfied|dissatisfied|unhappy|disappointed)\b`, rewrite: wrong, note: OWN },
];

export const nonApology: Rule = {
  id: 'tone/non-apology',
  summary: 'An apology with an escape hatch ("if", "but", "you feel").',
  message: 'An apology with an escape hatch ("if", "but", "you feel"). Own what happened.',
  why: '"Sorry if you felt that way" is the first thing a public support guide bans. Taking responsibility is the strongest part of an apology, and a condition takes it back.',
  sources: ['CXM', 'HDI', 'USE', 'L16'],
  severity: 'hint',
  words: ['sorry', 'apologize', 'apologies', 'regret', 'mistakes'],
  *check(sentence) {
    yield* forms(sentence, FORMS);
  },
  examples: [
    { bad: '[[We apologise if the delay caused you problems]].', good: ["We're sorry the delay caused you problems."] },
    { bad: "[[I'm sorry if you were offended by the email of {{date}}]].", good: ["I'm sorry the email of {{date}} upset you."] },
    { bad: "[[I'm sorry you feel that way]].", good: ["I'm sorry {{what_went_wrong}}."] },
    { bad: '[[Sorry for any confusion about the {{fee}} fee]].', good: ["I'm sorry we weren't clear about the {{fee}} fee."] },
    { bad: "[[I'm sorry, but the item is out of stock until {{date}}]].", good: ["I'm sorry that the item is out of stock until {{date}}."] },
    { bad: '[[We are sorry that our service did not meet your expectations]].', good: ["We're sorry we let you down with {{what_went_wrong}}."] },
    { bad: "[[We're sorry if you feel that way]].", good: ["We're sorry {{what_went_wrong}}."] },
    { bad: "[[I'm sorry if this caused any confusion]].", good: ["I'm sorry {{what_went_wrong}}."] },
    { bad: '[[We apologise if you were offended]].', good: ["We're sorry {{what_went_wrong}}."] },
    { bad: '[[I apologise for any misunderstanding]].', good: ["I'm sorry we weren't clear."] },
    { bad: '[[We regret that you feel this way]].', good: ["We're sorry {{what_went_wrong}}."] },
    { bad: '[[Sorry, but that offer ended]].', good: ["I'm sorry that offer ended."] },
    { bad: '[[We apologise for any perceived delay]].', good: ["We're sorry we weren't clear."] },
    { bad: "[[I'm sorry you think that]].", good: ["I'm sorry {{what_went_wrong}}."] },
    { bad: '[[Mistakes may have been made]].', good: ['We made mistakes.'] },
    { bad: "[[I'm sorry you misunderstood]].", good: ["I'm sorry {{what_went_wrong}}."] },
    { bad: '[[We are sorry you were not satisfied]].', good: ["We're sorry {{what_went_wrong}}."] },
    { ok: "I'm sorry we sent the wrong size.", why: 'owns it' },
    { ok: "I'm sorry for your loss.", why: 'condolence' },
    { ok: 'Sorry to keep you waiting.', why: 'specific' },
    { ok: "I'm sorry this happened.", why: 'plain' },
    { ok: "You don't need to apologise.", why: 'other subject' },
    { ok: 'He wrote "I am sorry you feel that way".', why: 'quoted' },
    { ok: 'Do you still feel that way about the new layout?', why: 'question' },
    { ok: "I'm so sorry your internet isn't working!", why: 'Essay 1' },
    { bad: "[[I'm sorry if the letter upset you]].", good: ["I'm sorry the letter upset you."] },
    { bad: "[[We're sorry if this has caused problems]].", good: ["We're sorry {{what_went_wrong}}."] },
    { ok: "I'm sorry that the letter upset you.", why: 'owned' },
    { ok: 'Sorry about the late reply.', why: 'specific' },
  ],
};
