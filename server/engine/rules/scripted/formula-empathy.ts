import { isQuestion } from '../../guards.ts';
import { REST, WORDS, matches } from '../../family.ts';
import type { Family } from '../../family.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { isPlural, sorryFor } from './wording.ts';
import { ADV, FEELING, FEELING_LIKE, TROUBLE, VERY } from './words.ts';

const NOTHING: Rewrite = '';
const PERSON = '(?:i|we|our (?:whole |entire )?team)';
const SEE = '(?:understand|understood|know|appreciate|get|realize|imagine|recognize|acknowledge|hear|feel|see|empathize with|sympathize with|relate to|share|note|am aware of|are aware of|am sorry for|are sorry for)';
const AWARE = '(?:understand|understood|know|appreciate|get|realize|imagine|recognize|acknowledge|see|gather|note|am aware|are aware|believe)';
const I_SEE = `(?:${PERSON} )?${ADV}${SEE}`;
const I_KNOW = `(?:${PERSON} )?${ADV}${AWARE}`;
/** Adjectives before "problems" that say nothing. */
const ANY_KIND = '(?:(?:technical|some|any|certain|a few|a|an|the|various|ongoing|several|minor|these|such|this|unexpected|recent|many|challenging|of|kinds?|sort|bit|few|little|repeated|persistent) ){0,4}';
const HAVING = '(?:(?:are|were|have been|may be|might be|seem to be|must be|might have been|may have been)(?: (?:currently|still|now|presently|again))? (?:experiencing|having|facing|encountering|running into|dealing with|met with)|(?:have |may have |might have )(?:experienced|faced|encountered|had|met with)|(?:had|experienced|faced|encountered|experience|face|encounter|have))';

/** What a "problem with …" can be said about without knowing more. */
function troubleWith(noun: string, voice: Voice): readonly Rewrite[] {
  if (/\b(?:staff|team|colleagues?|agents?|drivers?|advis[eo]rs?|engineers?|technicians?|person|people|representatives?|service you)\b/i.test(noun)) return [];
  if (/\b(?:orders?|deliver(?:y|ies)|payments?|bills?|invoices?|refunds?|bookings?|reservations?|claims?|charges?|applications?|registration|appointments?|accounts?|parcels?|shipments?|purchases?|returns?|transactions?|transfers?|cards?|visits?|stay|flights?)\b/i.test(noun.split(/\s(?:of|for|on|in|at|from)\s/)[0] ?? '')) {
    return [`${voice.Im} sorry about the trouble with ${noun}`];
  }
  const [isnt, it] = isPlural(noun) ? ["aren't", 'they'] : ["isn't", 'it'];
  return [`${voice.Im} sorry ${noun} ${isnt} working as ${it} should`];
}

const EMPTY_KIND = /^(?:technical|more|further|new|same|other|real|general|unforeseen|temporary|serious|such|great|much|lots|trouble|and)$/i;

function experiencing(found: Found, voice: Voice): readonly Rewrite[] {
  const noun = found.slot('noun')?.text;
  const doing = found.slot('doing')?.text;
  const kind = found.slot('kind')?.text;
  const trouble = found.slot('trouble')?.text ?? '';
  if (kind && !EMPTY_KIND.test(kind)) return [`${voice.Im} sorry about the ${kind} ${trouble}${noun && !doing ? ` with ${noun}` : ''}`];
  if (doing && noun) return [`${voice.Im} sorry you're having trouble getting into ${noun}`];
  const told = noun && !/^(?:it|this|that|these|them|us|the above|this matter)$/i.test(noun) ? troubleWith(noun, voice) : [];
  return told.length > 0 ? told : sorryFor(voice);
}

/** Nouns that can themselves be frustrating: "the delay", "being passed around". */
const EVENT = /\b(?:delays?|wait|waiting|charges?|fees?|errors?|outages?|cancell?ations?|changes?|mistakes?|mix-ups?|interruptions?|price|costs?|increase|length|lack|loss|process|being \w+|having to|poor|slow|repeated|constant|noise|damage|condition|quality|fault|state|queues?|time)\b/i;

