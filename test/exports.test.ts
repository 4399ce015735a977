// Real sizes, files as other programs read them, and broken input.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { Parser } from 'htmlparser2';
import { parse as parseYaml } from 'yaml';
import { FORMATS, formatFor } from '../server/engine/formats/index.ts';
import { applyEdits, lint } from '../server/engine/lint.ts';
import type { Format } from '../server/engine/types.ts';
import { decodeText } from '../server/files.ts';

const format = (id: string) => FORMATS.find((candidate) => candidate.id === id) as Format;
const options = { config: {} };
const SAMPLES = join(import.meta.dirname, '../samples');

const BAD = ['You failed to send us the "proof of address" by {{due_date}}.', 'As per our policy, refunds take 10 days.', 'We apologize for any inconvenience this may have caused.', "I'm sorry your parcel isn't here yet. It's in Leeds & due on 3 May."];
/** A reply of a few paragraphs; every hundredth says something that no other says. */
const bodyOf = (index: number, paragraphs = 1) =>
  ['Hi {{first_name}},', ...Array.from({ length: paragraphs }, (_, at) => `${BAD[(index + at) % BAD.length]} ${BAD[(index + at + 1) % BAD.length]}`), ...(index % 100 ? [] : [`Your case is ${index}.`]), 'Sam'].join('\n\n');

describe('real sizes', function () {
  this.timeout(300_000);
  const many = Array.from({ length: 10_000 }, (_, index) => ({ name: `Macro ${index}`, body: bodyOf(index) }));

  it('an export of 10,000 macros', () => {
    const { macros, findings } = lint(JSON.stringify(many), format('json'), options);
    assert.equal(macros.length, 10_000);
    assert.equal(macros[9_999]?.title, 'Macro 9999');
    assert.ok(findings.length >= 10_000);
  });
  it('a Zendesk export of 10,000 macros', () => {
    const source = JSON.stringify({ macros: many.map(({ name, body }) => ({ title: name, actions: [{ field: 'comment_value', value: body }] })) }, null, 1);
    assert.equal(formatFor('export.json', 'json', source)?.id, 'zendesk');
    const { macros, findings } = lint(source, format('zendesk'), options);
    assert.equal(macros.length, 10_000);
    for (const { start, end, text } of findings.slice(-50)) assert.equal(source.slice(start, end), text);
  });
  it('a table of five megabytes', () => {
    const rows: string[] = ['title,reply'];
    for (let index = 0, size = 0; size < 5_000_000; index++) {
      const row = `Reply ${index},"${bodyOf(index, 20).replace(/"/g, '""')}"`;
      rows.push(row);
      size += row.length + 2;
    }
    const source = rows.join('\r\n');
    const { macros, findings } = lint(source, format('csv'), options);
    assert.equal(macros.length, rows.length - 1);
    for (const { start, end, text } of findings.slice(-50)) assert.equal(source.slice(start, end), text);
  });
});

// ---------------------------------------------------------------- every fix, as the format's own parser reads it

/** Every string of parsed data, by its path. */
function leaves(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, `${path}/${key}`)]));
}

