// The vocabulary of distance: rules, desks, departments and institutions that stand between writer and reader.

import { infinitive } from '../../language.ts';
import type { Rewrite } from '../../types.ts';

/** Up to four words that may stand before a noun. */
export const OF = '(?:[\\w{][^ ]* ){0,4}?';
/** The rest of the clause: up to eighteen words before a mark or a joint. */
export const TAIL = '(?: (?!(?:but|so|because|while|although|though|however|which|until|unless|as|if|therefore|please|and (?:we|i|you|they|it|the|this|that|there|please|no)) )[^ ,;:.!?"()-][^ ]*){0,18}';

/** What people hide behind. */
export const RULEBOOK =
  '(?:polic(?:y|ies)|rules?|rulebook|terms(?: (?:and|&) conditions| of (?:service|use|sale|carriage|business|admission))?|t ?& ?cs?|tcs?|conditions(?: of \\w+)?|regulations?|guidelines?|guidance|procedures?|protocols?|standards?|directives?|by-?laws?|statutes?|tariffs?|eula|aup|code of conduct|sop|practice|mandates?|legislation)';
/** A machine that is made to say no. */
export const MACHINE = '(?:systems?|computers?|software|tool|tools|platform|routing engine|algorithm|crm|portal|back-?end|set-?up|screen|workflow|interface|database|scheduler|process(?:es)?|budget)';

/** Desks and offices inside an organisation. */
export const DESK =
  '(?:departments?|teams?|units?|sections?|divisions?|desks?|helpdesk|help desk|service desk|head office|headquarters|hq|corporate|management|ownership|leadership|back office|front office|board|committees?|sub-committee|panel|compliance|legal|finance|treasury|underwriting|underwriters?|risk|accounts(?: (?:receivable|payable))?|billing|operations|procurement|security|it|hr|secretariat|directorate|ministry|supervisors?|managers?|bursar|registrar|loss adjusters?|moderators?|underwriter|insurer|insurance|function|project office|call cent(?:er|re)|contact cent(?:er|re)|branch(?:es)?|counter|reception)';

/** Institutions that name themselves in the third person. */
export const INSTITUTION =
  '(?:bank|society|faculty|university|college|school|nursery|hospital|surgery|practice|clinic|trust|council|authority|agency|office|service|services|company|firm|business|organi[sz]ation|association|federation|union|foundation|institute|institution|academy|museum|library|archive|registry|court|tribunal|commission|ministry|mission|embassy|consulate|revenue|treasury|insurer|underwriters?|carrier|airline|operator|railway|hotel|restaurant|store|shop|depot|warehouse|marketplace|platform|provider|supplier|retailer|merchant|landlord|club|gym|community|project|publisher|group|corporation|undersigned|management|establishment|department|unit|division|committee|board|panel|desk|helpdesk|help desk|support|customer (?:care|service|services|support)|secretariat|directorate|bureau|fund|scheme|network|exchange|brokerage|charity|housing association|tenancy team|team|branch|noc|trustees|directors|governors)';

/** The people who do the work, named as if they were somebody else. */
export const STAFF =
  '(?:staff|staff members|members of staff|employees|personnel|officers?|agents|advisers|advisors|representatives|operators|clerks|colleagues|crew|cashiers|(?:support|branch|registry|claims|clinic|call cent(?:er|re)|front desk|reception|counter|bank|chat|phone|field|technical|tech|service|sales|store|shop|hotel|library|case|contact cent(?:er|re)) (?:staff|agents|personnel|officers|teams?|advisers|advisors|engineers|workers)|accounts receivable|tech|support|engineers|caseworkers|receptionists|drivers|couriers|moderators|librarians|technicians)';

/** Reader and writer spoken of as third persons. */
export const READER =
  '(?:(?:account|card|policy|ticket|permit|licen[cs]e|pass|title) ?holders?|customers?|clients?|subscribers?|users?|passengers?|guests?|patients?|tenants?|residents?|members?|applicants?|claimants?|students?|borrowers?|members of the public|claimants|consumers?|buyers?|purchasers?|visitors?|parents|participants?|taxpayers?|callers?|donors?|mortgagors?|lessees?|licensees?|cardholders?|policyholders?|consignees?|insured(?: person)?)';

/** What a sentence says that takes something away. */
export const TAKES_AWAY =
  /\b(?:not|no|never|nor|non-\w+|only|unable|exclu\w+|reject\w*|declin\w+|refus\w+|denied|restrict\w*|suspend\w*|must|required?|charge\w*|fees?|forfeit\w*|void|closed?|final|limited|lapse\w*|ineligible|liable|payable|paid by|discharged?|cancel\w*|cease\w*|end(?:ed|s)|blocked|disallowed|dismissed|withheld|expires?|deducted|borne by)\b/;
/** What a sentence gives: a rule that grants something helps. */
export const GIVES =
  /\b(?:you (?:get|can|may|have (?:the right|\d+|{x})|are (?:entitled|covered|protected))|your right|free of charge|for free|we have (?:refunded|credited|approved|waived|extended|replaced)|is approved|are approved|entitles you|covers you|we will (?:refund|credit|replace|repair))\b/;

/** An author's own words after a rewrite, with the stock refusals in them said plainly too. */
export function plainly(text: string): string {
  return text
    .replace(/^(?:unfortunately|regrettably|sadly),?\s+/i, '')
    .replace(/\b(we|I) (?:are|am) (?:unfortunately |currently )?(?:unable|not able) to\b/gi, "$1 can't")
    .replace(/\b(we|I)'(?:re|m) (?:unable|not able) to\b/gi, "$1 can't");
}

/** `text` with a small first letter where it is an article or pronoun: everything else may be a name. */
export function lower(text: string): string {
  return text.replace(/^(?:The|This|That|These|Those|A|An|Our|Your|Any|All|No|Each|Every|Some|It|We|You|They|There)\b/, (word) => word.toLowerCase());
}

/** A refusal in the writer's own name: plain, with what can be done instead, with its reason. */
export function refusal(subject: string, deed: string): readonly Rewrite[] {
  const plain = `${subject} can't ${deed.replace(/ from (?:our|my) (?:side|end|chair|desk)\b/i, '').replace(/^entertain\b/i, 'consider')}`;
  const more: Rewrite[] = [{ text: `${plain}, but ${subject} can {{alternative}}`, safe: false }];
  if (!/\b(?:because|since)\b/.test(deed)) more.push({ text: `${plain}, because {{reason}}`, safe: false });
  return [plain, ...more];
}

/** "taking calls" → "take calls": the first word in its dictionary form. */
export function deedOf(doing: string): string {
  return doing.replace(/^[a-z]+/i, (verb) => infinitive(verb.toLowerCase()));
}
