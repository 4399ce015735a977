import { isQuestion, underCondition } from '../../guards.ts';
import { body, type Found, findAll } from '../../sentence.ts';
import type { Match, Rewrite, Rule, Sentence } from '../../types.ts';
import { endsSentence, matched, opensSentence, sideOf, textOf, theirs } from './accuse.ts';
import { leaveOut } from './agentless.ts';

const NOTE = 'Give the information again right here; nobody has to look it up or feel reminded.';
const SAID = '(?:said|stated|mentioned|explained|told|informed|advised|noted|indicated|communicated|pointed out|described|outlined|set out|written|wrote|clarified|instructed|notified|made clear|conveyed|discussed|announced|specified|answered|intimated|warned)';
const OFTEN = '(?:already|previously|earlier|repeatedly|clearly|just|also|now|often|plainly|specifically|expressly|duly|once)';
const LETTER = '(?:e-?mails?|mails?|messages?|letters?|replies|reply|responses?|notes?|correspondence|texts?|posts?|chats?|calls?|conversation|communications?|notices?|reminders?|answers?|invoice|ticket|comments?|updates?)';

/** Lead-ins that remind: everything up to the comma is the reproach, the rest is the news. */
const LEAD_INS: readonly RegExp[] = [
  // as I already explained (to you) (in my last email), …
  new RegExp(`\\b(?:as|like) (?:i|we|my colleagues?(?: \\w+)?|our (?:team|agent|colleagues?)|the team) (?:have |had |did )?(?:${OFTEN} )*(?:${SAID}|tell you|told you)\\b(?: (?:you|to you))?[^,;:.!?]{0,70}`),
  // as previously stated, as clearly stated …, as was already made clear …
  new RegExp(`\\bas (?:(?:was|has been|were|is|have been) )?(?:(?:made )?${OFTEN} )+(?:been )?(?:made )?(?:${SAID}|clear|sent|provided|shared|requested)\\b[^,;:.!?]{0,70}`),
  new RegExp(`\\bas (?:${SAID}|set out|requested) (?:to you )?(?:above|before|earlier|previously|several times|many times|repeatedly|already|once|twice|telephonically|on the phone|over the phone|in (?:my|our|the) (?:[a-z]+ ){0,2}${LETTER}|on (?:the )?(?:\\d|{x}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))[^,;:!?]{0,60}`),
  /^as (?:stated|mentioned|explained|advised|noted|informed|told|said|communicated|indicated)(?: to you)?(?= ,)/,
  // as you were told on …, as you have been informed
  new RegExp(`\\bas (?:you (?:were|have been|had been)|was made clear to you) ?(?:${OFTEN} )*(?:told|informed|advised|notified|warned|reminded)?\\b[^,;:.!?]{0,70}`),
  // per my last email
  new RegExp(`\\b(?:as )?per (?:my|our|the) (?:(?:last|previous|earlier|prior|first|second|initial|below|trailing) )+(?:\\w+ )?${LETTER}\\b[^,;:!?]{0,40}`),
  new RegExp(`\\b(?:as )?per (?:my|our) ${LETTER} (?:of|dated|on|from|below)\\b[^,;:!?]{0,40}`),
  /\b(?:to reiterate|to repeat(?= ,| myself)(?: myself)?|i repeat(?= ,)|we repeat(?= ,)|let me (?:repeat|reiterate)(?= ,)|let me reiterate|i must (?:repeat|reiterate)|for the (?:second|third|fourth|umpteenth) time)\b/,
];
/** Openers of one word or two, to be deleted with their comma. */
const AGAIN = /^(?:once again|again|once more|yet again)(?: ,)?(?: (?:please|kindly))? ?(?:note|be informed|be aware|be advised)?(?: that)?(?= )/;

