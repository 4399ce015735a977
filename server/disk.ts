// Files and weights, on Node.

import { readFile, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import { decodeText, LARGEST, walk } from './files.ts';
import { encodePath } from './lsp/uri.ts';
import type { Files } from './runtime.ts';

export const disk: Files = {
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      if ((await stat(path)).size > LARGEST) return undefined;
      const decoded = decodeText(await readFile(path));
      return 'text' in decoded ? decoded.text : undefined;
    } catch {
      return undefined; // gone, or not to be read
    }
  },
  async find(folder, globs) {
    const matches = picomatch([...globs], { dot: true });
    const root = fileURLToPath(folder);
    const found: string[] = [];
    for (const path of walk(root, [])) {
      const inside = relative(root, path).split(sep).join('/');
      if (matches(inside)) found.push(`${folder}/${encodePath(inside)}`);
    }
    return found;
  },
};

/** The weights: beside the bundle, or where they lie in the sources. */
export async function readWeights(): Promise<Uint8Array | undefined> {
  for (const place of ['wording.bin', 'engine/model/wording.bin']) {
    try {
      return await readFile(new URL(place, import.meta.url));
    } catch {
      // the next place
    }
  }
  return undefined;
}
