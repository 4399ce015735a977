// A shallow clause analyser: who does what to what, under which connective. It reads the parts of speech from left to
// right once, keeps a clause open while a relative clause interrupts it, and never fails: what it cannot read it leaves out.

import { isQuestion, isQuoted } from './guards.ts';
import { type Part, parts } from './parts.ts';
import { phraseOf as wholeWords } from './sentence.ts';
import type { Clause, JointKind, Phrase, Sentence, VerbGroup, Word } from './types.ts';
import { type Group, isAuxiliary, readGroup } from './verbgroup.ts';
import { isTime, whoIs } from './who.ts';

interface Draft {
  from: number;
  to: number;
  joint?: { from: number; to: number; kind: JointKind };
  /** The noun phrase that waits for its verb. */
  head?: { from: number; to: number };
  subject?: { from: number; to: number };
  /** The subject stands in an earlier clause: "you opened it and broke the seal". */
  inherited?: boolean;
  verb?: Group;
  /** The clause whose noun this relative clause belongs to. */
  parent?: Draft;
  order?: boolean;
  inverted?: boolean;
  conditional?: boolean;
  /** For a relative clause: its antecedent's first and last word. */
  antecedent?: { from: number; to: number };
}

const JOINTS: Readonly<Record<string, JointKind>> = {
  because: 'cause', as: 'cause', since: 'cause', if: 'condition', unless: 'condition', lest: 'condition', provided: 'condition', providing: 'condition', assuming: 'condition', when: 'time', whenever: 'time',
  once: 'time', until: 'time', till: 'time', before: 'time', after: 'time', while: 'time', although: 'concession', though: 'concession', whereas: 'concession', so: 'so',
  and: 'and', or: 'and', nor: 'and', but: 'but', yet: 'but', that: 'that', like: 'that', whether: 'question', which: 'relative', who: 'relative', whom: 'relative', whose: 'relative', where: 'relative',
  what: 'question', why: 'question', how: 'question',
};
/** Connectives of several words, by their first. The last word counts as the joint's own kind. */
const LONG_JOINTS: readonly (readonly [readonly string[], JointKind])[] = (
  [
    ['in case', 'condition'], ['provided that', 'condition'], ['providing that', 'condition'], ['on condition that', 'condition'], ['assuming that', 'condition'], ['even if', 'condition'], ['only if', 'condition'], ['as long as', 'condition'],
    ['so long as', 'condition'], ['as soon as', 'time'], ['by the time', 'time'], ['every time', 'time'], ['even though', 'concession'], ['so that', 'so'], ['such that', 'so'], ['now that', 'cause'], ['given that', 'cause'],
    ['seeing that', 'cause'], ['due to the fact that', 'cause'], ['owing to the fact that', 'cause'], ['in view of the fact that', 'cause'], ['on the grounds that', 'cause'], ['in that', 'cause'], ['as if', 'that'], ['as though', 'that'],
  ] as const
).map(([text, kind]) => [text.split(' '), kind]);

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

// ---------------------------------------------------------------- reading

const OBJECT_LIKE = 'NO#';
/** Verbs whose "that" clause follows the person told: "told the customer that you …". */
const TELLS = /^(?:tell|inform|notify|advise|remind|assure|show|warn|email|promise|convince|ask|be)$/;
/** Nouns that a "that" clause completes. */
const FACT = /^(?:fact|confirmation|evidence|proof|news|reason|condition|idea|chance|indication|impression|possibility|risk|sign|assumption|assurance|notice|view|opinion|email|note|doubt)$/;
/** Verbs in a relative clause that take another clause: "the item you claim was damaged". */
const SAYS = /^(?:claim|say|think|believe|allege|tell|mention|state|report|know|insist|maintain|expect|suggest|hope|feel)$/;

