// English as `compromise` knows it: parts of speech for a sentence's words, and the forms of verbs and nouns
// that rewrites need. The only file that imports it. Sentences are tagged one at a time, when a rule first asks.
//
// Only its lexicon and its neighbour pass run. Its pattern pass costs five times as much and, on support text,
// changes little that `parts.ts` does not settle better from the closed classes of English.

import nlp from 'compromise/two';
import type { Sentence } from './types.ts';

/** Words that compromise tags wrongly in support text, most of them nouns it takes for verbs or names. */
const VOCABULARY: Readonly<Record<string, string>> = {
  pin: 'Noun', iban: 'Noun', cvv: 'Noun', otp: 'Noun', sku: 'Noun', rma: 'Noun', sim: 'Noun', app: 'Noun', url: 'Noun', pdf: 'Noun',
  login: 'Noun', log: 'Noun', logs: 'Plural', refund: 'Noun', refunds: 'Plural', ticket: 'Noun', invoice: 'Noun', invoices: 'Plural',
  voucher: 'Noun', postcode: 'Noun', passcode: 'Noun', payslip: 'Noun', checkout: 'Noun', helpdesk: 'Noun', router: 'Noun',
  email: 'Noun', emails: 'Plural', signature: 'Noun', paperwork: 'Noun', webform: 'Noun', website: 'Noun', mandate: 'Noun',
  premium: 'Noun', deductible: 'Noun', excess: 'Noun', tariff: 'Noun', kilowatt: 'Noun', meter: 'Noun', arrears: 'Plural',
  proof: 'Noun', receipt: 'Noun', receipts: 'Plural', warranty: 'Noun', oversight: 'Noun', carelessness: 'Noun', negligence: 'Noun',
  mistype: 'Infinitive', mistyped: 'PastTense', overlook: 'Infinitive', overlooked: 'PastTense', misread: 'PastTense', mislaid: 'PastTense',
  disregarded: 'PastTense', omitted: 'PastTense', neglected: 'PastTense', unplugged: 'PastTense', uploaded: 'PastTense', enclosed: 'PastTense',
  lapsed: 'PastTense', furnished: 'PastTense', alleged: 'PastTense', purport: 'Infinitive', allege: 'Infinitive', redact: 'Infinitive',
  kindly: 'Adverb', thrice: 'Adverb', please: 'Adverb', once: 'Adverb', twice: 'Adverb',
};

nlp.plugin({ words: VOCABULARY });

// ---------------------------------------------------------------- tags

interface Term {
  text: string;
  normal: string;
  pre: string;
  post: string;
  tags: Set<string>;
}

interface View {
  document: Term[][];
  compute(steps: readonly string[]): unknown;
}

const MARK: ReadonlySet<string> = new Set(['Mark']);
const tagged = new WeakMap<Sentence, readonly ReadonlySet<string>[]>();

/**
 * The parts of speech of a sentence's words, parallel to `sentence.words`. Punctuation marks get {'Mark'},
 * placeholders and links are singular nouns. Every word is tagged by its normal form.
 */
export function tags(sentence: Sentence): readonly ReadonlySet<string>[] {
  const known = tagged.get(sentence);
  if (known) return known;
  // handing over finished terms skips compromise's tokenizer, so that its terms are our words, one for one
  const terms: Term[] = [];
  const all: ReadonlySet<string>[] = [];
  let before: Term | undefined;
  for (const word of sentence.words) {
    if (word.kind === 'mark') {
      if (before) before.post = word.normal === '-' ? ' - ' : `${word.normal} `;
      all.push(MARK);
      continue;
    }
    const text = word.kind === 'placeholder' ? 'thing' : word.kind === 'link' ? 'website' : word.normal;
    before = { text, normal: text, pre: '', post: ' ', tags: new Set() };
    terms.push(before);
    all.push(before.tags);
  }
  if (terms.length > 0) {
    const view = nlp('') as unknown as View;
    view.document = [terms];
    view.compute(['index', 'lexicon', 'preTagger']);
  }
  tagged.set(sentence, all);
  return all;
}

