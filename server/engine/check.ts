// Checking one macro: its reading, what the rules, the wording model and the whole-macro checks find in its prose.
// No source offsets here; `lint.ts` adds them.

import type { Config } from './config.ts';
import { isSet, levelOf } from './config.ts';
import { MACRO_CHECKS } from './macro/index.ts';
import { hear, type Heard, settle, type WordingModel } from './model/model.ts';
import { read } from './reading.ts';
import { PLACEHOLDER_CHECKS } from './placeholders/check.ts';
import { surroundingsOf } from './placeholders/surroundings.ts';
import { RULES } from './rules/index.ts';
import { CATEGORIES, type Category, type Line, type Macro, type MacroCheck, type MacroMatch, type Match, type Reading, type Rule, type RuleId, type Sentence, SEVERITIES, type Severity, type Span, type Surroundings } from './types.ts';
import { isVetoed } from './veto.ts';
import { wordingNote } from './wording.ts';

/** Something found in a macro's prose. */
export interface Hit {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly block: number;
  /** In the block's text. */
  readonly span: Span;
  /** The sentence it is in, for rules and the model. */
  readonly line?: Line;
  readonly match?: Match;
  readonly heard?: Heard;
  readonly macroMatch?: MacroMatch;
}

export interface Inspection {
  readonly reading: Reading;
  readonly hits: readonly Hit[];
}

export interface Options {
  readonly config: Config;
  /** The learned model; without it only rules speak. */
  readonly model?: WordingModel;
  /** False runs every rule on every sentence: for the proof that the prefilter changes nothing. */
  readonly prefilter?: boolean;
  /** What holds around the macro: worked out from the macro alone where absent. */
  readonly around?: Surroundings;
}

// ---------------------------------------------------------------- rules that fail

const failed = new Map<RuleId, string>();

/** Rules that threw in this process and are left out since, with what they said. */
export function failures(): ReadonlyMap<RuleId, string> {
  return failed;
}

/** Runs a rule's code; one that throws is left out from then on and everything else goes on. */
export function guarded<T>(id: RuleId, fallback: T, run: () => T): T {
  if (failed.has(id)) return fallback;
  try {
    return run();
  } catch (error) {
    failed.set(id, error instanceof Error ? error.message : String(error));
    return fallback;
  }
}

// ---------------------------------------------------------------- the prefilter

const byWord = new Map<string, Rule[]>();
const byPrefix = new Map<string, Rule[]>();
const prefixLengths = new Set<number>();
const always: Rule[] = [];
for (const rule of RULES) {
  if (!rule.words.length) always.push(rule);
  for (const word of rule.words) {
    const map = word.endsWith('*') ? byPrefix : byWord;
    const key = word.replace(/\*$/, '');
    if (map === byPrefix) prefixLengths.add(key.length);
    map.set(key, [...(map.get(key) ?? []), rule]);
  }
}

function candidates(sentence: Sentence): Set<Rule> {
  const found = new Set(always);
  for (const { normal } of sentence.words) {
    for (const rule of byWord.get(normal) ?? []) found.add(rule);
    for (const length of prefixLengths) if (normal.length >= length) for (const rule of byPrefix.get(normal.slice(0, length)) ?? []) found.add(rule);
  }
  return found;
}

interface RuleMatch {
  readonly rule: Rule;
  readonly match: Match;
}

const ruleMemo = new WeakMap<Sentence, readonly RuleMatch[]>();

function rulesOn(sentence: Sentence, prefilter: boolean): readonly RuleMatch[] {
  const known = prefilter ? ruleMemo.get(sentence) : undefined;
  if (known) return known;
  const found: RuleMatch[] = [];
  const wanted = prefilter ? candidates(sentence) : undefined;
  for (const rule of RULES) {
    if (wanted && !wanted.has(rule)) continue;
    for (const match of guarded(rule.id, [] as readonly Match[], () => [...rule.check(sentence)])) found.push({ rule, match });
  }
  if (prefilter) ruleMemo.set(sentence, found);
  return found;
}

// ---------------------------------------------------------------- the model

interface HeardMemo {
  readonly previous: string;
  readonly position: string;
  readonly model: WordingModel;
  readonly heard: readonly Heard[];
}

const heardMemo = new WeakMap<Sentence, HeardMemo>();

function hearing(model: WordingModel, sentence: Sentence, previous: string, position: 'first' | 'middle' | 'last'): readonly Heard[] {
  const known = heardMemo.get(sentence);
  if (known && known.model === model && known.previous === previous && known.position === position) return known.heard;
  const heard = hear(model, sentence.text, { previous, position });
  heardMemo.set(sentence, { previous, position, model, heard });
  return heard;
}

// ---------------------------------------------------------------- the macro

/** A level for a match: the team's own setting, unless the match is a milder form. */
function severityFor(config: Config, id: RuleId, standard: Severity, milder?: Severity): Severity | undefined {
  const level = levelOf(config, id, standard);
  if (level === 'off') return undefined;
  return milder && SEVERITIES.indexOf(milder) > SEVERITIES.indexOf(level) ? milder : level;
}

