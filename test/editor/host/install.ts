// Puts VS Code (out of the package code-server) and Chromium into this folder's node_modules, once.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const HOST = import.meta.dirname;
export const VSCODE = join(HOST, 'node_modules/code-server/lib/vscode');
const DONE = join(HOST, 'node_modules/.installed');

/** Installs what package-lock.json says unless it is there already. No install script is run: the native modules are not needed. */
export function install(): void {
  const lock = createHash('sha256').update(readFileSync(join(HOST, 'package-lock.json'))).digest('hex');
  if (existsSync(DONE) && readFileSync(DONE, 'utf8') === lock) return;
  console.error('Installing VS Code for this checkout (once, about 800 MB) …');
  npm(HOST, 'ci');
  // not `ci`: the lock that VS Code ships is not quite complete
  npm(VSCODE, 'install', '--omit=dev');
  writeFileSync(DONE, lock);
}

function npm(folder: string, command: string, ...flags: string[]): void {
  const windows = process.platform === 'win32';
  const args = [command, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline', ...flags];
  execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: windows });
}
