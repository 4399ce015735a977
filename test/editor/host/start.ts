// `npm start`: a VS Code on the sample macros with the extension running. The desktop one where `code` is on the path;
// else, or with `--browser`, the one of this folder, in the browser.

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { HOST } from './install.ts';
import { startVSCode, workbenchUrl } from './vscode.ts';

const ROOT = join(HOST, '../../..');
const SAMPLES = join(ROOT, 'samples');

/** Opens the desktop VS Code; false where there is none. */
function openDesktop(): boolean {
  const { error, status } = spawnSync('code', [`--extensionDevelopmentPath=${ROOT}`, SAMPLES], { stdio: 'inherit', shell: process.platform === 'win32' });
  return !error && status === 0;
}

async function openInBrowser(): Promise<void> {
  // whoever has the address has a terminal on this machine: the token keeps other pages and other people out
  const token = randomBytes(16).toString('hex');
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const server = await startVSCode({ token });
  console.log(`\nVS Code with Rapport, on the sample macros:\n\n  ${workbenchUrl(server, { folder: SAMPLES, extension: ROOT, token })}\n\nOpen it in a browser. Ctrl+C ends it.`);
  await ended;
  await server.stop();
}

if (process.argv.includes('--browser') || !openDesktop()) await openInBrowser();