/** Rows of a table, by the book (RFC 4180). */
function parseCsv(source: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows[rows.length - 1]?.push(quoted === undefined ? (bare ?? '') : quoted.replace(/""/g, '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}

/** Tags with their attributes, and the text between them, in order. */
function parseHtml(source: string): { tags: string[]; texts: string[] } {
  const tags: string[] = [];
  const texts: string[] = [''];
  const mark = (tag: string) => {
    tags.push(tag);
    texts.push('');
  };
  const parser = new Parser({
    onopentag: (name, attributes) => mark(`<${name} ${JSON.stringify(attributes)}>`),
    onclosetag: (name) => mark(`</${name}>`),
    ontext: (text) => {
      texts[texts.length - 1] += text;
    },
  });
  parser.end(source);
  return { tags, texts };
}

const lines = (text: string) => text.split('\n');
const yamlText = BAD[0]?.replace(/"/g, '') ?? '';

interface Case {
  readonly name: string;
  readonly format: string;
  readonly source: string;
  parse(source: string): unknown;
}

const CASES: readonly Case[] = [
  { name: 'JSON', format: 'json', source: JSON.stringify([{ name: 'a', body_text: `“Hi”\n\n${BAD[0]} ${BAD[1]}`, tags: ['x'] }, { name: 'b', body: `<p>${BAD[2]}</p><p>It&rsquo;s <b>here</b> &amp; now.</p>`, n: 1.5 }], null, 2).replace(/’/g, '\\u2019'), parse: JSON.parse },
  { name: 'a Zendesk export', format: 'zendesk', source: `{"macros":[{"title":"t","actions":[{"field":"comment_value","value":["channel:all","${BAD[1]}\\n\\nIt\\u2019s done.\\/ ${BAD[2]}"]},{"field":"comment_value_html","value":"\\u003Cp\\u003E${BAD[1]}\\u003C/p\\u003E"},{"field":"status","value":"open"}]}]}`, parse: JSON.parse },
  {
    name: 'YAML of every style', format: 'yaml',
    source: `# macros\n- title: a\n  body: |\n    Hi,\n\n    ${BAD[2]}\n    ${yamlText}\n  text: >-\n    ${yamlText}\n    ${BAD[1]}\n- title: 'b'\n  body: '${yamlText} It''s here.'\n  reply: "${yamlText}\\n\\n\\u201cSo\\u201d ${BAD[1]}"\n  message: ${yamlText}\n- {title: c, body: ${BAD[2]}}\n`,
    parse: (source) => parseYaml(source) as unknown,
  },
  { name: 'CSV with line ends of two kinds', format: 'csv', source: `\ufefftitle,reply,tag\r\n"a, b","${BAD[0]?.replace(/"/g, '""')}\r\n\r\n${BAD[1]}",x\n,${BAD[2]?.replace(/,/g, '')},"y"\r\n`, parse: (source) => parseCsv(source.replace(/^\ufeff/, '')) },
  { name: 'HTML', format: 'html', source: `<!-- note -->\r\n<div class="a"><p>Hi &lt;name&gt;,</p><p title="x">${BAD[1]} <b>It&rsquo;s</b>&nbsp;here &amp; now.</p><ul><li>You failed to send the &#34;form&#34;.</ul></div>`, parse: parseHtml },
  { name: 'a Liquid template', format: 'template', source: `{% comment %}x{% endcomment %}<p>{% if a %}${BAD[1]}{% else %}${BAD[2]}{% endif %}</p>\n`, parse: parseHtml },
  { name: 'JavaScript', format: 'strings', source: `const all = {\n  body: 'You failed to send the form. It\\'s due.',\n  reply: \`As per our policy, refunds take \${days} days.\n  So.\`,\n  text: "We apologize for any inconvenience this may have caused.\\n\\nSam",\n  id: 'You failed',\n};`, parse: (source) => runInNewContext(`const days = 10; ${source}; all`) as unknown },
  { name: 'Markdown', format: 'markdown', source: `# Title\n\n> ${BAD[1]}\n\n- You **failed** to send the form.\n- [link](https://example.com/a?b=1)\n\n| a | b |\n| - | - |\n| ${BAD[2]} | x |\n`, parse: (source) => lines(source).map((line) => line.match(/^(?:[#>|-]|\s)*/)?.[0] ?? '') },
  { name: 'a .macro file', format: 'macro', source: `---\ntitle: t\n---\n# note: you failed\nHi {{first_name}},\r\n\r\n${BAD[1]}\r\n\r\n---\n${BAD[2]}\n`, parse: (source) => lines(source).length },
  { name: 'plain text', format: 'plaintext', source: `Hi,\r\n\r\n${BAD[1]}\r\n\r\n  - ${BAD[2]}\r\n`, parse: (source) => lines(source).map((line) => line.endsWith('\r')) },
];

describe('every fix leaves the file what it was, but for the words', () => {
  for (const { name, format: id, source, parse } of CASES) {
    it(name, () => {
      const before = leaves(parse(source));
      let tried = 0;
      for (const finding of lint(source, format(id), options).findings) {
        for (const fix of finding.fixes) {
          if (fix.kind !== 'rewrite') continue;
          const text = applyEdits(source, fix.edits);
          const after = leaves(parse(text));
          assert.deepEqual([...after.keys()], [...before.keys()], `${fix.title}: ${text}`);
          const changed = [...before].filter(([path, value]) => after.get(path) !== value);
          assert.ok(changed.length <= 1, `${fix.title}: ${changed.map(([path]) => path)}`);
          // what stands outside of the edits is untouched, byte for byte
          const from = Math.min(...fix.edits.map(({ start }) => start));
          const to = Math.max(...fix.edits.map(({ end }) => end));
          assert.ok(text.startsWith(source.slice(0, from)) && text.endsWith(source.slice(to)));
          tried++;
        }
      }
      assert.ok(tried >= 2, `only ${tried} fixes`);
    });
  }
  it('a plain YAML scalar and a bare CSV cell that cannot hold the words get no edit', () => {
    for (const [id, source] of [['yaml', 'body: You failed to send it to us today\n'], ['csv', 'reply\nYou failed to send it to us today.\n']] as const) {
      const block = format(id).read(source).macros[0]?.blocks[0];
      assert.equal(block?.encode(id === 'yaml' ? 'So: here # it is' : 'one, two'), undefined);
      assert.ok(block?.encode('it is here') !== undefined);
    }
  });
});

// ---------------------------------------------------------------- broken input

describe('broken input', function () {
  this.timeout(300_000);
  const deep = (open: string, close: string) => `${open.repeat(200)}You failed to send it.${close.repeat(200)}`;
  const INPUTS: Readonly<Record<string, string>> = {
    nothing: '', blanks: ' \n\t\r\n', 'a byte order mark': '\ufeff', 'a lone surrogate': 'You failed to send \ud800 it.\udc00', 'NUL bytes': 'You failed\0 to send it.\0', 'mixed line ends': 'You failed\r\nto send\nit.\r\rNow\n\r\n',
    'half a JSON string': '[{"name":"a","body":"You failed to send it', 'brackets 200 deep': deep('[', ']'), 'objects 200 deep': deep('{"body":', '}'), 'elements 200 deep': deep('<div>', '</div>'), 'quotes 200 deep': `${'> '.repeat(200)}You failed to send it.`, 'items 200 deep': Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    'conditions 200 deep': deep('{% if a %}', '{% endif %}'), 'maps 200 deep': Array.from({ length: 200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'brackets without end': '[{'.repeat(20_000), 'braces without end': '{{'.repeat(5_000), 'tags without end': '<p '.repeat(5_000), 'quotes without end': 'body\n"'.repeat(2_000),
  };
  for (const [name, text] of Object.entries(INPUTS)) {
    it(`${name} is survived by every format`, () => {
      for (const each of FORMATS) {
        const { findings, failures } = lint(text, each, options);
        assert.deepEqual([...failures], []);
        for (const { start, end } of findings) assert.ok(start >= 0 && start <= end && end <= text.length);
      }
    });
  }
  it('a line of ten megabytes is read by every format', () => {
    const text = 'You failed to send the form. '.repeat(360_000);
    for (const each of FORMATS) each.read(each.id === 'json' || each.id === 'zendesk' ? JSON.stringify([{ body: text }]) : text);
    assert.match(format('markdown').read(text).problems[0]?.message ?? '', /characters/);
  });
  it('faulty JSON is told, and the rest is read', () => {
    const source = '{"a": [{"name": "one" "body": "You failed to send it to us."}, {"name": "two", "body": "As per our policy, refunds take 10 days."}';
    const { findings, problems } = lint(source, format('json'), options);
    assert.ok(problems.length > 0 && problems.every(({ message }) => message.startsWith('This JSON')));
    assert.deepEqual(findings.map(({ rule }) => rule).filter((rule) => /^(?:blame|distance)/.test(rule)), ['blame/you-failed', 'distance/policy-shield']);
  });
  it('faulty YAML is told, and the rest is read', () => {
    const { findings, problems } = lint('- title: one\n  body: "You failed to send it to us."\n  x: [1, 2\n- title: two\n', format('yaml'), options);
    assert.ok(problems.length > 0);
    assert.ok(findings.some(({ rule }) => rule === 'blame/you-failed'));
  });
  it('a table without a column of replies says which it has', () => {
    const { problems } = lint('id,notiz\n1,You failed to send it to us.\n', format('csv'), options);
    assert.match(problems[0]?.message ?? '', /notiz.*fields/);
    assert.equal(lint('id,notiz\n1,You failed to send it to us.\n', format('csv'), { config: { fields: ['notiz'] } }).problems.length, 0);
  });
  it('files that are no text are refused, with the reason', () => {
    const refused = (bytes: readonly number[]) => decodeText(Uint8Array.from(bytes));
    assert.match(JSON.stringify(refused([0xff, 0xfe, 0x48, 0])), /UTF-16/);
    assert.match(JSON.stringify(refused([0x48, 0, 0x69])), /binary/);
    assert.match(JSON.stringify(refused([0x48, 0xc3, 0x28])), /UTF-8/);
  });
});

describe('samples', () => {
  it('hold a file of every format, and each has something to find', () => {
    const seen = new Set<string>();
    for (const name of readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })) {
      if (!/\.\w+$/.test(name) || name.endsWith('rapport.json')) continue;
      const source = readFileSync(join(SAMPLES, name), 'utf8');
      const each = formatFor(name, undefined, source);
      assert.ok(each, name);
      const { findings, problems } = lint(source, each, options);
      assert.deepEqual(problems, [], name);
      assert.ok(findings.some(({ severity }) => severity !== 'hint'), name);
      seen.add(each.id);
    }
    assert.deepEqual(FORMATS.map(({ id }) => id).filter((id) => !seen.has(id)), []);
  });
});
