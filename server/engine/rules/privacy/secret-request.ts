import { cited, cut } from '../../family.ts';
import { body, find } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { type Ask, askPattern, asksFor } from './asking.ts';
import { SECRET, SECRET_WORDS } from './data.ts';

const ASKED = askPattern(SECRET);
/** Ways in which a social security number must not travel. */
const SENT_NUMBER = /\b(?:send|e-?mail|email|text|fax|reply|message|dm|post|read|say|drop|provide|share|enter|give|get|have|confirm|verify|leave|what is|mail)\b.{0,60}?\b(?:social security (?:number|card)|ssn|social|social insurance number|nine-digit)\b/;
const BARE = new RegExp(`^(?:[-*•☐>] |\\d+ ?[.)] |\\{x\\} |and |also |plus |sir |, )*(?:${SECRET})(?:(?: ?,| and| or| plus| with| for| ,? please)+ (?:[^ .;!?]+ ?){0,8})*[ ?.,!]*$`);
/** Words that keep the secret where it belongs: the customer's own app, card or page. */
const OWN_USE =
  /\b(?:in|into|on|at) (?:the|your|our) (?:app|atm|card reader|card machine|keypad|terminal|website|site|portal|settings|sign-in page|login page|device|phone|panel|browser|authenticator)\b|\b(?:create|choose|set|reset|change|pick|new|app|forgotten|forgot|temporary|mobile app) (?:up )?(?:a |an |your |the |new )*(?:password|pin|passcode)\b|\bsupport pin\b|\bdriver pin\b|\bdelivery pin\b|\bcode (?:on|from) (?:the|your) (?:parcel|label|box|receipt|screen|router|error|device|invoice)\b|\berror code\b|\blast (?:4|four)\b(?!.*\b(?:cvv|cvc|pin)\b)|\bdrop the pin\b|\bcharacters? of\b|\bin front of (?:the|it)\b|\bsearch for\b|\bpromo code\b|\bnot the (?:card|pin|password)\b|\bpress 1\b/;
/** Places that are ours: what is typed there reaches a person. */
const TO_US = /\b(?:reply|in this chat|in the chat|below|here|in your (?:reply|message|answer)|in a reply|into the answer|comment box|answer field|underneath|under this line|form below|to us|read me|tell me|tell us|send|text|dm|email|e-mail|share|give|let me have|let us have|over call|field below)\b/;

/** What an order to enter a secret must hold to be a request for it. */
const OURS = /\b(?:below|here|underneath|under this|this (?:line|chat|thread|field|message|form)|comment box|answer field|the form|in (?:your|the|a) (?:reply|message|answer|chat|email|mail)|on the (?:box|order form|coupon|slip|form|line)|ready|card (?:number|details)|cvv|cvc|security code|digits? on the back|sixteen|confirm|verify|after the tone|followed by|login and password)\b/;

interface Safe {
  readonly about: RegExp;
  readonly say: (words: string, voice: Voice) => readonly Rewrite[];
}

const fill = (text: string): Rewrite => ({ text, safe: false });
/** The secret without what is told about it: "the six-digit code" of "the six-digit code we texted you". */
const core = (words: string): string => words.split(/\s(?:we|you|that|which|from|the bank|just|coming|sent)\b/)[0] ?? words;
const yours = (words: string): string => (/^(?:your|his|her|their|the|both|all|ur)\b/i.test(words) ? words : `your ${words.replace(/^(?:an?)\s+/i, '')}`);