/** Main clauses that say we have told them already. */
const INFORMED: readonly RegExp[] = [
  /\b(?:i|we|my colleagues?|our (?:team|agents?|engineers?))(?: have| had| did| do)? (?:(?:already|previously|repeatedly|clearly|specifically) )+(?:(?:been|have|had) )?(?:informed|told|explained|advised|asked|reminded|notified|warned|mentioned|stated|answered|requested|explain|tell|clarified|covered|addressed|replied|responded|written)\b(?: (?:to you|you))?(?<that> that)?/,
  /\b(?:i|we) (?:have )?already (?:gave|given|sent|provided) you (?:this|that|the|our|an?) (?:answer|explanation|information|link|instructions?|reply)\b/,
  /\b(?:i|we) did (?:already )?(?:explain|tell|inform|warn|advise|mention|ask|remind)\b[^,;:.!?]{0,50}/,
  /\b(?:although|though|even though|because|and) (?:i|we) (?:(?:have|had) )?(?:already )?(?:told|warned|informed|advised|reminded) you\b[^,;:.!?]{0,50}/,
  /\b(?:i|we) (?:have )?(?:told|e-?mailed|informed|reminded|warned|asked|notified|called|wrote to|written to|texted|contacted) you (?:[^,;:.!?]{1,50} )?(?:(?:three|two|four|five|six|several|multiple|many|numerous|\d+) times|twice|thrice|on (?:two|three|four|several|multiple|\w+) occasions|repeatedly|already|before|more than once)\b/,
  /\b(?:this|that|it|the \w+(?: \w+)?) (?:has|had|was|is) (?:already |repeatedly |clearly )+(?:been )?(?:already |clearly )?(?:explained|communicated|mentioned|stated|clarified|made clear|answered|conveyed|addressed|discussed)(?: to you| with you)?\b/,
  /\byou (?:were|have been|had been) (?:already |previously |repeatedly |clearly |duly |also |expressly )*(?:informed|told|advised|notified|warned|reminded|made aware|asked)\b(?= (?:several|many|multiple|numerous|two|three|four|twice|repeatedly|already|at the (?:outset|time|counter|start|beginning)|when you|before|on (?:several|two|three|multiple)|of your (?:obligations|duty)|that|of this|about this|in (?:our|my|the)|what to))[^,;:.!?]{0,60}/,
  /\byou (?:were|have been|had been|have already been|have repeatedly been|have previously been|have clearly been) (?:(?:already|previously|repeatedly|clearly|duly|expressly) )?(?<=\b(?:already|previously|repeatedly|clearly|duly|expressly)(?: been)? )(?:informed|told|advised|notified|warned|reminded|made aware|asked)\b[^,;:.!?]{0,60}/,
  /\byou (?:will|'ll|may|surely) (?:recall|remember) that (?:you|we)\b[^,;:.!?]{0,60}/,
];
const DESPITE = /\b(?<lead>despite|in spite of|notwithstanding)(?: all)? (?:(?:our|my|the|these|several|repeated|multiple|numerous|two|three|four|five|\d+|previous|earlier|many) )+(?:\w+ )?(?:reminders?|letters?|e-?mails?|messages?|requests?|warnings?|notices?|follow-ups?|attempts to (?:reach|contact) you|statements?|calls?|instructions?|statements|sms)\b[^,;!?]{0,40}/;
const POINTER = new RegExp(`\\b(?:please|kindly|pls) (?:refer|go back|see|check|read|re-?read|look)(?: back)?(?: to| at| through)? (?:my|our|the) (?:(?:last|previous|earlier|prior|first|trailing|below) )+(?:\\w+ )?${LETTER}\\b[^,;:!?.]{0,60}`);

export const toldYou: Rule = {
  id: 'blame/told-you',
  summary: '"As previously stated" and other reminders that we have said it before.',
  message: '"As previously stated" scolds the reader. Just give the information again.',
  why: 'Being reminded that one missed something leaves a bad feeling, and "as I told you before" is a classic escalator. The information itself is enough.',
  sources: ['WS10', 'CAST'],
  severity: 'warning',
  words: ['as', 'like', 'per', 'reiterate', 'repeat', 'again', 'once', 'already', 'previously', 'repeatedly', 'clearly', 'specifically', 'told', 'informed', 'advised', 'warned', 'reminded', 'asked', 'notified', 'explain', 'explained', 'tell', 'warn', 'remind', 'inform', 'despite', 'spite', 'notwithstanding', 'refer', 'trailing', 'previous', 'earlier', 'last', 'time', 'times', 'recall', 'remember', 'aware', 'mentioned', 'occasions', 'emailed', 'wrote', 'written', 'twice', 'given', 'gave', 'sent', 'just', 'also', 'now', 'do', 'did', 'yet'],
  *check(sentence) {
    if (isQuestion(sentence)) return;
    if (/\b(?:i should have|we should have|sorry|apologi[sz]e|apologies)\b/.test(sentence.normal)) return;
    const seen: Match[] = [];
    for (const match of [...leadIns(sentence), ...again(sentence), ...informed(sentence), ...despite(sentence), ...pointer(sentence)]) {
      if (seen.some((other) => other.span.start < match.span.end && match.span.start < other.span.end)) continue;
      seen.push(match);
      yield match;
    }
  },
  examples: [
    { bad: '[[As previously stated]], refunds take 5 days.', good: ['Refunds take 5 days.'] },
    { bad: '[[As I already explained]], the part is out of stock.', good: ['The part is out of stock.'] },
    { bad: '[[As mentioned in my last email]], we need a photo.', good: ['We need a photo.'] },
    { bad: '[[As stated above]], the fee is {{fee}}.', good: ['The fee is {{fee}}.'] },
    { bad: '[[As we have told you before]], the line is being repaired.', good: ['The line is being repaired.'] },
    { bad: '[[As I said]], the part is out of stock.', good: ['The part is out of stock.'] },
    { bad: '[[Like I said before]], the part is out of stock.', good: ['The part is out of stock.'] },
    { bad: '[[As advised on 3 May]], the engineer will visit.', good: ['The engineer will visit, as in my message of 3 May.'] },
    { bad: '[[Per my last email]], we need a photo of the label.', good: ['We need a photo of the label.'] },
    { bad: '[[As per my previous email]], the fee applies.', good: ['The fee applies.'] },
    { bad: '[[We have already informed you that]] the warranty ended on 1 March.', good: ['The warranty ended on 1 March.'] },
    { bad: "[[I've already told you that]] the line is down.", good: ['The line is down.'] },
    { bad: '[[As you were told on {{call_date}}]], the engineer will arrive at 10:00.', good: ['The engineer will arrive at 10:00, as we discussed on {{call_date}}.'] },
    { bad: '[[To reiterate]], the fee applies.', good: ['The fee applies.'] },
    { bad: '[[Once again]], please note the fee applies.', good: ['The fee applies.'] },
    { bad: '[[Again]], your account number is {{account_number}}.', good: ['Your account number is {{account_number}}.'] },
    { bad: '[[We have repeatedly asked you]] for the form.', good: ['We still need the form.'] },
    { bad: '[[This has already been explained to you]].', good: [''] },
    { bad: '[[You have been informed several times]].', good: [''] },
    { bad: '[[Please refer to my previous email of 3 May for the steps]].', good: ['Here are the steps again from my email of 3 May: {{steps}}.'] },
    { bad: '[[Kindly refer to the trailing mail]].' },
    { bad: '[[As I already explained]], the part is out of stock until {{restock_date}}.', good: ['The part is out of stock until {{restock_date}}.'] },
    { bad: '[[As was clearly stated in our email]], the offer ended on Sunday.', good: ['The offer ended on Sunday.'] },
    { bad: '[[As already explained]], the part is on order.', good: ['The part is on order.'] },
    { bad: '[[Like my colleague told you]], the depot is shut on Sundays.', good: ['The depot is shut on Sundays.'] },
    { bad: "[[As I mentioned in my previous message]], the fee can't be split.", good: ["The fee can't be split."] },
    { bad: '[[As communicated earlier]], kindly share the scanned copy.', good: ['Kindly share the scanned copy.'] },
    { bad: '[[I already told you that]] the shop is closed.', good: ['The shop is closed.'] },
    { bad: '[[Despite our reminder of {{reminder_date}}]], the invoice is still open.', good: ['After our reminder of {{reminder_date}}, the invoice is still open.'] },
    { bad: '[[In spite of two letters]], the balance is unpaid.', good: ['After two letters, the balance is unpaid.'] },
    { bad: '[[You were told at the counter what to bring]].', good: [''] },
    { bad: '[[You have already been informed that the test is cancelled]].', good: [''] },
    { bad: '[[We told you about the date three times]].', good: [''] },
    { bad: '[[To reiterate]], refunds go back to the card.', good: ['Refunds go back to the card.'] },
    { bad: 'The line is being repaired, [[as already mentioned]].', good: ['The line is being repaired.'] },
    { bad: '[[As per our earlier email of 4 June]], the deposit is not refundable.', good: ['The deposit is not refundable, as in our earlier email of 4 June.'] },
    { bad: '[[I did explain all this on the phone]].', good: [''] },
    { ok: 'As you mentioned, the light stays red.', why: 'the customer is the source; good listening' },
    { ok: "As promised, here's your update.", why: 'keeps a promise' },
    { ok: 'We have already refunded {{amount}}.', why: 'already + helpful act, not an inform-verb' },
    { ok: 'Thank you again for the photos.', why: 'thanks again' },
    { ok: "You've already told me this, so you won't have to repeat it.", why: 'customer is the teller' },
    { ok: "You'll be notified when it ships.", why: 'future' },
    { ok: 'Were you told something different?', why: 'question' },
    { ok: 'I should have explained this better.', why: 'first person owns it' },
    { ok: 'You were told Tuesday, and nobody came. I am sorry.', why: 'retells what the customer was promised' },
    { ok: 'Set the mail server as indicated on the label.', why: 'manner clause, not a reminder (false alarm met on real replies)' },
    { ok: "As we agreed on the phone, I've moved the visit to Tuesday.", why: 'a shared agreement' },
    { ok: 'Fit the bracket as described in step 2.', why: 'tells how' },
    { ok: 'As requested, here is the receipt.', why: 'the customer asked' },
    { ok: "I've told the courier to ring first.", why: 'told someone else' },
    { ok: "We'll tell you again the day before.", why: 'future help' },
    { ok: 'Despite the storm, your parcel left on time.', why: 'nothing said before' },
    { ok: 'Once again, thank you for your patience.', why: 'thanks' },
    { ok: 'If you were told otherwise, that was our mistake.', why: 'conditional' },
    { ok: "You were told Monday and it's Wednesday, and nobody rang.", why: 'retells our promise' },
  ],
};

const FACT = /\d|\{|\[|<|%|\$\w|https?:|@/;

function* leadIns(sentence: Sentence): Generator<Match> {
  for (const [index, pattern] of LEAD_INS.entries()) {
    for (const found of findAll(sentence, pattern)) {
      if (skipped(sentence, found)) continue;
      const text = textOf(sentence, found.span);
      // "install it as described above" tells how, it does not remind
      const before = sentence.normal.slice(0, sentence.normalStarts[found.from]).trim();
      const first = before === '' || /[,;:.!?("*•-]$|\b(?:and|but|so|because|however|hello|hi)$/.test(before);
      if (!first && index !== 0 && !/\b(?:already|previously|repeatedly)\b/i.test(text)) continue;
      if (/\b(?:terms|policy|website|contract|agreement|listing|page|conditions|guidelines|faq|fare rules|label|manual|booklet)\b/i.test(text) && !/\b(?:i|we|e-?mail|message|letter|already|told|earlier|previously)\b/i.test(text)) continue; // your-responsibility has it
      if (/^as (?:we|i) (?:discussed|agreed)\b/i.test(text) || /\bas (?:already )?(?:agreed|promised|discussed|requested by you)\b/i.test(text)) continue;
      if (/\bas you (?:were|have been|had been)$/i.test(text.trim()) || /^as you (?:were|have been|had been) (?!already|previously|repeatedly|clearly|told|informed|advised|notified|warned|reminded)/i.test(text)) continue;
      if (/\b(?:promis|offer|would)\w*/i.test(text)) continue;
      yield matched(found.span, { note: NOTE, ...drop(sentence, found, before === '') });
    }
  }
}

function skipped(sentence: Sentence, found: Found): boolean {
  return theirs(sentence, found.span) || (underCondition(sentence, found) && !/^as\b/i.test(textOf(sentence, found.span)));
}

/** The lead-in goes; a date in it moves behind the news. */
function drop(sentence: Sentence, found: Found, opens: boolean): Pick<Match, 'replaces' | 'rewrite'> | undefined {
  const text = textOf(sentence, found.span);
  const comma = /^\s*[,:]\s*/.exec(sentence.text.slice(found.span.end));
  if (comma) {
    const end = found.span.end + comma[0].length;
    if (!FACT.test(text)) return opens || /[,;:-]\s*$/.test(sentence.text.slice(0, found.span.start)) ? { replaces: { start: found.span.start, end: opens ? end : found.span.end + (comma[0].trimEnd().length) }, rewrite: () => [''] } : { replaces: { start: found.span.start, end }, rewrite: () => [''] };
    if (!opens) return undefined;
    const all = body(sentence);
    const news = sentence.text.slice(end, all.end);
    if (news.length > 160 || /;|:\s/.test(news)) return undefined;
    const letter = /\b((?:in |per |as per )?(?:my|our|the) (?:[\w-]+ ){0,3}?(?:e-?mails?|mails?|messages?|letters?|reply|calls?|notes?|texts?) (?:of|dated|from|on) .+)$/i.exec(text);
    const date = /\bon ((?:the )?(?:\d|\{|\[|[A-Z][a-z]).+)$/.exec(text);
    if (letter) return { replaces: all, rewrite: () => [`${news}, as in ${(letter[1] as string).replace(/^(?:in|per|as per) /i, '')}`] };
    if (date) return { replaces: all, rewrite: () => [`${news}, as ${/\byou\b/i.test(text) || /\b(?:telephonically|phone|call)\b/i.test(text) ? 'we discussed' : 'in my message'} ${/\byou\b/i.test(text) || /phone|call/i.test(text) ? 'on' : 'of'} ${date[1]}`] };
    return undefined;
  }
  // behind the news: "Refunds take 5 days, as already explained."
  if (endsSentence(sentence, found.span) && !FACT.test(text) && /,\s*$/.test(sentence.text.slice(0, found.span.start))) return { replaces: { start: sentence.text.slice(0, found.span.start).lastIndexOf(','), end: found.span.end }, rewrite: () => [''] };
  return undefined;
}

function* again(sentence: Sentence): Generator<Match> {
  for (const found of findAll(sentence, AGAIN)) {
    const rest = sentence.text.slice(found.span.end);
    const comma = /^\s*,/.exec(rest);
    const lead = textOf(sentence, found.span);
    if (!/,/.test(lead) && !comma && !/\b(?:please|kindly|note)\b/i.test(lead)) continue;
    if (/^[\s,]*(?:thank|thanks|sorry|apolog|i am sorry|i'm sorry|we apolog|my apolog|welcome|congrat|i appreciate|we appreciate|i want to thank|i really|we are sorry|we're sorry|i apolog|i do apolog|many thanks|well done|please accept|please let|feel free|happy)/i.test(rest) || /\b(?:thank|sorry|apolog)/i.test(sentence.text)) continue;
    const word = /^(?:once again|again|once more|yet again)/i.exec(lead)?.[0] ?? lead;
    const please = /\b(?:please|kindly)$/i.test(lead.trim());
    const end = please ? found.span.end - (/(?:please|kindly)\s*$/i.exec(lead)?.[0].length ?? 0) : found.span.end + (comma ? comma[0].length : 0);
    const gap = /^\s*/.exec(sentence.text.slice(end))?.[0].length ?? 0;
    yield matched({ start: found.span.start, end: found.span.start + word.length }, { note: NOTE, replaces: { start: found.span.start, end: end + gap }, rewrite: () => [''], severity: sentence.words.length < 4 ? 'hint' : undefined });
  }
}

function* informed(sentence: Sentence): Generator<Match> {
  for (const pattern of INFORMED) {
    for (const found of findAll(sentence, pattern)) {
      if (skipped(sentence, found)) continue;
      const text = textOf(sentence, found.span);
      const left = sentence.normal.slice(0, sentence.normalStarts[found.from]);
      if (/\b(?:as|if|what|whether|which|unless|when) (?:i|we)?\s*$/.test(left) || /\b(?:what|which|that|where) $/.test(left)) continue;
      if (/\b(?:asked|notified|informed|told|written|replied|responded|requested|advised|reminded|warned|addressed|explained)\b/i.test(text) && /^(?: to)? (?:the|our|your|them|him|her|my|their|a|an|engineers?|customs)\b/i.test(sentence.text.slice(found.span.end)) && !/\byou\b/i.test(text)) continue;
      if (/^you (?:were|have been|had been)/i.test(text)) {
        // what the customer was promised, or a mere notice of rights
        if (/\b(?:told|informed) (?:that )?(?:it|we|an? |the (?:refund|parcel|engineer|delivery)|someone|your (?:refund|parcel|order))\b/i.test(text) && !/\b(?:already|clearly|at the (?:outset|counter|start))\b/i.test(text)) continue;
        if (/\b(?:nobody|no one|never|did not|didn't|wrong|incorrect(?:ly)?|and then|instead)\b/i.test(sentence.text) && !/\byou did(?:n't| not)\b/i.test(sentence.text)) continue;
      }
      const that = found.slot('that');
      const opens = opensSentence(sentence, found.span);
      const news = sentence.text.slice(found.span.end);
      const clean = that !== undefined && opens && /^\s+(?!you\b|it\b|this\b|that\b)/i.test(news);
      const asked = /\basked you$/i.test(text) ? /^\s+for\s+((?:the|your|a|an|this|these|two|three)\s+[^,;:.!?]+?)(?=\s*[.!]?\s*$)/i.exec(news) : null;
      if (asked && opens) {
        yield matched(found.span, { note: NOTE, replaces: body(sentence), rewrite: (voice) => [`${sideOf(sentence, voice).I} still need ${asked[1]}`] });
        continue;
      }
      yield matched(found.span, { note: NOTE, ...(!clean && leaveOut(sentence, found.span.end < body(sentence).end && opensSentence(sentence, found.span) && !/^\s*[,;:-]/.test(sentence.text.slice(found.span.end)) ? body(sentence) : found.span)), ...(clean && { replaces: { start: found.span.start, end: found.span.end + 1 }, rewrite: (): readonly Rewrite[] => [''] }) });
    }
  }
}

function* despite(sentence: Sentence): Generator<Match> {
  for (const found of findAll(sentence, DESPITE)) {
    if (theirs(sentence, found.span)) continue;
    const left = sentence.normal.slice(0, sentence.normalStarts[found.from]);
    if (/\b(?:we|i|our \w+) (?:are|am|were|have|could|can|will|did)\b/.test(left)) continue;
    const text = textOf(sentence, found.span);
    if (/\b(?:your|you made)\b/i.test(text)) continue;
    const comma = /,/.test(text) ? text.indexOf(',') : text.length;
    const span = { start: found.span.start, end: found.span.start + comma };
    const lead = found.slot('lead');
    const sent = /\b(?:reminders?|letters?|e-?mails?|messages?|requests?|notices?|calls?|follow-ups?)\b/i.test(text);
    yield matched(span, { note: NOTE, ...(lead && sent && (opensSentence(sentence, span) || /\b(?:reminders?|letters?|e-?mails?|messages?|follow-ups?)\b/i.test(text)) && { replaces: { start: lead.start, end: lead.end }, rewrite: () => ['after'] }) });
  }
}

function* pointer(sentence: Sentence): Generator<Match> {
  for (const found of findAll(sentence, POINTER)) {
    if (skipped(sentence, found)) continue;
    const about = /\b(?:my|our|the) ((?:[\w-]+ )*?(?:e-?mail|mail|message|letter|reply|note)\b(?: of .+?| dated .+?)?) for (the|our|my|all|those) (.+)$/i.exec(textOf(sentence, { start: found.span.start, end: body(sentence).end }));
    yield matched(found.span, {
      note: NOTE,
      ...(about && opensSentence(sentence, found.span) && { replaces: body(sentence), rewrite: (voice): readonly Rewrite[] => [{ text: `here are ${about[2]} ${about[3]} again from ${voice.my} ${(about[1] as string).replace(/^(?:previous|earlier|last|prior) /i, '')}: {{${(about[3] as string).split(/\s+/).at(-1)?.replace(/\W/g, '') ?? 'text'}}}`, safe: false }] }),
    });
  }
}
