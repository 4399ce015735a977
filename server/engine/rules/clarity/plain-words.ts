// Legal and office English, word by word. What a reader trips over is replaced by the everyday word, inflection and all.

import { gerund, pastTense, presentTense } from '../../language.ts';
import { forms, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Rule, Severity } from '../../types.ts';

const SAY_IT = 'Say it as you would to the person at the counter: who does what, by when.';

/** One wording for another, always. */
function swap(pattern: RegExp, to: string, severity?: Severity, unless?: RegExp): Form {
  return { pattern, rewrite: () => [to], ...(severity && { severity }), ...(unless && { unless }) };
}
function tell(pattern: RegExp, severity?: Severity, unless?: RegExp): Form {
  return { pattern, note: SAY_IT, ...(severity && { severity }), ...(unless && { unless }) };
}
/** A verb for another, in the same form: "furnished" → "sent", "commences" → "starts". */
function verb(pattern: RegExp, lemma: string, severity?: Severity, unless?: RegExp): Form {
  const past = pastTense(lemma);
  const doing = gerund(lemma);
  return {
    pattern,
    ...(severity && { severity }), ...(unless && { unless }),
    rewrite: (found) => {
      const word = found.slot('verb')?.text ?? '';
      if (/ed$/i.test(word)) return [past];
      if (/ing$/i.test(word)) return [doing];
      return [/[^s]s$/i.test(word) ? presentTense(lemma) : lemma];
    },
  };
}

const MENTIONED = '(?:aforementioned|aforesaid|aforenoted|aforestated|abovementioned|above[- ]mentioned|above[- ](?:named|referenced|captioned)|undermentioned|undernoted|overmentioned|below[- ]mentioned|hereinbefore [a-z]+|captioned(?= (?:invoice|matter|account|claim|policy|case|property|subject)))';

