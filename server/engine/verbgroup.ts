// Verb groups: auxiliaries, adverbs, "not", the main verb and the verbs it leads to ("have still not failed to provide").

import { infinitive } from './language.ts';
import type { Part } from './parts.ts';
import type { VerbGroup, Word } from './types.ts';

export interface Group {
  /** Index of the first word and of the word behind the last. */
  from: number;
  to: number;
  chain: string[];
  modal: string | undefined;
  negated: boolean;
  passive: boolean;
  progressive: boolean;
  tense: VerbGroup['tense'];
  adverbs: string[];
  /** The subject inside an inverted group: "did you reply". */
  inner?: { from: number; to: number };
}

/** Verbs that lead on to an infinitive: "failed to provide", "claim to have paid". */
const LEADS_TO = new Set(
  ('fail forget neglect omit refuse try attempt manage want wish need have agree choose decide decline promise claim appear seem tend begin start continue plan intend hope expect ' +
    'prefer like love happen mean suppose require oblige allege purport profess go ask remember bother threaten prove struggle arrange elect opt undertake use stop be').split(' '),
);
/** Verbs that lead on to an -ing form: "kept sending". */
const LEADS_TO_ING = new Set('keep stop start begin continue avoid finish try like'.split(' '));
const ABLE = new Set('able unable likely unlikely willing unwilling due about sure bound free ready reluctant'.split(' '));
const PARTICLES: Readonly<Record<string, string>> = {
  fill: 'in out', send: 'back in over through', set: 'up out', give: 'back up away', sign: 'in up out off on', log: 'in out on off', turn: 'up off on down', top: 'up', carry: 'out',
  pick: 'up', hand: 'in over back', call: 'back off', get: 'back', opt: 'in out', back: 'up', check: 'in out', pay: 'back off in up', write: 'down back in off', put: 'in off up down', switch: 'on off',
  keep: 'up', end: 'up', show: 'up', miss: 'out', leave: 'out behind off', follow: 'up', go: 'ahead back through over down off', hang: 'up', take: 'out back up off', bring: 'back', find: 'out', point: 'out',
  ring: 'up back off', mix: 'up', plug: 'in', mess: 'up', sort: 'out', look: 'up', come: 'back in up', phone: 'back', print: 'off out', tick: 'off', block: 'out', scroll: 'down', move: 'out in', let: 'down', cut: 'off', type: 'in', key: 'in', work: 'out', pass: 'on', forward: 'on', post: 'back', ship: 'back', use: 'up', run: 'out', close: 'down', shut: 'down', break: 'down', wait: 'in', stay: 'in', line: 'up', clear: 'up', catch: 'up', open: 'up', drop: 'off in out', book: 'in',
};

export const isAuxiliary = (part: Part | undefined): boolean => part === 'M' || part === 'B' || part === 'H' || part === 'A';
const FINITE_BE = /^(?:am|is|are|was|were)$/;

/**
 * Reads the verb group that starts at `from`; undefined where none does.
 * @param inverted reads an auxiliary, its subject and the verb behind it
 */
