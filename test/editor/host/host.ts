// Stands in for the program `code` where no desktop VS Code is installed: takes its arguments, runs an extension's tests in
// a real VS Code (server and workbench, the latter in a headless browser) and ends with their status.
//
//   --extensionDevelopmentPath=… --extensionTestsPath=… [--extensionDevelopmentKind=web] [--extensions-dir=…] [folder]
//   --install-extension=file.vsix --extensions-dir=…

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { installExtension, startVSCode, workbenchUrl } from './vscode.ts';
import { serveWebExtension } from './web.ts';

/** No run of the tests takes longer; a workbench that never starts must not hold the command for ever. */
const DEADLINE = 240_000;

interface Arguments {
  readonly folder: string;
  readonly named: ReadonlyMap<string, string>;
}

function parse(args: readonly string[]): Arguments {
  const named = new Map<string, string>();
  let folder: string | undefined;
  for (const arg of args) {
    const option = /^--([\w-]+)(?:=(.*))?$/s.exec(arg);
    if (option) named.set(option[1] ?? '', option[2] ?? '');
    else folder = resolve(arg);
  }
  return { folder: folder ?? mkdtempSync(join(tmpdir(), 'rapport-empty-')), named };
}

/** The tests' own status, from the workbench; what they print goes to stdout on the way. */
function testStatus(page: Page): Promise<number> {
  return new Promise((settle, reject) => {
    const late = async () => {
      const picture = join(tmpdir(), 'rapport-host-late.png');
      await page.screenshot({ path: picture }).catch(() => undefined);
      reject(new Error(`the tests did not end within ${DEADLINE / 1000} s; what was on the screen then: ${picture}`));
    };
    const deadline = setTimeout(late, DEADLINE);
    const end = (code: number) => {
      clearTimeout(deadline);
      settle(code);
    };
    const ready = Promise.all([
      page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => print(type, args)),
      page.exposeFunction('codeAutomationExit', (code: number) => end(code)),
    ]);
    ready.catch(reject);
    page.once('crash', () => reject(new Error('the browser page crashed')));
    page.once('close', () => reject(new Error('the browser was closed')));
  });
}

/** What VS Code itself says, which only matters when something went wrong. */
const said: string[] = [];

/** Prints the suites' own lines, which are indented, at once and keeps the rest. */
function print(type: string, args: readonly unknown[]): void {
  const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  if (line.startsWith('  ')) console.log(line);
  // the native modules that are not installed are missed each time they are wanted
  else if (!/Could not locate the bindings file|native-watchdog/.test(line)) said.push(`[${type}] ${line}`);
}

async function main(args: readonly string[]): Promise<number> {
  const { folder, named } = parse(args);
  const extensions = named.get('extensions-dir');
  const vsix = named.get('install-extension');
  if (vsix !== undefined) {
    if (!extensions) throw new Error('--install-extension needs --extensions-dir');
    await installExtension(resolve(vsix), extensions);
    return 0;
  }
  const [extension, tests] = [named.get('extensionDevelopmentPath'), named.get('extensionTestsPath')];
  if (!extension || !tests) throw new Error('--extensionDevelopmentPath and --extensionTestsPath are needed');
  const [server, browser] = await Promise.all([startVSCode({ extensions }), openBrowser()]);
  // the browser ends by itself with this process; the server is in a process group of its own
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().finally(() => process.exit(1)));
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const status = testStatus(page);
    const web = named.get('extensionDevelopmentKind') === 'web';
    if (web) await serveWebExtension(page, server, { extension, tests });
    const url = workbenchUrl(server, web ? { folder } : { folder, extension, tests });
    await Promise.race([status, page.goto(url)]);
    return await status;
  } finally {
    await Promise.allSettled([browser.close(), server.stop()]);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
if (process.exitCode) for (const line of said) console.error(line);
