// "Humanize": every preferred fix and the missing pieces at once, shown in the editor's own preview by kind before
// anything changes.

import { type AnnotatedTextEdit, type ChangeAnnotation, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { humanize } from '../engine/humanize.ts';
import type { Span } from '../engine/types.ts';
import { type Checked, rangeOf } from './check.ts';
import { documentEdit, type EditSupport } from './edits.ts';

export const HUMANIZE_KIND = `${CodeActionKind.RefactorRewrite}.rapport`;

const LABELS: Readonly<Record<string, string>> = {
  blame: 'Blame', scripted: 'Scripted wording', distance: 'Distance', deferral: 'Waiting and hand-overs', survey: 'Surveys', impersonal: 'Addressing nobody', privacy: 'Personal data', tone: 'Tone', clarity: 'Plain words', macro: 'What is missing', placeholder: 'Placeholders',
};

/**
 * The edit that humanizes a document or a part of it, or undefined where there is nothing to do.
 * @param within the part: findings that touch it take part; a place without length stands for the macro around it
 */
export function humanizeEdit(checked: Checked, within: Span, support: EditSupport & { readonly annotations: boolean }): WorkspaceEdit | undefined {
  const { document, format, options, result } = checked;
  const macro = result.macros.find(({ span }) => span.start <= within.start && within.start <= span.end);
  const part = within.end > within.start ? within : (macro?.span ?? { start: 0, end: document.getText().length });
  const changes = humanize(document.getText(), format, options, part);
  if (!changes.length) return undefined;
  if (!support.versioned || !support.annotations) return documentEdit(document, changes.flatMap((change) => change.edits), support);
  const annotations: Record<string, ChangeAnnotation> = {};
  const edits: AnnotatedTextEdit[] = [];
  for (const { rule, message, edits: own } of changes) {
    const category = rule.slice(0, rule.indexOf('/'));
    annotations[category] ??= { label: LABELS[category] ?? category, description: message, needsConfirmation: true };
    for (const edit of own) edits.push({ range: rangeOf(document, edit), newText: edit.newText, annotationId: category });
  }
  return { changeAnnotations: annotations, documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}
