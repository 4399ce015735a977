// Who a noun phrase stands for, and whether a phrase tells a time.

import type { Part } from './parts.ts';
import type { Sentence, Who } from './types.ts';

const CUSTOMER_NOUN = /^(?:customers?|clients?|users?|members?|guests?|tenants?|applicants?|passengers?|policyholders?|cardholders?|subscribers?|buyers?|purchasers?|renters?|travell?ers?|claimants?|borrowers?|leaseholders?|residents?|patients?|students?|candidates?|shoppers?|caller|account holder)$/;
const COMPANY_NOUN = /^(?:company|bank|agents?|staff|department|desk|provider|airline|society|council|insurer|supplier|operators?|system|systems|management|office|university|board|board|institution|organi[sz]ation|service|team|teams|colleagues?|engineers?|technicians?|advisers?|advisors?|manager|supervisor|representatives?|specialists?)$/;
const SIDE = /^(?:side|end|part|team|colleagues?|staff|office|company|business|department|representatives?|behalf|son|daughter|wife|husband|partner|household|people|yourself|ward|child|kids?|guests?|it|admins?|group|family|own|tenant|friend|mother|father|developer|developers)$/;

/** Who the words from `from` up to `to` stand for: the head noun decides, and whose it is. */
export function whoIs(sentence: Sentence, part: readonly Part[], from: number, to: number): Who {
  const words = sentence.words;
  let end = from;
  // the head ends where an "of" or another preposition, an infinitive or a clause begins
  while (end < to && !(end > from && 'ITSW,'.includes(part[end] as string))) end++;
  const first = words[from];
  const head = words[end - 1];
  if (!first || !head) return 'other';
  const word = first.normal;
  // "nobody in your team", "somebody on your side"
  if (/^(?:nobody|somebody|someone|one|no|none|anybody|anyone)$/.test(word)) {
    const your = words.slice(from, to).findIndex((item) => item.normal === 'your');
    if (your > 0 && SIDE.test(words[from + your + 1]?.normal ?? '')) return 'customer';
  }
  if (end - from === 1) {
    if (word === 'you' || word === 'yourself' || word === 'yourselves') return 'customer';
    if (word === 'i' || word === 'me' || word === 'myself') return 'agent';
    if (word === 'we' || word === 'us' || word === 'ourselves') return 'company';
    if (/^(?:he|she|him|they|them|who|someone|somebody|anyone|anybody|everyone|everybody|nobody|people)$/.test(word)) return 'other';
    if (part[from] === 'P') return 'thing';
  }
  if (word === 'you' && /^(?:all|both|guys|folks)$/.test(head.normal)) return 'customer';
  if (head.kind === 'placeholder') {
    const name = sentence.text.slice(head.start, head.end);
    if (end - from === 1 || part[from] === 'D') {
      if (/company|brand|organi[sz]ation|business|team|store|shop|bank|merchant/i.test(name)) return 'company';
      if (/customer|client|user|requester|recipient|contact|first.?name|fname/i.test(name) && !/id|number|order|email/i.test(name)) return 'customer';
      if (/agent|owner|assignee|operator|adviser|sender/i.test(name)) return 'company';
    }
    return 'thing';
  }
  if (part[from] === 'D' && word === 'your') return SIDE.test(head.normal) ? 'customer' : 'thing';
  if (part[from] === 'D' && word === 'our') return COMPANY_NOUN.test(head.normal) || /^(?:side|end|part)$/.test(head.normal) ? 'company' : /^(?:driver|courier|drivers|couriers|operative|operatives|surveyor)$/.test(head.normal) ? 'company' : 'thing';
  if (CUSTOMER_NOUN.test(head.normal) || (head.normal === 'holder' && /^(?:account|policy|card)$/.test(words[end - 2]?.normal ?? ''))) return 'customer';
  if (COMPANY_NOUN.test(head.normal)) return 'company';
  if (/^(?:courier|couriers|driver|drivers|seller|merchant|vendor|landlord|neighbor|colleague|partner|person|party|restaurant|carrier|manufacturer|police|court|government)$/.test(head.normal)) return 'other';
  return 'thing';
}

const TIME_WORD =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|yesterday|tomorrow|tonight|noon|midnight|morning|afternoon|evening|night|minutes?|mins?|hours?|hrs?|days?|weeks?|weekend|months?|years?|quarter|deadline|date|dates|time|due|expiry|renewal|am|pm|eod|cob|once|twice|thrice|times|again|yet|already|now|immediately|earlier|later|sooner|recently|beforehand|afterwards|first|christmas|easter|cutoff|cut-off|departure|arrival|checkout|check-in)$/;
const ALWAYS_TIME = /^(?:before|until|till|since|after|during|within)$/;

/** Whether the words from `from` up to `to` tell when or how often. */
export function isTime(sentence: Sentence, from: number, to: number): boolean {
  const words = sentence.words;
  let start = from;
  const first = words[from]?.normal ?? '';
  if (ALWAYS_TIME.test(first)) return true;
  if (/^(?:by|on|in|at|for|from|between|over|prior)$/.test(first)) start++;
  else if (to - from > 4) return false;
  // the phrase's own words up to a clause or another phrase inside it
  const end = Math.min(to, start + 7);
  for (let index = start; index < end; index++) {
    const word = words[index];
    if (!word) break;
    if (index > start + 1 && /^(?:that|which|who|we|you|i|of|to|with)$/.test(word.normal)) break;
    if (word.kind === 'word' && TIME_WORD.test(word.normal)) {
      if (word.normal === 'may' && words[index - 1]?.kind !== 'number' && words[index + 1]?.kind !== 'number' && index > start) continue;
      return true;
    }
    if (word.kind === 'placeholder' && /date|time|day|due|deadline|expir|eta\b|month|year|until|_by\b|\bby\b|\.by|_on\b|_at\b/i.test(sentence.text.slice(word.start, word.end))) return true;
    if (word.kind === 'number' && /^\d{1,2}[/.:]\d{1,2}(?:[/.:]\d{2,4})?$/.test(word.normal)) return true;
    if (word.kind === 'number' && /^(?:19|20)\d\d$/.test(word.normal) && to - start <= 2) return true;
    if (word.kind === 'word' && /^\d*(?:st|nd|rd|th)$/.test(word.normal) && words[index - 1]?.kind === 'number') return true;
  }
  return false;
}
