// rapport.json: one definition that types it, validates it, and makes its JSON schema.

import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode, getNodeValue } from 'jsonc-parser';
import * as v from 'valibot';
import { nearest } from './nearest.ts';
import { PLATFORMS } from './placeholders/index.ts';
import { AREAS, LEVELS, type Level, type Problem } from './types.ts';

const globs = (description: string) => v.optional(v.pipe(v.array(v.string()), v.description(description)));

/** The shape of rapport.json. */
export const CONFIG = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('Where the schema of this file lives.'))),
  include: globs('Globs of the files that hold macros, relative to this file.'),
  exclude: globs('Globs of files that are never checked.'),
  fields: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description('Which keys, paths or columns of data files hold replies: body, macros[*].text, Reply. They replace the standard ones.'),
    ),
  ),
  rules: v.optional(
    v.pipe(
      v.record(v.string(), v.picklist(LEVELS, `Expected one of ${LEVELS.join(', ')}.`)),
      v.description('A rule id or a category, and the level of its findings: error, warning, information, hint or off.'),
    ),
  ),
  closingQuestions: v.optional(v.pipe(v.array(v.string()), v.description("The team's own closing questions. They are offered before Rapport's."))),
  placeholders: v.optional(
    v.pipe(
      v.strictObject({
        platform: v.optional(
          v.pipe(
            v.picklist(PLATFORMS.map(({ id }) => id), `Expected one of ${PLATFORMS.map(({ id }) => id).join(', ')}.`),
            v.description('The helpdesk that fills in the placeholders. Without it the names in a file tell which it is.'),
          ),
        ),
        known: v.optional(
          v.pipe(v.array(v.string()), v.description("The team's own placeholders: order.number, {{order.number}}, or order.* for all that begin so. Where they are listed, any other unknown name is reported.")),
        ),
      }),
      v.description('The placeholders that the macros may use.'),
    ),
  ),
  voice: v.optional(
    v.pipe(
      v.strictObject({
        locale: v.optional(v.pipe(v.picklist(['en-US', 'en-GB'], 'Expected en-US or en-GB.'), v.description('How rewrites are spelled. Without it they follow each macro.'))),
      }),
      v.description('How rewrites sound.'),
    ),
  ),
});

export type Config = v.InferOutput<typeof CONFIG>;

export const DEFAULT_INCLUDE: readonly string[] = ['**/*.macro', '**/macros/**', '**/canned-responses/**', '**/saved-replies/**'];

export interface ReadConfig {
  /** What counts of the file: a faulty part is left out, the rest stands. */
  readonly config: Config;
  /** What is wrong with it, at its place in the text. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a rapport.json. Never throws: whatever is wrong becomes a problem with a position.
 * @param ruleIds the ids that exist, for "did you mean"
 */
export function readConfig(text: string, ruleIds: readonly string[]): ReadConfig {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const problems: Problem[] = errors.map((error) => ({ start: error.offset, end: error.offset + Math.max(1, error.length), message: `Not valid JSON: ${printParseErrorCode(error.error)}.` }));
  if (!root) return { config: {}, problems: problems.length ? problems : [{ start: 0, end: 0, message: 'The file is empty.' }] };
  const value: unknown = getNodeValue(root);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { config: {}, problems: [...problems, { start: root.offset, end: root.offset + root.length, message: 'Expected an object: { "rules": { … } }.' }] };
  }
  const config = { ...(value as Record<string, unknown>) };
  for (let round = 0; round < 100; round++) {
    const result = v.safeParse(CONFIG, config);
    if (result.success) {
      problems.push(...unknownRules(result.output, ruleIds, root));
      return { config: result.output, problems };
    }
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((step) => step.key as string | number);
      problems.push({ ...placeOf(root, path), message: messageOf(issue.type, issue.message, path) });
      drop(config, path);
    }
  }
  return { config: {}, problems };
}

function messageOf(type: string, message: string, path: readonly (string | number)[]): string {
  const key = String(path[path.length - 1] ?? '');
  if (type !== 'strict_object') return `${path.join('.')}: ${message}`;
  const guess = nearest(key, path.length === 1 ? Object.keys(CONFIG.entries) : path[0] === 'placeholders' ? ['platform', 'known'] : ['locale']);
  return `There is no setting "${key}".${guess ? ` Did you mean "${guess}"?` : ''}`;
}

function unknownRules(config: Config, ruleIds: readonly string[], root: Node): Problem[] {
  const known = [...ruleIds, ...AREAS];
  return Object.keys(config.rules ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => {
      const guess = nearest(id, known);
      return { ...placeOf(root, ['rules', id], true), message: `There is no rule "${id}".${guess ? ` Did you mean "${guess}"?` : ''}` };
    });
}

/** Where the value at `path`, or its key, stands in the text. */
function placeOf(root: Node, path: readonly (string | number)[], key = false): { start: number; end: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (!node) continue;
    const target = key && node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
    return { start: target.offset, end: target.offset + target.length };
  }
  return { start: root.offset, end: root.offset + root.length };
}

function drop(target: Record<string, unknown>, path: readonly (string | number)[]): void {
  let at: unknown = target;
  for (const step of path.slice(0, -1)) at = (at as Record<string | number, unknown> | undefined)?.[step];
  const last = path[path.length - 1];
  if (Array.isArray(at) && typeof last === 'number') at.splice(last, 1);
  else if (at && last !== undefined) delete (at as Record<string | number, unknown>)[last];
  else for (const key of Object.keys(target)) delete target[key];
}

/** The level of a rule under a configuration: its own setting, its category's, else its own default. */
export function levelOf(config: Config, id: string, standard: Level): Level {
  return config.rules?.[id] ?? config.rules?.[id.slice(0, id.indexOf('/'))] ?? standard;
}

/** Whether the configuration says anything of a rule. */
export function isSet(config: Config, id: string): boolean {
  return config.rules?.[id] !== undefined || config.rules?.[id.slice(0, id.indexOf('/'))] !== undefined;
}
