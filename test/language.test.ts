// The grammar of .macro files, run by the engine that VS Code runs it with.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const ROOT = join(import.meta.dirname, '..');
const PLACEHOLDERS = [
  '{{ticket.requester.first_name}}', '{{{Recipient.FirstName}}}', '{{ x | default: "there" }}', '{%customer.firstName,fallback=there%}', '{name}', '{0}',
  '{!Contact.FirstName}', '${name}', '$.Attributes.X', '$ClientName', '%{name}', '%SURVEY_URL%', '%%NAME%%', '#{ticket.customer.firstname}', '((name))',
  '<<borrowers.firstname>>', '<OTRS_CUSTOMER_REALNAME>', '«NAME»', '[Customer Name]', '*|FNAME|*', '____', '........',
];

describe('the grammar of .macro files', () => {
  let grammar: IGrammar;

  before(async () => {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm');
    await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
    const registry = new textmate.Registry({
      onigLib: Promise.resolve({ createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns), createOnigString: (text) => new oniguruma.OnigString(text) }),
      loadGrammar: async () => textmate.parseRawGrammar(readFileSync(join(ROOT, 'syntaxes/macro.tmLanguage.json'), 'utf8'), 'macro.json'),
    });
    const loaded = await registry.loadGrammar('text.macro');
    assert(loaded);
    grammar = loaded;
  });

  /** The scopes of a stretch of a text: those that all its characters share. */
  function scopesOf(text: string, words: string): string[] {
    let state = textmate.INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      const start = line.indexOf(words);
      if (start < 0) continue;
      const inside = tokens.filter((token) => token.startIndex < start + words.length && token.endIndex > start);
      const [first, ...rest] = inside.map(({ scopes }) => scopes);
      return (first ?? []).filter((scope) => rest.every((scopes) => scopes.includes(scope)));
    }
    assert.fail(`${words} is not in the text`);
  }

  for (const placeholder of PLACEHOLDERS) {
    it(`knows ${placeholder} for a placeholder`, () => {
      assert(scopesOf(`Dear ${placeholder}, thank you.`, placeholder).includes('variable.other.placeholder.macro'));
      assert(!scopesOf(`Dear ${placeholder}, thank you.`, 'thank you').some((scope) => scope.includes('placeholder')));
    });
  }

  it('leaves prose alone that only looks like a placeholder', () => {
    assert.deepEqual(scopesOf('You get 10% off, and 5% more.', '10% off, and 5%'), ['text.macro']);
    assert(!scopesOf('See [our page](https://example.com).', 'our page').some((scope) => scope.includes('placeholder')));
  });

  const WHOLE = '---\ntitle: Late parcel\n---\nHi there,\n\n# for the agent\n{% if late %}It is **very late**{% endif %}\n<!-- two\nlines -->\n---\ntitle: Second\n---\nThe end\n---\nThe very end';
  const EXPECTED: readonly (readonly [string, string])[] = [
    ['title', 'entity.name.tag.key.macro'], ['Late parcel', 'string.unquoted.macro'], ['# for the agent', 'comment.line.number-sign.macro'], ['{% if late %}', 'keyword.control.tag.macro'],
    ['very late', 'markup.bold.macro'], ['{% endif %}', 'keyword.control.tag.macro'], ['<!-- two', 'comment.block.html.macro'], ['lines -->', 'comment.block.html.macro'], ['Second', 'string.unquoted.macro'],
  ];
  for (const [words, scope] of EXPECTED) it(`reads ${JSON.stringify(words)} as ${scope}`, () => assert(scopesOf(WHOLE, words).includes(scope), scopesOf(WHOLE, words).join(' ')));

  it('ends front matter and macros where they end', () => {
    assert.deepEqual(scopesOf(WHOLE, 'Hi there'), ['text.macro']);
    assert.deepEqual(scopesOf(WHOLE, 'The end'), ['text.macro']);
    assert.deepEqual(scopesOf(WHOLE, 'The very end'), ['text.macro']);
  });
});