export function readGroup(words: readonly Word[], part: readonly Part[], from: number, nounPhrase?: (at: number) => number): Group | undefined {
  const group: Group = { from, to: from, chain: [], modal: undefined, negated: false, passive: false, progressive: false, tense: 'present', adverbs: [] };
  const normal = (at: number) => words[at]?.normal ?? '';
  let at = from;

  /** Passes adverbs and "not" at the cursor, and "however" between commas. */
  const skip = (): void => {
    for (;;) {
      const p = part[at];
      if (p === '!') {
        group.negated = true;
        if (normal(at) !== 'not') group.adverbs.push(normal(at));
      } else if (p === 'R' && normal(at) !== 'please') group.adverbs.push(normal(at));
      else if (p === ',' && normal(at) === ',' && part[at + 1] === 'R' && part[at + 2] === ',' && normal(at + 2) === ',' && at > from) {
        group.adverbs.push(normal(at + 1));
        at += 2;
      } else if (p === ',' && normal(at) === ',' && at > from && aside(at) > 0) {
        at = aside(at);
        continue;
      } else if ((p === 'N' || p === 'D') && at > from && /^(?:once|again|yet|date|time)$/.test(normal(at))) group.adverbs.push(normal(at));
      else return;
      at++;
    }
  };
  /** Behind an aside of up to three words between commas (", to date,", ", as yet,"), or 0. */
  const aside = (comma: number): number => {
    for (let index = comma + 1; index < comma + 5; index++) {
      if (normal(index) === ',') return index > comma + 1 && 'XGVB!R'.includes(part[index + 1] ?? '?') ? index + 1 : 0;
      if (part[index] === undefined || !'ISNDJR#T'.includes(part[index] as string)) return 0;
    }
    return 0;
  };
  const subjectInside = (): void => {
    if (!nounPhrase || group.inner || at !== from + 1) return;
    let start = at;
    while (part[start] === '!') start++; // "had not you", "can not you"
    const end = nounPhrase(start);
    if (end <= start) return;
    if (start > at) group.negated = true;
    group.inner = { from: start, to: end };
    at = end;
  };
  const after = (start: number, wanted: string): boolean => {
    let index = start;
    while (part[index] === 'R' || part[index] === '!') index++;
    return part[index] !== undefined && wanted.includes(part[index] as string);
  };

  let first = part[at];
  if (first === undefined || !'MBHAVZXG'.includes(first)) return undefined;
  let perfect = false;

  if (first === 'M') {
    group.modal = normal(at);
    group.tense = /^(?:will|shall)$/.test(group.modal) ? 'future' : 'present';
    at++;
    subjectInside();
    skip();
    if (part[at] === 'T' && group.modal === 'ought') at++;
    skip();
    first = part[at];
    if (first === undefined || !'VBHANXJ'.includes(first)) return { ...group, to: Math.max(from + 1, at) };
  } else if (first === 'A') {
    const past = normal(at) === 'did';
    const start = at;
    at++;
    subjectInside();
    const mark = group.adverbs.length;
    skip();
    if (part[at] === 'V' || ((part[at] === 'H' || part[at] === 'A' || part[at] === 'B') && group.negated) || ((part[at] === 'H' || part[at] === 'B') && group.inner)) {
      group.tense = past ? 'past' : 'present';
      first = part[at];
    } else if (group.inner) return { ...group, to: at, chain: ['do'], tense: past ? 'past' : 'present' };
    else {
      group.adverbs.length = mark;
      group.tense = past ? 'past' : 'present';
      return { ...group, to: start + 1, chain: ['do'] };
    }
  }

  // have …
  if (part[at] === 'H') {
    const had = normal(at) === 'had';
    const here = at;
    at++;
    subjectInside();
    if (normal(at) === 'yet' && part[at + 1] === 'T' && part[at + 2] !== undefined) {
      // "have yet to confirm" is "have not yet confirmed"
      group.negated = true;
      group.adverbs.push('yet');
      at += 2;
      group.tense = 'perfect';
      return main(at);
    }
    const saved = { at, adverbs: group.adverbs.length, negated: group.negated };
    skip();
    if (part[at] === 'X' || normal(at) === 'been' || (part[at] === 'H' && normal(at) === 'had') || (part[at] === 'A' && /^(?:did|do)$/.test(normal(at))) || (part[at] === 'N' && /^(?:read|put|set|let|cut|hit|become|come|run)$/.test(normal(at)))) {
      perfect = true;
      if (!group.modal) group.tense = had ? 'past-perfect' : 'perfect';
      else group.tense = 'perfect';
    } else if (part[at] === 'T') {
      at++;
      group.chain.push('have');
      if (!group.modal && group.tense === 'present' && had) group.tense = 'past';
      return main(at);
    } else {
      at = saved.at;
      group.adverbs.length = saved.adverbs;
      if (!group.inner) group.negated = saved.negated;
      if (!group.modal && had && part[from] !== 'A') group.tense = 'past';
      return { ...group, to: Math.max(here + 1 , at), chain: ['have'] };
    }
  }

  // be …
  if (part[at] === 'B') {
    if (FINITE_BE.test(normal(at))) group.tense = /^was|^were/.test(normal(at)) ? 'past' : 'present';
    at++;
    subjectInside();
    skip();
    if (normal(at) === 'being') {
      group.progressive = true;
      at++;
      skip();
    }
    if (part[at] === 'X') {
      group.passive = true;
      return main(at);
    }
    if (part[at] === 'G' && !(perfect && part[at + 1] === undefined)) {
      group.progressive = true;
      return main(at);
    }
    if (ABLE.has(normal(at)) && part[at + 1] === 'T') {
      group.chain.push(`be ${normal(at)}`);
      at += 2;
      return main(at);
    }
    if (part[at] === 'T') {
      at++;
      group.chain.push('be');
      return main(at);
    }
    group.chain.push('be');
    return { ...group, to: at };
  }
  if (first === 'X' && at === from) group.tense = 'past';
  return main(at);

  /** The main verb at the cursor, and the verbs it leads on to. */
  function main(start: number): Group | undefined {
    at = start;
    skip();
    const p = part[at];
    if (p === undefined || p === ',') return group.chain.length ? { ...group, to: at } : undefined;
    if (p === 'B' && (normal(at) === 'be' || normal(at) === 'been')) {
      at++;
      skip();
      if (part[at] === 'X') {
        group.passive = true;
        return main(at);
      }
      if (part[at] === 'G') {
        group.progressive = true;
        return main(at);
      }
      group.chain.push('be');
      return { ...group, to: at };
    }
    if (p === 'H' && part[at + 1] !== undefined) {
      // "claim to have paid", "fail to have it checked"
      at++;
      skip();
      if (part[at] === 'X') return main(at);
      group.chain.push('have');
      return { ...group, to: at };
    }
    let lemma = infinitive(normal(at));
    at++;
    const particle = Object.hasOwn(PARTICLES, lemma) ? PARTICLES[lemma] : undefined;
    if (particle?.split(' ').includes(normal(at)) && !(part[at + 1] === 'N' && normal(at) === 'in' && !/^(?:fill|send|hand)$/.test(lemma))) {
      if (!(normal(at) === 'in' && part[at + 1] === 'D') || /^(?:fill|hand|key|type)$/.test(lemma)) {
        lemma += ` ${normal(at)}`;
        at++;
      }
    }
    if (lemma === 'get' && part[at] === 'X' && part[at + 1] !== 'N') {
      group.passive = true; // "got delayed"
      return main(at);
    }
    group.chain.push(lemma);
    const end = at;
    const saved = { adverbs: group.adverbs.length, negated: group.negated };
    while (part[at] === 'R' && (part[at + 1] === 'T' || part[at + 1] === 'R')) at++;
    if (part[at] === 'T' && LEADS_TO.has(lemma) && after(at + 1, 'VBHAX')) {
      group.adverbs.push(...words.slice(end, at).map((word) => word.normal));
      if (group.passive) group.passive = false; // "were supposed to return": the customer returns
      if (group.progressive) group.progressive = false;
      return main(at + 1);
    }
    if (part[at] === '!' && part[at + 1] === 'T' && LEADS_TO.has(lemma)) {
      group.negated = true; // "chose not to reply"
      return main(at + 2);
    }
    if (part[at] === 'G' && LEADS_TO_ING.has(lemma) && at === end) return main(at);
    group.adverbs.length = saved.adverbs;
    group.negated = saved.negated;
    return { ...group, to: end };
  }
}
