// Matters in which a customer may need a person, and whether the macro leaves a way to one.

import { SENSITIVE } from '../situation.ts';
import type { Line, Reading, Situation } from '../types.ts';
import { perReading } from './memo.ts';

/**
 * For some matters a word in passing is no matter yet: "add the police report", "fraudsters sometimes copy our letters",
 * "the results after your scan". These are the words that make it this customer's own.
 */
const OWN_MATTER: Partial<Readonly<Record<Situation, RegExp>>> = {
  fraud:
    /\b(?:unauthorized|hacked|compromised|stolen|identity theft|not recognize|(?:did not|have not|not) (?:make|made|authorize)|(?:fraud|scam) (?:on|report|claim|case|investigation|check)|(?:reported|reporting|report of) (?:the |a |this )?(?:fraud|scam)|scam(?:med|mers? (?:who|took|has|had))|(?:was|is|looks like|it may be) (?:a |an )?(?:\w{3,10} )?(?:scam|fraud|phishing)|(?:disclosed|handed|shared|given) (?:\w{2,8} ){0,3}(?:to|by)|handed over|authorized (?:each|these|the transfers)|fake|ordered from your|(?:someone|somebody) (?:else )?(?:logged|got|has got)|(?:unusual|suspicious) activity|left (?:the|your) wallet|dispute|victim|fraud hold)\b/,
  health:
    /\b(?:your (?:diagnosis|surgery|operation|prescriptions?|treatment|symptoms?|medication|test results|results|scan|biopsy|specimen|inhaler|insulin|referral|appointment (?:with|at)|pregnancy|therapy|medicines?|tablets|mri|physician|health)|results of|chemo\w{0,8}|cancer|pre-?authori[sz]ation|mri|miscarriage|pregnant|allergic|rash|biopsy|feel worse|mental health|hospital (?:number|stay|bill)|dialysis|oxygen|home care|the carer|prescription|refill|missed? (?:your|an) appointment|attend your appointment)\b/,
  legal:
    /\b(?:lawsuit|court (?:date|hearing|claim)|legal (?:action|proceedings)|subpoena|witness statement|(?:your|our|its) (?:solicitors?|attorney|lawyer|barrister)|instruct \w{0,6} ?solicitors|prosecuted|visa (?:application|refusal|appeal)|deportation|eviction|warrant|police (?:investigation|are|have|may)|take (?:you|this|the matter) to court|go to court)\b/,
};

/** What takes a matter off the table: a fee that is gone, a number to call in case of danger. */
const NO_MATTER: Partial<Readonly<Record<Situation, (text: string) => boolean>>> = {
  hardship: (text) =>
    /\b(?:fee|amount|text|notice)\b[^.]{0,30}\b(?:is canceled|is waived|is gone)\b|\bignore it\b|\byou do not owe\b/.test(text),
  safety: (text) =>
    /\bif you (?:feel |are )?in danger\b/.test(text) &&
    !/\b(?:injur\w{1,4}|leak|fire|overheat\w{0,3}|recall\w{0,2}|burn\w{0,2}|suicid\w{1,4}|self-harm)\b/.test(text),
};

/** The sensitive situations that are this customer's own. */
export const sensitiveMatters = perReading((reading): readonly Situation[] => {
  const matters = reading.situations.filter((situation) => SENSITIVE.has(situation));
  if (!matters.length) return matters;
  const declared = reading.cues.filter((cue) => /^(?:situation|topic|reason): /.test(cue.text)).map((cue) => cue.situation);
  const text = reading.lines
    .filter((line) => line.role !== 'greeting' && line.role !== 'signature')
    .map((line) => line.sentence.normal)
    .join(' . ');
  return matters.filter((matter) => declared.includes(matter) || ((OWN_MATTER[matter]?.test(text) ?? true) && !NO_MATTER[matter]?.(text)));
});

const REACH =
  /\b(?:call|phone|ring|talk|speak|reach|write to|reply|email|e-mail|meet|visit|chat|text|ask for|dial|message|contact|answer|pick(?:s)? up|find me|come (?:to|by|in)|drop in|get hold of|be reached)\b/;
/** A way that ends at somebody in person, whoever it is. */
const SOMEBODY =
  /\b(?:(?:call|phone|ring|text|write to|write|reach|email|message|answer|contact|ask for|talk to|speak to|speak with|reply to|tell|find) me\b|reply (?:here |directly |to this (?:message|email) )?(?:and|to me)|i (?:can|will|shall) (?:also )?(?:\w{2,10}ly )?(?:call|ring|phone|visit|meet|come)|i (?:am|answer|pick up|read)[^.?!]{0,40}(?:\d|on \{x\}|on this|this number|day or night)|my (?:direct |own |mobile )?(?:line|number|mobile|extension|desk|phone|email)|(?:talk|speak|chat) (?:to|with) (?:a|an|one of our|somebody|someone) (?:\w{2,14} )?(?:person|human|adviser|advisor|nurse|doctor|specialist|counselor|colleague|real)|a (?:real )?(?:person|human) (?:will )?(?:answer|pick|read|is)|to talk it (?:over|through)|day or night|24 ?\/ ?7|direct line|(?:his|her|their) (?:direct )?(?:line|number|mobile|extension|desk)|type (?:human|agent|0)|say (?:agent|human)|(?:he|she) (?:will )?(?:ring|call|phone|answer|pick)s?\b|(?:your|a) (?:case ?worker|case manager|personal adviser))/;
