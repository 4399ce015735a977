// What a macro is about, over which channel, and how it ends: from its own words and what its author says of it.

import { perSentence } from './macro/memo.ts';
import { CHANNELS, type Channel, type Line, type Macro, type Outcome, type Reading, type Situation } from './types.ts';

const PERSON =
  '(?:mother|mum|mom|father|dad|parent|husband|wife|partner|son|daughter|brother|sister|grand\\w{1,9}|child|baby|friend|relative|uncle|aunt|loved one|account holder|customer|policyholder|tenant|spouse)';

/** Cues run on sentences' normal forms. Weak cues count only where a second, different cue speaks for the same situation. */
interface Cue {
  readonly situation: Situation;
  readonly pattern: RegExp;
  readonly weak?: true;
}

const CUES: readonly Cue[] = [
  {
    situation: 'bereavement',
    pattern: new RegExp(`\\b${PERSON}(?: 's)?\\b[^.?!]{0,30}\\b(?:died|passed away|death|is deceased|deceased)\\b`),
  },
  { situation: 'bereavement', pattern: new RegExp(`\\b(?:death of|loss of|the late) (?:(?:your|my|his|her|their|the|a) )?${PERSON}\\b`) },
  {
    situation: 'bereavement',
    pattern: /\b(?:bereave(?:d|ment)|probate|executor of|death certificate|sorry for your loss|condolences|next of kin|estate of)\b/,
  },
  {
    situation: 'fraud',
    pattern:
      /\b(?:fraud(?:ulent|ster|sters)?|scam(?:med|mer|mers|s)?|phish(?:ed|ing)|identity theft|unauthorized (?:payment|transaction|charge|access|login|withdrawal|transfer)s?|account (?:was|has been|is) (?:hacked|compromised)|stolen (?:card|identity|phone)|not recogni[sz]e (?:the|this|a|one of (?:them|these)) ?(?:payment|transaction|charge|login|purchase)?s?|(?:did not|have not|not) (?:make|made|authorize) (?:this|the|that|these) (?:purchase|payment|transfer|transaction)s?|(?:code|codes|password|token|pin|credentials) (?:was|were|had been) (?:disclosed|given|handed|shared)|handed over your (?:\w{2,10} )?(?:codes?|login|details)|authorized (?:each of them|these transfers|the transfers)|fake (?:site|website|shop|call|text)|ordered from your account|(?:someone|somebody) (?:else )?(?:logged|got|has got) in|(?:unusual|suspicious) activity|left (?:the|your) wallet|dispute for (?:\$|£|€|\{x\}|the))\b/,
  },
  {
    situation: 'health',
    pattern:
      /\b(?:diagnos(?:is|ed)|surgery|operation (?:date|on)|prescriptions?|pre-?authori[sz]ation|specimen|inhaler|mri|dialysis|oxygen|home care|care home|carer|your (?:physician|treatment|scan|clinician)|chemo\w{0,8}|cancer|symptoms?|hospital|medication|mental health|pregnan(?:t|cy)|miscarriage|therap(?:y|ist)|test results|medicines?|feel worse|allergic|rash|biopsy|insulin)\b/,
  },
  { situation: 'health', pattern: /\b(?:clinic|patients?|appointment|doctor|gp|nurse|scan|ward|clinical|medical)\b/, weak: true },
  {
    situation: 'hardship',
    pattern:
      /\b(?:financial (?:hardship|difficult(?:y|ies)|support)|struggling to pay|(?:can not|unable to|not able to|hard to|finding it hard to) (?:afford|pay)|lost (?:my|your|his|her) job|redundan(?:t|cy)|arrears|debt(?: advice| collectors?| collection)?|past[- ]due|final (?:notice|reminder|demand)|(?:second|third|last) reminder|(?:invoice|payment|bill|instal\w{2,5}|fees?|rent|balance|amount)[^.?!]{0,40}\b(?:overdue|not been received|not reached us|behind|owing)|overdue (?:tuition|amount|balance|payment|fees?)|(?:wallet|funds|balance|withdrawals?|deposit|bank account)[^.?!]{0,30}\b(?:frozen|on pause|restricted)|(?:wallet|account) (?:has been|is|was) frozen|defaulted on|possession of|enforcement agents?|disconnect(?:ion|ed) (?:for|due|because)|eviction|bankrupt\w{0,4}|missed payments?|collections? agency|bailiffs?)\b/,
  },
  { situation: 'hardship', pattern: /\b(?:overdue|payment plan|late fee|outstanding balance|penalty)\b/, weak: true },
  {
    situation: 'safety',
    pattern:
      /\b(?:gas leak|smell gas|carbon monoxide|electric shock|caught fire|on fire|thermal event|brakes? (?:felt|fail\w{0,3}|did not|were)|smoke coming|overheat(?:ed|ing)|injur(?:y|ies|ed)|hurt (?:yourself|someone)|in danger|product recall|recalled|suicid\w{1,4}|self-harm|emergency services|burn(?:ed|t) (?:your|her|his|my))\b/,
  },
  {
    situation: 'legal',
    pattern:
      /\b(?:solicitors?|attorney|lawsuit|court (?:order|date|hearing|claim)|legal (?:action|proceedings)|subpoena|small claims|police (?:report|investigation)|prosecuted|visa application (?:is|was|has been) (?:refused|rejected|denied)|your (?:lawyer|attorney|barrister)|warrant|witness statement|tribunal|deportation|visa (?:refusal|appeal))\b/,
  },
  { situation: 'legal', pattern: /\b(?:ombudsman|court|appeal|legal)\b/, weak: true },
  {
    situation: 'breach',
    pattern:
      /\b(?:data breach|(?:your|personal) (?:data|information|details) (?:was|were|has been|have been|may have been) (?:exposed|leaked|accessed|shared|stolen|sent to)|security incident|leaked passwords?|sent to the wrong (?:person|customer|address by))\b/,
  },
  {
    situation: 'harassment',
    pattern:
      /\b(?:harass(?:ed|ing|ment)|stalk(?:ed|ing|er)|abus(?:ed|ive) (?:messages?|behavior|partner|driver|user)|domestic (?:abuse|violence)|sexual(?:ly)? (?:assault\w{0,3}|harass\w{0,4})|discriminat(?:ed|ion)|racist|racism|threaten(?:ed|ing) (?:you|messages?|me)|(?:followed|following) you|being followed|unwanted calls|shouting your|hate speech|bully(?:ing)?)\b/,
  },
  {
    situation: 'outage',
    pattern:
      /\b(?:outage|offline|no signal|(?:is|are|was|were|went|been) down\b|service interruption|power cut|no (?:internet|service|hot water|heating)|cut(?:ting)? you off)\b/,
  },
  {
    situation: 'lost',
    pattern:
      /\b(?:lost in transit|(?:parcel|package|order|bag|luggage|suitcase|letter|shipment)[^.?!]{0,25}\b(?:lost|missing|never (?:arrived|turned up|came))|never (?:arrived|turned up)|treating it as lost)\b/,
  },
  {
    situation: 'delay',
    pattern:
      /\b(?:delay(?:s|ed)?|(?:running|is|are|was|were|been) late|not (?:yet )?arrived|has not (?:arrived|come|been delivered)|still waiting|held up|longer than (?:it should|expected|usual|planned)|back-?order\w{0,3}|been waiting|kept (?:you )?waiting|took too long)\b/,
  },
  {
    situation: 'damage',
    pattern:
      /\b(?:damaged|broken|cracked|faulty|defective|wrong (?:item|size|color|order|part)|arrived (?:broken|smashed|wet|cold)|leak(?:ed|ing)?|smashed|torn|scratched|stopped working)\b/,
  },
  {
    situation: 'charge',
    pattern:
      /\b(?:charged (?:you )?(?:twice|again|by mistake|in error|wrongly)|double[- ]charged|two charges|overcharged|(?:bill|invoice)[^.?!]{0,20}\b(?:high|wrong|error)|refund(?:ed|s)?|billing error|duplicate charge)\b/,
  },
  {
    situation: 'refusal',
    pattern:
      /\b(?:(?:can not|not able to|unable to|will not|do not) (?:offer|refund|replace|approve|accept|grant|cover|waive|extend|exchange|process your)|not (?:covered|eligible|approved|refundable|accepted)|declin(?:ed|e) (?:your|the|to)|(?:was|been|is) (?:declined|rejected|refused|denied)|non-?refundable|decided not to|(?:does|do|can|could|will) not (?:be )?(?:permit|allow|qualify|refund(?:ed)?|restor(?:e|ed)|revers(?:e|ed)|overturned|backdated|reactivated|reinstated)|(?:fee|charge|decision|penalty) (?:of \S{1,12} )?stands|(?:make|no) exceptions|forbids?|no provision|outside (?:the|our) (?:return|warranty|refund)|no refund|appeal (?:was|has been) (?:reviewed|rejected))\b/,
  },
  {
    situation: 'locked',
    pattern:
      /\b(?:locked (?:out|your|the|because|after|for)|(?:account|profile|access|service|card)[^.?!]{0,25}\b(?:locked|suspended|blocked|frozen|restricted|disabled|banned|deactivated)|suspension|suspended)\b/,
  },
  { situation: 'cancellation', pattern: /\b(?:cancel(?:ed|ing|ation)?|closing your account|close your account|terminat(?:ed|ion))\b/ },
  {
    situation: 'bug',
    pattern:
      /\b(?:bugs?|crash(?:es|ed|ing)?|error (?:message|code)|not (?:load|sync|syncing|loading|working)|does not work|broke(?:n)? (?:in|after|by) (?:the|our) (?:update|release)|data loss|glitch(?:es)?)\b/,
  },
  {
    situation: 'complaint',
    pattern:
      /\b(?:complain(?:t|ts|ed|ing)?|disappoint(?:ed|ing)|unhappy|let you down|frustrat(?:ed|ing)|apologi[sz]e|sorry (?:that|about|for|to hear|your|the|we|you)|our mistake|our fault|we got (?:this|that|it) wrong)\b/,
  },
  {
    situation: 'confirmation',
    pattern:
      /\b(?:(?:has|have) been (?:received|created|activated|updated|confirmed|changed|renewed|shipped|scheduled|resolved|closed|assigned)|is now (?:active|activated|ready|closed|confirmed)|(?:this|we) confirms?|successfully)\b/,
  },
  {
    situation: 'request',
    pattern:
      /\b(?:(?:please|kindly) (?:send|reply with|upload|provide|attach|submit|fill|complete|forward|sign|confirm)|(?:could|can|would) you (?:please )?(?:send|share|tell|upload|attach|confirm|let)|we (?:still )?need (?:your|the|a|some)|waiting on (?:your|the))\b/,
  },
];