const RIGHT = ['frustrated', 'disappointed', 'annoyed', 'upset', 'concerned', 'worried'];

function feeling(found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] {
  const noun = found.slot('noun')?.text;
  const felt = found.slot('feeling')?.text.toLowerCase() ?? '';
  const vague = !noun || /^(?:it|this|that|these|us|all this|(?:this|the|your) (?:matters?|issues?|situations?|problems?|experiences?|case))$/i.test(noun);
  if (!vague && /^(?:concern|worr|anxi)/.test(felt)) return [`I can see why ${noun} ${isPlural(noun) ? 'worry' : 'worries'} you`];
  if (!vague && EVENT.test(noun) && /^(?:frustrat|disappoint|annoy|upset)/.test(felt)) {
    const like = felt.startsWith('disappoint') ? 'disappointing' : felt.startsWith('frustrat') ? 'frustrating' : felt.startsWith('annoy') ? 'annoying' : 'upsetting';
    return [`I can see why ${noun} ${isPlural(noun) ? 'are' : 'is'} ${like}`];
  }
  const like = /^(?:frustrat|disappoint|annoy|upset|concern|worr)/.test(felt) ? `${felt.replace(/(?:ion|ment|ance|y|ies|s)+$/, '')}` : undefined;
  const right = like && RIGHT.find((word) => word.startsWith(like.slice(0, 4)));
  // the cause stands behind the formula
  if (right && !noun && /^(?:[,;:]|-+)$/.test(sentence.words[found.to]?.normal ?? '') && !/^(?:and|but|so|or|sir|madam)$/.test(sentence.words[found.to + 1]?.normal ?? 'and')) return [{ text: `You're right to be ${right}:`, safe: false }, NOTHING];
  if (/^(?:concern|worr|anxi)/.test(felt)) return [{ text: 'I can see why {{what_went_wrong}} worries you', safe: false }, ...sorryFor(voice), NOTHING];
  if (/^frustrat/.test(felt)) return [{ text: "You're right to be frustrated: {{what_went_wrong}}", safe: false }, ...sorryFor(voice), NOTHING];
  if (/^disappoint/.test(felt)) return [{ text: "You're right to be disappointed: {{what_went_wrong}}", safe: false }, ...sorryFor(voice), NOTHING];
  return [...sorryFor(voice), NOTHING];
}

/** "How important this is to you": the reason it matters would show that someone read it. */
const matters = (): readonly Rewrite[] => [{ text: 'I can see that {{why_this_matters}}', safe: false }, NOTHING];
const upset = (_: Found, voice: Voice): readonly Rewrite[] => [{ text: 'I can see why {{what_went_wrong}} upset you', safe: false }, ...sorryFor(voice), NOTHING];
const whatHappened = (_: Found, voice: Voice): readonly Rewrite[] => [...sorryFor(voice), NOTHING];

function family(pattern: string, rewrite: Family['rewrite'] = whatHappened, more: Partial<Family> = {}): Family {
  return { pattern: new RegExp(pattern), replaces: 'clause', rewrite, note: 'Name what went wrong for this customer, in a few plain words.', ...more };
}

/** "with the router", "accessing your account". */
const WITH = `(?: (?:(?<doing>accessing|logging in to|logging into|signing in to|signing into|getting into)|with|on|in|using|regarding|concerning|related to|relating to|in relation to|around|while using|when using|about) (?<noun>${WORDS}))?`;
const ABOUT = `(?: (?:with|about|over|regarding|concerning|at|around|on|in relation to|in regard to|with regard to|with regards to|in this|in that) (?<noun>${WORDS}))?`;
const THIS = '(?:this|it|that|these things|things|the (?:situation|matter|wait|delay|experience|process)|(?:this|such a|such|your) (?:situation|experience|issue|problem|matter|thing|wait|delay|inconvenience|news|circumstances))';
/** What may follow "how frustrating this …" and "this can be frustrating". */
const ENDS = '(?= (?:for you|for all|for anyone|to you|[.,;:!?-]|and|but|so|right now|at times|when|sometimes)|$)';

