// One file's work, as data in and data out: the same in this thread, in another, and out of the cache.

import { toneCourse } from '../engine/macro/tone.ts';
import type { Source } from '../check-files.ts';
import { type About, aboutEach } from '../engine/baseline.ts';
import type { Config } from '../engine/config.ts';
import { FORMATS } from '../engine/formats/index.ts';
import { humanized } from '../engine/humanize.ts';
import { fixAll, lint, type Result } from '../engine/lint.ts';
import type { WordingModel } from '../engine/model/model.ts';
import type { Format } from '../engine/types.ts';
import { positions, type ReportedFile } from '../report/report.ts';

/** Everything a thread needs to know; plain data. */
export interface Job {
  readonly shown: string;
  readonly text: string;
  readonly format: string;
  readonly config: Config;
  /** Rewrite first: what is safe, or everything. */
  readonly fix: 'no' | 'safe' | 'all';
  /** False only rewrites. */
  readonly check: boolean;
}

/** What came of it; plain data. */
export interface Done {
  /** The text after the rewrite, where it has changed. */
  readonly fixed?: string;
  readonly file?: ReportedFile;
  /** What is wrong with the container, in one line. */
  readonly problem?: string;
  /** Rules that threw and were left out, with what they said. */
  readonly failures: readonly (readonly [string, string])[];
}

/** The job of a source. */
export function jobOf(source: Source, fix: Job['fix'] = 'no', check = true): Job {
  return { shown: source.shown, text: source.text, format: source.format.id, config: source.config, fix, check };
}

/** Does it. */
export function runJob(job: Job, model: WordingModel | undefined): Done {
  const format = FORMATS.find((one) => one.id === job.format) as Format;
  const options = model ? { config: job.config, model } : { config: job.config };
  const text = job.fix === 'no' ? job.text : (job.fix === 'all' ? humanized : fixAll)(job.text, format, options);
  const fixed = text === job.text ? {} : { fixed: text };
  if (!job.check) return { ...fixed, failures: [] };
  const { file, result } = checkSource({ shown: job.shown, text, format, config: job.config }, model);
  const [problem] = result.problems;
  return { ...fixed, file, ...(problem ? { problem: problem.message } : {}), failures: [...result.failures] };
}

/** Checks one source for the report. */
export function checkSource(source: Pick<Source, 'shown' | 'text' | 'format' | 'config'>, model: WordingModel | undefined): { readonly file: ReportedFile; readonly result: Result } {
  const result = lint(source.text, source.format, model ? { config: source.config, model } : { config: source.config });
  const at = positions(source.text);
  const about = aboutEach(result.findings, result.macros);
  const file: ReportedFile = {
    path: source.shown,
    format: source.format.id,
    words: result.words,
    score: result.score,
    macros: result.macros.map(({ title, span, words, score, reading }) => ({
      ...(title === undefined ? {} : { title }),
      line: at(span.start).line,
      start: span.start,
      end: span.end,
      words,
      score: score.value,
      parts: score.parts,
      channel: reading.channel,
      situations: reading.situations,
      tone: toneCourse(reading.tone),
      cues: reading.cues,
    })),
    findings: result.findings.map((finding, index) => {
      const from = at(finding.start);
      const to = at(finding.end);
      const { fingerprint, macro, sentence } = about[index] as About;
      return {
        rule: finding.rule, severity: finding.severity, message: finding.message, start: finding.start, end: finding.end,
        line: from.line, column: from.column, endLine: to.line, endColumn: to.column, text: finding.text, fixes: finding.fixes,
        ...(finding.note === undefined ? {} : { note: finding.note }),
        fingerprint, ...(macro === undefined ? {} : { macro }), sentence,
      };
    }),
  };
  return { file, result };
}