/** The worst for the customer first: what the macro is chiefly about. */
const ORDER: readonly Situation[] = [
  'bereavement',
  'harassment',
  'safety',
  'breach',
  'fraud',
  'health',
  'legal',
  'hardship',
  'refusal',
  'lost',
  'outage',
  'damage',
  'locked',
  'charge',
  'delay',
  'bug',
  'cancellation',
  'complaint',
  'request',
  'confirmation',
  'information',
];

/** Matters where a customer may need a person. */
export const SENSITIVE: ReadonlySet<Situation> = new Set([
  'bereavement',
  'harassment',
  'safety',
  'breach',
  'fraud',
  'health',
  'legal',
  'hardship',
]);

const SAID: Readonly<Record<string, Situation>> = {
  medical: 'health',
  'billing-error': 'charge',
  billing: 'charge',
  refund: 'charge',
  suspension: 'locked',
  suspended: 'locked',
  'damaged or wrong item': 'damage',
  'bad news': 'refusal',
  denied: 'refusal',
  death: 'bereavement',
  privacy: 'information',
};

/** The cues in one sentence. */
const cuesIn = perSentence((sentence) =>
  CUES.flatMap(({ situation, pattern, weak }) => {
    const match = pattern.exec(sentence.normal);
    return match ? [{ situation, text: match[0], isWeak: weak === true }] : [];
  }),
);

