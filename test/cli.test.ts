// The command line as a process: the contract others build on.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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
  this.timeout(60_000);
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
  const run = (args: readonly string[], input = ''): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
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
    const { status, stdout } = run(['check', 'a.macro']);
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
    put('rapport.json', '{ "rules": { "blame": "hint", "macro": "off" } }');
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
