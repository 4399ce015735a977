// The suite of suites/editor.ts in a real VS Code, twice: in the Node extension host and in the web extension host.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { makeWorkspace, ROOT, SUITES, vscodeExecutable } from './setup.ts';

describe('the extension in VS Code', () => {
  for (const [name, flags] of [['Node', []], ['web', ['--extensionDevelopmentKind=web']]] as const) {
    it(`passes its suite in the ${name} extension host`, async () => {
      const { folder, remove } = makeWorkspace();
      const profile = mkdtempSync(join(tmpdir(), 'rapport-profile-'));
      try {
        await runTests({
          vscodeExecutablePath: vscodeExecutable(),
          extensionDevelopmentPath: ROOT,
          extensionTestsPath: SUITES,
          launchArgs: [folder, `--user-data-dir=${profile}`, `--extensions-dir=${join(profile, 'extensions')}`, ...flags],
        });
      } finally {
        remove();
        rmSync(profile, { recursive: true, force: true });
      }
    });
  }
});