function draft(sentence: Sentence): Draft[] {
  const words = sentence.words;
  const part = parts(sentence);
  const drafts: Draft[] = [];
  const normal = (at: number) => words[at]?.normal ?? '';
  let current: Draft = { from: 0, to: words.length };
  /** Clauses that a relative clause interrupts before their verb. */
  let waiting: Draft[] = [];
  drafts.push(current);

  const nounPhrase = (at: number): number => nounPhraseEnd(words, part, at);

  /** Opens a clause at `from`. An embedded one leaves its parent open. */
  const open = (from: number, joint: Draft['joint'], parent?: Draft): Draft => {
    if (!parent) {
      for (let draft: Draft | undefined = current; draft; draft = draft.parent) draft.to = Math.min(draft.to, from);
      for (const draft of waiting) draft.to = Math.min(draft.to, from);
      waiting = [];
    }
    current = { from, to: parent ? parent.to : words.length, ...(joint && { joint }), ...(parent && { parent }) };
    drafts.push(current);
    return current;
  };
  const bare = (draft: Draft): boolean => !draft.verb && !draft.head && !draft.joint;
  const finishAt = (group: Group, subject: Draft['subject']): number => {
    current.verb = group;
    if (subject) current.subject = subject;
    if (group.inner) {
      current.subject = group.inner;
      current.inverted = true;
    }
    return group.to;
  };
  /** Where a finite verb starts behind a noun phrase, over adverbs and quotation marks, or -1. */
  const verbBehind = (at: number, subject: { from: number; to: number }): number => {
    let index = at;
    while (part[index] === 'R' || part[index] === '!' || normal(index) === '"' || normal(index) === '*' || (/^(?:all|both|each)$/.test(normal(index)) && index > subject.from)) index++;
    if (normal(index) === ',' && part[index + 1] === 'R' && normal(index + 2) === ',') index += 3;
    else if (normal(index) === ',') {
      // "the balance, £1,104, is now due"
      const second = words.findIndex((item, place) => place > index && item.normal === ',');
      if (second > 0 && second < index + 7 && part.slice(index + 1, second).every((item) => 'DNJ#,'.includes(item))) index = second + 1;
    } else if (normal(index) === '(') {
      const close = closing(words, index);
      if (close > 0) index = close + 1;
    }
    if (part[index] === '!') index++;
    return finite(index, subject) ? index : -1;
  };

  /** Whether the verb at `at` is finite, with `subject` before it. */
  const finite = (at: number, subject: { from: number; to: number } | undefined): boolean => {
    const p = part[at];
    if (p === undefined) return false;
    if (p === 'M' || p === 'A' || p === 'Z') return true;
    if (p === 'B') return /^(?:am|is|are|was|were)$/.test(normal(at));
    if (p === 'H') return normal(at) !== 'having';
    const pronoun = subject && part[subject.to - 1] === 'P' && subject.to - subject.from === 1;
    if (p === 'X') {
      if (!subject) return false;
      if (pronoun || part[subject.from] === 'W') return true;
      if (pastOnly(normal(at))) return true;
      if (current.verb && !current.parent && OBJECT_LIKE.includes(part[subject.to - 1] as string) && subject.from === current.verb.to) return false; // "sent the form enclosed"
      const next = part[at + 1];
      if (next !== undefined && 'DOP'.includes(next)) return true;
      return !finiteAhead(at + 1);
    }
    if (p === 'V') {
      if (pronoun) return true;
      return subject !== undefined && part[subject.to - 1] === 'N' && /s$|^(?:people|staff|team|customers|and)$/.test(normal(subject.to - 1)) && (!current.verb || part[subject.from - 1] === ',' || part[subject.from - 1] === 'S');
    }
    return false;
  };
  /** Whether a finite verb that has no subject of its own comes before the clause can end: then a participle before it is none. */
  const finiteAhead = (from: number): boolean => {
    let subject = false;
    for (let at = from; at < part.length; at++) {
      const p = part[at] as Part;
      if (p === 'S' || p === 'W' || (p === ',' && /[,;:.!?()]/.test(normal(at)))) return false;
      if (p === 'P') subject = true;
      if (p === 'M' || p === 'Z' || (p === 'B' && /^(?:am|is|are|was|were)$/.test(normal(at))) || ((p === 'H' || p === 'A') && part[at - 1] !== 'T' && normal(at) !== 'having')) {
        if (!subject) return true;
        subject = false;
      }
    }
    return false;
  };

  let at = 0;
  while (at < words.length) {
    const p = part[at] as Part;
    const word = normal(at);

    if (p === ',') {
      // a colon, a semicolon, a dash or a bracket ends whatever is open
      if (/^(?:[:;]|-+|\.+|[!?]+|>)$/.test(word) && (current.verb || current.head)) {
        open(at + 1, undefined);
        at++;
        continue;
      }
      if (word === ',' && current.parent && current.verb) {
        // the comma behind a relative clause gives the floor back
        const back: Draft | undefined = waiting.at(-1);
        if (back && back === current.parent) {
          current.to = at;
          waiting.pop();
          current = back;
        }
      }
      at++;
      continue;
    }

    const long = LONG_JOINTS.find(([text]) => text.every((item, index) => normal(at + index) === item));
    if (long && clauseFollows(at + long[0].length)) {
      const draft = bare(current) && !current.parent ? current : open(at, undefined);
      draft.joint = { from: at, to: at + long[0].length, kind: long[1] };
      at += long[0].length;
      continue;
    }

    const says = word === 'that' && at > 0 && part[at - 1] === 'N' && (!current.verb || !TELLS.test(current.verb.chain.at(-1) ?? '')) && !FACT.test(normal(at - 1));
    if ((p === 'S' && !says) || (word === 'like' && p === 'I' && part[at + 1] === 'P')) {
      const kind = JOINTS[word] ?? 'time';
      const draft = bare(current) && onlyAdverbs(current.from, at) && !current.parent ? current : open(at, undefined);
      draft.joint = { from: at, to: at + 1, kind };
      at++;
      if ((word === 'as' || word === 'until' || word === 'once' || word === 'if' || word === 'when' || word === 'unless') && !current.verb) {
        // "as stated in our email": a clause without a subject
        let index = at;
        while (part[index] === 'R' || part[index] === '!') index++;
        if (part[index] === 'X') {
          const group = readGroup(words, part, index);
          if (group) {
            group.passive = true;
            group.adverbs.unshift(...words.slice(at, index).map((item) => item.normal));
            group.negated ||= part.slice(at, index).includes('!');
            group.from = at;
            at = finishAt(group, undefined);
          }
        }
      }
      continue;
    }

    if (p === 'W' || says) {
      const antecedent = at > 0 && OBJECT_LIKE.includes(part[at - 1] as string) ? nounPhraseStart(part, at - 1) : at > 1 && normal(at - 1) === ',' && word === 'which' ? nounPhraseStart(part, at - 2) : at > 1 && part[at - 1] === 'I' && (word === 'which' || word === 'whom') ? nounPhraseStart(part, at - 2) : -1;
      const relative = antecedent >= 0 && !/^(?:what|why|how)$/.test(word);
      if (relative) {
        const parent = current;
        if (!parent.verb) waiting.push(parent);
        const start = part[at - 1] === 'I' ? at - 1 : at;
        const draft = open(start, { from: at, to: at + 1, kind: 'relative' }, parent);
        draft.antecedent = { from: antecedent, to: start };
        const verb = verbBehind(at + 1, { from: at, to: at + 1 });
        if (verb >= 0) {
          const group = readGroup(words, part, verb);
          if (group) {
            at = finishAt(group, { from: at, to: at + 1 });
            continue;
          }
        }
        at++;
        continue;
      }
      if (bare(current) && onlyAdverbs(current.from, at)) current.joint = { from: at, to: at + 1, kind: 'question' };
      else if (current.verb || current.joint) open(at, { from: at, to: at + 1, kind: word === 'that' ? 'that' : 'question' });
      at++;
      if (isAuxiliary(part[at])) {
        const group = readGroup(words, part, at, nounPhrase);
        if (group) at = finishAt(group, group.inner ?? { from: at - 1, to: at });
      }
      continue;
    }

    if (p === 'C') {
      const kind = JOINTS[word] ?? 'and';
      let index = at + 1;
      while (part[index] === 'R' || part[index] === '!' || normal(index) === ',') index++;
      if (part[index] === 'S' || part[index] === 'W') {
        at++;
        continue; // "and because …": the next word opens the clause
      }
      const previous = current.verb ? current : [...drafts].reverse().find((draft) => draft.verb);
      const np = nounPhrase(index);
      if ((np > index && verbBehind(np, { from: index, to: np }) >= 0 && clauseFollows(index)) || (isAuxiliary(part[index]) && part[index + 1] === 'P') || (np > index && normal(at - 1) === ',' && interrupted(np))) {
        const conditional = normal(at - 1) !== ',' && current.conditional;
        open(at, { from: at, to: at + 1, kind });
        if (conditional) current.conditional = true;
        at = index;
        continue;
      }
      const q = part[index] as Part;
      const shares = previous && !(isAuxiliary(q) && part[index + 1] === 'P') && (isAuxiliary(q) || q === 'Z' || q === 'X' || q === 'V') && (previous === current || !current.head);
      if (shares && !(isAuxiliary(q) && part[index - 1] === 'T')) {
        const group = readGroup(words, part, index);
        const before = previous.verb as Group;
        const bareForm = q === 'V' && (before.modal !== undefined || before.tense === 'base' || previous.order || lastWordIs(words, part, before, 'V'));
        if (group && (q !== 'V' || bareForm) && !(q === 'X' && group.tense === 'past' && part[at - 1] === 'J')) {
          if (q === 'X' && (before.tense === 'perfect' || before.tense === 'past-perfect' || before.passive)) Object.assign(group, { tense: before.tense, passive: before.passive });
          if (q === 'V') Object.assign(group, { tense: before.tense, modal: before.modal, negated: group.negated || (before.negated && word !== 'but') });
          const subject = previous.subject;
          const conditional = normal(at - 1) !== ',' && previous.conditional;
          open(at, { from: at, to: at + 1, kind });
          group.from = at + 1;
          if (previous.order) current.order = true;
          if (conditional) current.conditional = true;
          at = finishAt(group, subject);
          current.inherited = subject !== undefined;
          continue;
        }
      }
      at++;
      continue;
    }

    // an auxiliary before its subject: "did you reply", "had you read", "should you need"
    if (isAuxiliary(p) && !current.verb && !current.head && (onlyAdverbs(current.joint?.to ?? current.from, at) || normal(at - 1) === ',' || part[at - 1] === '!')) {
      const group = readGroup(words, part, at, nounPhrase);
      if (group?.inner) {
        if (current.from < at && normal(at - 1) === ',' && bare(current)) current.from = at;
        at = finishAt(group, group.inner);
        if (/^(?:had|should|were)$/.test(word) && !isQuestion(sentence)) current.conditional = true;
        if (part.slice(current.from, group.from).includes('!') || /^(?:nor|neither|only)$/.test(normal(group.from - 1))) current.inverted = false; // "not only did you …" tells
        continue;
      }
    }
    if (current.verb && part[at + 1] === 'P' && isAuxiliary(p) && (word === 'had' || word === 'should' || normal(at - 1) === ',')) {
      // "…, had you asked": an inverted condition behind its main clause; "…, could you send it": a question
      const group = readGroup(words, part, at, nounPhrase);
      if (group?.inner) {
        open(at, undefined);
        at = finishAt(group, group.inner);
        if (/^(?:had|should|were)$/.test(word)) current.conditional = true;
        continue;
      }
    }

    // a noun phrase, and perhaps the verb it is the subject of
    const end = nounPhrase(at);
    if (end > at) {
      const verb = verbBehind(end, { from: at, to: end });
      const afterPreposition = at > 0 && (part[at - 1] === 'I' || part[at - 1] === 'G' || part[at - 1] === 'T' || (part[at - 1] === 'V' && part[at - 2] === 'T') || (part[at - 1] === 'C' && current.head !== undefined && !current.verb));
      if (verb >= 0) {
        let subject = { from: at, to: end };
        if (!current.verb) {
          const head = current.head;
          const touching = head && at > 0 && OBJECT_LIKE.includes(part[at - 1] as string) && head.to <= at;
          if (head && (afterPreposition || part[at] !== 'P') && !touching) subject = { from: head.from, to: end };
          else if (head && touching && (part[at] === 'P' || part[at] === 'D') && !/^(?:it|there)$/.test(normal(at))) {
            // "the form we sent …": a relative clause without its pronoun
            const parent = current;
            waiting.push(parent);
            open(at, undefined, parent).antecedent = { from: head.from, to: head.to };
          } else if (head && part[at] === 'P') open(at, undefined);
          else if (head) subject = { from: head.from, to: end };
        } else if (afterPreposition && waiting.length > 0) {
          const back = waiting.pop() as Draft;
          subject = { from: back.head?.from ?? back.from, to: end };
          current.to = Math.min(current.to, end);
          current = back;
        } else if (part[at - 1] === 'N' && (part[at] === 'P' || part[at] === 'D') && current.verb && !/^(?:it|there|this)$/.test(normal(at))) {
          const parent = current;
          const start = nounPhraseStart(part, at - 1);
          open(at, undefined, parent).antecedent = { from: start, to: at };
        } else if (waiting.length > 0 && part[at] !== 'P' && current.parent) {
          const back = waiting.pop() as Draft;
          subject = { from: back.head?.from ?? back.from, to: end };
          current.to = Math.min(current.to, end);
          current = back;
        } else if (normal(at - 1) === ',' || normal(at - 1) === '"' || part[at - 1] === ',') open(at, undefined);
        else if (part[at - 1] === 'I' && current.verb) {
          at = end; // "about the form was": unreadable, leave it
          continue;
        } else {
          open(at, undefined);
        }
        const group = readGroup(words, part, verb);
        if (group) {
          if (verb > end) {
            group.adverbs.unshift(...words.slice(end, verb).filter((item, index) => part[end + index] === 'R' || (part[end + index] === '!' && item.normal !== 'not')).map((item) => item.normal));
            group.negated ||= part.slice(end, verb).includes('!');
            if (part[end] === 'R' || part[end] === '!') group.from = end;
          }
          at = finishAt(group, subject);
          continue;
        }
      }
      if (current.verb && normal(at - 1) === ',' && interrupted(end)) open(at, undefined);
      if (!current.verb && !current.head && !afterPreposition) current.head = { from: at, to: end };
      else if (!current.verb && current.head && part[at - 1] === ',' && normal(at - 1) === ',' && current.head.to < at && !listAt(at)) current.head = { from: at, to: end };
      else if (!current.verb && current.head && afterPreposition) current.head.to = end;
      at = end;
      continue;
    }

    // a finite verb without a subject right before it
    if (!current.verb) {
      if (current.head && finite(at, current.head) && p !== 'V' && (p !== 'X' || part[at - 1] !== 'I')) {
        const group = readGroup(words, part, at);
        if (group) {
          at = finishAt(group, { from: current.head.from, to: trimRight(part, current.head.from, at) });
          continue;
        }
      }
      if (p === 'V' && (!current.head || normal(at - 1) === ',' || /^(?:please|kindly)$/.test(normal(at - 1))) && (onlyAdverbs(current.joint?.to ?? current.from, at) || normal(at - 1) === ',' || part[at - 1] === 'R' || part[at - 1] === ',') && part[at - 1] !== 'T') {
        const group = readGroup(words, part, at);
        if (group) {
          const behindMark = normal(at - 1) === ',' && bare(current);
          group.tense = 'base';
          current.order = true;
          if (behindMark && !current.joint) current.from = Math.min(current.from, at);
          at = finishAt(group, undefined);
          continue;
        }
      }
      if (p === 'A' && normal(at) === 'do' && part[at + 1] === '!' && !current.head) {
        const group = readGroup(words, part, at);
        if (group) {
          group.tense = 'base';
          current.order = true;
          at = finishAt(group, undefined);
          continue;
        }
      }
      if (p === 'X' && !current.head && onlyAdverbs(current.joint?.to ?? current.from, at)) {
        const group = readGroup(words, part, at);
        if (group) {
          group.passive = true;
          at = finishAt(group, undefined);
          continue;
        }
      }
      if (isAuxiliary(p) && finite(at, current.head) && current.from < at) {
        const group = readGroup(words, part, at);
        if (group) {
          at = finishAt(group, current.head);
          continue;
        }
      }
    } else {
      if (waiting.length > 0 && current.parent && SAYS.test(current.verb.chain.at(-1) ?? '') && finite(at, { from: at - 1, to: at }) && finiteAhead(readGroup(words, part, at)?.to ?? at)) {
        at = Math.max(at + 1, readGroup(words, part, at)?.to ?? 0);
        continue;
      }
      if (waiting.length > 0 && finite(at, { from: at - 1, to: at }) && p !== 'X' && p !== 'V') {
        const back = waiting.pop() as Draft;
        current.to = Math.min(current.to, at);
        current = back;
        const group = readGroup(words, part, at);
        if (group) {
          at = finishAt(group, { from: back.head?.from ?? back.from, to: trimRight(part, back.from, at) });
          continue;
        }
      }
      if (((p === 'V' && part[at - 1] !== 'T') || (p === 'A' && part[at + 1] === '!')) && (normal(at - 1) === ',' || (part[at - 1] === 'R' && /^(?:please|kindly|then|just|simply|so)$/.test(normal(at - 1))))) {
        // an order behind a fronted clause: "If …, check your folder", "…, so please reply"
        const group = readGroup(words, part, at);
        if (group) {
          let start = at;
          while (part[start - 1] === 'R') start--;
          const joint = current.joint && !current.verb ? current.joint : undefined;
          open(start, joint);
          group.tense = 'base';
          current.order = true;
          at = finishAt(group, undefined);
          continue;
        }
      }
    }
    at++;
  }
  return drafts;

  /** Whether a relative clause without a pronoun follows, and a verb behind it: "the card | he left was ignored". */
  function interrupted(index: number): boolean {
    if (part[index] !== 'P') return false;
    let verb = index + 1;
    while (part[verb] === 'R' || part[verb] === '!') verb++;
    return finite(verb, { from: index, to: index + 1 }) && finiteAhead(readGroup(words, part, verb)?.to ?? verb + 1);
  }
  /** Whether only adverbs and marks stand between two words. */
  function onlyAdverbs(from: number, to: number): boolean {
    for (let index = from; index < to; index++) {
      const p = part[index];
      if (p !== 'R' && p !== ',' && p !== 'E' && p !== 'C' && p !== '!') return false;
    }
    return true;
  }
  function clauseFollows(index: number): boolean {
    for (let cursor = index; cursor < part.length && cursor < index + 16; cursor++) {
      const p = part[cursor] as Part;
      if (p === 'Z' || p === 'M' || p === 'A' || p === 'H' || p === 'X' || (p === 'B' && normal(cursor) !== 'being')) return true;
      if (p === 'V' && part[cursor - 1] !== 'T') return true;
      if (p === ',' && cursor > index && normal(cursor) !== '"' && normal(cursor) !== ',') return false;
    }
    return false;
  }
  function listAt(index: number): boolean {
    for (let cursor = index; cursor < part.length; cursor++) if (part[cursor] === 'C') return true;
    return false;
  }
}