// ---------------------------------------------------------------- verbs

interface Transform {
  verb: {
    conjugate(verb: string, model: unknown): { PastTense?: string; PresentTense?: string; Gerund?: string; Participle?: string };
    toInfinitive(verb: string, model: unknown, tense?: string): string;
  };
  noun: { toSingular(noun: string, model: unknown): string; toPlural(noun: string, model: unknown): string };
}

function transform(): Transform {
  return (nlp.methods() as { two: { transform: Transform } }).two.transform;
}

/** Forms compromise does not know or gets wrong: past tense, participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'], have: ['had', 'had'], do: ['did', 'done'], go: ['went', 'gone'], send: ['sent', 'sent'], pay: ['paid', 'paid'],
  tell: ['told', 'told'], read: ['read', 'read'], give: ['gave', 'given'], keep: ['kept', 'kept'], leave: ['left', 'left'],
  bring: ['brought', 'brought'], take: ['took', 'taken'], make: ['made', 'made'], get: ['got', 'got'], forget: ['forgot', 'forgotten'],
  choose: ['chose', 'chosen'], write: ['wrote', 'written'], fill: ['filled', 'filled'], submit: ['submitted', 'submitted'],
  put: ['put', 'put'], set: ['set', 'set'], let: ['let', 'let'], lose: ['lost', 'lost'], break: ['broke', 'broken'], see: ['saw', 'seen'],
  know: ['knew', 'known'], come: ['came', 'come'], buy: ['bought', 'bought'], sell: ['sold', 'sold'], spend: ['spent', 'spent'],
  meet: ['met', 'met'], find: ['found', 'found'], hold: ['held', 'held'], understand: ['understood', 'understood'],
  misunderstand: ['misunderstood', 'misunderstood'], misread: ['misread', 'misread'], say: ['said', 'said'], think: ['thought', 'thought'],
  show: ['showed', 'shown'], speak: ['spoke', 'spoken'], ring: ['rang', 'rung'], hear: ['heard', 'heard'], lie: ['lay', 'lain'],
  lay: ['laid', 'laid'], quote: ['quoted', 'quoted'], cancel: ['canceled', 'canceled'], omit: ['omitted', 'omitted'],
  reset: ['reset', 'reset'], shut: ['shut', 'shut'], stick: ['stuck', 'stuck'], throw: ['threw', 'thrown'], draw: ['drew', 'drawn'],
  wear: ['wore', 'worn'], withdraw: ['withdrew', 'withdrawn'], overlook: ['overlooked', 'overlooked'], catch: ['caught', 'caught'],
  steal: ['stole', 'stolen'], drive: ['drove', 'driven'], eat: ['ate', 'eaten'], swear: ['swore', 'sworn'], mistake: ['mistook', 'mistaken'], withhold: ['withheld', 'withheld'], undertake: ['undertook', 'undertaken'],
  shake: ['shook', 'shaken'], fall: ['fell', 'fallen'], grow: ['grew', 'grown'], wake: ['woke', 'woken'], ride: ['rode', 'ridden'], overdraw: ['overdrew', 'overdrawn'], bend: ['bent', 'bent'], lend: ['lent', 'lent'], feel: ['felt', 'felt'],
  misspell: ['misspelled', 'misspelled'], spell: ['spelled', 'spelled'], mishear: ['misheard', 'misheard'],
  mean: ['meant', 'meant'], rebook: ['rebooked', 'rebooked'], log: ['logged', 'logged'], refer: ['referred', 'referred'],
};
const FROM_IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR).flatMap(([lemma, forms]) => forms.map((form): [string, string] => [form, lemma])),
);
/** A table's entry for a word; a text may hold the word "constructor". */
function own<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

