// Edits of the engine as edits of the protocol, in the form that the client takes.

import { diffLines } from 'diff';
import type { ClientCapabilities, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Fix } from '../engine/types.ts';
import { rangeOf } from './check.ts';

/** What kinds of edit the client takes. */
export interface EditSupport {
  /** Edits that name the version of the document they are for. */
  readonly versioned: boolean;
  readonly snippets: boolean;
  readonly create: boolean;
}

/** Reads it from the client's capabilities. */
export function editSupport(capabilities: ClientCapabilities): EditSupport {
  const edit = capabilities.workspace?.workspaceEdit;
  const versioned = edit?.documentChanges === true;
  return { versioned, snippets: versioned && edit?.snippetEditSupport === true, create: versioned && edit?.resourceOperations?.includes('create') === true };
}

/** Edits of one document. */
export function documentEdit(document: TextDocument, edits: readonly Edit[], support: EditSupport): WorkspaceEdit {
  const textEdits = edits.map((edit): TextEdit => ({ range: rangeOf(document, edit), newText: edit.newText }));
  if (!support.versioned) return { changes: { [document.uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }] };
}

/** The edit of a fix: a snippet with a choice where there are several wordings and the client has snippets. */
export function fixEdit(document: TextDocument, fix: Fix, support: EditSupport): WorkspaceEdit {
  const snippet = support.snippets ? snippetEdit(document, fix) : undefined;
  if (!snippet) return documentEdit(document, fix.edits, support);
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [snippet] }] };
}

function snippetEdit(document: TextDocument, fix: Fix): SnippetTextEdit | undefined {
  const [edit, ...more] = fix.edits;
  const first = fix.choices?.[0];
  if (!edit || more.length || first === undefined || (fix.choices?.length ?? 0) < 2) return undefined;
  // Where the format had to escape the words, the other wordings would need the same: no choice then.
  const at = edit.newText.indexOf(first);
  if (at < 0 || fix.choices?.some((choice) => /[<>&"\\\n]/.test(choice))) return undefined;
  const value = `${literal(edit.newText.slice(0, at))}\${1|${fix.choices?.map(choiceText).join(',')}|}${literal(edit.newText.slice(at + first.length))}$0`;
  return { range: rangeOf(document, edit), snippet: { kind: 'snippet', value } };
}

/** Text as it stands in a snippet. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function choiceText(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}

/** The smallest edits, line by line, that make `after` of `before`. */
export function editsBetween(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open: { start: number; end: number; newText: string } | undefined;
  const close = () => {
    if (open) edits.push(trimmed(before, open));
    open = undefined;
  };
  for (const part of diffLines(before, after)) {
    if (!part.added && !part.removed) {
      close();
      at += part.value.length;
      continue;
    }
    open ??= { start: at, end: at, newText: '' };
    if (part.added) open.newText += part.value;
    else {
      at += part.value.length;
      open.end = at;
    }
  }
  close();
  return edits;
}

/** An edit without what it leaves as it is at its two ends; surrogate pairs are not parted. */
function trimmed(before: string, edit: Edit): Edit {
  const old = before.slice(edit.start, edit.end);
  const now = edit.newText;
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  if (/[\uD800-\uDBFF]/.test(old[head - 1] ?? '')) head--;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  if (/[\uDC00-\uDFFF]/.test(old[old.length - tail] ?? '')) tail--;
  return { start: edit.start + head, end: edit.end - tail, newText: now.slice(head, now.length - tail) };
}
