// What holds around a macro: its file's platform, the team's own names, the conditions it stands under.

import type { Config } from '../config.ts';
import type { Macro, Span, Surroundings } from '../types.ts';
import { conditionsOf } from './branches.ts';
import { placeholdersOf, platformOf } from './index.ts';

/** The surroundings of macros that stand in one file: each tells the others' platform. */
export function surroundingsOf(macros: readonly Macro[], config: Config): Surroundings {
  const platform = platformOf(macros.flatMap(({ blocks }) => placeholdersOf(blocks)), config.placeholders?.platform);
  return { platform: platform?.id, known: config.placeholders?.known };
}

/** What only stands in a stretch of source under a condition. */
export function conditional(source: string, span: Span): NonNullable<Surroundings['conditions']> {
  const found = conditionsOf(source, span).flatMap(({ kind, branches }) => (kind === 'if' ? branches : []).map(({ start, end, title }) => ({ start, end, condition: title })));
  // "otherwise" is under no condition of its own
  return found.filter(({ condition }) => condition !== 'otherwise').sort((a, b) => a.start - b.start);
}
