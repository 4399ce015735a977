// A second desk behind the one in front: "I need to check with my manager", "I am not authorized to". A rewrite never
// promises the decision, only who brings the answer and by when.

import { adding, ends, forms, re, startsClause } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { OWNED, TAIL, TIMED, We } from './words.ts';

const BOSS =
  "(?:(?:my|our|the|a|an|his|her|your|floor|duty|shift|senior|line|store|branch|team) ?)*(?:manager|managers|supervisors?|team ?lead(?:er)?s?|lead|leads|boss|senior|seniors|superiors?|superior officer|head|head office|higher-?ups?|management|director|foreman|owner|partner|business partner|tier ?(?:\\d|two|three)|level ?\\d|second[- ]line|third[- ]line|l\\d|back office|finance(?: team)?|billing team|legal(?: team)?|compliance|accounts(?: team)?|risk(?: team)?|underwriters?|trustees|committee|board|hr|the council|specialists?|engineer|upstairs|someone|somebody|colleagues?|[a-z]+ guys|hq)";
const NEED = String.raw`(?:(?:i|we) (?:will |would |had |shall |do |just |also |first |still |first of all |'d |am going to )*(?:need|have|want|ought|got|am obliged|am required)(?: got)? (?:to )?|(?:i|we) (?:must|should|can only|will|shall) (?:first |just |then |now )?|let me(?: just| first| quickly| go and)? |(?:gotta|need to|have to|gonna|got to|lemme|had to|would have to) |i am (?:just )?(?:going to |gonna )|allow me to )`;
const CHECK = '(?:check|double[- ]check|ask|speak|talk|consult|confirm|clear (?:it|this|that)|run (?:it|this|that)(?: by| past)?|run|raise (?:it|this|that)|take (?:it|this|that)(?: up)?|discuss (?:it|this|that)|escalate(?: (?:it|this|that))?|refer(?: (?:it|this|that))?|verify|see (?:if|whether|what)|find out|put (?:it|this|that))';
const APPROVAL = '(?:approval|authori[sz]ation|sign-?off|permission|clearance|go-?ahead|green light|consent|a signature|signature|an ok|the ok)';
const SPAN_END = '(?: (?!(?:but|so|because|while|although|which|until|unless|as|and|before) )[^ ,.;:!?"()-][^ ]*){0,10}';

