import { find, phraseOf } from '../../sentence.ts';
import type { Found } from '../../sentence.ts';
import type { Match, Rewrite, Rule, Sentence, Severity, Voice } from '../../types.ts';
import { BEFORE, ESTEEMED, ROLE, ROLE_PREFIXES } from './words.ts';

const HAIL = "(?:dear|hello|hi|hiya|hey|howdy|ahoy|greetings|welcome|good (?:day|morning|afternoon|evening)|respected|esteemed|hon(?:ou)?red|warm greetings|hello and welcome)";
/** A greeting is over at its comma, or at the end of the line. */
const OVER = "(?= ?[^\\w\\s{(/'&]|$)";
const NUMBER = '(?:(?:no|number|nr|id|ref|reference|uid|#)(?: ?\\.)? ?(?:no ?\\.? ?)?[#(]? ?)?(?:#? ?[\\w-]*\\d[\\w/-]*(?: ?[-/] ?\\w+)*|{x})';

interface Greeting {
  readonly pattern: RegExp;
  readonly severity?: Severity;
  /** The sentence is the greeting and nothing else. */
  readonly alone?: true;
  /** The word behind the greeting is written small. */
  readonly small?: true;
}

const GREETINGS: readonly Greeting[] = [
  // "Dear Valued Customer", "Hello, dear owner of a Kestrel product", "Dear Council Tax Payer"
  { pattern: new RegExp(`^(?:[>*"] )*(?<hail>${HAIL})(?: to)? ?,? (?:there ,? )?${ESTEEMED}{0,4}${BEFORE}${ROLE}\\b(?:\\( ?s ?\\)| \\( s \\))?(?: ?(?:/|or|and|&) ?${ESTEEMED}{0,2}(?:[a-z'-]+ ?(?:/ )?){1,5}){0,3}(?: (?:of|at|in|from|ending|with|to) (?:[^ ,:!.]+ ?){1,7}| ${NUMBER})?${OVER}`) },
  { pattern: new RegExp(`^(?:[>*"] )*(?<hail>dear|respected|hello|hi|hey) (?:sirs?|madam|ma'am|maam|ladies|gentlemen|sir ?/|mr ?\\.? ?/|a/c|whoever|public|unknown|concerned|correspondent|third|responsible|number|ladies and|friend of|member of|e-?mail address)(?: ?(?:/|or|and|&|\\.) ?(?:[a-z'-]+ ?[./]? ?){1,4}| [a-z' -]+)?${OVER}`) },
  // "Hi #user_90417", "Dear Customer No. {{customer_no}}", "Hello {{ticket.id}}"
  { pattern: new RegExp(`^(?:[>*"] )*(?<hail>${HAIL}) ?,? (?:${ESTEEMED}{0,2}(?:[a-z]+ ){0,2}(?:no|number|id|ref|uid|#)(?: ?\\.)? ?#? ?(?:{x}|[\\w#-]*\\d[\\w/-]*)|# ?\\w+|[a-z]+\\d{2,})${OVER}`) },
  // a small letter behind "Dear" is no name
  { pattern: /^(?<hail>dear) (?!all|colleague|friend|team|everyone|both|folks|neighbor|{x})[a-z][^ ,:!.]*(?: [^ ,:!.]+){0,4}(?= ?[,:!]|$)/, small: true },
  { pattern: new RegExp(`^to (?:whom(?:so)?(?:ever)?|all whom|whoever|whosoever)(?: it)?(?: may| this)? ?(?:concerns?|[^,:.!]{1,40})?${OVER}`), alone: true },
  // "To the account holder:", "Attention: insured person", "FAO the bill payer"
  { pattern: new RegExp(`^to ?:? ?(?:the|all|our|all the|all our|every) ?${ESTEEMED}{0,2}${BEFORE}${ROLE}\\b(?: ?(?:/|or|and) ?(?:[a-z]+ ?){1,3}){0,3}(?: (?:of|at|in|on|for|named|ending) (?:[^ ,:!.]+ ?){1,7})?${OVER}`), alone: true },
  { pattern: new RegExp(`^to ?:? ?(?:the )?${ESTEEMED}{0,2}(?:${ROLE}|consignee of record|user|all concerned|persons? concerned|units?|all units|all debtors|the personal representatives)\\b(?: ?/ ?[a-z]+){0,3}(?: (?:${NUMBER}|of [a-z]+|in [a-z ]+\\d*))?${OVER}`), alone: true },
  { pattern: new RegExp(`^(?:attention|attn|fao|f\\.a\\.o|for the attention of)(?: ?[.,:])? ?(?:the|all|our)? ?${ESTEEMED}{0,2}${BEFORE}${ROLE}\\b(?: persons?)?(?: (?:of|at|ending|in) (?:[^ ,:!.]+ ?){1,6}| ${NUMBER}| ?/ ?[a-z]+)?(?: , .{1,40})?${OVER}`) },
  // "POLICYHOLDER:", "Esteemed client,", "Patient / parent / guardian", "Registered guest"
  { pattern: new RegExp(`^(?:(?:our|most|very|dear) )*(?:valued|esteemed|respected|honou?red|registered|cherished) (?:[a-z]+ )?${ROLE}\\b(?: (?:of|at) (?:[^ ,:!.]+ ?){1,7})?${OVER}`), alone: true },
  { pattern: new RegExp(`^${ROLE}(?: ?(?:/|or|and) ?(?:${ROLE})){1,3} ?[,:]?$|^(?:${ROLE}) ?,$|^gentlemen$|^${ROLE} recipient ?:$|^(?:summons|notice) (?:recipient|to ${ROLE})\\b ?:?$`), alone: true },
  // "User #88401773, your request was processed"
  { pattern: /^(?:customer|client|user|member|passenger|patient|guest|subscriber|applicant|donor|employee|owner of device|guest of room)(?: (?:no|number|id|ref))?(?: ?\.)? ?#? ?(?:[\w-]*\d[\w-]*|{x})(?= ?[,:])/ },
  { pattern: /^this (?:is|message is|notice is|letter is) (?:a message )?(?:for|to|addressed to|intended for) (?:the|all|any) (?:[a-z]+ ){0,2}(?:person|persons|policyholder|account holder|owner|occupiers?|occupants|residents?|cardholder|bill payer|subscriber|tenant|addressee|recipient)\b[^,:]{0,40}/ },
  { pattern: /^(?:all )?(?:passengers|customers|users|members|visitors|guests|residents|tenants|students) are (?:kindly |hereby |again )?(?:reminded|requested|asked|informed|advised|notified) (?:that|to)\b.*$/ },
  // advice: friendly, and still nobody's name
  { pattern: new RegExp(`^(?:[>*"] )*(?<hail>hi|hey|hello|hiya) ?,? there\\b${OVER}`), severity: 'hint' },
  { pattern: new RegExp(`^(?:[>*"] )*(?<hail>dear|hi|hey|hello|good (?:morning|day|afternoon|evening)) ?,? (?:all|team|everyone|everybody|folks|guys|friends?|colleagues?|both)\\b${OVER}`), severity: 'hint' },
  { pattern: new RegExp(`^(?:warm |many )?greetings (?:of the day|from [^,:]{1,40})${OVER}`), severity: 'hint' },
];

/** A placeholder that holds a number or a kind instead of a name. */
const NO_NAME = /(?:^|[._\s{[<%$-])(?:id|uid|number|no|ref|reference|type|serial|ticket_no|case_no|ticketid|client_company\w*|company\w*|recipient_type)[\s\]}>%|]*$/i;
const A_NAME = /name|first|last|given|salutation|title|contact/i;

function emptyName(sentence: Sentence): Found | undefined {
  const found = find(sentence, new RegExp(`^(?:[>*"] )*(?<hail>dear|hello|hi|hey) (?<who>{x}) ?${OVER}`));
  const who = found?.slot('who')?.text ?? '';
  const inside = who.replace(/[}\]>%]+$/, '');
  return found && !A_NAME.test(who) && NO_NAME.test(inside) ? found : undefined;
}