const OTHER_FORMS: Readonly<Record<string, string>> = {
  am: 'be', is: 'be', are: 'be', were: 'be', has: 'have', does: 'do', goes: 'go', supposed: 'suppose', used: 'use', advised: 'advise',
  misspelt: 'misspell', spelt: 'spell', left: 'leave', found: 'find', canceling: 'cancel', canceled: 'cancel', cancelled: 'cancel', cancelling: 'cancel', felt: 'feel', paying: 'pay', lying: 'lie', typed: 'type', enclosed: 'enclose',
};
/** Verbs that double their last letter. */
const DOUBLING = /^(?:omit|submit|log|plug|unplug|forget|get|set|put|let|plan|stop|drop|ship|refer|transfer|permit|commit|opt|skip|reset|chat|scan|swap|tap|begin|shut|clip|fit|flag|pop|rub|wrap|map|tag|trip|zip|slip|admit|run|cut|hit|quit|spot|occur|regret|equip)$/;

const infinitives = new Map<string, string>();

/** Dictionary form of a verb in any form: "forgotten" → "forget". Lower case, one word. */
export function infinitive(verb: string): string {
  const known = infinitives.get(verb);
  if (known !== undefined) return known;
  const lemma = own(OTHER_FORMS, verb) ?? (own(IRREGULAR, verb) ? verb : FROM_IRREGULAR.get(verb)) ?? regular(verb);
  if (infinitives.size > 5000) infinitives.clear();
  infinitives.set(verb, lemma);
  return lemma;
}

function regular(verb: string): string {
  if (/^(?:need|feed|bleed|shed|seed|speed|breed|bed|exceed|succeed|proceed|embed|bring|ring|sing|string|swing|spring|cling|fling|sting|wring)$/.test(verb)) return verb;
  const ending = /(?:ed|ing|s)$/.exec(verb)?.[0];
  const tense = ending === 'ed' ? 'PastTense' : ending === 'ing' ? 'Gerund' : ending === 's' && !/(?:ss|us|is)$/.test(verb) ? 'PresentTense' : undefined;
  if (!tense && lexicalPast(verb) === undefined) return verb;
  const lemma = transform().verb.toInfinitive(verb, nlp.model(), tense ?? 'PastTense');
  // a guess that does not lead back to the word is a wrong one: "provid", "mistyp"
  if (tense === 'PastTense' && (lemma === verb || (pastTense(lemma) !== verb && pastParticiple(lemma) !== verb))) {
    const stem = verb.slice(0, -2);
    const known = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
    for (const guess of [`${stem}e`, stem]) if (String(known[guess] ?? '').includes('Infinitive')) return guess;
    return /([b-df-hj-np-tvz])\1$/.test(stem) && DOUBLING.test(stem.slice(0, -1)) ? stem.slice(0, -1) : /(?:[^aeiou][aeiou]|[a-z](?:s|c|v|z|g|u|dg|pl|bl|tl|dl))$/.test(stem) ? `${stem}e` : stem;
  }
  return lemma;
}

/** The infinitive where the word is an irregular past form that compromise lists. */
function lexicalPast(word: string): string | undefined {
  if (word.endsWith('ew') || word === 'accept') return undefined; // renew, review: the real ones are listed
  const lemma = transform().verb.toInfinitive(word, nlp.model(), 'PastTense');
  return lemma !== word && pastTense(lemma) === word ? lemma : undefined;
}

interface Forms {
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly present: string;
}

const forms = new Map<string, Forms>();

/** All forms of a verb. A particle behind it stays behind it: "fill in" → "filled in". */
function formsOf(lemma: string): Forms {
  const known = forms.get(lemma);
  if (known) return known;
  const space = lemma.indexOf(' ');
  const head = space < 0 ? lemma : lemma.slice(0, space);
  const rest = space < 0 ? '' : lemma.slice(space);
  const irregular = own(IRREGULAR, head);
  const guess = transform().verb.conjugate(head, nlp.model());
  const doubled = DOUBLING.test(head) ? head + head.slice(-1) : head;
  const past = irregular?.[0] ?? (doubled !== head ? `${doubled}ed` : (guess.PastTense ?? `${head}ed`));
  const made: Forms = {
    past: past + rest,
    participle: (irregular?.[1] ?? (doubled !== head ? past : (guess.Participle ?? past))) + rest,
    gerund: (doubled !== head ? `${doubled}ing` : head === 'cancel' ? 'canceling' : (guess.Gerund ?? `${head}ing`)) + rest,
    present: (head === 'have' ? 'has' : head === 'be' ? 'is' : (guess.PresentTense ?? `${head}s`)) + rest,
  };
  if (forms.size > 2000) forms.clear();
  forms.set(lemma, made);
  return made;
}

