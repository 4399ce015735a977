// The vocabulary of deferral: who the reader is sent to, who has to be asked, and what counts as somebody keeping hold.

import type { Rewrite, Voice } from '../../types.ts';

/** The rest of the clause: up to fourteen words before a mark or a joint. */
export const TAIL = '(?: (?!(?:but|so|because|while|although|though|which|who|until|unless|as|if|when|once|before|and (?:we|i|you|they|it|the|this|a|have|ask|explain)) )[^ ,.;:!?"()-][^ ]*){0,14}';
/** Words that may stand before a team's noun. */
export const SOME = '(?:(?:the|our|your|their|his|her|a|an|another|any|some|its) )?(?:[\\w{&\'/-]+ ){0,3}?';

/** Desks inside the company. */
export const INSIDE =
  '(?:teams?|departments?|depts?|desks?|units?|sections?|divisions?|branch(?:es)?|offices?|squads?|crew|folks|people|guys|colleagues?|counter|queue|inbox|back office|backend|backoffice|head office|hq|helpdesk|help desk|service desk|hotline|switchboard|support|customer (?:care|service|services|relations|support)|consumer care|call cent(?:er|re)|contact cent(?:er|re)|specialists?|experts?|technicians?|engineers?|developers?|devs|designers?|moderators?|administrators?|admins?|agents?|managers?|supervisors?|coordinators?|secretariat|registry|directorate|group|collections|billing|accounts|finance|payroll|sales|operations|ops|legal|compliance|fraud|security|risk|underwriting|claims|networks?|facilities|facility|logistics|procurement|dispatch|warehouse|workshop|depot|reception|front desk|cashiers?|housekeeping|admissions|treasury|maintenance|engineering|product|it|hr|qa|r&d|level \\d|tier \\d|l\\d|second[- ]line|third[- ]line|second[- ]level(?: support)?|management|authority|authorities|quarters|portal)';
/** People and companies outside. */
export const OUTSIDE =
  '(?:manufacturer|maker|seller|merchant|retailer|shop|store|dealer|vendor|supplier|courier|carrier|shipper|sender|post office|postal service|bank|issuing bank|card issuer|card company|airline|hotel|operator|provider|isp|registrar|host|insurer|insurance (?:company|carrier|provider)|underwriters?|broker|landlord|managing agent|agent|agency|travel agency|travel agent|travel portal|booking site|organi[sz]er|venue|promoter|contractor|installer|garage|school|university|college|faculty|employer|payroll provider|accountant|solicitor|lawyer|attorney|embassy|consulate|tax office|tax authority|council|municipality|utility|network|counsellor|counselor|account manager|payment provider|partner|platform|marketplace|publisher|community forum|forum|clinic|surgery|pharmacy|laboratory|lab|ministry|freeholder|restaurant|customs|apple|google|amazon|paypal|microsoft)';
/** Never a wall: help in an emergency, a right, a regulator. */
export const RIGHTS =
  /\b(?:ombudsman|ombudsperson|regulator|supervisory authority|emergency|999|911|112|police|ambulance|fire (?:brigade|service)|samaritans|helpline|crisis|citizens advice|consumer (?:affairs|protection)|arbitration|tribunal|dispute resolution|adjudicator|gp|doctor|physician|nearest a & e|hospital|poison|gas leak|smell gas|commissioner|data protection authority|small claims|legal aid|trading standards|consumer council|next of kin)\b/;

/** A time that the reader can count on. */
export const TIMED =
  /\b(?:(?:by|before|until|till|on|at|no later than|not later than|from) (?:the )?(?:\{x\}|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|noon|midday|midnight|tomorrow|tonight|close of|end of|then|january|february|march|april|may \d|june|july|august|september|october|november|december|lunch|eod|cob)|within (?:the (?:hour|next|day)|an hour|\d|\{x\}|one|two|three|four|five|six|seven|eight|ten|twelve|twenty|a (?:day|week|couple|few)|[\w-]+ (?:working |business )?(?:hours?|days?|minutes?|weeks?))|in (?:\d+|an?|two|three|five|ten|\{x\}) (?:hours?|minutes?|days?|mins?|weeks?)|today|tomorrow|tonight|this (?:morning|afternoon|evening|week|friday)|next (?:week|monday|tuesday|wednesday|thursday|friday)|(?:monday|tuesday|wednesday|thursday|friday) (?:morning|afternoon)|(?:every|each) (?:day|hour|morning|few hours))(?!\w)/;
/** The writer keeps hold of it. */
export const OWNED =
  /\b(?:i|we) (?:will|shall|am going to|are going to)(?: (?:also|then|personally|still|myself))? (?:ask|chase|check|call|ring|phone|write|reply|email|text|update|follow|keep|let you know|come back|get back|be back|send you|tell you|make sure|stay|have (?:it|an answer)|put (?:it|your))\b|\bhear from me\b/;

/** The writer's side at the start of a sentence. */
export function We(voice: Voice): string {
  return voice.I === 'I' ? 'I' : 'We';
}

/** A question that becomes a statement takes its own full stop along. */
export function stated(rewrites: readonly Rewrite[], asks: boolean): readonly Rewrite[] {
  if (!asks) return rewrites;
  return rewrites.map((rewrite): Rewrite => (typeof rewrite === 'string' ? `${rewrite}.` : { ...rewrite, text: `${rewrite.text}.` }));
}

/** A desk by its name, or a blank where it has none. */
export function teamOf(text: string | undefined): string {
  const team = (text ?? '').trim();
  if (!team || /\b(?:relevant|appropriate|concerned|competent|responsible|respective|proper|right|correct|suitable|designated|other|another|different)\b/i.test(team) || /^(?:the )?(?:team|department|colleagues|specialists|folks|people|authority|quarters)$/i.test(team)) return '{{team}}';
  return team.replace(/^(?:The|Our|Your|A|An|Their)\b/, (word) => word.toLowerCase());
}

/** "I'll ask our billing team and get back to you by …": for a desk of one's own, or for somebody outside. */
export function instead(team: string | undefined, about: string | undefined, voice: Voice, outside: boolean): readonly Rewrite[] {
  const who = teamOf(team);
  const what = about ? ` about ${about.replace(/^(?:for|about|regarding|with|concerning|on)\s+/i, '')}` : '';
  const asking: Rewrite = { text: `${voice.I}'ll ask ${who}${what} and get back to you by {{reply_by}}`, safe: false };
  const handing: Rewrite = { text: `${voice.I}'ll put you in touch with ${who}${what} and pass everything on, so you don't have to repeat it`, safe: false };
  const route: Rewrite = { text: `${who} can tell you most${what}. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and ${voice.I}'ll step in`, safe: false };
  return outside ? [route, asking] : [asking, handing];
}
