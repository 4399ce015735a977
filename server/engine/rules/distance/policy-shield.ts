// Wording that puts a rule, a machine or a desk between writer and reader: "per our policy", "the system won't let me",
// "management has ruled". The rewrites say the same thing in the writer's own name, and ask for the reason.

import { adding, after, ends, forms, opens, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { DESK, GIVES, MACHINE, OF, RULEBOOK, STAFF, TAIL, TAKES_AWAY, deedOf, plainly, refusal } from './words.ts';

const BECAUSE = /\b(?:because|as|since|so that|the reason)\b/;
const SORRY = '(?:(?:unfortunately|regrettably|sadly|i am afraid(?: that)?|as|since|because) ,? ?)?';
const SOURCE = '(?:as per|per|according to|in accordance with|in line with|in compliance with|in keeping with|in conformity with|as (?:stated|set out|laid down|stipulated|defined|outlined|specified|required|provided|dictated|detailed|mentioned) (?:in|by|under)|by (?:order|virtue) of|as a matter of|on the basis of|on account of|due to|because of|owing to|pursuant to (?=(?:[^ ]+ ){0,4}our ))';
const NOT_THEIRS = '(?!(?:your|the law|law|the manufacturer)\\b)';
const RULES = String.raw`(?:(?!(?:your|you|we|i|\.) )[^ ,;:()]+ ){0,6}?${RULEBOOK}(?: (?:of|for|on|and) (?:the |our |your )?(?:[^ ,.;:]+)(?: of [^ ,.;:]+)?)?`;

/** S, and S with its reason to be filled in. */
function withReason(said: string): readonly Rewrite[] {
  const plain = plainly(said);
  return BECAUSE.test(plain) ? [plain] : [plain, { text: `${plain}. The reason is {{reason}}`, safe: false }];
}

/** Whom the rule binds says who speaks: "won't let me" is "I can't". */
function speaker(whom: string | undefined, voice: Voice): string {
  return /^(?:me|i)$/i.test(whom ?? '') ? 'I' : /^(?:us|we)$/i.test(whom ?? '') ? 'we' : voice.I;
}

/** "let me change the date", "allow us to …", "prevents me from sharing …": the deed, or undefined. */
function bound(found: Found, voice: Voice): readonly Rewrite[] {
  const deed = found.slot('deed')?.text;
  const doing = found.slot('doing')?.text;
  const subject = speaker(found.slot('whom')?.text, voice);
  if (deed) return refusal(subject, deed);
  if (doing) return refusal(subject, deedOf(doing));
  const object = found.slot('object')?.text;
  return object ? [`we don't allow ${object}`, { text: `we don't allow ${object}, because {{reason}}`, safe: false }, { text: `we don't allow ${object}, but ${voice.I} can {{alternative}}`, safe: false }] : [];
}

const WHOM = String.raw`(?<whom>us|me|agents?|anyone|anybody|our agents|staff|branch staff|${STAFF}|branches|exceptions)`;
const REFUSES = '(?:(?:do|does|did|will|would|can|could) not|never|no longer)(?: currently| simply| unfortunately| even| actually)?';
const RULE = String.raw`(?:(?:our|the|this|these|that|company) )?(?:(?!your )[\w{][^ ,.;:]* ){0,3}?${RULEBOOK}(?: of (?:the )?[^ ,.;:]+(?: [^ ,.;:]+)?)?`;
const AUTHORITY = '(?:(?:our|the|senior|upper) )?(?:management|head office|headquarters|hq|corporate|ownership|leadership|the board|board|directors|finance|legal|compliance|treasury|insurance|pricing|accounts|the powers that be|higher-?ups|my (?:manager|boss|supervisor|team lead|lead|superiors?)|(?:[a-z]+ ){0,2}(?:department|committee|office|team|function|unit|desk))';

const asked = (found: Found, sentence: Sentence): boolean => !GIVES.test(sentence.normal) && !/\b(?:national|clinical|medical|nhs|safety|manufacturer 's) (?:[a-z]+ )?(?:guidance|guidelines|protocols?|advice)\b/.test(found.slot('source')?.text.toLowerCase() ?? '') && !/\byour (?:[^ ]+ ){0,2}policy\b/.test(found.slot('source')?.text.toLowerCase() ?? '');
const MUST_NOT = '(?:prohibited|forbidden|not permitted|not allowed|not foreseen|precluded|excluded|barred)';
const NO_WAY = 'A rule on its own is no reason. Say in your own name what happens, why, and what you can do instead.';

const FORMS: readonly Form[] = [
  // ------------------------------------------------ per our policy, S
  {
    pattern: re`\b(?<source>${SOURCE} ${NOT_THEIRS}${RULES})\b`,
    where: (found, sentence) => asked(found, sentence) && opens(found, sentence),
    replaces: 'sentence',
    rewrite: (found, _voice, sentence) => leading(found, sentence),
    note: NO_WAY,
  },
  {
    pattern: re`\b(?<source>${SOURCE} ${NOT_THEIRS}${RULES})\b`,
    severity: 'hint',
    where: opens,
    replaces: 'sentence',
    rewrite: (found, _voice, sentence) => leading(found, sentence),
  },
  {
    pattern: re`\b(?<source>${SOURCE} ${NOT_THEIRS}${RULES})\b`,
    where: (found, sentence) => asked(found, sentence) && (TAKES_AWAY.test(sentence.normal) || /^as per/.test(sentence.normal.slice(sentence.normalStarts[found.from]))),
    rewrite: trailing,
    note: NO_WAY,
  },
  {
    pattern: re`\b(?<source>(?:under|in terms of|by) (?!your\b)(?:(?!(?:your|you|we|i|\.) )[^ ,;:()]+ ){1,8}?${RULEBOOK}(?: (?:of|for|governing|applying to) [^ ,.;:]+(?: [^ ,.;:]+){0,2})?)\b`,
    unless: GIVES,
    where: (found, sentence) => opens(found, sentence) && TAKES_AWAY.test(sentence.normal),
    replaces: 'sentence',
    rewrite: (found, _voice, sentence) => leading(found, sentence),
    note: NO_WAY,
  },
  {
    pattern: re`\b(?<source>(?:under|governed by|fixed by|set by|laid down (?:in|by)|bound by|according to) (?!your\b)(?:(?!(?:your|you|we|i) )[^ ,.;:()]+ ){0,6}?${RULEBOOK}(?: of [^ ,.;:]+(?: [^ ,.;:]+){0,1})?)\b`,
    unless: GIVES,
    where: (found, sentence) => TAKES_AWAY.test(sentence.normal) || /^(?:governed|fixed|bound|laid)/.test(sentence.normal.slice(sentence.normalStarts[found.from])),
    rewrite: trailing,
    note: NO_WAY,
  },
  // ------------------------------------------------ the policy does not allow
  {
    pattern: re`\b${SORRY}${RULE} ${REFUSES} (?:let|allow|permit|enable|entitle) (?:${WHOM} (?:to )?(?<deed>[a-z]+${TAIL})|(?<object>[^ ,.;:]+${TAIL}))`,
    rewrite: bound,
    note: NO_WAY,
  },
  {
    pattern: re`\b${SORRY}(?:(?:our|the|this|my|a|${OF}) ?)?(?:[^ ,.;:]+ ){0,2}?${MACHINE} ${REFUSES} (?:let|allow|permit|give|enable) (?:${WHOM} (?:to )?(?<deed>[a-z]+${TAIL})|(?<object>(?!you\b|your\b)[^ ,.;:]+${TAIL}))`,
    rewrite: bound,
    note: NO_WAY,
  },
  {
    pattern: re`\b${SORRY}(?:${RULE}|${DESK}|(?:the|our) ${MACHINE}) (?:forbids?|prohibits?|prevents?|precludes?|bars?|disallows?|stops?|blocks?) ${WHOM} (?:from |to )?(?:(?<doing>[a-z]+ing${TAIL})|(?<deed>[a-z]+${TAIL}))`,
    rewrite: bound,
    note: NO_WAY,
  },
  {
    pattern: re`\b${SORRY}${RULE} (?<words>(?:forbids?|prohibits?|prevents?|precludes?|bars?|disallows?|excludes?|rules? out|restricts?|limits?|leaves? (?:us|me|no|little)|makes? no (?:provision|allowance|exceptions?)|ties? (?:our|my)|dictates?|decrees?|mandates?|demands?|compels?|obliges?|(?:do|does) not (?:provide|cover|extend|foresee|make|give|offer|apply|stretch|contemplate|envisage|accommodate|recognize|run to))\b${TAIL})`,
    rewrite: compelled,
    note: NO_WAY,
  },
  {
    pattern: re`\b${SORRY}${RULE} (?:states?|stipulates?|says?|specif(?:y|ies)|provides?|(?<asks>requires?)|makes? (?:it )?clear) that\b`,
    replaces: 'rest',
    rewrite: (found, _voice, sentence) => (found.slot('asks') ? [] : withReason(after(found, sentence))),
    note: NO_WAY,
  },
  {
    pattern: re`\b(?:our|company|internal|the company 's|departmental|corporate) (?:[a-z-]+ ){0,2}?(?:polic(?:y|ies)|procedures?|rules|regulations|process|protocol|guidelines) requires? (?!(?:us|me|you) to)(?<object>[^ ,.;:]+${TAIL})`,
    severity: 'information',
    rewrite: (found) => [`we need ${found.slot('object')?.text}`, { text: `we need ${found.slot('object')?.text}, because {{reason}}`, safe: false }],
  },
  {
    pattern: re`\b(?:not (?:something|anything)|nothing) (?:that )?(?:the|our|this) (?:[^ ]+ )?(?:${MACHINE}|${RULEBOOK}) (?:will|does|can|would)?(?: not)? ?(?:let|allow|permit)s?\b${TAIL}|\bsomething (?:that )?the ${MACHINE} (?:does|will|can) not (?:let|allow|permit)${TAIL}`,
    note: NO_WAY,
  },
  {
    pattern: re`\b(?:the|our) ${MACHINE} (?:leaves? (?:us|me) no|has no (?:option|way|provision)|gives? (?:us|me) no)\b${TAIL}|\b(?:team|staff|agents?|we|i) (?:can|could) not override the system`,
    note: NO_WAY,
  },
  {
    pattern: re`\b(?:postal|clinical|airport|federal|company|health and safety|safety|depot|hotel|internal|house|club|fire|network|departmental|office) (?:regulations|rules|policy|procedure|protocol) (?:tie|bind|dictate|require that|demand)s?\b${TAIL}`,
    note: NO_WAY,
  },
  {
    pattern: re`\b${SORRY}(?:it|this) is (?:strictly )?${MUST_NOT} (?:by|under) (?!law\b)(?:[^ ,.;:]+ ){0,3}?${RULEBOOK}(?: to (?<deed>[a-z]+${TAIL}))?`,
    rewrite: (found, voice) => (found.slot('deed') ? refusal(voice.I, found.slot('deed')?.text ?? '') : []),
    note: NO_WAY,
  },
  { pattern: re`\b(?:we|i|(?:the |our )?[a-z]+(?: [a-z]+)?) (?:are|am|is) (?:therefore )?(?:constrained|bound|precluded|restricted|obliged|governed) (?:by|from|to|under) [^ ,.;:]+${TAIL}`, unless: /\byou are (?:not )?(?:bound|obliged|restricted)|\b(?:bound|obliged) (?:by law|for)\b/, severity: 'information', note: NO_WAY },
  { pattern: re`\bno (?:provision|entitlement) (?:for|to) [^ ,.;:]+${TAIL}|\bno entitlement exists\b|\bentitlement to [^.,;:]* does not exist`, unless: /\bthere is no provision fee/, note: NO_WAY },
  { pattern: re`\b(?:is|are) (?:not |never )?(?:fixed|set|dictated|governed|laid down|capped|prescribed|reserved) (?:by|under|to|at) (?!you|your)(?:[^ ,.;:]+ ){0,3}?(?:${RULEBOOK}|head office|government|management|corporate|computer|${MACHINE})\b${TAIL}`, unless: GIVES, note: NO_WAY },
  { pattern: re`\b(?:a matter of|for reasons of|(?:for|from) (?:data protection|privacy|security|legal|operational|commercial) reasons) (?:[a-z]+ )?(?:we|i|staff|the [a-z]+(?: (?:and|&) [a-z]+)?|support) (?:can|do|does|give|gives|may|will)(?: not| no)\b${TAIL}`, severity: 'information', unless: GIVES, note: NO_WAY },
  // ------------------------------------------------ it is our policy
  {
    pattern: re`\bit is (?<not>not )?(?!(?:strictly )?against)(?:(?:our|the|company|standard|departmental|internal|${OF}) ?)?(?:[a-z'-]+ ){0,3}?(?:policy|practice|procedure)(?: here| of (?:this|the|our) [a-z]+)? (?<never>not )?to (?<deed>[a-z]+${TAIL})`,
    rewrite: (found, _voice, sentence) => {
      if (/\bindustry\b/.test(sentence.normal)) return [];
      const negated = found.slot('not') || found.slot('never');
      const plain = `we ${negated ? "don't " : ''}${found.slot('deed')?.text}`;
      return [plain, { text: `${plain}, because {{reason}}`, safe: false }];
    },
  },
  {
    pattern: re`\bit is (?:(?:our|the|company|standard|${OF}) ?)?(?:[a-z'-]+ ){0,3}?(?:policy|practice|procedure) that\b`,
    replaces: 'rest',
    rewrite: (found, _voice, sentence) => withReason(after(found, sentence)),
  },
  {
    pattern: /\b(?:that|this|it) is (?:just |simply |only )?(?:our|the|company|(?:the )?[a-z]+ 's|store|shop|hotel|standard|bank) (?:standard |store |company |return |refund )?(?:policy|policies|rules?|procedure|process|practice)(?= (?:[.,;!)-]|and i|and we|here)|$)/,
    rewrite: () => [{ text: 'we do it this way because {{reason}}', safe: false }],
  },
  { pattern: /\bits (?:our |company |store |shop )+policy\b/, rewrite: () => [{ text: 'we do it this way because {{reason}}', safe: false }] },
  { pattern: /\b(?:rules are rules|policy is policy|(?:those|these) are the (?:rules|terms)|i (?:do not|did not) make the rules|(?:club|house|shop|company|hotel|pool) rules =? ?no [a-z]+|(?:club|house) rules(?= , i)|that is (?:just )?(?:the way it is|how (?:it|the platform|the system|things) works?)|that is (?:just )?the (?:deal|protocol|process|way)\b|the process is like that)(?= (?:with|we|i|only)?\b| ?[.,;!)]|$)/, rewrite: (found, _voice, sentence) => (ends(found, sentence) ? [{ text: 'we do it this way because {{reason}}', safe: false }] : []) },
  { pattern: re`\b(?:is|are|be) (?:strictly )?against (?!the law)(?:(?:our|the|company) )?(?:[a-z-]+ ){0,2}?(?:polic(?:y|ies)|rules|regulations|procedures?|guidelines)(?: to (?<deed>[a-z]+${TAIL}))?`, rewrite: (found, voice) => (found.slot('deed') ? refusal(voice.I, found.slot('deed')?.text ?? '') : []), note: NO_WAY },
  // ------------------------------------------------ somebody higher up
  {
    pattern: re`\b(?:the )?${AUTHORITY} (?:has|have) (?:so |therefore |already |now )?(?:ruled|decided|determined|decreed|resolved|concluded|taken (?:a|the|this) decision)(?<that> that)?\b`,
    replaces: 'rest',
    rewrite: (found, _voice, sentence) => (found.slot('that') ? [`we've decided that ${plainly(after(found, sentence))}`, { text: `we've decided that ${plainly(after(found, sentence))}. The reason is {{reason}}`, safe: false }] : []),
    note: NO_WAY,
  },
  {
    pattern: re`\b(?:the |our )?(?:[a-z]+ )?${AUTHORITY} (?:(?:has|have) (?:instructed|told|directed|ordered|not authorized|not approved|taken (?:this|that|the) decision|made (?:this|that|the) decision|declined|refused|restricted|rejected|so determined|set)|(?:will|would|does|do) not (?:let|allow|permit|authorize|budge)|insists?|says? (?:so|no)|forbids?|wo not)\b${TAIL}`,
    note: NO_WAY,
  },
  {
    pattern: re`\b(?:decision|decisions|call|change) (?:was |were |has been |is |are )?(?:taken|made|reached|undertaken) (?:solely |entirely |centrally|only )?(?:by|at|in) (?!you)(?:${OF}${DESK}|an automated)\b|\bundertaken centrally\b|\bbusiness decision\b`,
    note: NO_WAY,
  },
  { pattern: re`\b(?:do|does|did) not (?:meet|satisfy|fulfill|comply with|conform to|qualify under|fall within) (?:the|our|its|their) (?:[\w'-]+ ){0,3}?(?:criteria|threshold|requirements?|policy|polic(?:y|ies)|guidelines|standards|conditions|rules|terms)\b${TAIL}`, severity: 'information', unless: /\b(?:because|since|as your|if it|we do not|password|file|photo)\b/, note: NO_WAY },
  { pattern: re`\bas (?:the |our )?(?:contract|program|programme|policy|system|agreement|tariff|rules|terms|law|regulations?|procedure) (?:says?|dictates?|requires?|states?|provides?|demands?|stipulates?)\b`, severity: 'information', rewrite: (found, _voice, sentence) => (opens(found, sentence) ? [''] : []), note: NO_WAY },
  { pattern: re`\b(?:(?:has|have) been|(?:is|are)) (?:instructed|told|directed|forbidden|prevented|prohibited|barred|precluded) (?:not to|from)\b${TAIL}`, unless: /\byou (?:have been|are)\b/, note: NO_WAY },
  { pattern: re`\b(?:policy|policies|protocol|procedure|rules|system) (?:only )?(?:permits?|allows?|provides? for) (?:only|just|one|a single|no)\b${TAIL}|\b(?:the|our) (?:[a-z]+ )?(?:system|computer|portal|software|platform) (?:automatically )?(?:locks?|blocks?|rejects?|closes?|refuses?|determines?|decides?|generates?|sets?|indicates? that no)\b${TAIL}|\bour algorithm\b${TAIL}`, severity: 'information', unless: /\b(?:because|so that nobody|three wrong|wrong password|to protect)\b/, note: NO_WAY },
  { pattern: re`\b(?:is|are|can) only (?:be )?(?:released|available|given|considered|granted|accepted|issued|handled|permitted) (?:where|if|when|to|in|for|on) [^.,;:]+`, severity: 'hint', note: NO_WAY },
  // ------------------------------------------------ our records
  {
    pattern: /\b(?:according to|per|as per|based on) (?:our|the|my) (?:records?|system|files?|database|logs?),?(?= )/,
    severity: 'hint',
    where: (found, sentence) => opens(found, sentence),
    replaces: 'sentence',
    rewrite: (found, voice, sentence) => [`${voice.I} can see ${after(found, sentence)}`],
  },
  {
    pattern: /\bour (?:records?|systems?|files|logs) (?:indicates?|shows?|suggests?|states?|reflects?)(?: that)?(?= )/,
    severity: 'hint',
    rewrite: (_found, voice) => [`${voice.I} can see that`],
  },
  { pattern: re`\bi am not (?:allowed|permitted) to (?<deed>[a-z]+${TAIL})`, severity: 'hint', rewrite: (found) => refusal('I', found.slot('deed')?.text ?? '') },
];

/** "As per our policy, S": S itself, with its reason, or with the rule named behind it where it holds a number. */
function leading(found: Found, sentence: Sentence): readonly Rewrite[] {
  const said = after(found, sentence);
  if (said.split(' ').length < 3) return [];
  const source = found.slot('source')?.text ?? '';
  if (/\d|{/.test(source)) return [`${plainly(said)} (${source.replace(/^(?:as per|per|according to|in (?:accordance|line|compliance|keeping) with|under|on the basis of|pursuant to|due to|by)\s+/i, '')})`];
  return withReason(said);
}

/** "S, as per our policy": the rule goes, or gives way to the reason, where the sentence stands without it. */
function trailing(found: Found, _voice: Voice, sentence: Sentence): readonly Rewrite[] {
  const source = found.slot('source')?.text ?? '';
  const before = sentence.words[found.from - 1]?.normal ?? '';
  const next = sentence.words[found.to]?.normal ?? '.';
  const stands = /^(?:under|as per|per|according|in |on |due|because|owing)/i.test(source) && !/\d/.test(source) && !/^(?:with|fall|falls|handled|by|to|and|or|not|is|are|be|of|,)$/.test(before);
  return stands && /^(?:[.!;)]|and|but)/.test(next) ? ['', { text: 'because {{reason}}', safe: false }] : [];
}

/** "obliges us to V", "makes no provision for V-ing", "excludes N": what binds us can be said in our own name. */
function compelled(found: Found, voice: Voice): readonly Rewrite[] {
  const words = found.slot('words')?.text ?? '';
  const must = /\b(?:obliges?|compels?) (?:us|me) to (.+)$/i.exec(words);
  if (must) return [`we have to ${must[1]}`, { text: `we have to ${must[1]}, because {{reason}}`, safe: false }];
  const doing = /\b(?:no (?:provision|allowance|room|possibility|option)|not (?:provide|allow|cater)) (?:for |of )([a-z]+ing\b.*)$/i.exec(words);
  if (doing) return refusal('we', deedOf(doing[1] as string));
  const left = /\bleaves? (us|me) no (?:room|possibility|option|choice|way) to (.+)$/i.exec(words);
  if (left) return refusal(/me/i.test(left[1] as string) ? 'I' : 'we', left[2] as string);
  const offered = /\b(?:no (?:room|provision|possibility) (?:for|of)|not (?:provide|extend|cover|foresee|allow)(?: for| to)?) (?!to\b)(.+)$/i.exec(words);
  if (offered) return refusal('we', `offer ${offered[1]}`);
  const excluded = /^(?:excludes?|rules? out) ((?:refunds?|compensation|credits?|exchanges?|returns?|reimbursements?|cancellations?)\b.*)$/i.exec(words);
  if (excluded) return refusal('we', `offer ${excluded[1]}`);
  return /\bties?\b/i.test(words) ? [{ text: `${voice.I} can't change this, but ${voice.I} can {{alternative}}`, safe: false }] : [];
}

export const policyShield: Rule = {
  id: 'distance/policy-shield',
  summary: 'Hides behind a rule, a system or somebody higher up.',
  message: 'Hides behind a rule or a system. Say in your own name what happens, and why.',
  why: '"That\'s our policy" tops several lists of what customers hate to hear, and a rule is easier to accept with its reason. Quoting the terms after something went wrong made it worse.',
  sources: ['GMP', 'CAST', 'POP'],
  severity: 'warning',
  words: [
    'polic*', 'rule*', 'terms', 't', 'tc', 'tcs', 'conditions', 'regulation*', 'guideline*', 'guidance', 'procedure*', 'protocol*', 'standard*', 'directive*', 'bylaw*', 'by-law*',
    'statute*', 'tariff*', 'eula', 'aup', 'code', 'sop', 'practice', 'mandate*', 'legislation', 'system*', 'computer*', 'software', 'tool*', 'platform', 'engine', 'algorithm',
    'crm', 'portal', 'back-end', 'backend', 'set-up', 'setup', 'screen', 'workflow', 'interface', 'database', 'scheduler', 'process*', 'budget', 'management', 'office',
    'headquarters', 'hq', 'corporate', 'ownership', 'leadership', 'board', 'directors', 'finance', 'legal', 'compliance', 'treasury', 'insurance', 'pricing', 'accounts',
    'powers', 'higher*', 'manager', 'boss', 'supervisor', 'lead', 'superior*', 'department*', 'committee*', 'team*', 'function', 'unit*', 'desk*', 'decision*', 'centrally', 'way',
    'deal', 'records', 'record', 'files', 'logs', 'it', 'things', 'allowed', 'permitted', 'call', 'change',
  ],
  *check(sentence) {
    yield* adding(sentence, forms(sentence, FORMS), (voice) => `; what ${voice.I} can do is {{alternative}}`, /\bwhat (?:i|we) can do is\b/);
  },
  examples: [
    { bad: '[[As per our policy]], refunds take 10 days.', good: ['Refunds take 10 days.', 'Refunds take 10 days. The reason is {{reason}}.'] },
    { bad: '[[According to our records]], your plan renewed on {{renewal_date}}.', good: ['We can see your plan renewed on {{renewal_date}}.'] },
    { bad: '[[Our records indicate that]] your warranty ended on 1 March.', good: ['We can see that your warranty ended on 1 March.'] },
    { bad: '[[Our policy does not allow returns after 30 days]].', good: ["We don't allow returns after 30 days.", "We don't allow returns after 30 days, because {{reason}}.", "We don't allow returns after 30 days, but we can {{alternative}}."] },
    { bad: '[[It is our policy to check ID before sharing account details]].', good: ['We check ID before sharing account details.', 'We check ID before sharing account details, because {{reason}}.'] },
    { bad: "[[In accordance with our refund policy]], we've refunded {{amount}}.", good: ["We've refunded {{amount}}.", "We've refunded {{amount}}. The reason is {{reason}}."] },
    { bad: "[[Our system won't let me change the delivery date]].", good: ["I can't change the delivery date.", "I can't change the delivery date, but I can {{alternative}}.", "I can't change the delivery date, because {{reason}}."] },
    { bad: '[[It is our policy not to refund sale items]].', good: ["We don't refund sale items.", "We don't refund sale items, because {{reason}}."] },
    { bad: "[[That's our policy]].", good: ['We do it this way because {{reason}}.'] },
    { bad: '[[Per our policy]], refunds take 10 days.', good: ['Refunds take 10 days.', 'Refunds take 10 days. The reason is {{reason}}.'] },
    { bad: '[[Due to company policy]], the fee stays.', good: ['The fee stays.', 'The fee stays. The reason is {{reason}}.'] },
    { bad: '[[Our policy states that]] sale items are final.', good: ['Sale items are final.', 'Sale items are final. The reason is {{reason}}.'] },
    { bad: '[[According to our terms and conditions]], the fee applies.', good: ['The fee applies.', 'The fee applies. The reason is {{reason}}.'] },
    { bad: '[[In accordance with our refund policy]], the fee applies.', good: ['The fee applies.', 'The fee applies. The reason is {{reason}}.'] },
    { bad: "[[It's against company policy to share that]].", good: ["It's against company policy to share that; what I can do is {{alternative}}."] },
    { bad: '[[Company policy prevents me from sharing that]].', good: ["I can't share that.", "I can't share that, but I can {{alternative}}.", "I can't share that, because {{reason}}."] },
    { bad: '[[In line with our policy]], we close old claims.', good: ['We close old claims.', 'We close old claims. The reason is {{reason}}.'] },
    { bad: '[[The system does not allow changes after dispatch]].', good: ["We don't allow changes after dispatch.", "We don't allow changes after dispatch, because {{reason}}.", "We don't allow changes after dispatch, but I can {{alternative}}."] },
    { bad: "[[I'm not allowed to change the date]].", good: ["I can't change the date.", "I can't change the date, but I can {{alternative}}.", "I can't change the date, because {{reason}}."] },
    { bad: '[[Our procedures require a signed form]].', good: ['We need a signed form.', 'We need a signed form, because {{reason}}.'] },
    { bad: '[[Rules are rules]].', good: ['We do it this way because {{reason}}.'] },
    { ok: 'You can read our returns policy here: {{policy_link}}', why: 'pointer to a page' },
    { ok: 'We changed our returns policy in May, and here is why.', why: 'explains' },
    { ok: 'Your home insurance policy {{policy_number}} renews in June.', why: 'insurance product noun' },
    { ok: "If our policy doesn't make sense, tell me.", why: 'conditional' },
    { ok: 'What does your insurance policy say about water damage?', why: 'question' },
    { ok: 'Please restart the alarm system.', why: 'product' },
    { ok: 'Under our terms you get 30 days to change your mind.', why: 'grants something' },
    { ok: 'The records you sent arrived safely.', why: "customer's records" },
    { ok: 'Your refund is approved in line with our policy.', why: 'the rule grants something' },
    { bad: '[[Policy dictates a wait of 14 days]].', good: ['Policy dictates a wait of 14 days; what I can do is {{alternative}}.'] },
    { bad: "[[Unfortunately our system doesn't let us change the name on a booking]].", good: ["We can't change the name on a booking.", "We can't change the name on a booking, but we can {{alternative}}.", "We can't change the name on a booking, because {{reason}}."] },
    { bad: "[[The booking system won't allow me to split the payment]].", good: ["I can't split the payment.", "I can't split the payment, but I can {{alternative}}.", "I can't split the payment, because {{reason}}."] },
    { bad: '[[Head office has decided that]] the Leeds desk closes at noon.', good: ["We've decided that the Leeds desk closes at noon.", "We've decided that the Leeds desk closes at noon. The reason is {{reason}}."] },
    { bad: '[[Under our terms of sale]], opened software is not returnable.', good: ['Opened software is not returnable.', 'Opened software is not returnable. The reason is {{reason}}.'] },
    { bad: 'Opened software is not refundable [[as per our policy]].', good: ['Opened software is not refundable.', 'Opened software is not refundable because {{reason}}.'] },
    { bad: '[[It is not our practice to quote by phone]].', good: ["We don't quote by phone.", "We don't quote by phone, because {{reason}}."] },
    { bad: '[[T&Cs state that]] the deposit is kept.', good: ['The deposit is kept.', 'The deposit is kept. The reason is {{reason}}.'] },
    { bad: '[[The tariff makes no provision for waiving the call-out charge]].', good: ["We can't waive the call-out charge.", "We can't waive the call-out charge, but we can {{alternative}}.", "We can't waive the call-out charge, because {{reason}}."] },
    { bad: '[[Company policy obliges us to keep the deposit of {{deposit}}]].', good: ['We have to keep the deposit of {{deposit}}.', 'We have to keep the deposit of {{deposit}}, because {{reason}}.'] },
    { bad: '[[In accordance with section 4.2 of our rules]], late entries are declined.', good: ['Late entries are declined (section 4.2 of our rules).'] },
    { bad: '[[Our guidelines leave us no room to extend the deadline]].', good: ["We can't extend the deadline.", "We can't extend the deadline, but we can {{alternative}}.", "We can't extend the deadline, because {{reason}}."] },
    { bad: 'The [[decision was taken by the credit department]].', good: ['The decision was taken by the credit department; what I can do is {{alternative}}.'] },
    { bad: '[[NHS policy does not permit us to post test results]].', good: ["We can't post test results.", "We can't post test results, but we can {{alternative}}.", "We can't post test results, because {{reason}}."] },
    { bad: '[[its company policy]] so cant refund u', good: ['We do it this way because {{reason}} so cant refund u'] },
    { bad: "[[That's just our policy]], sorry.", good: ['We do it this way because {{reason}}, sorry.'] },
    { ok: 'Our policy covers accidental damage, so the repair is free.', why: 'the rule grants something' },
    { ok: 'The law requires us to keep invoices for seven years.', why: "a reason, and not the company's own" },
    { ok: 'Does your policy allow a second driver?', why: 'question' },
    { ok: "If the system doesn't let you in, reply here and I'll reset it.", why: 'conditional' },
    { ok: 'The system is back up.', why: 'a fact' },
    { ok: 'Our returns policy gives you 30 days.', why: 'information that helps' },
    { ok: 'By law you have 14 days to change your mind.', why: 'a right the customer has' },
  ],
};
