import { matches } from '../../family.ts';
import type { Family } from '../../family.ts';
import { isQuestion } from '../../guards.ts';
import type { Rule } from '../../types.ts';

const THING = '(?:issue|matter|request|query|concern|inquiry|problem|case|complaint|situation)';
/** The noun names itself when one of these follows. */
const BARE = '(?! (?:with|about|for|regarding|concerning|of|to|is|was|that|number|no|id|ref|#|{x}|\\d|in|on|from|has|have|will|page|form|you reported|and|or))';

const families: readonly Family[] = [
  {
    pattern: new RegExp(
      `(?<=\\b(?:about|regarding|concerning|with|into|on|resolve|fix|solve|investigate|address|reviewing?|handle|sorry (?:about|for)) )(?<thing>(?:your|this|the|that) (?:(?:recent|current|above|said|reported) )?${THING}(?: you (?:are|were) (?:facing|having|experiencing))?)(?= (?:[.,!;]|and|but|so)|$)${BARE}`,
    ),
    // a sentence with a placeholder already names something
    unless: /\{x\}|#\d/,
    replaces: { slot: 'thing' },
    rewrite: (found, voice) => {
      const noun = /request|query|inquiry|enquiry/i.test(found.slot('thing')?.text ?? '') ? '{{request}}' : '{{issue}}';
      return [{ text: voice.topic ?? noun, safe: false }];
    },
  },
];

export const vagueReference: Rule = {
  id: 'scripted/vague-reference',
  summary: '"Your issue" could be anyone\'s.',
  message: '"Your issue" could be anyone\'s. Name the thing.',
  why: 'Concrete words make people feel heard: "that blue shirt" does more than "that". The name of the thing shows that you read what they wrote.',
  sources: ['PB21'],
  severity: 'hint',
  words: ['issue', 'matter', 'request', 'query', 'concern', 'inquiry', 'problem', 'case', 'complaint', 'situation'],
  *check(sentence) {
    if (isQuestion(sentence)) return;
    yield* matches(sentence, families);
  },
  examples: [
    { bad: "I'm writing about [[your issue]].", good: ["I'm writing about {{issue}}."] },
    { bad: 'Thank you for your patience with [[this matter]].', good: ['Thank you for your patience with {{issue}}.'] },
    { bad: 'Let me check on [[your request]].', good: ['Let me check on {{request}}.'] },
    { bad: 'I have an update about [[your request]].', good: ['I have an update about {{request}}.'] },
    { bad: 'We have looked into [[your query]].', good: ['We have looked into {{request}}.'] },
    { bad: 'I am working on [[your concern]].', good: ['I am working on {{issue}}.'] },
    { bad: 'We will resolve [[this matter]].', good: ['We will resolve {{issue}}.'] },
    { bad: 'I have news regarding [[your recent inquiry]].', good: ['I have news regarding {{request}}.'] },
    { bad: 'We can fix [[the problem]].', good: ['We can fix {{issue}}.'] },
    { bad: 'Here is an update on [[your case]].', good: ['Here is an update on {{issue}}.'] },
    { bad: 'I will look into [[your complaint]].', good: ['I will look into {{issue}}.'] },
    { bad: 'Let me help with [[this situation]].', good: ['Let me help with {{issue}}.'] },
    { bad: 'We are sorry about [[the issue]].', good: ['We are sorry about {{issue}}.'] },
    { bad: 'I will investigate [[the issue you are facing]].', good: ['I will investigate {{issue}}.'] },
    { ok: 'Your request for a refund is with me.', why: 'specified' },
    { ok: 'We looked into your issue with the router.', why: 'specified' },
    { ok: 'Here is an update on case {{case_id}}.', why: 'identified' },
    { ok: 'Was I able to solve your problem today?', why: 'Essay 1 question; questions are exempt' },
    { ok: 'The issue is a blown fuse.', why: 'explains itself' },
    { ok: 'Your June request is done.', why: 'specified' },
    { ok: 'It came with issue 12 of the magazine.', why: 'other sense' },
    { ok: 'I looked into your complaint about the noise.', why: 'specified' },
  ],
};