/** What to say in place of the request, by the secret it names. */
const SAFE: readonly Safe[] = [
  { about: /\b(?:phrase|seed|private|ssh|api|key|keys|words)\b/i, say: (words) => [fill(`please keep ${yours(words)} to yourself: anyone who has it can get in, so we don't want to see it`), fill('to check this without it, please open {{secure_link}}')] },
  { about: /\b(?:photo|picture|pic|scan|snap|image|sides|copy)\b/i, say: () => [fill("please don't send us a picture of your card. To {{purpose}}, use our secure page: {{secure_payment_link}}"), fill('the last four digits of the card are all I need to {{purpose}}')] },
  { about: /\b(?:card|cvv2?|cvc2?|cv2|ccv|csc|digits? on|numbers? (?:on|off|from)|back|reverse)\b/i, say: (words) => [fill(`please enter ${yours(words)} on our secure page: {{secure_payment_link}}`), fill('the last four digits of the card are all I need to {{purpose}}')] },
  { about: /\b(?:otp|one-time|code|codes|tan)\b/i, say: (words) => [fill(`please keep ${yours(core(words))} to yourself, and enter it only on {{secure_page}}`), fill('to finish this without the code, open {{secure_link}}')] },
  { about: /\b(?:pins?|puk)\b/i, say: (words) => [fill(`please don't send us ${yours(words)}. To {{purpose}}, open {{secure_link}}`), fill(`please keep ${yours(words)} to yourself; nobody here needs it`)] },
  { about: /./, say: (words) => [fill(`please don't send us ${yours(words)}. You can reset ${/\b(?:and|credentials|logins|details|passwords)\b/i.test(words) ? 'them' : 'it'} here: {{reset_link}}`), fill('please sign in at {{login_link}} yourself; we never need your login details')] },
];

