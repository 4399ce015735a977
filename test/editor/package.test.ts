// What is shipped: the .vsix, installed as a user would, and the files in it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { desktop, makeWorkspace, ROOT, vscodeExecutable } from './setup.ts';

describe('the packed extension', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-extensions-'));
  const extensions = join(folder, 'extensions');
  const profile = join(folder, 'profile');
  const vsix = join(folder, 'rapport.vsix');
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is packed and installed', () => {
    mkdirSync(extensions, { recursive: true });
    // the bundles are built already: without the script that builds them again
    execFileSync('npm', ['run', '-s', 'package', '--', '--out', vsix], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    const vscode = desktop();
    const [program, ...args] = vscode ? resolveCliArgsFromVSCodeExecutablePath(vscode) : [vscodeExecutable()];
    execFileSync(program as string, [...args, `--install-extension=${vsix}`, `--extensions-dir=${extensions}`, `--user-data-dir=${profile}`], { stdio: ['ignore', 'ignore', 'inherit'] });
    const [installed] = readdirSync(extensions).filter((name) => name.startsWith('rapport.rapport-'));
    assert(installed, `installed are ${readdirSync(extensions)}`);
    const manifest = JSON.parse(readFileSync(join(extensions, installed, 'package.json'), 'utf8'));
    for (const file of [manifest.main, manifest.browser, manifest.bin.rapport, ...manifest.contributes.grammars.map(({ path }: { path: string }) => path),
      ...manifest.contributes.snippets.map(({ path }: { path: string }) => path), 'dist/server.cjs', 'dist/browser/server.js', 'dist/wording.bin', 'language-configuration.json']) {
      assert(existsSync(join(extensions, installed, file)), `${file} is not in the package`);
    }
    assert(!existsSync(join(extensions, installed, 'node_modules')) && !existsSync(join(extensions, installed, 'server')), 'sources are in the package');
    assert(statSync(vsix).size < 4_000_000, `the package has ${statSync(vsix).size} bytes`);
  });

  it('underlines a macro in VS Code', async () => {
    const workspace = makeWorkspace();
    try {
      await runTests({
        vscodeExecutablePath: vscodeExecutable(),
        extensionDevelopmentPath: join(import.meta.dirname, 'smoke'),
        extensionTestsPath: join(import.meta.dirname, 'smoke/tests.cjs'),
        launchArgs: [workspace.folder, `--user-data-dir=${profile}`, `--extensions-dir=${extensions}`],
      });
    } finally {
      workspace.remove();
    }
  });
});
