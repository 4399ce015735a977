// A headless Chromium: the one inside @sparticuz/chromium on Linux, elsewhere the one that is installed.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { HOST, install } from './install.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/** Starts the browser that the editor is shown in. */
export async function openBrowser(): Promise<Browser> {
  const carried = process.platform === 'linux' && process.arch === 'x64';
  if (!carried) return chromium.launch({ channel: 'chrome', args: FLAGS });
  install();
  const { executablePath, libraries } = await carriedChromium();
  const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LD_LIBRARY_PATH: path } as Record<string, string> });
}

/** Unpacks Chromium and, where the system has no NSS, the libraries that the package carries for such systems. */
async function carriedChromium(): Promise<{ executablePath: string; libraries: string | undefined }> {
  const entry = createRequire(join(HOST, 'package.json')).resolve('@sparticuz/chromium');
  const carried = (await import(pathToFileURL(entry).href)) as { default: { executablePath(): Promise<string> } };
  const executablePath = await carried.default.executablePath();
  const libraries = hasNss() ? undefined : unpackLibraries();
  return { executablePath, libraries };
}

function hasNss(): boolean {
  return ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu'].some((folder) => existsSync(join(folder, 'libnss3.so')));
}

function unpackLibraries(): string {
  const target = join(HOST, 'node_modules/.libraries');
  if (!existsSync(join(target, 'lib'))) {
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    const archive = brotliDecompressSync(readFileSync(join(HOST, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br')));
    execFileSync('tar', ['-x', '-C', target], { input: archive });
  }
  return join(target, 'lib');
}
