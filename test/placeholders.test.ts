// Placeholders: the dictionaries, the checks over their own examples, and the preview.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FORMATS } from '../server/engine/formats/index.ts';
import { scanPlaceholders } from '../server/engine/formats/placeholders.ts';
import { applyEdits, lint } from '../server/engine/lint.ts';
import { conditionsOf } from '../server/engine/placeholders/branches.ts';
import { PLACEHOLDER_CHECKS } from '../server/engine/placeholders/check.ts';
import { lookUp, PLATFORMS, platformOf } from '../server/engine/placeholders/index.ts';
import { written } from '../server/engine/placeholders/platform.ts';
import { preview } from '../server/engine/preview.ts';
import type { Format, Macro } from '../server/engine/types.ts';
import { unmark } from './marks.ts';

const format = (id: string) => FORMATS.find((candidate) => candidate.id === id) as Format;
const found = (text: string, rule: string, config: Parameters<typeof lint>[2]['config'] = {}) => lint(text, format('markdown'), { config }).findings.filter((finding) => finding.rule === rule);

describe('placeholder dictionaries', () => {
  for (const platform of PLATFORMS) {
    it(`${platform.title} knows its own names, once each, and reads what it writes`, () => {
      const names = platform.entries.map(([name]) => name);
      assert.equal(new Set(names).size, names.length);
      for (const [name, , about] of platform.entries) {
        const text = written(platform.syntax, name);
        assert.deepEqual(scanPlaceholders(text).map(({ start, end }) => [start, end]), [[0, text.length]], text);
        assert.equal(lookUp(text, platform).entry?.[0], name);
        assert.match(about, /^\S.*\.$/);
      }
      const blank = lookUp(platform.customer, platform);
      assert.ok(blank.entry && blank.personal, platform.customer);
      if (platform.fallback.kind === 'inline') assert.equal(blank.fallback, 'there');
    });
  }
  it('tell a platform by what only it has', () => {
    assert.equal(platformOf(['{{ticket.requester.first_name}}'])?.id, 'zendesk');
    assert.equal(platformOf(['{{ticket.requester.firstname}}'])?.id, 'freshdesk');
    assert.equal(platformOf(['{{ticket.customer.firstname}}'])?.id, 'gorgias');
    assert.equal(platformOf(['{{ first_name | fallback: "there" }}'])?.id, 'intercom');
    assert.equal(platformOf(['{{recipient.first_name}}'])?.id, 'front');
    assert.equal(platformOf(['{%customer.firstName%}'])?.id, 'helpscout');
    assert.equal(platformOf(['{!Contact.FirstName}'])?.id, 'salesforce');
    assert.equal(platformOf(['{{contact.firstname}}'])?.id, 'hubspot');
    assert.equal(platformOf(['{{customer.displayName}}'])?.id, 'kustomer');
    assert.equal(platformOf(['*|FNAME|*'])?.id, 'mailchimp');
    for (const common of [['{{first_name}}'], ['{{ticket.id}}'], ['{{ x }}', '%{y}'], ['{{contact.firstname}}', '{{ticket.requester.first_name}}']]) assert.equal(platformOf(common), undefined, String(common));
  });
});

describe('placeholder checks', () => {
  for (const check of PLACEHOLDER_CHECKS) {
    for (const example of check.examples) {
      const { text, spans } = 'bad' in example ? unmark(example.bad) : { text: example.ok, spans: [] };
      it(`${check.id}: ${text.split('\n')[0]}`, () => {
        const findings = found(text, check.id);
        assert.deepEqual(findings.map(({ start, end }) => ({ start, end })), spans);
        const good = 'bad' in example ? example.good?.[0] : undefined;
        if (good === undefined) return;
        assert.equal(applyEdits(text, findings[0]?.fixes[0]?.edits ?? []), good);
        assert.deepEqual(found(good, check.id), []);
      });
    }
  }
  it('say nothing of unknown names until the team lists its own', () => {
    const text = 'Hi Sam,\n\nYour order {{order.nubmer}} goes to {{depot}}.';
    assert.deepEqual(found(text, 'placeholder/unknown-name'), []);
    const listed = found(text, 'placeholder/unknown-name', { placeholders: { known: ['{{order.number}}', 'site.*'] } });
    assert.deepEqual(listed.map(({ text: words, severity }) => [words, severity]), [['{{order.nubmer}}', 'warning'], ['{{depot}}', 'information']]);
  });
  it('take the team’s word for the platform', () => {
    const text = 'Hi {{contact.First_Name}},\n\nyour plan ends today.';
    assert.deepEqual(found(text, 'placeholder/unknown-name'), []);
    assert.match(found(text, 'placeholder/unknown-name', { placeholders: { platform: 'hubspot' } })[0]?.message ?? '', /“contact\.firstname”/);
  });
  it('see that a condition guards a name', () => {
    assert.deepEqual(found('{% if first_name %}Hi {{first_name}},{% endif %}\n\nYour parcel leaves today.', 'placeholder/empty-value'), []);
  });
  it('write a fallback in the place’s own escapes', () => {
    const source = JSON.stringify([{ name: 'n', body_text: 'Dear {!Contact.FirstName},\n\nCase {!Case.CaseNumber} is solved.' }]);
    const [finding] = lint(source, format('json'), { config: {} }).findings.filter(({ rule }) => rule === 'placeholder/missing-fallback');
    const after = JSON.parse(applyEdits(source, finding?.fixes[0]?.edits ?? [])) as { body_text: string }[];
    assert.equal(after[0]?.body_text, 'Dear {!BLANKVALUE(Contact.FirstName, "there")},\n\nCase {!Case.CaseNumber} is solved.');
  });
});

