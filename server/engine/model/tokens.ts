// What the wording model reads: a sentence as tokens. Facts (placeholders, links, numbers, times, money) are one
// token each, so that the model learns the wording and not the order number in it.

/** One token. `start` and `end` are UTF-16 offsets into the sentence. */
export interface Token {
  /** Lower case, straight quotes, contractions cut in two ("do", "n't"); `<x>` and the like for facts. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Bits: see `SHOUTED`, `QUOTED`, `CAPITAL`. */
  readonly flags: number;
}

/** Four letters or more, all capital. */
export const SHOUTED = 1;
/** Between quotation marks. */
export const QUOTED = 2;
/** Capital first letter. */
export const CAPITAL = 4;

/** Longer sentences are read up to here; nobody writes them by hand. */
export const LONGEST = 160;

const PLACEHOLDER =
  /\{\{[^{}]{0,120}\}\}|\{%[^{}]{0,160}%\}|[%$#]\{[^{}]{1,120}\}|\{![^{}]{1,120}\}|<%[^<>]{0,120}%>|<<[^<>]{1,80}>>|%%?[A-Za-z_][\w.]{0,80}%%?|\{[A-Za-z_][^{}\n]{0,80}\}|\[\[?[A-Za-z][^[\]\n]{0,60}\]?\](?!\()|\$[A-Z_][A-Z0-9_]{1,40}\b|<[A-Za-z][^<>\n@]{0,60}>|_{3,}|\.{5,}/y;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?:[a-z0-9-]+\.)+(?:example|com|org|net|co\.uk|gov|edu|io|de|ie|in|eu)\b(?:\/[^\s<>"')\]]*)?/iy;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32})*/y;
const MONEY = /(?:[$£€₹¥]|(?:Rs|USD|EUR|GBP|INR|NGN|SGD|AUD|NZD|ZAR)\.? ?)\d[\d.,]*\d?(?: ?[mk]\b)?|\d[\d.,]* ?(?:[€£]|(?:USD|EUR|GBP)\b)/y;
const TIME = /\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]m\b/iy;
const NUMBER = /#?[A-Z]{0,4}-?\d[\d.,:/-]*\d%?|#?\d%?/y;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&_/-][\p{L}\p{M}\p{N}]+)*/uy;
const EMOJI = /\p{Extended_Pictographic}(?:\u{fe0f}|\u{200d}|[\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic})*|[:;]-?[)(DP](?!\w)|<3/uy;

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '´': "'", '`': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '–': '-', '—': '-', '‑': '-', '−': '-', '…': '...',
};

/** Words written without their apostrophe, and chat spellings: what the rest of the model knows them as. */
const SPELLED: Readonly<Record<string, string>> = {
  dont: "do n't", doesnt: "does n't", didnt: "did n't", wasnt: "was n't", werent: "were n't", isnt: "is n't", arent: "are n't", havent: "have n't",
  hasnt: "has n't", hadnt: "had n't", wouldnt: "would n't", couldnt: "could n't", shouldnt: "should n't", cant: "ca n't", wont: "wo n't", aint: "is n't",
  cannot: "can not", youve: "you 've", youre: "you 're", youll: "you 'll", youd: "you 'd", weve: "we 've", theyre: "they 're", ive: "i 've", im: "i 'm",
  thats: "that 's", theres: "there 's", whats: "what 's", heres: "here 's", pls: 'please', plz: 'please', thx: 'thanks', thanx: 'thanks', ur: 'your',
  u: 'you', r: 'are', whilst: 'while', amongst: 'among', gonna: 'going to', wanna: 'want to', gotta: 'have to', tmrw: 'tomorrow', asap: 'as soon as possible',
  msg: 'message', ppl: 'people', acct: 'account', yr: 'your', n: 'and', ok: 'okay', 'e-mail': 'email', 'e-mails': 'emails', apologise: 'apologize',
  apologises: 'apologizes', apologised: 'apologized', apologising: 'apologizing', appologize: 'apologize', enquiry: 'inquiry', enquiries: 'inquiries',
};

