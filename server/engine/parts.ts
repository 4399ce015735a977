// What part each word plays, one letter a word: the closed classes of English settled by list, the open ones by
// compromise's tags and the words next to them. The clause analyser works on these letters alone.

import { tags } from './language.ts';
import type { Sentence } from './types.ts';

/**
 * P subject pronoun · O object pronoun · D determiner · N noun · J adjective · R adverb · # number
 * V base verb · Z third person -s · X past tense or participle · G -ing form
 * M modal · B be · H have · A do · T to · ! not
 * I preposition · C and/or/but · S subordinator · W relative or question word · E expression · , mark
 */
export type Part = 'P' | 'O' | 'D' | 'N' | 'J' | 'R' | '#' | 'V' | 'Z' | 'X' | 'G' | 'M' | 'B' | 'H' | 'A' | 'T' | '!' | 'I' | 'C' | 'S' | 'W' | 'E' | ',';

const CLOSED = new Map<string, Part>();
const close = (part: Part, words: string) => {
  for (const word of words.split(' ')) CLOSED.set(word, part);
};

close('P', 'i you we he she they it this that these those there everyone everybody someone somebody anyone anybody nobody everything something nothing anything none both');
close('O', 'me us him them myself yourself yourselves ourselves himself herself itself themselves one mine yours ours theirs another');
close('D', 'the a an my your our his her its their every each any some no all either neither several many few much another such');
close('M', 'can could will would shall should may might must ought');
close('B', 'am is are was were be been being');
close('H', 'have has had having');
close('A', 'do does did');
close('!', 'not never');
close('T', 'to');
close('I', 'of in on at by for from with within without into onto under over about via per through throughout during against between among towards toward upon despite notwithstanding regarding concerning except besides beyond near outside inside below above across behind off out up down like than unlike pursuant vide versus plus');
close('C', 'and or but nor yet');
close('S', 'because although though unless whereas while lest if since as until till once before after when whenever whether so');
close('W', 'which who whom whose what where why how');
close('R', 'still also already again just simply clearly merely really actually obviously evidently plainly always often sometimes only even ever now then here therefore however moreover furthermore nevertheless otherwise instead perhaps maybe too very quite rather almost too soon later earlier sooner today yesterday tomorrow kindly please twice thrice repeatedly previously apparently unfortunately regrettably sadly yet thus hence meanwhile nonetheless together away back anyway once long evidently presumably somehow nowhere somewhere elsewhere forthwith hereby duly likewise well');
close('E', 'hello hi hey thanks yes no ok okay sorry');
close('N', 'invoice order account form email message reminder payment receipt number name address code team side customer client user error mistake oversight failure lack absence omission fault end part attempt request records information data photos documents details');
// words that open a clause or a phrase, depending on what follows, are settled below

const NOUN_MODIFIER = /^(?:own|same|other|last|next|first|second|third|final|full|new|old|previous|following|wrong|right|correct|incorrect|valid|invalid|relevant|necessary|missing|original|due|clear|unclear|blank|empty|late|early|recent|current|own|entire|whole|certain|only|further|additional|more|most|complete|incomplete|insufficient|inaccurate|proper|improper|single|main|prior|separate|sufficient|reasonable)$/;
const BASE_IRREGULAR = /^(?:send|pay|tell|read|give|keep|leave|bring|take|make|get|forget|choose|write|put|set|let|lose|break|see|know|come|buy|sell|spend|meet|find|hold|understand|misunderstand|misread|say|think|show|speak|ring|hear|lie|lay|go|log|refer|reply|fail|neglect|omit|refuse|ignore|miss|provide|submit|attach|include|upload|enter|claim|allege|maintain|insist|contend|assert|state|mention|confirm|verify|complete|fill|sign|return|respond|answer|settle|supply|enclose|quote|notify|inform|activate|install|renew|register|update|cancel|follow|check|attend|use|click|press|call|contact|ask|need|want|wish|try|help|open|close|change|update|add|remove|delete|start|stop|wait|allow|accept|agree|receive|expect|hope|believe|feel|seem|appear|look|work|arrive|ship|cover|apply|require|request|report|raise|post|order|book|pick|turn|switch|download|restart|reset|type|select|choose|note|ensure|remember|visit|share|scan|print|save|move|run|test|tap|scroll|stay|charge|drop|place|list|name|sign|mark|address|question|doubt|damage|fault|head|record|access)$/;
const PAST_IRREGULAR = /^(?:sent|paid|told|gave|kept|left|brought|took|made|got|forgot|chose|wrote|put|set|let|lost|broke|saw|knew|came|bought|sold|spent|met|found|held|understood|misunderstood|misread|read|said|thought|showed|spoke|rang|heard|lay|laid|went|given|taken|forgotten|chosen|written|broken|seen|known|gone|shown|spoken|done|withdrawn|withdrew|withheld|drawn|drew|ran|began|begun|felt|fell|fallen|cut|hit|hung|sat|stood|threw|thrown|worn|wore|stuck|shut|meant|built|caught|taught|sought|dealt|led|grew|grown|became|overdrew|overdrawn|mistook|mistaken|mislaid|clicked|slept|stolen|stole|drove|driven|ate|eaten|swore|sworn|undertook|undertaken|lent|bent|bound|dug|flew|flown|hidden|hid|rode|ridden|shook|shaken|struck|tore|torn|woke)$/;
const NOT_ING = /^(?:bring|ring|string|spring|thing|anything|something|nothing|everything|king|wing|swing|sting|cling|evening|morning|ceiling|during)$/;
const LEADS = /^(?:fail|failed|failing|forgot|forget|forgotten|neglect|neglected|omit|omitted|refuse|refused|bothered|tried|try|attempted|want|wanted|need|needed|needs|able|unable|supposed|required|meant|going|yet|ought|decline|declined|unwilling|likely|failure|chose|chosen|decided|managed|asked|reminded|advised|expected)$/;
const SAME_PAST = /^(?:let|put|set|read|cut|shut|hit|misread|quit|reset)$/;
const LY = /[a-z]{3}ly$/;
const NOT_LY = /^(?:reply|apply|supply|family|july|friendly|likely|unlikely|early|daily|weekly|monthly|yearly|only|assembly|anomaly|timely|costly|comply|rely|multiply|imply|bully|fly|italy)$/;

