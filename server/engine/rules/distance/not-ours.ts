// Wording that disclaims: "not our responsibility", "accepts no liability", "has no say in it", "a matter for the trustees".

import { isPlural } from '../../language.ts';
import { adding, ends, forms, re, startsClause } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { DESK, INSTITUTION, STAFF, TAIL } from './words.ts';

const LIABLE = '(?:liability|responsibility|accountability|blame|ownership)';
const SAY = '(?:say|control|influence|discretion|latitude|leeway|insight|sight|input|part|hand|jurisdiction|visibility|bearing|obligation|duty|involvement)';
const LEGAL = 'Keep what the law or your insurer needs in the terms. To this person, say who can put it right, and what you will do to help.';
const WHO_ELSE = 'Say who does look after it, how to reach them, and what you will do meanwhile.';
/** Somebody here keeps hold of it: then it is no wall. */
const OWNED = /\b(?:i|we) (?:will|have|am|are)(?: already| now)? (?:ask|chas|check|speak|contact|rais|put|get back|be in touch|updat|call|writ|let you know|follow|find out)\w*\b/;

/** "is outside our remit" → "is looked after by {{team}}, and I'll ask them for you". */
const lookedAfter = (found: Found, voice: Voice): readonly Rewrite[] => {
  const said = found.slot('limit')?.text ?? '';
  if (/control/i.test(said)) return [{ text: `${/^(?:are|fall|lie|sit)\b/i.test(found.slot('is')?.text ?? '') ? "aren't" : "isn't"} something ${voice.I} can change, but ${voice.I} can {{alternative}}`, safe: false }];
  if (/scope|criteria|rules|covers?|description|support|warranty/i.test(said)) return [{ text: `${/^(?:are|fall|lie|sit)\b/i.test(found.slot('is')?.text ?? '') ? "aren't" : "isn't"} covered, but ${voice.I} can {{alternative}}`, safe: false }];
  const are = /^(?:are|fall|lie|sit|do)\b/i.test(found.slot('is')?.text ?? '');
  return [{ text: `${are ? 'are' : 'is'} looked after by {{team}}, and ${voice.I}'ll ask them for you`, safe: false }];
};
const helpWith = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => {
  const about = found.slot('about')?.text.replace(/^(that|it|this)\b.*$/i, '$1');
  if (!about && !startsClause(found, sentence)) return lookedAfter(found, voice);
  if (!ends(found, sentence)) return [{ text: `${about ?? 'that'} ${about && isPlural(about) ? 'are' : 'is'} looked after by {{team}}, and ${voice.I}'ll ask them for you`, safe: false }];
  return [{ text: `${about ?? 'that'} ${about && isPlural(about) ? 'are' : 'is'} looked after by {{team}}. ${voice.I}'ll ask them for you and get back to you by {{reply_by}}`, safe: false }];
};
const noSay = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => {
  if (!startsClause(found, sentence)) return [];
  const who = /^i\b/i.test(found.slot('who')?.text ?? '') ? 'I' : 'we';
  const what = found.slot('over')?.text;
  const deed = found.slot('deed')?.text;
  return [{ text: `${who} can't ${deed ?? `change ${what ?? 'this'}`}, but ${voice.I} can {{alternative}}`, safe: false }, { text: `${who} can't ${deed ?? `change ${what ?? 'this'}`}, because {{reason}}`, safe: false }];
};
const answerFor = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => {
  const what = found.slot('what')?.text;
  return what && startsClause(found, sentence) ? [{ text: `we can't cover ${what}, but ${voice.I} can {{alternative}}`, safe: false }] : [];
};
/** The author's own words, and somebody here who keeps hold of it. */
const owning = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] =>
  ends(found, sentence) && !/\b(?:not|no|and|cannot|n't)\b/.test(sentence.text.slice(found.span.start, found.span.end)) ? [{ text: `${sentence.text.slice(found.span.start, found.span.end)}, and ${voice.I}'ll ask them for you and get back to you by {{reply_by}}`, safe: false }] : [];

const FORMS: readonly Form[] = [
  // ------------------------------------------------ no liability
  {
    pattern: re`\b(?:(?:the |our |this |any )?(?!(?:and|but|so|which|that|who|is|are|was|were) )[\w{][^ ,.;:]*(?: [a-z]+){0,2}? )?(?:accepts?|bears?|assumes?|takes?|carry|carries|has|have|holds?|undertakes?|admits?) (?:absolutely |therefore |accordingly )?no (?:legal |further |financial )?${LIABLE}(?: whatsoever)?(?: (?:for|in) (?<what>[^ ,.;:]+${TAIL}))?\b`,
    rewrite: answerFor,
    unless: /\byou (?:bear|have|carry|accept|take|hold) no\b/,
    note: LEGAL,
  },
  {
    pattern: re`\b(?:(?:can|could|shall|will|do|does) not|(?:are|is) unable to) (?:accept|assume|take|bear|be held) (?:any )?(?:legal |further |financial )?(?:${LIABLE}|responsible|liable|accountable)(?: (?:for|in) (?<what>[^ ,.;:]+${TAIL}))?\b`,
    rewrite: answerFor,
    unless: /\byou (?:can|could|will|shall|do) not\b/,
    note: LEGAL,
  },
  {
    pattern: re`\b(?:we|i|(?:the |this )?${INSTITUTION}) (?:are|is|am) (?:therefore |also )?(?:not|in no way) (?:legally )?(?:responsible|liable|accountable|answerable) (?:for|in) (?<what>[^ ,.;:]+${TAIL})`,
    rewrite: answerFor,
    note: LEGAL,
  },
  { pattern: re`\b(?:excludes?|disclaims?|is|are|be) (?:(?:any|all|every) )?(?:liability|responsibility|accuracy of output) (?:on (?:the|our) part|is excluded|for|excluded)\b${TAIL}|\bliability (?:is|shall be) (?:excluded|capped|limited|restricted)\b${TAIL}|\bexcludes? (?:any|all) liability\b${TAIL}|\bis excluded in our terms\b${TAIL}`, note: LEGAL },
  // ------------------------------------------------ not our job
  {
    pattern: re`\b(?:(?<about>(?:the|this|that|your) [^ ,.;:]+(?: [^ ,.;:]+){0,3}?|it|that|this) )?(?<is>is|are|was) (?:simply |really |just |no longer |strictly |really )?(?:not|none of|no|no longer) (?:any )?(?:our|my|us|this office 's|the [a-z]+ 's) (?:[a-z]+ )?(?:responsibility|problem|concern|job|department|business|fault|remit|area|task|call|decision|team)(?: (?:any ?more|at all|here))?\b`,
    unless: /\bnot (?:only|just) our\b|\bfault\b.*\bsorry\b/,
    rewrite: helpWith,
    note: WHO_ELSE,
  },
  {
    pattern: re`\b(?<is>is|are|falls?|lies?|sits?|lay) (?:squarely |strictly |somewhat |well )?(?:outside|beyond|out of|out with|outwith)(?: of)? (?:(?:our|my|the|this|what) )(?:[^ ,.;:]+ ){0,5}?(?<limit>remit|scope|control|responsibility|responsibilities|competence|competency|area|jurisdiction|brief|purview|mandate|powers|cover|covers|expertise|support|deal with|comment on|rules|service description)\b${TAIL}`,
    unless: /\b(?:safe|temperature) (?:outside|beyond)|\boutside (?:of )?the (?:coverage|delivery|service) area\b/,
    rewrite: lookedAfter,
    note: WHO_ELSE,
  },
  { pattern: re`\b(?:not (?:part of|included in|within|covered by)|no part of|(?<is>does|do) not (?:fall|come|lie) (?:within|under|into|to)) (?:our|my|the) (?:[a-z]+ )?(?:remit|scope|responsibilit(?:y|ies)|job|service description|mandate|competence|support(?: agreement| scope)?|brief|area|duties|ambit|criteria)\b${TAIL}`, rewrite: (found, voice) => (found.slot('is') ? lookedAfter(found, voice) : []), note: WHO_ELSE },
  {
    pattern: re`\b(?:is|are|remains?|lies|rests?|would be) (?:not )?(?:solely |entirely |purely |exclusively |a |an |one |the )*(?:matter|question|issue|one|concern|responsibility|decision|call|domain|preserve|discretion|job) (?:for|of|with|between) (?!(?:you|us|days?|time)\b)(?:(?:the|your|our|each|a|an|its|individual) )?[^ ,.;:]+${TAIL}`,
    unless: /\bmatter of (?:days|hours|minutes|weeks|time|urgency|minutes|course|fact|priority|seconds)|\bquestion of|\b(?:matter|issue|one) (?:for|of) (?:the |your )?(?:gp|doctor|police|estate|ombudsman|regulator|court)|\b(?:one|issue) of (?:the|our|your|my|these|those|them|several|many|two|about|around|over|\w+teen|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:is|are) (?:the )?one (?:for|with) (?!the [a-z]+ (?:team|adjusters|department|desk|office))/,
    severity: 'information',
    where: (_found, sentence) => !OWNED.test(sentence.normal),
    rewrite: owning,
    note: WHO_ELSE,
  },
  { pattern: re`\b(?:falls?|lies?|rests?|sits?|comes?) (?:solely |entirely |exclusively |squarely )?(?:under the responsibility of|within the (?:remit|discretion|responsibility|purview) of|(?:with|to) (?:the|our|your) (?:${DESK}|manufacturer|seller|courier|carrier|vendor|insurer|bank|landlord|clinical [a-z]+))\b${TAIL}`, severity: 'information', where: (_found, sentence) => !OWNED.test(sentence.normal), rewrite: owning, note: WHO_ELSE },
  { pattern: re`\b(?:is|are) (?:strictly |really |purely )?(?:a|an) (?<theirs>[a-z]+) (?:thing|matter|issue|problem|question)s? ?,? (?:and )?not (?:(?:a|an|one for the) )?[a-z]+(?: (?:thing|matter|issue|problem))?`, note: WHO_ELSE },
  { pattern: re`\bis no concern of\b${TAIL}|\b(?:the )?[a-z]+(?: [a-z]+)? 's (?:concern|problem|responsibility|business|job|freight) ,? ?(?:and )?not (?:ours|mine|us)\b|\bit is not something (?:this|our|the) [a-z]+ (?:deals?|handles?|does|do)[^.,;:]*|\bis its own department\b`, note: WHO_ELSE },
  { pattern: re`\b(?:that|this|it) is (?:not something|something) (?:we|i|this (?:office|team|department|desk)|support|our team) (?:deal with|deals with|do not (?:deal with|handle|do|cover)|can not (?:help|deal|assist) with|handles?|covers?|do(?:es)?)(?= [.,;:]|$)`, where: (found, sentence) => /\bnot\b/.test(sentence.normal.slice(sentence.normalStarts[found.from], sentence.normalStarts[found.to])), note: WHO_ELSE },
  { pattern: re`\b(?:has|have|had) (?:absolutely )?nothing to do with (?:us|this|me|our|the (?:bank|company|shop|office|hotel|team))\b${TAIL}|\b(?:it|this|that) is nothing to do with (?:us|me|this|our)\b${TAIL}|(?<=, )nothing to do with us\b|\bnothing to do with (?:us|the (?:shop|bank|office|hotel))(?= here)`, note: WHO_ELSE },
  { pattern: re`\b(?:is|are|was) (?:not|never) (?:really )?(?:my call|our call|up to (?:me|us)|ours to|down to us|managed by us|run by us|made by support|in our hands?|made here)\b${TAIL}|(?<=, )not (?:my|our) call\b|\b[a-z]+ 's call\b`, note: WHO_ELSE },
  { pattern: re`\b(?:is|are) (?:entirely |purely |strictly )?between (?:you|yourself|yourselves) and [^ ,.;:]+${TAIL}`, severity: 'information', note: WHO_ELSE },
  { pattern: re`\b(?:is|are|remains?) (?:solely |entirely |purely )?(?:(?:the|your) )?(?:[\w-]+ ){0,2}?[\w-]+'s? (?:own )?(?:business|concern|affair|responsibility|problem|department|thing|job)(?: (?:and not|not) (?:ours|mine))?\b(?! (?:account|hours|day))`, where: (found, sentence) => /\bnot (?:ours|mine)\b|'s (?:business|concern|affair|problem)/.test(sentence.normal.slice(sentence.normalStarts[found.from], sentence.normalStarts[found.to])), note: WHO_ELSE },
  { pattern: re`\b(?:is|are|remains?) (?:at|the sole responsibility of|entirely at) (?:the )?[^ ,.;:]+(?: 's)?(?: [a-z]+)? ?(?:own )?(?:risk|responsibility)?(?= [.,;:]|$)`, where: (found, sentence) => /\b(?:sole responsibility|risk)\b/.test(sentence.normal.slice(sentence.normalStarts[found.from], sentence.normalStarts[found.to])), note: WHO_ELSE },
  { pattern: re`\b(?:are|is) (?:an? )?(?:independent(?: contractors?)?|self-employed|third part(?:y|ies)|a separate (?:legal entity|company)|(?:a )?separate legal entit(?:y|ies)|franchisees)(?= (?:and|,|so|but)\b| ?[.,;])`, severity: 'information', note: WHO_ELSE },
  { pattern: re`\b(?:they|head office|corporate|management|the [a-z]+(?: team| office)?) (?:make|makes|sets?|decides?|determines?|controls?|owns?) (?:the |all |that|these |those |this |it|whether|what|how|your|wait)[^.,;:]*(?:,| and) (?:we|i|[a-z]+) (?:just|only|merely|have no|has no|can not|do not|am not|are not|not me)\b${TAIL}`, note: WHO_ELSE },
  { pattern: re`\bwe (?:merely|only|just|simply) (?:connect|sell|retail|send|relay|pass on|host|resell|carry|forward|inform|list|act as)\b${TAIL}|\bwe are (?:only|just|merely) (?:a|an|the) [^ ,.;:]+${TAIL}`, unless: /\bonly (?:send|sell) (?:you|it|them)/, severity: 'information', note: WHO_ELSE },
  { pattern: re`\b(?:we|i)(?: in the [a-z]+)? (?:are|am|were|do|have)(?: just| simply)? (?:not (?:have (?:access|visibility|sight)|in (?:that|the) loop|privy)|no (?:visibility|sight))\b${TAIL}`, severity: 'information', unless: /\byou(?:r)?(?: [a-z]+)? (?:password|pin|card number|card)\b|\b(?:password|pin|otp|key)s?\b/, note: WHO_ELSE },
  { pattern: re`\b(?:the )?(?:decision|choice|determination|answer|final word|last word|discretion|responsibility|risk) (?:lies|rests|sits|remains|stays|is) (?:solely |entirely |exclusively )?(?:with|at) (?!(?:you|us|me)\b)[^ ,.;:]+${TAIL}`, rewrite: owning, where: (_found, sentence) => !OWNED.test(sentence.normal), note: WHO_ELSE },
  { pattern: re`\b(?:is|are) (?:entirely |solely |all )?(?:up to|down to|in the hands of|subject to (?:what|the operator|the will of)) (?:the|a|your|their) (?!(?:reader|customer)\b)[^ ,.;:]+${TAIL}|\b(?:is|are) to (?:the|a) [a-z]+(?: [a-z]+)? and not to us\b`, severity: 'information', unless: /\b(?:date|minute|speed|standard|task|up to the (?:\d|limit|amount|value|end|top))\b/, rewrite: owning, where: (_found, sentence) => !OWNED.test(sentence.normal), note: WHO_ELSE },
  { pattern: re`\b(?:is|are|was|were) (?:decided|determined|set|fixed|amended|dated|governed|made|imposed|assessed|reviewed|handled|owned|managed|run|issued|priced|supplied|operated|refused|declined|graded) (?:solely |only |exclusively |entirely )?by (?:the |an? |our )?(?:[\w'-]+ ){0,2}?(?:engine|model|lender|lab|laboratory|consultant|captain|authority|authorities|municipality|insurer|carrier|airline|company|acquirer|seller|landlord|council|government|ministry|regulator|manufacturer|factory|publisher|registry|network|bank|provider|operator|supplier|franchisee|host|driver|restaurant|kitchen|merchant|trust & safety|trust|card partner|partner|university|court|mayor|assessor|state|county|vendor|underwriters?)\b(?: [^.,;:]{0,40})?`, severity: 'information', unless: /\b(?:so (?:i|we)|and (?:i|we) (?:will|have)|you can|appeal|ombudsman|by \{x\})\b/, where: (_found, sentence) => !OWNED.test(sentence.normal) && !/\byour (?:card|payment) was declined\b/.test(sentence.normal), rewrite: owning, note: WHO_ELSE },
  { pattern: re`\b(?:acts? as a mere|is a mere|no legal duty|only provides? the|are not our (?:employees|staff)|is not our employee|not employees of)\b${TAIL}|\b(?:the|your) [a-z]+ (?:decides?|determines?)\b[^.;:]{0,60}?(?:;|,)? (?:the [a-z]+|we|it) (?:only|just|merely)\b${TAIL}`, note: WHO_ELSE },
  // ------------------------------------------------ no say
  {
    pattern: re`\b(?<who>we|i|(?:the |our |individual |this |(?:front-line|branch|counter|support|ground) )?(?:${STAFF}|${INSTITUTION}|${DESK}|[a-z{][^ ,.;:]*)) (?:therefore |unfortunately |simply )?(?:(?:has|have|had|exercises?|enjoys?|holds?|retains?|plays?) (?:absolutely )?(?:no|little|zero)|(?:do|does) not (?:have|exercise|hold|play|get) (?:any|a|the)|(?:is|are) under no) (?:direct |real |further |room or |say or )?${SAY}\b(?! (?:room|centre|center|panel|since|at))(?:(?: (?:over|in|into|on|of) (?<over>[^ ,.;:]+${TAIL}))|(?: to (?<deed>[^ ,.;:]+${TAIL})))?`,
    unless: /\byou (?:have|are under) no\b|\bno (?:part|hand) (?:number|in stock)|\bthat is why\b/,
    where: (found) => !/^(?:you|your)\b/i.test(found.slot('who')?.text ?? ''),
    rewrite: noSay,
    note: WHO_ELSE,
  },
  { pattern: re`\b(?:over|in) (?:whom|which|whose [a-z]+) (?:we|i|the [a-z]+|[a-z]+) (?:have|has|exercises?) no (?:control|influence|say)\b|\bthere is no (?:latitude|leeway|discretion|flexibility|wiggle room|room for (?:manoeuvre|maneuver|discussion|negotiation))\b${TAIL}`, note: WHO_ELSE },
  { pattern: re`\b(?:is|are) (?:not )?at (?:the |its |their |our )?(?:[^ ,.;:]+ ){0,3}?(?:sole|absolute|full|operator 's|management 's) discretion\b${TAIL}|\b(?:subject to|at|in) (?:the |its |their )(?:sole |absolute |[^ ,.;:]+ 's? )?discretion\b${TAIL}|\bin its absolute discretion\b`, note: WHO_ELSE },
  {
    pattern: re`\b(?:is|are|was|were) (?:run|handled|carried out|processed|drawn up|dealt with|managed|operated|determined|decided|assessed|allocated|provided|set|generated|fixed|taken|subcontracted|administered|outsourced|made|governed|performed) (?:exclusively |solely |entirely |only |centrally )?(?:(?:by|in|to) (?:an? |the |our |another |other |different |separate |independent )?(?:external |outside |separate |independent |different |relevant |other )*(?:[^ ,.;:]+ ){0,3}?(?:third[ -]part(?:y|ies)(?: [a-z]+)?|partners?(?: company)?|contractors?|subcontractors?|${DESK}|routing engine|panel|organi[sz]er|logistics partner|franchisees?|head office|system|algorithm))\b${TAIL}`,
    unless: /\b(?:will|and) (?:write|call|contact|reply)|\bby (?:friday|monday|tuesday|wednesday|thursday|\d|{x})|\btaken (?:in|to) (?:the )?(?:branch|counter)|\b(?:e-?mail|message|notification|greeting|sms|letter|document|statement|receipt)\b|\breplies\b/,
    severity: 'information',
    where: (_found, sentence) => !OWNED.test(sentence.normal),
    rewrite: owning,
    note: WHO_ELSE,
  },
  { pattern: re`\b(?:is|are) (?:merely|only|simply|purely|just) (?:a|an|the) (?:platform|intermediary|marketplace|agent|middleman|reseller|carrier|broker|introducer|booking site)\b|\bnot (?:a )?party to (?:the|this|any|your|[a-z]+) [a-z]+\b${TAIL}|\bwe only (?:do|sell|retail|handle|provide|supply|deliver) (?:the )?[a-z]+(?= [.,;])`, note: WHO_ELSE },
  { pattern: re`\bnot (?:an?|our) (?:[a-z]+ )?(?:matter|department|question|issue) (?:any ?more|on which|for (?:the|our) (?:[a-z]+ )?(?:team|desk|office|department|network))\b${TAIL}|\bnot (?:a|one) (?:matter|one) for (?:the|us)\b${TAIL}`, note: WHO_ELSE },
  { pattern: /\bnot (?:our|my) (?:department|team|area)\b/, rewrite: helpWith },
];

export const notOurs: Rule = {
  id: 'distance/not-ours',
  summary: 'Says whose job, fault or decision it is not.',
  message: 'Says whose job or decision it is not. Say who does look after it, and how you will help.',
  why: '"That\'s not my department" starts the transfer game that customers dread. They came to one company, and judge it by how hard somebody there works on a way out.',
  sources: ['HYK', 'HBR18', 'S1'],
  severity: 'warning',
  words: [
    'liability', 'responsibility', 'responsibilities', 'accountability', 'blame', 'ownership', 'responsible', 'liable', 'accountable', 'answerable', 'accuracy', 'our', 'my', 'us', 'none',
    'outside', 'beyond', 'out', 'outwith', 'matter*', 'question*', 'issue*', 'one', 'concern', 'decision', 'call', 'domain', 'preserve', 'discretion', 'job', 'remit', 'purview', 'rests', 'rest',
    'falls', 'fall', 'lies', 'lie', 'sits', 'sit', 'comes', 'come', 'thing*', 'problem*', 'freight', 'department', 'something', 'say', 'control', 'influence', 'latitude', 'leeway', 'insight',
    'sight', 'input', 'part', 'hand', 'jurisdiction', 'authority', 'power', 'powers', 'visibility', 'bearing', 'obligation', 'duty', 'involvement', 'flexibility', 'wiggle', 'room', 'run',
    'handled', 'carried', 'processed', 'drawn', 'dealt', 'managed', 'operated', 'determined', 'decided', 'assessed', 'allocated', 'provided', 'set', 'generated', 'fixed', 'taken',
    'subcontracted', 'administered', 'outsourced', 'made', 'governed', 'performed', 'merely', 'up', 'down', 'mere', 'duty', 'amended', 'dated', 'imposed', 'reviewed', 'owned', 'issued', 'priced', 'supplied', 'refused', 'declined', 'graded', 'decides', 'determines', 'lies', 'rests', 'remains', 'stays', 'is', 'are', 'only', 'simply', 'purely', 'just', 'party', 'within', 'included', 'covered', 'business', 'fault', 'area', 'task', 'team',
  ],
  *check(sentence) {
    yield* adding(sentence, forms(sentence, FORMS), (voice) => `; what ${voice.I} can do is {{alternative}}`, /\bwhat (?:i|we) can do is\b/);
  },
  examples: [
    { bad: "[[That's not my department]].", good: ["That is looked after by {{team}}. I'll ask them for you and get back to you by {{reply_by}}."] },
    { bad: 'Delivery dates [[are not our responsibility]].', good: ["Delivery dates are looked after by {{team}}, and we'll ask them for you."] },
    { bad: '[[We accept no liability for lost luggage]].', good: ["We can't cover lost luggage, but we can {{alternative}}."] },
    { bad: '[[The shop bears no responsibility for items left in the changing rooms]].', good: ["We can't cover items left in the changing rooms, but I can {{alternative}}."] },
    { bad: 'Refunds on third-party tickets [[fall outside our remit]].', good: ["Refunds on third-party tickets are looked after by {{team}}, and we'll ask them for you."] },
    { bad: 'Parking [[is a matter for the landlord]].', good: ["Parking is a matter for the landlord, and I'll ask them for you and get back to you by {{reply_by}}."] },
    { bad: '[[I have no say in the schedule]].', good: ["I can't change the schedule, but I can {{alternative}}.", "I can't change the schedule, because {{reason}}."] },
    { bad: '[[We have no control over customs delays]].', good: ["We can't change customs delays, but we can {{alternative}}.", "We can't change customs delays, because {{reason}}."] },
    { bad: '[[The branch has no discretion to waive it]].', good: ["We can't waive it, but I can {{alternative}}.", "We can't waive it, because {{reason}}."] },
    { bad: 'Claims [[are handled by a third party]].', good: ["Claims are handled by a third party, and I'll ask them for you and get back to you by {{reply_by}}."] },
    { bad: "[[That's a warranty thing, not a store thing]].", good: ["That's a warranty thing, not a store thing; what I can do is {{alternative}}."] },
    { bad: 'Cable faults [[have nothing to do with us]].', good: ['Cable faults have nothing to do with us; what we can do is {{alternative}}.'] },
    { bad: 'The platform [[is merely an intermediary]].', good: ['The platform is merely an intermediary; what I can do is {{alternative}}.'] },
    { bad: 'Rates [[are set by head office]].', good: ["Rates are set by head office, and I'll ask them for you and get back to you by {{reply_by}}."] },
    { bad: '[[The supplier decides that and we just pass it on]].', good: ['The supplier decides that and we just pass it on; what we can do is {{alternative}}.'] },
    { ok: 'I have no doubt that we can fix this.', why: 'no disclaimer' },
    { ok: "Your claim is handled by Priya Nair, and she'll call you on Friday.", why: 'a name and a date' },
    { ok: "Refunds are handled by our billing team; I'll ask them and write to you today.", why: 'somebody keeps hold of it' },
    { ok: "It's a matter of minutes.", why: 'other sense' },
    { ok: "It's our responsibility, and we'll put it right.", why: 'owned' },
    { ok: 'You have no obligation to buy.', why: "the reader's freedom" },
    { ok: 'This is one of the two boxes.', why: 'other sense' },
    { ok: "We're not responsible for that if you say so?", why: 'question' },
  ],
};
