import { REST, matches } from '../../family.ts';
import type { Family } from '../../family.ts';
import { body } from '../../sentence.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';

const ASK: readonly string[] = ['which part would you like me to go over again?', "how does this leave things for you?"];
const CONTACT = '(?:contact|reach|call|ring|write|email|e-mail|get in touch|get back|get in contact|message|text|ask|approach|reply|drop|visit|let|give|holler|shout|speak|revert|phone|come back|connect|respond|send|raise|use)';
const NEED = '(?:questions?|queries|query|concerns?|doubts?|inquiries|inquiry|assistance|help|information|support|clarifications?|issues?|problems?|comments?|feedback|details|guidance|requests?)';
const MORE = '(?:(?:any|some|a|an|other|further|more|additional|general|follow-up|the|least|slightest) ){0,4}';
const IF_NEED = `(?:(?:if|should|in case|whenever|incase|when) (?:you )?(?:(?:do|still|ever|should|happen to|will|feel the) ){0,2}(?:have|need|require|want|face|get|experience)|should there be|if there (?:is|are)|should|for) ${MORE}(?:further )?(?:${NEED})(?:(?:,| or|/| and| ,) ${MORE}${NEED}){0,2}(?: (?:arise|whatsoever|at all|remain))?`;

/** The one route in the sentence that must not be lost: a link, a number, a placeholder, an address. */
function route(sentence: Sentence): boolean {
  return sentence.words.some((word) => word.kind === 'placeholder' || word.kind === 'link' || (word.kind === 'number' && word.normal.length > 2));
}

/** "Do not hesitate to contact us on X" → "If anything's still unclear, contact us on X"; without a route, a question. */
function openDoor(found: Found, _: Voice, sentence: Sentence): readonly Rewrite[] {
  if (!route(sentence)) return [...ASK, ''];
  const said = sentence.text.slice(body(sentence).start, body(sentence).end);
  const deed = found.slot('deed')?.text;
  const before = sentence.text.slice(body(sentence).start, found.span.start).trim();
  if (!deed || before || /\b(?:if|should|in case)\b/i.test(said.slice(found.span.end - body(sentence).start))) return [];
  return [`if anything's still unclear, ${deed.replace(/^(?:reach out|get in touch with|reach)(?: to)?\b/i, 'contact').replace(/^contact (?=on|at|by|via|through)/i, 'contact us ').replace(/^contact us on (?=.{0,12}(?:phone|tel)|\+?\d)/i, 'call us on ')}`];
}

const invite = { replaces: 'sentence', rewrite: openDoor } as const;
const hint = { severity: 'hint' } as const;

function family(pattern: string, more: Partial<Family>): Family {
  return { pattern: new RegExp(pattern), note: 'Say in one sentence how to reach you and what you will do then.', ...more };
}

const families: readonly Family[] = [
  family(`(?:\\b${IF_NEED}${REST} ?,? ?)?\\b(?:(?:please|kindly|so|and|pls) )*(?:(?:do|you should|should) )?(?:not|never|no) (?:ever )?hesitate(?: to| and| in)? ?(?<deed>${CONTACT}${REST})(?: ,? ?(?:should|if|in case) ${REST.replace('(?: ', '(?:[^ ]+)(?: ')})?`, invite),
  family(`\\b(?:please |kindly )?(?:do not|never) hesitate\\b${REST}`, invite),
  family(`(?:\\b${IF_NEED}${REST} ?,? ?)?\\b(?:(?:please|kindly|so|and|pls|you can|always|also|to) )*feel free to (?<deed>(?:contact|reach|call|ring|write|email|e-mail|get in touch|get back|message|text|ask|approach|drop|give|shout|holler)\\b${REST})(?: ,? ?(?:should|if|in case) ${REST.replace('(?: ', '(?:[^ ]+)(?: ')})?`, { ...invite, unless: /\bask (?:about|for|to)\b/ }),
  // the milder closings are advice: a careful editor lets them stand
  family(`\\b(?:is|was|would) there (?:anything|something) (?:else|more|further)(?: at all)?(?: that| which)? (?:(?:i|we|you) (?:can|may|could|might|would|need|want)|to)${REST}`, { ...hint, replaces: 'sentence', rewrite: () => ['was I able to solve your problem today, or is something still not right?', 'what else can I look at for you?'] }),
  family(`\\b(?:anything|something) else (?:i|we) (?:can|may|could) (?:help|assist|do)${REST}`, { ...hint, replaces: 'sentence', rewrite: () => ['was I able to solve your problem today, or is something still not right?'] }),
  family(`\\b(?:(?:i|we) )?(?:really |do |sincerely )?hope (?:that )?(?:this|that|it|the above|these|my (?:answer|reply))(?: information| answer)? (?:helps|helped|is helpful|was helpful|is of help|has helped|clarifies|answers)${REST}`, { ...hint, replaces: 'sentence', rewrite: () => ['how does that work for you?', 'which part would you like me to go over again?'] }),
  family(`\\b${IF_NEED}${REST} ?,? (?:please |kindly |just |simply |do |then |you can |you may )*(?:let (?:me|us) know|contact|reach|email|e-mail|write|call|get in touch|reply|message|get back|come back|send|drop|give)\\b${REST}`, { ...hint, replaces: 'sentence', rewrite: closing }),
  family(`\\b(?:please |just |do |kindly )*(?:let (?:me|us) know|contact us|write to us|get in touch|reach out)(?: with us| to us)? ${IF_NEED.replace('|for)', ')')}`, { ...hint, replaces: 'sentence', rewrite: closing }),
  family(`\\b(?:please |just )?let (?:me|us) know if there (?:is|are) (?:anything|something)(?: else| more)?${REST}`, { ...hint, replaces: 'sentence', rewrite: closing }),
  family(`\\b(?:we|i) (?:am|are|will be) (?:always |still |all |right )?(?:here|on hand|available|around|there) to (?:help|assist|support|serve)${REST}`, { ...hint, replaces: 'clause', rewrite: () => [''] }),
  family(`\\b(?:(?:we|i) )?(?:(?:am|are|will be) )?(?:await|awaiting|eagerly await|(?:(?:very much|eagerly) )?(?:look|looking) forward to) (?:for )?(?:receiving |hearing )?(?:your|from you|an? (?:early|prompt|favorable|positive))(?: (?:kind|prompt|early|positive|favorable|swift|valued|esteemed|further))*(?: (?:reply|response|answer|feedback|confirmation|reversion|revert))?`, { severity: 'information', replaces: 'sentence', rewrite: (_, voice) => ['what would you like to do next?', { text: `reply here when you're ready, and ${voice.I}'ll take the next step`, safe: false }], note: 'Say what you are waiting for and what happens when it comes.' }),
];

