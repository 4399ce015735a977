// What `--format` can name.

import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';

/** What a format may know beside the report. */
export interface Context {
  /** A checked text by its path in the report, where it is at hand. */
  sourceOf(path: string): string | undefined;
  /** Whether the output understands colours. */
  readonly color: boolean;
  readonly version: string;
  /** What makes the report's paths relative to the repository where a pipeline runs in a folder of it: '' or 'a/b/'. */
  readonly prefix: string;
}

export const FORMATS: Readonly<Record<string, (report: Report, context: Context) => string>> = {
  pretty,
  json: (report) => `${JSON.stringify(report)}\n`,
  sarif,
  junit,
  github,
  gitlab,
  rdjson,
  html,
};
