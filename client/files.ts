// What the server asks the editor for, so that it can read any file system that the editor can.

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Files past this size are no macros. */
const LONGEST = 8_000_000;

/**
 * Answers `rapport/readFile`, `rapport/findFiles` and, for a server in a worker, `rapport/readModel`.
 * @param extension where the extension itself lies
 */
export function answerFileRequests(client: BaseLanguageClient, extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest('rapport/readModel', async (): Promise<Uint8Array | null> => {
      try {
        return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/wording.bin'));
      } catch {
        return null;
      }
    }),
    client.onRequest('rapport/readFile', async ({ uri }: { uri: string }): Promise<{ text: string } | null> => {
      try {
        const file = vscode.Uri.parse(uri);
        if ((await vscode.workspace.fs.stat(file)).size > LONGEST) return null;
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file)) };
      } catch {
        return null; // gone, unreadable or no text
      }
    }),
    client.onRequest('rapport/findFiles', async ({ folder, globs }: { folder: string; globs: string[] }, token): Promise<string[]> => {
      const root = vscode.Uri.parse(folder);
      const found = await Promise.all(
        globs.map((glob) => vscode.workspace.findFiles(new vscode.RelativePattern(root, glob), '**/{node_modules,.git}/**', undefined, token)));
      return [...new Set(found.flat().map((file) => client.code2ProtocolConverter.asUri(file)))];
    }),
  );
}
