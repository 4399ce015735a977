// Builds after an install from the repository. `npm install --global git+…` (which pre-commit runs, too) prepares the package
// without its development packages, because npm hands "global" down to that step; then they are fetched here first.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  import.meta.resolve('esbuild');
} catch {
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    shell: windows,
    // stdout belongs to npm, which may be asked for JSON
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_global: 'false', npm_config_install_links: 'false', npm_config_omit: '' },
  });
}
execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 2, 2] });
