// Laws of the engine, over generated text. Seeded: a failure can be run again.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inspect } from '../server/engine/check.ts';
import { FORMATS } from '../server/engine/formats/index.ts';
import { scanPlaceholders } from '../server/engine/formats/placeholders.ts';
import { applyEdits, fixAll, lint } from '../server/engine/lint.ts';
import { forgetSentences } from '../server/engine/reading.ts';
import { keepsFacts } from '../server/engine/rewrite.ts';
import { RULES } from '../server/engine/rules/index.ts';
import { plain, readSentence, splitSentences } from '../server/engine/sentence.ts';
import type { Block, Format } from '../server/engine/types.ts';
import { unmark } from './marks.ts';

const SEED = 20261125;
const options = { config: {} };
const format = (id: string) => FORMATS.find((candidate) => candidate.id === id) as Format;

const EXAMPLES = RULES.flatMap((rule) => rule.examples.map((example) => ('bad' in example ? unmark(example.bad).text : example.ok)));
const MARKUP = ['<p>', '</p>', '<b>', '<br>', '&rsquo;', '&lt;', '&#39;', '**', '_', '`', '> ', '- ', '1. ', '\n', '\n\n', '\r\n', '---\n', '# ', '```\n', '{{x}}', '{{', '}}', '{% if x %}', '{% endif %}', '[a](b)', '<!-- rapport-disable-next-line -->', '"', '\\', '{"actions":[{"field":"comment_value","value":"', '"}]}', '\\u2019', '\ud800', '\u0000', '\ufeff', '🎉', 'constructor toString __proto__ hasOwnProperty', '[Customer Name]', '%{a.b}', '$Name', '*|F|*', '…'];
const fragment = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...EXAMPLES) }, { weight: 3, arbitrary: fc.constantFrom(...MARKUP) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) });
const source = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(' '));
const prose = fc.array(fc.constantFrom(...EXAMPLES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

/** Checks a law over many cases. */
function law<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, runs: number): void {
  fc.assert(fc.property(arbitrary, check), { seed: SEED, numRuns: runs });
}

describe('formats', () => {
  for (const each of FORMATS) {
    it(`${each.id} reads anything, and knows where it stands`, () => {
      law(source, (text) => {
        for (const macro of each.read(text).macros) {
          for (const block of macro.blocks) {
            const whole = block.locate({ start: 0, end: block.text.length });
            assert.ok(whole.start >= 0 && whole.start <= whole.end && whole.end <= text.length);
            let last = -1;
            for (let at = 0; at < block.text.length; at++) {
              const place = block.locate({ start: at, end: at + 1 });
              assert.ok(place.start >= last, 'places run forward');
              last = place.start;
              if (place.exact && place.end - place.start === 1 && !/[\s\\&]/.test(text[place.start] as string)) assert.equal(text[place.start], block.text[at]);
            }
            for (const { start, end } of block.placeholders) assert.ok(start < end && end <= block.text.length);
          }
        }
      }, 400);
    });
  }

  const CARRIED: Readonly<Record<string, string>> = {
    plaintext: 'One line here.\n\nWORDS\n\nOther “text”.',
    markdown: '# T\n\n> WORDS\n\n- other\n',
    html: '<div>a &amp; b<p class="x">WORDS</p><ul><li>other &rsquo;</li></ul></div>',
    zendesk: '{"macros":[{"title":"t","actions":[{"field":"comment_value_html","value":"<p>WORDS<\\/p><p>other \\u2019<\\/p>"},{"field":"subject","value":"s"}]}]}',
    macro: '---\ntitle: t\n---\nWORDS\n\n---\nother\n',
    template: '{% if x %}<p>WORDS</p>{% else %}<p>other text</p>{% endif %}',
    json: '[{"name":"n","body_text":"It is not here\\n\\nWORDS"},{"name":"m","reply":"<p>the other one<\\/p>"}]',
    yaml: '- title: t\n  body: |\n    It is the other\n\n    WORDS\n  text: "it is \\"one\\" more"\n  reply: >\n    and one that\n    is folded\n',
    csv: 'title,body\nt,"It is ""the"" other\n\nWORDS"\nu,and one more here\n',
    strings: 'const a = {\n  body: "It is the other\\n\\nWORDS",\n  reply: `and one more ${x} here`,\n};\n',
  };
  const word = fc.constantFrom('it’s', 'you', 'a "quote"', 'R&D', '<name>', 'naïve', '🎉', 'back\\slash', '{{x}}', '50%', 'semi;colon', "don't");
  for (const [id, carrier] of Object.entries(CARRIED)) {
    it(`${id}: what is encoded reads back as it was, and nothing else changes`, () => {
      law(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        if (/[<\\`]/.test(text) && !/^(?:zendesk|html|template)$/.test(id)) return; // markup in a text format is markup
        const blocks = format(id).read(carrier).macros.flatMap((macro) => macro.blocks);
        const at = blocks.findIndex((block) => block.text === 'WORDS');
        const { start, end, exact } = (blocks[at] as Block).locate({ start: 0, end: 5 });
        assert.ok(exact);
        const newText = (blocks[at] as Block).encode(text);
        assert.ok(newText !== undefined);
        const after = format(id).read(applyEdits(carrier, [{ start, end, newText }])).macros.flatMap((macro) => macro.blocks);
        assert.deepEqual(after.map((block) => block.text), blocks.map((block, index) => (index === at ? text : block.text)));
      }, 150);
    });
  }
});

describe('sentences', () => {
  it('are disjoint, in order, and leave only blanks out', () => {
    law(source, (text) => {
      const placeholders = scanPlaceholders(text);
      let at = 0;
      for (const { start, end } of splitSentences(text, placeholders)) {
        assert.ok(start >= at && end > start);
        assert.ok(!/[^\s\u200b\ufeff]/.test(text.slice(at, start)));
        at = end;
      }
      assert.ok(!/[^\s\u200b\ufeff]/.test(text.slice(at)));
      assert.equal(plain(text).length, text.length);
    }, 400);
  });
  it('have words that lie inside them, in order', () => {
    law(source, (text) => {
      const sentence = readSentence(text, scanPlaceholders(text));
      let start = 0;
      for (const word of sentence.words) {
        assert.ok(word.start >= start && word.end > word.start && word.end <= text.length);
        start = word.start;
      }
      assert.equal(sentence.normal, sentence.words.map((word) => word.normal).join(' '));
    }, 400);
  });
});

describe('checking', () => {
  const shown = (text: string, settings: Parameters<typeof lint>[2]) => lint(text, format('markdown'), settings).findings.map(({ rule, start, end, severity }) => ({ rule, start, end, severity }));

  it('finds the same with the prefilter off', () => {
    law(prose, (text) => assert.deepEqual(shown(text, options), shown(text, { ...options, prefilter: false })), 250);
  });
  it('finds the same with nothing remembered', () => {
    law(prose, (text) => {
      const warm = shown(text, options);
      forgetSentences();
      assert.deepEqual(shown(text, options), warm);
    }, 100);
  });
  it('survives anything, in every format', () => {
    for (const each of FORMATS) {
      law(source, (text) => {
        for (const { start, end, text: words } of lint(text, each, options).findings) {
          assert.ok(start >= 0 && start <= end && end <= text.length);
          assert.equal(text.slice(start, end), words);
        }
      }, 60);
    }
  });
  it('has no rule that throws', () => {
    law(source, (text) => assert.deepEqual([...lint(text, format('plaintext'), options).failures], []), 200);
  });
});

describe('fixes', () => {
  const body = fc.array(fc.constantFrom(...EXAMPLES.filter((example) => !/\n/.test(example))), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

  it('keep facts, silence their finding and raise no other', () => {
    law(body, (text) => {
      const before = lint(text, format('plaintext'), options).findings;
      for (const finding of before) {
        for (const fix of finding.fixes) {
          if (fix.kind !== 'rewrite') continue;
          const after = applyEdits(text, fix.edits);
          assert.ok(keepsFacts(text, after, finding.rule.startsWith('survey/')), `${fix.title}: ${after}`);
          assert.doesNotMatch(after, / {2}(?=\S)| [,.;!?](?:\s|$)/, `${fix.title}: ${after}`);
          const counted = (list: typeof before) => list.filter((other) => other.severity !== 'hint').length;
          const now = lint(after, format('plaintext'), options).findings;
          assert.ok(counted(now) < counted(before) || finding.severity === 'hint', `${text} → ${after}: ${now.map((other) => other.rule)}`);
        }
      }
    }, 120);
  });

  it('reach a fixed point at once, and touch nothing but sentences with a finding', () => {
    law(body, (text) => {
      const source = `# Title stays, “as it is”\n\n${text}\n\n\tLast line stays.  \n`;
      const fixed = fixAll(source, format('plaintext'), options);
      assert.equal(fixAll(fixed, format('plaintext'), options), fixed);
      assert.ok(fixed.startsWith('# Title stays, “as it is”\n') && fixed.endsWith('\tLast line stays.  \n'));
    }, 60);
  });

  it('know every block by its own place', () => {
    law(prose, (text) => {
      for (const macro of format('html').read(`<p>${text}</p><p>${text}</p>`).macros) {
        const { hits } = inspect(macro, options);
        const first = hits.filter((hit) => hit.block === 0 && hit.line).map((hit) => hit.rule);
        const second = hits.filter((hit) => hit.block === 1 && hit.line).map((hit) => hit.rule);
        if (macro.blocks.length === 2 && !/<|\b(?:hi|hello|dear|regards|thanks)\b/i.test(text)) assert.deepEqual([...second].sort(), [...first].sort());
      }
    }, 40);
  });
});
