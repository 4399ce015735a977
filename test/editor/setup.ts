// What the editor tests share: the VS Code that runs them, and a workspace of their own.

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const SUITES = join(ROOT, 'test/editor/output/suites.cjs');

/** Where a desktop VS Code lies when it is installed in the usual way. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/Visual Studio Code.app/Contents/MacOS/Electron'],
  linux: ['/usr/share/code/code', '/opt/visual-studio-code/code'],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Programs/Microsoft VS Code/Code.exe'), 'C:/Program Files/Microsoft VS Code/Code.exe'],
};

/** The desktop VS Code of this machine, where there is one and a screen to show it on. */
export function desktop(): string | undefined {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  return INSTALLED[process.platform]?.find((path) => existsSync(path));
}

/** The program that runs the extension's tests: a desktop VS Code, or the one of this folder in its place. */
export function vscodeExecutable(): string {
  return desktop() ?? join(import.meta.dirname, 'host/code');
}

/** A copy of the test workspace, which the tests may change. */
export function makeWorkspace(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-workspace-'));
  cpSync(join(import.meta.dirname, 'workspace'), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
