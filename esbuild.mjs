// Builds the five bundles under dist/; with --tests only the one that the editor tests load into an extension host.

import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const WEB_CLIENT = 'dist/browser/client.cjs';
const WEIGHTS = 'server/engine/model/wording.bin';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: !watch,
  keepNames: true,
  sourcemap: watch ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  // jsonc-parser's CommonJS build asks for its parts in a way that no bundler sees
  mainFields: ['module', 'main'],
};

/** CommonJS has no import.meta; this gives it the one field that the sources read. */
const cjsMeta = {
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, ...cjsMeta, platform: 'node', target: 'node20', format: 'cjs' };
/** @type {import('esbuild').BuildOptions} */
const worker = { ...common, conditions: ['worker'], platform: 'browser', target: 'es2022', define: { 'import.meta.url': '""' } };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: ['client/node.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...node, entryPoints: ['server/node.ts'], outfile: 'dist/server.cjs' },
  // An ES module, as the package says; the language server's packages inside it are CommonJS and ask for `require`.
  {
    ...common,
    entryPoints: ['server/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);" },
  },
  // `.cjs`, or VS Code would take it for an ES module, which its web host refuses.
  { ...worker, entryPoints: ['client/browser.ts'], outfile: WEB_CLIENT, format: 'cjs', external: ['vscode'] },
  { ...worker, entryPoints: ['server/browser.ts'], outfile: 'dist/browser/server.js', format: 'iife' },
];
/** @type {import('esbuild').BuildOptions} */
const suites = {
  ...worker,
  minify: false,
  entryPoints: ['test/editor/suites/run.ts'],
  outfile: 'test/editor/output/suites.cjs',
  format: 'cjs',
  external: ['vscode'],
  // mocha's browser build must not take the bundle's `module` for its own
  define: { module: 'undefined', exports: 'undefined' },
};

mkdirSync('dist/browser', { recursive: true });
if (existsSync(WEIGHTS)) copyFileSync(WEIGHTS, 'dist/wording.bin');

if (watch) {
  // one line at the start and one at the end of a round over all bundles: what .vscode/tasks.json waits for
  let running = 0;
  let failed = 0;
  /** @type {import('esbuild').Plugin} */
  const rounds = {
    name: 'rounds',
    setup({ onStart, onEnd }) {
      onStart(() => {
        if (running++ === 0) console.log('building dist');
      });
      onEnd(({ errors }) => {
        failed += errors.length;
        if (--running > 0) return;
        console.log(`built dist: ${failed} errors`);
        failed = 0;
      });
    },
  };
  const contexts = await Promise.all(bundles.map((options) => context({ ...options, plugins: [rounds] })));
  await Promise.all(contexts.map((one) => one.watch()));
} else if (process.argv.includes('--tests')) await build(suites);
else {
  await Promise.all(bundles.map((options) => build(options)));
  // older web hosts add `.js` to every name that does not end in it
  copyFileSync(WEB_CLIENT, `${WEB_CLIENT}.js`);
}
