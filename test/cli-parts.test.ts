// The parts of the command line that need no process: what git says has changed, what init proposes, options, shards.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { filesSince, onlyChanged, stagedFiles } from '../server/cli/changed.ts';
import { init, propose } from '../server/cli/init.ts';
import { checkSource } from '../server/cli/job.ts';
import { numberOf, parse, rulesOf, shardOf, UsageError } from '../server/cli/options.ts';
import { readConfig } from '../server/engine/config.ts';
import { formatFor } from '../server/engine/formats/index.ts';
import { RULE_IDS } from '../server/engine/lint.ts';
import type { Format } from '../server/engine/types.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'rapport parts ü ')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

describe('what has changed', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' } });
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'x');
  };
  const named = (files: readonly { path: string }[]) => files.map(({ path }) => relative(folder, path));

  it('since a ref: edited, renamed and untracked files, whatever their names; nothing else', () => {
    git('init', '-q', '-b', 'main');
    for (const name of ['same.macro', 'edited ü 😀.macro', 'a "quoted"\n.macro', 'gone.macro', 'sub folder/moved.macro']) put(name, `One.\n${'A line that makes renames plain to see.\n'.repeat(5)}`);
    commit();
    git('checkout', '-qb', 'topic');
    put('edited ü 😀.macro', 'Two.\n');
    put('a "quoted"\n.macro', 'Two.\n');
    put('staged.macro', 'New.\n');
    git('add', 'staged.macro');
    put('untracked ä.macro', 'New.\n');
    rmSync(join(folder, 'gone.macro'));
    renameSync(join(folder, 'sub folder/moved.macro'), join(folder, 'sub folder/renamed.macro'));
    git('add', '-A', 'sub folder');
    const files = filesSince(folder, 'main');
    assert.deepEqual(named(files).sort(), ['a "quoted"\n.macro', 'edited ü 😀.macro', 'staged.macro', 'sub folder/renamed.macro', 'untracked ä.macro']);
    const text = (name: string) => files.find(({ path }) => path === join(folder, name))?.before.text;
    assert.match(text('edited ü 😀.macro') ?? '', /^One\./);
    assert.match(text('sub folder/renamed.macro') ?? '', /^One\./);
    assert.equal(text('untracked ä.macro'), undefined);
    assert.deepEqual(named(filesSince(join(folder, 'sub folder'), 'main')).length, 5, 'from a folder of the tree, too');
  });

  it('since a branch means since this branch left it', () => {
    git('init', '-q', '-b', 'main');
    put('a.macro', 'One.\n');
    put('b.macro', 'One.\n');
    commit();
    git('checkout', '-qb', 'topic');
    put('a.macro', 'Two.\n');
    commit();
    git('checkout', '-q', 'main');
    put('b.macro', 'Two.\n');
    commit();
    git('checkout', '-q', 'topic');
    assert.deepEqual(named(filesSince(folder, 'main')), ['a.macro']);
  });

  it('staged: the text of the index, not of the folder; also before the first commit', () => {
    git('init', '-q', '-b', 'main');
    put('a ü.macro', 'Staged.\n');
    git('add', '-A');
    put('a ü.macro', 'Later.\n');
    const [file] = stagedFiles(folder);
    assert.deepEqual(file?.read(), { text: 'Staged.\n' });
    assert.equal(file?.before.text, undefined);
    git('commit', '-qm', 'x');
    assert.deepEqual(stagedFiles(folder), []);
    git('add', '-A');
    assert.equal(stagedFiles(folder)[0]?.before.text, 'Staged.\n');
  });

  it('says what is wrong: no commit of that name, no repository', () => {
    assert.throws(() => filesSince(folder, 'main'), (error: Error) => error instanceof UsageError && /need a git working tree/.test(error.message));
    git('init', '-q', '-b', 'main');
    for (const ref of ['nowhere', '--output=x', '-q', '']) assert.throws(() => filesSince(folder, ref), (error: Error) => error instanceof UsageError && /git knows no commit/.test(error.message), ref);
  });

  it('keeps the findings of macros that are new or changed, however they are wrapped', () => {
    const before = 'You failed to sign\nthe form.\n\n---\n\nYou failed to attach the receipt.\n';
    const text = 'You failed to sign the form.\n\n---\n\nYou failed to attach the invoice.\n\n---\n\nYou failed to sign the form.\n';
    const format = formatFor('a.macro', undefined, text) as Format;
    const { file } = checkSource({ shown: 'a.macro', text, format, config: { rules: { macro: 'off' } } }, undefined);
    const kept = (old: string | undefined) => onlyChanged(file, { text, format, config: {}, before: { text: old } });
    assert.equal(file.findings.length, 3);
    assert.deepEqual(kept(before).findings.map(({ line }) => line), [5, 9]);
    assert.equal(kept(before).macros.length, 2);
    assert.equal(kept(text).findings.length, 0);
    assert.equal(kept(undefined).findings.length, 3);
  });
});

