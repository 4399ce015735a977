// The report in every format, read back by a parser or validator that is not ours, with macros that try to break out.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AnySchemaObject } from 'ajv';
import { Ajv } from 'ajv';
import draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { Parser } from 'htmlparser2';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { checkSource } from '../server/cli/job.ts';
import { formatFor } from '../server/engine/formats/index.ts';
import { applyEdits } from '../server/engine/lint.ts';
import type { Format } from '../server/engine/types.ts';
import { type Context, FORMATS } from '../server/report/formats.ts';
import { stepSummary } from '../server/report/github.ts';
import { type Report, reportOf } from '../server/report/report.ts';

const NASTY = ']]> ::error title=x::y %0A <script>alert(1)</script> <img src=x onerror=alert(1)> --> | `a` \u0000\u0007\u001b[31m \u202e \ud800 "\' &amp; **b** @me';
const TEXTS: Readonly<Record<string, string>> = {
  'macros/plain.macro': '---\ntitle: Order number\n---\nHi {{first_name}},\n\nYou failed to include your order number.\n\nYou failed to include your order number.\n',
  'macros/nasty ü %41 "q" <b>.macro': `---\ntitle: ${NASTY.replace('\u0000', '')}\n---\nHi {{first_name}},\n\nYou failed to include ${NASTY} the order number.\n`,
  'macros/mark.md': '\ufeffYou failed to include your order number 😀 and you forgot to sign.\r\n\r\nÜber: you failed to attach the form.\r\n',
  'macros/good.macro': 'Hi {{first_name}},\n\nI found your parcel in Leeds, and it reaches you by Friday. How does that fit with your week?\n\nMarta\n',
  'macros/empty.macro': '',
  'export.json': '{"macros":[{"title":"a","actions":[{"field":"comment_value","value":"You failed to include your order number."}]},{"title":"b","actions":[{"field":"comment_value","value":"You forgot to sign."}]}]}',
};

function makeReport(): { report: Report; context: Context } {
  const files = Object.entries(TEXTS).map(([path, text]) => checkSource({ shown: path, text, format: formatFor(path, undefined, text) as Format, config: {} }, undefined).file);
  const report = reportOf(files, [{ path: 'macros/<b>.txt', reason: `binary ${NASTY}` }]);
  return { report, context: { sourceOf: (path) => TEXTS[path], color: false, version: '1.2.3', prefix: '' } };
}

