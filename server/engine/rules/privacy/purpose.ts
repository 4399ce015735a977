// Whether a reason stands near a request: in its sentence, in the one before or behind, in the line that leads its list in.

import type { Line, Reading, Sentence } from '../../types.ts';

const WE = '(?:i|we|it|they|the [a-z]+|our [a-z]+|that|this|you|nobody|nothing)';
/** "so that I can find your booking", "because the law requires it", "we only use it to …". */
const REASON = new RegExp(
  [
    `\\bso (?:that )?${WE} (?:can|could|may|will|do not|does not|know|knows|am|are|is|only|never|get|have)\\b(?! (?:get going|proceed|continue|look you up|log in|help you|chat|answer that|reset|go inside|fix it))|so your [a-z]+ (?:comes|come)\\b`,
    '\\bso that (?!(?:we|i) (?:can|may) (?:proceed|continue|help|assist|log in|fix|get|start|begin|do))\\b',
    ', since (?!\\{x\\}|\\d|mon|tue|wed|thu|fri|sat|sun|last|the)',
    '\\b(?:i|we) (?:only |just |also |do |still )*(?:need|ask for|ask|want|require)\\b[^.;!?]{3,60} to (?:match|hand|make|check|find|compare|print|tell|keep|see|avoid|pay|book|issue|give you|put)\\b',
    '\\b(?:sent|paid|refunded|transferred|paid out|go) (?:to|into) \\?',
    '\\bto \\{x\\} ,',
    '\\b(?:because|as required by|in order to|for the sole purpose|purposes? of)\\b',
    '\\b(?:the )?(?:law|regulator|airline|customs|tax office|insurer|embassy|court|bank|register)(?: [a-z]+)? (?:requires?|asks?|makes?|wants?|obliges?|needs?)\\b|\\brequired by (?:law|the)\\b|\\bby law\\b|\\blegally\\b',
    '\\b(?:need|use|used|ask(?:ing|ed)?(?: for)?|want|require|collect|check|keep|match|compare) (?:it|this|that|them|these|your [a-z]+)?(?: only| just)? ?(?:to|for) (?!proceed|continue|start|begin|call|ring)\\b',
    '\\b(?:only|just) (?:use|used|need|needed|want|wanted|to (?:check|find|make sure|see))\\b|\\ball i use it for\\b|\\b(?:we|i) (?:then )?(?:delete|destroy|shred|check|match|compare) (?:it|them|the|these)\\b',
    '\\bfor (?:verification|security|identification|id|safety|data protection)(?: (?:purposes?|reasons?|checks?))?\\b',
    '\\b(?:this|it|that|which) (?:lets|helps|allows|tells|shows|proves|is how|means) (?:me|us|we|that|the|you)\\b',
    '\\b(?:which|what) (?:we|i|the [a-z]+) need (?:to|for|because)\\b|\\bneeded (?:to|for) (?!proceed|continue)|\\bthat is (?:to|for|how|so)\\b|\\bit is (?:to|for|how|so that)\\b|\\bthe reason\\b',
    '\\band (?:i|we) (?:will|can) (?!call|just|do|pull|pop|cancel|have|transfer|log|ring|get going|be in touch|get back|proceed|continue|take it|do the rest)[a-z]+',
    '\\b(?:to|in order to) (?:make sure|ensure|protect|confirm (?:that )?(?:it is|i am)|check (?:that )?it is|be sure|prove|keep (?:you|your))\\b',
  ].join('|'),
);
/** An aim at the head of the request: "To find your booking, …", "For the refund we need …". */
const AIM = /(?:^|[:.>-] )(?:so |ok |hi [^,]+, )?(?:to|in order to) (?:find|check|make sure|keep|match|stop|protect|see|avoid|be sure|prove|discuss|look up)\b(?: [^ ,;:.!?]+){1,12} ?,/;

/** A reason in the sentence itself. */
export function purposeIn(sentence: Sentence): boolean {
  return REASON.test(sentence.normal) || AIM.test(sentence.normal);
}

/** A reason in the sentence before or behind, or in the line that leads a list in. */
export function purposeNear(line: Line, reading: Reading): boolean {
  const { lines } = reading;
  const at = lines.indexOf(line);
  const near = [lines[at - 1], lines[at + 1]].filter((other): other is Line => other !== undefined && Math.abs(other.block - line.block) <= 1);
  if (near.some((other) => aims(other.sentence))) return true;
  const lead = leadIn(line, reading);
  return lead !== undefined && (purposeIn(lead.sentence) || LEAD_AIM.test(lead.sentence.normal));
}

/** A reason in a neighbor must speak of the data: "I need it to …", "that lets us …", "because". */
function aims(sentence: Sentence): boolean {
  return NEAR.test(sentence.normal) && !/\?$/.test(sentence.normal);
}

/** Reasons that point back or ahead at the data. */
const NEAR =
  /\b(?:need|use|used|ask(?:ing|ed)?(?: for)?|want|wants|require|requires|collect|check|checks|keep|match|matches|compare) (?:it|this|that|them|these|those|the [a-z]+|one|your [a-z]+)(?: only| just)? (?:to|for|because|so)\b|\b(?:this|it|that|which) (?:lets|helps|allows|tells|shows|proves|is how|is only|is just|keeps) (?:me|us|we|that|the|you|used|to)?|\b(?:it|that|this) is (?:only |just )?(?:to|for|how|so that|used)\b|\ball (?:i|we) use (?:it|them) for\b|\b(?:we|i) (?:then )?(?:delete|destroy|shred|match|compare) (?:it|them|the|these)\b|\bthe reason\b|\bthe law (?:requires|makes|obliges|asks|wants|says)\b|\b(?:i|we) ask (?:because|so that)\b|\bneed(?:ed)? it\b|\bso that (?:i|we) (?:do not|only)\b|\b(?:make|be) sure (?:that )?(?:it is|this is|i am|we are) (?:really )?you\b/;

const LEAD_AIM = /\b(?:to|for) (?!proceed|continue|start|begin)[a-z]+.* :$/;

/** The line ending in a colon that an item hangs on. */
export function leadIn(line: Line, reading: Reading): Line | undefined {
  const { lines, macro } = reading;
  for (let index = lines.indexOf(line) - 1; index >= 0; index--) {
    const other = lines[index] as Line;
    if (/:$/.test(other.sentence.normal)) return other;
    if (macro.blocks[other.block]?.kind !== 'item' && other.block !== line.block) return undefined;
  }
  return undefined;
}
