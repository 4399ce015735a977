// Whether a macro greets its reader by name.

import { tags } from '../language.ts';
import type { Line, Reading, Word } from '../types.ts';
import { bodyLines } from './whole.ts';

/** What a reader may be to a company: nouns that greet a role and no person. */
const ROLES =
  /^(?:all|anyone|applicants?|attendees?|authors?|backers?|bankers?|beneficiar(?:y|ies)|bidders?|borrowers?|bosses|boss|buddy|bookworms?|buyers?|callers?|campers?|candidates?|cardholders?|carers?|champs?|citizens?|claimants?|clients?|clinicians?|cm|colleagues?|commuters?|companies|complainants?|concerned|consumers?|contacts?|contractors?|creators?|cubers?|customers?|cyclists?|dancers?|debtors?|developers?|devs?|diners?|donors?|drivers?|employees?|employers?|enrollees?|esteemed|everybody|everyone|executors?|exhibitors?|fam|families|family|fans?|farmers?|fellows?|fighters?|filers?|flyers?|folks?|foodies?|freelancers?|friends?|gamers?|gents?|gentlem[ae]n|girls?|guardians?|guests?|guys?|ho?lder|holders?|homeowners?|hosts?|households?|householders?|hirers?|insured|investors?|jobseekers?|keepers?|ladies|landlords?|learners?|leaseholders?|lenders?|licensees?|listeners?|lovers?|loyal|ma'am|madame?|mams?|mates?|members?|merchants?|motorists?|neighbou?rs?|occupants?|occupiers?|operators?|organi[sz]ers?|owners?|parents?|participants?|parties|partners?|party|passengers?|patients?|patrons?|payers?|payees?|pensioners?|people|pilots?|players?|policyholders?|policy|prospects?|purchasers?|ratepayers?|readers?|recipients?|registrants?|renters?|reporters?|requesters?|researchers?|residents?|responsible|retailers?|riders?|runners?|seekers?|sellers?|senders?|seniors?|shareholders?|shoppers?|sir|sirs|skaters?|staff|streamers?|students?|subscribers?|suppliers?|supporters?|swimmers?|taxpayers?|teachers?|team|teams|tenants?|there|traders?|trainees?|travell?ers?|users?|valued|viewers?|vips?|visitors?|volunteers?|voters?|whomsoever|whom|wizards?|world|y'all|yall)$/;
/** Words that stand between a greeting and a name, or make up the greeting. */
const GREETING_WORDS =
  /^(?:dear|good|hello|hi|hey|hiya|morning|afternoon|evening|day|valued|esteemed|kia|ora|t\Sn\S|koe|dia|dhuit|dzie\S|dobry|guten|tag|morgen|bonjour|hola|ol\S|ciao|salut|hallo|moin|g'day|sawubona|habari|jambo|aloha|merhaba|namaste|vanakkam|to|our|my|again|very|warm|most|respected|and|or|\/|&)$/;
/** A name never begins with these: the greeting is over and a sentence has begun. */
const NO_NAME =
  /^(?:again|you|to|from|we|i|thanks|thank|thx|welcome|this|your|the|my|our|is|it|just|hope|hoping|how|nice|great|sorry|please|regarding|re|what|when|where|who|why|in|on|at|for|as|an?|if|so|no|not|yes|oh|ok|okay|here|that|these|those|looks?|got|had|has|have|can|could|would|let|ref|attention|subject|order|account|quick|good|support|service|customer|greetings|from|world|happy|hurray|ah|well|us|me|any|some|and|but|by|with|of|about|one|two)$/;
const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|rev|reverend|sir|dame|lord|lady|captain|capt|sgt|cllr|councillor|judge|herr|frau|monsieur|madame|mme|m|se\S?or|se\S?ora|sig|signor|signora|pan|pani|mevrouw|meneer|shri|smt|datuk|puan|encik|tan|chief|hon|family|father|sister|brother|sergeant)$/;
const NAME_BLANK =
  /name|first|last|surname|contact|requester|customer|recipient|client|user\b|member|guest|patient|person|salutation|title|realname|\bto\b/i;
const OTHER_BLANK =
  /company|team|agent|staff|organi[sz]ation|brand|store|shop\b|product|item|subject|department|dept|number|\bno\b|_no\b|\bid\b|_id\b|email|e-mail|account|date|time|day|link|url|service|order|ticket\.(?:id|title|subject|number)|site|rep\b|operator|advis/i;

