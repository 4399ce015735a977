// What kind of text a macro is: a whole reply, a line to say, a note to staff, a notice that a system sends.
// The whole-macro checks speak only of replies that are whole.

import type { Line, Reading, Span } from '../types.ts';
import { perReading, perSentence } from './memo.ts';

/** The body's sentences, in order. */
export function bodyLines(reading: Reading): Line[] {
  return reading.lines.filter((line) => line.role === 'body');
}

/** The body's sentences in normal form, as one text: for words that may stand anywhere. */
export function bodyText(reading: Reading): string {
  return bodyLines(reading)
    .map((line) => line.sentence.normal)
    .join(' ');
}

/** Where a finding about the start is underlined. */
export function firstWords(reading: Reading): { block: number; span: Span } | undefined {
  const line =
    reading.lines.find((candidate) => candidate.role === 'greeting') ??
    reading.lines.find((candidate) => candidate.role === 'body') ??
    reading.lines[0];
  return line && wordsOf(line);
}

/** A line's place as a whole-macro finding has it. */
export function wordsOf(line: Line): { block: number; span: Span } {
  return { block: line.block, span: { start: line.start, end: line.start + line.sentence.text.length } };
}

/** The last sentence before the signature. */
export function lastLine(reading: Reading): Line | undefined {
  const lines = bodyLines(reading);
  return lines[lines.length - 1];
}

/** What the author says the text is, in front matter. */
const FRAGMENT = /^(?:snippet|closing|signature|partial|fragment|line|footer|greeting)$/i;
/** A line of a script or a menu: a choice to press, a shortcut, a label with the words to say. */
const SCRIPT_LINE =
  /^(?:(?:agent|bot|rep) (?:says|does)\b|fallback \d|(?:text to read|last line read|say when|say why|read line)\b|\/ ?\w+ |; ?\w+ |[a-h] ?[.)] |step \d|chat \d|(?:bot|user) ?:|[a-z]{1,4}\d{1,2}|[kq]-?\d|if (?:yes|no|they|caller|customer) ?[:,]|(?:silence|line|option|reason|step|say|ask|pass|fail|opening|closing) ?[\w ,]{0,20}:)|\bpress (?:\d|one|two|three|four|five|six|star|hash|\*|#)|^(?:agent|customer|caller|rep|note) ?:/;

/** What stands above lines that are said one by one, or above a list that answers nobody. */
const SCRIPT_TITLE =
  /\b(?:script|scripts|lines|ivr|prompts?|canned|short answers|step card|call flow|agent steps|error strings|price list|opening hours|office hours|settings page|release notes|phrases|openers|menu|banner|do not use|own words)\b/;

/** True for a list of lines to choose from, a menu of a phone system, steps for staff: each is said alone. */
function isScript(lines: readonly Line[]): boolean {
  const marked = lines.filter((line) => SCRIPT_LINE.test(line.sentence.normal)).length;
  const title = lines
    .slice(0, 2)
    .some((line) => line.sentence.words.length <= 12 && !/[.?!]$/.test(line.sentence.normal) && SCRIPT_TITLE.test(line.sentence.normal));
  if (title && lines.length >= 4) return true;
  // a speech has one pair of quotes, lines to say have one each
  if (lines.filter(({ sentence }) => /^["“].{3,200}["”]\W{0,3}$/.test(sentence.text)).length >= 3) return true;
  return marked >= 3 || (marked >= 2 && marked * 3 > lines.length);
}

const FOR_STAFF =
  /\b(?:assigned to you(?: by)?|(?:new|unassigned) (?:ticket|order|client|message)[^.?!]{0,30}\b(?:created|placed|signed up|opened|appended|received)|to view ?(?:\/|or) ?respond to the|is seriously overdue|opened a new support ticket|replied to support ticket|(?:client|customer|user) has (?:not )?(?:provided|opted|requested|replied)|placed a new order for|has just signed up|logged a message to a (?:task|ticket)|logged activity on ticket|review the ticket|you have a message from|manage (?:client|order)s? \.)\b/;

/** True for an alert to the company's own people. */
export const isForStaff = perReading((reading) => {
  const greeting = reading.lines.find((line) => line.role === 'greeting');
  const holder = greeting?.sentence.placeholders.map(({ start, end }) => greeting.sentence.text.slice(start, end)).join(' ') ?? '';
  if (/staff|agent|assignee|technician|operator|admin/i.test(holder)) return true;
  return reading.lines.some((line) => noticeIn(line.sentence).staff);
});

/** True for the text of a page that anybody opens: it welcomes and greets nobody. */
export function isPage(reading: Reading): boolean {
  return reading.lines.slice(0, 2).some((line) => /^welcome(?: to [^,!]{1,60})?[.!]?$/.test(line.sentence.normal));
}

/** How many paragraphs the body has: blocks, and the lines that end inside them. */
function paragraphs(reading: Reading): number {
  let count = 0;
  let before: Line | undefined;
  for (const line of reading.lines) {
    if (line.role === 'heading') continue;
    const text = reading.macro.blocks[line.block]?.text ?? '';
    if (!before || before.block !== line.block || text.slice(before.start + before.sentence.text.length, line.start).includes('\n'))
      count++;
    before = line;
  }
  return count;
}

const YOU = /\b(?:you|your|yours|u|ur)\b/;

/** The words of a macro that are no marks. */
export function wordCount(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.sentence.words.filter((word) => word.kind !== 'mark').length, 0);
}

