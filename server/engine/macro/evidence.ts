// What a macro shows of the things a good reply has: the whole-macro checks ask here.

import { SENSITIVE } from '../situation.ts';
import type { Line, Reading, Span } from '../types.ts';

/** The body's sentences, in order. */
export function bodyLines(reading: Reading): Line[] {
  return reading.lines.filter((line) => line.role === 'body');
}

/** True for a reply of its own: not a single spoken line, a chat line or a fragment to build replies from. */
export function isWholeReply(reading: Reading): boolean {
  if (/^(?:snippet|closing|signature|partial|fragment|line)$/i.test(reading.macro.meta.kind ?? '')) return false;
  const lines = bodyLines(reading);
  const words = reading.lines.reduce((sum, line) => sum + line.sentence.words.filter((word) => word.kind !== 'mark').length, 0);
  const greets = reading.lines.some((line) => line.role === 'greeting');
  return words >= 40 || (words >= 22 && lines.length >= 2) || (greets && lines.length >= 2);
}

/** Where a whole-macro finding about the start or the end is underlined. */
export function firstWords(reading: Reading): { block: number; span: Span } | undefined {
  const line = reading.lines.find((candidate) => candidate.role === 'greeting') ?? reading.lines.find((candidate) => candidate.role === 'body') ?? reading.lines[0];
  return line && { block: line.block, span: { start: line.start, end: line.start + line.sentence.text.length } };
}

/** The last sentence before the signature. */
export function lastLine(reading: Reading): Line | undefined {
  const lines = bodyLines(reading);
  return lines[lines.length - 1];
}

// ---------------------------------------------------------------- name

const NOUNS =
  /^(?:there|all|team|everyone|everybody|customer|customers|client|clients|user|users|member|members|subscriber|guest|guests|player|players|passenger|patient|applicant|sender|friend|friends|folks|sir|madam|sirs|valued|resident|shopper|traveler|student|students|tenant|owner|cardholder|policyholder|taxpayer|citizen|colleague|colleagues|partner|buyer|seller|dear|again|you|to|from|and|we|i|thanks|thank|welcome|this|your|the|my|our|is|it|afternoon|morning|evening|day|reader|donor|parent|parents|supporter|supporters|seller|rider|driver|host|gamer|neighbor|account|holder|whom|ladies|gentlemen|guys|people|world|claimant|candidate|consumer|caller|support|service|just|hope|hoping|how|thx|nice|great|good|sorry|please|regarding|re|hi|hello)$/;

/** The words right behind a greeting: a placeholder or a name among them speaks to a person. */
function namesPerson(line: Line): boolean {
  const { words, text } = line.sentence;
  let seen = 0;
  for (const word of words.slice(1)) {
    if (word.kind === 'placeholder') return !/company|team|agent|organi[sz]ation|brand|store|product|ticket|order|subject|department/i.test(text.slice(word.start, word.end));
    if (word.kind === 'mark' && /^[.!?;:]/.test(word.normal)) return false;
    if (word.kind === 'word') {
      if (++seen > 4) return false;
      if (/^(?:mr|mrs|ms|miss|dr|prof|mx)$/.test(word.normal)) return true;
      if (/^\p{Lu}\p{Ll}+/u.test(text.slice(word.start, word.end)) && !NOUNS.test(word.normal) && !/^(?:good|dear|hello)$/.test(word.normal)) return true;
      if (NOUNS.test(word.normal) && !/^(?:dear|good|hello|hi|morning|afternoon|evening|day|valued)$/.test(word.normal)) return false;
    }
  }
  return false;
}