/** "send" → "sent", "fill in" → "filled in". */
export function pastTense(lemma: string): string {
  return formsOf(lemma).past;
}

/** "forget" → "forgotten", "send back" → "sent back". */
export function pastParticiple(lemma: string): string {
  return formsOf(lemma).participle;
}

/** "submit" → "submitting". */
export function gerund(lemma: string): string {
  return formsOf(lemma).gerund;
}

/** "reply" → "replies". */
export function presentTense(lemma: string): string {
  return formsOf(lemma).present;
}

// ---------------------------------------------------------------- nouns

/** Nouns that look plural and are not, and the other way round. */
const SINGULAR = /^(?:news|address|access|process|business|status|basis|analysis|series|bus|bonus|virus|campus|gas|loss|class|pass|progress|success|excess|illness|awareness|lens|boss|glass|dress|mess|tennis|css|https|sms|gps|dns|pos|is|was|has|its|this|his|yes|less|plus|thus|us|always|perhaps|minus|versus|focus|census|consensus|apparatus|surplus)$/;
const PLURAL = /^(?:people|children|men|women|staff|police|data|these|those|both|few|several|arrears|goods|premises|headquarters|savings|earnings|proceeds|thanks|belongings|surroundings|credentials|they|we)$/;

/** Whether a single noun is plural: "photos". */
export function isPluralNoun(noun: string): boolean {
  const word = noun.toLowerCase();
  if (PLURAL.test(word)) return true;
  if (!/s$/.test(word) || SINGULAR.test(word) || /(?:ss|ness|ics)$/.test(word)) return false;
  return true;
}

/** Where a noun phrase's head ends: a preposition, a relative clause, a bracket or a mark follows. */
const HEAD_ENDS = /^(?:of|for|in|on|at|from|to|with|by|about|as|under|over|that|which|who|whose|we|you|i|they|it|where|when|before|after|within|since|until|against|between|than|sent|due|dated|requested|needed|required|issued|provided|attached|enclosed|regarding|concerning|per|via|including|without|into|through|during|out|up)$/;

/** Whether a noun phrase takes a plural verb: "the photos of the damage", "your name and address". */
export function isPlural(nounPhrase: string): boolean {
  const words = nounPhrase
    .toLowerCase()
    .replace(/\{[^}]*\}+|\[[^\]]*\]|%\w+%|\$[\w.]+/g, ' 1 ')
    .replace(/[(,:;].*$/, '')
    .split(/\s+/)
    .filter(Boolean);
  let head = '';
  for (const [index, word] of words.entries()) {
    if (index > 0 && (HEAD_ENDS.test(word) || (head && /(?:ed|set|made|given|shown)$/.test(word) && HEAD_ENDS.test(words[index + 1] ?? 'of')))) break;
    if (word === 'and' && index > 0) return true;
    if (word === 'or') continue;
    // a number behind the noun is its name ("page 3"), before it a count ("3 photos")
    if (/^[#£$€₹]?\d/.test(word) && head) break;
    head = word.replace(/[^\p{L}'-]/gu, '') || head;
  }
  if (/^(?:each|every|one|either|neither|nothing|everything|something|a|an|this|that)$/.test(words[0] ?? '')) return false;
  return isPluralNoun(head);
}

const AGREEMENT: Readonly<Record<string, string>> = {
  is: 'are', was: 'were', has: 'have', does: 'do', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't", needs: 'need', looks: 'look', goes: 'go',
};

/** The form of a verb that agrees with a noun phrase: agreeing('your photos', "wasn't") → "weren't". */
export function agreeing(nounPhrase: string, singular: string): string {
  return isPlural(nounPhrase) ? (AGREEMENT[singular] ?? singular) : singular;
}