describe('the report', () => {
  const { report, context } = makeReport();
  const written = (format: string, with_: Partial<Context> = {}) => (FORMATS[format] as (typeof FORMATS)[string])(report, { ...context, ...with_ });
  const findings = report.files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));

  it('has findings to show', () => {
    assert.ok(findings.length > 8);
    assert.ok(findings.some(({ file }) => file.path.includes('nasty')));
  });

  describe('as SARIF', () => {
    const log = JSON.parse(written('sarif')) as Log;
    const [run] = log.runs;
    const results = run?.results ?? [];

    it('is valid by the standard’s schema', () => {
      const schema = JSON.parse(readFileSync(new URL('fixtures/sarif/sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8')) as AnySchemaObject;
      const ajv = new draft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
      addFormats.default(ajv as unknown as Ajv);
      const validate = ajv.compile(schema);
      assert.ok(validate(log), JSON.stringify(validate.errors, undefined, 1));
    });

    it('has a result for each finding, each with a rule that explains itself, and a fingerprint of its own', () => {
      assert.equal(results.length, findings.length);
      for (const result of results) {
        const rule = run?.tool.driver.rules?.[result.ruleIndex as number];
        assert.equal(rule?.id, result.ruleId);
        assert.ok(rule?.help?.markdown && rule.help.text);
      }
      assert.equal(new Set(results.map((result) => result.partialFingerprints?.['rapportFinding/v1'])).size, results.length);
    });

    it('places words and fixes where they are, without counting a byte order mark', () => {
      results.forEach((result, index) => {
        const { file, finding } = findings[index] as (typeof findings)[number];
        const text = (TEXTS[file.path] as string).replace(/^\ufeff/, '');
        const region = result.locations?.[0]?.physicalLocation?.region;
        assert.ok(region);
        assert.equal(slice(text, region), finding.text.replace(/^\ufeff/, ''));
        result.fixes?.forEach((fix, at) => {
          const edits = fix.artifactChanges[0]?.replacements.map(({ deletedRegion, insertedContent }) => ({ start: offset(text, deletedRegion.startLine as number, deletedRegion.startColumn as number), end: offset(text, deletedRegion.endLine as number, deletedRegion.endColumn as number), newText: insertedContent?.text ?? '' }));
          const own = applyEdits(TEXTS[file.path] as string, finding.fixes[at]?.edits ?? []).replace(/^\ufeff/, '');
          assert.equal(applyEdits(text, edits ?? []), own);
        });
      });
      assert.ok(results.some((result) => result.fixes?.length));
    });

    it('names files by addresses that lead back to them', () => {
      for (const [index, result] of results.entries()) {
        const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri as string;
        assert.equal(decodeURIComponent(new URL(uri, 'file:///top/').pathname.replace('/top/', '')), findings[index]?.file.path);
      }
      assert.match(written('sarif', { prefix: 'a b/' }), /"uri": "a%20b\/macros\/plain\.macro"/);
    });

    it('falls back to offsets where the text is not at hand', () => {
      const without = JSON.parse(written('sarif', { sourceOf: () => undefined })) as Log;
      const region = without.runs[0]?.results?.find((result) => result.fixes)?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion;
      assert.ok(Number.isInteger(region?.charOffset) && Number.isInteger(region?.charLength));
    });
  });

  describe('as JUnit', () => {
    const xml = written('junit');
    const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
    const stack: number[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => stack.push(open.push({ name, attributes: attributes as Record<string, string>, text: '' }) - 1));
    parser.on('text', (text) => {
      const top = open[stack[stack.length - 1] as number];
      if (top) top.text += text;
    });
    parser.on('closetag', () => stack.pop());
    parser.write(xml).close();
    const named = (name: string) => open.filter((element) => element.name === name);

    it('is well-formed, with nothing of the macros in its markup', () => {
      assert.deepEqual([...new Set(open.map(({ name }) => name))].sort(), ['failure', 'skipped', 'system-out', 'testcase', 'testsuite', 'testsuites']);
    });

    it('counts what it holds', () => {
      const [all] = named('testsuites');
      assert.equal(Number(all?.attributes.tests), named('testcase').length);
      assert.equal(Number(all?.attributes.failures), named('failure').length);
      for (const key of ['tests', 'failures']) assert.equal(named('testsuite').reduce((sum, { attributes }) => sum + Number(attributes[key]), 0), Number(all?.attributes[key]));
      assert.equal(named('testsuite').length, report.files.length + 1);
    });

    it('keeps what an author typed, as text', () => {
      assert.ok(named('failure').some(({ text }) => text.includes(']]> ::error title=x::y %0A <script>alert(1)</script>')));
      assert.ok(named('testcase').some(({ attributes }) => attributes.file === 'macros/nasty ü %41 "q" <b>.macro'));
      assert.ok(named('testcase').some(({ attributes }) => attributes.name?.startsWith('Order number (line ')));
    });
  });

  describe('as GitHub annotations', () => {
    const lines = written('github').trimEnd().split('\n');

    it('is one command a line that decodes to what was found', () => {
      const commands = lines.slice(0, -1).map((line) => {
        const match = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line);
        assert.ok(match, line);
        const decode = (text: string) => text.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
        return { kind: match[1], ...Object.fromEntries((match[2] as string).split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))])) } as Record<string, string>;
      });
      const annotated = findings.filter(({ finding }) => finding.severity !== 'hint');
      assert.equal(commands.length, annotated.length + report.skipped.length);
      for (const command of commands.filter(({ title }) => title !== 'skipped')) {
        assert.ok(annotated.some(({ file, finding }) => file.path === command.file && String(finding.line) === command.line && finding.rule === command.title), JSON.stringify(command));
      }
      assert.match(commands.map(({ kind }) => kind?.[0]).join(''), /^e+w+n+$/);
    });

    it('ends with a line that is no command', () => assert.match(lines.at(-1) as string, /^Rapport: \d+ files/));

    it('writes a summary without any markup of the macros', () => {
      const markdown = stepSummary(report, context);
      assert.doesNotMatch(markdown, /<(?!\/?sub>)|\p{Cc}(?<!\n)/u);
      const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
      assert.ok(rows.length > 4);
      for (const row of rows) assert.equal(row.split('|').length, 7, row);
    });
  });

  it('as GitLab code quality has the fields that GitLab asks for', () => {
    const schema = {
      type: 'array',
      items: {
        type: 'object',
        required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
        properties: {
          description: { type: 'string', minLength: 1 },
          check_name: { type: 'string', minLength: 1 },
          fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
          severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
          location: {
            type: 'object',
            required: ['path', 'lines'],
            properties: { path: { type: 'string', not: { pattern: '^(?:/|\\./|\\.\\./)' } }, lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } } } },
          },
        },
      },
    };
    const issues = JSON.parse(written('gitlab')) as { fingerprint: string }[];
    const validate = new Ajv({ allErrors: true }).compile<{ fingerprint: string }[]>(schema);
    assert.ok(validate(issues), JSON.stringify(validate.errors));
    assert.equal(issues.length, findings.length);
    assert.equal(new Set(issues.map((issue) => issue.fingerprint)).size, issues.length);
  });

  it('as rdjson counts bytes, and its suggestions make the same text as the fixes', () => {
    const result = JSON.parse(written('rdjson'));
    assert.equal(result.source.name, 'rapport');
    assert.equal(result.diagnostics.length, findings.length);
    let suggestions = 0;
    result.diagnostics.forEach((diagnostic: Diagnostic, index: number) => {
      const { file, finding } = findings[index] as (typeof findings)[number];
      const text = TEXTS[file.path] as string;
      assert.match(diagnostic.severity, /^(?:ERROR|WARNING|INFO)$/);
      assert.equal(diagnostic.code.value, finding.rule);
      const bytes = Buffer.from(text);
      const at = ({ line, column }: Place) => Buffer.from(text.split('\n').slice(0, line - 1).map((one) => `${one}\n`).join('')).length + column - 1;
      assert.equal(bytes.subarray(at(diagnostic.location.range.start), at(diagnostic.location.range.end)).toString(), Buffer.from(finding.text).toString());
      diagnostic.suggestions?.forEach(({ range, text: newText }, one) => {
        suggestions++;
        const made = Buffer.concat([bytes.subarray(0, at(range.start)), Buffer.from(newText), bytes.subarray(at(range.end))]).toString();
        assert.equal(made, Buffer.from(applyEdits(text, finding.fixes[one]?.edits ?? [])).toString());
      });
    });
    assert.ok(suggestions > 4);
  });

  describe('as HTML', () => {
    const page = written('html');
    const tags: { name: string; attributes: Record<string, string> }[] = [];
    let text = '';
    let style = '';
    let inStyle = false;
    const parser = new Parser({
      onopentag: (name, attributes) => {
        tags.push({ name, attributes });
        inStyle = name === 'style';
      },
      onclosetag: () => {
        inStyle = false;
      },
      ontext: (part) => {
        if (inStyle) style += part;
        else text += part;
      },
    });
    parser.end(page);

    it('holds no script, no address, no handler and no style of its own, whatever the macros say', () => {
      for (const { name, attributes } of tags) {
        assert.ok(!['script', 'img', 'iframe', 'link', 'object', 'embed', 'base', 'form'].includes(name), name);
        for (const [key, value] of Object.entries(attributes)) {
          assert.doesNotMatch(key, /^on|^style$|^src/);
          if (key === 'href') assert.match(value, /^#/);
        }
      }
      assert.ok(text.includes('<script>alert(1)</script>'));
      assert.doesNotMatch(page, /\p{Cc}(?<!\n)|[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])/u);
    });

    it('allows by its policy exactly the style that it has', () => {
      const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content ?? '';
      assert.match(policy, /^default-src 'none'; /);
      assert.doesNotMatch(policy, /unsafe/);
      assert.ok(policy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`));
    });

    it('closes every element it opens', () => {
      const stack: string[] = [];
      const strict = new Parser({ onopentagname: (name) => stack.push(name), onclosetag: (name, implied) => {
        assert.equal(stack.pop(), name);
        if (!['meta', 'rect', 'line'].includes(name)) assert.equal(implied, false, `${name} is never closed`);
      } });
      strict.end(page);
      assert.deepEqual(stack, []);
    });

    it('can be read without seeing it: a language, headings in order, named charts, table heads, ids that are there once', () => {
      assert.ok(tags.some(({ name, attributes }) => name === 'html' && attributes.lang === 'en'));
      const headings = tags.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
      assert.equal(headings[0], 1);
      for (const [index, level] of headings.entries()) assert.ok(level <= (headings[index - 1] ?? 1) + 1);
      for (const { attributes } of tags.filter(({ name }) => name === 'svg')) assert.ok(attributes['aria-hidden'] === 'true' || (attributes.role === 'img' && attributes['aria-labelledby']));
      for (const { attributes } of tags.filter(({ name }) => name === 'th')) assert.ok(attributes.scope);
      const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
      assert.equal(new Set(ids).size, ids.length);
      for (const { attributes } of tags) for (const id of [...(attributes['aria-labelledby'] ?? '').split(' '), (attributes.href ?? '').slice(1)].filter(Boolean)) assert.ok(ids.includes(id), id);
    });
  });

  it('as JSON is what the other formats are made of', () => assert.deepEqual(JSON.parse(written('json')), JSON.parse(JSON.stringify(report))));

  it('for a terminal has no control characters, with and without the texts', () => {
    for (const text of [written('pretty'), written('pretty', { sourceOf: () => undefined })]) assert.doesNotMatch(text, /\p{Cc}(?<![\n\t])|[\u202a-\u202e]/u);
  });

  it('can be of nothing at all', () => {
    const nothing = reportOf([], []);
    for (const format of Object.values(FORMATS)) assert.ok(format(nothing, context).endsWith('\n'));
  });
});

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Diagnostic {
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly location: { readonly range: { readonly start: Place; readonly end: Place } };
  readonly suggestions?: readonly { readonly range: { readonly start: Place; readonly end: Place }; readonly text: string }[];
}

function offset(text: string, line: number, column: number): number {
  return text.split('\n').slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

function slice(text: string, { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 }: { startLine?: number; startColumn?: number; endLine?: number; endColumn?: number }): string {
  return text.slice(offset(text, startLine, startColumn), offset(text, endLine, endColumn));
}
