// One page for a meeting: everything inside, no script, no address. What an author typed can only ever be text in it.

import { createHash } from 'node:crypto';
import { AREAS, type Severity, SEVERITIES } from '../engine/types.ts';
import type { Context } from './formats.ts';
import { STYLE } from './html-style.ts';
import type { Report, ReportedFile, ReportedFinding, ReportedMacro } from './report.ts';
import { adviceOf, count, escapeMarkup, printable } from './text.ts';

/** The page stays one that a browser opens at once. */
const MOST_MACROS = 50;
const MOST_FINDINGS = 1000;
const BUCKETS = ['0–9', '10–19', '20–29', '30–39', '40–49', '50–59', '60–69', '70–79', '80–89', '90–100'];
const SEVERITY_NAME: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'information', hint: 'hint' };

/** Markup that is already safe. */
interface Markup {
  readonly markup: string;
}

/** Text in a template is escaped; only markup from this same function passes as it is. */
function h(parts: TemplateStringsArray, ...values: readonly (string | number | Markup | readonly Markup[])[]): Markup {
  let markup = parts[0] as string;
  values.forEach((value, index) => {
    if (typeof value === 'object') markup += 'markup' in value ? value.markup : value.map((one) => one.markup).join('\n');
    else markup += escapeMarkup(String(value));
    markup += parts[index + 1];
  });
  return { markup };
}

interface Ranked {
  readonly file: ReportedFile;
  readonly macro: ReportedMacro;
  readonly findings: readonly ReportedFinding[];
}

/** The report as one HTML page. */
export function html(report: Report, context: Context): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const ranked = rankedMacros(report);
  const { summary } = report;
  const page = h`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Rapport: ${count(summary.findings, 'finding')} in ${count(ranked.length, 'macro')}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#first">Skip to the macros to fix first</a>
<header>
<h1>How our macros sound</h1>
<p>${count(ranked.length, 'macro')} in ${count(summary.files, 'file')}, ${count(summary.words, 'word')}. Checked with Rapport ${context.version}.</p>
</header>
<main>
<dl class="tiles">
<div><dt>Mean score</dt><dd>${summary.score}<small> of 100</small></dd></div>
<div><dt>Findings</dt><dd>${summary.findings}</dd></div>
<div><dt>Errors</dt><dd>${summary.errors}</dd></div>
<div><dt>Warnings</dt><dd>${summary.warnings}</dd></div>
${summary.accepted === undefined ? [] : [h`<div><dt>Accepted by the baseline</dt><dd>${summary.accepted}</dd></div>`]}
</dl>
${distribution(ranked)}
${byCategory(report)}
${fixFirst(ranked)}
${everyFinding(ranked, report)}
${skippedList(report)}
</main>
</body>
</html>
`;
  return page.markup;
}

/** Every macro with its findings, those to fix first at the top. */
function rankedMacros(report: Report): Ranked[] {
  const weight = (findings: readonly ReportedFinding[]) => findings.reduce((sum, { severity }) => sum + [10, 5, 2, 1][SEVERITIES.indexOf(severity)]!, 0);
  return report.files
    .flatMap((file) => file.macros.map((macro) => ({ file, macro, findings: file.findings.filter((finding) => finding.start >= macro.start && finding.start <= macro.end) })))
    .sort((a, b) => a.macro.score - b.macro.score || weight(b.findings) - weight(a.findings));
}

// ---------------------------------------------------------------- charts

