// Every example of every rule again, inside every format and every nuisance: the same words are found, at the right
// place of the source, and the first fix still reads back as the same prose.

import assert from 'node:assert/strict';
import { inspect } from '../server/engine/check.ts';
import { looksLikeProse } from '../server/engine/formats/fields.ts';
import { FORMATS } from '../server/engine/formats/index.ts';
import { applyEdits, lint } from '../server/engine/lint.ts';
import { RULES } from '../server/engine/rules/index.ts';
import type { Block, Contents, Finding, Format } from '../server/engine/types.ts';
import { unmark } from './marks.ts';

interface Carrier {
  readonly name: string;
  readonly format: string;
  wrap(text: string): string;
  /** Texts it cannot carry unchanged, because their characters mean something there. */
  readonly refuses?: RegExp;
}

const entities = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const zendesk = (field: string, text: string) => JSON.stringify({ macros: [{ title: 'T', actions: [{ field, value: text }] }] });
const MARKDOWN_MARKS = /[*_`#~|<>[\]\\$]|^\s*(?:\d+[.)]|[-+])\s|\n|https?:|&\w+;|!\[|: ?$/;

/** Data files hold prose only where a value reads like prose, and guess its markup from its text. */
const DATA_REFUSES = /<[A-Za-z/]|\*\*\S|\]\(\S|^#{1,6} |^> |```|\{%/;

const DATA = new Set(['json', 'yaml', 'csv', 'strings']);

const CARRIERS: readonly Carrier[] = [
  { name: 'plain text', format: 'plaintext', wrap: (text) => text },
  { name: 'an emoji before', format: 'plaintext', wrap: (text) => `🎉👩‍💻 ok\n\n${text}` },
  { name: 'CRLF', format: 'plaintext', wrap: (text) => `Note\r\n\r\n${text.replace(/\n/g, '\r\n')}\r\n` },
  { name: 'curly apostrophes', format: 'plaintext', wrap: (text) => text.replace(/'/g, '’') },
  { name: 'a sentence in quotes and brackets before', format: 'plaintext', wrap: (text) => `(See "Terms" [1].)\n\n${text}` },
  { name: 'a Markdown paragraph', format: 'markdown', wrap: (text) => `# Title\n\n${text}\n`, refuses: MARKDOWN_MARKS },
  { name: 'a Markdown list item', format: 'markdown', wrap: (text) => `- ${text}\n- other\n`, refuses: MARKDOWN_MARKS },
  { name: 'a Markdown quote', format: 'markdown', wrap: (text) => `> ${text}\n`, refuses: MARKDOWN_MARKS },
  { name: 'an untagged fence', format: 'markdown', wrap: (text) => `\`\`\`\n${text}\n\`\`\`\n`, refuses: /`|\n/ },
  { name: 'Markdown emphasis', format: 'markdown', wrap: (text) => text.replace(/^(\S+ )(\w+)( )/, '$1**$2**$3'), refuses: MARKDOWN_MARKS },
  { name: 'a .macro file', format: 'macro', wrap: (text) => `---\ntitle: T\n---\n# note to the agent\n${text}\n`, refuses: MARKDOWN_MARKS },
  { name: 'HTML', format: 'html', wrap: (text) => `<div><p>${entities(text).replace(/\n/g, '<br>')}</p></div>`, refuses: /<[A-Za-z_]|<</ },
  { name: 'HTML with numeric entities', format: 'html', wrap: (text) => `<p>${entities(text).replace(/'/g, '&#39;').replace(/"/g, '&#x22;').replace(/\n/g, '<br>')}</p>`, refuses: /<[A-Za-z_]|<</ },
  { name: 'a JSON string', format: 'zendesk', wrap: (text) => zendesk('comment_value', text), refuses: /<(?:p|br|div|a|ul|ol|b|strong)\b/ },
  { name: 'a JSON string with \\u escapes', format: 'zendesk', wrap: (text) => zendesk('comment_value', text.replace(/'/g, '’')).replace(/[’"](?<=’)/g, '\\u2019') },
  { name: 'a generic JSON export', format: 'json', wrap: (text) => JSON.stringify([{ name: 'n', body_text: text }]), refuses: DATA_REFUSES },
  { name: 'a YAML literal block', format: 'yaml', wrap: (text) => `- title: t\n  body: |\n    ${text.replace(/\n/g, '\n    ')}\n`, refuses: DATA_REFUSES },
  { name: 'a YAML folded block', format: 'yaml', wrap: (text) => `- title: t\n  body: >-\n    ${text.replace(/ (?=\w+\.?$)/, '\n    ')}\n`, refuses: new RegExp(`${DATA_REFUSES.source}|\\n`) },
  { name: 'a YAML double-quoted scalar', format: 'yaml', wrap: (text) => `- {title: t, body: ${JSON.stringify(text)}}\n`, refuses: DATA_REFUSES },
  { name: 'a YAML single-quoted scalar', format: 'yaml', wrap: (text) => `- title: t\n  body: '${text.replace(/'/g, "''")}'\n`, refuses: new RegExp(`${DATA_REFUSES.source}|\\n`) },
  { name: 'a YAML plain scalar', format: 'yaml', wrap: (text) => `- title: t\n  body: ${text}\n`, refuses: new RegExp(`${DATA_REFUSES.source}|: |:$|\\s#|\\n|^[-?:,[\\]{}#&*!|>'"%@\`]`) },
  { name: 'a quoted CSV cell', format: 'csv', wrap: (text) => `\ufefftitle;reply\r\nt;"${text.replace(/"/g, '""')}"\r\n`, refuses: DATA_REFUSES },
  { name: 'a bare CSV cell', format: 'csv', wrap: (text) => `title\treply\nt\t${text}\n`, refuses: new RegExp(`${DATA_REFUSES.source}|\\n|^"`) },
  { name: 'a Twig template', format: 'template', wrap: (text) => `{% block body %}\n{# note #}\n<p>${entities(text).replace(/\n/g, '<br>')}</p>\n{% endblock %}`, refuses: /<[A-Za-z_]|<<|\{[%#]/ },
  { name: 'a TypeScript string', format: 'strings', wrap: (text) => `export const x = { body: '${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}' };`, refuses: DATA_REFUSES },
  { name: 'HTML inside JSON', format: 'zendesk', wrap: (text) => zendesk('comment_value_html', `<p>${entities(text).replace(/\n/g, '<br>')}</p>`), refuses: /<[A-Za-z_]|<</ },
];

const format = (id: string) => FORMATS.find((candidate) => candidate.id === id) as Format;
const options = { config: {} };
const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

interface Checked {
  readonly source: string;
  readonly contents: Contents;
  readonly findings: readonly Finding[];
  /** By rule, what is underlined, as the customer reads it. */
  readonly underlined: ReadonlyMap<string, readonly string[]>;
}

const known = new Map<string, Checked>();

/** A text checked in a carrier, once for all rules. */
function checked(carrier: Carrier, text: string): Checked {
  const key = `${carrier.name}\n${text}`;
  const before = known.get(key);
  if (before) return before;
  const source = carrier.wrap(text);
  const contents = format(carrier.format).read(source);
  const { findings } = lint(source, format(carrier.format), options);
  const underlined = new Map<string, string[]>();
  for (const macro of contents.macros) {
    for (const { rule, block, span } of inspect(macro, options).hits) {
      const prose = macro.blocks[block] as Block;
      const place = prose.locate(span);
      const shown = findings.some((finding) => finding.rule === rule && finding.start === place.start && finding.end === place.end) ? plain(prose.text.slice(span.start, span.end)) : 'nowhere';
      underlined.set(rule, [...(underlined.get(rule) ?? []), shown]);
    }
  }
  const made = { source, contents, findings, underlined };
  known.set(key, made);
  return made;
}

for (const carrier of CARRIERS) {
  describe(`in ${carrier.name}`, () => {
    for (const rule of RULES) {
      it(`${rule.id} finds the same words`, () => {
        for (const example of rule.examples) {
          if (!('bad' in example)) continue;
          const { text } = unmark(example.bad);
          if (carrier.refuses?.test(text) || (DATA.has(carrier.format) && !looksLikeProse(text))) continue;
          assert.deepEqual(checked(carrier, text).underlined.get(rule.id), checked(CARRIERS[0] as Carrier, text).underlined.get(rule.id), text);
        }
      });
      it(`${rule.id} changes nothing but its words`, () => {
        for (const example of rule.examples) {
          if (!('bad' in example)) continue;
          const { text } = unmark(example.bad);
          if (carrier.refuses?.test(text) || (DATA.has(carrier.format) && !looksLikeProse(text))) continue;
          const { source, contents, findings } = checked(carrier, text);
          for (const finding of findings) {
            if (finding.rule !== rule.id) continue;
            const fix = finding.fixes[0];
            if (!fix) continue;
            const after = applyEdits(source, fix.edits);
            if (carrier.format === 'zendesk') JSON.parse(after);
            const before = contents.macros.flatMap((macro) => macro.blocks.map((block) => block.text));
            const now = format(carrier.format).read(after).macros.flatMap((macro) => macro.blocks.map((block) => block.text));
            assert.ok(before.filter((block, index) => now[index] !== block).length <= 1 || now.length !== before.length, `${text} changed more than its block: ${after}`);
          }
        }
      });
    }
  });
}
