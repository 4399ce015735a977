// Text of a macro inside other people's formats: whatever an author typed, it stays text.

import type { ReportedFinding } from './report.ts';

/** Halves of a surrogate pair that stand alone: no encoding can hold them. */
const LONE = /[\ud800-\udfff]/gu;

/** A terminal must not take a macro's control characters for commands, nor follow its changes of direction. */
export function printable(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '').replace(/[\n\r]+/g, ' ⏎ ');
}

/** What XML 1.0 and HTML cannot hold even escaped becomes the replacement character. */
function holdable(text: string): string {
  return text.replace(LONE, '\ufffd').replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd');
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML, in elements and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return holdable(text).replace(/[&<>"']/g, (mark) => MARKUP[mark] as string);
}

/** Text for XML. In attributes a parser would turn line ends and tabs into blanks. */
export function escapeXml(text: string): string {
  return escapeMarkup(text).replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A path as a relative reference, or as a file address where it is absolute. */
export function uriOf(path: string): string {
  const encoded = path.replace(LONE, '\ufffd').split('/').map(encodeURIComponent);
  if (/^[a-z]:\//i.test(path)) return `file:///${path.slice(0, 2)}/${encoded.slice(1).join('/')}`;
  return path.startsWith('/') ? `file://${encoded.join('/')}` : encoded.join('/');
}

/** What an author can do about a finding, in one line, or '' where there is nothing to say. */
export function adviceOf(finding: ReportedFinding): string {
  const best = finding.fixes[0];
  if (!best) return finding.note ?? '';
  return best.kind === 'insertion' ? `${best.title}: ${best.choices?.[0] ?? ''}` : best.title;
}

/** Numbers each occurrence of a fingerprint, so that two equal sentences are two findings to those who count. */
export function makeOrdinals(): (fingerprint: string) => number {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const ordinal = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, ordinal);
    return ordinal;
  };
}

/** "1 finding", "2 findings". */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
