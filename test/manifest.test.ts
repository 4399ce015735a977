// The manifest and what it names: whoever installs the extension gets what the sources say.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../client/languages.ts';
import { FORMATS } from '../server/engine/formats/index.ts';
import { LEVELS } from '../server/engine/types.ts';
import { readSettings } from '../server/lsp/workspace.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;

describe('the manifest', () => {
  it('names files that exist', () => {
    for (const { path } of [...contributes.grammars, ...contributes.snippets]) assert(existsSync(join(ROOT, path)), path);
    for (const { configuration } of contributes.languages) if (configuration) assert(existsSync(join(ROOT, configuration)), configuration);
  });

  it('registers each command once, and each is implemented', () => {
    const client = readdirSync(join(ROOT, 'client')).map((file) => read(`client/${file}`)).join('\n');
    for (const { command } of contributes.commands) assert(client.includes(`'${command}'`), command);
  });

  it('starts the extension for no language that it does not read', () => {
    for (const event of manifest.activationEvents) {
      const language = /^onLanguage:(.*)/.exec(event)?.[1];
      if (language) assert(LANGUAGES.includes(language), event);
    }
  });

  it('has the client open every language of every format', () => {
    for (const format of FORMATS) for (const language of format.languages) assert(LANGUAGES.includes(language), language);
  });

  it('offers the levels and settings that the server knows, with the same defaults', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(properties['rapport.rules'].additionalProperties.enum, LEVELS);
    const defaults = Object.fromEntries(Object.entries(readSettings(undefined)).map(([name, value]) => [`rapport.${name}`, value]));
    for (const [name, value] of Object.entries(defaults)) assert.deepEqual(properties[name]?.default, value, name);
  });

  it('keeps the types no newer than the oldest VS Code it promises', () => {
    const [, oldest] = /^\^(\d+\.\d+)\./.exec(manifest.engines.vscode) ?? [];
    assert(manifest.devDependencies['@types/vscode'].startsWith(`~${oldest}.`));
  });
});

describe('the snippets', () => {
  const snippets = JSON.parse(read('snippets/macro.json')) as Record<string, { prefix: string | string[]; body: string[]; description: string }>;

  it('offer an opener and a closing question for the channels, and acknowledgements', () => {
    const names = Object.keys(snippets);
    for (const channel of ['email', 'chat', 'phone']) assert(names.includes(`Opener: ${channel}`), channel);
    for (const channel of ['email', 'chat', 'phone', 'social', 'sms']) assert(names.includes(`Closing question: ${channel}`), channel);
    assert(names.filter((name) => name.startsWith('Acknowledgement')).length >= 4);
  });

  it('close the braces that they escape', () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const text = body.join('\n');
      // what is left of a tab stop's text when its escapes are taken out has no brace of its own
      const stops = [...text.matchAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/g)].map(([, inner]) => inner ?? '');
      for (const stop of stops) assert.equal((stop.match(/\{\{/g) ?? []).length, (stop.match(/\\\}\\\}/g) ?? []).length, `${name}: ${stop}`);
    }
  });
});
