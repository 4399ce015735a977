import { clauses } from '../grammar.ts';
import { agreeing, pastParticiple } from '../language.ts';
import { body } from '../sentence.ts';
import type { Clause as GrammarClause, Sentence } from '../types.ts';
import type { Clause, Rewording } from './index.ts';
import { holdsFacts, isWhole, removable } from './stretch.ts';

/** Verbs whose passive reads badly or changes the meaning. */
const NO_PASSIVE = /^(?:be|have|get|want|need|let|make|say|tell|claim|allege|insist|state|think|know|believe|understand|realize|expect|agree|fail|go|come|happen|wait|seem|appear|try|decide|choose|refuse|ignore|forget|neglect|be unable|be able|suppose|mean|like|prefer|see|hear|feel|read|look|talk|speak|listen|care|bother|take|do|give|put)$/;

/** "you placed the router behind a television" → "the router was placed behind a television": the thing, not the person. */
function aboutTheThing(sentence: Sentence, clause: GrammarClause): Rewording | undefined {
  const { subject, verb, object } = clause;
  if (subject?.who !== 'customer' || !/^you$/i.test(subject.text) || !verb || verb.passive || verb.modal || verb.progressive || !object || verb.chain.length > 1 || NO_PASSIVE.test(verb.lemma)) return undefined;
  if (/^(?:it|them|that|this|us|me|him|her|to|that|which|what|how|whether|if)\b/i.test(object.text) || verb.adverbs.includes('never') || object.start < verb.end) return undefined;
  const participle = pastParticiple(verb.lemma);
  const not = verb.negated ? ' not' : '';
  const be = verb.tense === 'past' ? agreeing(object.text, 'was') : verb.tense === 'perfect' ? `${agreeing(object.text, 'has')}${not} been` : verb.tense === 'past-perfect' ? `had${not} been` : undefined;
  if (!be) return undefined;
  const adverb = verb.adverbs.find((word) => /^(?:not|yet|already|incorrectly|wrongly)$/.test(word));
  const text = `${object.text} ${be}${verb.tense === 'past' ? not : ''}${adverb && adverb !== 'not' && adverb !== 'yet' ? ` ${adverb}` : ''} ${participle}${adverb === 'yet' ? ' yet' : ''}`;
  return { replaces: { start: subject.start, end: object.end }, text, safe: sentence.text.slice(verb.start, verb.end).split(/\s+/).length <= 3 };
}

/** A scolding that holds no fact goes; a claim is reported as what the customer said. */
export function rewordBlame({ line, span }: Clause): Rewording[] {
  const { sentence } = line;
  const out: Rewording[] = [];
  for (const clause of clauses(sentence)) {
    if (clause.end <= span.start || clause.start >= span.end || clause.conditional || clause.mood === 'question') continue;
    const made = aboutTheThing(sentence, clause);
    if (made) out.push(made);
  }
  const scolds = /\b(?:should|ought|next time|in future|in the future|going forward|remember|reminded?|again|as (?:we|i|you|previously|already|was|stated|mentioned|explained)|clearly|could have|would have|had you|bother)\b/.test(sentence.normal);
  const gone = removable(sentence, span);
  if (gone && scolds && !holdsFacts(sentence, gone)) out.push({ replaces: gone, text: '', safe: false });
  else if (isWhole(sentence, span) && scolds && !holdsFacts(sentence, body(sentence))) out.push({ replaces: body(sentence), text: '', safe: false });
  return out;
}