describe('the preview', () => {
  const read = (source: string, id = 'macro') => format(id).read(source).macros[0] as Macro;
  const text = '---\ntitle: t\n---\nHi {{first_name}},\n\n{% if visit_date %}An engineer comes on {{visit_date}}.{% else %}I look into order {{order.number}}.{% endif %}\n\n{% unless paid %}\n- Pay {{amount}}\n{% endunless %}\n\n{{agent.name}}\n';

  it('fills in examples by meaning', () => {
    const shown = preview(text, read(text), { data: 'sample' });
    assert.equal(shown.text, 'Hi Maria,\n\nAn engineer comes on 14 May.\n\n• Pay $48.00\n\nSam');
    assert.deepEqual(shown.brokenSentences, []);
    assert.deepEqual(shown.choices, [{ ways: ['visit_date', 'otherwise'], chosen: 0 }, { ways: ['not paid', 'nothing'], chosen: 0 }]);
  });
  it('leaves blank what may be missing, and says which sentences break', () => {
    const shown = preview(text, read(text), { data: 'empty', branches: { 0: 1, 1: 1 } });
    assert.equal(shown.text, 'Hi ,\n\nI look into order .\n\nSam');
    assert.deepEqual(shown.brokenSentences.map((one) => [one.text, one.missing]), [['Hi ,', ['{{first_name}}']], ['I look into order .', ['{{order.number}}']]]);
  });
  it('keeps fallbacks, and a value that a condition asks for', () => {
    const source = '<p>Hi {% if name %}{{name}}{% else %}there{% endif %}, {{ x | default: "hello" }}.</p>';
    assert.equal(preview(source, read(source, 'html'), { data: 'empty' }).text, 'Hi Maria Okafor, hello.');
    assert.equal(preview(source, read(source, 'html'), { data: 'empty', branches: { 0: 1 } }).text, 'Hi there, hello.');
  });
  it('knows conditions of every language', () => {
    for (const [open, middle, close] of [['{% if a %}', '{% else %}', '{% endif %}'], ['{{#if a}}', '{{else}}', '{{/if}}'], ['<% if a %>', '<% else %>', '<% end %>'], ['<% if (a) { %>', '<% } else { %>', '<% } %>'], ['*|IF:a|*', '*|ELSE:|*', '*|END:IF|*']] as const) {
      const source = `One ${open}two${middle}three${close} four.`;
      const [condition, ...more] = conditionsOf(source, { start: 0, end: source.length });
      assert.deepEqual(more, []);
      assert.deepEqual(condition?.branches.map(({ start, end }) => source.slice(start, end)), ['two', 'three'], source);
      assert.equal(preview(source, read(source, 'plaintext'), { data: 'sample', branches: { 0: 1 } }).text, 'One three four.');
    }
  });
  it('survives anything, and marks lie inside', () => {
    const part = fc.constantFrom('Hi {{name}},', '{% if a %}', '{% else %}', '{% endif %}', '{{#if b}}', '{{/if}}', '<p>', '`{{x}}`', '\n\n', '- ', '*|IF:X|*', '{{', '\ud800', 'words. ');
    fc.assert(fc.property(fc.array(part, { maxLength: 16 }), fc.constantFrom('sample', 'empty'), fc.nat(3), (parts, data, way) => {
      const source = parts.join(' ');
      for (const each of ['macro', 'html', 'plaintext']) {
        for (const macro of format(each).read(source).macros) {
          const shown = preview(source, macro, { data, branches: { 0: way, 1: way }, hits: macro.blocks.map((block, index) => ({ rule: 'rapport/x', message: '', block: index, span: { start: 0, end: block.text.length } })) });
          for (const { start, end, text: words } of shown.brokenSentences) assert.equal(shown.text.slice(start, end), words);
          for (const { start, text: words, marks } of shown.paragraphs) {
            assert.equal(shown.text.slice(start, start + words.length), words);
            for (const mark of marks) assert.ok(mark.start <= mark.end && mark.end <= words.length);
          }
        }
      }
    }), { seed: 20261125, numRuns: 150 });
  });
});
