import { cited, cut } from '../../family.ts';
import { isQuestion } from '../../guards.ts';
import { findAll, phraseOf } from '../../sentence.ts';
import type { Found } from '../../sentence.ts';
import type { Match, Rewrite, Rule, Sentence, Severity, Voice } from '../../types.ts';

type Kind = 'machine' | 'no-reply' | 'unread' | 'signature' | 'receipt' | 'closed' | 'final' | 'settled';

interface Door {
  readonly kind: Kind;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
  readonly severity?: Severity;
}

const MAIL = '(?:e-?mails?|emails?|mails?|messages?|letters?|notices?|notifications?|acknowledge?ments?|texts?|sms|replies|reply|responses?|greetings?|conversation|chat|statement|document|form|thread|alert|reminder|communication|correspondence|auto-reply|answers?|confirmation|announcement|post|comment|ticket|issue)';
const AUTO = '(?:automated|automatic|automatically|auto|auto-generated|auto-sent|system-generated|computer-generated|machine-generated|machine-produced|robot-generated|no-reply|system|computer|machine)(?:[- ]generated)?';
/** An honest bot says that it is one and how to reach a person. */
const HONEST = /\bi am (?:a|an|the|your) (?:bot|robot|assistant)\b|\b(?:say|type|text|press|write) ["']?(?:agent|human|person|help|\d)\b|\bto talk to a person\b|\b(?:your|the) answers? (?:lands?|goes|come)\b|\bpersonally\b/;
const BOX = '(?:mailbox|inbox|in-box|address|e-?mail|email|mail|account|number|no ?\\.?|line|channel|extension|sender|system|phone|id|form|chat|window|thread|post ?box|handle|page|dms?)';
const STEP = "(?!(?:not|are|is|will|can|do|does|get|gets|has|have|and|but|so|if) )[^ .,;!?]+";
/** What becomes of a reply to nobody. */
const LOST = '(?:(?:not|never|neither) (?:be |get |being )?(?:[a-z]+ )?(?:read|seen|monitored|answered|received|accepted|delivered|attended|routed|checked|kept|processed|looked at|reviewed|opened|forwarded|handled|responded|returned|taken|actioned)|(?:be )?(?:deleted|discarded|ignored|lost|unread|unanswered|bounced?|rejected|undelivered|blocked|destroyed|dropped)|bounce|go(?:es)? (?:nowhere|unread|unanswered|to (?:an? )?(?:unattended|unmonitored|nowhere)|into the void)|land(?:s)? (?:nowhere|in the void)|arrives? nowhere|(?:sent|routed) to an? (?:unattended|unmonitored))';
const NOBODY = '(?:nobody|no one|no-one|no human(?: being)?|no (?:live )?(?:agents?|staff|person|people|engineer|employee|member of staff|operator)s?)';

const DOORS: readonly Door[] = [
  // the machine speaks
  { kind: 'machine', pattern: new RegExp(`\\b(?:this|it) (?:is|was) (?:also )?(?:just |only |purely )?(?:an?|the) (?:[a-z-]+ )?${AUTO}(?: (?:generated|produced|sent))? (?:[a-z-]+ )?(?:${MAIL}|assistant)\\b(?: from [^.,;!?]{1,40})?`), unless: HONEST },
  { kind: 'machine', pattern: new RegExp(`\\bthis (?:[a-z-]+ )?(?:${MAIL}|${BOX})(?: [^ .,;]+){0,4}? (?:is|was|were|are|has been) (?:(?:being|now|also|only|just|all) )?(?:${AUTO}|(?:[a-z]+ )?(?:sent|issued|generated|created|produced|printed|composed|written|processed|made|handled|prepared) (?:[^ .,;]+ ){0,4}?(?:automatically|by (?:an? |the |our |your )?(?:[a-z'-]+ ){0,3}?(?:computer|machine|system|software|script|robot|bot|automation|macro)|by the [a-z]+'s software|without human (?:involvement|intervention|input)))(?: generated)?\\b`), unless: HONEST },
  { kind: 'machine', pattern: new RegExp(`\\b(?:${MAIL}) (?:is|are|was|were|has been|have been) (?:automatically (?:generated|produced|created|sent|issued)|(?:generated|produced|created|issued|composed|sent|written) (?:automatically|by (?:an? |the |our )?(?:[a-z-]+ )?(?:computer|machine|system|software|script|robot|bot|macro|automation)|without human))\\b`), unless: HONEST },
  { kind: 'machine', pattern: /^(?:[*[( ]*)(?:auto(?:mated|matic)?[- ]?(?:reply|response|mail|message|msg|writing|acknowledge?ment|notification)|auto-?reply|auto-?response|auto msg|computer-generated|system-generated|machine-generated)\b(?: [^.!?]{0,60})?/ },
  { kind: 'machine', pattern: /\b(?:sms|text|message|e-?mail|msg) (?:generated|sent|auto-sent) automatically\b|\bmsg auto-sent\b|\bmessage was sent by automation\b|\bruns on autopilot\b|\bbots only\b|\bthis (?:inbox|mailbox|account|channel) is a (?:robot|bot|machine)\b|\bno human (?:involvement|intervention)\b|\bwithout human (?:involvement|intervention)\b|\bhandled by a (?:virtual|automated) (?:agent|assistant)\b|\b(?:machine|system)-produced text\b|\ba machine told us\b/ },
  { kind: 'machine', pattern: /\b(?:you have reached|you are (?:chatting|speaking|talking) (?:with|to)|you are reading) (?:an?|the) (?:automated|automatic|unattended|virtual|unmonitored) [a-z]+(?: [a-z]+)?|\byou are chatting with case handler \S+|\byou have reached the [^.!?]{1,40}$/ },
  { kind: 'machine', pattern: /\byou are (?:receiving|getting) this because (?:an event|a (?:script|machine|system|robot|rule|filter))\b[^.!?]*/ },
  // nobody signs
  { kind: 'signature', pattern: /\b(?:(?:requires?|bears?|carries|needs?|valid) (?:no|without) (?:a )?signature|no (?:handwritten |physical )?signature (?:is |was )?(?:required|necessary|needed)|valid without (?:a )?signature|signature is not (?:required|needed|necessary)|need not be signed)\b/ },
  // do not answer
  { kind: 'no-reply', pattern: /(?:(?<!\b(?:you|i|we|they|who|had|did|does|need|have) )\b(?:please |kindly |so |and |pls )*(?:do not|not to|never|please not|please no|refrain from)|\byou can not) (?:reply|replying|respond|responding|answer|answering|answers|revert|write back|e-?mail back)(?: back)?(?: (?:directly|to|on|in))*(?: (?:this|the|it|that|these|same|here|a|your|our|sender|automated|automatic|system|no-reply|noreply|address|e-?mail|email|mail|message|msg|number|notification|notice|text|sms|account|one|line|id|thread|{link}))*(?= (?:[.,;!:)\]]|as|since|because|-|and|for|this|but)|$)/, unless: /\b(?:texts?|calls?|emails?|messages?|links?) (?:that|which|asking|who|from (?:anyone|people|unknown|strangers))|\b(?:scam|phishing|fraud|suspicious|strangers?|unknown)\b|\breply all\b|\banswer the door\b/ },
  { kind: 'no-reply', pattern: /\b(?:no repl(?:y|ies)|no (?:answers|responses|correspondence)|individual replies|a reply|replies) (?:is|are|can|will|to this)?(?: not)? ?(?:be )?(?:possible|given|expected|accepted|needed|entered into|supported|necessary|required)\b|\b(?:requires|needs) no (?:reply|response)\b|\bno replies\b(?= [.!]|$)/ },
  { kind: 'no-reply', pattern: /\b(?:no-reply|noreply|send-only|outbound-only|outgoing-only|notification-only|one-way|no reply) (?:notification|address|e-?mail|email|message|account|mailbox|number|inbox|sender|system|line|mail)\b|\b(?:for |is )?(?:outgoing|outbound)(?: e-?mail| messages?| calls?| mail)?(?: only| messages)\b|\baddress only sends\b|\bsends mail only\b|^(?:noreply|no-reply)\b.*|.* no reply$/ },
  { kind: 'no-reply', pattern: /\b(?:(?:this|the) (?:[a-z-]+ )?(?:address|mailbox|inbox|number|no(?: ?\.)?|system|account|line|sender|channel|e-?mail|notification|message|sms|text)|which|that|it) (?:can|does|do|will|could) not (?:be able to )?(?:accept|receive|take|process|support|handle|get) (?:any |incoming |inbound |your )*(?:replies|responses?|e-?mails?|emails?|mails?|messages?|answers?|texts?)\b|\b(?:number|address|line|mailbox) (?:[a-z]+ ){0,6}can not be (?:reached|answered|replied)/, unless: /\bwe (?:can|do) not\b/ },
  // nobody reads
  { kind: 'unread', pattern: new RegExp(`\\b${BOX}s?(?: [^ .,;:!?]+){0,5}? (?:is|are|was|remains|will be) (?:(?:currently|also|only|technical|being) )?(?:not (?:being )?(?:regularly |actively |constantly )?(?:monitored|attended|read|checked|staffed|seen|watched|manned|answered|looked after|in use)|unmonitored|unattended|unmanned|technical only)(?: to)?(?: by (?:anyone|staff|a (?:human|person)))?`), unless: /\b(?:baggage|luggage|bags?|vehicles?|children|number (?:plate|is not))\b/ },
  { kind: 'unread', pattern: /\b(?:unattended|unmonitored|unmanned|unstaffed) (?:mailbox|inbox|account|address|e-?mail|email|extension|number|line|sender|outbound address|channel|mail)\b|\b(?:sender|mailbox|inbox) unattended\b|\bstatus e-?mails are unattended\b/ },
  { kind: 'unread', pattern: new RegExp(`\\b(?:(?:replies|reply|responses?|answers?|texts back|messages back|correspondence)(?: ${STEP}){0,9}|(?:messages?|mails?|e-?mails?|emails?|texts?|msgs?|questions?|attachments?|anything|calls?|faxes)(?: (?:sent|received|addressed|written|made|you (?:send|write)))?(?: back)?(?: (?:to|in|at|on|via|from) (?:this|that|the|our|these|it|{link}|[a-z]+@)(?: ${STEP}){0,6}| ${STEP}noreply(?: ${STEP}){0,3}| in the meantime))(?: (?:will|can|may|are|is|do|does|get|gets|be|being)){0,3} ${LOST}(?: (?:by|automatically|unread|without)\\b[^.,;!?]{0,40})?`), unless: /\b(?:we|i|you|they) (?:have |had |did )?(?:not|never) (?:received?|read|seen|answered)|\b(?:if|when|where) your\b|\byour (?:message|email|e-mail|reply|text)s? (?:was|were|has|have) not (?:been )?(?:received|delivered)|\bcalls? (?:are|is|may be|will be) (?:not )?(?:recorded|monitored)|\bunknown senders\b|\bon the subject\b|\bif you pick\b/ },
  { kind: 'unread', pattern: new RegExp(`\\b${NOBODY}\\b(?: (?:is|are|will|at|on|currently|here|in|this|of|us|ever|actually|human|hand|to|be)){0,4} (?:reads? (?:this|these|the|your|replies|answers|what|any)|monitor(?:s|ing|ed)?|looks? at|watching|watches|available(?= (?:[.,;!]|to|in|here)|$)|behind|on duty|on hand|attends?|assigned|view|answer(?:s|ing)? (?:replies|this|these|messages)|see (?:your|this))\\b[^.,;!?]{0,60}`), unless: /\b(?:else|but you|except)\b|\bif (?:nobody|no one|no-one)|\b(?:answers|answered) (?:the door|when)|\bavailable (?:today|on|at|until|before|for the)\b/ },
  { kind: 'unread', pattern: /\b(?:we|i) (?:do not|can not|will not|never) (?:read|see|monitor|check) (?:the |any |your )?(?:answers|replies|responses|messages|this (?:inbox|mailbox|account))\b|\b(?:it |which )?has no (?:inbox|mailbox)\b|\b(?:an answer|anything you write|replies?|texts? back)\b[^.,;!?]{0,30}\b(?:nowhere|is lost|not received)\b|\b(?:this|our) (?:ai|bot|robot) has no\b|\bdoes not maintain a telephone\b|\bthere (?:is|are) (?:nobody|no one|no (?:live |human )?(?:human|person|agents?|staff)) (?:agent )?(?:behind|to talk to|on this|in this|at this|here|available)\b[^.!?]*|(?<!\bif )\bnobody'?s home in\b|(?<!\bif )\bnobody'?s watching\b/ },
  // a number instead of an answer
  { kind: 'receipt', pattern: /\b(?:your|the|a|case|ticket|claim|request|enquiry|inquiry|job|intake|service request|incident report|unit|online form|support ticket request|notification)\b(?: [^ .,;:!?]+){0,3}? ?(?:(?:number|no|id|ref|#)(?: ?\.)? ?)?(?:[#([]* ?(?:\{x\}|[#\w-]*\d[\w/-]*)(?: ?[)\]])?)(?:(?: ?[-/:] ?)[\w-]+)? ?(?::|,|-)? ?(?:your [a-z]+ )?(?:(?:has|have|was|is|were|been|now|successfully|duly) )*(?:received|logged|registered|created|acknowledged|generated|recorded|reviewed by customer care|in our queue|answer registered|completed triage)\b[^.!?]*/, unless: /\b(?:your|the|a) (?:[a-z]+ )?(?:payment|parcel|order|refund|invoice|deposit|delivery|application|appeal)s?\b|\bassigned to you by\b|\bby (?:me|[a-z]+ (?:in|from))\b|\bon (?:\d|\{x\}|mon|tue|wed|thu|fri|sat|sun)/ },
  { kind: 'receipt', pattern: /\b(?:your|a) (?:[a-z]+ ){0,3}(?:request|ticket|case|enquiry|inquiry|message|e-?mail|concern|query|issue|complaint|form|submission|rma request)(?: request)?\b(?: [^ .,;:!?]+){0,3}? (?:has been|was|is|have been) (?:automatically )?(?:assigned|given|filed|registered|received and|allocated)\b[^.!?]{0,60}?\b(?:reference|ref|id|number|ticket|no|under)\b[^.!?]{0,12}(?:\{x\}|\d)/, unless: /\b(?:payment|parcel|order|refund|invoice|deposit|delivery)s?\b/ },
  { kind: 'receipt', pattern: /\b(?:thank you for your message # ?\{x\}|thank you for your e-?mail ?, which has been given the reference \{x\}|a (?:support )?ticket (?:request )?has been created|your request has been received and will be processed in (?:the )?order|a new comment was added to your (?:request|ticket))\b[^.!?]*/ },
  { kind: 'receipt', pattern: /\byour (?:request|ticket|message|enquiry|inquiry|case) (?:has been|was|is) (?:received|logged|registered|created|acknowledged)(?= [.!]|$| and)/, severity: 'hint' },
  // the lid comes down
  { kind: 'closed', pattern: /\b(?:this|your|the) (?:ticket|case|issue|request|complaint|conversation|chat)\b(?: \{x\}| # ?\S+)? (?:(?:will|has|have|is|was|now|be|been|being|automatically|considered|deemed|marked|as|therefore) ){1,6}(?:closed|stale|resolved and closed)(?<rest>[^.!?;]*)/, severity: 'hint' },
  { kind: 'closed', pattern: /\b(?:i am|we are|i will be|we will be) (?:now )?closing (?:this|your|the) (?:ticket|case|issue|request|chat|conversation)\b[^.!?;]*/, severity: 'hint' },
  { kind: 'closed', pattern: /\b(?:ticket|issue|case) (?:# ?)?(?:\{x\} )?(?:has been )?(?:automatically )?(?:marked as stale|closed by the system)\b|\bhas been automatically (?:closed|marked as stale)\b|\bclosed by the system\b/ },
  { kind: 'closed', pattern: /\b(?:we|i)? ?(?:now |therefore |shall |will )*(?:consider|regard|treat|deem) (?:this|the|your) (?:matter|case|issue|complaint|file|ticket)(?: as| to be)?(?: now)? (?:closed|settled|resolved|concluded)\b|\bcase closed\b|\bconsider the matter closed\b/ },
  { kind: 'final', pattern: /\b(?:this is|it is) our final (?:decision|answer|position|response)\b|\b(?:our|this|the) decision is final\b|\bno further (?:correspondence|action|communication|discussion)\b[^.!?;]*|\bwe will not (?:respond|reply|enter)\b[^.!?;]*\b(?:further|any more|again|correspondence)\b[^.!?;]*|\b(?:there is )?no need to (?:contact|call|write to|reply to) us(?: again)?\b/, severity: 'hint' },
  { kind: 'settled', pattern: /\b(?:we|i) (?:trust|hope|believe)(?: that)? (?:this|the above|that)(?: [a-z]+){0,2} (?:resolves|answers|settles|addresses|satisfies)\b[^.!?;]*/, severity: 'hint' },
];

/** Words before the match that would be left hanging without it. */
const LEADS_IN = /^(?:this|that|the|our|it|is|was|an?|sent|from|please|kindly|note|also|and|all|e-?mail|address|number|message|mail|any|these|your|by|for|only|account|mailbox|inbox)$/;

function toMatch(sentence: Sentence, found: readonly { readonly door: Door; readonly found: Found }[]): Match {
  let from = Math.min(...found.map((one) => one.found.from));
  // "Please note that" goes with what it announces
  if (/^(?:please |kindly )?(?:note|be advised|be aware|be informed|remember)(?: that)?$/.test(sentence.words.slice(0, from).map((word) => word.normal).join(' '))) from = 0;
  if (from > 0 && from <= 6 && sentence.words.slice(0, from).every((word) => LEADS_IN.test(word.normal))) from = 0;
  let to = Math.max(...found.map((one) => one.found.to));
  // the reason behind belongs to it: "… as this inbox is not monitored"
  const after = sentence.words.slice(to);
  if (/^(?:as|since|because)$/.test(after[0]?.normal ?? '')) while (to < sentence.words.length && sentence.words[to]?.kind !== 'mark') to++;
  const phrase = phraseOf(sentence, from, to);
  const kinds = new Set(found.map((one) => one.door.kind));
  const severity = found.every((one) => one.door.severity) ? found[0]?.door.severity : undefined;
  const place = cut(sentence, { from, to });
  const span = { start: phrase.start, end: phrase.end };
  const rest = found.find((one) => one.door.kind === 'closed')?.found.slot('rest')?.text;
  return {
    span,
    ...(severity && { severity }),
    ...(place && { replaces: place, rewrite: (voice: Voice) => openings(kinds, voice, sentence, rest, place.start === span.start) }),
    note: 'Say how to reach a person, or leave this out.',
  };
}

function openings(kinds: ReadonlySet<Kind>, voice: Voice, sentence: Sentence, rest: string | undefined, whole: boolean): readonly Rewrite[] {
  const route: Rewrite = { text: `${whole ? '' : ', and '}to reach a person, use {{support_link}}`, safe: false };
  const reply: Rewrite = { text: `${whole ? '' : ', and '}if anything here is unclear, reply to this message and {{agent_name}} will read it`, safe: false };
  if (kinds.has('no-reply') || kinds.has('unread')) return [route, reply];
  if (kinds.has('settled')) return ['does this resolve it for you?', 'what does this leave open for you?'];
  if (kinds.has('closed')) {
    const open: Rewrite = { text: "that's where we've got to. If something doesn't look right, reply here and I'll look again", safe: false };
    const span = /\bin (?:the next )?(\d+ \w+|\{\{[^}]*\}\}(?: \w+)?)/i.exec(rest ?? sentence.text)?.[1];
    if (/\bwill\b/.test(sentence.normal) && span) return [{ text: `${voice.I}'ll keep this open for the next ${span} in case you need anything more`, safe: false }];
    return [open];
  }
  if (kinds.has('receipt')) {
    const reference = /(?:#{1,2}\s?)?(?:\{\{[^}]*\}\}|\{[^}]*\}|[#$%]\{[^}]*\}|\[[^\]]*\]|\b[A-Z]{2,}-[\w-]+|\b\d[\w/-]{3,})/.exec(sentence.text)?.[0];
    return reference ? [{ text: `your reference is ${reference}, and you can reply here with anything new`, safe: false }, { text: `${voice.I}'ve read your message and will write to you by {{reply_by}}. Your reference is ${reference}`, safe: false }] : [];
  }
  if (kinds.has('final')) return [{ text: "that's our answer. If you think something has been missed, tell me what, and I'll look again", safe: false }];
  return ['', route];
}

export const doorShut: Rule = {
  id: 'impersonal/door-shut',
  summary: 'Says that nobody is there, or closes the door.',
  message: 'This says that nobody is there. Leave a way back to a person.',
  why: 'People need a way to reach a human, above all when a matter is complicated or upsetting. A message nobody answers for shuts that door.',
  sources: ['S2', 'S3'],
  severity: 'warning',
  words: (
    'auto* automat* system* computer* machine* no-reply noreply robot* unattended unmonitored unmanned unstaffed autopilot bots electronically signature signed reply replying replies respond responding responses response answer answers answering answered ' +
    'revert write e-mail email mail mails message messages correspondence send-only outbound* outgoing* notification-only one-way sends mailbox inbox accept receive monitored attended read checked staffed seen watched manned nobody no no-one ' +
    'human has nowhere received logged registered created acknowledged generated recorded reference ref id number closed stale closing consider regard treat deem final need trust hope believe chatting reached receiving getting reading case ticket bounce ' +
    'texts text msgs questions anything calls faxes attachments sms msg request opened queue triage telephone there'
  ).split(' '),
  *check(sentence) {
    if (isQuestion(sentence)) return;
    const found: { door: Door; found: Found }[] = [];
    for (const door of DOORS) {
      if (door.unless?.test(sentence.normal)) continue;
      for (const one of findAll(sentence, door.pattern)) if (one.whole && !cited(sentence, one.span)) found.push({ door, found: one });
    }
    if (found.length > 0) yield toMatch(sentence, found);
  },
  examples: [
    { bad: '[[We consider this matter closed]].', good: ["That's where we've got to. If something doesn't look right, reply here and I'll look again."] },
    { bad: '[[Please do not reply to this email]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[This mailbox is not monitored]]. For help call {{phone}}.', good: ['To reach a person, use {{support_link}}. For help call {{phone}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it. For help call {{phone}}.'] },
    { bad: '[[Your ticket will be automatically closed in 48 hours]].', good: ["I'll keep this open for the next 48 hours in case you need anything more."] },
    { bad: '[[We trust this resolves the matter]].', good: ['Does this resolve it for you?', 'What does this leave open for you?'] },
    { bad: '[[This ticket will now be closed]].', good: ["That's where we've got to. If something doesn't look right, reply here and I'll look again."] },
    { bad: '[[I am closing this ticket]].', good: ["That's where we've got to. If something doesn't look right, reply here and I'll look again."] },
    { bad: '[[Your ticket has been closed]].', good: ["That's where we've got to. If something doesn't look right, reply here and I'll look again."] },
    { bad: '[[This is our final decision]].', good: ["That's our answer. If you think something has been missed, tell me what, and I'll look again."] },
    { bad: '[[Our decision is final]].', good: ["That's our answer. If you think something has been missed, tell me what, and I'll look again."] },
    { bad: '[[No further correspondence will be entered into]].', good: ["That's our answer. If you think something has been missed, tell me what, and I'll look again."] },
    { bad: '[[We will not respond to further emails about this]].', good: ["That's our answer. If you think something has been missed, tell me what, and I'll look again."] },
    { bad: '[[No further action will be taken]].', good: ["That's our answer. If you think something has been missed, tell me what, and I'll look again."] },
    { bad: '[[We trust this answers your query]].', good: ['Does this resolve it for you?', 'What does this leave open for you?'] },
    { bad: '[[This mailbox is not monitored]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[This is an automated message]].' },
    { bad: '[[Replies to this email will not be read]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[There is no need to contact us again]].', good: ["That's our answer. If you think something has been missed, tell me what, and I'll look again."] },
    { bad: '[[Case closed]].', good: ["That's where we've got to. If something doesn't look right, reply here and I'll look again."] },
    { bad: '[[This is a system-generated email]].' },
    { ok: 'Our office is closed on Sundays.', why: 'opening hours' },
    { ok: 'Please close the app and open it again.', why: 'step' },
    { ok: "I'll keep your case open until Friday.", why: 'open door' },
    { ok: 'You can reply to this email any time.', why: 'open door' },
    { ok: 'Do not reply to texts that ask for your PIN.', why: 'fraud advice' },
    { ok: 'When would you like me to close your account?', why: 'question' },
    { ok: 'The final delivery is on 3 May.', why: 'other sense' },
    { ok: "I've closed the duplicate ticket so you only get one reply.", why: 'helpful reason given' },
    { bad: '[[This is an automated message, please do not reply]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: "[[Please don't reply to this email, as this inbox is not monitored]].", good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[Please note that this mailbox is not monitored]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[Replies to this number are not read]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[Messages sent to this inbox are deleted without being opened]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[Nobody monitors this address]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[This letter was produced by computer and bears no signature]].' },
    { bad: '[[Sent from an unattended mailbox]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[This number does not accept replies]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[This address is for outgoing messages only]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[There is no human agent behind this channel]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[You have reached an unattended extension]].', good: ['To reach a person, use {{support_link}}.', 'If anything here is unclear, reply to this message and {{agent_name}} will read it.'] },
    { bad: '[[Auto msg, pls dont reply]]', good: ['To reach a person, use {{support_link}}', 'If anything here is unclear, reply to this message and {{agent_name}} will read it'] },
    { bad: '[[Your request #88412 has been received]].', good: ['Your reference is #88412, and you can reply here with anything new.', "I've read your message and will write to you by {{reply_by}}. Your reference is #88412."] },
    { bad: '[[Case {{case_no}} has been logged]].', good: ['Your reference is {{case_no}}, and you can reply here with anything new.', "I've read your message and will write to you by {{reply_by}}. Your reference is {{case_no}}."] },
    { bad: '[[Please note the ticket has been automatically closed]].', good: ["That's where we've got to. If something doesn't look right, reply here and I'll look again."] },
    { bad: '[[This notice was generated without human involvement]].' },
    { ok: "Hi, I'm Fia, a bot. Type AGENT for a person.", why: 'an honest bot with a way out' },
    { ok: 'This reminder is sent by a computer, and your answer lands with Joy at the front desk.', why: 'somebody reads the answer' },
    { ok: 'The ticket machine at Dunmore is being repaired.', why: 'a machine' },
    { ok: "If you do not reply by Friday, I'll ring you.", why: "the customer's reply" },
    { ok: 'Your payment of {{amount}} was received on 3 May.', why: 'a fact they want' },
    { ok: 'We do not accept returns of opened food.', why: 'a rule' },
    { ok: 'The form came back because page 5 has no signature.', why: 'a paper' },
    { ok: 'Never reply to strangers who offer refunds.', why: 'fraud advice' },
  ],
};