/** The situations of a macro, the gravest first, and the words that spoke for them. What the author says in front matter comes first. */
export function situationsOf(macro: Macro, lines: readonly Line[]): Pick<Reading, 'situations' | 'cues'> {
  const cues: { situation: Situation; text: string }[] = [];
  const weak = new Map<Situation, string>();
  for (const key of ['situation', 'topic', 'reason']) {
    const said = macro.meta[key]?.toLowerCase();
    const situation = said === undefined ? undefined : (ORDER.find((name) => name === said) ?? SAID[said]);
    if (situation) cues.push({ situation, text: `${key}: ${said}` });
  }
  const declared = cues[0]?.situation;
  for (const { sentence, role } of lines) {
    if (role === 'greeting' || role === 'signature') continue;
    for (const { situation, text, isWeak } of cuesIn(sentence)) {
      if (cues.some((cue) => cue.situation === situation)) continue;
      if (!isWeak) cues.push({ situation, text });
      else if (!weak.has(situation)) weak.set(situation, text);
      else if (weak.get(situation) !== text) cues.push({ situation, text: `${weak.get(situation)}, ${text}` });
    }
  }
  const found = new Set(cues.map((cue) => cue.situation));
  const situations = ORDER.filter((situation) => found.has(situation));
  if (!situations.length) situations.push('information');
  return { situations: declared ? [declared, ...situations.filter((situation) => situation !== declared)] : situations, cues };
}