/** True for a reply of its own: not a spoken line, a chat line, a table, or a fragment to build replies from. */
export const isWholeReply = perReading((reading) => {
  if (FRAGMENT.test(reading.macro.meta.kind ?? '')) return false;
  const body = bodyLines(reading);
  const spoken = reading.lines.filter((line) => line.role !== 'heading');
  const words = wordCount(spoken);
  const greets = spoken.some((line) => line.role === 'greeting');
  const signs = spoken.some((line) => line.role === 'signature');
  const sentences = body.filter((line) => line.sentence.words.length >= 4);
  if (!sentences.length || isScript(body)) return false;
  // a page or a manual has chapters and greets nobody
  if (!greets && reading.lines.filter((line) => line.role === 'heading').length >= (signs ? 3 : 2)) return false;
  if (!greets && !sentences.some((line) => YOU.test(line.sentence.normal))) return false;
  const parts = paragraphs(reading);
  if (greets) return words >= 11 && (words >= 25 || parts >= 2 || (words >= 15 && (sentences.length >= 2 || signs)));
  if (parts >= 2) return (sentences.length >= 2 && words >= 20) || (signs && words >= 14);
  return words >= 55 && words < 400 && sentences.length >= 3;
});

/** A whole reply that fills more than one paragraph: long enough to have an opening and a close. */
export function isLongReply(reading: Reading): boolean {
  if (!isWholeReply(reading)) return false;
  const words = wordCount(bodyLines(reading));
  return words >= 60 || (paragraphs(reading) >= 2 && words >= 18);
}

// ---------------------------------------------------------------- notices

