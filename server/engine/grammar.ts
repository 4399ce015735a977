// A shallow clause analyser: who does what to what, under which connective. It reads the parts of speech from left to
// right once, keeps a clause open while a relative clause interrupts it, and never fails: what it cannot read it leaves out.

import { isQuestion, isQuoted } from './guards.ts';
import { type Part, parts } from './parts.ts';
import { nounPhraseEnd } from './phrases.ts';
import { type Draft, draft } from './reader.ts';
import { phraseOf as wholeWords } from './sentence.ts';
import type { Clause, Phrase, Sentence, VerbGroup, Word } from './types.ts';
import type { Group } from './verbgroup.ts';
import { isTime, whoIs } from './who.ts';

const memo = new WeakMap<Sentence, readonly Clause[]>();

/** The words as written. Where a contraction is cut in two, "you've" gives "you" and "'ve". */
function phraseOf(sentence: Sentence, from: number, to: number): Phrase {
  const { words, text } = sentence;
  const whole = wholeWords(sentence, from, to);
  let { start, end } = whole;
  const last = words[to - 1];
  if (last?.contracted && words[to]?.start === last.start) {
    const apostrophe = text.indexOf("'", last.start);
    if (apostrophe > last.start && apostrophe < last.end && words[to]?.normal !== 'not') end = apostrophe;
  }
  const first = words[from];
  if (first?.contracted && words[from - 1]?.start === first.start) {
    const apostrophe = text.indexOf("'", first.start);
    if (apostrophe > first.start && apostrophe < first.end && first.normal !== 'not') start = apostrophe;
  }
  return start === whole.start && end === whole.end ? whole : { start, end, text: text.slice(start, end) };
}

/**
 * The clauses of a sentence, in the order of their first words. A relative clause lies inside the clause of its noun;
 * a "that" clause follows the clause it completes. A sentence without a finite verb is one clause without a verb.
 */
export function clauses(sentence: Sentence): readonly Clause[] {
  let known = memo.get(sentence);
  if (!known) {
    known = materialize(sentence, draft(sentence));
    memo.set(sentence, known);
  }
  return known;
}

// ---------------------------------------------------------------- clauses

function materialize(sentence: Sentence, drafts: readonly Draft[]): readonly Clause[] {
  const part = parts(sentence);
  const words = sentence.words;
  const question = isQuestion(sentence);
  const verbal = drafts.filter((item) => item.verb);
  // a connective whose clause was opened anew belongs to the next clause: "because, as we said, you …"
  if (verbal.length === 0) {
    const [from, to] = trim(words, part, 0, words.length);
    if (to <= from) return [];
    const whole = phraseOf(sentence, from, to);
    return [{ start: whole.start, end: whole.end, joint: undefined, subject: undefined, verb: undefined, object: undefined, adjuncts: [], mood: question ? 'question' : 'statement', conditional: false, quoted: isQuoted(sentence, whole) }];
  }
  const inverted = verbal.some((item) => item.inverted && (question || !item.conditional));
  return verbal.map((item): Clause => {
    const group = item.verb as Group;
    let limit = item.to;
    for (const child of verbal) if (child.parent === item) limit = Math.max(limit, Math.min(child.to, words.length));
    const [from, to] = trim(words, part, Math.min(item.from, item.joint?.from ?? item.from), Math.max(limit, group.to));
    const span = phraseOf(sentence, from, to);
    const embedded = verbal.filter((child) => child.parent === item).map((child) => child.from);
    const { object, adjuncts } = complements(sentence, part, group, to, embedded);
    const joint = item.joint;
    const subject = item.subject;
    const conditional = isConditional(item, group, words);
    return {
      start: span.start,
      end: span.end,
      joint: joint && { ...phraseOf(sentence, joint.from, joint.to), kind: joint.kind },
      subject: subject && { ...phraseOf(sentence, subject.from, subject.to), who: item.antecedent && part[subject.from] === 'W' ? whoIs(sentence, part, item.antecedent.from, item.antecedent.to) : whoIs(sentence, part, subject.from, subject.to) },
      verb: verbOf(sentence, group),
      object,
      adjuncts,
      mood: item.order ? 'order' : (item.inverted && !conditional && (question || !joint)) || (question && !inverted && (!joint || joint.kind === 'and' || joint.kind === 'but' || joint.kind === 'so' || joint.kind === 'question')) ? 'question' : 'statement',
      conditional,
      quoted: isQuoted(sentence, span),
    };
  });
}

