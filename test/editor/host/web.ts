// The web extension host of vscode.dev: its extensions come from the workbench's own origin, where this serves them.

import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { Page, Route } from 'playwright-core';
import type { Address } from './vscode.ts';

const TYPES: Readonly<Record<string, string>> = { '.cjs': 'text/javascript', '.js': 'text/javascript', '.json': 'application/json', '.md': 'text/markdown', '.png': 'image/png' };

const TESTS = '/__extension/__tests.cjs';

/** Lets the workbench on `page` load the extension, and the tests with it, into its web extension host. */
export async function serveWebExtension(page: Page, server: Address, options: { extension: string; tests: string }): Promise<void> {
  const origin = `http://${server.host}:${server.port}`;
  const at = (path: string) => ({ scheme: 'http', authority: `${server.host}:${server.port}`, path });
  await page.context().route(`${origin}/__extension/**`, (route) => serve(route, options.extension, '/__extension/'));
  // an extension host runs only tests that lie inside an extension of its own
  await page.context().route(`${origin}${TESTS}`, (route) => fulfil(route, readFileSync(options.tests), '.cjs'));
  await page.route((url) => url.origin === origin && url.pathname === '/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/, (_, before, settings) => {
      const configuration = JSON.parse(unescapeAttribute(settings)) as { developmentOptions?: object };
      configuration.developmentOptions = {
        ...configuration.developmentOptions,
        extensions: [at('/__extension')],
        extensionTestsPath: at(TESTS),
      };
      return before + escapeAttribute(JSON.stringify(configuration));
    });
    await route.fulfill({ response: answer, body });
  });
}

/** A file of the extension; its manifest without `main`, or the Node host would take it. */
async function serve(route: Route, folder: string, prefix: string): Promise<void> {
  const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(prefix.length));
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return route.fulfill({ status: 404 });
  if (path !== 'package.json') return fulfil(route, readFileSync(file), extname(file));
  const { main: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return fulfil(route, Buffer.from(JSON.stringify(manifest)), '.json');
}

function fulfil(route: Route, body: Buffer, extension: string): Promise<void> {
  return route.fulfill({ body, contentType: TYPES[extension] ?? 'application/octet-stream' });
}

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const unescapeAttribute = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