/** True when the macro speaks to the customer by name near its start. */
export function greetsByName(reading: Reading): boolean {
  const greeting = reading.lines.find((line) => line.role === 'greeting');
  if (greeting && namesPerson(greeting)) return true;
  // "{{first_name}}, your parcel …", "Thanks for your message, {{name}}."
  return bodyLines(reading)
    .slice(0, 2)
    .some(({ sentence }) =>
      sentence.placeholders.some(({ start, end }) => {
        const around = `${sentence.text.slice(Math.max(0, start - 2), start)}|${sentence.text.slice(end, end + 1)}`;
        const holder = sentence.text.slice(start, end);
        return /name|first|contact|requester|customer|recipient|client|user|member/i.test(holder) && !/company|agent|last_?4|number|id\b|email|account/i.test(holder) && (/^\|[,:!]/.test(around.slice(-2)) && start < 3 ? true : /, \|[.!?]?$/.test(around));
      }),
    );
}

// ---------------------------------------------------------------- acknowledgement

const SPECIFIC_SORRY = /\b(?:sorry|apologize|apologies|regret)\b(?! (?:for|about) (?:the|any|this|your|all)? ?(?:inconvenience|trouble|issues?|problems?|disappointment|frustration|delay)?s? ?(?:this|that|you|caused|may)?\b[^.?!]{0,40}$)(?! for any\b)/;
const STOCK_SORRY = /\b(?:any|the|this) (?:inconvenience|disappointment|trouble|frustration|hardship|upset|distress)\b|\bsorry (?:to hear|that you feel|if you|you feel)\b|\bfor the inconvenience\b/;
const HARDSHIP =
  /\byou (?:have|had|were|are|were left|have had|should not have) (?:been |had to |to )?(?:waiting|waited|wait|told|left|lost|stuck|cut|charged|chasing|chased|missed|paid|promised|counting|relying|expecting|planning|planned|hoping|going without|without|set aside|already|right)\b|\b(?:is|was|are|must be|must have been|can be|would be|feels?|felt) (?:\w{1,12} ){0,3}(?:hard|tough|frightening|worrying|upsetting|unsettling|frustrating|awkward|stressful|painful|rotten|annoying|maddening|disappointing|exhausting|long|a lot|the last thing|no fun|not what|not good enough|unacceptable|infuriating|scary|alarming|difficult|unfair|awful|horrible|miserable|confusing|embarrassing|tiring|the worst)\b|\byou(?: are|'re)? right\b|\b(?:not|nothing) (?:what|how|the way) you (?:expected|ordered|paid|needed|planned|wanted)\b|\bthe last thing you (?:need|needed|want|wanted)\b|\bi can (?:see|hear|imagine|tell) (?:why|how|that)\b|\bi know (?:that |how |what |you |it |this |the )|\b(?:we|i) (?:let you down|got (?:it|this|that) wrong|made a mistake|messed up|should have)\b|\b(?:our|my) (?:mistake|fault|error|oversight)\b|\bno fun\b|\b(?:cost|costs|costing) you\b/;
const THANKS_SPECIFIC = /\b(?:thank you|thanks) for (?:telling|reporting|sending|flagging|letting|sharing|pointing|being|bearing|waiting|explaining|raising|the (?:photos?|details|screenshots?|video)|your (?:patience while|honesty|report of))\b/;

/** How a sentence recognises what happened to the customer: in its own words, as stock, or not. */
export function acknowledgement(line: Line): 'specific' | 'stock' | undefined {
  const { normal } = line.sentence;
  if (STOCK_SORRY.test(normal)) return 'stock';
  if (SPECIFIC_SORRY.test(normal) && /\bsorry\b.{12,}|\bapologize for\b.{10,}|\bapologies for\b.{10,}|\bregret\b.{12,}/.test(normal)) return 'specific';
  if (/\?$/.test(normal)) return undefined;
  if (HARDSHIP.test(normal) || THANKS_SPECIFIC.test(normal)) return 'specific';
  return undefined;
}

/** Whether the macro is of a kind that needs an acknowledgement: a loss, a wait, a refusal, a complaint. */
export function needsAcknowledgement(reading: Reading): boolean {
  return reading.situations.some((situation) => !['information', 'confirmation', 'request'].includes(situation));
}

// ---------------------------------------------------------------- closing question

const SURVEY = /\b(?:survey|questionnaire|poll|rate|rating|stars?|review|feedback form|score)\b/;
const ASKS_VIEW =
  /\b(?:was i able|were we able|did (?:i|we|that|this|it)|does (?:that|this|it|the)|do (?:you|these|those|they)|is (?:that|this|it|there|everything|anything)|are (?:you|these|those|they|things)|have (?:i|we)|has (?:that|this|it)|how|what|which|where|would (?:that|this|it|you)|will (?:that|this|it)|can (?:i|we)|could (?:i|we)|shall (?:i|we)|when|anything|or )\b/;
const DATA_REQUEST = /\b(?:could|can|would|will) you (?:please )?(?:send|share|provide|confirm|tell me your|give|upload|attach|reply with|fill)\b|\b(?:what is|may i have|can i have|could i have|can i take) your\b/;
const FILLER = /\b(?:anything else (?:i|we) can|anything else you need|further assistance|help you with anything)\b/;

/** The sentence near the end that invites the customer's own view, if there is one. */
export function closingQuestion(reading: Reading): Line | undefined {
  return bodyLines(reading)
    .slice(-4)
    .find(({ sentence: { normal } }) => /\?["')]*(?: [^\w ]+)*$/.test(normal) && !SURVEY.test(normal) && !DATA_REQUEST.test(normal) && !FILLER.test(normal) && ASKS_VIEW.test(normal));
}

const WAITS_FOR_CUSTOMER = /\b(?:please (?:send|reply|provide|upload|complete|fill|submit|attach|return|sign|confirm|bring|pay|let us know)|(?:we|i) (?:still )?need (?:your|a|the|you|some|one)|(?:could|can|would) you (?:please )?(?:send|share|provide|confirm|upload|attach|reply)|waiting for you|as soon as (?:we|i) (?:have|receive)|once (?:we|i) (?:have|receive|get)|once you (?:send|have)|reply with|before we can)\b/;
const NOTICE = /\b(?:this (?:is (?:a|an|to)|email|message|notice|notification)|has been (?:received|created|assigned|opened|logged|updated|scheduled|generated|issued|renewed|activated|suspended)|will (?:expire|renew|be (?:suspended|closed|charged|down|unavailable|performed))|invoice|reminder|due (?:on|date)|next update|scheduled maintenance|update at|incident|we will (?:update|post|email) )\b/;

/** Whether the reply closes a conversation, or could: notices, updates and requests for documents close nothing. */
export function closesConversation(reading: Reading): boolean {
  const lines = bodyLines(reading);
  if (reading.channel === 'sms') return false;
  const last = lines.slice(-3).map((line) => line.sentence.normal).join(' ');
  const all = lines.map((line) => line.sentence.normal).join(' ');
  if (WAITS_FOR_CUSTOMER.test(last) && reading.outcome !== 'solved' && reading.outcome !== 'refused') return false;
  if (/\b(?:please do not reply|automated|do not reply)\b/.test(all) && reading.outcome === 'unknown') return false;
  if (NOTICE.test(all) && !/\b(?:i|you (?:wrote|asked|told|reported|contacted|called))\b/.test(all) && reading.outcome === 'unknown') return false;
  return true;
}

// ---------------------------------------------------------------- human route

const ROUTE = /\b(?:call|phone|ring|talk|speak|reach|contact|write|reply|email|meet|visit|chat|text|ask for|dial)\b/;
const PERSON =
  /\b(?:me|i am|my (?:direct|own) (?:line|number)|a (?:person|human|colleague|real person|nurse|doctor|trained)|someone who|one of us|our (?:bereavement|support|vulnerability|fraud|specialist|hardship|nurse)\w{0,4} (?:team|line|desk)|day or night|24 ?\/ ?7|direct line|(?:his|her|their) (?:direct )?(?:line|number))\b/;

/** True when a sensitive matter leaves a way to a human: somebody to call or answer, with where. */
export function hasHumanRoute(reading: Reading): boolean {
  const noReply = reading.lines.some((line) => /\b(?:do not reply|not monitored|no-?reply|unmonitored|automated)\b/.test(line.sentence.normal));
  return reading.lines.some(({ sentence, role }) => {
    if (role === 'heading') return false;
    const { normal, text, words } = sentence;
    if (!ROUTE.test(normal)) return false;
    const number = /\+?\d[\d ()-]{5,}\d|\b\d{3}[ -]\d{4}\b|\b(?:999|911|112|111|988)\b/.test(text);
    const blank = words.some((word) => word.kind === 'placeholder' && /phone|tel|number|hotline|line|contact|agent|colleague|name|advis|manager/i.test(text.slice(word.start, word.end)));
    const named = words.slice(1).some((word) => word.kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(text.slice(word.start, word.end)) && /\b(?:call|ring|ask for|speak to|talk to|write to|reach|phone|email|contact)\b/.test(normal));
    const here = !noReply && /\breply (?:here|to (?:this|me)|directly|any ?time)\b|\b(?:answer|write) (?:here|back|me)\b/.test(normal);
    return number || blank || here || PERSON.test(normal) || (named && /\b(?:call|ring|phone|ask for|speak to|talk to)\b/.test(normal));
  });
}

/** The sensitive situations of the macro. */
export function sensitiveMatters(reading: Reading): Reading['situations'] {
  return reading.situations.filter((situation) => SENSITIVE.has(situation));
}

// ---------------------------------------------------------------- next step

const TIME =
  /\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|noon|midnight|now|at once|immediately|right away|this (?:morning|afternoon|evening|week|month)|next (?:week|month|day|monday|tuesday|wednesday|thursday|friday)|within (?:the )?(?:\{x\}|\d+|an?|one|two|three|four|five|six|seven|ten|twenty)|in (?:\{x\}|\d+|an?|one|two|three|a few|four|five) (?:minutes?|hours?|days?|weeks?|business|working)|by (?:the |end|\d|\{x\}|\w{3,9}day|noon|close)|before (?:the |\d|\{x\}|\w{3,9}day|noon)|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec) \d|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}:\d{2}|\d{1,2} ?(?:am|pm)|\d+(?:-| to )?\d* (?:business |working |bank )?(?:minutes|hours|days|weeks)|the (?:\d{1,2}(?:st|nd|rd|th)|day after)|until)\b/;