/** The sentence's tokens, in order. Never throws; at most `LONGEST` tokens. */
export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let quoted = false;
  const push = (word: string, start: number, end: number, flags: number) => {
    if (tokens.length < LONGEST) tokens.push({ word, start, end, flags: quoted ? flags | QUOTED : flags });
  };
  while (at < sentence.length && tokens.length < LONGEST) {
    const code = sentence.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || code === 0x200b || code === 0x202f) {
      at++;
      continue;
    }
    const fact = factAt(sentence, at);
    if (fact) {
      push(fact.word, at, fact.end, 0);
      at = fact.end;
      continue;
    }
    const end = endOf(WORD, sentence, at);
    if (end > at) {
      pushWord(sentence.slice(at, end), at, push);
      at = end;
      continue;
    }
    const mark = sentence[at] as string;
    const plain = PLAIN[mark] ?? mark;
    if (plain === '"') quoted = !quoted;
    // a run of one mark is one token: "!!!", "----", "....."
    let to = at + 1;
    while (sentence[to] === mark) to++;
    if (plain !== '*' && plain !== '_' && plain !== "'") push(to - at > 1 && /[!?.]/.test(mark) ? mark + mark : plain, at, to, 0);
    at = to;
  }
  return tokens;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const OPENS_FACT = /[{%$#<[_.(0-9£€₹¥]/;
const LETTER_NEXT = /^\p{L}/u;

interface Fact {
  readonly word: string;
  readonly end: number;
}

/** The first of the patterns that matches here. */
function firstOf(text: string, at: number, patterns: readonly (readonly [RegExp, string])[]): Fact | undefined {
  for (const [pattern, word] of patterns) {
    const end = endOf(pattern, text, at);
    if (end > at) return { word, end };
  }
  return undefined;
}

const MARKED = [[PLACEHOLDER, '<x>'], [MONEY, '<money>'], [TIME, '<time>']] as const;
const WORDLIKE = [[MAIL, '<mail>'], [LINK, '<link>'], [MONEY, '<money>']] as const;
const PICTURES = [[EMOJI, '<emoji>']] as const;

function factAt(text: string, at: number): Fact | undefined {
  const first = text[at] as string;
  const lettersFollow = (end: number) => LETTER_NEXT.test(text.slice(end, end + 2));
  if (OPENS_FACT.test(first)) {
    const fact = firstOf(text, at, MARKED);
    if (fact) return fact.word === '<x>' && text.startsWith('{%', at) ? { ...fact, word: '<tag>' } : fact;
    const end = endOf(NUMBER, text, at);
    if (end > at) return { word: text[end - 1] === '%' && !lettersFollow(end) ? '<percent>' : '<num>', end };
  }
  if (/[\w+]/.test(first)) {
    const fact = firstOf(text, at, WORDLIKE);
    if (fact) return fact;
    const end = /[A-Z]/.test(first) ? endOf(NUMBER, text, at) : at;
    if (end > at && !lettersFollow(end)) return { word: '<num>', end };
  }
  return /[\p{L}\s,.!?()'"-]/u.test(first) ? undefined : firstOf(text, at, PICTURES);
}

function pushWord(written: string, at: number, push: (word: string, start: number, end: number, flags: number) => void): void {
  const end = at + written.length;
  const lower = written.toLowerCase().replace(/’/g, "'");
  const capital = lower[0] !== written[0] ? CAPITAL : 0;
  const flags = written.length >= 4 && written === written.toUpperCase() && capital ? CAPITAL | SHOUTED : capital;
  const spelled = Object.hasOwn(SPELLED, lower) ? SPELLED[lower] : undefined;
  if (spelled !== undefined) {
    for (const part of spelled.split(' ')) push(part, at, end, flags);
    return;
  }
  const mark = lower.indexOf("'");
  if (mark > 0 && lower.length - mark <= 3) {
    const cut = lower.endsWith("n't") ? lower.length - 3 : mark;
    push(lower.slice(0, cut), at, end, flags);
    push(lower.slice(cut), at, end, flags);
    return;
  }
  for (const part of lower.split(/[/&_-]/)) if (part) push(part, at, end, flags);
}
