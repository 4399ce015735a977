// Passing the reader along: "forwarded to the relevant team", "someone will be in touch", "you will need to contact".
// The rewrites name who has it now, or take the errand over, with a date to fill in.

import { isPlural } from '../../language.ts';
import { adding, after, ends, forms, re, startsClause } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { INSIDE, OUTSIDE, OWNED, RIGHTS, SOME, TAIL, TIMED, instead, teamOf } from './words.ts';

const CASE = '(?:request|ticket|case|file|complaint|inquiry|enquiry|query|concern|matter|message|comments?|feedback|claim|application|call|report|issue|problem|question|suggestion|grievance|letter|email|mail|details|documents|appeal|dispute|repair request|booking|incident|note|wish|the same|photos|form|bug|fault)';
const THING = String.raw`(?<thing>(?:your|the|this|that|a|an|my|ur) (?:[\w'{-]+ ){0,2}?${CASE}(?: (?:about|regarding|concerning|for|on|of|from|dated|with) [^.,;:]{1,50}?)?|it|this|the same|everything|all (?:this|of it))`;
const HANDED = '(?:escalated|forwarded|passed(?: on| over| along)?|routed|re-?directed|referred|transferred|handed(?: over| on)?|lodged|submitted|directed|assigned|relayed|queued|endorsed|bumped|shared|elevated|flagged|raised|reported|put in|logged|tabled|placed)';
const TELLS = '(?:informed|notified|pinged|alerted|flagged(?: it)? to|spoken to|mentioned (?:it|this) to|reached out to|updated)';
const TEAM = String.raw`(?<team>${SOME}(?:${INSIDE}|${OUTSIDE})(?: (?:team|department|desk|inbox|office|in [\w-]+|of [\w-]+))?|(?!your\b|you\b|me\b|us\b|him\b|her\b|a \w+ (?:in|on|with)\b)[\w{][^ ,.;:]*(?: [\w&'-]+){0,2}?)`;
const SOMEONE = String.raw`(?:someone(?: else| smarter than me)?|somebody(?: else)?|a (?:member|colleague|specialist|technician|representative|coordinator|supervisor|manager|case ?worker|claims [a-z]+|reservations [a-z]+|team member|rep|human|consultant|clerk)(?: (?:of|from|in|on|at) [^.,;:]{1,40}?)?|an? (?:[a-z]+ )?(?:agent|officer|adviser|advisor|expert|engineer|associate|assistant|executive|inspector|handler|mechanic|plumber|technician|specialist)(?: from [^.,;:]{1,30}?)?|an? [a-z]*(?:er|or|ist|ant|ian)(?: (?:from|in|at|of) [^.,;:]{1,25})?|one of (?:our|my|the) (?:team|colleagues|agents|engineers|specialists|people)|(?:the|our) (?:[\w-]+ ){0,3}?(?:team|department|desk|office|unit|specialists?|experts?|engineers?|colleagues|folks|people|squad|branch|administrators|back office)|somebody (?:from|in|at|there)(?: [^.,;:]{1,30}?)?|someone (?:from|in|at|on)(?: [^.,;:]{1,30}?)?|they|who)`;
const ACT = '(?:be in (?:touch|contact)(?: with you)?|contact you|get (?:back|in touch|round|around)(?: to you| with you)?|reach out(?: to you)?|call (?:you )?(?:back)?|call you|ring you(?: back)?|phone you(?: back)?|give you a (?:call|ring|bell|shout)|respond|reply|answer|revert(?: back| to you)?|look (?:at|into) (?:it|this|that)|take a look(?: at (?:it|this))?|have a look|pick (?:it|this|up|that)(?: up)?(?: your case)?|deal(?: with (?:it|this))?|handle (?:it|this)|review (?:it|this)|attend(?: to (?:it|this|you))?|take (?:it|this) (?:up|from (?:here|there))|come back to you|swing back|circle back|chime in|follow up|message you|assist(?: you)?(?: further)?|help you(?: further)?|return (?:it|your call)|process (?:it|this)|check (?:it|this)|update you|give you a (?:call|ring)|take a peek|be (?:getting back|reaching out|calling|contacting|in contact)(?: to)?(?: you)?|examine (?:it|this)|get to (?:it|your [a-z]+)|read (?:it|the ticket)|tell you|do the rest|sort (?:it|this)(?: out)?|know|advise you|consider your [a-z]+)';

/** Capitals that are desks, not people. */
const DESKS = '(?:The|Our|Your|Collections|Networks?|Billing|Loyalty|Level|Tier|Legal|Finance|Ops|Operations|Product|Engineering|Support|Trust|Sales|Accounts|Customer|Consumer|Fraud|Claims|Technical|Facilities|Security|Head|Central|Baggage|Payments|Registry|Student|Estates|Admissions|Returns|Complaints|Underwriting|Revenues|Risk|Compliance|Treasury|Maintenance|Housing|Planning|Licensing|Apple|Google|Amazon|Microsoft|Networks|Back|Second|Third|Corporate|Deal|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December)';
const NAMED = new RegExp(`\\b(?:to|with|by|ask|contact|call) (?!${DESKS}\\b)\\p{Lu}\\p{Ll}+(?:-\\p{L}+)?(?: \\p{Lu}\\p{Ll}+)?(?= (?:in|on|from|at|who)\\b|, (?:our|my|who|the)\\b|[.;!,]|$)`, 'u');
/** A time that is kept by our side, or a person by name: an honest hand-off. */
const honest = (sentence: Sentence): boolean => OWNED.test(sentence.normal) || NAMED.test(sentence.text) || (TIMED.test(sentence.normal) && /\b(?:will|shall|going to|to) (?:\w+ ){0,3}(?:call|write|reply|be in touch|contact|answer|ring|email|get back|update|let you know|phone|respond)/.test(sentence.normal));

const lower = (text: string): string => text.replace(/^(?:Your|The|This|That|It|A|An|Everything|All)\b/, (word) => word.toLowerCase());