/** True for a placeholder that a helpdesk fills with the reader's name. */
function isNameBlank(text: string): boolean {
  // the last part of a path says what it holds: "ticket.requester.first_name"
  const last = text.replace(/[|,:].*$/s, '').replace(/^.*[.>](?=[\w ]*\W*$)/s, '');
  if (
    /name|salutation|title|first|surname|nick|handle/i.test(last) &&
    !/company|team|agent|staff|organi[sz]ation|brand|store|shop|product|item|file|user_?name|department|dept|service|site|domain|plan/i.test(
      text.replace(/ticket\.|current_user/i, ''),
    )
  )
    return true;
  return NAME_BLANK.test(text) && !OTHER_BLANK.test(last) && !/company|brand|store|organi[sz]ation|agent|product|team/i.test(text);
}

/** True when the words behind a greeting speak to a person. */
export function namesPerson(line: Line): boolean {
  const { sentence } = line;
  const { words, text } = sentence;
  let seen = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const written = text.slice(word.start, word.end);
    if (word.kind === 'placeholder') return isNameBlank(written) || (seen === 0 && !OTHER_BLANK.test(written));
    if (word.kind === 'mark') {
      // "Hello, {name}." but not "Hello. {order}"
      if (/^[.!?;:]/.test(word.normal) && seen > 0) return false;
      continue;
    }
    if (word.kind !== 'word') return false;
    if (index === 0 || (seen === 0 && GREETING_WORDS.test(word.normal))) continue;
    const normal = word.normal.replace(/'s$/, '');
    if (TITLES.test(normal) && index < words.length - 1 && !/^(?:sir|madame|family)$/.test(normal)) return true;
    if (ROLES.test(normal) || NO_NAME.test(normal)) return false;
    // "Dear Registered Keeper": what the greeting ends on decides
    const next = words[index + 1];
    if (next?.kind === 'word' && ROLES.test(next.normal)) return false;
    const after = words[index + 2];
    if (next?.kind === 'word' && after?.kind === 'word' && ROLES.test(after.normal)) return false;
    const kinds = tags(sentence)[index];
    if (kinds?.has('FirstName') || kinds?.has('Person')) return true;
    if (/^\p{Lu}/u.test(written))
      return !kinds?.has('Actor') && !/(?:holder|owner|goer|lover|fan|keeper|member|user|maker|buyer|renter)$/.test(normal);
    // chats greet in lower case: a word no dictionary knows is a name
    seen++;
    if (seen > 2) return false;
  }
  return false;
}

/** "{{first_name}}, your parcel …", "Your money first, Mrs Naidoo: …", "Thanks for asking, {{name}}." */
function speaksTo(line: Line): boolean {
  const { words, text } = line.sentence;
  return words.some((word, index) => {
    const before = words[index - 1];
    const after = words[index + 1];
    const opens = index === 0 || (before?.kind === 'mark' && /^["'(,-]/.test(before.normal));
    const closes = !after || (after.kind === 'mark' && /^[,.!?:;)"'-]/.test(after.normal));
    if (!opens) return false;
    if (word.kind === 'placeholder') return closes && (index > 0 || after !== undefined) && isNameBlank(text.slice(word.start, word.end));
    if (word.kind !== 'word') return false;
    const title = TITLES.test(word.normal) && after !== undefined && /^\p{Lu}/u.test(text.slice(after.start, after.end));
    if (title && !/^(?:sir|madame|lord|lady|tan|chief|m|family)$/.test(word.normal)) return true;
    return (
      closes &&
      index > 0 &&
      after !== undefined &&
      words.length > 3 &&
      /^\p{Lu}\p{Ll}+$/u.test(text.slice(word.start, word.end)) &&
      tags(line.sentence)[index]?.has('FirstName') === true
    );
  });
}

/** True when the macro speaks to the customer by name near its start. */
export function greetsByName(reading: Reading): boolean {
  const greetings = reading.lines.filter((line) => line.role === 'greeting');
  if (greetings.some(namesPerson)) return true;
  const spoken = reading.lines.filter((line) => line.role !== 'heading').slice(0, 3);
  return spoken.some((line) => line.role !== 'signature' && speaksTo(line)) || bodyLines(reading).slice(0, 2).some(speaksTo);
}
