// The empathy score of a macro: 0 to 100, explainable line by line, and monotone: a finding less or a strength more
// never lowers it. It depends on counts alone, so padding cannot raise it.

import { acknowledgementWeight } from './macro/acknowledging.ts';
import type { Category, Reading, RuleId, Severity } from './types.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 10, warning: 5, information: 2, hint: 1 };
/** The most a category can cost; together 70. */
const CAP: Readonly<Record<Category, number>> = {
  blame: 16,
  scripted: 6,
  distance: 6,
  deferral: 12,
  survey: 6,
  impersonal: 4,
  tone: 8,
  privacy: 8,
  clarity: 4,
};
/** The k-th finding of one rule counts less: a writer has one habit, not four faults. */
const REPEAT = [1, 0.6, 0.3];
/** Nothing wrong and nothing special. */
const START = 70;
/** Ceilings while a secret is asked for, and while any error is open. */
const SECRET = 39;
const ERROR = 59;
/** Whole-macro checks that do harm of their own; the others show as missing strengths. */
const HARMFUL: ReadonlySet<string> = new Set([
  'macro/missing-human-route',
  'macro/cheer-in-sensitive',
  'macro/feedback-in-sensitive',
  'macro/route-contradiction',
]);

export interface ScorePart {
  readonly label: string;
  /** Points, negative for what findings cost. */
  readonly points: number;
}

export interface Score {
  readonly value: number;
  readonly band: 'human' | 'nearly there' | 'mixed' | 'scripted';
  /** Starts at 70; these parts and the ceiling make the value. */
  readonly parts: readonly ScorePart[];
}

interface Counted {
  readonly rule: RuleId;
  readonly severity: Severity;
}

/** Thanks for something this customer did: the logs, the photo, the call. */
const SPECIFIC_THANKS =
  /\b(?:thanks|thank you) for (?!(?:contacting|choosing|reaching|calling|using|visiting|shopping|being|your (?:email|message|inquiry|interest|patience|understanding|business|support|cooperation|feedback|time|call|mail)))/;
/** The agent acts: "I will", "I've sent". */
const ACTS = /\bi (?:will|have|can|am|(?:\w{1,12}ly )?\w{2,12}ed)\b/g;

const STRENGTHS: readonly {
  readonly label: string;
  readonly points: number;
  has(findings: readonly Counted[], reading: Reading): boolean;
}[] = [
  {
    label: 'acknowledges first',
    points: 6,
    has: (findings, reading) =>
      passes(findings, 'macro/missing-acknowledgement') && (acknowledgementWeight(reading) >= 1.6 || SPECIFIC_THANKS.test(bodyOf(reading))),
  },
  { label: 'next step with a time', points: 5, has: (findings) => passes(findings, 'macro/missing-next-step') },
  { label: 'closing question', points: 5, has: (findings) => passes(findings, 'macro/missing-closing-question') },
  { label: 'greets by name', points: 4, has: (findings) => passes(findings, 'macro/missing-name') },
  { label: 'owns it', points: 4, has: (_findings, reading) => (bodyOf(reading).match(ACTS)?.length ?? 0) >= 2 },
  {
    label: 'human route',
    points: 3,
    has: (_findings, reading) =>
      /\b(?:call|phone|ring|talk to|speak to|speak with|reply|write to|chat with|text)\b[^.?!]{0,60}(?:\{x\}|\bme\b|\bus\b|\bhere\b|\d{3}|\bthis (?:email|message|mail)\b)/.test(
        bodyOf(reading),
      ),
  },
  {
    label: 'gives reasons',
    points: 3,
    has: (_findings, reading) => /\b(?:because|since|so that|so (?:i|we) can|as (?:the|your|we|it))\b/.test(bodyOf(reading)),
  },
];

function passes(findings: readonly Counted[], rule: RuleId): boolean {
  return !findings.some((finding) => finding.rule === rule);
}

function bodyOf(reading: Reading): string {
  return reading.lines
    .filter((line) => line.role === 'body')
    .map((line) => line.sentence.normal)
    .join(' ');
}

/** The score of a macro with these findings. 70 and the parts, added up and rounded, are the value. */
export function scoreOf(findings: readonly Counted[], reading: Reading): Score {
  const parts: ScorePart[] = [];
  let sum = START;
  const add = (label: string, points: number) => {
    parts.push({ label, points: round(points) });
    sum += round(points);
  };
  for (const category of Object.keys(CAP) as Category[]) {
    const own = findings.filter((finding) => finding.rule.startsWith(`${category}/`) || (category === 'tone' && HARMFUL.has(finding.rule)));
    const penalty = Math.min(CAP[category], penaltyOf(own));
    if (penalty > 0) add(category, -penalty);
  }
  for (const { label, points, has } of STRENGTHS) if (has(findings, reading)) add(label, points);
  const ceiling = ceilingOf(findings);
  if (Math.round(sum) > ceiling)
    add(ceiling === SECRET ? `asks for a secret: at most ${SECRET}` : `an error is open: at most ${ERROR}`, ceiling - sum);
  if (Math.round(sum) < 0) add('no score is below 0', -sum);
  const value = Math.max(0, Math.min(ceiling, Math.round(sum)));
  return { value, band: value >= 85 ? 'human' : value >= 70 ? 'nearly there' : value >= 50 ? 'mixed' : 'scripted', parts };
}

/** What a macro can reach at most while the worst is open. */
function ceilingOf(findings: readonly Counted[]): number {
  if (findings.some((finding) => finding.rule === 'privacy/secret-request' && finding.severity !== 'hint')) return SECRET;
  return findings.some((finding) => finding.severity === 'error') ? ERROR : 100;
}

function penaltyOf(findings: readonly Counted[]): number {
  const byRule = new Map<string, number[]>();
  for (const { rule, severity } of findings) byRule.set(rule, [...(byRule.get(rule) ?? []), HARMFUL.has(rule) ? 5 : WEIGHT[severity]]);
  let sum = 0;
  for (const weights of byRule.values())
    weights
      .sort((a, b) => b - a)
      .forEach((weight, index) => {
        sum += weight * (REPEAT[Math.min(index, REPEAT.length - 1)] as number);
      });
  return sum;
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
