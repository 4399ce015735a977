// SARIF 2.1.0 (OASIS), for code scanning and for editors that show other tools' results.

import type { Fix as SarifFix, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { ruleInfo, rulePage } from '../engine/explain.ts';
import type { Fix, Severity, Span } from '../engine/types.ts';
import type { Context } from './formats.ts';
import { positions, type Report, type ReportedFile, type ReportedFinding } from './report.ts';
import { adviceOf, makeOrdinals, uriOf } from './text.ts';

const LEVEL: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** The report as a SARIF log of one run. */
export function sarif(report: Report, context: Context): string {
  const rules: ReportingDescriptor[] = [];
  const indexes = new Map<string, number>();
  const ruleIndex = (id: string) => {
    let index = indexes.get(id);
    if (index === undefined) {
      index = rules.push(descriptorOf(id)) - 1;
      indexes.set(id, index);
    }
    return index;
  };
  const ordinal = makeOrdinals();
  const results = report.files.flatMap((file) => {
    const regions = regionsOf(context.sourceOf(file.path));
    return file.findings.map((finding) => resultOf(file, finding, { uri: uriOf(context.prefix + file.path), ruleIndex: ruleIndex(finding.rule), ordinal: ordinal(finding.fingerprint), regions }));
  });
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Rapport', version: context.version, semanticVersion: context.version, rules } },
        invocations: [
          {
            executionSuccessful: true,
            ...(report.skipped.length
              ? { toolExecutionNotifications: report.skipped.map(({ path, reason }) => ({ level: 'note' as const, message: { text: `Skipped ${path}: ${reason}` }, locations: [{ physicalLocation: { artifactLocation: locationOf(uriOf(context.prefix + path)) } }] })) }
              : {}),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 1)}\n`;
}

function descriptorOf(id: string): ReportingDescriptor {
  const info = ruleInfo(id);
  const tags = [id.slice(0, id.indexOf('/'))];
  if (!info) return { id, properties: { tags } };
  const text = [info.message, info.why, ...info.sources.map((source) => `Source: ${source}`)].join('\n\n');
  return {
    id,
    shortDescription: { text: info.summary },
    fullDescription: { text: info.why },
    help: { text, markdown: rulePage(info) },
    defaultConfiguration: { level: LEVEL[info.severity] },
    properties: { tags, precision: id.endsWith('/wording') ? 'high' : 'very-high', 'problem.severity': info.severity === 'error' ? 'error' : info.severity === 'warning' ? 'warning' : 'recommendation' },
  };
}

function locationOf(uri: string) {
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

interface Placed {
  readonly uri: string;
  readonly ruleIndex: number;
  readonly ordinal: number;
  readonly regions: (span: Span) => Region;
}

function resultOf(file: ReportedFile, finding: ReportedFinding, { uri, ruleIndex, ordinal, regions }: Placed): Result {
  const artifactLocation = locationOf(uri);
  const region: Region = { startLine: finding.line, startColumn: finding.column, endLine: finding.endLine, endColumn: finding.endColumn, ...regions(finding), snippet: { text: finding.text } };
  delete region.charOffset;
  delete region.charLength;
  const title = finding.macro ?? file.macros.find((macro) => finding.start >= macro.start && finding.start <= macro.end)?.title;
  const advice = adviceOf(finding);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: advice ? `${finding.message} ${advice}` : finding.message },
    locations: [{ physicalLocation: { artifactLocation, region }, ...(title ? { logicalLocations: [{ name: title, kind: 'member' }] } : {}) }],
    partialFingerprints: { 'rapportFinding/v1': `${finding.fingerprint}:${ordinal}` },
    ...(finding.fixes.length ? { fixes: finding.fixes.map((fix) => fixOf(fix, artifactLocation, regions)) } : {}),
    properties: { severity: finding.severity },
  };
}

function fixOf(fix: Fix, artifactLocation: { uri: string }, regions: (span: Span) => Region): SarifFix {
  return {
    description: { text: fix.title },
    artifactChanges: [{ artifactLocation, replacements: fix.edits.map((edit) => ({ deletedRegion: regions(edit), insertedContent: { text: edit.newText } })) }],
    properties: { kind: fix.kind, preferred: fix.preferred, safe: fix.safe },
  };
}

/**
 * Stretches as SARIF regions: by line and column, or by offset where the text is not at hand.
 * A byte order mark is no part of the text to SARIF.
 */
function regionsOf(source: string | undefined): (span: Span) => Region {
  if (source === undefined) return ({ start, end }) => ({ charOffset: start, charLength: end - start });
  const mark = source.startsWith('\ufeff') ? 1 : 0;
  const at = positions(source.slice(mark));
  return (span) => {
    const from = at(Math.max(0, span.start - mark));
    const to = at(Math.max(0, span.end - mark));
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
}