function isConditional(item: Draft, group: Group, words: readonly Word[]): boolean {
  if (item.conditional) return true;
  const joint = item.joint;
  if (!joint) return item.parent?.verb ? isConditional(item.parent, item.parent.verb, words) : false;
  if (joint.kind === 'condition') return true;
  const word = words[joint.from]?.normal;
  if (joint.kind === 'time') return group.tense !== 'past' && group.tense !== 'past-perfect' && word !== 'before' && word !== 'after' && word !== 'while';
  return word === 'whether';
}

function verbOf(sentence: Sentence, group: Group): VerbGroup {
  return {
    ...phraseOf(sentence, group.from, group.to),
    lemma: group.chain.at(-1) ?? group.modal ?? '',
    chain: group.chain,
    modal: group.modal,
    negated: group.negated,
    passive: group.passive,
    progressive: group.progressive,
    tense: group.tense,
    adverbs: group.adverbs,
  };
}

function trim(words: readonly Word[], part: readonly Part[], from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && part[start] === ',' && !/^["('[#$£€]$/.test(words[start]?.normal ?? '')) start++;
  while (end > start && (part[end - 1] === 'C' || (part[end - 1] === ',' && !/^[)\]"%'€£$]$/.test(words[end - 1]?.normal ?? '')))) end--;
  if (end - start > 2 && words[start]?.normal === '"' && words[end - 1]?.normal === '"' && words.slice(start, end).filter((word) => word.normal === '"').length === 2) {
    start++;
    end--;
  }
  if (words[start]?.normal === '"' && !words.slice(start + 1, end).some((word) => word.normal === '"')) start++;
  if (words[end - 1]?.normal === '"' && words.slice(start, end).filter((word) => word.normal === '"').length % 2 === 1) end--;
  return [start, end];
}

/** Nouns that an infinitive completes: "your failure to reply". */
const TAKES_INFINITIVE = /^(?:failure|request|requests|attempt|attempts|ability|inability|refusal|right|need|opportunity|decision|permission|obligation|offer|chance|time|way|instructions?|reminder|reminders|invitation|reason|steps|link)$/;
/** Nouns that a "for", "to" or "from" phrase completes. */
const TAKES_PREPOSITION: Readonly<Record<string, RegExp>> = {
  for: /^(?:request|requests|application|claim|proof|reason|reasons|fee|charge|price|form|evidence|bill|responsibility|invoice|payment)$/,
  to: /^(?:access|changes?|damage|reply|response|answer|answers|attention|link|amendments?|key|keys)$/,
  from: /^(?:message|messages|email|emails|letter|letters|reminder|reminders|call)$/,
};

/** The object behind the verb, and the adjuncts behind that. */
function complements(sentence: Sentence, part: readonly Part[], group: Group, end: number, embedded: readonly number[]): { object: Phrase | undefined; adjuncts: Clause['adjuncts'] } {
  const words = sentence.words;
  const adjuncts: { start: number; end: number; text: string; kind: 'time' | 'other'; preposition: string }[] = [];
  let object: Phrase | undefined;
  let at = group.to;
  while (at < end && (part[at] === 'R' || (part[at] === ',' && /^["*]$/.test(words[at]?.normal ?? '')))) {
    if (part[at] === 'R' && isTime(sentence, at, at + 1)) add(at, at + 1, '');
    at++;
  }
  if (at < end && /^(?:this|last|next|every|each)$/.test(words[at]?.normal ?? '') && isTime(sentence, at, nounPhraseEnd(words, part, at))) {
    const to = nounPhraseEnd(words, part, at);
    add(at, to, '');
    at = to;
  } else if (at < end && !'IT,SC'.includes(part[at] as string) && !(words[at]?.normal === 'like' && part[at] === 'S')) {
    const to = phraseEnd(at, true);
    if (to > at) object = phraseOf(sentence, at, to);
    at = to;
  }
  while (at < end) {
    const p = part[at] as Part;
    if (p === ',' || p === 'C') {
      at++;
      continue;
    }
    const to = Math.max(at + 1, phraseEnd(at, false));
    if (p === 'I' || p === 'T') {
      const two = words[at + 1]?.normal;
      const preposition = /^(?:due|according|contrary|owing|prior|because|out|instead|ahead)$/.test(words[at]?.normal ?? '') && two && /^(?:to|of)$/.test(two) ? `${words[at]?.normal} ${two}` : (words[at]?.normal ?? '');
      add(at, to, preposition);
    } else if (p === 'R') {
      let last = at + 1;
      while (last < to && part[last] === 'R') last++;
      if (isTime(sentence, at, last)) add(at, last, '');
      at = last;
      continue;
    } else if (isTime(sentence, at, to)) add(at, to, '');
    at = to;
  }
  return { object, adjuncts };

  function add(from: number, to: number, preposition: string): void {
    let last = to;
    while (last > from && (part[last - 1] === ',' && !/^[)"%€£$]$/.test(words[last - 1]?.normal ?? '') || part[last - 1] === 'C')) last--;
    if (last > from) adjuncts.push({ ...phraseOf(sentence, from, last), kind: isTime(sentence, from, last) ? 'time' : 'other', preposition });
  }

  /** Where a phrase ends: at the next adjunct, unless a relative clause has taken over, at a comma that makes no list. */
  function phraseEnd(from: number, isObject: boolean): number {
    let last = from;
    for (let index = from; index < end; index++) {
      const p = part[index] as Part;
      if (embedded.includes(index) && index > from) {
        last = end;
        break;
      }
      if (index > from) {
        const noun = words[index - 1]?.normal ?? '';
        if (p === 'I' && words[index]?.normal !== 'of' && !(TAKES_PREPOSITION[words[index]?.normal ?? '']?.test(noun) && isObject)) {
          // "in or before": two prepositions in a row are one adjunct
          if (!(part[index - 1] === 'I' || (part[index - 1] === 'C' && part[index - 2] === 'I'))) break;
        }
        if (p === 'X' && isObject && part[index - 1] === 'N' && part[index + 1] === 'I' && !/^(?:within|before|until|till|since|after)$/.test(words[index + 1]?.normal ?? '')) {
          last = end; // "the documents requested on 3 May" are one thing
          break;
        }
        if (p === 'T' && !TAKES_INFINITIVE.test(noun)) break;
        if (p === 'R' && 'NO#P'.includes(part[index - 1] as string) && !(part[index + 1] === 'J' || part[index + 1] === 'X')) break;
        if (p === ',' && words[index]?.normal === ',' && !(isObject && listAhead(index))) break;
        if (p === ',' && /^(?:-+|[:;])$/.test(words[index]?.normal ?? '') && part[index + 1] !== '#') break;
        if (p === 'D' && isObject && part[index - 1] === 'N' && isTime(sentence, index, Math.min(end, nounPhraseEnd(words, part, index)))) break;
        if (p === 'J' && isObject && part[index - 1] === 'N' && /^(?:last|next)$/.test(words[index]?.normal ?? '')) break;
      }
      last = index + 1;
    }
    while (last > from && ((part[last - 1] === ',' && !/^[)"%€£$\]]$/.test(words[last - 1]?.normal ?? '')) || part[last - 1] === 'C')) last--;
    return last;
  }

  /** Whether the comma stands in a list that "and" or "or" closes. */
  function listAhead(comma: number): boolean {
    for (let index = comma + 1; index < end; index++) {
      const p = part[index] as Part;
      if (p === 'C') return 'DNJ#GX'.includes(part[index + 1] ?? '?');
      if (!'DNJ#G,'.includes(p) && words[index]?.normal !== 'of') return false;
    }
    return false;
  }
}

// ---------------------------------------------------------------- questions rules ask

/** The innermost clause that holds a word of the sentence. */
export function clauseAt(sentence: Sentence, wordIndex: number): Clause | undefined {
  const word = sentence.words[wordIndex];
  if (!word) return undefined;
  let best: Clause | undefined;
  for (const clause of clauses(sentence)) {
    if (clause.start <= word.start && word.end <= clause.end && (!best || clause.end - clause.start <= best.end - best.start)) best = clause;
  }
  return best;
}

/** What the verb acts on: its object or, for a passive without an agent, its subject. */
export function objectOf(clause: Clause): Phrase | undefined {
  return clause.object ?? (clause.verb?.passive ? clause.subject : undefined);
}

/** The clause's deadline or date: its first time adjunct with by, before, within, until, since, on, after. */
export function deadlineOf(clause: Clause): Clause['adjuncts'][number] | undefined {
  return clause.adjuncts.find((adjunct) => adjunct.kind === 'time' && /^(?:by|before|within|until|till|since|on|after|prior to|in|at)$/.test(adjunct.preposition));
}