/** "check with my manager before I refund …": the answer, by when. */
function answer(found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] {
  if (!startsClause(found, sentence) && !/^(?:let me|i|we)\b/i.test(sentence.text.slice(found.span.start))) return [];
  const before = /^before (?:I|we) (?:can |may |could )?(.+)$/i.exec(ends(found, sentence) ? (found.slot('before')?.text ?? '') : '');
  const about = before ? ` about ${nominal(before[1] as string)}` : '';
  if (/\d|\{/.test(about)) return [{ text: `${nominal(before?.[1] ?? '').replace(/^whether we can /, '')} needs a second look. ${We(voice)}'ll see to it and give you the answer by {{reply_by}}`, safe: false }];
  return [
    { text: `${voice.I}'ll look after this${about} and give you the answer by {{reply_by}}`, safe: false },
    { text: `this one needs a second look${about ? `, and ${voice.I}'ll see to it` : ''}. You'll hear from ${voice.me} by {{reply_by}}`, safe: false },
  ];
}
/** "refund {{amount}}" → "a refund of {{amount}}"; other deeds stay as they are, in the form "whether we can". */
function nominal(deed: string): string {
  const refund = /^refund (.+)$/i.exec(deed);
  return refund ? `a refund of ${refund[1]}` : `whether we can ${deed}`;
}
const cannot = (found: Found, voice: Voice): readonly Rewrite[] => {
  const deed = found.slot('deed')?.text;
  return deed
    ? [{ text: `{{decision_owner}} decides whether we can ${deed}. ${We(voice)}'ll put your case to them and update you by {{reply_by}}`, safe: false }, { text: `${voice.I}'ll ask {{colleague_name}} to ${deed} and tell you the outcome by {{reply_by}}`, safe: false }]
    : [{ text: `{{decision_owner}} decides this. ${We(voice)}'ll put your case to them and update you by {{reply_by}}`, safe: false }];
};
const pending = (found: Found, voice: Voice, sentence: Sentence): readonly Rewrite[] => {
  const thing = found.slot('thing')?.text.replace(/'(?:s|d|ll)$/, '');
  return thing && startsClause(found, sentence)
    ? [{ text: `${/^(?:this|it|that)$/i.test(thing) ? 'this one' : thing} needs a second look. ${We(voice)}'ll see to it and tell you the outcome by {{reply_by}}`, safe: false }]
    : [];
};
const LIMIT = 'If it is within your limit, decide it now. If not, say who decides, put the case yourself, and give the reader a date.';
const free = (_found: Found, sentence: Sentence): boolean => !(TIMED.test(sentence.normal) && OWNED.test(sentence.normal)) && !/\b(?:your (?:bank|landlord|doctor|gp|employer)|a doctor|doctor has|would you like|if you need)\b/.test(sentence.normal);

const FORMS: readonly Form[] = [
  { pattern: re`\b(?:hang on|hold on|one moment|wait|please wait|1 sec|one sec|bear with me|please allow me a few minutes)(?: please)? ?,? ?(?:while|to|let me|until|i have to|i need to|as)(?: i)? (?:see (?:if|whether) |check |check w |ask |consult |get |obtain |have to )*(?:with |w |from )?(?:authori[sz]ation from |approval from )?${BOSS}\b${SPAN_END}|\bwhile a (?:supervisor|manager) is (?:consulted|asked)`, where: free, rewrite: (_found, voice) => [{ text: `${voice.I}'ll ask {{colleague_name}} about this now and be back with you in {{minutes}} minutes`, safe: false }] },
  { pattern: re`\b${NEED}${CHECK}(?: (?:with|by|past|to|up with|it with|this with|over with))* ${BOSS}\b(?! ?(?:name|number))${SPAN_END}(?<before> before (?:i|we) [^.,;:]+)?`, where: free, rewrite: answer, unless: /\bwhat time|your (?:line )?manager/ },
  { pattern: re`\b${NEED}(?:get|obtain|seek|have|request|await|wait for|ask for)(?: (?:it|this|that|these|your [a-z]+|the [a-z]+|an?|any|some|further|prior|written|formal))*(?: (?:approved|authori[sz]ed|signed off|cleared|${APPROVAL}))\b${SPAN_END}(?<before> before (?:i|we) [^.,;:]+)?`, where: free, rewrite: answer },
  { pattern: re`\b${NEED}(?:get|have|ask) (?:my|our|the|a) (?:[a-z]+ )?(?:manager|supervisor|team lead|lead|boss|senior|head office|team leader|colleague|finance team|billing team) to (?:approve|authori[sz]e|sign(?: off)?|look|agree|confirm|check|ok)\b${SPAN_END}`, where: free, rewrite: answer },
  { pattern: re`\b(?:i|we) (?:will|shall|'ll)(?: just| have to| need to| then)*(?: go and)? (?:see|find out|hear) (?:what|if|whether) (?:my|our|the) (?:[a-z]+ )?(?:manager|supervisor|team lead|lead|boss|head office|team leader|senior)\b${SPAN_END}`, where: free, rewrite: answer },
  // ------------------------------------------------ I am not allowed
  { pattern: re`\b(?:i|we|agents like me|chat agents|our (?:chat |phone )?agents|us agents) (?:am|are) (?:simply |personally |just |also |unfortunately )?(?:not|never) (?:allowed|authori[sz]ed|permitted|empowered|entitled|cleared|the right person|in a position(?= to (?:approve|sign off|authori[sz]e|decide|grant)))(?: to)?(?: (?<deed>[a-z]+${TAIL}))?`, where: free, rewrite: cannot },
  { pattern: re`\b(?:i|we|agents|staff)(?: like me)? (?:do|does|did) not(?: personally| unfortunately| actually)? have (?:the |any |enough |sufficient )?(?:authority|rights?|permissions?|power|powers|clearance|authori[sz]ation|mandate|access rights|privileges)(?: to (?<deed>[a-z]+${TAIL})| for (?:that|this|it))?`, where: free, rewrite: cannot },
  { pattern: re`\b(?:i|we|our agents|agents) have no (?:authority|rights?|power|powers|permission|access)(?: (?:over|to|for) (?:[^.,;:]{1,50}))?`, where: (found, sentence) => free(found, sentence) && !/\b(?:password|pin|card|data|your (?:emails?|files?|messages))\b/.test(sentence.normal), rewrite: cannot },
  { pattern: re`\b(?:(?:i|we) (?:do not|would not) dare|(?:(?:it|this|that|moving it [a-z]+) is |is )?(?:above|beyond|over) my (?:grade|pay ?grade|authority|level|limit|head)|outside my authority|not my decision(?: to make)?|not for me to (?:decide|say)|mine to (?:decide|give|approve))\b${SPAN_END}`, unless: /\b(?:is|are) mine to\b/, where: free, rewrite: cannot },
  { pattern: re`\b(?:i|chat|this desk|this window|the counter|frontline|chat support|we) (?:can not|am not able to|are not able to|is not able to) (?:approve|authori[sz]e|decide|sign off|override|waive|process|lift|release) [^.,;:]{1,50}? (?:myself|ourselves|from chat|on chat|from here|on my own|at (?:my|this|our) level|without (?:a |my )?(?:manager|supervisor|approval|sign-?off)[^.,;:]*)`, where: free, rewrite: cannot },
  // ------------------------------------------------ only a supervisor can
  { pattern: re`\b(?:only|just) (?:the |a |an |my |our |his |her )?(?:[\w'-]+ ){0,3}?(?:manager|managers|supervisor|supervisors|team lead|lead|boss|senior|head office|head|owner|director|examiner|moderators?|committee|officer|admins?|administrators?|office|desk|team|department|specialists?|back office|examiner|registrar|board|council|branch manager|store managers?|one)(?: (?:in|at|of) [\w-]+)? (?:can|may|could|is (?:able|allowed|empowered|authori[sz]ed|competent|permitted)|are (?:able|allowed|empowered|authori[sz]ed|permitted)|has the|have the|who can)\b${SPAN_END}`, where: (found, sentence) => free(found, sentence) && !/\baccount (?:owner|holder)\b/.test(sentence.normal) && !/\b(?:only|just) (?:the )?owner\b/.test(sentence.normal), rewrite: (found, voice, sentence) => (startsClause(found, sentence) ? cannot(found, voice) : []), note: LIMIT },
  { pattern: re`\b(?:my|our|the|his|her) (?:[a-z]+ )?(?:manager|supervisor|senior|boss|team lead|lead|superior|head office|pharmacist|chief|foreman|director|head)(?: 's the only one who| is the only one who)? (?:has to|needs to|must|will have to|would have to|would need to|can|may)(?: first)? (?:approve|authori[sz]e|decide|sign|do it|release|agree|look|say|confirm|clear|talk)\b${SPAN_END}`, where: free, rewrite: (found, voice, sentence) => (startsClause(found, sentence) ? cannot(found, voice) : []), note: LIMIT },
  // ------------------------------------------------ awaiting approval
  { pattern: re`\b(?<thing>(?:your|the|this|that|any|a) (?!would\b|will\b|is\b|may\b)[\w{][^ ,.;:]*(?: (?!would\b|will\b|is\b)[^ ,.;:]+){0,4}?|this|it|that) (?:would |will |may )?(?:(?:is|are|remains|will be|is now|is currently)(?: still| now| currently)? (?:pending|awaiting|subject to|waiting for|dependent on|contingent on|with [a-z]+ for)|requires?|needs?|need|require|(?:has|have|needs|will have) to (?:have|get|be given|receive))(?: (?:the|an?|my|our|prior|written|formal|further|separate))* (?:[\w'-]+ ){0,3}?(?:${APPROVAL})\b${SPAN_END}`, where: (found, sentence) => free(found, sentence) && !/\b(?:not (?:need|require)|planning permission)\b/.test(sentence.normal) && !/\byour (?:approval|signature|consent|permission|ok|sign-?off)\b/.test(sentence.normal) && !/\bof the (?:card|account) ?holder\b/.test(sentence.normal), rewrite: pending, note: LIMIT },
  { pattern: re`\b(?<thing>(?:your|the|this|that|any|each|every) [\w{][^ ,.;:]*(?: [^ ,.;:]+){0,4}?|this|it) (?:must|has to|have to|needs to|need to|will have to|would have to|can only) (?:first )?be (?:approved|authori[sz]ed|signed off|cleared|sanctioned|countersigned)(?: by (?:[^.,;:]+))?`, where: (found, sentence) => free(found, sentence) && !/\bby (?:you|your|a doctor|the card holder)\b/.test(sentence.normal), rewrite: pending, note: LIMIT },
  { pattern: re`\b(?:(?:i|we) have (?:sent|submitted|put|passed) (?:your|the|this|that|it)[^.,;:]{0,40}? (?:for|to [^.,;:]{1,30} for) (?:approval|authori[sz]ation|sign-?off)|(?:sent|put|gone) (?:up )?for (?:approval|sign-?off|authori[sz]ation)|(?:once|until|till|unless) (?:such |the |an? |any |my |our |prior )*(?:[\w'-]+ ){0,2}?(?:${APPROVAL}|approves?|agrees|signs (?:it )?off)\b)${SPAN_END}`, supposes: true, where: (found, sentence) => free(found, sentence) && !/\byour? (?:approval|signature|consent|permission|approves?|agree)\b/.test(sentence.normal), rewrite: () => [], note: LIMIT },
  { pattern: re`\b(?:needs?|requires?|take) (?:a )?(?:signature|sign-?off|approval|ok|authori[sz]ation|second signature) (?:from|by|of) (?:higher up|above|upstairs|head office|management|the [a-z]+|our [a-z]+|my [a-z]+)\b|\b(?:waiting|wait) (?:for|on) (?:my |our |the )?(?:manager|supervisor|head office|team lead|boss|management)(?: 's)?(?: (?:to|approval|ok|decision|answer)[^.,;:]*)?`, where: free, rewrite: () => [], note: LIMIT },
  { pattern: re`\b(?:i have|i ve|we have)? ?(?:mentioned|raised|put) (?:it|this|that) (?:to|with) (?:my|the|our) (?:manager|supervisor|boss|lead|team lead|senior)\b${SPAN_END}`, where: free, replaces: 'rest', rewrite: (_found, voice) => [{ text: `{{colleague_name}} is looking at this with ${voice.me}, and you'll have an answer by {{reply_by}}`, safe: false }] },
  { pattern: re`\b(?:himself|herself|the boss|my boss|the manager|my manager|my supervisor|the supervisor|my senior|my lead|the owner) (?:does|is|handles|looks after)[^.,;:]{0,40}?(?:not (?:here|in|available)|back (?:after|on|next|monday|tuesday|tomorrow)|off (?:till|until|today)|on leave|out)\b${SPAN_END}`, where: free, severity: 'information', note: LIMIT },
];

export const secondApproval: Rule = {
  id: 'deferral/second-approval',
  summary: 'Sends the decision behind a second desk.',
  message: 'Sends the decision behind a second desk. Use your own limit, or own the wait with a time.',
  why: 'A second layer of approval that the reader cannot see is like the manager in the back office of a car dealer. One hotel group gives every employee a sum to spend on the spot, so that nobody has to ask.',
  sources: ['S1', 'RITZ'],
  severity: 'warning',
  words: [
    'manager*', 'supervisor*', 'lead', 'leads', 'leader*', 'teamlead*', 'boss', 'senior*', 'superior*', 'head', 'higher*', 'management', 'director', 'foreman', 'owner', 'partner', 'tier*', 'level*', 'second-line', 'third-line', 'second', 'third', 'l2', 'l3', 'office',
    'finance', 'billing', 'legal', 'compliance', 'accounts', 'risk', 'underwriter*', 'trustees', 'committee', 'board', 'hr', 'council', 'specialist*', 'engineer', 'upstairs', 'someone', 'somebody',
    'approv*', 'authoriz*', 'sign-off', 'signoff', 'signed', 'sign', 'signs', 'permission*', 'clearance', 'go-ahead', 'green', 'consent', 'signature', 'ok', 'cleared', 'allowed', 'permitted', 'empowered', 'entitled', 'authority', 'right', 'rights', 'power*', 'mandate', 'privileges', 'access',
    'dare', 'grade', 'pay', 'paygrade', 'limit', 'decision', 'decide', 'mine', 'myself', 'ourselves', 'here', 'only', 'just', 'pharmacist', 'chief', 'sanctioned', 'countersigned', 'agrees', 'position', 'himself', 'herself', 'say', 'my',
  ],
  *check(sentence) {
    yield* adding(sentence, forms(sentence, FORMS), (voice) => `; ${voice.I}'ll follow it up and write to you by {{reply_by}}`, /\b(?:i|we) will follow it up and write to you by\b/);
  },
  examples: [
    { bad: '[[I need to check with my manager before I refund {{amount}}]].', good: ["A refund of {{amount}} needs a second look. I'll see to it and give you the answer by {{reply_by}}."] },
    { bad: '[[Your refund is awaiting approval from our finance team]].', good: ["Your refund needs a second look. We'll see to it and tell you the outcome by {{reply_by}}."] },
    { bad: "[[I don't have the authority to waive the {{fee}} fee]].", good: ["{{decision_owner}} decides whether we can waive the {{fee}} fee. I'll put your case to them and update you by {{reply_by}}.", "I'll ask {{colleague_name}} to waive the {{fee}} fee and tell you the outcome by {{reply_by}}."] },
    { bad: '[[This requires manager approval]].', good: ["This one needs a second look. I'll see to it and tell you the outcome by {{reply_by}}."] },
    { bad: '[[I need to check with my manager]].', good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { bad: "[[I'll have to ask my supervisor]].", good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { bad: '[[Let me get approval from my manager]].', good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { bad: '[[I will need to get this approved]].', good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { bad: "[[I'd need to run this by my team lead]].", good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { bad: '[[The refund is subject to management approval]].', good: ["The refund needs a second look. I'll see to it and tell you the outcome by {{reply_by}}."] },
    { bad: '[[This is pending approval from our finance team]].', good: ["This one needs a second look. We'll see to it and tell you the outcome by {{reply_by}}."] },
    { bad: '[[I am not authorised to issue refunds]].', good: ["{{decision_owner}} decides whether we can issue refunds. I'll put your case to them and update you by {{reply_by}}.", "I'll ask {{colleague_name}} to issue refunds and tell you the outcome by {{reply_by}}."] },
    { bad: '[[Only a supervisor can do that]].', good: ["{{decision_owner}} decides this. I'll put your case to them and update you by {{reply_by}}."] },
    { bad: "We'll [[need sign-off from head office]].", good: ["We'll need sign-off from head office; we'll follow it up and write to you by {{reply_by}}."] },
    { bad: "[[I'll see what my manager says]].", good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { bad: '[[I will escalate to my manager for approval]].', good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { bad: '[[Your request must be approved by head office]].', good: ["Your request needs a second look. I'll see to it and tell you the outcome by {{reply_by}}."] },
    { bad: '[[We have sent your request for approval]].', good: ["We have sent your request for approval; we'll follow it up and write to you by {{reply_by}}."] },
    { ok: "I've approved your refund of {{amount}}.", why: 'the rep decided' },
    { ok: 'Your refund is approved.', why: 'done' },
    { ok: 'You can approve the estimate here: {{estimate_link}}', why: 'customer approves' },
    { ok: 'If you need approval from your landlord, take your time.', why: 'conditional, third party' },
    { ok: 'My manager, Priya, asked me to call you.', why: 'human context' },
    { ok: 'Would you like to speak with a manager?', why: 'offer of escalation' },
    { ok: 'Your bank has to authorise the payment.', why: 'third party' },
    { ok: 'A doctor has to approve this prescription.', why: 'regulated check by a professional' },
    { bad: "[[I'd have to run that past my team leader]].", good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { bad: '[[Let me just check with my supervisor]].', good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { bad: '[[This would need sign-off from the finance director]].', good: ["This one needs a second look. I'll see to it and tell you the outcome by {{reply_by}}."] },
    { bad: "[[That's above my pay grade]].", good: ["{{decision_owner}} decides this. I'll put your case to them and update you by {{reply_by}}."] },
    { bad: '[[Only the branch manager can lift the block]].', good: ["{{decision_owner}} decides this. I'll put your case to them and update you by {{reply_by}}."] },
    { bad: "[[I don't have the rights to change the plan]].", good: ["{{decision_owner}} decides whether we can change the plan. I'll put your case to them and update you by {{reply_by}}.", "I'll ask {{colleague_name}} to change the plan and tell you the outcome by {{reply_by}}."] },
    { bad: '[[Agents like me are not allowed to process it]].', good: ["{{decision_owner}} decides whether we can process it. I'll put your case to them and update you by {{reply_by}}.", "I'll ask {{colleague_name}} to process it and tell you the outcome by {{reply_by}}."] },
    { bad: '[[Your request has to be approved by the committee]].', good: ["Your request needs a second look. I'll see to it and tell you the outcome by {{reply_by}}."] },
    { bad: '[[Hang on, let me see if my lead is okay with that]].', good: ["I'll ask {{colleague_name}} about this now and be back with you in {{minutes}} minutes."] },
    { bad: "[[I've mentioned it to my manager]] and we'll see what she says.", good: ["{{colleague_name}} is looking at this with me, and you'll have an answer by {{reply_by}}."] },
    { bad: "[[I'm not in a position to approve discounts]].", good: ["{{decision_owner}} decides whether we can approve discounts. I'll put your case to them and update you by {{reply_by}}.", "I'll ask {{colleague_name}} to approve discounts and tell you the outcome by {{reply_by}}."] },
    { bad: '[[gotta run it by my team lead]]', good: ["I'll look after this and give you the answer by {{reply_by}}", "This one needs a second look. You'll hear from me by {{reply_by}}"] },
    { bad: "[[I'll need to get my manager to approve that]].", good: ["I'll look after this and give you the answer by {{reply_by}}.", "This one needs a second look. You'll hear from me by {{reply_by}}."] },
    { ok: "I've decided to refund the fee.", why: 'the writer decided' },
    { ok: 'My supervisor agreed this morning, so the refund is on its way.', why: 'done' },
    { ok: 'Once you approve the design, we print it.', why: 'the customer approves' },
    { ok: 'The refund needs your signature here: {{form_link}}', why: 'the customer signs' },
    { ok: "I'll ask my manager today and call you by 5 pm.", why: 'owned, with a time' },
    { ok: "Your loft doesn't need planning permission.", why: 'another permission' },
    { ok: 'You have the right to speak to a manager.', why: 'a right' },
  ],
};