function safely(sentence: Sentence, ask: Ask, voice: Voice): readonly Rewrite[] {
  const words = sentence.text.slice(ask.data.start, ask.end).replace(/^(?:with|and|or|plus)\s+/i, '').replace(/^(?:me|us|in|over|also|back)\s+(?=(?:your|the|his|her|their|ur)\b)/i, '').replace(/,?\s(?:and|then|so)\s(?:i|we|it)(?:'ll|'d| will| can)?\b.*$/i, '').replace(/,? (?:please|sir|ma'am|here|below|in the reply|in (?:this|the) chat|in your (?:reply|answer|message)|to proceed|by (?:return|e-?mail|text|phone)|over (?:the )?phone|with our agent.*|on the phone|into the answer field.*)$/i, '').trim();
  const said = sentence.text.slice(ask.start, ask.end);
  const family = SAFE.find(({ about }) => about.test(words)) as Safe;
  const whole = body(sentence);
  const place = cut(sentence, { from: ask.found.from, to: lastWord(sentence, ask.end) });
  const before = place && place.start > whole.start ? sentence.text.slice(whole.start, place.start) : '';
  const numbers = said.match(/\d+/g) ?? [];
  return family.say(words, voice).filter((one) => numbers.every((number) => (one as { text: string }).text.includes(number))).map((one) => {
    const { text } = one as { text: string };
    return { text: `${before ? joined(before, text) : text}.`, safe: false };
  });
}

/** The safe wording behind what the sentence says first: "To finish, please …", "The card came back. Please …". */
function joined(before: string, text: string): string {
  const said = before.trim().replace(/[,;:-]$/, '');
  return /^(?:to|in order to|so as to|for|before|if|should|when|at|once|as|since|because|also|then|first|and|sir|ma'am)\b/i.test(said) ? `${said}, ${text}` : `${said}. ${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function lastWord(sentence: Sentence, end: number): number {
  let index = 0;
  while (index < sentence.words.length && (sentence.words[index]?.end ?? 0) <= end) index++;
  return index;
}

const KEEP = 'Secrets stay with the customer. Send a link where they can enter it themselves, or check who they are in another way.';

export const secretRequest: Rule = {
  id: 'privacy/secret-request',
  summary: 'Never ask for a password, PIN, full card number or one-time code.',
  message: 'Never ask for a password, PIN, full card number or one-time code. Send a secure link instead.',
  why: 'Banks and card schemes tell people that staff never ask for these. Every request for one teaches customers to fall for the next thief who asks.',
  sources: ['CXM', 'OMN'],
  severity: 'error',
  words: SECRET_WORDS,
  *check(sentence) {
    if (/\bsecure page\b|\bonly on \{x\}/.test(sentence.normal)) return;
    if (OWN_USE.test(sentence.normal) && !TO_US.test(sentence.normal)) return;
    for (const ask of asksFor(sentence, ASKED)) {
      const order = sentence.normal.slice(sentence.normalStarts[ask.found.from]);
      // typing it into one's own app is what secrets are for
      if (/^(?:(?:please|kindly|then|and|just|now|so) )*(?:enter|type|input|key in|key|punch in|use|complete|fill|log in|log on|update|have|add|copy|confirm|verify|register|put|return)\b/.test(order) && !OURS.test(sentence.normal)) continue;
      const whole = body(sentence);
      const alone = whole.end - ask.end < 3 || /^[\s,]*(?:so|because|and)\b/i.test(sentence.text.slice(ask.end, whole.end));
      yield { span: { start: ask.start, end: ask.end }, ...(alone && { replaces: whole, rewrite: (voice: Voice) => safely(sentence, ask, voice) }), note: KEEP };
      return;
    }
    const number = find(sentence, SENT_NUMBER);
    if (number && !cited(sentence, number.span) && !/\b(?:not|never)\b/.test(sentence.normal)) {
      yield { span: number.span, note: KEEP, ...(body(sentence).end - number.span.end < 3 && { replaces: body(sentence), rewrite: (voice: Voice) => [{ text: `please add your Social Security number on our secure page, so that ${voice.I} can {{purpose}}: {{secure_link}}`, safe: false }] }) };
      return;
    }
    if (BARE.test(sentence.normal) && /\?|\bplease\b|^\W*(?:your|and|also|plus)\b.*[.,]/.test(sentence.normal) && !/\b(?:forgotten|forgot|reset|accepted|not)\b/.test(sentence.normal)) yield { span: body(sentence), note: KEEP };
  },
  holds: (_match, line) => line.role !== 'heading',
  examples: [
    { bad: '[[Please reply with your password]].', good: ["Please don't send us your password. You can reset it here: {{reset_link}}.", 'Please sign in at {{login_link}} yourself; we never need your login details.'] },
    { bad: '[[Send us your full card number and CVV]].', good: ['Please enter your full card number and CVV on our secure page: {{secure_payment_link}}.', 'The last four digits of the card are all I need to {{purpose}}.'] },
    { bad: '[[Kindly share the OTP you received]].', good: ['Please keep the OTP to yourself, and enter it only on {{secure_page}}.', 'To finish this without the code, open {{secure_link}}.'] },
    { bad: '[[Please provide your login credentials]].', good: ["Please don't send us your login credentials. You can reset them here: {{reset_link}}.", 'Please sign in at {{login_link}} yourself; we never need your login details.'] },
    { bad: '[[What is your PIN]]?', good: ["Please don't send us your PIN. To {{purpose}}, open {{secure_link}}.", 'Please keep your PIN to yourself; nobody here needs it.'] },
    { bad: '[[Please confirm the 3-digit security code on the back of your card]].', good: ['Please enter the 3-digit security code on the back of your card on our secure page: {{secure_payment_link}}.'] },
    { bad: '[[Could you tell me the one-time passcode]]?', good: ['Please keep the one-time passcode to yourself, and enter it only on {{secure_page}}.', 'To finish this without the code, open {{secure_link}}.'] },
    { bad: '[[We need your online banking password to proceed]].', good: ["Please don't send us your online banking password. You can reset it here: {{reset_link}}.", 'Please sign in at {{login_link}} yourself; we never need your login details.'] },
    { bad: '[[Please email your card details]].', good: ['Please enter your card details on our secure page: {{secure_payment_link}}.', 'The last four digits of the card are all I need to {{purpose}}.'] },
    { bad: '[[Please provide your username and password]].', good: ["Please don't send us your username and password. You can reset them here: {{reset_link}}.", 'Please sign in at {{login_link}} yourself; we never need your login details.'] },
    { bad: '[[Please type your memorable word in the reply]].', good: ["Please don't send us your memorable word. You can reset it here: {{reset_link}}.", 'Please sign in at {{login_link}} yourself; we never need your login details.'] },
    { bad: '[[Share your recovery phrase with our agent]].', good: ["Please keep your recovery phrase to yourself: anyone who has it can get in, so we don't want to see it.", 'To check this without it, please open {{secure_link}}.'] },
    { ok: 'We will never ask for your password.', why: 'negated, protective' },
    { ok: "Please don't share your PIN with anyone.", why: 'negated' },
    { ok: 'Never send us your full card number.', why: 'negated' },
    { ok: 'You can reset your password here: {{reset_link}}', why: 'self-service' },
    { ok: 'Enter the one-time code in the app.', why: 'goes to the secure app, not to us' },
    { ok: 'Choose a new password with 12 characters.', why: 'instruction' },
    { ok: 'If someone asks for your OTP, hang up.', why: 'conditional advice' },
    { ok: 'Did the code arrive?', why: 'asks only whether it arrived' },
    { ok: 'Your PIN will arrive by post.', why: 'statement' },
    { bad: '[[DM us your card number and the three digits on the back]].', good: ['Please enter your card number and the three digits on the back on our secure page: {{secure_payment_link}}.', 'The last four digits of the card are all I need to {{purpose}}.'] },
    { bad: "[[Read me the six-digit code we've just texted you]].", good: ['Please keep the six-digit code to yourself, and enter it only on {{secure_page}}.', 'To finish this without the code, open {{secure_link}}.'] },
    { bad: '[[Text us your PIN]] so we can check it.', good: ["Please don't send us your PIN. To {{purpose}}, open {{secure_link}}.", 'Please keep your PIN to yourself; nobody here needs it.'] },
    { bad: "[[What's your password]]?", good: ["Please don't send us your password. You can reset it here: {{reset_link}}.", 'Please sign in at {{login_link}} yourself; we never need your login details.'] },
    { bad: '[[Can you send a photo of both sides of your card]]?', good: ["Please don't send us a picture of your card. To {{purpose}}, use our secure page: {{secure_payment_link}}.", 'The last four digits of the card are all I need to {{purpose}}.'] },
    { bad: '[[Drop your login and password in this chat]].', good: ["Please don't send us your login and password. You can reset them here: {{reset_link}}.", 'Please sign in at {{login_link}} yourself; we never need your login details.'] },
    { bad: '[[Please paste your private key below]].', good: ["Please keep your private key to yourself: anyone who has it can get in, so we don't want to see it.", 'To check this without it, please open {{secure_link}}.'] },
    { bad: '[[Reply with your 12-word recovery phrase]].', good: ["Please keep your 12-word recovery phrase to yourself: anyone who has it can get in, so we don't want to see it."] },
    { bad: '[[Also let me have your online-banking password]].', good: ["Please don't send us your online-banking password. You can reset it here: {{reset_link}}.", 'Please sign in at {{login_link}} yourself; we never need your login details.'] },
    { bad: '[[Type your current password below]] so we can compare it.', good: ["Please don't send us your current password. You can reset it here: {{reset_link}}.", 'Please sign in at {{login_link}} yourself; we never need your login details.'] },
    { bad: '[[Share the OTP with our agent on the phone]].', good: ['Please keep the OTP to yourself, and enter it only on {{secure_page}}.', 'To finish this without the code, open {{secure_link}}.'] },
    { bad: 'Please [[email us your Social Security number]].', good: ['Please add your Social Security number on our secure page, so that we can {{purpose}}: {{secure_link}}.'] },
    { ok: 'Nobody here will ever ask for your PIN.', why: 'protective' },
    { ok: 'Enter your PIN on the card reader.', why: 'their own card' },
    { ok: "Please don't send card numbers in a message.", why: 'a warning' },
    { ok: "I can't see your password and don't want it.", why: 'protective' },
    { ok: 'Drop the pin where the pothole is and send a photo.', why: 'a map pin' },
    { ok: 'Your temporary password is on the slip.', why: 'statement' },
    { ok: 'I only need the last four digits of the card.', why: 'not the number' },
  ],
};