const memo = new WeakMap<Sentence, readonly Part[]>();

/** One part a word, parallel to `sentence.words`. */
export function parts(sentence: Sentence): readonly Part[] {
  const known = memo.get(sentence);
  if (known) return known;
  const tag = tags(sentence);
  const words = sentence.words;
  const found: Part[] = words.map((word, index) => {
    if (word.kind === 'mark') return ',';
    if (word.kind === 'placeholder' || word.kind === 'link') return 'N';
    if (word.kind === 'number') return '#';
    return CLOSED.get(word.normal) ?? open(word.normal, tag[index] as ReadonlySet<string>);
  });
  for (let index = 0; index < found.length; index++) settle(sentence, found, index);
  memo.set(sentence, found);
  return found;
}

/** An open-class word by itself. */
function open(word: string, tag: ReadonlySet<string>): Part {
  if (NOUN_MODIFIER.test(word)) return 'J';
  if (LY.test(word) && !NOT_LY.test(word)) return 'R';
  if (PAST_IRREGULAR.test(word)) return 'X';
  if (tag.has('Adverb')) return 'R';
  if (tag.has('Value') && !tag.has('Ordinal')) return '#';
  if (tag.has('Verb')) {
    if (tag.has('PastTense') || tag.has('Participle')) return 'X';
    if (/[a-z]{2}ing$/.test(word) && !NOT_ING.test(word)) return 'G';
    if (tag.has('Infinitive')) return 'V';
    if (tag.has('PresentTense') && word.endsWith('s')) return 'Z';
    if (/[a-z]ed$/.test(word)) return 'X';
    return word.endsWith('s') && !word.endsWith('ss') ? 'Z' : 'V';
  }
  if (tag.has('Adjective') || tag.has('Ordinal')) return /[a-z]{2}ed$/.test(word) ? 'X' : 'J';
  if (tag.has('Preposition')) return 'I';
  if (tag.has('Determiner')) return 'D';
  if (tag.has('Expression')) return 'E';
  if (/[a-z]{2}ed$/.test(word) && !/(?:need|feed|seed|speed|bed|deed|weed|red|shed|proceed|exceed|succeed|indeed)$/.test(word)) return 'X';
  return 'N';
}