function closing(_: Found, __: Voice, sentence: Sentence): readonly Rewrite[] {
  if (!route(sentence)) return ASK;
  const found = /\b(?:email|e-mail|call|ring|text|message|write to)\b.*$/i.exec(sentence.text.slice(0, body(sentence).end));
  return found ? [{ text: `if something still isn't right, ${found[0]} and we'll pick it up from here`, safe: false }] : [];
}

export const stockClosing: Rule = {
  id: 'scripted/stock-closing',
  summary: 'A stock closing that invites "no".',
  message: 'A stock closing that invites "no". Ask something you want to know.',
  why: 'A question you want answered keeps the conversation open; a formula closes it. Warm words at the end are the ones people remember.',
  sources: ['S1', 'SKY', 'PLB24'],
  severity: 'warning',
  words: ['hesitate', 'feel', 'else', 'more', 'further', 'hope', 'let', 'contact', 'reach', 'email', 'e-mail', 'write', 'call', 'get', 'reply', 'message', 'come', 'send', 'drop', 'give', 'here', 'hand', 'available', 'around', 'there', 'await', 'awaiting', 'forward'],
  *check(sentence) {
    yield* matches(sentence, families);
  },
  examples: [
    { bad: '[[Is there anything else I can help you with today]]?', good: ['Was I able to solve your problem today, or is something still not right?', 'What else can I look at for you?'] },
    { bad: '[[Please do not hesitate to contact us on {{phone}}]].', good: ["If anything's still unclear, call us on {{phone}}."] },
    { bad: '[[If you have any further questions, please let us know]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[Hope this helps]]!', good: ['How does that work for you?', 'Which part would you like me to go over again?'] },
    { bad: '[[Should you require any further assistance, please email {{support_email}}]].', good: ["If something still isn't right, email {{support_email}} and we'll pick it up from here."] },
    { bad: '[[Is there anything else I can assist you with]]?', good: ['Was I able to solve your problem today, or is something still not right?', 'What else can I look at for you?'] },
    { bad: '[[Please do not hesitate to contact us]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: "[[Please don't hesitate to reach out if you have any further questions]].", good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[Feel free to contact us]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[Should you have any queries, write to us]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[I hope this helps]].', good: ['How does that work for you?', 'Which part would you like me to go over again?'] },
    { bad: '[[Let me know if you have any questions]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: "[[Let us know if there's anything else]].", good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[We are always here to help]].' },
    { bad: '[[For any further assistance, please write to us]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[Awaiting your response]].', good: ['What would you like to do next?', "Reply here when you're ready, and I'll take the next step."] },
    { bad: '[[Looking forward to your reply]].', good: ['What would you like to do next?', "Reply here when you're ready, and I'll take the next step."] },
    { bad: '[[Feel free to reach out]]!', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { ok: 'Which part would you like me to go over again?', why: 'open question' },
    { ok: "If the light is still red at 6pm, reply here and I'll call you.", why: 'specific condition' },
    { ok: 'Did anything about this feel unclear?', why: 'specific' },
    { ok: "Just reply to this email and it'll come straight to me.", why: 'specific route' },
    { ok: 'Is there anything else that stopped working?', why: 'diagnostic question' },
    { ok: "I didn't hesitate to refund this.", why: 'past' },
    { ok: 'Let me know which day suits you.', why: 'specific ask' },
    { ok: "Let me know if the code doesn't arrive by 3pm.", why: 'specific condition' },
    { bad: "[[If you have any questions or concerns, please don't hesitate to reach out]].", good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[Should you require further assistance, please do not hesitate to contact the undersigned]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[Kindly do not hesitate to revert to us for any clarification]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[Please feel free to contact us should you need further help]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { bad: '[[Dont hesitate to call us on 0800 555 0134]].', good: ["If anything's still unclear, call us on 0800 555 0134."] },
    { bad: '[[Never hesitate to get in touch]].', good: ['Which part would you like me to go over again?', 'How does this leave things for you?'] },
    { ok: 'If the boiler trips again before Friday, ring me on 0345 555 0160.', why: 'a condition and a route' },
    { ok: 'Do you have any questions about the lease before you sign?', why: 'a question about one thing' },
    { ok: 'Feel free to bring a friend to the tasting.', why: 'an invitation' },
    { ok: "She didn't hesitate for a second.", why: 'other sense' },
  ],
};