describe('init', () => {
  const REPLY = 'Hi {{name}},\n\nThank you for your patience. Your parcel is on its way.\n\nRegards,\nMarta\n';

  it('finds replies by where they lie and how they speak, and the fields of data files', () => {
    put('README.md', `# Support\n\n${REPLY}`);
    put('docs/guide.md', 'The server starts with npm start.\n');
    put('replies/late.md', REPLY);
    put('shop/one.txt', REPLY);
    put('shop/two.txt', REPLY);
    put('notes/deep/a.macro', REPLY);
    put('package.json', JSON.stringify({ description: REPLY }));
    put('data/export.json', JSON.stringify([{ id: 1, Antwort: REPLY, body: 'An internal id text here' }]));
    put('data/other.csv', `shortcut,Response\nlate,"Hi there, thank you for your message. Your parcel is late."\n`);
    put('config/settings.yaml', 'name: The name of the thing\n');
    put('node_modules/x/replies/a.md', REPLY);
    const { include, fields } = propose(folder);
    assert.deepEqual(include, ['**/*.macro', 'data/export.json', 'data/other.csv', 'replies/**', 'shop/**']);
    assert.deepEqual(fields, ['Antwort', 'Response']);
  });

  it('writes a rapport.json that reads without a problem, and never over another', () => {
    put('replies/late.md', REPLY);
    const write = process.stdout.write;
    process.stdout.write = () => true;
    try {
      init(folder);
    } finally {
      process.stdout.write = write;
    }
    const text = readFileSync(join(folder, 'rapport.json'), 'utf8');
    assert.deepEqual(readConfig(text, RULE_IDS), { config: { include: ['replies/**'], rules: {} }, problems: [] });
    assert.throws(() => init(folder), /already; nothing was written/);
    assert.equal(readFileSync(join(folder, 'rapport.json'), 'utf8'), text);
  });

  it('names the usual places where it finds nothing', () => assert.deepEqual(propose(folder), { include: [], fields: [], files: 0 }));
});

describe('options', () => {
  it('say what is wrong with them', () => {
    for (const [run, message] of [
      [() => shardOf('0/3'), /1\/4 for the first of four/], [() => shardOf('4/3'), /no part/], [() => shardOf('a/b'), /no part/], [() => shardOf('1/0'), /no part/],
      [() => numberOf(parse(['check', '--threads', '0']).values, 'threads', 1), /number from 1/],
      [() => numberOf(parse(['check', '--threads', '1e3']).values, 'threads', 1), /number from 1/],
      [() => parse(['check', '--print', 'x']), /does not belong to `rapport check`/],
      [() => parse(['merge', '--fix']), /does not belong to `rapport merge`/],
      [() => parse(['check', '--shrd', '1/2']), /Did you mean --shard/],
      [() => rulesOf(['blame=lowd']), /no level/],
    ] as const) assert.throws(run, (error: Error) => error instanceof UsageError && message.test(error.message), String(message));
    assert.deepEqual(shardOf('2/3'), { index: 2, count: 3 });
  });
});

describe('the files for pipelines', () => {
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

  it('hooks run commands that exist', () => {
    const hooks = parseYaml(read('.pre-commit-hooks.yaml')) as { id: string; name: string; entry: string; language: string; files?: string }[];
    assert.deepEqual(hooks.map(({ id }) => id), ['rapport', 'rapport-all']);
    for (const { entry, language, files = '' } of hooks) {
      const [program, ...args] = entry.split(' ');
      assert.equal(program, 'rapport');
      assert.equal(parse(args).positionals[0], 'check');
      assert.equal(language, 'node');
      assert.ok(new RegExp(files).test('macros/a ü.macro'));
    }
  });

  it('the action hands every input over as a value, never as a command', () => {
    const action = parseYaml(read('action.yml')) as { inputs: Record<string, { description: string }>; runs: { using: string; steps: { run: string; env?: Record<string, string> }[] } };
    const [, step] = action.runs.steps;
    assert.equal(action.runs.using, 'composite');
    for (const { run } of action.runs.steps) assert.doesNotMatch(run, /\$\{\{/);
    const passed = Object.values(step?.env ?? {}).join(' ');
    for (const name of Object.keys(action.inputs)) if (name !== 'working-directory') assert.ok(passed.includes(`inputs.${name} `), name);

    // a stand-in for the command line, which says what it was given
    put('action/dist/cli.js', 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 1;');
    const ran = spawnSync('bash', ['-e', '-c', step?.run ?? ''], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTION_PATH: join(folder, 'action'), GITHUB_OUTPUT: join(folder, 'output'), RAPPORT_PATHS: 'a b/*.md\n$(touch hacked)\n', RAPPORT_SINCE: '-x; touch hacked', RAPPORT_FORMAT: 'github', RAPPORT_OUTPUT: '', RAPPORT_BASELINE: '', RAPPORT_MAX_WARNINGS: '3' },
    });
    assert.deepEqual(JSON.parse(ran.stdout), ['check', '--format=github', '--since=-x; touch hacked', '--max-warnings=3', '--', 'a b/*.md', '$(touch hacked)']);
    assert.equal(ran.status, 1);
    assert.equal(readFileSync(join(folder, 'output'), 'utf8'), 'status=1\n');
    const { values, positionals } = parse(JSON.parse(ran.stdout) as string[]);
    assert.deepEqual([values.since, positionals], ['-x; touch hacked', ['check', 'a b/*.md', '$(touch hacked)']]);
  });
});
