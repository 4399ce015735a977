// What a placeholder stands for, told by its name where no dictionary knows it, and an example of each.

import type { Meaning } from './platform.ts';

const STAFF = /^(?:agent|assignee|assigned|staff|author|sender|teammate|rep|representative|advisor|adviser|operator|owner|signature|signed|my|me|current|supervisor|manager|engineer|technician|driver|courier|poster|preparer|reviewer|worker)$/;
const CUSTOMER = /^(?:customer|client|contact|requester|recipient|guest|patient|member|visitor|user|lead|tenant|student|player|volunteer|reporter|buyer|caller|subscriber|shopper|traveller|traveler|passenger|borrower|borrowers|account|person|first|last|full|sur|family|given|preferred|salutation|name|fname|lname|firstname|lastname|fullname|surname|username)$/;

const BY_WORD: readonly (readonly [RegExp, Meaning])[] = [
  [/\b(?:survey|csat|nps|rating)\b/, 'survey'],
  [/\b(?:e ?mail|emailaddress)\b/, 'email'],
  [/\b(?:phone|mobile|telephone|fax|cell)\b/, 'phone'],
  [/\b(?:link|url|href|uri|website|page|portal)\b/, 'link'],
  [/\b(?:tracking|track|awb|waybill|consignment)\b/, 'tracking'],
  [/\b(?:first ?name|fname|given ?name|forename|preferred ?name|nickname)\b|\bname first\b|^first$|\bname short\b/, 'first-name'],
  [/\b(?:last ?name|lname|surname|family ?name)\b|\bname last\b/, 'last-name'],
  [/\b(?:company|organi[sz]ation|shop|store|brand|team|department|dept|group|mailbox|inbox|list)\b/, 'company'],
  [/\b(?:product|item|plan|model|device|service|subscription|sku)\b(?! (?:id|number|no|date))/, 'product'],
  [/\b(?:street|address|city|town|zip|zipcode|postcode|postal|country|state)\b/, 'address'],
  [/\b(?:amount|total|price|refund|balance|fee|fees|cost|sum|deposit|payment|credit|charge|tax)\b(?! (?:id|number|no|date|days|by|at|on))/, 'amount'],
  [/\b(?:date|day|deadline|due|eta|until|since|weekday|month|expiry|expires|created|updated|datetime|timestamp|expiration|period)\b/, 'date'],
  [/\b(?:time|hour|hours|slot|minutes|days|window)\b/, 'time'],
  [/\b(?:order|booking|reservation|invoice|rma|purchase)\b/, 'order'],
  [/\b(?:ticket|case|conversation|reference|ref|incident)\b(?: (?:id|number|no|num|code))?/, 'ticket'],
  [/\b(?:subject|topic|title)\b/, 'subject'],
  [/\b(?:name|customer|client|recipient|requester|contact|salutation)\b/, 'name'],
  [/\b(?:number|no|id|code|count|quantity|qty|size|n)\b/, 'number'],
];

/** The words of a name: `ticket.requester.firstName` → ticket requester first name. */
export function wordsOf(name: string): string[] {
  return name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter(Boolean);
}

/** What a name stands for, by its words. */
export function meaningOf(name: string): Meaning {
  const words = wordsOf(name);
  const text = words.join(' ');
  if (words.some((word) => STAFF.test(word)) && !words.some((word) => /^(?:customer|requester|client|recipient)$/.test(word))) {
    if (/\be ?mail\b/.test(text)) return 'agent-email';
    if (!/\b(?:phone|link|url|date|time|id|number)\b/.test(text)) return 'agent';
  }
  for (const [pattern, means] of BY_WORD) if (pattern.test(text)) return means;
  return 'other';
}

/** Whether a name that no dictionary knows is the customer's own name. */
export function isCustomerName(name: string): boolean {
  const words = wordsOf(name);
  const means = meaningOf(name);
  return (means === 'first-name' || means === 'name' || means === 'last-name') && words.every((word) => CUSTOMER.test(word));
}

const SAMPLES: Readonly<Record<Exclude<Meaning, 'other'>, string>> = {
  'first-name': 'Maria', 'last-name': 'Okafor', name: 'Maria Okafor', email: 'maria.okafor@example.com', phone: '+44 20 7946 0018', address: '12 Mill Lane, Leeds LS1 4AP', company: 'Northwind Ltd',
  agent: 'Sam', 'agent-email': 'sam@example.com', team: 'Customer Care', ticket: '48213', order: '10472', subject: 'My order', date: '14 May', time: '2:30 pm', amount: '$48.00', link: 'https://example.com/a7f3', product: 'Aurora desk lamp',
  tracking: 'LX204518833GB', number: '4711', survey: 'https://example.com/survey', text: '…',
};

/** What a customer might read in place of a placeholder. */
export function sampleOf(means: Meaning, name: string): string {
  if (means === 'other' || means === 'text') return `‹${wordsOf(name).slice(-3).join(' ') || '…'}›`;
  return SAMPLES[means];
}