function pastOnly(word: string): boolean {
  return /^(?:went|gave|took|forgot|chose|wrote|broke|saw|knew|came|rang|fell|threw|wore|drove|ate|did|was|began|ran|grew|became|spoke)$/.test(word);
}

function lastWordIs(words: readonly Word[], part: readonly Part[], group: Group, wanted: Part): boolean {
  return group.to > 0 && words[group.to - 1] !== undefined && part[group.to - 1] === wanted;
}

function trimRight(part: readonly Part[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (part[end - 1] === ',' || part[end - 1] === 'R' || part[end - 1] === '!')) end--;
  return end;
}

function closing(words: readonly Word[], from: number): number {
  for (let index = from; index < words.length; index++) if (words[index]?.normal === ')') return index;
  return -1;
}

/** Index behind the plain noun phrase that starts at `at`; `at` where none does. "of" phrases with a noun belong to it. */
export function nounPhraseEnd(words: readonly Word[], part: readonly Part[], at: number): number {
  const p = part[at];
  if (p === 'P') return at + 1;
  if (p === 'O' && /^(?:yourself|ours|yours|mine|one)$/.test(words[at]?.normal ?? '')) return at + 1;
  if (p === undefined || !'DNJ#'.includes(p)) return at;
  let index = at;
  let noun = -1;
  for (; index < part.length; index++) {
    const q = part[index] as Part;
    if (q === 'N' || q === '#') {
      noun = index;
    } else if (q === 'D' && index > at && noun >= 0) break;
    else if (q === 'D' || q === 'J' || (q === 'R' && part[index + 1] === 'J' && noun < 0) || (q === 'G' && noun < 0 && index > at && part[index + 1] === 'N')) {
      if (noun >= 0 && q !== 'J') break;
    } else if (q === ',' && /^[&/#$£€-]$/.test(words[index]?.normal ?? '') && noun >= 0 && 'N#J'.includes(part[index + 1] ?? '?')) continue;
    else if (q === ',' && /^[#$£€"*]$/.test(words[index]?.normal ?? '') && noun < 0) continue;
    else if (q === ',' && words[index]?.normal === '#' && part[index + 1] !== undefined && 'N#'.includes(part[index + 1] as string)) continue;
    else if (q === 'X' && noun < 0 && index > at && part[index + 1] === 'N') continue;
    else break;
  }
  if (noun < 0) return p === 'D' && index > at && index - at > 1 ? index : p === 'D' && part[at + 1] === undefined ? at : at;
  let end = noun + 1;
  // "proof of address", "page 3 of the form"
  if (words[end]?.normal === 'of') {
    const inner = nounPhraseEnd(words, part, end + 1);
    if (inner > end + 1) end = inner;
  }
  return end;
}

function nounPhraseStart(part: readonly Part[], last: number): number {
  let start = last;
  while (start > 0 && 'DNJ#'.includes(part[start - 1] as string) && part[start] !== 'D') start--;
  return start;
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
  const inverted = verbal.some((item) => item.inverted && !item.conditional);
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
