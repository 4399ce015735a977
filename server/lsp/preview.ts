// `rapport/preview`: the macro at a place of a document, as the customer will read it.

import type { Position } from 'vscode-languageserver';
import { inspect } from '../engine/check.ts';
import { surroundingsOf } from '../engine/placeholders/surroundings.ts';
import { type Choice, preview } from '../engine/preview.ts';
import type { Checked } from './check.ts';

export interface PreviewParams {
  readonly uri: string;
  /** Where the reader is; the first macro where absent. */
  readonly position?: Position;
  readonly data: 'sample' | 'empty';
  readonly branches?: Readonly<Record<number, number>>;
}

/** A stretch of the preview's text with what is to be said of it. */
export interface PreviewMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'finding' | 'broken';
  readonly message: string;
}

export interface PreviewResult {
  readonly title: string;
  /** The macro's place among the file's macros. */
  readonly index: number;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly marks: readonly PreviewMark[];
}

/** The preview of a checked document, or `null` where it holds no macro. */
export function previewOf(checked: Checked | undefined, { position, data, branches }: PreviewParams): PreviewResult | null {
  if (!checked?.result.macros.length) return null;
  const { document, options, result } = checked;
  const offset = position ? document.offsetAt(position) : 0;
  const at = result.macros.findLastIndex(({ span }) => span.start <= offset);
  const index = Math.max(0, at);
  const chosen = result.macros[index];
  if (!chosen) return null;
  const { macro } = chosen.reading;
  const around = surroundingsOf(result.macros.map(({ reading }) => reading.macro), options.config);
  const { hits } = inspect(macro, { ...options, around });
  const shown = preview(document.getText(), macro, { data, platform: around.platform, hits: hits.filter(({ severity, rule }) => severity !== 'hint' && !rule.startsWith('macro/')), ...(branches ? { branches } : {}) });
  const marks: PreviewMark[] = [
    ...shown.paragraphs.flatMap(({ start, marks: own }) => own.map((mark): PreviewMark => ({ start: start + mark.start, end: start + mark.end, kind: 'finding', message: mark.message }))),
    ...shown.brokenSentences.map(({ start, end, missing }): PreviewMark => ({ start, end, kind: 'broken', message: `Reads like this where ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing.` })),
  ];
  return { title: macro.title ?? '', index, text: shown.text, choices: shown.choices, marks };
}