const SENT_BY_SYSTEM =
  /\b(?:auto(?:mated|matic|matically)?(?: |-)?(?:message|email|e-mail|notification|reply|response|generated)|automatically|notification message|this is (?:a |an )?(?:notice|notification|reminder|update|confirmation|courtesy|to (?:confirm|notify|remind|inform))|this (?:email|message|text|notice) (?:confirms|was sent|is to)|you are (?:receiving|getting) this|this is your (?:confirmation|reminder|receipt)|to (?:unsubscribe|opt out)|opt out of notifications|reply stop|text " ?stop)\b/;
const NOTICE =
  /\b(?:(?:request|ticket|case|order|account|appointment|booking|reservation|report|application|submission|message|payment|registration|return|password|domain|email address|phone number|address|visit|delivery|information)\b[^.?!]{0,60}\b(?:(?:has|have) (?:now |just )?been|is|was|are|were) (?:now |successfully |being )?(?:received|created|logged|opened|assigned|registered|confirmed|scheduled|booked|updated|activated|reactivated|generated|shipped|dispatched|submitted|changed|noted|ready|renewed|forwarded|transferred|routed|unsuspended|suspended|canceled|accepted|rejected|due|reset|on (?:its|the) way)|has expired|is scheduled to|will (?:be (?:down|unavailable|performed|carried out|offline|closed)|expire|renew)|(?:is|was|are) (?:now )?(?:past ?- ?due|due (?:on|in|by|today)|overdue)|(?:payment|appointment|return|deadline|friendly) reminder|scheduled maintenance|verification code|a reminder|reset your password|confirm your (?:email|account)|verify your (?:email|account)|have(?: not)? (?:submitted|finished|completed)(?: \w{1,12}){0,4} yet|we noticed you have not|trackwork|opening hours|next update)\b/;
/** Words that show a person who has read this customer's case. */
const ANSWERS =
  /\b(?:you (?:wrote|asked|told|mentioned|reported|said|sent|described|pointed|raised|contacted)|your (?:question|complaint|inquiry|concern|feedback|suggestion|claim|dispute|appeal|report that|message (?:about|of|regarding)|email (?:about|of|regarding|dated)|letter|call|photos?|video|screenshots?)|as you (?:asked|requested|say|said|noticed)|thanks for (?:asking|letting|telling|sending|the)|thank you for (?:asking|letting|telling|the))\b/;
/** The turns of a message that an event sets off: a sign-up, a reset, a deadline. */
const EVENT =
  /\b(?:(?:thanks|thank you) for (?:signing|registering|submitting|starting|using|choosing|joining|your (?:order|purchase|registration|payment|booking))|(?:has been|was|been) (?:\w{2,12} )?(?:submitted|requested|created|made) (?:on your behalf|for you)|recently a request|(?:we|you) (?:have )?(?:just |now )?(?:noticed|successfully|reached|created an account|started an?|logged in|received this|confirmed your)|(?:we have )?created an account|it looks like you|you (?:have )?(?:successfully|reached)|(?:follow|click|use|visit)(?: on)? (?:the|this) (?:link|button|url|code)|link (?:below|above|provided)|you (?:may|can)(?: now)?(?: then| also)? (?:log ?in|login|sign in|view|track|follow|download)|log ?in (?:here|to|at|or)|to continue|client id|(?:delete and )?disregard this|still secure|continue where you left|we are closing|any matching|before (?:the )?deadline|no (?:further )?action is|will review your|additional (?:review|information) is|(?:is|are) now (?:closed|active|activated|suspended|canceled|open|live|resolved)|we (?:still )?have not (?:heard|received)|(?:due|closing|ends?|expires?|scheduled) (?:on|by|in) |upgraded|release notes|please (?:renew|pay)|if you (?:did not|do not|have not|have already) (?:make|request|perform|submit|paid|recognize|want|sign|wish))\b/g;
const SPEAKS = /\b(?:i|my|me|mine|myself)\b/;

/** What stands above a notice. */
const TITLE =
  /\b(?:notice|reminder|invoice|confirmation|acknowledgement|renewal|status update|auto-?reply|alert|appointment|booking|documents (?:needed|we need)|details needed|demand|enforcement|overdue)\b/;

/** What one sentence shows of a notice. */
const noticeIn = perSentence(({ normal, text, words, placeholders }) => ({
  staff: FOR_STAFF.test(normal),
  system: SENT_BY_SYSTEM.test(normal),
  notice: NOTICE.test(normal),
  answers: ANSWERS.test(normal),
  speaks: SPEAKS.test(normal),
  events: [...normal.matchAll(EVENT)].map(([words]) => words),
  field: words.length <= 14 && placeholders.length > 0 && /^[^.?!,]{2,30}: ?\S/.test(text),
}));

/** How far a macro is a notice that a system sends: 0 for a person's answer, above 1 for a template that nobody writes. */
export const noticeWeight = perReading((reading) => {
  const notices = bodyLines(reading).map((line) => noticeIn(line.sentence));
  const fields = notices.filter((found) => found.field).length;
  const events = new Set(notices.flatMap((found) => found.events));
  const holders = reading.lines.reduce((sum, line) => sum + line.sentence.placeholders.length, 0);
  let weight = Math.min(1.2, events.size * 0.5) + (holders >= 8 ? 1 : holders >= 6 ? 0.6 : 0);
  if (
    reading.lines
      .slice(0, 6)
      .some((line) => TITLE.test(line.sentence.normal) && line.sentence.words.length <= 12 && !/[.?!]$/.test(line.sentence.normal))
  )
    weight += 0.7;
  if (notices.some((found) => found.system)) weight += 0.8;
  if (notices.some((found) => found.notice)) weight += 0.8;
  if (fields >= 2) weight += 0.6;
  if (notices.some((found) => found.answers)) weight -= 0.6;
  if (notices.some((found) => found.speaks)) weight -= 0.3;
  return Math.max(0, weight);
});