/** The channel: what the author says, else what the text looks like. */
export function channelOf(macro: Macro, lines: readonly Line[]): Channel {
  const said = macro.meta.channel?.toLowerCase();
  const declared = CHANNELS.find((channel) => channel === said) ?? (said === 'call' || said === 'voice' ? 'phone' : undefined);
  if (declared) return declared;
  const text = lines.map((line) => line.sentence.normal).join(' ');
  if (
    /\b(?:thank you for (?:calling|holding)|stay on the line|(?:place|put) you on (?:a brief )?hold|while i have you on the (?:line|phone)|you are through to|press \d)\b/.test(
      text,
    )
  )
    return 'phone';
  if (/\b(?:in this chat|this chat|chatting with)\b/.test(text)) return 'chat';
  if (/\b(?:reply stop|text stop|msg ?& ?data rates)\b/.test(text)) return 'sms';
  return 'email';
}

/** How the macro leaves things. */
export function outcomeOf(lines: readonly Line[]): Outcome {
  const text = lines
    .filter((line) => line.role === 'body')
    .map((line) => line.sentence.normal)
    .join(' ');
  const refused =
    /\b(?:can not (?:offer|refund|replace|approve|accept|cover|waive|extend)|not (?:eligible|covered|approved|refundable)|(?:was|been|is) (?:declined|rejected|refused|denied)|decided not to|decision is final|no refund)\b/.test(
      text,
    );
  const solved =
    /\b(?:(?:have|has|is|are|was|(?<!not )been) (?:now )?(?:fixed|sorted|resolved|done|refunded|restored|replaced|credited|unlocked|reset|removed|corrected|back (?:online|up))|i have (?:\w{1,12} ){0,2}(?:refunded|fixed|credited|reset|unlocked|replaced|removed|corrected|sent|lifted|changed|switched|canceled)|should (?:now )?(?:work|be working)|works again|goes back to your)\b/.test(
      text,
    );
  const pending =
    /\b(?:(?:looking|look) into|investigat(?:e|ing)|working on|waiting (?:for|on)|under review|in progress|get back to you|will (?:be in touch|update|let you know|contact|reply|write|call|ring|email|mail)|as soon as|within \d|escalated|(?:is|are) being)\b/.test(
      text,
    );
  if (refused) return 'refused';
  if (solved && !pending) return 'solved';
  if (pending) return 'pending';
  return solved ? 'solved' : 'unknown';
}
