import { clauses } from '../grammar.ts';
import { body } from '../sentence.ts';
import type { Clause as GrammarClause } from '../types.ts';
import type { Clause, Rewording } from './index.ts';
import { isWhole, withoutJoint } from './stretch.ts';

const ERRAND = /^(?:contact|call|phone|ring|ask|email|e-mail|write|speak|talk|consult|approach|message|reach|visit|see|telephone|raise|take|get in touch|address|direct|go|liaise|check)$/;

/** Verbs whose object is the one to talk to; the others name them after "with" or "to". */
const TAKES_PERSON = /^(?:contact|call|phone|ring|ask|email|e-mail|consult|approach|message|reach|visit|see|telephone)$/;

/** Whom the customer is sent to. */
function desk({ verb, object, adjuncts }: GrammarClause): string | undefined {
  const to = adjuncts.find((adjunct) => /^(?:with|to)$/.test(adjunct.preposition) && adjunct.kind !== 'time' && /^\S+ (?:the|your|our|a|an|whoever|\p{Lu})/u.test(adjunct.text));
  const named = TAKES_PERSON.test(verb?.lemma ?? '') ? object?.text : to?.text.replace(/^(?:with|to)\s+/i, '');
  if (!named || /^(?:it|this|that|them|us|me|you|a new|another|your|the (?:matter|issue|ticket|form|request|complaint))\b/i.test(named) || named.split(/\s+/).length > 7 || /\d/.test(named)) return undefined;
  return named;
}

/** Somebody, some day: a wait without an owner. */
const NOBODY = /\b(?:(?:someone|somebody|an? (?:\w+ )?(?:agent|specialist|colleague|representative|advis[eo]r|assessor|member|manager|engineer|officer|team)|(?:the|our|another) (?:\w+ ){0,2}(?:team|department|desk|office|colleagues|specialists|engineers)|it|this|your (?:\w+ ){0,2}(?:case|ticket|request|complaint|query|issue|claim|email|message|concern)) (?:will|would|has|have|is|was|should|may) (?:be |been |now |then |also )?\w+|as soon as|in due course|when (?:capacity|time|possible))\b/;

/** The errand becomes ours, with a time; a wait gets an owner and a time. All of them promise, so none is safe. */
export function rewordDeferral({ line, span, reading }: Clause): Rewording[] {
  const { sentence } = line;
  const { I } = reading.voice;
  const out: Rewording[] = [];
  const own = withoutJoint(sentence, span);
  for (const clause of clauses(sentence)) {
    const { verb } = clause;
    const overlap = Math.min(clause.end, own.end) - Math.max(clause.start, own.start);
    if (!verb || overlap * 2 < clause.end - clause.start || clause.mood === 'question' || clause.joint?.kind === 'relative') continue;
    const start = clause.joint && /^(?:and|but|so|or|then|otherwise|that|because)\b/i.test(clause.joint.text) ? clause.joint.end : clause.start;
    const from = sentence.words.find((word) => word.start >= start && word.kind !== 'mark')?.start;
    const replaces = isWhole(sentence, own) ? body(sentence) : withoutJoint(sentence, { start: from ?? start, end: Math.max(clause.end, own.end) });
    const sends = clause.mood === 'order' || clause.subject?.who === 'customer';
    const who = sends && ERRAND.test(verb.lemma) ? desk(clause) : undefined;
    if (who) out.push({ replaces, text: `${I}'ll ask ${who} and write to you by {{reply_by}}`, safe: false });
    if (!clause.conditional && !sends && NOBODY.test(sentence.normal)) out.push({ replaces, text: `${I}'ll look after this and write to you by {{reply_by}}`, safe: false });
    else if (/^(?:transfer|connect|put|pass|hand|redirect|forward|refer|escalate|route|bump|assign)$/.test(verb.lemma) && (clause.subject?.who === 'agent' || clause.subject?.who === 'company')) {
      out.push({ replaces, text: `${I}'ll explain it to {{colleague_name}}, so that you don't have to, and you'll hear back by {{reply_by}}`, safe: false });
    }
  }
  return out;
}
