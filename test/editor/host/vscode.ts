// A VS Code server with a workbench for browsers, of its own and for as long as it is needed.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { install, VSCODE } from './install.ts';

/** What would cover the editor, reach for the network or vary from one run to the next. */
const SETTINGS = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.inlineSuggest.enabled': false,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The arguments that every start of the server shares. */
function serverArguments(data: string, extensions: string): string[] {
  return [join(VSCODE, 'out/server-main.js'), '--server-data-dir', data, '--extensions-dir', extensions,
    '--accept-server-license-terms', '--telemetry-level', 'off'];
}

/** Installs a packed extension into `extensions`; rejects with the server's own words. */
export async function installExtension(vsix: string, extensions: string): Promise<void> {
  install();
  const data = mkdtempSync(join(tmpdir(), 'rapport-vscode-'));
  try {
    const child = spawn(process.execPath, [...serverArguments(data, extensions), '--install-extension', vsix], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { output += chunk; });
    const [status] = await once(child, 'close');
    if (status !== 0 || !output.includes('was successfully installed')) throw new Error(output);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

export interface Server extends Address {
  stop(): Promise<void>;
}

/**
 * Starts a VS Code server on a free port of this machine.
 * @param options.token what a browser has to show, or undefined to let every local program in
 */
export async function startVSCode(options: { extensions?: string | undefined; token?: string } = {}): Promise<Server> {
  install();
  const data = mkdtempSync(join(tmpdir(), 'rapport-vscode-'));
  mkdirSync(join(data, 'data/Machine'), { recursive: true });
  writeFileSync(join(data, 'data/Machine/settings.json'), JSON.stringify(SETTINGS));
  const child = spawn(
    process.execPath,
    [
      ...serverArguments(data, options.extensions ?? join(data, 'extensions')),
      '--host', '127.0.0.1', '--port', '0',
      ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
      '--disable-workspace-trust',
      // without it a built VS Code takes no extension under development
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const stop = async () => {
    await end(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { host: '127.0.0.1', port: await listening(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The port that the server says it listens on. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const hear = (line: string) => {
      said.push(line);
      const port = /listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface(stream).on('line', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code ended with ${code}:\n${said.join('\n')}`)));
  });
}

/** Ends the server and the extension hosts that it started: they share its process group. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** The address of a folder in the workbench, with the extension under development. */
export function workbenchUrl(server: Address, options: { folder: string; extension?: string | undefined; tests?: string | undefined; token?: string }): string {
  const remote = (path: string) => `vscode-remote://${server.host}:${server.port}${path}`;
  const payload: [string, string][] = [];
  if (options.extension) payload.push(['extensionDevelopmentPath', remote(options.extension)]);
  if (options.tests) payload.push(['extensionTestsPath', remote(options.tests)]);
  const query = new URLSearchParams({ folder: options.folder });
  if (options.token) query.set('tkn', options.token);
  if (payload.length) query.set('payload', JSON.stringify(payload));
  return `http://${server.host}:${server.port}/?${query}`;
}
