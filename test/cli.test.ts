// The command line as a process: the contract others build on.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const BLAMING = 'Hi {{first_name}},\n\nYou failed to include your order number.\n';

describe('the command line', function () {
  this.timeout(240_000);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapport cli ü '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const run = (args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', GITHUB_STEP_SUMMARY: '', GITHUB_WORKSPACE: '', CI_PROJECT_DIR: '', ...env } });
    return { status, stdout, stderr };
  };
  const json = (args: readonly string[], input?: string) => {
    const ran = run([...args, '--format', 'json'], input);
    return { ...ran, report: JSON.parse(ran.stdout) };
  };

  it('prints the documented JSON, offsets into the file', () => {
    put('a.macro', BLAMING);
    const { report, status } = json(['check', 'a.macro']);
    assert.equal(status, 1);
    assert.equal(report.version, 1);
    const [file] = report.files;
    assert.equal(file.path, 'a.macro');
    assert.equal(file.format, 'macro');
    assert.ok(Number.isInteger(file.score) && file.words > 5);
    const finding = file.findings.find((one: { rule: string }) => one.rule === 'blame/you-failed');
    assert.ok(finding);
    assert.equal(BLAMING.slice(finding.start, finding.end), finding.text);
    assert.deepEqual([finding.line, finding.column], [3, 1]);
    const [fix] = finding.fixes;
    assert.deepEqual(Object.keys(fix).slice(0, 5).sort(), ['edits', 'kind', 'preferred', 'safe', 'title']);
    assert.equal(fix.preferred, true);
    assert.deepEqual(Object.keys(report.summary).sort(), ['errors', 'files', 'findings', 'score', 'warnings', 'words']);
  });

  it('ends with 0 on a good macro, and says so', () => {
    put('a.macro', 'Hi {{first_name}},\n\nI found your parcel in Leeds, and it reaches you by Friday. How does that fit with your week?\n\nMarta\n');
    const { status, stdout } = run(['check', 'a.macro', '--rule', 'placeholder=off']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /1 file, \d+ words: 0 findings/);
  });

  it('underlines and shows the rewrite for a person', () => {
    put('a.macro', BLAMING);
    const { stdout } = run(['check', 'a.macro']);
    assert.match(stdout, /3:1 {2}error/);
    assert.match(stdout, /~{5}/);
    assert.match(stdout, /→ Rewrite as “I don't have your order number yet”/);
    assert.doesNotMatch(stdout, /\u001b/);
  });

  it('keeps a macro from speaking to the terminal', () => {
    put('a.macro', 'Hi {{first_name}},\n\nYou failed to include \u001b[31mthe order\u0007 number.\n');
    assert.doesNotMatch(run(['check', 'a.macro']).stdout, /[\u001b\u0007]/);
  });

  it('fixes what is safe, keeps mode and byte order mark, and leaves the rest alone', () => {
    const path = put('a.macro', `\ufeff${BLAMING}Untouched   line.  \r\n`);
    chmodSync(path, 0o640);
    run(['check', '--fix', 'a.macro']);
    assert.equal(readFileSync(path, 'utf8'), `\ufeffHi {{first_name}},\n\nI don't have your order number yet.\nUntouched   line.  \r\n`);
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['a.macro']);
  });

  it('shows a dry run as a diff and writes nothing', () => {
    const path = put('a.macro', BLAMING);
    const { stdout } = run(['check', '--fix', '--dry-run', 'a.macro']);
    assert.match(stdout, /^-You failed to include your order number\.$/m);
    assert.match(stdout, /^\+I don't have your order number yet\.$/m);
    assert.equal(readFileSync(path, 'utf8'), BLAMING);
  });

  it('reads standard input, and fixes it to standard output', () => {
    const { report } = json(['check', '--stdin', '--stdin-path', 'x.html'], '<p>You failed to include your order number.</p>');
    assert.equal(report.files[0].format, 'html');
    assert.equal(run(['check', '--stdin', '--fix'], BLAMING).stdout, BLAMING.replace(/You failed.*/, "I don't have your order number yet."));
  });

  it('checks what is named whatever include says, and what include invites otherwise', () => {
    put('rapport.json', '{ "include": ["replies/**"], "exclude": ["**/old/**"] }');
    put('replies/a.md', BLAMING);
    put('replies/old/b.md', BLAMING);
    put('other.md', BLAMING);
    assert.deepEqual(json(['check']).report.files.map((file: { path: string }) => file.path), ['replies/a.md']);
    assert.deepEqual(json(['check', 'other.md']).report.files.map((file: { path: string }) => file.path), ['other.md']);
  });

  it('takes levels from rapport.json and --rule', () => {
    put('a.macro', BLAMING);
    put('rapport.json', '{ "rules": { "blame": "hint", "macro": "off", "placeholder": "off" } }');
    const severities = (args: readonly string[]) => json(['check', 'a.macro', ...args]).report.files[0].findings.map((one: { severity: string }) => one.severity);
    assert.deepEqual([...new Set(severities([]))], ['hint']);
    assert.deepEqual([...new Set(severities(['--rule', 'blame/you-failed=error']))], ['error']);
    assert.deepEqual(severities(['--rule', 'blame=off']), []);
    assert.equal(run(['check', 'a.macro']).status, 0);
  });

  it('counts warnings against --max-warnings', () => {
    put('a.macro', BLAMING);
    const args = ['check', 'a.macro', '--rule', 'blame=warning', '--rule', 'macro=off'];
    assert.equal(run(args).status, 1);
    assert.equal(run([...args, '--max-warnings', '5']).status, 0);
    assert.equal(run([...args, '--max-warnings', 'five']).status, 2);
  });

  it('honours directives', () => {
    put('a.macro', 'Hi {{x}},\n\n<!-- rapport-disable-next-line blame -->\nYou failed to include your order number.\n\n<!-- rapport-disable-next-line scriptd/gush -->\nThe parcel is here.\n');
    const rules = json(['check', 'a.macro']).report.files[0].findings.map((one: { rule: string; message: string }) => one.rule);
    assert.ok(!rules.includes('blame/you-failed'));
    assert.ok(rules.includes('rapport/unknown-rule'));
  });

  it('explains and lists rules', () => {
    assert.match(run(['explain', 'blame/you-failed']).stdout, /^# blame\/you-failed\n/);
    const wrong = run(['explain', 'blame/you-faild']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /Did you mean "blame\/you-failed"\?/);
    assert.match(run(['rules']).stdout, /^macro\/missing-name /m);
    assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match(run(['--help']).stdout, /rapport check/);
  });

  describe('reporting', () => {
    it('writes a report to a file, whole or not at all, and says so', () => {
      put('a.macro', BLAMING);
      put('old.sarif', 'an older report');
      const { status, stdout, stderr } = run(['check', 'a.macro', '--format', 'sarif', '--output', 'old.sarif']);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^rapport: old\.sarif: \d+ findings in 1 files\n$/);
      assert.equal(JSON.parse(readFileSync(join(folder, 'old.sarif'), 'utf8')).version, '2.1.0');
      run(['check', 'a.macro', '--format', 'html', '--output', 'new folder/page.html']);
      assert.match(readFileSync(join(folder, 'new folder/page.html'), 'utf8'), /^<!DOCTYPE html>/);
    });

    it('never writes a report over a macro, a configuration or a folder', () => {
      const path = put('a.macro', BLAMING);
      put('b/c.macro', BLAMING);
      for (const output of ['a.macro', 'rapport.json', 'b', 'a.macro/x']) {
        const { status, stderr } = run(['check', 'a.macro', '--output', output]);
        assert.equal(status, 2, output);
        assert.match(stderr, /--output/);
      }
      assert.equal(readFileSync(path, 'utf8'), BLAMING);
      assert.ok(!existsSync(join(folder, 'rapport.json')));
    });

    it('annotates on GitHub with paths from the top of the repository, and adds to the summary', () => {
      put('shop/a.macro', BLAMING);
      const summary = put('summary.md', 'before\n');
      const { stdout } = spawnSync(process.execPath, [CLI, 'check', 'a.macro', '--format', 'github'], { cwd: join(folder, 'shop'), encoding: 'utf8', env: { ...process.env, GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: folder } });
      assert.match(stdout, /^::error file=shop\/a\.macro,line=3,/);
      assert.match(readFileSync(summary, 'utf8'), /^before\n## Rapport\n[\s\S]*shop\/a\.macro/);
    });

    it('says with --quiet only what counts', () => {
      put('a.macro', `${BLAMING}\nUnfortunately, the parcel is late.\n`);
      put('binary.md', new Uint8Array([0x48, 0, 0x48]));
      const { report } = json(['check', 'a.macro', 'binary.md', '--quiet']);
      assert.deepEqual(report.skipped, []);
      assert.ok(report.files[0].findings.every(({ severity }: { severity: string }) => ['error', 'warning'].includes(severity)));
    });
  });

  describe('with a baseline', () => {
    it('accepts what is in it, finds what is new, shrinks, and grows when told', () => {
      put('rapport.json', '{ "include": ["**/*.macro"], "rules": { "macro": "off", "placeholder": "off" } }');
      put('a.macro', `Hi {{x}},\n\nYou failed to sign the form.\n\nYou forgot to attach the receipt.\n`);
      assert.match(run(['check', '--update-baseline']).stderr, /no rapport-baseline\.json to update/);
      const grown = run(['check', '--update-baseline', '--grow']);
      assert.equal(grown.status, 0, grown.stdout + grown.stderr);
      const lines = () => readFileSync(join(folder, 'rapport-baseline.json'), 'utf8').split('\n').filter((line) => line.includes('fingerprint')).length;
      assert.equal(lines(), 2);

      put('moved/b.macro', `Hi {{x}},\n\nYou forgot to\nattach the receipt.\n\nYou failed to include the number.\n`);
      put('a.macro', 'Hi {{x}},\n\nYour parcel is here.\n');
      const { report, status } = json(['check']);
      assert.equal(status, 1);
      assert.deepEqual(report.files.flatMap((file: { findings: { sentence: string }[] }) => file.findings.map(({ sentence }) => sentence)), ['You failed to include the number.']);
      assert.equal(report.summary.accepted, 1);

      assert.equal(run(['check', '--update-baseline']).status, 1);
      assert.equal(lines(), 1);
      assert.equal(json(['check', '--no-baseline']).report.summary.accepted, undefined);
    });

    it('takes a damaged one for what it is, and leaves it alone', () => {
      put('a.macro', BLAMING);
      const path = put('rapport-baseline.json', '<<<<<<< HEAD\n');
      for (const args of [['check', 'a.macro'], ['check', 'a.macro', '--update-baseline', '--grow']]) {
        const { status, stderr, stdout } = run(args);
        assert.equal(status, 2);
        assert.match(stderr, /rapport-baseline\.json is damaged, and was left as it is\. It is not valid JSON/);
        assert.equal(stdout, '');
      }
      assert.equal(readFileSync(path, 'utf8'), '<<<<<<< HEAD\n');
      assert.match(run(['check', 'a.macro', '--baseline', 'nowhere.json']).stderr, /there is no nowhere\.json/);
    });
  });

  describe('on changes', () => {
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder, stdio: 'pipe', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' } });

    it('reports changed macros alone, since a ref and staged', () => {
      git('init', '-q', '-b', 'main');
      put('rapport.json', '{ "include": ["ma cros ü/**"], "rules": { "macro": "off", "placeholder": "off" } }');
      const path = 'ma cros ü/many.macro';
      put(path, 'You failed to sign the form.\n\n---\n\nYour parcel is here.\n');
      put('ma cros ü/same.macro', BLAMING);
      git('add', '-A');
      git('commit', '-qm', 'x');
      put(path, 'You failed to sign the form.\n\n---\n\nYou forgot to attach the receipt.\n');
      put('elsewhere/uninvited.macro', BLAMING);
      const found = (args: readonly string[]) => json(['check', ...args]).report.files.map((file: { path: string; findings: { sentence: string }[] }) => [file.path, file.findings.map(({ sentence }) => sentence)]);
      const expected = [[path, ['You forgot to attach the receipt.']]];
      assert.deepEqual(found(['--since', 'main']), expected);
      assert.deepEqual(found(['--staged']), []);
      git('add', '-A');
      put(path, 'Not what is staged: you failed.\n');
      assert.deepEqual(found(['--staged']), expected);
      assert.deepEqual(found(['--since', 'main', 'elsewhere']).map(([name]: [string]) => name), ['elsewhere/uninvited.macro']);
    });

    it('says what is wrong', () => {
      put('a.macro', BLAMING);
      for (const [args, message] of [
        [['--since', 'main'], /git working tree/], [['--staged', '--since', 'main'], /Choose/], [['--staged', '--fix'], /only reports/], [['--staged', '--stdin'], /--stdin/], [['--since', 'main', '--update-baseline'], /all of them/],
      ] as const) {
        const { status, stderr, stdout } = run(['check', ...args]);
        assert.deepEqual([status, stdout], [2, ''], args.join(' '));
        assert.match(stderr, message);
      }
      git('init', '-q');
      const { status, stderr } = run(['check', '--since', 'deleted/branch']);
      assert.equal(status, 2);
      assert.match(stderr, /^rapport: --since: git knows no commit "deleted\/branch" here\./);
    });
  });

  describe('on many files', () => {
    it('finds the same in one thread, in three, in two shards, and from the cache', () => {
      put('rapport.json', '{ "rules": { "placeholder": "off" } }');
      for (let index = 0; index < 45; index++) put(`macros/${index}.macro`, `Hi {{first_name}},\n\nYou failed to include number ${index}.\n\nPlease hold while we look into it.\n`);
      const one = run(['check', 'macros', '--format', 'json', '--threads', '1']).stdout;
      assert.equal(JSON.parse(one).files.length, 45);
      assert.equal(run(['check', 'macros', '--format', 'json', '--threads', '3']).stdout, one);

      assert.equal(run(['check', 'macros', '--format', 'json', '--cache']).stdout, one);
      const entries = () => readdirSync(join(folder, '.rapport-cache'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
      assert.equal(entries().length, 45);
      for (const [index, name] of entries().entries()) if (index % 3 === 0) writeFileSync(join(folder, '.rapport-cache', name), index % 2 ? '' : readFileSync(join(folder, '.rapport-cache', name), 'utf8').replace('You failed', 'You filed'));
      assert.equal(run(['check', 'macros', '--format', 'json', '--cache']).stdout, one);
      assert.equal(readFileSync(join(folder, '.rapport-cache/.gitignore'), 'utf8'), '*\n');

      for (const part of ['1', '2']) run(['check', 'macros', '--format', 'json', '--shard', `${part}/2`, '--output', `part${part}.json`]);
      assert.deepEqual(JSON.parse(readFileSync(join(folder, 'part2.json'), 'utf8')).files.length, 22);
      const merged = JSON.parse(run(['merge', 'part1.json', 'part2.json', '--format', 'json']).stdout);
      assert.deepEqual({ ...merged, files: [...merged.files].sort(byPath) }, { ...JSON.parse(one), files: [...JSON.parse(one).files].sort(byPath) });
      const { status, stdout } = run(['merge', 'part1.json', 'part2.json']);
      assert.equal(status, 1);
      assert.match(stdout, /45 files/);
    });

    it('uses a changed configuration, and does without a cache that cannot be written', () => {
      put('a.macro', BLAMING);
      put('.rapport-cache', 'a file where the folder should be');
      const severity = () => json(['check', 'a.macro', '--cache']).report.files[0].findings.find(({ rule }: { rule: string }) => rule === 'blame/you-failed').severity;
      assert.equal(severity(), 'error');
      rmSync(join(folder, '.rapport-cache'));
      assert.equal(severity(), 'error');
      put('rapport.json', '{ "rules": { "blame": "hint" } }');
      assert.equal(severity(), 'hint');
    });

    it('merges only reports', () => {
      put('a.json', '{"version":1}');
      put('b.json', 'not json');
      for (const [args, message] of [[['merge'], /name the reports/], [['merge', 'a.json'], /a\.json is no report/], [['merge', 'b.json'], /b\.json cannot be read/], [['merge', 'c.json'], /c\.json cannot be read/]] as const) {
        const { status, stderr } = run(args);
        assert.equal(status, 2);
        assert.match(stderr, message);
      }
    });
  });

  it('looks at a folder and writes a rapport.json, once', () => {
    put('our replies/late.md', 'Hi {{name}},\n\nThank you for waiting. Your parcel is on its way.\n');
    const { status, stdout } = run(['init']);
    assert.equal(status, 0);
    assert.match(stdout, /1 file with replies/);
    const text = readFileSync(join(folder, 'rapport.json'), 'utf8');
    assert.match(text, /"our replies\/\*\*"/);
    assert.equal(json(['check']).report.files.length, 1);
    assert.equal(run(['init']).status, 2);
    assert.equal(readFileSync(join(folder, 'rapport.json'), 'utf8'), text);
  });

  it('shows which level counts for a file, and where it was set', () => {
    put('a.macro', BLAMING);
    put('rapport.json', '{\n  "rules": { "blame": "warning", "blame/doubt": "hint" }\n}');
    const { stdout, status } = run(['config', '--print', 'a.macro', '--rule', 'tone=off']);
    assert.equal(status, 0);
    assert.match(stdout, /^checked {2}yes$/m);
    assert.match(stdout, /^blame\/doubt +hint +rapport\.json:2:34 "blame\/doubt"$/m);
    assert.match(stdout, /^blame\/you-failed +warning +rapport\.json:2:14 "blame"$/m);
    assert.match(stdout, /^tone\/threat +off +--rule tone$/m);
    assert.match(stdout, /^macro\/missing-name +warning +default$/m);
    assert.match(run(['config', '--print', 'nowhere.macro']).stderr, /there is no nowhere/);
    assert.match(run(['config']).stderr, /name a file/);
  });

  describe('given bad input', () => {
    it('names an unknown option, command, format, level, rule', () => {
      for (const [args, message] of [
        [['check', '--frmat', 'json'], /--format/],
        [['chek'], /no command "chek"/],
        [['check', '--format', 'xml'], /no format/],
        [['check', '--rule', 'blame=loud'], /no level/],
        [['check', '--rule', 'blam=off'], /Did you mean "blame"/],
        [['check', '--dry-run'], /--fix/],
        [['check', '--config', 'nowhere.json'], /cannot be read/],
      ] as const) {
        const { status, stderr, stdout } = run(args);
        assert.equal(status, 2, args.join(' '));
        assert.match(stderr, message);
        assert.equal(stdout, '');
      }
    });

    it('says what is missing and checks the rest', () => {
      put('a.macro', BLAMING);
      const { status, stderr, report } = json(['check', 'nowhere.md', 'a.macro']);
      assert.equal(status, 2);
      assert.match(stderr, /nowhere\.md: there is no such file/);
      assert.equal(report.files.length, 1);
    });

    it('skips, with a reason, what is no text, and a folder without macros', () => {
      put('macros/latin.md', new Uint8Array([0x48, 0xe9, 0x6c, 0x20]));
      put('macros/utf16.txt', new Uint8Array([0xff, 0xfe, 0x48, 0]));
      put('macros/binary.txt', new Uint8Array([0x48, 0, 0x48]));
      put('macros/good.md', BLAMING);
      mkdirSync(join(folder, 'empty'));
      const { report } = json(['check', 'macros', 'empty']);
      const reasons = Object.fromEntries(report.skipped.map((row: { path: string; reason: string }) => [row.path, row.reason]));
      assert.match(reasons['macros/latin.md'], /not valid UTF-8/);
      assert.match(reasons['macros/utf16.txt'], /UTF-16/);
      assert.match(reasons['macros/binary.txt'], /binary/);
      assert.match(reasons.empty, /no macros/);
      assert.equal(report.files.length, 1);
    });

    it('reads what it can of a half-typed export', () => {
      put('export.json', '{"macros":[{"title":"a","actions":[{"field":"comment_value","value":"You failed to include your order number."}]},{"title":"b","actions":[{"field":"comment_value","value":"You forgot to sign the form."');
      const { report } = json(['check', 'export.json']);
      assert.equal(report.files[0].format, 'zendesk');
      assert.equal(report.files[0].findings.filter((one: { rule: string }) => one.rule === 'blame/you-failed').length, 2);
      assert.match(report.skipped[0].reason, /not complete/);
    });

    it('takes an unclosed placeholder for text', () => {
      put('a.macro', 'Hi {{first_name,\n\nYou failed to include your order number.\n');
      assert.ok(json(['check', 'a.macro']).report.files[0].findings.some((one: { rule: string }) => one.rule === 'blame/you-failed'));
    });

    it('says where rapport.json is wrong, and uses the rest of it', () => {
      put('a.macro', BLAMING);
      put('rapport.json', '{\n  "rules": { "blame/you-faild": "off", "macro": "loud", "blame/you-failed": "hint" },\n  "exclud": []\n}');
      const { status, stderr, report } = json(['check', 'a.macro']);
      assert.equal(status, 2);
      assert.match(stderr, /rapport\.json:2:\d+: There is no rule "blame\/you-faild"\. Did you mean "blame\/you-failed"\?/);
      assert.match(stderr, /rapport\.json:2:\d+: rules\.macro: Expected one of/);
      assert.match(stderr, /rapport\.json:3:\d+: There is no setting "exclud"\. Did you mean "exclude"\?/);
      assert.equal(report.files[0].findings.find((one: { rule: string }) => one.rule === 'blame/you-failed').severity, 'hint');
    });

    it('is not led in circles by links', () => {
      put('macros/a.md', BLAMING);
      symlinkSync(join(folder, 'macros'), join(folder, 'macros', 'again'));
      assert.equal(json(['check', 'macros']).report.files.length, 1);
    });

    it('writes nothing where it finds nothing', () => {
      const path = put('a.macro', 'Hi {{first_name}},\n\nThe parcel is here.\n');
      const before = statSync(path).mtimeMs;
      run(['check', '--fix', 'a.macro']);
      assert.equal(statSync(path).mtimeMs, before);
      assert.ok(!existsSync(join(folder, 'rapport.json')));
    });
  });
});

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}