/** Settles a word by its neighbours, from left to right. */
function settle(sentence: Sentence, found: Part[], index: number): void {
  const part = found[index] as Part;
  const words = sentence.words;
  const word = words[index]?.normal ?? '';
  const previous = index > 0 ? (found[index - 1] as Part) : ',';
  const before = words[index - 1]?.normal ?? '';
  const after = words[index + 1]?.normal ?? '';
  const next = found[index + 1];

  switch (word) {
    case 'that':
      // "that the", "that you": a conjunction; "that parcel": a determiner; "the parcel that arrived": relative
      if (next === 'D' || next === 'P' || next === ',') found[index] = next === ',' ? 'P' : 'S';
      else if ((previous === 'N' || previous === '#') && next !== undefined && 'XZVBHAM!R'.includes(next)) found[index] = 'W';
      else if (next === 'N' || next === 'J' || next === '#') found[index] = (previous === 'V' || previous === 'Z' || previous === 'X' || previous === 'O' || (previous === 'J' && index > 0)) && finiteSoon(found, index + 1) ? 'S' : 'D';
      else found[index] = previous === 'N' ? 'W' : 'P';
      return;
    case 'this': case 'these': case 'those':
      found[index] = next === 'N' || next === 'J' || next === '#' || (next === 'X' && found[index + 2] === 'N') || (next === 'V' && (nounLike(after) || (found[index + 2] !== undefined && 'ZBHM'.includes(found[index + 2] as string)))) || (next === 'Z' && (word === 'these' || word === 'those')) ? 'D' : 'P';
      return;
    case 'her': case 'one': case 'another': case 'all': case 'some': case 'any': case 'each': case 'many': case 'both': case 'no': case 'none': case 'few': case 'several': case 'much': case 'either': case 'neither':
      if (word === 'one') found[index] = next === 'N' || next === 'J' ? '#' : 'N';
      else if (word === 'no' && (next === ',' || next === undefined)) found[index] = 'E';
      else if (next === undefined || 'BHAM,IC!'.includes(next) || (next === 'P' && word !== 'all')) found[index] = word === 'her' ? 'O' : 'P';
      else found[index] = 'D';
      return;
    case 'there':
      found[index] = next === 'B' || next === 'M' || next === 'H' || (next === 'R' && found[index + 2] === 'B') || previous === 'B' ? 'P' : 'R';
      return;
    case 'to':
      // "to" before a verb marks the infinitive, before anything else it is a preposition
      found[index] = next !== undefined && ('VBHA'.includes(next) || (next === 'X' && SAME_PAST.test(after)) || ('NJ'.includes(next) && baseForm(after) && !nounOnly(after) && (LEADS.test(before) || (next === 'N' && found[index + 2] === 'D' && words[index + 1]?.kind === 'word'))) || ((next === 'R' || next === '!') && 'VBHA'.includes(found[index + 2] ?? '')) || (next === 'N' && BASE_IRREGULAR.test(after) && !'I,'.includes(found[index + 2] ?? ','))) ? 'T' : 'I';
      return;
    case 'have': case 'has': case 'had': case 'having':
      return;
    case 'like':
      if (previous === 'P' || previous === 'M' || previous === 'T' || before === 'not') found[index] = 'V';
      else if (next === 'P') found[index] = 'S';
      return;
    case 'so':
      found[index] = next !== undefined && 'JR'.includes(next) && !/^(?:please|now|today|kindly|clearly)$/.test(after) ? 'R' : 'S';
      if (after === 'far') found[index] = 'R';
      return;
    case 'far':
      if (before === 'so') found[index] = 'R';
      return;
    case 'it':
      if (before === 'your' || before === 'our') found[index] = 'N'; // the department
      return;
    case 'longer':
      if (before === 'no' || before === 'any') found[index] = 'R';
      if (before === 'no') found[index - 1] = 'R';
      return;
    case 'more':
      if (before === 'once') found[index] = 'R';
      else found[index] = next === 'N' || next === 'J' ? 'J' : 'R';
      return;
    case 'let': case 'put': case 'set': case 'read': case 'cut': case 'shut': case 'hit':
      // the same in all tenses: a base form without a subject before it
      if (leftAnchor(found, words, index) === 'T' || 'MA'.includes(leftAnchor(found, words, index) ?? '?') || ((previous === ',' || /^(?:please|kindly|just|simply|then)$/.test(before) || (previous === 'C' && found[index - 2] !== 'P')) && next !== undefined && 'DOPN'.includes(next))) found[index] = 'V';
      return;
    case 'date':
      if (before === 'to' && words[index - 2]?.kind === 'mark') {
        found[index - 1] = 'R';
        found[index] = 'R';
      }
      return;
    case 'yet':
      // "…, yet you" joins; "not yet", "yet to", "yet ." are adverbs
      found[index] = previous === ',' && (next === 'P' || next === 'D') ? 'C' : 'R';
      return;
    case 'once':
      found[index] = next === 'P' || next === 'D' || next === 'N' || next === 'X' ? 'S' : 'R';
      return;
    case 'since': case 'as': case 'until': case 'till': case 'before': case 'after':
      // a preposition unless a finite verb follows before the next mark
      found[index] = opensClause(found, words.map((item) => item.normal), index) ? 'S' : 'I';
      return;
    case 'may':
      if (previous === '#' || next === '#' || previous === 'I') found[index] = 'N';
      return;
    case 'will':
      if (previous === 'D' || /^(?:own|free|good|ill)$/.test(before)) found[index] = 'N';
      return;
    case 'can': case 'might':
      if (previous === 'D') found[index] = 'N';
      return;
    case 'need':
      if (next === '!') {
        found[index] = 'M'; // "you need not apply"
        return;
      }
      found[index] = previous === 'D' || previous === 'P' && before === 'there' || /^(?:no|in|any)$/.test(before) ? 'N' : 'V';
      return;
    case 'needs':
      found[index] = previous !== 'D' && next !== undefined && 'TGDJPON'.includes(next) ? 'Z' : 'N';
      return;
    case 'please': case 'kindly':
      found[index] = 'R';
      return;
    case 'contrary': case 'due': case 'according': case 'owing': case 'thanks':
      if (after === 'to') found[index] = 'I';
      return;
    case 'up': case 'out': case 'off': case 'down': case 'over': case 'back': case 'through': case 'by':
      return;
    case 'right': case 'wrong': case 'correct':
      found[index] = 'J';
      return;
    case 'am': case 'pm':
      if (previous === '#') found[index] = 'N';
      return;
    case 'a': case 'an': case 'the':
      return;
  }

  if (part === 'N' || part === 'V' || part === 'Z' || part === 'J' || part === 'X' || part === 'G') {
    if (words[index]?.kind !== 'word') return;
    const left = leftAnchor(found, words, index);
    if (left === 'T' || left === 'M' || left === 'A') {
      // "to pay", "did not pay", "can now order"
      if (part === 'N' && (nounOnly(word) || !baseForm(word))) return;
      if (part === 'J' && !BASE_IRREGULAR.test(word) && !(left === 'T' && next !== undefined && 'DOP'.includes(next))) return;
      if (part !== 'G' && part !== 'Z') found[index] = part === 'X' && !/^(?:put|set|let|cut|hit|shut|read|misread)$/.test(word) ? 'X' : 'V';
      return;
    }
    if (left === 'H' || left === 'B') {
      if ((part === 'N' || part === 'J' || part === 'V') && (PAST_IRREGULAR.test(word) || /[a-z]{2}ed$/.test(word) || word === 'come' || word === 'become' || word === 'run')) found[index] = 'X';
      else if (left === 'B' && (part === 'V' || part === 'Z')) found[index] = 'N';
      else if (left === 'H' && part === 'V') found[index] = 'N';
      return;
    }
    if (previous === 'D') {
      // a determiner wants a noun: "the order", "your claim", "the enclosed form"
      if (part === 'V' || part === 'Z') found[index] = 'N';
      else if (part === 'X' && (next === undefined || !'NJXVZG#'.includes(next))) found[index] = 'N';
      else if (part === 'X' || (part === 'G' && next === 'N')) found[index] = 'J';
      else if (part === 'G') found[index] = 'N';
      return;
    }
    if (previous === 'J' || previous === '#') {
      if ((part === 'V' || part === 'Z') && ((previous === 'J' && inNounPhrase(found, index)) || (previous === '#' && nounLike(word)))) found[index] = 'N';
      return;
    }
    if (previous === 'I') {
      if (part === 'V' || part === 'Z') found[index] = 'N';
      else if (part === 'X' && (next === 'N' || next === 'J')) found[index] = 'J';
      return;
    }
    if (previous === 'P' && before !== 'that' && before !== 'this') {
      if (part === 'N' && (BASE_IRREGULAR.test(word) || (baseForm(word) && !nounOnly(word) && next !== undefined && 'DOP'.includes(next)))) found[index] = 'V';
      else if (part === 'N' && /[a-z]{2}ed$/.test(word)) found[index] = 'X';
      else if (part === 'N' && /s$/.test(word) && /^(?:it|he|she|this|that)$/.test(before)) found[index] = 'Z';
      return;
    }
    if (previous === 'N' && (part === 'V' || part === 'Z')) {
      // "order form", "card holders": a noun, unless an object or an adjunct follows
      const plural = before.endsWith('s') && !before.endsWith('ss');
      const verbal = next !== undefined && ('DPO'.includes(next) || (plural && ('#T'.includes(next) || (!nounLike(word) && 'RI'.includes(next)))));
      if (part === 'V' && !verbal && !(plural && !nounLike(word) && (next === undefined || next === ','))) found[index] = 'N';
      if (part === 'Z' && nounLike(word) && (next === undefined || !'DPOTWSG'.includes(next)) && after !== 'that') found[index] = 'N';
      return;
    }
    if ((previous === ',' || previous === 'R' || previous === 'S' || previous === 'C') && part === 'N') {
      if (previous === ',' && /^(?:tap|click|press|select|choose|visit|tell|ask|enter|type)$/.test(word) && next === 'N') found[index] = 'V';
      // an order at the start: "Contact us", "please order the part", "and press the button"
      if (BASE_IRREGULAR.test(word) && (previous !== 'S') && next !== undefined && ('DOPT'.includes(next) || next === 'W')) found[index] = 'V';
    }
    if (part === 'Z' && previous === 'C' && found[index - 2] === 'N' && (next === undefined || ',IC'.includes(next))) found[index] = 'N';
    if (part === 'V' && previous === 'C' && index > 1 && found[index - 2] === 'N' && (next === undefined || !'DPOI'.includes(next))) found[index] = 'N';
    if ((part === 'V' || part === 'Z') && next !== undefined && 'BHM'.includes(next)) found[index] = 'N';
  }
}

