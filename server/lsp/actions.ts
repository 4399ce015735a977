// Code actions, worked out from the text as it is now: one for each alternative, fix all of a rule, fix all, ignore.

import { type CodeAction, type CodeActionContext, CodeActionKind, CodeActionTriggerKind, type Command, type Diagnostic, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import { fixAll } from '../engine/lint.ts';
import type { Finding } from '../engine/types.ts';
import { type Checked, rangeOf } from './check.ts';
import { documentEdit, type EditSupport, editsBetween, fixEdit } from './edits.ts';
import { HUMANIZE_KIND, humanizeEdit } from './humanize.ts';
import { hasComments, ignoreHere, ignoreInFile } from './ignore.ts';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.rapport`;
export const ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, HUMANIZE_KIND, FIX_ALL_KIND];

/** What an action needs to find its edit again: the text it is for, and its place in it. */
export type ActionData =
  | { readonly kind: 'fix'; readonly uri: string; readonly version: number; readonly rule: string; readonly start: number; readonly index: number }
  | { readonly kind: 'humanize'; readonly uri: string; readonly version: number; readonly rule: ''; readonly from: number; readonly to: number }
  | { readonly kind: 'rule' | 'all'; readonly uri: string; readonly version: number; readonly rule: string }
  | { readonly kind: 'here' | 'file' | 'workspace'; readonly uri: string; readonly version: number; readonly rule: string; readonly start: number };

export interface ActionSupport extends EditSupport {
  /** The client asks for an action's edit when it is picked. */
  readonly resolve: boolean;
  /** The client shows actions that cannot be taken, with the reason. */
  readonly disabled: boolean;
  readonly preferred: boolean;
  /** The client shows changes by group before it makes them. */
  readonly annotations: boolean;
}

/** Edits of other files, which only the server can make. */
export type WorkspaceIgnore = (uri: string, rule: string) => Promise<WorkspaceEdit | undefined>;

/** The actions for a range. */
export async function codeActions(checked: Checked, range: Range, context: CodeActionContext, support: ActionSupport, ignoreWorkspace: WorkspaceIgnore): Promise<(CodeAction | Command)[]> {
  const wants = (kind: string) => !context.only || context.only.some((wanted) => kind === wanted || wanted === '' || kind.startsWith(`${wanted}.`));
  const actions: CodeAction[] = [];
  if (context.only && wants(FIX_ALL_KIND)) {
    actions.push({ title: 'Rewrite all that is safe to rewrite', kind: FIX_ALL_KIND, data: dataOf(checked, 'all', '') });
  }
  if (wants(CodeActionKind.QuickFix)) {
    const findings = findingsIn(checked, range);
    const automatic = context.triggerKind === CodeActionTriggerKind.Automatic;
    for (const finding of findings) actions.push(...fixActions(checked, finding, context.diagnostics, automatic, support));
    if (!automatic) {
      for (const rule of new Set(findings.map((finding) => finding.rule))) actions.push(...ruleAction(checked, rule));
      for (const finding of findings) actions.push(...ignoreActions(checked, finding, context.diagnostics, support));
    }
  }
  if (wants(HUMANIZE_KIND) && context.triggerKind !== CodeActionTriggerKind.Automatic && checked.result.findings.some((finding) => finding.severity !== 'hint')) {
    const from = checked.document.offsetAt(range.start);
    const to = checked.document.offsetAt(range.end);
    const data: ActionData = { kind: 'humanize', uri: checked.document.uri, version: checked.document.version, rule: '', from, to };
    actions.push({ title: to > from ? 'Humanize the selection…' : 'Humanize this macro…', kind: HUMANIZE_KIND, data });
  }
  if (support.resolve) return actions;
  return Promise.all(actions.map((action) => (action.disabled ? action : resolveAction(action, checked, support, ignoreWorkspace))));
}

/** The findings that a range touches. A cursor behind a sentence's last mark still asks about the sentence: there it stands when one has been typed. */
function findingsIn(checked: Checked, range: Range): Finding[] {
  const from = checked.document.offsetAt(range.start);
  const to = checked.document.offsetAt(range.end);
  const marks = from === to ? (/[.?!…"'”’)]{1,3} ?$/.exec(checked.document.getText().slice(Math.max(0, from - 4), from))?.[0].length ?? 0) : 0;
  return checked.result.findings.filter((finding) => finding.start <= to && from - marks <= finding.end);
}

/** Gives an action its edit; leaves it without one where the text has changed since. */
export async function resolveAction(action: CodeAction, checked: Checked | undefined, support: ActionSupport, ignoreWorkspace: WorkspaceIgnore): Promise<CodeAction> {
  const { data, ...rest } = action;
  const wanted = data as ActionData | undefined;
  if (!wanted || !checked || checked.document.version !== wanted.version) return rest;
  const edit = await editOf(wanted, checked, support, ignoreWorkspace);
  return edit ? { ...rest, edit } : rest;
}

async function editOf(data: ActionData, checked: Checked, support: ActionSupport, ignoreWorkspace: WorkspaceIgnore): Promise<WorkspaceEdit | undefined> {
  const { document, format, options, result } = checked;
  if (data.kind === 'workspace') return ignoreWorkspace(document.uri, data.rule);
  if (data.kind === 'humanize') return humanizeEdit(checked, { start: data.from, end: data.to }, support);
  if (!('start' in data)) {
    const before = document.getText();
    const after = fixAll(before, format, options, (finding) => data.kind === 'all' || finding.rule === data.rule);
    return documentEdit(document, editsBetween(before, after), support);
  }
  const finding = result.findings.find((other) => other.rule === data.rule && other.start === data.start);
  if (!finding) return undefined;
  if (data.kind === 'fix') {
    const fix = finding.fixes[data.index];
    return fix && fixEdit(document, fix, support);
  }
  const edit = data.kind === 'here' ? ignoreHere(checked, finding) : ignoreInFile(checked, finding);
  return edit && documentEdit(document, [edit], support);
}

function dataOf(checked: Checked, kind: 'rule' | 'all', rule: string): ActionData {
  return { kind, uri: checked.document.uri, version: checked.document.version, rule };
}

function fixActions(checked: Checked, finding: Finding, diagnostics: readonly Diagnostic[], automatic: boolean, support: ActionSupport): CodeAction[] {
  const base = { kind: CodeActionKind.QuickFix, ...about(checked, finding, diagnostics) };
  const { uri, version } = checked.document;
  const { fixes, note } = finding;
  if (!fixes.length && note !== undefined && support.disabled && !automatic) {
    return [{ ...base, title: `Rapport has no rewrite for “${shorten(finding.text)}”`, disabled: { reason: note } }];
  }
  return fixes.flatMap((fix, index): CodeAction[] => {
    if (automatic && !fix.preferred) return [];
    const data: ActionData = { kind: 'fix', uri, version, rule: finding.rule, start: finding.start, index };
    return [{ ...base, title: fix.title, ...(fix.preferred && support.preferred ? { isPreferred: true } : {}), data }];
  });
}

/** One action for all findings of a rule, where at least two can be rewritten. */
function ruleAction(checked: Checked, rule: string): CodeAction[] {
  let fixable = 0;
  for (const finding of checked.result.findings) {
    if (finding.rule !== rule || !finding.fixes.some((fix) => fix.safe && fix.kind === 'rewrite')) continue;
    fixable++;
    if (fixable === 2) return [{ title: `Rewrite all that ${rule} found in this file`, kind: CodeActionKind.QuickFix, data: dataOf(checked, 'rule', rule) }];
  }
  return [];
}

function ignoreActions(checked: Checked, finding: Finding, diagnostics: readonly Diagnostic[], support: ActionSupport): CodeAction[] {
  if (finding.rule.startsWith('rapport/')) return [];
  const base = { kind: CodeActionKind.QuickFix, ...about(checked, finding, diagnostics) };
  const { uri, version } = checked.document;
  const action = (kind: 'here' | 'file' | 'workspace', title: string): CodeAction => ({ ...base, title, data: { kind, uri, version, rule: finding.rule, start: finding.start } satisfies ActionData });
  const inComments: readonly (readonly ['here' | 'file', string, boolean])[] = [
    ['here', `Ignore ${finding.rule} here`, ignoreHere(checked, finding) !== undefined],
    ['file', `Ignore ${finding.rule} in this file`, ignoreInFile(checked, finding) !== undefined],
  ];
  const reason = hasComments(checked) ? 'No comment can stand here without changing the text.' : 'Files of this kind have no comments. Ignore it in the workspace.';
  return [
    ...inComments.flatMap(([kind, title, possible]): CodeAction[] => (possible ? [action(kind, title)] : support.disabled ? [{ ...base, title, disabled: { reason } }] : [])),
    action('workspace', `Ignore ${finding.rule} in the workspace`),
  ];
}

/** The client's own diagnostics for a finding: what an action says it answers. */
function about(checked: Checked, finding: Finding, diagnostics: readonly Diagnostic[]): { diagnostics?: Diagnostic[] } {
  const { start, end } = rangeOf(checked.document, finding);
  const own = diagnostics.filter(
    ({ code, range }) => code === finding.rule && range.start.line === start.line && range.start.character === start.character && range.end.line === end.line && range.end.character === end.character);
  return own.length ? { diagnostics: own } : {};
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 38).trimEnd()}…` : line;
}
