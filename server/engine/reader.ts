// Reads a sentence's clauses from left to right: where each begins, its connective, its subject and its verb group. A clause
// stays open while a relative clause interrupts it. What cannot be read is left out; nothing throws.

import { isQuestion } from './guards.ts';
import { type Part, parts } from './parts.ts';
import { clauseFollows, closing, FACT, finiteAhead, JOINTS, listAt, LONG_JOINTS, nounPhraseEnd, nounPhraseStart, OBJECT_LIKE, onlyAdverbs, pastOnly, SAYS, TELLS, trimRight } from './phrases.ts';
import type { JointKind, Sentence, Word } from './types.ts';
import { type Group, isAuxiliary, readGroup } from './verbgroup.ts';

/** A clause as read, in word indices. */
export interface Draft {
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

/** The clauses of a sentence in the order in which they open; some find no verb. */
export function draft(sentence: Sentence): Draft[] {
  const words = sentence.words;
  const part = parts(sentence);
  const drafts: Draft[] = [];
  const normal = (at: number) => words[at]?.normal ?? '';
  let current: Draft = { from: 0, to: words.length };
  drafts.push(current);
  /** Clauses that a relative clause interrupts before their verb. */
  let waiting: Draft[] = [];

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
  const bare = (item: Draft): boolean => !item.verb && !item.head && !item.joint;
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
      return !finiteAhead(words, part, at + 1);
    }
    if (p === 'V') {
      if (pronoun || (subject && part[subject.from] === 'W')) return true;
      return subject !== undefined && part[subject.to - 1] === 'N' && /s$|^(?:people|staff|team|customers|and)$/.test(normal(subject.to - 1)) && (!current.verb || part[subject.from - 1] === ',' || part[subject.from - 1] === 'S');
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
    if (long && clauseFollows(words, part, at + long[0].length)) {
      const draft = bare(current) && !current.parent ? current : open(at, undefined);
      draft.joint = { from: at, to: at + long[0].length, kind: long[1] };
      at += long[0].length;
      continue;
    }

    const says = word === 'that' && at > 0 && part[at - 1] === 'N' && (!current.verb || !TELLS.test(current.verb.chain.at(-1) ?? '')) && !FACT.test(normal(at - 1));
    if ((p === 'S' && !says) || (word === 'like' && p === 'I' && part[at + 1] === 'P')) {
      const kind = JOINTS[word] ?? 'time';
      const draft = bare(current) && onlyAdverbs(part, current.from, at) && !current.parent ? current : open(at, undefined);
      draft.joint = { from: at, to: at + 1, kind };
      at++;
      if ((word === 'as' || word === 'until' || word === 'once' || word === 'if' || word === 'when' || word === 'unless') && !current.verb) {
        // "as stated in our email": a clause without a subject
        let index = at;
        while (part[index] === 'R' || part[index] === '!') index++;
        const group = part[index] === 'X' ? readGroup(words, part, index) : undefined;
        if (group) {
          group.passive = true;
          group.adverbs.unshift(...words.slice(at, index).map((item) => item.normal));
          group.negated ||= part.slice(at, index).includes('!');
          group.from = at;
          at = finishAt(group, undefined);
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
      if (bare(current) && onlyAdverbs(part, current.from, at)) current.joint = { from: at, to: at + 1, kind: 'question' };
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
      if ((np > index && verbBehind(np, { from: index, to: np }) >= 0 && clauseFollows(words, part, index)) || (isAuxiliary(part[index]) && part[index + 1] === 'P') || (np > index && normal(at - 1) === ',' && interrupted(np))) {
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
    if (isAuxiliary(p) && !current.verb && !current.head && (onlyAdverbs(part, current.joint?.to ?? current.from, at) || normal(at - 1) === ',' || part[at - 1] === '!')) {
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
        if (/^(?:had|should|were)$/.test(word) && !isQuestion(sentence)) current.conditional = true;
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
        } else if (part[at - 1] === ',') open(at, undefined);
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
      else if (!current.verb && current.head && part[at - 1] === ',' && normal(at - 1) === ',' && current.head.to < at && !listAt(part, at)) current.head = { from: at, to: end };
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
      if (p === 'V' && (!current.head || normal(at - 1) === ',' || /^(?:please|kindly)$/.test(normal(at - 1))) && (onlyAdverbs(part, current.joint?.to ?? current.from, at) || normal(at - 1) === ',' || part[at - 1] === 'R' || part[at - 1] === ',') && part[at - 1] !== 'T') {
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
      if (p === 'X' && !current.head && onlyAdverbs(part, current.joint?.to ?? current.from, at)) {
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
      if (waiting.length > 0 && current.parent && SAYS.test(current.verb.chain.at(-1) ?? '') && finite(at, { from: at - 1, to: at }) && finiteAhead(words, part, readGroup(words, part, at)?.to ?? at)) {
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
    return finite(verb, { from: index, to: index + 1 }) && finiteAhead(words, part, readGroup(words, part, verb)?.to ?? verb + 1);
  }
}

function lastWordIs(words: readonly Word[], part: readonly Part[], group: Group, wanted: Part): boolean {
  return group.to > 0 && words[group.to - 1] !== undefined && part[group.to - 1] === wanted;
}