/** The greeting by name, in the register of the one that stood there; a number in it stays behind the name. */
function byName(sentence: Sentence, found: Found, voice: Voice): readonly Rewrite[] {
  const said = sentence.text.slice(found.span.start, found.span.end);
  const hail = found.slot('hail')?.text.toLowerCase() ?? '';
  const formal = (hail === '' && !/\d/.test(said)) || /^(?:dear|respected|esteemed|hono)/.test(hail);
  const greeting = hail.startsWith('good') || /^(?:hi|hello|hey)$/.test(hail) ? hail.charAt(0).toUpperCase() + hail.slice(1) : formal ? 'Dear' : 'Hello';
  const comma = hail.startsWith('good') && found.slot('hail') && /^good \w+ ?,/i.test(said) ? ',' : '';
  const kept = /[\d{[<%#$]/.test(said) ? said.replace(/^(?:dear|hello|hi|hey|howdy|greetings|good \w+|attention|attn|to|fao)\b[ .,:]*/i, '') : '';
  const named = `${greeting}${comma} ${voice.name}${kept ? ` (${kept})` : ''}`;
  const rewrites: Rewrite[] = [{ text: named, safe: false }];
  if (greeting === 'Dear' && !kept && voice.name === '{{first_name}}') rewrites.push({ text: 'Dear {{title}} {{last_name}}', safe: false });
  else if (!kept && greeting !== 'Dear') rewrites.push({ text: `Hello ${voice.name}`, safe: false });
  return rewrites.filter((one, index) => index === 0 || (one as { text: string }).text !== named);
}

function toGreeting(sentence: Sentence, caught: Found, severity: Severity | undefined): Match {
  let to = caught.to;
  while (sentence.words[to - 1]?.kind === 'mark' && /^[,:;.!]+$/.test(sentence.words[to - 1]?.normal ?? '')) to--;
  const { start, end } = phraseOf(sentence, caught.from, to);
  const found: Found = { ...caught, to, span: { start, end } };
  const whole = found.to >= sentence.words.length - 1;
  const speaks = /^(?:this|all|passengers|customers|users|members|visitors|guests|residents|tenants|students)\b/.test(sentence.normal) && !/^all (?:users|members)$/.test(sentence.normal);
  return {
    span: found.span,
    ...(severity && { severity }),
    ...(speaks
      ? { note: 'Speak to the reader: greet them by name and say "you".' }
      : { replaces: found.span, rewrite: (voice: Voice) => byName(sentence, found, voice) }),
    ...(whole || speaks ? {} : { note: 'Greet the customer by name here.' }),
  };
}

/** "Dear Mr Baker", "Hello Team Northwind", "Hi Guy": a name stands there after all. */
function isPerson(sentence: Sentence, found: Found): boolean {
  const said = sentence.normal.slice(0, sentence.normalStarts[found.to] ?? sentence.normal.length);
  return /\b(?:mr|mrs|ms|miss|dr|prof|professor|mx)(?: \.)? [a-z{][^ ]*/.test(said) && !/\b(?:mr|sir)(?: \.)? ?\//.test(said);
}

export const genericGreeting: Rule = {
  id: 'impersonal/generic-greeting',
  summary: 'Nobody is called Valued Customer.',
  message: 'Nobody is called Valued Customer. Greet by name.',
  why: 'A greeting by name shows that the message is for this reader. "Dear valued customer" is also how phishing mail opens.',
  sources: ['S2'],
  severity: 'warning',
  words: ['dear', 'hello', 'hi', 'hiya', 'hey', 'howdy', 'ahoy', 'greetings', 'welcome', 'good', 'respected', 'esteemed', 'honored', 'honoured', 'warm', 'to', 'attention', 'attn', 'fao', 'f', 'for', 'valued', 'registered', 'cherished', 'this', 'account', 'agent', ...ROLE_PREFIXES],
  *check(sentence) {
    for (const { pattern, severity, alone, small } of GREETINGS) {
      const found = find(sentence, pattern);
      if (!found || found.to - found.from > 14) continue;
      // "To the account holder we owe an apology" is a sentence, no greeting
      if (alone && !/^[,:]$/.test(sentence.words[found.to]?.normal ?? '') && sentence.words.slice(found.to).some((word) => word.kind !== 'mark')) continue;
      if (isPerson(sentence, found) || (small && !/^\W*(?:d|D)(?:ear|EAR) \p{Ll}/u.test(sentence.text))) continue;
      yield toGreeting(sentence, found, severity);
      return;
    }
    const empty = emptyName(sentence);
    if (empty) yield toGreeting(sentence, empty, undefined);
  },
  examples: [
    { bad: '[[Dear Valued Customer]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Sir/Madam]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[To whom it may concern]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Hi there]],', good: ['Hi {{first_name}},', 'Hello {{first_name}},'] },
    { bad: '[[Hello User]],', good: ['Hello {{first_name}},'] },
    { bad: '[[Dear Customer]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Sir or Madam]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Sirs]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear User]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Subscriber]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Account Holder]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Client]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Guest]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear All]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Hello Sir]],', good: ['Hello {{first_name}},'] },
    { bad: '[[Respected Sir/Madam]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Greetings of the day]]!', good: ['Dear {{first_name}}!', 'Dear {{title}} {{last_name}}!'] },
    { bad: '[[Hi Customer]],', good: ['Hi {{first_name}},', 'Hello {{first_name}},'] },
    { bad: '[[Hey guys]],', good: ['Hey {{first_name}},', 'Hello {{first_name}},'] },
    { bad: '[[Dear Cardmember]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { ok: 'Hi {{customer_name}},', why: 'named' },
    { ok: "Hi {{customer.first_name | default: 'there'}},", why: 'named with a fallback' },
    { ok: 'Dear Ms {{last_name}},', why: 'title and name' },
    { ok: 'Hello Sam,', why: 'named' },
    { ok: 'Our members can join for free.', why: 'mid-sentence noun' },
    { ok: 'Dear {{title}} {{last_name}},', why: 'named' },
    { ok: 'Your greeting card is on its way.', why: 'other sense' },
    { ok: 'Hi Guy,', why: 'a real first name' },
    { bad: '[[Dear Policyholder]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Council Tax Payer]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Parent/Guardian]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: "[[Dear Sir / Ma'am]],", good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear applicant]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[Dear Customer No. {{customer_no}}]],', good: ['Dear {{first_name}} (Customer No. {{customer_no}}),'] },
    { bad: '[[Hello, dear owner of a Kestrel product]],', good: ['Hello {{first_name}},'] },
    { bad: '[[Hey member]]!', good: ['Hey {{first_name}}!', 'Hello {{first_name}}!'] },
    { bad: '[[Good day, wallet owner]].', good: ['Good day, {{first_name}}.', 'Hello {{first_name}}.'] },
    { bad: '[[Greetings, Creator]]!', good: ['Hello {{first_name}}!'] },
    { bad: '[[Esteemed client]],', good: ['Dear {{first_name}},', 'Dear {{title}} {{last_name}},'] },
    { bad: '[[To the occupier]]', good: ['Dear {{first_name}}', 'Dear {{title}} {{last_name}}'] },
    { bad: '[[To all our supporters]]:', good: ['Dear {{first_name}}:', 'Dear {{title}} {{last_name}}:'] },
    { bad: '[[Attention: account holder]]', good: ['Dear {{first_name}}', 'Dear {{title}} {{last_name}}'] },
    { bad: '[[FAO the bill payer]]', good: ['Dear {{first_name}}', 'Dear {{title}} {{last_name}}'] },
    { bad: '[[User #88401]], your bike is unlocked.', good: ['Hello {{first_name}} (User #88401), your bike is unlocked.'] },
    { bad: '[[This is a message for the policyholder]].' },
    { ok: 'Dear Mr Achterberg,', why: 'a name' },
    { ok: 'Hello Team Northwind,', why: 'a name' },
    { ok: 'Dear {{customer.full_name}},', why: 'named' },
    { ok: 'To the right of the sink is the valve.', why: 'no greeting' },
    { ok: 'Welcome to the Harrow clinic.', why: 'no reader in it' },
    { ok: 'Customers can park for free on Sundays.', why: 'mid-text' },
    { ok: 'Attention: the lift is out of order.', why: 'a label' },
  ],
};
