// "We" where one person signs: advice only, since the company may well speak as one.

import { forms, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Rewrite, Rule } from '../../types.ts';

/** What one person does for another. */
const DONE = '(?:checked|looked|reviewed|read|tested|found|noticed|spoken|asked|added|updated|reset|refunded|booked|sent|received|seen|heard|called|arranged|noted|attached|confirmed|put|had a look)';
const DOES = '(?:understand|apologize|appreciate|hope|recommend|suggest|noticed|see|believe|want to|would (?:be happy to|be glad to|love to|like to|suggest)|can see|look forward|wish)';
const WILL = '(?:look|call|write|get|let|check|send|follow|come back|reply|ring|email|keep|update|make sure|ask|find|phone)';

/** The pronoun and its verb, nothing else: "We're" → "I'm". */
const alone = (i: string) => (): readonly Rewrite[] => [i];
const LEAVE = 'Where one person signs and one person acts, "I" is warmer. Keep "we" for what the company does.';

const FORMS: readonly Form[] = [
  { pattern: re`^(?:- )?we have(?= (?:now |just |already )?${DONE}\b)`, rewrite: alone('I have'), note: LEAVE },
  { pattern: re`^(?:- )?we are(?= (?:so |very |really )?sorry\b)`, rewrite: alone("I'm"), note: LEAVE },
  { pattern: re`^(?:- )?we will(?= ${WILL}\b)`, rewrite: alone("I'll"), note: LEAVE },
  { pattern: re`^(?:- )?we(?= ${DOES}\b)`, rewrite: alone('I'), note: LEAVE },
];

/** A person's name under the macro, or the blank for one. */
const PERSON = /(?:agent|sender|user|owner|assignee|my|first|author|advisor|adviser)[\w. ]*name|signature/i;

export const corporateWe: Rule = {
  id: 'distance/corporate-we',
  summary: 'One person signs, but "we" acts.',
  message: 'One person signs this. "I" sounds more caring than "we" for things you do yourself.',
  why: 'In five studies, in the laboratory and in the field, "I" in place of "we" came across as more caring and more able, and customers were more satisfied and bought more. Most firms say "we".',
  sources: ['PMM18'],
  severity: 'hint',
  words: ['we'],
  *check(sentence) {
    yield* forms(sentence, FORMS);
  },
  holds(_match, line, reading) {
    const signed = reading.lines.find((other) => other.role === 'signature' && other !== line) ?? reading.lines.at(-1);
    return signed !== undefined && signed !== line && PERSON.test(signed.sentence.text) && !/\bteam\b/i.test(signed.sentence.text);
  },
  examples: [
    { bad: '[[We have]] checked your account.\n{{agent_name}}', good: ['I have checked your account.\n{{agent_name}}'] },
    { bad: '[[We will]] call you on {{date}}.\n{{agent_name}}', good: ["I'll call you on {{date}}.\n{{agent_name}}"] },
    { bad: "[[We're]] sorry that the lamp arrived broken.\n{{agent_name}}", good: ["I'm sorry that the lamp arrived broken.\n{{agent_name}}"] },
    { bad: '[[We]] would be happy to rebook your visit.\n{{agent_name}}', good: ['I would be happy to rebook your visit.\n{{agent_name}}'] },
    { bad: "[[We'll]] get back to you by 5pm.\n{{agent_name}}", good: ["I'll get back to you by 5pm.\n{{agent_name}}"] },
    { bad: '[[We]] understand that the lamp arrived broken.\n{{agent_name}}', good: ['I understand that the lamp arrived broken.\n{{agent_name}}'] },
    { bad: '[[We]] apologise that the lamp arrived broken.\n{{agent_name}}', good: ['I apologise that the lamp arrived broken.\n{{agent_name}}'] },
    { bad: '[[We will]] look into this today.\n{{agent_name}}', good: ["I'll look into this today.\n{{agent_name}}"] },
    { bad: '[[We]] can see the charge of {{amount}}.\n{{agent_name}}', good: ['I can see the charge of {{amount}}.\n{{agent_name}}'] },
    { bad: '[[We]] hope the new lamp works well.\n{{agent_name}}', good: ['I hope the new lamp works well.\n{{agent_name}}'] },
    { bad: '[[We]] recommend the blue cable.\n{{agent_name}}', good: ['I recommend the blue cable.\n{{agent_name}}'] },
    { bad: '[[We]] noticed the date was wrong.\n{{agent_name}}', good: ['I noticed the date was wrong.\n{{agent_name}}'] },
    { bad: '[[We]] want to put this right.\n{{agent_name}}', good: ['I want to put this right.\n{{agent_name}}'] },
    { ok: 'We ship on weekdays.\n{{agent_name}}', why: 'company fact' },
    { ok: 'We charged you twice.\n{{agent_name}}', why: 'company act, company owns it' },
    { ok: 'Can we book a time that suits us both?\n{{agent_name}}', why: 'joint we, question' },
    { ok: "Let's see if we can get this fixed.\n{{agent_name}}", why: 'inclusive we (Essay 1)' },
    { ok: "So we can get you back online, I'll reset the line.\n{{agent_name}}", why: 'inclusive we' },
    { ok: 'We have checked your account.\nThe Acme team', why: 'team sign-off' },
    { ok: 'If we miss the date, I will call you.\n{{agent_name}}', why: 'conditional' },
    { ok: 'We will never ask for your password.\n{{agent_name}}', why: 'company policy' },
  ],
};
