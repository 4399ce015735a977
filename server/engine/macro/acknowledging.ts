// Whether something went wrong for the customer, and whether the reply says so in its own words before it solves.

import type { Line, Reading, Sentence } from '../types.ts';
import { greetsByName } from './greeting.ts';
import { perSentence } from './memo.ts';
import { bodyLines, noticeWeight } from './whole.ts';

// ---------------------------------------------------------------- trouble

const BE = '(?:is|are|was|were|be|been|being|now|remains?|stays?|got|gets|still)';
/** What is plainly a loss, a refusal, a fault or a complaint. */
const GRAVE_TROUBLE = new RegExp(
  [
    `\\b${BE} (?:(?!not\\b|never\\b|no\\b)\\w{2,12} ){0,2}(?:locked|suspended|blocked|frozen|disabled|banned|restricted|deactivated|terminated|barred|declined|rejected|refused|denied|offline|down|broken|damaged|faulty|defective|cracked|lost|stolen|missing|delayed|late|held up|on hold|cut off|disconnected|overcharged|void|forfeited|closed because|removed because|removed from|returned because|dismissed|withdrawn)\\b`,
    '\\b(?:on hold|sold out|out of stock|lost in transit|not (?:eligible|covered|approved|refundable|possible to)|non-?refundable|no refunds?|ineligible|can not be (?:refunded|overturned|reversed|restored|accepted|replaced|extended|reinstated|waived|backdated|processed|completed|done)|(?:can not|unable to|not able to|will not|do not|does not|are not able to|not in a position to) (?:\\w{2,12} ){0,2}(?:refund|replace|reverse|restore|accept|approve|cover|waive|extend|exchange|reimburse|reactivate|offer|allow|permit|qualify|overturn|grant|compensate|rebook|make exceptions))\\b',
    '\\b(?:outage|complaints?|dispute|apologi[sz]e[sd]?|apologi(?:es|zing)|sorry|regret(?:s|ted|table)?|regrettably|sadly|inconvenience|frustrat\\w{2,5}|disappoint\\w{2,5}|arrears|collections?|bailiffs?|penalty|surcharge|infringement|fraud|scam|hacked|harass\\w{2,5}|died|deceased|decease|bereave\\w{1,4}|condolences|injur\\w{1,4}|evict\\w{2,4}|chemotherapy)\\b',
    '\\b(?:charged|billed|debited|paid) (?:\\w{1,12} ){0,3}(?:twice|two times|in error|by mistake|wrongly)\\b|\\b(?:did not|has not|have not|never|not yet) (?:arrived?|come|turned? up|reach(?:ed)?|been delivered|been paid|work(?:ed)?|go through|gone through|pass)\\b|\\b(?:fee|charge|penalty|fine|decision|bill) (?:\\w{1,12} ){0,3}(?:stands|stays|remains|is (?:final|correct|payable))\\b|\\b(?:access|entry) could not be\\b|\\bfailed to\\b|\\bour (?:mistake|fault|error)\\b|\\bwe got (?:this|it|that) wrong\\b|\\b(?:experienc\\w{2,4}|facing|encounter\\w{2,4}|having) (?:an? |any |some )?(?:\\w{3,12} )?(?:issues?|difficult\\w{1,4}|problems?|trouble|challenges?)\\b|\\bissues? you (?:may |might )?have\\b|\\byou(?:r)? (?:alleg\\w{1,4}|claim(?:ed)? that)|\\b(?:compensation|exception|appeal)\\b[^.?!]{0,40}\\bnot\\b',
  ].join('|'),
);
/** What may be trouble: two such words together are. */
const SLIGHT_TROUBLE =
  /\b(?:unfortunately|errors?|wrong(?:ly)?|mistakes?|delay(?:s|ed)?|late|pending|fees?|fine|overdue|past ?- ?due|unpaid|expired|lapsed|canceled|cancellation|missing|missed|incorrect|invalid|not working|does not work|problem|issues?|unable|can not|refused|rejected|declined|returned|failed|leak\w{0,3}|drops|crash\w{0,3}|bug|glitch|slow|cold|empty|damage|broken|lost|removed|deleted|waiting|queue|backlog|shortage|postponed|rescheduled|moved from|had to move|longer than|twice|short|stuck|charge of|deposit|refund(?:ed)?|concern|upset|worried|blocked|limited|paused|held|incomplete|inconclusive|out of stock|not at home|nobody answered|outstanding)\b/g;