/** The auxiliary or "to" that governs the word, over adverbs, "not" and an inverted subject pronoun. */
function leftAnchor(found: readonly Part[], words: Sentence['words'], index: number): Part | undefined {
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) {
    const part = found[at] as Part;
    if (part === 'R' || part === '!') continue;
    if (part === 'P' && at > 0 && 'MAHB'.includes(found[at - 1] as Part) && words[at]?.normal !== 'this') continue;
    return 'TMAHB'.includes(part) ? part : undefined;
  }
  return undefined;
}

function inNounPhrase(found: readonly Part[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const part = found[at] as Part;
    if (part === 'D') return true;
    if (part !== 'J' && part !== '#' && part !== 'N') return part === 'I' || part === 'V' || part === 'X';
  }
  return false;
}

function nounLike(word: string): boolean {
  return /^(?:orders?|claims?|forms?|tickets?|requests?|returns?|payments?|reports?|charges?|calls?|visits?|changes?|records?|notes?|names?|lists?|cards?|links?|files?|parts?|steps?|terms|points?|questions?|answers?|issues?|costs?|uses?|deposits?|credits?|debits?|contacts?|copies|plans?|offers?|updates?|checks?|mistakes?|faults?|details|documents?|reminders?|logs?|emails?|notices?|pages?|times?|shows?|matters?|books?|parcels?|loads?|bills?|messages?|accounts?|repairs?|reviews?|results?|replies|letters?|photos?|scans?|signs?|texts?|trials?|turns?|ends?|starts?|stops?|works?|needs?|helps?|wants?|items?|addresses|states?|policies|limits?|fees?|rates?|stores?|ships?|drivers?|couriers?|holders?|works?|places?|prompts?|hold|process|access|purchases?|lets?)$/.test(word);
}

