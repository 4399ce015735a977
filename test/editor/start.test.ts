// `npm start` where there is no desktop VS Code: prints an address that shows the samples underlined, and ends on Ctrl+C.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openBrowser } from './host/browser.ts';

describe('npm start in the browser', () => {
  it('prints an address for whoever has its token, and ends on Ctrl+C', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'host/start.ts'), '--browser'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    const browser = await openBrowser();
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          said += chunk;
          const found = /http:\/\/\S+(?=\s)/.exec(said)?.[0];
          if (found) resolve(found);
        });
        ended.then(() => reject(new Error(`it ended:\n${said}`)));
      });
      const { hostname, origin } = new URL(address);
      assert.equal(hostname, '127.0.0.1');
      assert.equal((await fetch(`${origin}/?folder=/`)).status, 403);
      const page = await browser.newPage();
      page.setDefaultTimeout(120_000);
      await page.goto(address);
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'saved-replies' }).waitFor();
      await page.locator('[id="status.problems"]').filter({ hasText: /[1-9]/ }).waitFor();
      child.kill('SIGINT');
      assert.deepEqual(await ended, [0, null]);
      await assert.rejects(fetch(origin));
    } finally {
      // nothing of it outlives a failure
      child.kill('SIGTERM');
      await Promise.all([browser.close(), ended]);
    }
  });
});
