// As a person would: Playwright on the real workbench types a blaming sentence, sees it underlined, and has it rewritten.
// Pictures of it go to test/editor/output, or where SCREENSHOTS says.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './host/browser.ts';
import { type Server, startVSCode, workbenchUrl } from './host/vscode.ts';
import { makeWorkspace, ROOT } from './setup.ts';

const PICTURES = process.env.SCREENSHOTS ?? 'test/editor/output';
const BLAME = 'You failed to include your order number.';

describe('Rapport as a person meets it', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const workspace = makeWorkspace();

  before(async () => {
    mkdirSync(join(ROOT, PICTURES), { recursive: true });
    [server, browser] = await Promise.all([startVSCode(), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1180, height: 720 }, deviceScaleFactor: 1 });
    page.setDefaultTimeout(60_000);
    await page.goto(workbenchUrl(server, { folder: workspace.folder, extension: ROOT }));
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), server?.stop()]);
    workspace.remove();
  });
  // what was on the screen tells more than a time limit
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await page.screenshot({ path: join(ROOT, 'test/editor/output/failed.png') });
  });

  const picture = (name: string) => page.screenshot({ path: join(ROOT, PICTURES, `${name}.png`), animations: 'disabled' });
  const lines = () => page.locator('.monaco-editor .view-lines').first();
  /** The editor's text without the spaces that keep lines from breaking. */
  const text = async () => (await lines().innerText()).replaceAll('\u00a0', ' ');
  const command = async (title: string) => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  };
  /** Resolves when the file on disk is as wanted. */
  const saved = (wanted: (file: string) => boolean) => new Promise<void>((resolve) => {
    const file = join(workspace.folder, 'order-number.macro');
    const look = () => {
      if (!wanted(readFileSync(file, 'utf8'))) return;
      watcher.close();
      resolve();
    };
    const watcher = watch(file, look);
    look();
  });

  it('underlines a blaming sentence while it is typed', async () => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'order-number.macro' }).dblclick();
    await lines().getByText('a long wait').click();
    await page.keyboard.press('End');
    await page.keyboard.type(`\n\n${BLAME}`);
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await picture('squiggle');
  });

  it('explains it on hover, with the sentence before and after', async () => {
    await lines().getByText('You failed', { exact: false }).first().hover({ position: { x: 60, y: 8 } });
    const hover = page.locator('.monaco-hover:visible').first();
    await hover.getByText('After:').first().waitFor();
    const words = await hover.innerText();
    assert(words.includes('Before:') && words.includes('blame/you-failed'), words);
    await picture('hover');
    await page.keyboard.press('Escape');
  });

  it('offers the rewrite on Ctrl+. and makes it', async () => {
    // the cursor is still where the typing ended
    await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+.');
    const menu = page.locator('.action-widget');
    const rewrite = menu.locator('.monaco-list-row', { hasText: 'Rewrite as' }).first();
    await rewrite.waitFor();
    const title = (await rewrite.innerText()).trim();
    await picture('menu');
    await rewrite.click();
    const wording = /“(.*?)”/.exec(title)?.[1];
    assert(wording, title);
    await lines().getByText(wording, { exact: false }).first().waitFor();
    assert(!(await text()).includes('You failed'), await text());
    await page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'detached' });
    await picture('result');
    await page.keyboard.press('Control+s');
    await saved((file) => file.includes(wording) && !file.includes('You failed'));
  });

  it('lists the other macros in the Problems panel', async () => {
    await command('Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'late-delivery.macro' }).first().waitFor();
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'blame/you-failed' }).first().waitFor();
    await picture('problems');
  });

  it("opens a rule's page from its link, without a network", async () => {
    await page.locator('.markers-panel a', { hasText: 'blame/you-failed' }).first().click();
    await page.locator('.tab.active', { hasText: 'you-failed.md' }).waitFor();
    await page.locator('.monaco-editor .view-lines', { hasText: '# blame/you-failed' }).first().waitFor();
  });
});