const families: readonly Family[] = [
  // "I understand you are experiencing technical challenges with the product"
  family(`\\b(?:${I_KNOW}|it (?:sounds|looks|seems|appears) (?:like|as if|as though|that)?|(?:i am |we are )?${ADV}${VERY}(?:sorry|sad|saddened) to (?:hear|learn|read|know)) ?(?:that )?you ${HAVING} ${ANY_KIND}(?<kind>[a-z-]+ )?(?<trouble>${TROUBLE})${WITH}`, experiencing, {
    unless: /\bwith (?:[^ ]+ ){1,4}not\b|\b(?:since|for (?:the (?:last|past)|\d+|two|three|four|five|six|several) |today's|yesterday|could you|may i)\b/,
  }),
  // "I completely understand your frustration with the delay"
  family(`\\b${I_SEE} (?:for )?(?:(?:all |of |the |and ){0,3}your|the) ${VERY}(?:(?:great|valid|understandable|obvious|initial|current) )?(?<feeling>${FEELING})(?: (?:and|or|/) (?:your )?${FEELING})?(?: (?:you (?:must|may|might) be|this (?:may|must|has)|that this)${REST})?${ABOUT}`, feeling, {
    unless: /\b(?:if|unless) (?:i|we)\b|\bdo not understand\b/,
  }),
  // "how frustrating this must be"
  family(`\\b(?:${I_SEE}|it must be|we all know) (?:just |exactly )?how ${VERY}${FEELING_LIKE}(?:(?: (?:and|or) ${FEELING_LIKE})? (?:${THIS}|you (?:must|may|might|are)|(?:your|our|the|an?|reliable) ${WORDS} (?:is|are|must|can|to)|[a-z]+ing\\b${REST}))${REST}`, (_, voice, sentence) => (/how [^.]*?(?:important|urgent|difficult)/.test(sentence.normal) ? matters() : whatHappened(_, voice))),
  family(`\\b${I_SEE} (?:just )?how (?:much|valuable|precious|urgent|critical|vital|essential) ${WORDS}`, (_, voice) => [NOTHING, ...sorryFor(voice)]),
  // "this can be frustrating"
  family(`\\b${I_KNOW} (?:that |how )?(?:${THIS} (?:(?:can|may|must|might|could|is|are|has|have|will) ){1,2}|[a-z]+(?: [^ .,;:!?]+){0,5}? (?:can|may|must|might) )(?:be |been |feel )?(?:a )?${VERY}(?:quite |rather |a bit )?${FEELING_LIKE}(?: (?:situation|time|experience|one|process|news))?${ENDS}(?: for (?:you|all|anyone)${REST})?`),
  // "we understand your situation", "where you are coming from", "how you feel"
  family(`\\b${I_SEE} (?:with )?(?:your|the|this|how|what|where|exactly|just|that)(?: (?:exactly|just|how|difficult|current|particular|the|of|your|predicament|great))* (?:situation|position|predicament|sentiments?|circumstances?|plight|point of view|perspective|urgency|seriousness|gravity|importance|you (?:must |may |might )?(?:feel|are feeling|are coming from|are going through|are in|come from|went through|have been through|went))${REST}`, (found, voice, sentence) => (/\b(?:urgency|importance|seriousness|gravity)\b/.test(sentence.normal) ? matters() : upset(found, voice)), {
    unless: /\b(?:if i|if we)\b/,
  }),
  // "we are sorry to hear about your experience"
  family(`\\b(?:(?:i am|we are) )?${ADV}${VERY}(?:sorry|sad|saddened|disheartened|concerned) to (?:hear|learn|read|know) (?:about|of) (?:your|the|this|these|any|that) (?:(?:negative|bad|poor|recent|unpleasant|disappointing|unfortunate|frustrating|terrible|less than \\w+) ){0,2}(?:experiences?|issues?|problems?|situations?|troubles?|difficult(?:y|ies)|concerns?|inconvenience|incidents?|frustrations?)${REST}`),
  family(`\\b(?:i am |we are )?${VERY}(?:sorry|regret) that you (?:have )?(?:felt|feel|found) (?:the need|it necessary|obliged|compelled) to ${WORDS}`),
  family(`\\b(?:we|i) (?:hear|heard) you(?: loud and clear)?(?= (?:[.,!;]|and)|$)`, () => [NOTHING]),
  family(`\\b(?:regret|sorry) to (?:learn|hear|read) of (?:the|your) (?:matter|complaint|dissatisfaction|concerns?)${REST}`),
  // the stock condolence
  family(`\\b(?:(?:on behalf of ${WORDS} ,? ?)?(?:may (?:we|i)|please|kindly|we|i|allow us to)(?: would like to| wish to| take this opportunity to)?(?: do)? )?(?:(?:offer|extend|accept|convey|send) )?(?:to )?(?:you )?(?:our|my) (?:(?:deepest|sincere|sincerest|heartfelt|warmest|profound|deep) ){0,2}(?:condolences|sympathy|sympathies)(?: to you(?: and your (?:family|loved ones))?)?(?: (?:at|during|in) (?:this|such a) (?:[a-z]+ ){0,2}(?:time|times|moment|period))?`, (_, voice) => [`${voice.Im} so sorry for your loss`, { text: `${voice.Im} so sorry about {{name}}`, safe: false }]),
];

export const formulaEmpathy: Rule = {
  id: 'scripted/formula-empathy',
  summary: 'Formula empathy.',
  message: 'Formula empathy. Show that you understood by naming what happened to them.',
  why: 'Concrete words show that someone listened; "I understand your frustration" fits any complaint. Name the thing that went wrong, and say what you are doing about it.',
  sources: ['S1', 'PB21', 'HBR18', 'VF'],
  severity: 'warning',
  words: ['understand', 'understood', 'know', 'appreciate', 'get', 'realize', 'imagine', 'recognize', 'acknowledge', 'hear', 'heard', 'feel', 'see', 'empathize', 'sympathize', 'relate', 'share', 'note', 'aware', 'sorry', 'regret', 'gather', 'believe', 'sad', 'saddened', 'disheartened', 'concerned', 'sounds', 'looks', 'seems', 'appears', 'must', 'condolences', 'sympathy', 'sympathies'],
  *check(sentence) {
    if (isQuestion(sentence)) return;
    yield* matches(sentence, families);
  },
  examples: [
    { bad: '[[I understand you are experiencing technical challenges with the {{product}}]].', good: ["I'm sorry the {{product}} isn't working as it should."] },
    { bad: '[[I understand you are having issues with your router]].', good: ["I'm sorry your router isn't working as it should."] },
    { bad: '[[I completely understand your frustration with the delay to order {{order_number}}]].', good: ['I can see why the delay to order {{order_number}} is frustrating.'] },
    { bad: '[[We understand your concern about the charge of {{amount}}]].', good: ['I can see why the charge of {{amount}} worries you.'] },
    { bad: '[[I understand your frustration]].', good: ["You're right to be frustrated: {{what_went_wrong}}.", "I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[I completely understand your frustration with the delay]].', good: ['I can see why the delay is frustrating.'] },
    { bad: '[[I can understand how frustrating this must be]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[We understand your concern]].', good: ['I can see why {{what_went_wrong}} worries you.', "We're sorry about {{what_went_wrong}}."] },
    { bad: '[[I totally understand how you feel]].', good: ['I can see why {{what_went_wrong}} upset you.', "I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[I know exactly how you feel]].', good: ['I can see why {{what_went_wrong}} upset you.', "I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[I understand this can be frustrating]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[I understand you are experiencing technical challenges with the product]].', good: ["I'm sorry the product isn't working as it should."] },
    { bad: '[[I understand that you are experiencing issues with your account]].', good: ["I'm sorry about the trouble with your account."] },
    { bad: '[[We understand how important this is to you]].', good: ['I can see that {{why_this_matters}}.'] },
    { bad: '[[I can imagine how frustrating this is]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[We understand your situation]].', good: ['I can see why {{what_went_wrong}} upset you.', "We're sorry about {{what_went_wrong}}."] },
    { bad: '[[I do understand your disappointment]].', good: ["You're right to be disappointed: {{what_went_wrong}}.", "I'm sorry about {{what_went_wrong}}."] },
    { bad: "[[I understand where you're coming from]].", good: ['I can see why {{what_went_wrong}} upset you.', "I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[I hear your frustration]].', good: ["You're right to be frustrated: {{what_went_wrong}}.", "I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[We empathise with your situation]].', good: ['I can see why {{what_went_wrong}} upset you.', "We're sorry about {{what_went_wrong}}."] },
    { bad: '[[I can only imagine how upsetting this is]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[I appreciate your frustration]].', good: ["You're right to be frustrated: {{what_went_wrong}}.", "I'm sorry about {{what_went_wrong}}."] },
    { ok: "I understand you've been without internet since Monday, and I'm sorry.", why: 'specific fact' },
    { ok: 'Does that make sense, or shall I explain it another way?', why: 'question' },
    { ok: "If I've understood correctly, the light turns red after ten minutes.", why: 'checks understanding' },
    { ok: "I didn't understand the error code, so could you send it again?", why: 'first person' },
    { ok: "I understand why you'd want that money back today: rent is due.", why: 'names the reason' },
    { ok: "You're right to be frustrated: we promised Tuesday and missed it.", why: 'validates with a cause' },
    { ok: 'Help me understand what happened after the update.', why: 'invites detail' },
    { ok: "I'm so sorry your internet isn't working!", why: 'says what happened' },
    { bad: '[[It sounds like you may be having some issues with our app]].', good: ["We're sorry our app isn't working as it should."] },
    { bad: "[[I'm sorry to hear that you are facing difficulties with your printer]].", good: ["I'm sorry your printer isn't working as it should."] },
    { bad: "[[We understand you've been experiencing playback problems with the box]].", good: ["We're sorry about the playback problems with the box."] },
    { bad: '[[I understand that you are having trouble accessing your student portal]].', good: ["I'm sorry you're having trouble getting into your student portal."] },
    { bad: '[[We know how stressful moving house can be]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[I can well imagine how upsetting that must be for you]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: "[[We're sorry to hear about your recent experience]].", good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[We do understand the urgency of your request]].', good: ['I can see that {{why_this_matters}}.'] },
    { bad: '[[Please accept our deepest condolences at this difficult time]].', good: ["We're so sorry for your loss.", "We're so sorry about {{name}}."] },
    { bad: '[[I hear you]], and your noise complaint goes to Priya today.', good: ['Your noise complaint goes to Priya today.'] },
    { bad: '[[I totally get your frustration]], the app logged you out twice.', good: ["You're right to be frustrated: the app logged you out twice.", 'The app logged you out twice.'] },
    { bad: '[[We understand your concerns regarding the safety of your deposit]].', good: ['I can see why the safety of your deposit worries you.'] },
    { bad: '[[We appreciate that this may be disappointing news]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { bad: '[[I understand that losing your photos can be upsetting]].', good: ["I'm sorry about {{what_went_wrong}}."] },
    { bad: '[[We sympathise with your position]].', good: ['I can see why {{what_went_wrong}} upset you.', "We're sorry about {{what_went_wrong}}."] },
    { bad: '[[We are sorry that you have felt the need to complain]].', good: ["We're sorry about {{what_went_wrong}}."] },
    { ok: "I understand you've been waiting since Monday for the new router.", why: 'names the wait' },
    { ok: 'I know you wanted the blue one.', why: 'names the thing' },
    { ok: 'I see why that reads as if we had charged you twice.', why: 'names the mistake' },
    { ok: "I'm sorry you can't get into your account.", why: 'says what happened' },
    { ok: "I understand that you'd like to cancel from 1 June.", why: 'checks the request' },
    { ok: "We know the step at the door is a problem for wheelchairs, so ring and we'll bring the ramp.", why: 'a fact and what follows from it' },
  ],
};