const FORMS: readonly Form[] = [
  // ------------------------------------------------ legal adverbs
  swap(/\b(?:notwithstanding|subject to|without prejudice to) the foregoing\b/, 'even so'),
  swap(/\bin lieu thereof\b/, 'instead'),
  swap(/\bin lieu of\b/, 'instead of'),
  swap(/\bfailing (?:which|receipt (?:thereof|of which))\b/, 'otherwise'),
  { pattern: /\b(?:please )?(?:find|enclosed|attached)(?: please find)?(?: (?:attached|enclosed|herewith))*(?: herewith| please find)(?: (?:attached|enclosed))?(?= )/, where: (found, sentence) => /\bherewith\b|\benclosed please find\b/.test(sentence.normal.slice(sentence.normalStarts[found.from], sentence.normalStarts[found.to])), rewrite: (_found, voice) => [`${voice.I}'ve attached`] },
  { pattern: /\bhereby\b/, rewrite: () => [''] },
  { pattern: /\bherewith\b/, rewrite: () => [''] },
  swap(/\bheretofore\b/, 'so far'), swap(/\bhereunder\b/, 'below'), swap(/\bhereinbelow\b/, 'below'), swap(/\bhereinbefore\b/, 'above'), swap(/\bhereinafter\b/, 'from here on'),
  swap(/\bherein\b/, 'here'), swap(/\bhereof\b/, 'of this'), swap(/\bhereto\b/, 'to this'), swap(/\bthereof\b/, 'of it'), swap(/\bthereto\b/, 'to it'), swap(/\btherein\b/, 'in it'),
  swap(/\bthereon\b/, 'on it'), swap(/\btherefrom\b/, 'from it'), swap(/\bthereunder\b/, 'under it'), swap(/\bwhereupon\b/, 'and then'), swap(/\bwherein\b/, 'where', 'information'), swap(/\bwhereof\b/, 'of which'),
  swap(/\bforthwith\b/, 'right away'), swap(/\bhenceforth\b/, 'from now on'), swap(/\bhowsoever\b/, 'however'), swap(/\bwith immediate effect\b/, 'from today', 'hint'), swap(/\bsave (?=where|as (?:otherwise|provided|set out)|that)/, 'except '),
  { pattern: /\bpursuant to (?=(?:your|our|my) (?:letter|call|e-?mail|communication|request|conversation|message|complaint|inquiry|notice))/, rewrite: () => ['following'] },
  { pattern: /\b(?:pursuant to|in pursuance of|in accordance with the provisions of|in contravention of)\b/, rewrite: (_found, _voice, sentence) => [/contravention/.test(sentence.normal) ? 'against' : 'under'] },
  swap(/\bnotwithstanding\b/, 'despite'),
  { pattern: re`\b(?:the|your|our|this|these|all|any) (?:said )?${MENTIONED}(?= [a-z])`, rewrite: (_found, _voice, sentence) => [/\bthis\b/.test(sentence.normal) ? 'this' : 'the'] },
  tell(re`\b(?:the )?${MENTIONED}\b`),
  { pattern: /\bthe said (?=[a-z])/, unless: /\bthe said (?:he|she|they|that|it|so)\b/, rewrite: () => ['the '] },
  swap(/\bthe foregoing\b/, 'this'),
  // ------------------------------------------------ Latin and law
  swap(/\binter alia\b/, 'among other things'), swap(/\bab initio\b/, 'from the start'), swap(/\bipso facto\b/, 'automatically'), swap(/\bmutatis mutandis\b/, 'in the same way'), swap(/\bin situ\b/, 'in place'),
  swap(/\b(?:anent|in re|appertaining to)\b/, 'about'), swap(/\bvis ?-? ?à ?-? ?vis\b/, 'with'), swap(/\bvide\b/, 'see'), swap(/\bmodus operandi\b/, 'way it works'),
  tell(/\b(?:nunc pro tunc|pendente lite|prima facie|pro rata temporis|qua payout|e ?& ?o ?e|e\. & o\. e|sine die|ultra vires|bona fides|force majeure|mens rea|quantum meruit)\b/),
  { pattern: /\b(?:is|are|be|shall be|becomes?|rendered|renders?[^.,;:]{1,30}?) null and void\b/, rewrite: (found, _voice, sentence) => (/^(?:is|are)\b/i.test(sentence.text.slice(found.span.start)) ? [`${sentence.text.slice(found.span.start).split(' ')[0]} no longer valid`] : []), note: SAY_IT },
  tell(re`\b(?:null and void|without prejudice|without recourse|under (?:all )?reserves?|shall (?:not )?be (?:deemed|construed|incurred|borne|effected|forfeit)|(?:be|is|are|deemed) (?:deemed|construed)|deemed (?:accepted|admitted|not indicated|acceptance|null)|hold harmless|indemnif(?:y|ies)|strict proof|of the essence|conditions? precedent|full and final (?:release|settlement|closure)|in no event|held liable for losses|all remedies|set-?off|rescind(?:ed)?|rescission|pain of|duly (?:sworn|executed|commissioned|signed|authorized)|sworn before|surrender the instrument|prescribed (?:format|fee|period|form)|in triplicate|in duplicate|the demised|yield up|quarter days|plying for hire|trued up|in arrears thereon|cease and desist|enjoined|affiant|sayeth|peaceably|servants and agents|express or implied|incidental or consequential)\b`, undefined, /\bforce majeure\b.*\bmeans\b/),
  tell(/\b(?:the undersigned|yours of the|of even date|ours of even|\d+(?:st|nd|rd|th) (?:inst|ult|prox)|\d+(?:st|nd|rd|th) (?:instant|ultimo|proximo)|\bult\b|ultimo|beg to (?:acknowledge|advise|inform|remain)|we beg (?:to|you)|esteemed|your (?:favour|favor) of|yours dated|refers ?\.|your trailing mail|trailing mail|under protocol number)\b/, undefined, /\bthat refers\b|\bit refers\b|\bwhich refers\b|^(?:dear )?(?:most )?esteemed\b/),
  tell(re`\b(?!(?:i|we|you|who|it|he|she|they|and|what|which|when|where|how) )[a-z'-]+ shall (?!(?:i|we)\b)(?:not )?[a-z]+`, 'information', /\?$|\b(?:i|we) shall\b/),
  // ------------------------------------------------ receipts and remittances
  { pattern: /\bwe are in receipt of\b/, rewrite: () => ["we've received"] },
  { pattern: /\b(?:upon|on) receipt (?:of same|hereof|thereof)\b/, rewrite: () => ['once we have it'] },
  tell(/\b(?:in receipt of|good reception of|acknowledge (?:good )?receipt)\b/, 'information', /\bwe (?:acknowledge|confirm) receipt\b/),
  { pattern: /\b(?:to )?(?:effect|effectuate|make effective)(?:ed|ing)?(?: the)? payment(?: of)?\b/, rewrite: (found, _voice, sentence) => [`${/^to /i.test(sentence.text.slice(found.span.start)) ? 'to ' : ''}pay`] },
  tell(/\b(?:effectuate|effectuated|effected|operationali[sz]e|enablement of|unactioned|actioned|regulari[sz]e your)\b/),
  verb(/\b(?<verb>remit(?:s|ted|ting)?)\b/, 'pay', undefined, /\b(?:our|your|the|my) remit\b|\boutside (?:the )?remit\b/),
  swap(/\bremittance\b/, 'payment', 'information', /\bremittance of (?:\$|£|€|\d)/),
  { pattern: /\b(?:kindly |please )?furnish (?<whom>us|me|them|him|her|the [a-z]+) with\b/, rewrite: (found, _voice, sentence) => [`${/^(?:kindly|please)/i.test(sentence.text.slice(found.span.start)) ? 'please ' : ''}send ${found.slot('whom')?.text}`] },
  verb(/\b(?<verb>furnish(?:ed|es|ing)?)\b/, 'send', undefined, /\bfurnished (?:room|flat|apartment|rental|house|studio)|\b(?:fully|partly|un) ?furnished\b/),
  swap(/\bcessation\b/, 'end', 'information'), swap(/\b(?:held |kept )?in abeyance\b/, 'on hold'), swap(/\bdesirous of\b/, 'who would like', undefined, /\bis desirous\b/), swap(/\bthe requisite\b/, 'the'), swap(/\brequisite\b/, 'needed'),
  { pattern: /\b(?:particulars)\b/, rewrite: () => ['details'], severity: 'information' },
  tell(/\b(?:hereinafter|heretofore|howbeit|whatsoever on the part|persons desirous|victuals|receptacle|modality|tenantable|cession|contestation|reclamation relative|prejudicial|acquired to the carrier|overleaf hereof|monies|inasmuch|insofar as|in so far as|hence\b(?= \.)|supersedes all prior|instrument to be)\b/, 'information', /\bcash machine|\bmonies? (?:box|bag)\b/),
  { pattern: /\b(?:you are|(?:the|all|any) [a-z ]{2,30}? (?:is|are)) (?:hereby |kindly )?requested to (?<deed>[a-z]+)/, where: (found, sentence) => /^you/i.test(sentence.text.slice(found.span.start)), rewrite: (found) => [`please ${found.slot('deed')?.text}`], severity: 'information', unless: /\b(?:survey|rate|hold|wait|await|contact|approach)\b/ },
  tell(/\b(?:the|all) [a-z ]{2,30}? (?:is|are) (?:hereby )?(?:requested|required|directed|enjoined|advised|notified|reminded) (?:to (?:desist|furnish|effectuate|surrender|submit|refrain)|that)\b/, 'information', /\byou are\b/),
  tell(/\b(?:you are hereby|notice is hereby|take notice that|be it known|know all men|strictly govern yourself|govern yourself accordingly|be guided accordingly|please be guided|be so kind as to|for your kind (?:perusal|consideration|information|attention)|we kindly inform|are kindly informing|we hereby|inform as follows)\b/),
  // ------------------------------------------------ office wording: advice
  swap(/\bdue to the fact that\b/, 'because', 'hint'), swap(/\bat (?:this|that) point in time\b/, 'now', 'hint'), swap(/\bprior to\b/, 'before', 'hint'), swap(/\bsubsequent to\b/, 'after', 'hint'),
  swap(/\bin order to\b/, 'to', 'hint'), swap(/\bin the event that\b/, 'if', 'hint'), swap(/\bin the event of\b/, 'if there is', 'hint'),
  { pattern: /\b(?:with (?:regards?|respect|reference) to|in (?:regards?|relation|respect) (?:to|of)|regarding|concerning)\b/, severity: 'hint', rewrite: () => ['about'] },
  verb(/\b(?<verb>utili[sz](?:e|es|ed|ing))\b/, 'use', 'hint'), verb(/\b(?<verb>commenc(?:e|es|ed|ing))\b/, 'start', 'hint'), verb(/\b(?<verb>endeavou?r(?:s|ed|ing)?)\b(?= to)/, 'try', 'hint'),
  verb(/\b(?<verb>expedite[sd]?)\b/, 'hurry', 'hint'),
  { pattern: /\b(?:please|kindly) (?:be (?:advised|informed|aware)|note) that(?= )/, severity: 'hint', rewrite: () => [''] },
  { pattern: /\badditional (?=[a-z])/, severity: 'hint', rewrite: () => ['more '], unless: /\ban additional\b/ },
  swap(/\bsupport ticket\b/, 'case', 'hint'), swap(/\b(?:the )?sla\b/, 'the reply time', 'hint', /\bsla (?:credit|report|class)/), swap(/\brma\b/, 'return number', 'hint', /\brma (?:number|no|#)/), { pattern: /\btier \d(?= team| support)/, severity: 'hint', note: 'Readers do not know your tiers. Name the people: "our network specialists".' },
];

export const plainWords: Rule = {
  id: 'clarity/plain-words',
  summary: 'Legal or office English that readers trip over.',
  message: 'Legal or office English. An everyday word is kinder, and more people understand it.',
  why: 'Plain-language guides list short words for long ones and ask for sentences of 15 to 20 words. Support replies drift formal under pressure, and then read as if a lawyer had written them.',
  sources: ['PEC', 'RG', 'SSA', 'INB'],
  severity: 'warning',
  words: [
    'notwithstanding', 'subject', 'without', 'lieu', 'failing', 'find', 'enclosed', 'attached', 'here*', 'there*', 'where*', 'forthwith', 'hence*', 'howsoever', 'immediate', 'save', 'pursuan*', 'accordance', 'contravention', 'afore*', 'above*', 'under*', 'overmentioned', 'below*', 'captioned', 'said', 'foregoing',
    'inter', 'ab', 'ipso', 'mutatis', 'situ', 'anent', 're', 'appertaining', 'vis', 'vis-à-vis', 'vide', 'modus', 'nunc', 'pendente', 'prima', 'pro', 'qua', 'e', 'sine', 'ultra', 'bona', 'force', 'mens', 'quantum', 'null', 'shall', 'deemed', 'construed', 'hold', 'indemnif*', 'strict', 'essence', 'condition*', 'full', 'event', 'liable', 'remedies', 'set-off', 'setoff', 'rescind*', 'rescission', 'pain', 'duly', 'sworn',
    'surrender', 'prescribed', 'triplicate', 'duplicate', 'demised', 'yield', 'quarter', 'plying', 'trued', 'arrears', 'cease', 'enjoined', 'affiant', 'sayeth', 'peaceably', 'servants', 'express', 'incidental', 'yours', 'even', 'ours', 'inst', 'instant', 'ult', 'ultimo', 'prox', 'proximo', 'beg', 'esteemed', 'favor', 'refers', 'trailing', 'protocol', 'receipt', 'reception', 'effect*', 'operationaliz*', 'enablement', 'unactioned', 'actioned', 'regulariz*',
    'remit*', 'furnish*', 'cessation', 'abeyance', 'desirous', 'requisite', 'particulars', 'howbeit', 'whatsoever', 'persons', 'victuals', 'receptacle', 'modality', 'tenantable', 'cession', 'contestation', 'reclamation', 'prejudicial', 'acquired', 'overleaf', 'monies', 'inasmuch', 'insofar', 'far', 'supersedes', 'instrument', 'requested', 'required', 'directed', 'advised', 'notified', 'reminded', 'notice', 'known', 'men', 'govern', 'guided', 'kind', 'kindly', 'inform',
    'due', 'point', 'prior', 'subsequent', 'order', 'with', 'in', 'regarding', 'concerning', 'utiliz*', 'commenc*', 'endeavor*', 'expedite*', 'please', 'additional', 'ticket', 'sla', 'rma', 'tier',
  ],
  *check(sentence) {
    yield* forms(sentence, FORMS);
  },
  examples: [
    { bad: '[[Please be advised that]] the line closes at 8.', good: ['The line closes at 8.'] },
    { bad: 'Please return it [[prior to]] 3 May.', good: ['Please return it before 3 May.'] },
    { bad: '[[In order to]] change the date, open Settings.', good: ['To change the date, open Settings.'] },
    { bad: '[[Due to the fact that]] it rained, we were 20 minutes late.', good: ['Because it rained, we were 20 minutes late.'] },
    { bad: 'Please [[remit]] {{amount}} by {{due_date}}.', good: ['Please pay {{amount}} by {{due_date}}.'] },
    { bad: '[[In the event that]] it breaks, we replace it.', good: ['If it breaks, we replace it.'] },
    { bad: 'Your plan will [[commence]] on 1 July.', good: ['Your plan will start on 1 July.'] },
    { bad: 'The [[RMA]] for your lamp is {{rma}}.', good: ['The return number for your lamp is {{rma}}.'] },
    { bad: '[[Please note that]] the fee is {{fee}}.', good: ['The fee is {{fee}}.'] },
    { bad: '[[Kindly note that]] the fee is {{fee}}.', good: ['The fee is {{fee}}.'] },
    { bad: '[[Subsequent to]] your call, I checked the line.', good: ['After your call, I checked the line.'] },
    { bad: '[[With regard to]] your lamp, the part is here.', good: ['About your lamp, the part is here.'] },
    { bad: 'You can [[utilise]] the app.', good: ['You can use the app.'] },
    { bad: 'We will [[endeavour]] to call on Monday.', good: ['We will try to call on Monday.'] },
    { bad: '[[Due to the fact that]] it rained, we were late.', good: ['Because it rained, we were late.'] },
    { bad: '[[At this point in time]] the line is open.', good: ['Now the line is open.'] },
    { bad: '[[Find attached herewith]] the form.', good: ["I've attached the form."] },
    { bad: '[[The aforementioned]] fee is {{fee}}.', good: ['The fee is {{fee}}.'] },
    { bad: '[[Pursuant to]] your call, I changed the date.', good: ['Following your call, I changed the date.'] },
    { bad: 'Your [[support ticket]] #{{ticket_id}} is with our [[Tier 2]] team.', good: ['Your case #{{ticket_id}} is with our Tier 2 team.'] },
    { bad: '[[The SLA]] for this is 48 hours.', good: ['The reply time for this is 48 hours.'] },
    { bad: 'Please [[furnish]] a photo of the label.', good: ['Please send a photo of the label.'] },
    { bad: 'We require [[additional]] photos.', good: ['We require more photos.'] },
    { ok: 'Your assistance dog can travel free.', why: 'fixed term' },
    { ok: 'Your purchase order is attached.', why: 'fixed term' },
    { ok: 'Your train ticket is attached.', why: 'travel ticket, not a support ticket' },
    { ok: 'The bus terminates at Leeds.', why: 'transport sense' },
    { ok: 'Tap `Utilise` in the menu.', why: 'UI label in code' },
    { ok: 'He wrote "prior to delivery".', why: 'quoted' },
    { ok: 'The note you left was kind.', why: 'other sense' },
    { ok: 'Tap Notify me to get a text.', why: 'UI label' },
    { bad: '[[Notwithstanding the foregoing]], the deposit is kept.', good: ['Even so, the deposit is kept.'] },
    { bad: 'The sum is payable [[forthwith]].', good: ['The sum is payable right away.'] },
    { bad: '[[We are in receipt of]] your letter of 3 May.', good: ["We've received your letter of 3 May."] },
    { bad: 'You are [[hereby]] notified that the office is closed.', good: ['You are notified that the office is closed.'] },
    { bad: '[[Kindly furnish us with]] the invoice.', good: ['Please send us the invoice.'] },
    { bad: '[[The aforesaid]] documents are missing.', good: ['The documents are missing.'] },
    { bad: 'The policy [[is null and void]].', good: ['The policy is no longer valid.'] },
    { bad: '[[Pursuant to]] section 4 of the lease, the rent is due.', good: ['Under section 4 of the lease, the rent is due.'] },
    { bad: '[[Pursuant to]] your request, the card is blocked.', good: ['Following your request, the card is blocked.'] },
    { bad: 'The [[tenant shall keep]] the garden.' },
    { bad: 'Please [[remit]] the balance to [[the undersigned]].', good: ['Please pay the balance to the undersigned.'] },
    { bad: 'This is issued [[without prejudice]].' },
    { bad: 'The claim is [[held in abeyance]].', good: ['The claim is on hold.'] },
    { bad: 'Acceptance [[shall be deemed]] final.' },
    { bad: '[[We beg to]] acknowledge [[yours of the]] 9th inst.' },
    { bad: 'The fee and, [[inter alia]], the deposit are due.', good: ['The fee and, among other things, the deposit are due.'] },
    { bad: '[[Failing which]], the place goes to the next applicant.', good: ['Otherwise, the place goes to the next applicant.'] },
    { ok: 'Shall I send it today?', why: 'a question in good English' },
    { ok: 'I shall be in the shop until six.', why: "the writer's own plan" },
    { ok: 'Save it as a PDF.', why: 'a step' },
    { ok: 'The furnished room is free from May.', why: 'other sense' },
    { ok: 'See the terms under Settings.', why: 'plain' },
    { ok: 'It is the same color as before.', why: 'other sense' },
  ],
};