const TIME_BLANK = /date|time|day|eta|_by|deadline|hour|until|when|expires|due|slot|week/i;

/** True when the customer knows what happens next and by when, or nothing is left to happen. */
export function hasNextStep(reading: Reading): boolean {
  return bodyLines(reading).some(({ sentence }) => {
    const timed = TIME.test(sentence.normal) || sentence.placeholders.some(({ start, end }) => TIME_BLANK.test(sentence.text.slice(start, end)));
    return timed && /\b(?:will|going to|is|are|goes|go|comes|come|leaves|arrives|leave|arrive|lands|should|expect|have|has|can|reply|call|send|write|ready|until|by|starts|ends|works|let you know|get back|booked|open|opens)\b/.test(sentence.normal);
  });
}

/** What the customer can do at once counts as a next step: a link to use, steps to follow, a way to answer. */
export function hasSteps(reading: Reading): boolean {
  const lines = bodyLines(reading);
  return (
    reading.macro.blocks.filter((block) => block.kind === 'item').length >= 2 ||
    lines.some(({ sentence }) => /^(?:please |simply |just |then |now |first |to [a-z ]{3,40} , )?(?:click|go to|open|visit|log ?in|sign in|follow|use|choose|select|press|reply|call|enter|download|check|try|restart|renew|pay|send|upload|complete|reset|ring|text|contact|submit|return|bring|pick)\b/.test(sentence.normal) || /\b(?:you (?:can|may|could|should|need to|will need to|must) (?:now |also |then |still )?(?:click|go to|open|visit|log ?in|use|choose|reply|call|download|view|pay|renew|login|sign in|review|send|submit|manage|reset|track|book|pick))\b/.test(sentence.normal))
  );
}
