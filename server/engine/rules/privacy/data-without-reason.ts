import { body, find } from '../../sentence.ts';
import type { Line, Match, Reading, Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { type Ask, askPattern, asksFor } from './asking.ts';
import { PERSONAL, PERSONAL_WORDS, SECRET } from './data.ts';
import { leadIn, purposeIn, purposeNear } from './purpose.ts';

const ASKED = askPattern(PERSONAL);
/** A question or a list item that is nothing but the data: "Date of birth?", "Copy of your passport". */
const BARE = new RegExp(`^(?:[-*•☐▢>] |\\d+ ?[.)] |\\{x\\} |and |also |plus |sir |ok |, |\\[ ?\\] |# )*(?:${PERSONAL})(?:(?: ?,| and| or| plus| &| \\/| ,? please| of| on| for| with)+ (?:[^ .;!?]+ ?){0,8})*[ ?.,!;)]*(?:(?:please|sir|ma'am|madam|hun|hon|darling|love)[ ?.!]*)?$`);
/** No reason makes a secret fit to send: such a sentence gets no wording that keeps it. */
const SECRET_TOO = new RegExp(`\\b(?:${SECRET})`);
const MUST_BE = new RegExp(`(?:${PERSONAL})(?: [^ .;!?]+){0,8}? (?:(?:also )?(?:required|needed)\\b|(?:is|are|must be|has to be|have to be|should be|will be|need to be|needs to be)(?: also| likewise| all)? (?:required|needed|supplied|provided|sent|submitted|enclosed|mandatory|attached|stated|given))\\b`);

/** A reason in form only: "for security purposes". */
const EXCUSE = /\bfor (?:verification|security|identification|safety|data protection)(?: (?:purposes?|reasons?|checks?))?\b|\bfor our records\b/;
/** Questions about a life. */
const NOSY = /\b(?:how old (?:are you|is your|are your)|how much (?:do|does) (?:you|he|she) (?:earn|make)|what do you earn|are you (?:two )?(?:married|pregnant|single|a couple|divorced)|where (?:exactly )?do you live|who (?:else )?(?:lives|sleeps|is staying) (?:with|there|in|at|here)|which medical conditions|any medical conditions|what are you taking it for|how many (?:persons|people) live)\b[^.!]*/;

/** The request with the blank for its reason. */
function withPurpose(sentence: Sentence, ask: Ask, voice: Voice): readonly Rewrite[] {
  const whole = body(sentence);
  const said = sentence.text.slice(ask.start, ask.end);
  const before = sentence.text.slice(whole.start, ask.start);
  const after = sentence.text.slice(ask.end, whole.end);
  const asked = askedWell(ask.shape === 'question' ? said.replace(/,? please$/i, '') : said, ask);
  const excuse = EXCUSE.exec(before.toLowerCase());
  // "For security reasons, please confirm O" → what the security is for
  if (excuse && /^\W*for .*,\s*$/i.test(before)) return [{ text: `so that ${voice.I} ${excuse[0].endsWith('records') ? 'can {{purpose}}' : 'only discuss your account with you'}, ${lower(asked)}${after}`, safe: false }];
  if (/^\s*,?\s*(?:so|because|since|then)\b/i.test(after) || /\band (?:how|what|who|where|when)\b/i.test(said)) return [];
  // an aim that explains nothing wants a reason beside it
  const aimless = /^\W*(?:to|in order to|for)\b/i.test(before || said) || /\bto (?:proceed|start|continue|begin|join|confirm|complete|register)\b/i.test(said);
  const who = /^(?:they|he|she|the (?:agent|courier|officer))\b/i.test(said) ? 'they' : voice.I;
  const tail = aimless ? `, which ${who} need because {{reason}}` : `${ask.shape === 'question' ? ',' : ''} so that ${who} can {{purpose}}`;
  if (aimless && ask.shape === 'question') return [];
  const first = { text: `${before}${asked}${tail}${after}`, safe: false };
  const opens = before.trim() === '' && ask.shape !== 'question' && !/^(?:and|also|then|furthermore|additionally|in addition|lastly|for|to|in)\b/i.test(said);
  return opens && !aimless && who === voice.I && after.trim() === '' ? [first, { text: `to {{purpose}}, ${lower(asked)}`, safe: false }] : [first];
}

/** "What is your O" asks for a favor in "could you tell me your O". */
function askedWell(said: string, ask: Ask): string {
  if (ask.shape !== 'question') return said.replace(/^kindly (?!please)/i, 'please ').replace(/^(please )?(?:provide|supply|furnish|submit)(?= (?:your|the|a|us|me|me with|both|all)\b)(?! us with)/i, (_all, please: string | undefined) => `${please ?? 'please '}send`.replace(/^please send$/, 'please share'));
  const what = /^what(?:'s| is| are|s) (?=(?:your|the|his|her|their)\b)/i;
  return what.test(said) ? `could you tell me ${said.replace(what, '')}` : said;
}

function lower(text: string): string {
  return /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A bare item asks only under a line that asks: "Please send:". A question asks by itself. */
function listed(match: Match, line: Line, reading: Reading): boolean {
  if (match.rewrite || /\?/.test(line.sentence.normal) || MUST_BE.test(line.sentence.normal)) return line.role !== 'heading';
  if (line.role === 'heading') return false;
  if (/\bplease\b|^(?:and|also|then|plus) |, .*(?:,| and ).*\.$|\byour .* and .*\.$/.test(line.sentence.normal)) return true;
  const lead = leadIn(line, reading);
  return lead !== undefined && /\b(?:send|need|require|required|provide|submit|attach|supply|following|upload|share|enclose|please|bring|include|forward|reply|documents|confirm|missing|furnish)\b/.test(lead.sentence.normal);
}

const HOW = 'Say what you need this for, close to the request, and how you keep it safe. If there is no reason, leave it out.';

export const dataWithoutReason: Rule = {
  id: 'privacy/data-without-reason',
  summary: 'Asks for personal data without saying why.',
  message: 'This asks for personal data without saying why. Add the reason, and a safe way to send it.',
  why: 'People are entitled to know what their data is for at the moment you ask for it. A request without a reason also looks like phishing.',
  sources: ['S3', 'ICO', 'NHS-Q', 'NHS-T'],
  severity: 'warning',
  words: PERSONAL_WORDS,
  *check(sentence) {
    const given = purposeIn(sentence);
    for (const ask of asksFor(sentence, ASKED)) {
      if (given && !EXCUSE.test(sentence.normal)) return;
      yield { ...(given && { severity: 'hint' as const, message: 'This gives security as the reason. Say what you will do with it: "so that I only discuss your account with you".' }), span: { start: ask.start, end: ask.end }, ...(!SECRET_TOO.test(sentence.normal) && { replaces: body(sentence), rewrite: (voice: Voice) => withPurpose(sentence, ask, voice) }), note: HOW };
      return;
    }
    if (given) return;
    const nosy = find(sentence, NOSY);
    if (nosy && /\?/.test(sentence.normal)) {
      yield { span: { start: nosy.span.start, end: Math.min(nosy.span.end, body(sentence).end) }, note: HOW };
      return;
    }
    const bare = MUST_BE.test(sentence.normal) || (BARE.test(sentence.normal) && /\?|\bplease\b|^(?:\W|x)*(?:a |an )?(?:copy|scan|photo|pic|your|proof|full|complete|the|last|and|date|personal|nric)\b/.test(sentence.normal));
    if (bare && !/\b(?:not|never|no longer)\b/.test(sentence.normal)) yield { span: body(sentence), note: HOW };
  },
  holds(match: Match, line: Line, reading: Reading): boolean {
    return !purposeNear(line, reading) && listed(match, line, reading);
  },
  examples: [
    { bad: '[[Please provide your date of birth]].', good: ['Please send your date of birth so that I can {{purpose}}.', 'To {{purpose}}, please send your date of birth.'] },
    { bad: 'For security reasons, [[please confirm your postcode]].', good: ['So that I only discuss your account with you, please confirm your postcode.'] },
    { bad: '[[Please send a copy of your passport to {{upload_link}}]].', good: ['Please send a copy of your passport to {{upload_link}} so that I can {{purpose}}.', 'To {{purpose}}, please send a copy of your passport to {{upload_link}}.'] },
    { bad: '[[We need your bank details]].', good: ['We need your bank details so that we can {{purpose}}.', 'To {{purpose}}, we need your bank details.'] },
    { bad: '[[What is your date of birth]]?', good: ['Could you tell me your date of birth, so that I can {{purpose}}?'] },
    { bad: '[[Please send us a copy of your passport]].', good: ['Please send us a copy of your passport so that we can {{purpose}}.', 'To {{purpose}}, please send us a copy of your passport.'] },
    { bad: '[[Kindly share your Aadhaar number]].', good: ['Please share your Aadhaar number so that I can {{purpose}}.', 'To {{purpose}}, please share your Aadhaar number.'] },
    { bad: '[[Please confirm your full address and phone number]].', good: ['Please confirm your full address and phone number so that I can {{purpose}}.', 'To {{purpose}}, please confirm your full address and phone number.'] },
    { bad: '[[We need your Social Security number]].', good: ['We need your Social Security number so that we can {{purpose}}.', 'To {{purpose}}, we need your Social Security number.'] },
    { bad: '[[Send a photo of your ID]].', good: ['Send a photo of your ID so that I can {{purpose}}.', 'To {{purpose}}, send a photo of your ID.'] },
    { bad: '[[Could you share your bank details]]?', good: ['Could you share your bank details, so that I can {{purpose}}?'] },
    { bad: 'For verification purposes, [[please confirm your postcode]].', good: ['So that I only discuss your account with you, please confirm your postcode.'] },
    { bad: "For security reasons, [[we need your mother's maiden name]].", good: ["So that we only discuss your account with you, we need your mother's maiden name."] },
    { bad: 'For our records, [[please provide your gender]].', good: ['So that we can {{purpose}}, please share your gender.'] },
    { bad: '[[Please share your medical certificate]].', good: ['Please share your medical certificate so that I can {{purpose}}.', 'To {{purpose}}, please share your medical certificate.'] },
    { bad: '[[Kindly provide the last 4 digits of your card]].', good: ['Please share the last 4 digits of your card so that I can {{purpose}}.', 'To {{purpose}}, please share the last 4 digits of your card.'] },
    { bad: '[[Your NHS number is required]].' },
    { bad: '[[Please reply with your home address]].', good: ['Please reply with your home address so that I can {{purpose}}.', 'To {{purpose}}, please reply with your home address.'] },
    { bad: '[[We require proof of income]].', good: ['We require proof of income so that we can {{purpose}}.', 'To {{purpose}}, we require proof of income.'] },
    { bad: '[[Please attach a bank statement]].', good: ['Please attach a bank statement so that I can {{purpose}}.', 'To {{purpose}}, please attach a bank statement.'] },
    { ok: 'To find your order, could you share the email address on it?', why: 'purpose first' },
    { ok: 'Please confirm your postcode so I can check delivery slots.', why: 'purpose' },
    { ok: 'We need your date of birth because the prescription is age-restricted.', why: 'purpose' },
    { ok: "You don't need to send your passport.", why: 'negated' },
    { ok: "I've updated your date of birth.", why: 'statement' },
    { ok: "If you've sent your bank details, they are stored safely.", why: 'conditional' },
    { ok: 'Please provide your order number.', why: 'not personal data' },
    { ok: 'Your date of birth is only used to check your age.', why: 'statement with purpose' },
    { ok: 'Please share your date of birth. I need it to find your vaccine record.', why: 'purpose in the next sentence' },
    { ok: "Send me the last 4 digits of the card, and I'll check the charge.", why: '"and I\'ll..." states the purpose (false alarm met on real replies)' },
    { bad: '[[Reply with your date of birth and home address]].', good: ['Reply with your date of birth and home address so that I can {{purpose}}.', 'To {{purpose}}, reply with your date of birth and home address.'] },
    { bad: "[[Can I have your date of birth and mother's maiden name, please]]?", good: ["Can I have your date of birth and mother's maiden name, so that I can {{purpose}}?"] },
    { bad: "[[I'll need your National Insurance number and the name of your employer]].", good: ["I'll need your National Insurance number and the name of your employer so that I can {{purpose}}.", "To {{purpose}}, I'll need your National Insurance number and the name of your employer."] },
    { bad: '[[Kindly share your PAN card and a selfie]].', good: ['Please share your PAN card and a selfie so that I can {{purpose}}.', 'To {{purpose}}, please share your PAN card and a selfie.'] },
    { bad: 'To get started, [[send us your full name and passport number]].', good: ['To get started, send us your full name and passport number, which we need because {{reason}}.'] },
    { bad: "[[What's your marital status]]?", good: ['Could you tell me your marital status, so that I can {{purpose}}?'] },
    { bad: '[[Date of birth]]?' },
    { bad: '[[How old are you]]?' },
    { bad: '[[DM us your home address]].', good: ['DM us your home address so that we can {{purpose}}.', 'To {{purpose}}, DM us your home address.'] },
    { bad: "[[Your mother's maiden name, please]]." },
    { bad: 'Before I go on, [[could you confirm your date of birth]]?', good: ['Before I go on, could you confirm your date of birth, so that I can {{purpose}}?'] },
    { bad: '[[A scan of your driving licence is required]].' },
    { bad: '[[Attach your last three payslips]].', good: ['Attach your last three payslips so that I can {{purpose}}.', 'To {{purpose}}, attach your last three payslips.'] },
    { ok: 'Please send your passport number so that the airline can print the ticket.', why: 'purpose' },
    { ok: 'We need your payslip because the law makes us check the loan.', why: 'purpose' },
    { ok: 'Never send us a photo of your ID by email.', why: 'a warning' },
    { ok: 'Your passport is ready at window 4.', why: 'a fact' },
    { ok: 'Bring your ID when you collect the parcel.', why: 'shown at the counter, sent to nobody' },
    { ok: "What's the postcode on the label?", why: 'about the parcel' },
    { ok: 'Could you share your date of birth? It lets me find your vaccine record.', why: 'purpose in the next sentence' },
    { ok: 'Write to us from the email address on your account.', why: 'no request for data' },
    { ok: 'You can update your bank details in the app.', why: "the customer's own settings" },
  ],
};
