// The empathy score: monotone and explainable, as properties over random sets of findings.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plaintext } from '../server/engine/formats/plaintext.ts';
import { applyEdits, lint, RULE_IDS } from '../server/engine/lint.ts';
import { read } from '../server/engine/reading.ts';
import { scoreOf } from '../server/engine/score.ts';
import { type Macro, type Reading, type RuleId, SEVERITIES } from '../server/engine/types.ts';

const finding = fc.record({ rule: fc.constantFrom(...RULE_IDS), severity: fc.constantFrom(...SEVERITIES) });
const findings = fc.array(finding, { maxLength: 40 });

function reading(text: string): Reading {
  return read(plaintext.read(text).macros[0] as Macro);
}

const TEXTS = [
  'Your ticket is closed.',
  "Hi {{first_name}},\n\nI'm sorry your table came without its legs, two days before the party. I have sent them, because the shop could not. They arrive on {{date}}; call me on 555 0142 if they don't.\n\nDoes that day work for you?\n\nAna",
  'Dear Customer,\n\nPlease be advised that your request has been forwarded to the relevant department. You failed to include the form.\n\nSupport',
];
const readings = fc.constantFrom(...TEXTS.map(reading));

describe('score', () => {
  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(findings, readings, (list, macro) => {
        const { value } = scoreOf(list, macro);
        assert.ok(Number.isInteger(value) && value >= 0 && value <= 100);
      }),
    );
  });

  it('never rises with a finding more', () => {
    fc.assert(
      fc.property(findings, finding, readings, (list, more, macro) =>
        assert.ok(scoreOf([...list, more], macro).value <= scoreOf(list, macro).value),
      ),
      { numRuns: 2000 },
    );
  });

  it('never rises where a finding gets worse', () => {
    fc.assert(
      fc.property(findings, fc.nat(), readings, (list, pick, macro) => {
        const at = list.length ? pick % list.length : -1;
        const worse = list.map((one, index) =>
          index === at
            ? { ...one, severity: SEVERITIES[Math.max(0, SEVERITIES.indexOf(one.severity) - 1)] as (typeof SEVERITIES)[number] }
            : one,
        );
        assert.ok(scoreOf(worse, macro).value <= scoreOf(list, macro).value);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of findings', () => {
    fc.assert(
      fc.property(findings, readings, (list, macro) => assert.deepEqual(scoreOf([...list].reverse(), macro), scoreOf(list, macro))),
    );
  });

  it('is what its parts add up to', () => {
    fc.assert(
      fc.property(findings, readings, (list, macro) => {
        const { value, parts } = scoreOf(list, macro);
        assert.equal(Math.round(70 + parts.reduce((sum, part) => sum + part.points, 0)), value);
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls with a strength more', () => {
    for (const [less, more] of [
      [
        'Hi {{first_name}},\n\nThe legs of the table leave today.',
        "Hi {{first_name}},\n\nI'm sorry your table came without its legs. The legs leave today.",
      ],
      ['Hi {{first_name}},\n\nThe legs leave today.', 'Hi {{first_name}},\n\nThe legs leave today, because the shop had none left.'],
      ['Hi {{first_name}},\n\nThe legs leave today.', 'Hi {{first_name}},\n\nThe legs leave today. Call me on 555 0142 if they are late.'],
      ['Hi {{first_name}},\n\nThe legs leave today.', 'Hi {{first_name}},\n\nI packed the legs. I will write to you on Friday.'],
    ] as const)
      fc.assert(
        fc.property(findings, (list) => assert.ok(scoreOf(list, reading(more)).value >= scoreOf(list, reading(less)).value)),
        { numRuns: 50 },
      );
  });

  it('cannot be raised by padding', () => {
    const short = TEXTS[2] as string;
    const long = short.replace('\n\nSupport', `\n\n${'The shop opens at nine. '.repeat(40)}\n\nSupport`);
    const list = [{ rule: 'blame/you-failed' as RuleId, severity: 'error' as const }];
    assert.ok(scoreOf(list, reading(long)).value <= scoreOf(list, reading(short)).value);
  });

  it('stays at or under 39 while a secret is asked for, under 59 while an error is open', () => {
    fc.assert(
      fc.property(findings, readings, (list, macro) => {
        assert.ok(scoreOf([...list, { rule: 'privacy/secret-request', severity: 'error' }], macro).value <= 39);
        assert.ok(scoreOf([...list, { rule: 'blame/you-failed', severity: 'error' }], macro).value <= 59);
      }),
    );
  });

  it('gives a good reply more than a cold one', () => {
    const score = (text: string) => lint(text, plaintext, { config: {} }).score;
    assert.ok(score(TEXTS[1] as string) >= 85, String(score(TEXTS[1] as string)));
    assert.ok(score(TEXTS[2] as string) < 70, String(score(TEXTS[2] as string)));
  });

  it('does not fall when an insertion is taken', () => {
    for (const source of TEXTS) {
      const before = lint(source, plaintext, { config: {} });
      for (const { rule, fixes } of before.findings) {
        if (!rule.startsWith('macro/')) continue;
        for (const fix of fixes) {
          const after = lint(applyEdits(source, fix.edits), plaintext, { config: {} });
          assert.ok(after.score >= before.score, `${rule}: ${fix.title}`);
        }
      }
    }
  });
});