/** Words that hold the customer or a rule against the customer: whoever writes so answers a complaint or a loss. */
const COLD =
  /\b(?:(?:by|on the part of|attributable to|caused by|fault of|provoked by) (?:you\b(?!r (?:bank|doctor|employer))|yourself|the (?:customer|renter|user|driver|owner|hirer|applicant|rider|player|holder|tenant|requester|householder|traveler|claimant)s?\b)|you (?:must have|evidently|clearly|obviously|knowingly|carelessly|omitted|neglected|failed|ignored|skipped|elected not|were not (?:in|at home)|chose|have neglected|had shared|maintain that|allege|only ticked|accepted the|provoked|should have|ought to have|were (?:told|informed|advised|warned|unreachable|reminded)|can not seem)|your (?:failure|refusal|own (?:making|conduct|fault)|negligence|carelessness|behavior towards|non-?\w+)|had you (?:\w{2,12}ed|read|been|told)|you (?:would|could) have (?:known|seen|found|avoided)|user error|home-made|(?:polic(?:y|ies)|rules?|terms|regulations?|procedures?|agreement|conditions|guidelines|process|tariff|contract|system|law|act|aup|framework|scheme|program|calendar|criteria) (?:\w{2,14} ){0,3}(?:does not|do not|require[sd]?|oblige[sd]?|exclude[sd]?|makes? no|leaves? (?:us|me) no|leaves? no|forbids?|prevents?|binds?|stipulates?|dictates?|ties?|will not|states?|prohibits?)|hands (?:are )?(?:kinda )?tied|ties our hands|no (?:influence|control|discretion|responsibility|liability|say|input|provision|sight|latitude|possibility|exceptions)\b|(?:assumes?|accepts?|bears?) no\b|(?:falls?|is|are|lies|sits?) outside (?:of )?(?:the|our|what)|not (?:permitted|authorized|allowed|empowered|entitled|in a position|responsible|our (?:responsibility|department|area|problem))|is not (?:a matter|our|my|something)|(?:is|are|stands?) final|does not (?:support|meet|entitle|qualify|provide for|count|reimburse|discuss|mediate)|did not (?:meet|bother)|(?:is|are) not entitled|can not (?:comment|discuss|deviate|override|be entertained|and will not)|not be (?:entertained|considered|shared|discussed)|excludes? any|appeal(?:s|ed)?\b[^.?!]{0,40}\b(?:upheld|rejected|denied|final)|for the last time|spare us|child's play|rocket science|calm down)\b/;

/** A sentence without what holds only under a condition: "if your card is lost, …". */
function stated({ normal }: Sentence): string {
  if (/\?\W{0,12}$/.test(normal)) return '';
  return normal
    .replace(/^(?:if|should|in case|unless|when(?:ever)?|in the event)\b[^,]{0,160}(?:,|$)/, ' ')
    .replace(/\b(?:if|in case|unless|in the event)\b.*$/, ' ')
    .replace(/\b(?:will|to|would) (?:also )?be (?:suspended|closed|charged|blocked|locked|canceled)\b/g, ' ');
}

/** The trouble that one sentence tells of. */
const troubleIn = perSentence((sentence) => {
  const text = stated(sentence);
  return {
    grave: GRAVE_TROUBLE.test(text),
    cold: COLD.test(sentence.normal),
    slight: [...text.matchAll(SLIGHT_TROUBLE)].map(([word]) => word),
  };
});

/** How much went wrong, in points; 2 and more is a matter to acknowledge. */
export function troubleWeight(reading: Reading): number {
  const said = (reading.macro.meta.situation ?? '').toLowerCase();
  if (/^(?:information|confirmation|how-?to|request)$/.test(said)) return 0;
  let weight = said ? 2 : 0;
  let cold = 0;
  const slight = new Set<string>();
  for (const line of reading.lines) {
    if (line.role === 'greeting' || line.role === 'signature') continue;
    const found = troubleIn(line.sentence);
    if (found.grave) weight += line.role === 'heading' ? 1 : 2;
    if (found.cold) cold++;
    for (const word of found.slight) slight.add(word);
  }
  // a notice tells of a date or a state; only a cold one turns somebody down
  const notice = cold ? 0 : Math.min(0.8, noticeWeight(reading) * 0.5);
  if (reading.lines.some((line) => line.role === 'greeting') && !greetsByName(reading)) weight += 0.75;
  return weight + Math.min(2, cold) * 1.25 + Math.min(2, slight.size) * 0.75 - notice;
}

// ---------------------------------------------------------------- acknowledgement

/** Words of an apology that say nothing about this customer. */
const GENERIC =
  /^(?:inconveniences?|trouble|troubles|issues?|problems?|delays?|disappointments?|frustrations?|experience\w*|experiencing|caused?|causing|any|may|might|hear|that|this|these|the|you|your|yours|matter|situation|difficult\w*|upset|distress|understand\w*|service|having|facing|encounter\w*|confusion|our|we|us|i|my|me|have|has|had|been|to|for|about|of|and|or|with|be|is|are|was|were|it|its|in|on|at|by|from|as|such|so|feel|feeling|way|if|all|a|an|not|do|did|does|sorry|apolog\w*|regret\w*|sincerely?|deeply|very|truly|really|extremely|please|accept|patience|appreciate\w*|given|response|recent|reply|late|but|unable|can|could|will|more|assist\w*|assistance|help|further|inform|advise|say|let|know|which|some|disruption|unfortunately|reach\w*|contact\w*|today|platform|servers?|website|system|team|inform|advise|learn|felt|need|complain|services|negative|unpleasant|incident|products?|part|occasioned|interruption|described|correspondence|query|queries|concerns?|customers?|users?|member|careful|consideration|occasion|like|would|upon|after|we're|hereby|technical|currently|find|out|get|got|let|see|{x})$/;

/** The words behind `sorry` that are this customer's own. */
function ownWords(normal: string): number {
  const from = /\b(?:sorry|apolog\w+|regret)\b/.exec(normal);
  const rest = (from ? normal.slice(from.index) : normal).split(' ').filter((word) => /^[a-z{]/.test(word));
  const before = from
    ? normal
        .slice(0, from.index)
        .split(' ')
        .filter((word) => /^[a-z]/.test(word))
    : [];
  const count = (words: readonly string[]) => words.filter((word) => !GENERIC.test(word)).length;
  // "…, sorry about that" says in front what it is sorry for
  return count(rest) + (rest.length <= 5 ? count(before) : 0);
}

const STOCK =
  /\b(?:any|the) (?:inconvenience|disappointment|frustration|hardship|upset|distress)\b|\b(?:understand|get|know|imagine|appreciate|recognize|realize) (?:that )?(?:\w{2,12} ){0,3}(?:how )?(?:(?:frustrating|upsetting|annoying|important|difficult|disappointing|stressful|concerning) (?:this|that|it|your|these)|your (?:frustration|concerns?|disappointment|hesitation)|how you feel)\b|\b(?:i|we) hear you\b|\bconcerns are valid\b|\bbringing this (?:matter )?to our attention\b|\bour (?:number one|top) priority\b|\bcurrently (?:facing|experiencing)\b|\b(?:deepest|sincerest?|heartfelt) (?:sympath\w+|condolences)\b|\baccept our (?:condolences|sympath\w+|apolog\w+)\b/;
/** Words that say how a thing was to live through. */
const EVALUATIVE =
  /\b(?:awful|terrible|horrible|horrid|dreadful|miserable|rotten|lousy|nasty|wretched|rough|grim|nightmare|unnerving|unsettling|frightening|frightened|scary|scare|alarming|worrying|worried sick|worry|upsetting|stressful|distressing|maddening|infuriating|annoying|exasperating|frustrating|awkward|embarrassing|humiliating|confusing|disheartening|disappointing|galling|gutting|gutted|painful|exhausting|tiring|tedious|unfair|unacceptable|unpleasant|shock|shocked|a blow|horrid|heartbreaking|heart-breaking|sickening|daunting|isolating|inconvenient|no (?:joke|fun|way to|good to|use to|substitute|small thing|picnic)|not (?:good enough|what you (?:paid|ordered|expected|wanted|needed|came|signed)|how (?:you|it|we|this)|the (?:quiet|news|answer|start|way|welcome|holiday|day|service)|okay|ok|funny|fair|right that)|bad (?:saturday|sunday|monday|tuesday|wednesday|thursday|friday|day|morning|evening|start|way|time|week|news|surprise)|(?:hard|tough|long|rubbish|poor|sad|sorry|anxious|nervous|tense|cold|difficult|worst|terrible|bad|cruel|unlucky) (?:enough|week|day|night|time|wait|start|read|way|place|thing|to (?:read|hear|watch|find|see|wait|take|swallow)|on (?:you|anyone))|(?:is|was|are|were|be|been|feels?|felt|sounds?|makes? it|that is) (?:\w{2,10} ){0,2}(?:hard|tough|long|a lot|sad|unkind|cruel|maddening|rough|wrong|poor|late|too long|silly|absurd|ridiculous)|the last thing you|drive (?:anyone|you) |up the wall|stung|stings|hurts?|must (?:hurt|have)|cost you|costs you|left you|leaves you|puts? you (?:in|out)|let you down|letting you down|had to (?:wait|ask|chase|call|ring|explain|repeat|find)|kept you (?:waiting|from|up)|catch(?:es)? (?:you|anyone)|can not (?:wait|be pleasant|be easy|have been|be without)|spilled|bug me too|would (?:have )?(?:worry|bother|annoy|upset|puzzle|shake|throw|query|queried|be upset|want that)|takes? courage|(?:i|we) would be \w{3,12} too|enough to (?:think|worry|deal)|harder to (?:hear|read|take)|hard to (?:start|say|talk)|told this story|no surprise that|took courage|brave|kind of you|good catch|you (?:spotted|caught) )\b/;
/** The company owns what happened. */
const OWNS =
  /\b(?:(?:our|my) (?:mistake|fault|error|oversight|doing|bug|slip|mix-?up|own)|that is on (?:us|me)|(?:is|was|are|were) (?:on us|ours|our own|down to us|our doing)|(?:i am|we are) (?:ashamed|to blame|responsible)|(?:we|i) (?:owe you|let (?:you|it|the|this)|should (?:not )?have|ought to have|got (?:it|this|that|your|the)|messed|missed|forgot|failed|lost|broke|bent|skipped|overlooked|mixed|took (?:your|it|the|\{x\}|\$|£|€)|charged (?:you|your)|packed|sent (?:you|it|the|your) |applied the wrong|typed|guessed|kept you|never (?:\w{2,12}ed|wrote|told|sent|read)|had to (?:move|cancel|change)|sold you|booked you|double|gave you|put you|shipped|dropped|counted|used the wrong|switched|cut|damaged|billed|ran the same|did not (?:tell|warn|ask|write|send|check|call|answer|carry|update|record|pass)|had not|moved your)|one of our|our (?:driver|courier|system|machine|shop|filter|scanner|van|website|page|leaflet|letter|form|robot|team|update|release|server|script|meter|lorry|digger|depot|warehouse|store|crew|bug|job|feed|retry|engineer|cleanup|batch|supplier|sign|rule|lab|clerk|office|payment|app|colleague|link)\w{0,2} (?:\w{2,10} ){0,3}(?:failed|missed|broke|lost|left|sent|skipped|put|made|took|let|forgot|stopped|restarted|was|were|had|removed|expired|crashed|did not|pointed|guessed|charged|cut|went|drove|mixed|shows?|overlooked|wrote|never|declined|routed|read))\b/;
/** Nothing is held against the customer. */
const REASSURES =
  /\b(?:do not worry|no need to (?:worry|apologi[sz]e|prove)|not your (?:fault|doing|mistake)|(?:was|is|were) not (?:your|down to you|about your|anything you)|nothing (?:wrong|you did|on your side|to do with you)|you (?:did|have done) (?:nothing|not do anything|everything|right|well|the right)|you(?: are|'re)? (?:not (?:stupid|alone|imagining|to blame|in trouble|silly)|quite right|absolutely right|right)|your (?:code|form|side|record) (?:was|did|is) (?:right|nothing|spotless|fine)|no hard feelings|your safety comes first|every right to|every reason to|was not silly|do not need to prove|the right thing|(?:that is|it is) (?:fair|understandable))\b/;
const THANKS =
  /\b(?:thank you|thanks|glad you|grateful (?:that )?you|good that you|it was (?:kind|good|brave) of you) (?:for |to )?(?:telling|told|tell|ring|rang|call(?:ed)?|writing to (?:me|us) about|reporting|flagging|letting|your honesty|spotting|pointing|raising|asked|asking|being (?:so )?(?:open|honest|frank)|bearing|waiting|hanging on|holding on|noticing|checking|speaking up|coming forward|warning|trusting|the (?:clear|video|heads)|did|wrote|raised)\b/;
const LIVED =
  /\byou (?:have |had |were |are |have had )?(?:just |already |also |only |even |both |now )?(?:waited|been (?:waiting|without|trying|chasing|cut|told|looking|hoping|left|going)|waiting|planned|planning|came|stood|hoped|hoping|counting|counted|relying|relied|trusted|spent|drove|sat|stuck|stranded|promised|expected|arranged|backed|lost|missed (?:your|the|a) (?:flight|train|wedding|funeral|connection|birthday|exam)|paid for|looking forward|left (?:without|with no|waiting|standing)|going without|finished|set aside|took (?:a|the) (?:day|morning|afternoon)|(?:have )?to (?:wait|chase|ask)|wrote (?:in|to|that|"|')|asked (?:why|whether|how|if|")|told (?:me|us) (?:that|about|in|on))\b/;
/** What a person's day is made of: a sentence that names such things has looked at this one. */
const LIFE =
  /\b(?:birthday|wedding|funeral|anniversary|christmas|eid|diwali|easter|holiday|vacation|honeymoon|rent|mortgage|payday|landlord|kids?|child(?:ren)?|baby|toddler|newborn|son|daughter|mother|mum|mom|father|dad|husband|wife|partner|parents?|grandm\w+|grandad|grandfather|family|friends?|neighbou?rs?|dog|cat|school|exam|interview|meeting|client|customers|demo|audit|deadline|shift|weekend|sunday|saturday|morning|evening|midnight|night|breakfast|dinner|lunch|kitchen|bedroom|bathroom|bath|shower|fridge|freezer|heating|hot water|cold|dark|hungry|thirsty|sleep|asleep|rain|snow|heat|train|flight|gate|platform|airport|car park|queue|hours|weeks|months|years|insulin|medicine|oxygen|pain|hospital|surgery|piano|party|guests|team|savings|pension|salary|wages|business|shop)\b/g;
/** A sentence that scolds acknowledges nothing, whatever words it has. */
const SCOLDS =
  /\b(?:you (?:have )?(?:failed|neglected|forgot|omitted|ignored|should have|should've|did not|never|bought|placed|left|chose|refused|alleged?|carelessly|claim|typed|keyed|entered)|your (?:failure|refusal|own|non-?\w+)|by you\b|obviously|as you (?:should|were)|you were (?:told|informed|advised|warned|reminded)|already told you|common sense|responsibility to|blame|to check|incumbent|onus|burden)\b/;

/** How well a sentence recognises what happened, in points; 2 and more is an acknowledgement. */
const recognises = perSentence(({ normal }: Sentence): number => {
  const own = /\b(?:sorry|apologi[sz]e|apologies|regret)\b/.test(normal) ? ownWords(normal) : 0;
  const hollow =
    /\b(?:regret to (?:inform|advise|say|tell|learn|note)|sorry to (?:inform|advise|hear|learn)|regrets? any)\b/.test(normal) ||
    STOCK.test(normal);
  if (own >= (hollow ? 4 : 2) && !(hollow && /\bregret/.test(normal))) return 2;
  if (SCOLDS.test(normal) && !REASSURES.test(normal) && !/\bwe (?:failed|should have|did not)\b/.test(normal)) return 0;
  const life = new Set([...normal.matchAll(LIFE)].map(([word]) => word)).size;
  if (STOCK.test(normal)) return life >= 2 ? 2 : 0;
  let points = 0;
  if (EVALUATIVE.test(normal)) points += 1.5;
  if (OWNS.test(normal)) points += 1.5;
  if (REASSURES.test(normal)) points += 2;
  if (THANKS.test(normal)) points += 2;
  if (LIVED.test(normal)) points += 1.5;
  if (own === 1) points += 1;
  else if (/^(?:and )?(?:i am|we are) (?:so |very |really )?sorry ?[.!]?$/.test(normal)) points += 0.5;
  if (
    /\b(?:i|we) (?:can )?(?:see|know|realize|understand|imagine|picture|gather|appreciate) (?:that |why |how |what |it |this |you |money |a letter )/.test(
      normal,
    )
  )
    points += life > 0 ? 2 : 1;
  return points + Math.min(1, life * 0.5);
});

/** How far a sentence recognises what happened to the customer: in its own words, as stock, or not. */
export function acknowledgement(line: Line): 'specific' | 'stock' | undefined {
  if (recognises(line.sentence) >= 2) return 'specific';
  return STOCK.test(line.sentence.normal) || /\b(?:sorry|apologi[sz]e|apologies|regret)\b/.test(line.sentence.normal) ? 'stock' : undefined;
}

/** True for a sentence that holds the customer, or a rule against the customer. */
export const isCold = perSentence(({ normal }) => {
  if (REASSURES.test(normal) || /\b(?:we|i) (?:failed|did not|should have)\b/.test(normal)) return false;
  return COLD.test(normal) || SCOLDS.test(normal);
});

/** How well a reply recognises what happened near its start, in points; 2 and more is enough. */
export function acknowledgementWeight(reading: Reading): number {
  const lines = bodyLines(reading)
    .filter((line) => !isField(line))
    .slice(0, 6);
  let best = 0;
  let sum = 0;
  lines.forEach((line, index) => {
    const points = recognises(line.sentence) * (index < 4 ? 1 : 0.8);
    best = Math.max(best, points);
    sum += Math.min(1.5, points);
  });
  return Math.max(best, sum * 0.8);
}

/** "Ref: 4471", "Model: SX-5", "14 March", "Your complaint about your card": what stands above a letter. */
function isField({ sentence }: Line): boolean {
  const { text, words } = sentence;
  return words.length <= 14 && (/^[^.?!,]{2,34}:(?: |$)/.test(text) || (!/[.?!,)"'\u2026]$/.test(text) && words.length <= 9));
}