function nounOnly(word: string): boolean {
  return /(?:tion|ment|ness|ity|ance|ence|ship|ism)s?$/.test(word) && word !== 'mention' && word !== 'question' && word !== 'implement';
}

function baseForm(word: string): boolean {
  return !/(?:s|ed|ing)$/.test(word) || /(?:ss|ess|need|feed|bring|ring|proceed|exceed|focus|discuss|process|address|access|miss|pass|press|guess)$/.test(word);
}

/** Whether a finite verb with a subject follows a word like "since" before the next mark or connective. */
function opensClause(found: readonly Part[], words: readonly string[], index: number): boolean {
  const first = found[index + 1];
  if (first === undefined || first === ',' || first === 'G' || first === '#') return false;
  if (first === 'P') return !/^(?:this|that|these|those)$/.test(words[index + 1] ?? '') || finiteSoon(found, index + 2);
  if (first === 'X' || (first === 'R' && (found[index + 2] === 'X' || found[index + 2] === 'P')) || first === 'B' || first === 'A' || first === 'S') return words[index] === 'as' || words[index] === 'until' || words[index] === 'since' && found[index + 2] === 'P';
  return finiteSoon(found, index + 1);
}

function finiteSoon(found: readonly Part[], from: number): boolean {
  for (let at = from; at < found.length && at < from + 9; at++) {
    const part = found[at] as Part;
    if (part === ',' || part === 'C' || part === 'S' || part === 'W') return false;
    if ('BHAMZ'.includes(part)) return true;
    if (part === 'P' && at > from) return false; // "after the call you made": the noun has a clause of its own
    if (part === 'X' && at > from && 'NO'.includes(found[at - 1] as Part)) return 'DOPSI,RW'.includes(found[at + 1] ?? ',');
    if (part === 'V' && at > from && found[at - 1] === 'N') return true;
  }
  return false;
}