/** "Your request has been forwarded to our field team" → "Your request is with our field team, and I'll update you by …". */
function handed(found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] {
  if (!startsClause(found, sentence)) return [];
  const thing = found.slot('thing')?.text ?? 'this';
  const team = teamOf(found.slot('team')?.text);
  const known = /^(?:the same|it|it's|it has)$/i.test(thing) ? 'this' : thing.replace(/'s$/, '');
  const future = /\b(?:will|shall|'ll|need to|have to|can only|going to)\b/i.test(sentence.text.slice(found.span.start, found.span.end));
  if (future) return [{ text: `${voice.I}'ll ask ${team} to look at ${lower(known)}, and you'll hear from ${voice.me} by {{reply_by}}`, safe: false }];
  return [
    { text: `${known} ${isPlural(known) ? 'are' : 'is'} with ${team}, and ${voice.I}'ll update you by {{reply_by}}`, safe: false },
    { text: `${voice.I}'ve asked ${team} to look at ${lower(known)}, and you'll hear from ${voice.me} by {{reply_by}}`, safe: false },
  ];
}
/** Somebody: give the blank a name, and the promise a date. */
function somebody(found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] {
  if (!startsClause(found, sentence)) return [];
  const act = (found.slot('act')?.text ?? 'get in touch').replace(/^be in (?:touch|contact)/i, 'get in touch').replace(/^revert(?: back)?/i, 'reply');
  return [{ text: `{{colleague_name}} will ${act} by {{reply_by}}`, safe: false }, { text: `${voice.I}'ll follow this up and write to you by {{reply_by}}`, safe: false }];
}
const bringIn = (_found: Found, voice: Voice): readonly Rewrite[] => [
  { text: `${voice.Im} bringing in {{colleague_name}}, and ${voice.I}'ll share what you've told ${voice.me} so you don't have to repeat it`, safe: false },
  { text: `${voice.I}'ll ask {{colleague_name}} and get back to you by {{reply_by}}`, safe: false },
];
/** An errand for the reader: taken over where the desk is ours, opened up where it is somebody else's. */
function errand(found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] {
  if (!startsClause(found, sentence) && !/^(?:you|please|kindly)/i.test(sentence.text.slice(found.span.start))) return [];
  const team = found.slot('team')?.text;
  const outside = found.slot('outside') !== undefined || new RegExp(`\\b${OUTSIDE}\\b`).test(team?.toLowerCase() ?? '');
  const rest = after(found, sentence);
  const made = instead(team, found.slot('about')?.text, voice, outside);
  const reach = /^(?:on|at|via|by|between)\b/i.test(rest);
  return made.flatMap((rewrite): Rewrite[] => {
    const text = typeof rewrite === 'string' ? rewrite : rewrite.text;
    if (reach) return /\{\{contact_details\}\}/.test(text) ? [] : [{ text: `${text}; you can also reach them`, safe: false }];
    const joined = /^(?:,|;|and\b|or\b|but\b|so\b|which\b|who\b|-)/.test(sentence.text.slice(found.span.end).trim());
    return ends(found, sentence) || (joined && !/\. /.test(text)) ? [{ text, safe: false }] : [];
  });
}
const WHO = 'Name who has it now and by when the reader hears more, and keep hold of it yourself.';
const CONTACT = '(?:contact|call(?: up)?|ring|phone|telephone|write(?: in)? to|speak (?:to|with)|talk to|ask|approach|visit|reach out to|get in touch with|get (?:on|hold of)|connect with|email|e-mail|mail|message|consult|liaise with|coordinate with|co-ordinate with|deal directly with|check with|go to|go through|go back to|turn to|try|take (?:it|this|that) up with|take up|raise (?:it|this) with|inquire with|refer to|address yourself to|apply to|inform|clear it with|drop a (?:mail|line) to|follow up with)';
const ABOUT = String.raw`(?<about> (?:for|about|regarding|concerning) (?:(?!(?:on|at|via|by) )[^ ,.;:]+ ?){1,8}?(?=$| ?[.,;:!]| (?:on|at|via|by|and|or|which|who)\b))?`;
const TARGET = String.raw`(?<team>(?:(?:the|your|our|their|its|a|an|another|any|that|whoever|one of) )?(?:(?!(?:me|us|back|again|you|and|or|for|on|at)\b)[\w{'&][^ ,.;:]*)(?: (?!(?:for|about|regarding|concerning|on|at|via|by|and|or|to|if|directly|yourself|yourselves|instead|with|which|who|in|again|from|before|after)\b)[\w'&-][^ ,.;:]*){0,4})`;
const DIRECT = '(?: (?:directly|yourself|yourselves|instead|themselves|in writing|by phone|separately|in person|about (?:this|it|that)|for (?:this|that|it)))*';

const FORMS: readonly Form[] = [
  // ------------------------------------------------ forwarded to the relevant team
  {
    pattern: re`\b${THING}(?:'s (?:now |also |already )?been| is (?:now |also |already )?been| (?:(?:has|have|had) (?:also |now |already |since |therefore |duly )*been|was|were|is|are|is being|is now being|will be|shall be)(?: also| now| duly| already)?) (?:logged and |reviewed and |noted and |recorded and )?${HANDED}(?: it)? (?:on |over |in |across |up |for review |internally )?(?:to|with|for|at|through) ${TEAM}(?: (?:for|to) (?:(?:their |further |necessary |a |the )*(?:review|investigation|handling|action|consideration|attention|look|second look|processing|verification|resolution|look into|checking|follow-up|decision|assessment)\b[^.,;:]*))?`,
    where: (_found, sentence) => !honest(sentence) && !RIGHTS.test(sentence.normal) && !/\brequest (?:was|has been) (?:submitted|received|made) to (?:re-?set|change|update|cancel|delete|close|confirm|verify|renew|access|set|add|remove)\b/.test(sentence.normal) && !/\b(?:parcel|package|shipment|payment|transfer|courier collected)\b (?:was|has)/.test(sentence.normal),
    rewrite: handed,
    note: WHO,
  },
  {
    pattern: re`\b(?:i|we) (?:(?:have|had|will|shall|am going to|need to|must|would have to|shall have to|are going to|would need to|can only)(?: now| also| just| already| duly| then| have to| need to)*|am|are) (?:escalated?|forward(?:ed|ing)?|pass(?:ed|ing)?|rout(?:e|ed)|refer(?:red)?|submit(?:ted)?|endorse|endorsing|raised?|bump(?:ed)?|shared?|report(?:ed)?|log(?:ged)?|escalating|kick(?:ed)?|flag(?:ged)?|direct(?:ed)?|hand(?:ed)?|relay(?:ed)?) (?:${THING}|(?:you|them)) ?(?:on |over |in |across |up |through |along )*(?:to|with) ${TEAM}(?: (?:for|to) (?:further |necessary |their )*(?:review|investigation|handling|action|look|processing)\b[^.,;:]*)?`,
    where: (_found, sentence) => !honest(sentence) && !/\b(?:thanks|praise|kind words|compliments?)\b/.test(sentence.normal),
    rewrite: (found, voice, sentence) => (/\b(?:endors|you (?:on|to|over))/.test(sentence.normal) && !found.slot('thing') ? bringIn(found, voice) : handed(found, voice, sentence)),
    note: WHO,
  },
  {
    pattern: re`\b(?<thing>(?:your|the|this|that|my|a) (?:[\w'{-]+ ){0,2}?(?:${CASE})|it|this|the same)(?: [^.,;:]{1,60}?)?(?: (?:has|have|was|is)|'s) (?:now |already |also |been )*(?:escalated|forwarded|endorsed|lodged|logged for review|bumped|referred on|reassigned|delivered to the [a-z]+ in charge|set to pending|tabled|noted and will be handed)\b(?: (?:up|on|internally|accordingly|already|now|last week))?(?: [^.,;:]{1,40})?`,
    where: (_found, sentence) => !honest(sentence) && !RIGHTS.test(sentence.normal),
    rewrite: (found, voice, sentence) => (ends(found, sentence) || /^[,;]/.test(sentence.text.slice(found.span.end).trim()) ? handed(found, voice, sentence) : []),
    note: WHO,
  },
  { pattern: /^(?:- )?(?:ticket |case |issue |complaint )?(?:escalated|forwarded|passed on|sent to the team)(?= ?[.!,]|$)(?: ?[.,!])?/, rewrite: () => [], note: WHO },
  {
    pattern: re`\b(?:(?:they|(?:the|our) (?:concerned |relevant |[\w-]+ ){0,2}?(?:${INSIDE}|${OUTSIDE})) (?:have|has) (?:also |now |already )?been (?:informed|notified|told|alerted|pinged|made aware)(?! to\b)|(?:i|we) have (?:also |now |already |just )?${TELLS} (?<team>(?:the|our) (?:concerned|relevant|appropriate|respective|responsible|finance|risk) (?:[\w-]+ ){0,2}?(?:${INSIDE}|${OUTSIDE}))(?: about (?:it|this)| of (?:it|this))?)\b(?: about (?:it|this))?`,
    where: (_found, sentence) => !honest(sentence),
    rewrite: (found, voice, sentence) => (startsClause(found, sentence) && found.slot('team') ? [{ text: `${voice.I}'ve asked ${teamOf(found.slot('team')?.text)} to look at this, and you'll hear from ${voice.me} by {{reply_by}}`, safe: false }] : []),
    note: WHO,
  },
  { pattern: /\b(?:a|your|the) (?:request|ticket|case|note|message|query|tracer|trace|memo|job)(?: [^.,;:]{1,30}?)? (?:has|have|was|is) (?:now |already )?(?:been )?(?:raised|gone|put|left|opened|logged|created|sent|lodged)(?: in| in to| into| up)? (?:to|with|for|into|on|in) (?:the |our |your |its |their )?(?:[\w-]+ ){0,3}?(?:queue|file|back office|head office|team|department|desk|shift|terminal|level \d|tier \d|system|colleagues|facility|operations|terminal|backlog)\b(?: [^ .,;:!?]+){0,4}/, where: (_found, sentence) => !honest(sentence), note: WHO },
  { pattern: /\b(?:will be|is being|has been) (?:taken up|handed on inside|passed on inside|looked into|looked at|attended to|dealt with|reviewed|picked up|handled)(?: by (?:the|our|a|an) (?:[\w-]+ ){0,3}?(?:team|department|desk|specialist|office|people|technician|section|colleague|unit|authority|branch|[a-z]+er))\b(?: [^ .,;:!?]+){0,5}/, where: (_found, sentence) => !honest(sentence), note: WHO },
  { pattern: re`\b(?:(?:the|our) [\w-]+ (?:wizards|gurus|heroes|ninjas|folks|people|guys|boffins|elves|team) (?:are|is) on (?:it|the case)|(?:i|we) have (?:put|left) a (?:note|message) (?:on|in|for) [^.,;:]+)\b`, where: (_found, sentence) => !honest(sentence), note: WHO },
  // ------------------------------------------------ someone will be in touch
  {
    pattern: re`\b(?<team>${SOMEONE}) (?:will|shall|should|may|might|can|would|could|is going to|'ll)(?: (?:then|also|probably|hopefully|try to|surely|be able to|now|either|have to))* (?<act>${ACT})(?!\w)(?<tail>${TAIL})(?: (?:when|once|as soon as|if|whenever) [^.,;:]+)?`,
    where: (found, sentence) => !TIMED.test(sentence.normal) && !honest(sentence) && !RIGHTS.test(sentence.normal) && !/^(?:who|they)$/i.test(found.slot('team')?.text ?? '') && !/\bif (?:you|they) (?:would like|prefer|want)\b/.test(sentence.normal) && !/^know/.test(found.slot('act')?.text ?? ''),
    rewrite: somebody,
    note: WHO,
  },
  {
    pattern: re`\b(?:they|who) (?:will|shall|should|may|might|would) (?:then |also |probably )?(?<act>be in (?:touch|contact)|revert|contact you|get back to you|call you|reach out|deal|attend|come back to you|respond|process it|look at it|take it from there)\b(?<tail>${TAIL})(?: (?:when|once|as soon as) [^.,;:]+)?`,
    where: (_found, sentence) => !TIMED.test(sentence.normal) && !honest(sentence) && !RIGHTS.test(sentence.normal) && !NAMED.test(sentence.text),
    rewrite: somebody,
    note: WHO,
  },
  {
    pattern: re`\b(?:[\w-]+ )?${INSIDE}(?: [\w-]+)? (?:will|may|might|should) (?:then )?(?:be in (?:touch|contact)|reach out|contact you|get back to you|revert|call you|respond|consider your|message you|come back to you)\b(?<tail>${TAIL})(?: (?:when|once|as soon as|in the order) [^.,;:]*)?`,
    where: (_found, sentence) => !TIMED.test(sentence.normal) && !honest(sentence) && !RIGHTS.test(sentence.normal),
    note: WHO,
  },
  { pattern: re`\b(?:till|until) (?:somebody|someone) [^.,;:]+|\byou (?:will|should) (?:receive|get|expect) a (?:call|callback|call back|reply|response) from (?:someone|somebody|a|an|the|our|one)\b${TAIL}(?: (?:in|when|once) [^.,;:]+)?|\byou will be (?:contacted|called|notified|informed|advised)(?: by (?:the|our|a) [^.,;:]+)?(?= ?[.;,]|$)`, where: (_found, sentence) => !TIMED.test(sentence.normal) && !honest(sentence), rewrite: (found, voice, sentence) => (/^you will be/i.test(sentence.text.slice(found.span.start)) ? [{ text: `you'll hear from ${voice.me} by {{reply_by}}`, safe: false }] : []), note: WHO },
  // ------------------------------------------------ transfers
  {
    pattern: re`\b(?:(?:i|we) (?:will|shall|am going to|need to|have to|must|can only|would have to|am|are)(?: now| then| just| have to| need to| only)*|let me(?: just)?|i would like to|i (?:am|will be)|^) ?(?:transfer(?:ring)?|connect(?:ing)?|put(?:ting)?|pass(?:ing)?|send(?:ing)?|redirect(?:ing)?|hand(?:ing)?|switch(?:ing)?|rout(?:e|ing)|endors(?:e|ing)|forward(?:ing)?) (?:you|your call|u|the call)(?: (?:back|through|over|across|on|now))*(?: (?:to|with) (?<team>[^.,;:]{1,50}?))?(?= ?[.,;:!]|$| (?:and|so|who|which|where)\b)`,
    unless: /\b(?:if you|would you like|shall i)\b|\bwho has your notes\b/,
    where: (found, sentence) => !NAMED.test(sentence.text) && !/\b(?:email|link|invoice|code|password|form|bag|money|parcel|keypad|menu|survey|copy|details|text|message|photo|letter|label|refund)\b/.test(found.slot('team')?.text.toLowerCase() ?? '') && /\b(?:through|over|back|to|with|transfer\w*|call)\b/.test(sentence.normal.slice(sentence.normalStarts[found.from], sentence.normalStarts[found.to] ?? sentence.normal.length)) && !/\bsend(?:ing)? you (?:the|a|an|your|to)\b/.test(sentence.normal) ,
    rewrite: bringIn,
  },
  { pattern: /\b(?:(?:take|walk|talk) them through it (?:again|from the (?:top|start|beginning))|tell them what you told (?:me|us)|you will (?:have|need) to (?:take|talk) them through it)\b(?: [^ .,;:!?]+){0,5}/, rewrite: bringIn },
  { pattern: /\b(?:not|no longer) my (?:department|area)\b/, severity: 'hint', rewrite: (_found, voice) => [{ text: `{{team_name}} looks after this. ${voice.I}'ll pass everything on so you don't have to repeat it`, safe: false }], replaces: 'sentence' },
  // ------------------------------------------------ you will need to contact
  {
    pattern: re`\b(?:for [^,.;:]{2,40} ,? ?)?you (?:(?:will|would|had|shall|do|may|might|then|also|really|still|just|all) )*(?:need to|have to|gotta|must|should|ought to|want to|are (?:advised|requested|asked|required|encouraged|welcome|better off|best) to|better|be better off|be best|have got to|be as well|do better to|are best|wish to|care to|prefer to)(?: (?:then|please|also|first|instead|directly|now|always|try|try to|go and|just))* (?:to )?(?:${CONTACT}|asking|ringing|calling|contacting|direct [^.,;:]{1,40}? to|take [^.,;:]{1,40}? up with|log (?:it|this|that) (?:on|with)|go (?:back )?to) ${TARGET}${DIRECT}${ABOUT}${DIRECT}`,
    where: sendsAway,
    rewrite: errand,
    note: WHO,
  },
  {
    pattern: re`\b(?:please |kindly |pls )?(?:do )?(?:take (?:it|this|that|them|the matter|any [a-z]+|your [a-z]+) up (?:directly )?(?:with|at)|take up (?:the matter|this) with|raise (?:it|this|that|your [a-z]+|any (?:further )?[a-z]+) (?:directly )?(?:with|through)|address (?:it|this|yourself|your [a-z]+) to|coordinate (?:directly )?with|co-ordinate with|liaise (?:directly )?with|deal directly with|clear (?:it|this|that)(?: please)? with|sort (?:it|this) out with|settle (?:it|this) with|turn to|direct (?:all|any|your|further) [^.,;:]{1,40}? to|put (?:it|this) (?:in writing )?to|address all [a-z]+ to|(?<=please |kindly |, |then )check with|inquire (?:at|with)|direct (?:it|them) to|refer (?:it|this) to|redirect [^.,;:]{1,20}? to) ${TARGET}${DIRECT}${ABOUT}`,
    where: (found, sentence) => !RIGHTS.test(sentence.normal) && !ownSide(found) && !NAMED.test(sentence.text) && !/\b(?:i|we|they|she|he|who|and i|will) (?:will |have |can |have to |'ll |am to |need to )*$/.test(sentence.normal.slice(0, sentence.normalStarts[found.from])) && !/\b(?:to|will|i|we|they) $/.test(sentence.normal.slice(0, sentence.normalStarts[found.from])),
    rewrite: errand,
    note: WHO,
  },
  {
    pattern: re`\b(?:please|kindly|pls)(?: (?:then|also|instead|do|now))* (?:${CONTACT}) (?<team>(?:(?:the|your|our|their|its|a|an|another) )?(?:[\w'&{-]+ ){0,3}?(?:${OUTSIDE}|${INSIDE})(?: (?!(?:on|at|by|via|for|about|with|if|and|or|to|in|before|after|from|directly|again|so|regarding)\b)[\w'-]+){0,2}|them)${DIRECT}${ABOUT}${DIRECT}`,
    unless: /\b(?:if you (?:have|need|would|want|do not)|should you|(?:our|the) status page|for the key)\b/,
    where: (found, sentence) => sendsAway(found, sentence) && !(new RegExp(`\\b${INSIDE}\\b`).test(found.slot('team')?.text.toLowerCase() ?? '') && /\b(?:on|at|via|by) (?:\d|\{x\}|\{link\}|email)/.test(sentence.normal.slice(sentence.normalStarts[found.from]))),
    rewrite: errand,
    note: WHO,
  },
  {
    pattern: re`^(?:- |(?:[^.,;:]{1,40} , ))?(?:then |so |just |instead ,? ?|alternatively ,? ?|otherwise ,? ?)?(?:contact|call|ring|phone|ask|approach|try|see|email|write to|talk to|speak to|reach out to|get in touch with|go to|go back to|get on to|consult|visit|coordinate with|liaise with) (?<team>(?:(?:your|their|another|whoever) (?:[\w'&-]+ ){0,3}?|the (?!shop)(?:[\w'&-]+ ){0,3}?)(?:${OUTSIDE}|${INSIDE})|apple|amazon|paypal|them)${DIRECT}${ABOUT}`,
    where: (found, sentence) => sendsAway(found, sentence) && !/\b(?:before you|while we are|for a review)\b/.test(sentence.normal) && !/\b(?:on|at)? ?(?:\d{3}|\{x\})/.test(sentence.normal.slice(sentence.normalStarts[found.to] ?? sentence.normal.length)) && !/\band (?:i|we) (?:will|can)\b/.test(sentence.normal) && !/^(?:- )?(?:see|visit|try) (?:our|the)/.test(sentence.normal),
    severity: 'information',
    rewrite: errand,
    note: WHO,
  },
  {
    pattern: re`\b(?:(?:all|any|further|your|such|these|those|other|fee|tax|rent|coverage|evidence|identity|earnings|firmware|billing|payment|status|policy|technical|product|warranty|claims?|title) )*(?:questions?|queries|query|inquiries|enquiries|disputes?|complaints?|claims?|appeals?|requests?|concerns?|matters?|representations|issues?|problems?|discussion|correspondence|tickets|cancellations|refunds|topics|objections|changes|things)(?: [^.,;:]{1,50}?)? (?:(?:must|should|have to|has to|had to|are to|is to|need to|can only|will have to|may|ought to|shall)(?: then| also| please)? (?:be )?(?:directed|raised|addressed|taken up|taken|made|submitted|sent|put|referred|lodged|brought|channel(?:l?ed)|posted|handled|dealt with|go)|(?:go|goes|belong|belongs) )(?: up| on| in writing| directly| over)* ?(?:to|with|through|at|via|by|over|under|on) ${TARGET}`,
    where: (found, sentence) => sendsAway(found, sentence) && new RegExp(`\\b(?:${INSIDE}|${OUTSIDE}|form|portal|ticket|website|owner|examinations|office|writing|chat)\\b`).test(sentence.normal.slice(sentence.normalStarts[found.from])) && !/\b(?:go|goes|sent|taken|made) (?:to|by|on) (?:\d|\{x\}|your (?:card|account|address)|you)\b/.test(sentence.normal),
    severity: 'information',
    rewrite: (found, voice, sentence) => (ends(found, sentence) && startsClause(found, sentence) ? instead(found.slot('team')?.text, undefined, voice, new RegExp(`\\b${OUTSIDE}\\b`).test(found.slot('team')?.text.toLowerCase() ?? '')) : []),
    note: WHO,
  },
  { pattern: re`\b(?:that|this|it|those|which|[\w-]+) would be (?:(?:the|our|for the|one for the|one for|a question for) )(?:[\w-]+ ){0,3}?(?:${INSIDE}|${OUTSIDE}|door to knock on)\b(?: [^ .,;:!?]+){0,5}|\bis a question for the (?:${OUTSIDE})\b`, severity: 'information', unless: RIGHTS, note: WHO },
  { pattern: re`\b(?:only|just) (?:a|an|the|our|your) (?:[\w'-]+ ){0,3}?(?:${INSIDE}|${OUTSIDE})(?: [^.,;:]{1,25}?)? (?:can|may|is (?:able|allowed|empowered|authorized)|are able|have the)\b(?: [^ .,;:!?]+){0,7}`, severity: 'information', unless: RIGHTS, where: (_found, sentence) => !OWNED.test(sentence.normal), rewrite: (_found, voice, sentence) => (/\b(?:do|reopen|approve|change|release|decide|lift|correct|grant)\b/.test(sentence.normal) ? [{ text: `${voice.I}'ll ask {{colleague_name}} about this and get back to you by {{reply_by}}`, safe: false }] : []), note: WHO },
  { pattern: /\b(?:they|the (?:team|unit|desk|office|department)) (?:do not|does not|never|rarely) (?:take|have|accept|answer|usually pick up) (?:telephone |phone |incoming |any )?(?:calls?|phones?|the phone|chats?|visitors?)\b|\bcan not be reached by (?:phone|telephone)\b|\bcan not put you through\b|\bfor which we hold no contact\b/, severity: 'information', note: WHO },
  {
    pattern: re`^(?:- )?(?:for|about|regarding|as to|on) (?!more\b|further information)[^.,;:]{2,60}? ,? ?(?:please |kindly |you may |you can |do )?(?:contact|approach|ring|call|coordinate with|consult|refer to|turn to|address yourself to|speak to|write to) ${TARGET}${DIRECT}${ABOUT}`,
    severity: 'information',
    unless: /\b(?:contact|call|ring|write to|speak to) (?:us|me)\b/,
    where: (found, sentence) => sendsAway(found, sentence) && !/^(?:the )?(?:\{|\d|[a-z]+ line)/.test(found.slot('team')?.text.toLowerCase() ?? ''),
    rewrite: (found, voice, sentence) => (ends(found, sentence) ? instead(found.slot('team')?.text, undefined, voice, new RegExp(`\\b${OUTSIDE}\\b`).test(found.slot('team')?.text.toLowerCase() ?? '')) : []),
    note: WHO,
  },
  {
    // "you will therefore have to ring our equipment desk": an adverb inside the duty
    pattern: re`\b(?:you|u) (?:will|would|shall|had) (?:therefore|then|also|first|now|unfortunately|still|instead|probably|simply) (?:have|need|want) to (?:first )?(?:contact|call|ring|phone|approach|ask|speak to|talk to|write to|visit|turn to|check with|email|message) ${TARGET}${DIRECT}${ABOUT}`,
    severity: 'information',
    where: sendsAway,
    rewrite: errand,
    note: WHO,
  },
  { pattern: re`\b(?:you|u) (?:(?:will|would|had) )?(?:have|need|want) to (?:raise (?:it|this|that)|take (?:it|this|that)(?: up)?|open a (?:new )?(?:request|ticket|case)|file (?:it|this)) with (?!me\b|us\b)[\w-]+(?: [\w-]+){0,4}`, severity: 'information', where: sendsAway, note: WHO },
  { pattern: /\b(?:that|this|it) is (?:really |actually |more )?(?:a|one) (?:(?:question|matter|thing|topic|issue) )?for (?:your|the|our) [\w-]+(?: [\w-]+){0,2} ?,? ?(?:and )?(?:not|rather than) (?:for )?(?:us|me)\b/, severity: 'information', note: WHO },
  { pattern: re`\b(?:must|should|have to|has to|need to|needs to|can only|may only|are to|is to|to) be (?:directed|redirected|addressed|taken up|referred|routed|raised)(?: directly)? (?:to|with|through|at|via) ${TARGET}`, severity: 'information', where: sendsAway, note: WHO },
  { pattern: re`\b(?:direct|send|address|put) (?:your |any |all |further )?(?:questions?|queries|concerns|requests|objections)(?: (?:there|to (?:the|our|your|that) [a-z]+))\b`, severity: 'information', where: sendsAway, note: WHO },
  { pattern: re`\b(?:i|we) will (?:pass|hand|send) (?:your|the|this|it|these)(?: [a-z]+){0,2} (?:on|along|over|across)(?= ?[.,;]|$| and| to (?:the|our))`, where: (_found, sentence) => !honest(sentence), note: WHO },
  { pattern: re`\b(?:(?:i|we) (?:would |can only |kindly )?(?:suggest|recommend|advise)(?: that)?(?: you)?|(?:it is|it would be|would be|you are|is) best(?: to)?|(?:i|we) (?:would )?(?:suggest|recommend|advise|encourage|invite|ask) you to)(?: (?:to|then|please|directly|first))* (?:contact(?:ing)?|call(?:ing)?|ring(?:ing)?|reach(?:ing)? out to|get(?:ting)? in touch with|speak(?:ing)? (?:to|with)|ask(?:ing)?|talk(?:ing)? to|approach(?:ing)?|check(?:ing)? with|writ(?:e|ing) to|tak(?:e|ing) (?:it|this) up with) ${TARGET}${DIRECT}${ABOUT}`, where: sendsAway, rewrite: errand, note: WHO },
  { pattern: re`\b${THING} (?:is|are) (?:now |currently |still |presently )?(?:with|sitting with|in the hands of) (?<team>(?:the|our) (?:[\w-]+ ){0,3}?(?:team|department|desk|unit|office|section|folks|engineers|developers|specialists|back office|queue))\b`, severity: 'information', where: (_found, sentence) => !TIMED.test(sentence.normal) && !honest(sentence) && !/\b(?:and|then|,) (?:i|we|you) (?:will|can)\b/.test(sentence.normal), rewrite: handed },
  { pattern: re`\b(?:the|our) (?<team>(?:[\w-]+ ){0,2}?(?:team|department|engineers|developers|specialists|technicians|colleagues)) (?:is|are) (?:currently |now |still |already |actively )?(?:looking into|looking at|investigating|reviewing|checking|working on|dealing with) (?:it|this|that|the (?:issue|matter|problem)|your [a-z]+)(?= ?[.!]|$| and)`, severity: 'information', where: (_found, sentence) => !TIMED.test(sentence.normal) && !honest(sentence), note: WHO },
  { pattern: re`\b(?:it|this|that|these|your [a-z]+) (?:would |will )?(?:needs?|have|has) to (?:go|be (?:raised|handled|dealt with|requested|arranged|sorted|done|made)) (?:through|by|with|via|to) (?<team>(?:the|our|your|a) (?:[\w-]+ ){0,3}?(?:${INSIDE}|${OUTSIDE}))\b`, severity: 'information', where: sendsAway, rewrite: (found, voice, sentence) => (ends(found, sentence) && startsClause(found, sentence) ? instead(found.slot('team')?.text, undefined, voice, false) : []), note: WHO },
  { pattern: re`\b(?:i|we) (?:will|can|could)(?: just| then)? (?:have|get|ask) (?:someone|somebody|a colleague|an? (?:agent|engineer|specialist|advisor|adviser|technician)|one of (?:our|the) [a-z]+|the [a-z]+ team)(?: (?:from|in|at|on) [^.,;:]{1,30}?)? (?:to )?(?<act>(?:call|ring|contact|email|message|phone) you(?: back)?|reach out(?: to you)?|get (?:back to|in touch with) you|be in touch|look (?:at|into) (?:it|this)|follow up)`, where: (_found, sentence) => !TIMED.test(sentence.normal) && !NAMED.test(sentence.text), rewrite: somebody },
  { pattern: re`\byou may (?:wish|care|prefer|like|want) to (?:seek|raise|consult|approach|contact|try|take|refer|look|explore|ask)\b${TAIL}|\b(?:is|are) (?:one|best|something) (?:to (?:take up|raise|discuss|ask)|taken up|left|raised) (?:with|for|at|by)\b${TAIL}|\b(?:doubts|questions|queries|disputes|complaints) (?:about|on|regarding) [^.,;:]{1,40} (?:should|must|can|may|have to) be (?:taken|asked|put|raised|brought)\b${TAIL}`, severity: 'information', where: sendsAway, note: WHO },
  { pattern: re`\b(?:has|have) (?:now )?(?:gone|been sent|been moved|been put|been kicked|been placed)(?: back| over| on| up| out)* (?:to|into|in) (?:the )?(?:[\w-]+ ){0,2}?(?:pile|queue|team|unit|desk|back office|department|line|list|committee|faculty|backlog|review|inactive status)\b${TAIL}`, where: (_found, sentence) => !honest(sentence), severity: 'information', note: WHO },
  { pattern: re`\b(?:find yourself (?:a|an)|sign up with a|you would be better off (?:asking|calling|contacting|with)|you could always (?:try|ask)|best (?:ask|try|ring|call|contact)|try your luck (?:at|with)|you will have to (?:find|chase|report|arrange|open|book|go|get)) [^.,;:]{2,60}`, severity: 'information', unless: RIGHTS, where: sendsAway, note: WHO },
];

function ownSide(found: Found): boolean {
  return /^(?:me|us|my\b|reply|this|it|page|step|settings|\{)/i.test(found.slot('team')?.text ?? '');
}

/** The errand is to somebody else, no right or emergency, and nobody here takes part in it. */
function sendsAway(found: Found, sentence: Sentence): boolean {
  const { normal } = sentence;
  const team = found.slot('team')?.text.toLowerCase() ?? '';
  if (RIGHTS.test(normal) || ownSide(found)) return false;
  if (/^(?:your |the |our )?(?:order|settings?|email|inbox|spam|browser|router|phone|website|page|link|app|menu|screen|account|passport|receipt|invoice|card|code|password|box|form|photo|label|button|guide|article|faq|document|file|status|documentation|docs|map|wifi|device|cable|modem|again|out|it|that|this|in|to)\b/.test(team)) return false;
  if (NAMED.test(sentence.text) || /^[A-Z][a-z]+ (?:in|on|from|at)\b/.test(found.slot('team')?.text ?? '')) return false;
  return !/\b(?:you (?:do|did|will|would) not (?:have|need) to|no need to|instead of (?:calling|ringing)|so you do not have to|and i will (?:call|ask|chase)|i have (?:asked|called|spoken))\b/.test(normal);
}

export const passAlong: Rule = {
  id: 'deferral/pass-along',
  summary: 'Passes the reader along.',
  message: 'Passes the reader along. Name who, say when, and keep hold of it yourself.',
  why: '"That\'s not my department" starts the transfer game, and each hand-over means telling the story again. A hand-off with a name and a time is good service, and is not reported.',
  sources: ['S1', 'S2', 'HYK', 'RITZ2'],
  severity: 'warning',
  words: [
    'escalat*', 'forward*', 'pass*', 'rout*', 'redirect*', 're-direct*', 'refer*', 'transfer*', 'hand*', 'lodge*', 'submit*', 'direct*', 'assign*', 'sent', 'send*', 'moved', 'relay*', 'queue*', 'endors*', 'bump*',
    'share*', 'elevated', 'flag*', 'raise*', 'report*', 'put*', 'log*', 'tabled', 'placed', 'told', 'informed', 'notified', 'pinged', 'ping', 'alerted', 'spoken', 'mentioned', 'reached', 'updated', 'aware', 'asked',
    'someone', 'somebody', 'will', 'shall', 'should', 'may', 'might', 'can', 'would', 'could', 'is', 'connect*', 'switch*', 'through', 'them', 'my', 'need', 'have', 'must', 'ought', 'want', 'better', 'best', 'are',
    'contact*', 'call*', 'ring*', 'phone', 'telephone', 'write', 'speak', 'talk', 'ask*', 'approach', 'visit', 'reach', 'get', 'email', 'e-mail', 'mail', 'message', 'consult', 'see', 'liaise', 'coordinate', 'co-ordinate',
    'deal', 'check', 'go', 'goes', 'turn', 'try', 'take', 'inquire', 'address*', 'apply', 'inform', 'clear', 'drop', 'follow', 'sort', 'settle', 'belong*', 'find', 'sign', 'only', 'just', 'not', 'gone', 'left', 'opened', 'created', 'on', 'till', 'until', 'be', 'no', 'wizards', 'case',
  ],
  *check(sentence) {
    // "If you did not ask for this, contact support at once" protects the reader
    if (/^(?:if|in case) (?:you did not|this was not|it was not|that was not)\b/.test(sentence.normal)) return;
    yield* adding(sentence, forms(sentence, FORMS), (voice) => `; ${voice.I}'ll follow it up and write to you by {{reply_by}}`, /\b(?:i|we) will follow it up and write to you by\b/);
  },
  examples: [
    { bad: '[[You would then need to phone the parking office]].' },
    { bad: '[[You will need to raise this with whoever runs your building]].' },
    { bad: '[[That is a matter for your landlord, not us]].' },
    { ok: "That is a question for me, and I'll answer it by Friday.", why: 'an owner and a time' },
    { bad: '[[I have forwarded your request to the relevant team]].', good: ["Your request is with {{team}}, and I'll update you by {{reply_by}}.", "I've asked {{team}} to look at your request, and you'll hear from me by {{reply_by}}."] },
    { bad: '[[Someone from our team will be in touch]].', good: ['{{colleague_name}} will get in touch by {{reply_by}}.', "We'll follow this up and write to you by {{reply_by}}."] },
    { bad: "[[You'll need to contact the courier]] with tracking number {{tracking}}.", good: ["You'll need to contact the courier with tracking number {{tracking}}; I'll follow it up and write to you by {{reply_by}}."] },
    { bad: "That's [[not my department]].", good: ["{{team_name}} looks after this. I'll pass everything on so you don't have to repeat it."] },
    { bad: "[[I'm transferring you to another agent]].", good: ["I'm bringing in {{colleague_name}}, and I'll share what you've told me so you don't have to repeat it.", "I'll ask {{colleague_name}} and get back to you by {{reply_by}}."] },
    { bad: '[[I have escalated your ticket to the relevant team]].', good: ["Your ticket is with {{team}}, and I'll update you by {{reply_by}}.", "I've asked {{team}} to look at your ticket, and you'll hear from me by {{reply_by}}."] },
    { bad: '[[Your query has been escalated to the concerned team]].', good: ["Your query is with {{team}}, and I'll update you by {{reply_by}}.", "I've asked {{team}} to look at your query, and you'll hear from me by {{reply_by}}."] },
    { bad: '[[I will pass this on to our technical team]].', good: ["I'll ask our technical team to look at this, and you'll hear from me by {{reply_by}}."] },
    { bad: "[[You'll need to contact the billing department]].", good: ["I'll ask the billing department and get back to you by {{reply_by}}.", "I'll put you in touch with the billing department and pass everything on, so you don't have to repeat it."] },
    { bad: '[[Please contact the manufacturer directly]].', good: ["The manufacturer can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and I'll step in.", "I'll ask the manufacturer and get back to you by {{reply_by}}."] },
    { bad: "[[You'll have to speak to your bank]].", good: ["Your bank can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and I'll step in.", "I'll ask your bank and get back to you by {{reply_by}}."] },
    { bad: '[[Please get in touch with the courier]].', good: ["The courier can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and I'll step in.", "I'll ask the courier and get back to you by {{reply_by}}."] },
    { bad: '[[A member of our team will get back to you]].', good: ['{{colleague_name}} will get back to you by {{reply_by}}.', "We'll follow this up and write to you by {{reply_by}}."] },
    { bad: "[[I've raised this with our backend team]].", good: ["This is with our backend team, and I'll update you by {{reply_by}}.", "I've asked our backend team to look at this, and you'll hear from me by {{reply_by}}."] },
    { bad: '[[You need to reach out to the seller]].', good: ["The seller can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and I'll step in.", "I'll ask the seller and get back to you by {{reply_by}}."] },
    { bad: '[[Kindly connect with the branch]].', good: ["I'll ask the branch and get back to you by {{reply_by}}.", "I'll put you in touch with the branch and pass everything on, so you don't have to repeat it."] },
    { bad: 'This [[should be directed to the sales team]].', good: ["This should be directed to the sales team; I'll follow it up and write to you by {{reply_by}}."] },
    { bad: '[[Your complaint has been passed to the appropriate department]].', good: ["Your complaint is with {{team}}, and I'll update you by {{reply_by}}.", "I've asked {{team}} to look at your complaint, and you'll hear from me by {{reply_by}}."] },
    { bad: '[[The concerned department will revert]].', good: ['{{colleague_name}} will reply by {{reply_by}}.', "I'll follow this up and write to you by {{reply_by}}."] },
    { bad: "[[We've shared your feedback with the team]].", good: ["Your feedback is with {{team}}, and we'll update you by {{reply_by}}.", "We've asked {{team}} to look at your feedback, and you'll hear from us by {{reply_by}}."] },
    { ok: "I've asked Priya on our billing team to call you by 3pm today.", why: 'name and time' },
    { ok: "I've sent your photos to our repair team, and I'll update you by {{date}}.", why: 'ownership kept' },
    { ok: 'You can contact me directly on {{phone}}.', why: 'direct route' },
    { ok: "If you'd rather speak to someone, call {{phone}}.", why: 'offer' },
    { ok: 'If you smell gas, please call the emergency line on {{phone}} straight away.', why: 'safety, conditional' },
    { ok: 'Would you like me to put you through to Sam?', why: 'question with a name' },
    { ok: "I've passed your thanks on to Sam.", why: 'not a problem being passed' },
    { ok: 'Your parcel was passed to the courier at 9:00.', why: 'logistics' },
    { bad: '[[You will need to contact our billing team]].', good: ["We'll ask our billing team and get back to you by {{reply_by}}.", "We'll put you in touch with our billing team and pass everything on, so you don't have to repeat it."] },
    { bad: "[[You'd need to speak to the housing office about that]].", good: ["I'll ask the housing office and get back to you by {{reply_by}}.", "I'll put you in touch with the housing office and pass everything on, so you don't have to repeat it."] },
    { bad: '[[Your complaint has been referred to the relevant department for review]].', good: ["Your complaint is with {{team}}, and I'll update you by {{reply_by}}.", "I've asked {{team}} to look at your complaint, and you'll hear from me by {{reply_by}}."] },
    { bad: "[[It's been passed to the second-line team]].", good: ["This is with the second-line team, and I'll update you by {{reply_by}}.", "I've asked the second-line team to look at this, and you'll hear from me by {{reply_by}}."] },
    { bad: '[[I have raised this with our developers]].', good: ["This is with our developers, and I'll update you by {{reply_by}}.", "I've asked our developers to look at this, and you'll hear from me by {{reply_by}}."] },
    { bad: "[[I'll put you through to another department]].", good: ["I'm bringing in {{colleague_name}}, and I'll share what you've told me so you don't have to repeat it.", "I'll ask {{colleague_name}} and get back to you by {{reply_by}}."] },
    { bad: '[[Take it up with the seller]].', good: ["The seller can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and I'll step in.", "I'll ask the seller and get back to you by {{reply_by}}."] },
    { bad: '[[Kindly coordinate with the receiving bank]].', good: ["The receiving bank can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and I'll step in.", "I'll ask the receiving bank and get back to you by {{reply_by}}."] },
    { bad: '[[For missing certificates, contact your provider]].', good: ["Your provider can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and I'll step in.", "I'll ask your provider and get back to you by {{reply_by}}."] },
    { bad: '[[Queries must be directed to the regional office]].', good: ["I'll ask the regional office and get back to you by {{reply_by}}.", "I'll put you in touch with the regional office and pass everything on, so you don't have to repeat it."] },
    { bad: '[[A specialist will look into it when one becomes available]].', good: ['{{colleague_name}} will look into it by {{reply_by}}.', "I'll follow this up and write to you by {{reply_by}}."] },
    { bad: '[[Somebody from the depot will give you a call]].', good: ['{{colleague_name}} will give you a call by {{reply_by}}.', "I'll follow this up and write to you by {{reply_by}}."] },
    { bad: "[[I'd suggest contacting your travel agent]].", good: ["Your travel agent can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and I'll step in.", "I'll ask your travel agent and get back to you by {{reply_by}}."] },
    { bad: '[[We recommend that you speak to your bank directly]].', good: ["Your bank can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and we'll step in.", "We'll ask your bank and get back to you by {{reply_by}}."] },
    { bad: '[[You have to contact our parts desk]] on 020 7946 0018.', good: ["We'll ask our parts desk and get back to you by {{reply_by}}; you can also reach them on 020 7946 0018.", "We'll put you in touch with our parts desk and pass everything on, so you don't have to repeat it; you can also reach them on 020 7946 0018."] },
    { bad: '[[ur case has been forwarded to the tech team]]', good: ["Ur case is with the tech team, and I'll update you by {{reply_by}}", "I've asked the tech team to look at ur case, and you'll hear from me by {{reply_by}}"] },
    { bad: '[[Our technical team is looking into it]].', good: ["Our technical team is looking into it; we'll follow it up and write to you by {{reply_by}}."] },
    { bad: "[[I'll have someone from accounts call you back]].", good: ['{{colleague_name}} will call you back by {{reply_by}}.', "I'll follow this up and write to you by {{reply_by}}."] },
    { bad: '[[You must go through the letting agent]].', good: ["The letting agent can tell you most. Here's how to reach them: {{contact_details}}. If that doesn't settle it, reply here and I'll step in.", "I'll ask the letting agent and get back to you by {{reply_by}}."] },
    { bad: '[[They have been informed]].', good: ["They have been informed; I'll follow it up and write to you by {{reply_by}}."] },
    { ok: 'Your file is with Anna Weiss in returns, who will call you by noon.', why: 'a name and a time' },
    { ok: 'You can take your complaint to the ombudsman free of charge.', why: 'a right' },
    { ok: 'If your bank asks, show them this letter.', why: 'conditional' },
    { ok: "I've asked our engineers and will write to you by Friday.", why: 'an owner and a time' },
    { ok: 'Please contact the police if the car is still missing.', why: 'help outside' },
    { ok: 'Please ask your doctor before you stop taking it.', why: 'help outside' },
    { ok: "You don't need to contact your bank.", why: 'negated' },
    { ok: 'The refund was sent to your bank on 3 May.', why: 'an event' },
    { ok: "I've passed the photos to Marek in the workshop; he'll write to you today.", why: 'a name and a time' },
    { ok: 'You can email me or call {{phone}}.', why: 'direct route' },
    { ok: 'Your parcel has been handed to the courier.', why: 'logistics' },
  ],
};