/** Everything found in a macro, in reading order, one finding to a stretch of words. */
export function inspect(macro: Macro, options: Options): Inspection {
  const { config, model } = options;
  const around = options.around ?? surroundingsOf([macro], config);
  const reading = read(macro, config.voice?.locale, around.platform);
  const hits: Hit[] = [];
  const spoken = reading.lines.filter((line) => line.role !== 'heading');
  // what is heard is weighed against the whole macro: where hardly anything sounds wrong, a lone doubt counts less
  const heardIn = model ? settle(model, spoken.map(({ sentence }, index) => hearing(model, sentence, spoken[index - 1]?.sentence.text ?? '', index === 0 ? 'first' : index === spoken.length - 1 ? 'last' : 'middle'))) : [];
  // a long text that greets nobody is a page, not a reply: there the model, which knows replies, speaks only when it is sure
  const page = spoken.length > 40 && !spoken.some((line) => line.role === 'greeting');
  spoken.forEach((line, index) => {
    const { sentence, block, start } = line;
    // a rule speaks for its words alone: where it hears advice only, where the macro clears it, or where the team has
    // turned it down, it is not replaced by the model
    const settled: Hit[] = [];
    for (const { rule, match } of rulesOn(sentence, options.prefilter !== false)) {
      const level = severityFor(config, rule.id, rule.severity, match.severity);
      const severity = page && level === 'information' && !isSet(config, rule.id) ? 'hint' : level;
      const hit: Hit = { rule: rule.id, severity: severity ?? 'hint', message: match.message ?? rule.message, block, span: { start: start + match.span.start, end: start + match.span.end }, line, match };
      const stands = !rule.holds || guarded(rule.id, false, () => rule.holds?.(match, line, reading) === true);
      if (isSet(config, rule.id) || match.severity === 'hint' || !stands) settled.push(hit);
      if (severity && stands) hits.push(hit);
    }
    const heardHere = heardIn[index] ?? [];
    for (const heard of heardHere) {
      if (page && (heard.level === 'information' || heard.category === 'distance' || heard.category === 'impersonal')) continue;
      if (isVetoed(heard, sentence, heardHere.slice(0, heardHere.indexOf(heard)))) continue;
      const id: RuleId = `${heard.category}/wording`;
      const severity = severityFor(config, id, heard.level);
      if (!severity) continue;
      const hit: Hit = { rule: id, severity, message: wordingNote(heard.category), block, span: { start: start + heard.start, end: start + heard.end }, line, heard };
      if (!settled.some((other) => sameKind(other, hit) && sameWords(other, hit))) hits.push(hit);
    }
  });
  const kept = onePlea(oneToAPlace(hits));
  for (const check of [...MACRO_CHECKS, ...PLACEHOLDER_CHECKS]) kept.push(...macroHits(check, reading, config, around));
  return { reading, hits: kept.sort((a, b) => a.block - b.block || a.span.start - b.span.start || a.span.end - b.span.end) };
}

function macroHits(check: MacroCheck, reading: Reading, config: Config, around: Surroundings): Hit[] {
  return guarded(check.id, [] as readonly MacroMatch[], () => [...check.check(reading, around)]).flatMap((macroMatch) => {
    const severity = severityFor(config, check.id, check.severity, macroMatch.severity);
    return severity ? [{ rule: check.id, severity, message: macroMatch.message ?? check.message, block: macroMatch.block, span: macroMatch.span, macroMatch }] : [];
  });
}

/** Where two speak of the same words one is kept: a counted finding before a hint, a rule before the model, the worse harm, the longer span. */
function oneToAPlace(hits: readonly Hit[]): Hit[] {
  const rank = (hit: Hit) => [hit.severity === 'hint' ? 1 : 0, CATEGORIES.indexOf(hit.rule.split('/')[0] as Category) >= 7 ? 1 : 0, hit.heard ? 1 : 0, CATEGORIES.indexOf(hit.rule.split('/')[0] as Category), hit.span.start - hit.span.end];
  const sorted = [...hits].sort((a, b) => {
    const left = rank(a);
    const right = rank(b);
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
  });
  const kept: Hit[] = [];
  // who stands near whom, so that a long text is not compared with itself
  const near = new Map<string, Hit[]>();
  for (const hit of sorted) {
    const places: string[] = [];
    for (let place = hit.span.start >> 8; place <= hit.span.end >> 8; place++) places.push(`${hit.block} ${place}`);
    if (places.some((place) => near.get(place)?.some((other) => sameWords(other, hit)))) continue;
    kept.push(hit);
    for (const place of places) {
      const there = near.get(place);
      if (there) there.push(hit);
      else near.set(place, [hit]);
    }
  }
  return kept;
}

/** A paragraph that begs for a rating begs once: beside a rule's finding the model's are its run-up. */
function onePlea(hits: readonly Hit[]): Hit[] {
  const begging = new Set(hits.filter((hit) => hit.rule.startsWith('survey/') && hit.match && hit.severity !== 'hint').map((hit) => hit.block));
  return hits.filter((hit) => !(hit.heard && hit.rule.startsWith('survey/') && begging.has(hit.block)));
}

function sameKind(a: Hit, b: Hit): boolean {
  return a.rule.split('/')[0] === b.rule.split('/')[0];
}

function sameWords(a: Hit, b: Hit): boolean {
  const overlap = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  if (overlap <= 0) return false;
  if (sameKind(a, b)) return true;
  return overlap * 2 > Math.min(a.span.end - a.span.start, b.span.end - b.span.start);
}