const NUMBER = /\+?\d[\d ()./-]{5,}\d|\b\d{3}[ .-]\d{3,4}\b|\b(?:ext|extension)\.? ?\d{2,5}\b/;
/** Somewhere to turn that is nobody: a portal, a department, a branch. */
const CLOSED =
  /\b(?:do not reply|not monitored|no-?reply|unmonitored|notification-only|send-only|unattended|goes unanswered|not (?:be )?read|deleted unread|not (?:available|permitted) to|can not (?:discuss|comment))\b/;
/** True when an answer to this message reaches nobody. */
export function isClosed(reading: Reading): boolean {
  return reading.lines.some((line) => CLOSED.test(line.sentence.normal));
}

const PERSON_BLANK =
  /agent|colleague|advis|manager|case ?worker|worker|handler|rep\b|rep_|my_|staff|sender|nurse|doctor|clinician|officer|counsel/i;
const PHONE_BLANK = /phone|tel\b|tel_|hotline|number|ext\b|extension|helpline|mobile|line\b/i;

/** True for a capitalised word of a sentence that is a person's name: "ask for Dele", "Nurse Imelda keeps 2 to 4 free". */
function namesSomebody(line: Line): boolean {
  const { words, text } = line.sentence;
  return words.some((word, index) => {
    if (word.kind === 'placeholder') return PERSON_BLANK.test(text.slice(word.start, word.end));
    if (word.kind !== 'word') return false;
    const written = text.slice(word.start, word.end);
    if (/^(?:mr|mrs|ms|mx|dr|nurse|sister|prof)$/.test(word.normal) && index < words.length - 1) return true;
    const before = words[index - 1];
    return (
      index > 0 &&
      /^\p{Lu}[\p{Ll}'-]+$/u.test(written) &&
      before !== undefined &&
      /^(?:i|am|me|for|to|with|,|-|:|ring|call|phone|text|colleague|colleagues|ask|is|and|or|by|named|called|specialist|manager|adviser|advisor|officer|team)$/.test(
        before.normal,
      ) &&
      !NOT_A_NAME.test(word.normal)
    );
  });
}

const NOT_A_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the|our|your|customer|support|service|services|claims|billing|department|team|unit|office|desk|line|center|bank|trust|safety|security|fraud|accounts?|appeals?|review|utilization|member|credit|legal|compliance|branch|street|road|england|wales|scotland|ireland|london|financial|citizens|court|council|internet|help|app|portal|settings|i|a|an|if|please|you|we|or|and|no|yes|ombudsman|stepchange|general|online|english|social|police|act|section|article|room|window|mon|tue|wed|thu|fri|sat|sun|pin|id|ok|sms|gp|nhs|irs)$/;

/** True when the macro leaves a way to a human: somebody to call, to answer, or who will call. */
export function hasHumanRoute(reading: Reading): boolean {
  const closed = isClosed(reading);
  let named = false;
  let reach = false;
  for (const line of reading.lines) {
    if (line.role === 'heading' || line.role === 'greeting') continue;
    const { normal, text, words } = line.sentence;
    const number =
      NUMBER.test(text) || words.some((word) => word.kind === 'placeholder' && PHONE_BLANK.test(text.slice(word.start, word.end)));
    if (line.role === 'signature') {
      // "Lyn Baxter, Rates, 03 5550 0127": a name that signs, with a number
      if (number && /\p{Lu}\p{Ll}+/u.test(text)) return true;
      named ||= isPersonalSignature(line);
      continue;
    }
    const some = namesSomebody(line);
    if (SOMEBODY.test(normal) && !(closed && /\breply\b/.test(normal))) return true;
    if (some && (number || REACH.test(normal) || words.some((word) => word.kind === 'link' && word.normal.includes('@')))) return true;
    named ||= some;
    reach ||=
      (number && REACH.test(normal)) ||
      (!closed &&
        /\b(?:reply|answer|write back)\b[^.?!]{0,30}\b(?:here|to this|this (?:email|message|chat|letter))\b|\bjust reply\b|\breply to (?:me|us)\b/.test(
          normal,
        ));
  }
  // somebody signs with a name, and there is a number or an answer to this message
  return named && reach;
}

/** "Siobhán", "Dr Priya Nair, Registry": a person signs, not a team. */
function isPersonalSignature(line: Line): boolean {
  const { text, normal } = line.sentence;
  if (
    /\b(?:team|department|desk|unit|office|services?|support|operations|section|center|bank|society|council|relations|care|group|company|ltd|limited|inc|llc|union|trust|authority|processing|recoveries|finance|university|insurance|your)\b/.test(
      normal,
    ) &&
    !/,/.test(normal)
  )
    return false;
  if (/^(?:(?:kind|best|warm|many) )?(?:regards|wishes|thanks|sincerely|cheers|yours)/.test(normal)) return false;
  return /^\W*\p{Lu}\p{L}+/u.test(text) || line.sentence.placeholders.some(({ start, end }) => PERSON_BLANK.test(text.slice(start, end)));
}
