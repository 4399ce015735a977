// Ignoring a finding: here or in the file, by a directive in the format's own comment; in the workspace, in rapport.json.

import { applyEdits as applyJson, modify, type ModificationOptions } from 'jsonc-parser';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, lint } from '../engine/lint.ts';
import type { Edit, Finding } from '../engine/types.ts';
import type { Checked } from './check.ts';
import { documentEdit, type EditSupport, editsBetween } from './edits.ts';

/** How a format writes comments; formats that are not named have none. */
const COMMENTS: Readonly<Record<string, readonly ((text: string) => string)[]>> = {
  macro: [(text) => `# ${text}`, markup],
  markdown: [markup],
  html: [markup],
};

function markup(text: string): string {
  return `<!-- ${text} -->`;
}

export function hasComments(checked: Checked): boolean {
  return checked.format.id in COMMENTS;
}

/** The edit that silences one finding where it stands, or undefined where no comment can stand there. */
export function ignoreHere(checked: Checked, finding: Finding): Edit | undefined {
  const source = checked.document.getText();
  const lineStart = source.lastIndexOf('\n', finding.start - 1) + 1;
  const newline = source.indexOf('\n', finding.start);
  const lineEnd = newline < 0 ? source.length : newline - (source[newline - 1] === '\r' ? 1 : 0);
  const indent = /^[ \t]*/.exec(source.slice(lineStart, finding.start))?.[0] ?? '';
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const above = (comment: (text: string) => string): Edit => ({ start: lineStart, end: lineStart, newText: `${indent}${comment(`rapport-disable-next-line ${finding.rule}`)}${eol}` });
  const behind: Edit = { start: lineEnd, end: lineEnd, newText: ` ${markup(`rapport-disable-line ${finding.rule}`)}` };
  return firstThatWorks(checked, finding, [...commentsOf(checked).map(above), behind], 1);
}

/** The edit that silences a rule in the whole file. */
export function ignoreInFile(checked: Checked, finding: Finding): Edit | undefined {
  const source = checked.document.getText();
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  // behind front matter, which has to come first; behind a byte order mark and a document type likewise
  const starts = [/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*\r?\n/, /^\uFEFF?\s*<!doctype[^>]*>[ \t]*\r?\n?/i, /^\uFEFF?/].flatMap((head) => head.exec(source)?.[0].length ?? []);
  const edits = commentsOf(checked).flatMap((comment) =>
    starts.map((start): Edit => ({ start, end: start, newText: `${comment(`rapport-disable-file ${finding.rule}`)}${eol}` })));
  return firstThatWorks(checked, finding, edits, Number.POSITIVE_INFINITY);
}

function commentsOf(checked: Checked) {
  return COMMENTS[checked.format.id] ?? [];
}

/** A comment can change how the text is read: what is offered has been tried, and silences no more and no less. */
function firstThatWorks(checked: Checked, finding: Finding, edits: readonly Edit[], most: number): Edit | undefined {
  const { document, format, options, result } = checked;
  const count = (findings: readonly Finding[], same: boolean) => findings.filter((other) => (other.rule === finding.rule) === same).length;
  const [own, others] = [count(result.findings, true), count(result.findings, false)];
  return edits.find((edit) => {
    const after = lint(applyEdits(document.getText(), [edit]), format, options).findings;
    const silenced = own - count(after, true);
    return silenced >= 1 && silenced <= Math.max(most, sameLine(checked, finding)) && count(after, false) === others;
  });
}

/** How many findings of this rule begin on the line: a directive silences them together. */
function sameLine(checked: Checked, finding: Finding): number {
  const { line } = checked.document.positionAt(finding.start);
  return checked.result.findings.filter((other) => other.rule === finding.rule && checked.document.positionAt(other.start).line === line).length;
}

const FORMATTING: ModificationOptions = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/**
 * The edit that turns a rule off in a rapport.json, its comments and order kept; makes the file where there is none.
 * @param text what the file holds, or undefined
 */
export function ignoreInWorkspace(uri: string, text: string | undefined, version: number | undefined, rule: string, support: EditSupport): WorkspaceEdit | undefined {
  if (text === undefined || !text.trim()) {
    if (!support.create) return undefined;
    const newText = `${JSON.stringify({ rules: { [rule]: 'off' } }, undefined, 2)}\n`;
    const empty = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range: empty, newText }] },
      ],
    };
  }
  const after = applyJson(text, modify(text, ['rules', rule], 'off', FORMATTING));
  const document = TextDocument.create(uri, 'jsonc', version ?? 0, text);
  const edit = documentEdit(document, editsBetween(text, after), support);
  if (version !== undefined || !edit.documentChanges) return edit;
  return { documentChanges: edit.documentChanges.map((change) => ('edits' in change ? { ...change, textDocument: { uri, version: null } } : change)) };
}