function distribution(ranked: readonly Ranked[]): Markup {
  const counts = BUCKETS.map(() => 0);
  for (const { macro } of ranked) {
    const bucket = Math.min(9, Math.floor(macro.score / 10));
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  const most = Math.max(1, ...counts);
  const bars = counts.map((number, index) => {
    const height = Math.round((number / most) * 120);
    const x = index * 60 + 8;
    return h`<rect class="band${index < 5 ? 0 : index < 7 ? 1 : index < 8 ? 2 : 3}" x="${x}" y="${140 - height}" width="44" height="${height}" rx="3"/>
<text x="${x + 22}" y="${132 - height}">${number}</text>
<text class="axis" x="${x + 22}" y="158">${BUCKETS[index] as string}</text>`;
  });
  return h`<section aria-labelledby="scores">
<h2 id="scores">Scores</h2>
<p>85 and more reads like a person wrote it; below 50 reads like a script.</p>
<svg class="chart" viewBox="0 0 608 164" role="img" aria-labelledby="scores-title scores-text">
<title id="scores-title">How many macros have which score</title>
<desc id="scores-text">${counts.map((number, index) => `${BUCKETS[index]}: ${number}`).join('; ')}</desc>
<line class="base" x1="0" y1="140.5" x2="608" y2="140.5"/>
${bars}
</svg>
</section>`;
}

function byCategory(report: Report): Markup {
  const findings = report.files.flatMap((file) => file.findings);
  const areas = [...new Set([...AREAS, ...findings.map((finding) => areaOf(finding))])];
  const rows = areas
    .map((area) => {
      const own = findings.filter((finding) => areaOf(finding) === area);
      return { area, total: own.length, bySeverity: SEVERITIES.map((severity) => own.filter((finding) => finding.severity === severity).length) };
    })
    .filter((row) => row.total > 0)
    .sort((a, b) => b.total - a.total);
  if (!rows.length) return h`<section><h2>Findings by category</h2><p>Nothing was found.</p></section>`;
  const most = Math.max(...rows.map((row) => row.total));
  return h`<section aria-labelledby="categories">
<h2 id="categories">Findings by category</h2>
<div class="scroll" role="group" aria-labelledby="categories" tabindex="0">
<table>
<thead><tr><th scope="col">Category</th><th scope="col" class="number">All</th><th scope="col"><span class="hidden">Bar</span></th>${SEVERITIES.map((severity) => h`<th scope="col" class="number">${SEVERITY_NAME[severity]}</th>`)}</tr></thead>
<tbody>
${rows.map(({ area, total, bySeverity }) => h`<tr><th scope="row">${area}</th><td class="number">${total}</td><td>${stackedBar(bySeverity, most)}</td>${bySeverity.map((number) => h`<td class="number">${number}</td>`)}</tr>`)}
</tbody>
</table>
</div>
</section>`;
}

/** The numbers stand beside it in the table, so the bar itself is for the eye alone. */
function stackedBar(parts: readonly number[], most: number): Markup {
  let x = 0;
  const rects = parts.map((number, index) => {
    const width = Math.round((number / most) * 2000) / 10;
    const rect = h`<rect class="${SEVERITIES[index] as Severity}" x="${x}" y="1" width="${width}" height="12"/>`;
    x += width;
    return number ? rect : h``;
  });
  return h`<svg class="bar" viewBox="0 0 200 14" width="200" height="14" aria-hidden="true" focusable="false">${rects}</svg>`;
}

function areaOf(finding: ReportedFinding): string {
  return finding.rule.slice(0, finding.rule.indexOf('/'));
}

// ---------------------------------------------------------------- macros

function nameOf({ file, macro }: Ranked): string {
  return printable(macro.title ?? `${file.path}, line ${macro.line}`);
}

function fixFirst(ranked: readonly Ranked[]): Markup {
  const shown = ranked.filter(({ findings }) => findings.length).slice(0, MOST_MACROS);
  const rest = ranked.filter(({ findings }) => findings.length).length - shown.length;
  return h`<section aria-labelledby="first">
<h2 id="first" tabindex="-1">Macros to fix first</h2>
${shown.length ? h`<div class="scroll" role="group" aria-labelledby="first" tabindex="0">
<table>
<thead><tr><th scope="col" class="number">Score</th><th scope="col">Macro</th><th scope="col">Where</th><th scope="col" class="number">Findings</th><th scope="col">The worst of them</th></tr></thead>
<tbody>
${shown.map((one) => h`<tr><td class="number">${one.macro.score}</td><th scope="row"><bdi>${nameOf(one)}</bdi></th><td><bdi>${printable(one.file.path)}</bdi>:${one.macro.line}</td><td class="number">${one.findings.length}</td><td>${worst(one.findings)}</td></tr>`)}
</tbody>
</table>
</div>` : h`<p>None needs it.</p>`}
${rest > 0 ? [h`<p>…and ${count(rest, 'other macro')}.</p>`] : []}
</section>`;
}

function worst(findings: readonly ReportedFinding[]): Markup {
  const first = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))[0];
  return first ? h`${badge(first.severity)} ${first.message}` : h``;
}

function badge(severity: Severity): Markup {
  return h`<span class="badge ${severity}">${SEVERITY_NAME[severity]}</span>`;
}

function everyFinding(ranked: readonly Ranked[], report: Report): Markup {
  let left = MOST_FINDINGS;
  const sections: Markup[] = [];
  for (const one of ranked) {
    if (left <= 0) break;
    const findings = one.findings.slice(0, left);
    if (!findings.length) continue;
    left -= findings.length;
    sections.push(h`<details>
<summary><bdi>${nameOf(one)}</bdi> <span class="quiet">score ${one.macro.score}, ${count(findings.length, 'finding')}</span></summary>
<ul>
${findings.map(findingItem)}
</ul>
</details>`);
  }
  if (!sections.length) return h``;
  const rest = report.summary.findings - (MOST_FINDINGS - left);
  return h`<section aria-labelledby="all">
<h2 id="all">What to change</h2>
${sections}
${rest > 0 ? [h`<p>…and ${count(rest, 'other finding')}.</p>`] : []}
</section>`;
}

function findingItem(finding: ReportedFinding): Markup {
  const advice = printable(adviceOf(finding));
  return h`<li>
<p>${badge(finding.severity)} ${finding.message} <span class="quiet">line ${finding.line}, <code>${finding.rule}</code></span></p>
${finding.rule.startsWith('macro/') ? [] : [h`<blockquote><bdi>${marked(finding)}</bdi></blockquote>`]}
${advice ? [h`<p class="advice"><span aria-hidden="true">→ </span><bdi>${advice}</bdi></p>`] : []}
</li>`;
}

/** The sentence with its words marked, where they stand in it as they are written. */
function marked({ sentence, text }: ReportedFinding): Markup {
  const at = sentence.indexOf(text);
  if (!text || at < 0) return h`<mark>${printable(text)}</mark>`;
  return h`${printable(sentence.slice(0, at))}<mark>${printable(text)}</mark>${printable(sentence.slice(at + text.length))}`;
}

function skippedList({ skipped }: Report): Markup {
  if (!skipped.length) return h``;
  return h`<section aria-labelledby="skipped">
<h2 id="skipped">Not checked</h2>
<ul>
${skipped.map(({ path, reason }) => h`<li><bdi>${printable(path)}</bdi>: ${printable(reason)}</li>`)}
</ul>
</section>`;
}
