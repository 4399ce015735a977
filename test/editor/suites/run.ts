// What the extension host loads (`extensionTestsPath`): a mocha and the suites in one bundle, for Node and for a web worker.

import 'mocha/mocha.js';

declare const mocha: BrowserMocha;

/** Runs the suites; the extension host reports the rejection. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: Lines as unknown as Mocha.ReporterConstructor, timeout: 30_000 });
  await import('./editor.ts');
  await import('./preview.ts');
  // not the browser build's own `run`, which wants a page address
  const { run: runAll } = Object.getPrototypeOf(mocha) as Mocha;
  const failures = await new Promise<number>((resolve) => runAll.call(mocha, resolve));
  if (failures) throw new Error(`${failures} failed`);
}

/** Prints a line a test: the browser build of mocha brings no such reporter. */
function Lines(runner: Mocha.Runner): void {
  let passed = 0;
  runner.on('pass', (test) => {
    passed++;
    console.log(`  ✔ ${test.title} (${test.duration} ms)`);
  });
  runner.on('fail', (test, error: Error) => console.error(`  ✘ ${test.title}\n${error.stack ?? error.message}`));
  runner.on('end', () => console.log(`  ${passed} of ${runner.total} passed`));
}
