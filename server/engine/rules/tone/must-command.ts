// Orders, scolding and hurry: "calm down", "do not chase", "read it properly this time", and sentences in capitals.
// The plain "you must" is advice only: often it is the law, or the way a thing works.

import { isQuoted } from '../../guards.ts';
import { body } from '../../sentence.ts';
import { ends, forms, opens, re } from '../../statement.ts';
import type { Form } from '../../statement.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Rule, Sentence, Voice } from '../../types.ts';
import { TAIL, calmly, shouts } from './words.ts';

const KIND = 'Say what you need and why, as you would to somebody standing in front of you, or leave the remark out.';
const please = (found: Found): readonly Rewrite[] => {
  const deed = found.slot('deed')?.text ?? '';
  const goal = /^(.+?) (?:in order )?to (open|reopen|activate|complete|continue|get|keep|receive|use|claim|finish|access|restore|avoid|start|cancel|confirm|verify) (.+)$/i.exec(deed);
  return goal && !/\b(?:have|need|want|used)$/i.test(goal[1] as string) ? [`to ${goal[2]} ${goal[3]}, please ${goal[1]}`, `please ${deed}`] : [`please ${deed}`];
};
const SAFETY = /\b(?:not|never|water|wet|electric\w*|gas|fire|medicine|dose|doctor|18|16|years old|over \d+|signed in|law|legally|older)\b/;
/** The whole sentence may go where nothing but the remark is in it. */
const drop = (found: Found, _voice: unknown, sentence: Sentence): readonly Rewrite[] => (ends(found, sentence) && opens(found, sentence) ? [{ text: '', safe: false }] : []);

/** "Do not chase": the date on which the reader hears more makes it needless. */
const whole = (found: Found, sentence: Sentence) => (ends(found, sentence) && opens(found, sentence) && !/\d|\{|http/.test(sentence.text) ? body(sentence) : undefined);
const hear = (_found: Found, voice: Voice): readonly Rewrite[] => [{ text: `you'll hear from ${voice.me} by {{reply_by}}, so there's no need to write in the meantime`, safe: false }];

const FORMS: readonly Form[] = [
  // ------------------------------------------------ scolding
  { pattern: re`\b(?:(?:kindly |please |lol |just )*(?:calm (?:down|it|yourself)|relax(?= ?[.!,]| lah)|lower your voice|watch your (?:language|tone)|grow up|get a (?:grip|move on|life)|keep (?:it short|it down|your voice down)|make it quick|hurry up|quickly please|chop chop|listen (?:to me first|when i)|stop (?:shouting|whining|complaining|crying)|behave(?: yourself)?|get your facts straight|do yourself a favou?r|learn to [a-z]+|git gud|rtfm|spare us the [a-z]+|no need for drama|use your head|wake up|be realistic|act like an adult|start behaving)|you need to hurry up|there is no need for (?:drama|rudeness|that tone)|one has to be realistic)\b${TAIL}`, where: (_found, sentence) => !/\bwe (?:need to|must) hurry\b|\bsit back\b|\bgrow up (?:in|with|to)\b|\bwould like to learn\b/.test(sentence.normal) && !/\b(?:you can|you will|want to|help you|guide to|course) learn to\b/.test(sentence.normal), rewrite: drop, note: KIND },
  { pattern: re`\b(?:let this be a lesson|see (?:to it )?that (?:it|this) does not happen again|(?:please )?make sure (?:it|this) does not happen again|let it not happen again|do not let (?:it|this) happen again|do (?:it|this) (?:properly|right|correctly) (?:this time|next time|for once)|(?:fill|read|do|type|write|complete)(?: [^.,;:]{1,30}?)? properly(?: this time| and try again| before)?|properly this time|read the (?:manual|instructions|faq|description|notice|docs) (?:properly|first|carefully) (?:before|and)|i hope you (?:at least |have )?(?:tried|read|learn\w*)|have you (?:even )?(?:tried|bothered|read)(?: (?:reading|to read|turning))? the (?:patch notes|manual|instructions|faq|docs|page)|what part of|how many times do (?:we|i)|i (?:already )?told you (?:three|several|many|\\d+) times|for the (?:last|hundredth|third) time|(?:it|that) has to stop|if you had bothered|let us not have a repeat|no point in (?:insisting|asking|arguing|calling|getting worked up)|do not say (?:nobody|we did not|you were not)|(?:is not helpful|does not help) to shout|we should not have to (?:say|tell|explain|remind))\b${TAIL}`, asks: true, note: KIND },
  { severity: 'hint', pattern: re`\bnext time (?:please |maybe |do |perhaps |kindly |try to )*(?:check|read|think|look|be|pay|remember|double-?check|listen|use your|consider|take care|make sure|ask)\b${TAIL}|\b(?:maybe |perhaps )?take a breath before\b${TAIL}|\bbe more careful (?:in (?:the )?future|next time|online|with your)\b|\bbe careful in future\b`, unless: /\bi hope there is not one\b|\byou can do\b/, note: KIND },
  { pattern: re`\b(?:you (?:are (?:reminded|expected) (?:that|to (?:know|be aware|have read))|people (?:need|have|must|should|always|never)|are adults|should never|would be well advised|will (?:just|simply) have to (?:put|live|accept|make do)|do realize|are not the only (?:one|customer|patient|guest))|(?:it|this) is up to you(?= ?[.!]|$)|everybody else (?:has|can|manages)|like everybody else|not (?:our|my) circus\b|what did you expect|basic (?:thing|common sense|courtesy|manners)|common sense)\b${TAIL}`, where: (_found, sentence) => !/\bit is up to you (?:whether|how|if|to (?:choose|decide))/.test(sentence.normal), severity: 'information', note: KIND },
  { pattern: re`\bno (?:excuses|complaints|arguments?|whining|telephone calls|phone calls|delays?|discussion|begging|questions|time-?wasters|refusals?)(?: (?:will|shall|are|is|can|may) be (?:entertained|heard|tolerated|accepted|considered|answered))?(?= ?[.!,]|$)`, replaces: whole, rewrite: () => [{ text: '', safe: false }], unless: /\bno (?:questions asked|delays?) (?:on|at)|\bthere (?:are|is|were) no (?:delays|complaints)/, where: (_found, sentence) => /\b(?:will|shall|are|can|may) be|\bcar is gone\b|^no\b/.test(sentence.normal), note: KIND },
  // ------------------------------------------------ do not chase
  { pattern: re`\b(?:please |kindly |so |and )?do not (?:chase|ignore (?:this|it|the)|test our|bump|spam|keep (?:asking|calling|writing|sending|phoning|emailing)|waste (?:our|my|any)|leave it (?:any longer|to the last)|write (?:again|a second|to (?:different|several))|contact us again|ask again|argue (?:with|about)|bother (?:us|the|to|asking)|turn up (?:without|late)|come (?:back [a-z]+ (?:asking|complaining)|crying|without|running)|open (?:further|another|more|any more|a|multiple|new|other)? ?(?:tickets?|disputes?|cases?|requests?)|phone (?:us )?(?:again|repeatedly)|beg|raise (?:multiple|duplicate|further) tickets|expect (?:us|me|an exception)|top-?post|message (?:me|us) again|send (?:repeat|multiple|duplicate))\b${TAIL}`, unless: /\bwe (?:do not|will not)\b|\bneed not\b/, where: (_found, sentence) => !/\b(?:they|we|i|people|sellers|customers|[a-z]+s|\)) do not\b/.test(sentence.normal), replaces: whole, rewrite: hear, note: KIND },
  { pattern: /\b(?:[a-z]+ )?(?:requests?|emails?|messages?|letters?|inquiries|enquiries|tickets?|complaints?)(?: [^.,;:]{1,40}?)? (?:are|is|will be|shall be|will|shall) (?:simply )?(?:ignored|deleted unread|useless|binned|not be (?:answered|read|heard)|go(?:es)? (?:straight )?in the bin)\b/, note: KIND },
  { pattern: re`\bstop (?:asking|bumping|spamming|sending (?:the same|us|me|messages|emails)|calling|wasting|whining|pestering|writing (?:to|the same)|complaining|messaging|emailing|shouting)\b${TAIL}`, replaces: whole, rewrite: hear, where: (_found, sentence) => !/\b(?:to stop|you can stop|we will stop|we stop|and stop|will stop|i will stop|please stop sending)\b/.test(sentence.normal), note: KIND },
  { pattern: re`\b(?:refrain from|desist from|abstain from) (?:calling|ringing|writing|chasing|shouting|abusive|sending|asking|making)\b[^.;:]*(?:slows?|delays?|back of the|only make|not (?:help|speed))[^.;:]*`, note: KIND },
  { pattern: re`\b(?:(?:i|we) (?:have|ve got|have got) (?:other|many other|a lot of other) (?:chats|customers|callers|guests|patients)|there is a queue behind you|handling time is|you have got? (?:five|two|ten|one|\\d+) minutes|(?:five|two|ten) minutes or)\b${TAIL}`, note: KIND },
  { pattern: /\b(?:sir|ma'am|madam|miss) , (?:sir|ma'am|madam|miss) ,/, note: KIND },
  // ------------------------------------------------ advice: you must
  { pattern: re`\byou (?:(?:will|would|had) )?(?:(?:simply |just |also |now )?(?:must|need to|have to|have got to)|are (?:hereby )?(?:required|requested|obliged|advised|asked) to) (?<deed>(?!(?:not|be|have|do|know|worry|wait|pay attention|contact|call us|hurry)\b)[a-z]+${TAIL})`, severity: 'hint', unless: /\b(?:you do not (?:have|need)|sorry you|everything you|all you|nothing|so you|if you|when you|what you|you must be|only|whatever you|anything)\b/, where: (_found, sentence) => !SAFETY.test(sentence.normal), rewrite: please, note: KIND },
  { pattern: re`\bit is (?:mandatory|compulsory|obligatory|imperative|essential|necessary)(?: for you)? (?:to (?<deed>[a-z]+${TAIL})|that you (?<then>[a-z]+${TAIL}))`, severity: 'hint', rewrite: (found) => [`please ${found.slot('deed')?.text ?? found.slot('then')?.text}`], note: KIND },
];

export const mustCommand: Rule = {
  id: 'tone/must-command',
  summary: 'An order, a scolding or a push.',
  message: 'Reads as an order or a scolding. Ask, or say what it is for.',
  why: 'Words that push make people want the opposite, and nobody has ever calmed down from being told to. "Please" is routine courtesy in British requests and marks a gap in rank in American ones, so a reason serves both.',
  sources: ['CTRL', 'A19', 'CAST', 'HYK', 'TCST', 'MURPHY'],
  severity: 'warning',
  words: [
    'calm', 'relax', 'lower', 'watch', 'grow', 'get', 'keep', 'make', 'hurry', 'quickly', 'chop', 'listen', 'stop', 'behave', 'behaving', 'favor', 'learn', 'git', 'rtfm', 'spare', 'drama', 'head', 'wake', 'realistic', 'adult*', 'need', 'lesson', 'happen', 'properly', 'right', 'correctly', 'read', 'hope', 'tried', 'bothered', 'part', 'times', 'time', 'told',
    'breath', 'careful', 'reminded', 'expected', 'people', 'should', 'advised', 'will', 'realize', 'only', 'up', 'nobody', 'everybody', 'circus', 'problem', 'expect', 'known', 'basic', 'common', 'no', 'not', 'refrain', 'desist', 'abstain', 'other', 'queue', 'handling', 'minutes', 'sir', "ma'am", 'madam', 'miss', 'must', 'have', 'required', 'requested', 'obliged', 'asked', 'mandatory', 'compulsory', 'obligatory', 'imperative', 'essential', 'necessary',
    'please', 'do', 'is', 'are', 'this', 'the', 'now', 'or', 'unless', 'lose', 'your', 'return', 'return*', 'it', 'all', 'to',
  ],
  *check(sentence) {
    const found = [...forms(sentence, FORMS)];
    if (shouts(sentence) && !isQuoted(sentence, body(sentence)) && found.every((match) => match.severity === 'hint')) {
      yield { span: body(sentence), message: 'A sentence in capitals reads as shouting.', replaces: body(sentence), rewrite: () => [{ text: calmly(sentence.text.slice(body(sentence).start, body(sentence).end)), safe: false }] };
      return;
    }
    yield* found;
  },
  examples: [
    { bad: '[[You must return the item by {{return_by}}]].', good: ['Please return the item by {{return_by}}.'] },
    { bad: '[[You will need to restart the app]].', good: ['Please restart the app.'] },
    { bad: '[[You are required to sign page 3]].', good: ['Please sign page 3.'] },
    { bad: '[[You need to call {{phone}} before 5pm]].', good: ['Please call {{phone}} before 5pm.'] },
    { bad: '[[You have to pay {{amount}} to reopen the account]].', good: ['To reopen the account, please pay {{amount}}.', 'Please pay {{amount}} to reopen the account.'] },
    { bad: '[[It is mandatory for you to show ID at pickup]].', good: ['Please show ID at pickup.'] },
    { bad: "[[You'll have to fill in page 2]].", good: ['Please fill in page 2.'] },
    { bad: "[[You'll need to sign in again]].", good: ['Please sign in again.'] },
    { bad: '[[You are requested to send a photo]].', good: ['Please send a photo.'] },
    { bad: "[[You've got to update the app]].", good: ['Please update the app.'] },
    { bad: '[[You are advised to keep the box]].', good: ['Please keep the box.'] },
    { bad: '[[It is imperative that you reply today]].', good: ['Please reply today.'] },
    { bad: '[[You are obliged to return the device]].', good: ['Please return the device.'] },
    { bad: '[[It is compulsory to carry ID]].', good: ['Please carry ID.'] },
    { ok: "You don't have to do anything.", why: 'negated' },
    { ok: "You won't need to call again.", why: 'negated' },
    { ok: 'Do you need to reschedule?', why: 'question' },
    { ok: 'If you need to change the date, reply here.', why: 'conditional' },
    { ok: 'You must be worried after two weeks without heating.', why: 'epistemic "must be"' },
    { ok: "I'm sorry you have to wait.", why: 'sympathy' },
    { ok: 'Here is everything you need to know.', why: 'relative clause' },
    { ok: 'You must not plug it in while it is wet.', why: 'safety: keep the force' },
    { bad: '[[Please calm down]].', good: [''] },
    { bad: '[[Do not chase]].', good: ["You'll hear from me by {{reply_by}}, so there's no need to write in the meantime."] },
    { bad: '[[Stop sending the same email again and again]].', good: ["You'll hear from me by {{reply_by}}, so there's no need to write in the meantime."] },
    { bad: 'Just [[fill it in properly this time]].' },
    { bad: '[[Let this be a lesson to check the address]].' },
    { bad: '[[Quickly please]], [[I have other chats waiting]].' },
    { bad: '[[No excuses will be accepted]].', good: [''] },
    { bad: "[[Please don't open further tickets]].", good: ["You'll hear from me by {{reply_by}}, so there's no need to write in the meantime."] },
    { bad: '[[PLEASE READ THE DESCRIPTION BEFORE YOU BUY]]!', good: ['Please read the description before you buy!'] },
    { bad: '[[You people need to bring all the papers]].' },
    { bad: '[[How many times do we have to say it]]?' },
    { bad: '[[Get your facts straight before you ring]].', good: [''] },
    { bad: '[[DO NOT IGNORE THIS LETTER]].', good: ["You'll hear from me by {{reply_by}}, so there's no need to write in the meantime."] },
    { ok: "Don't worry, nothing is lost.", why: 'reassurance' },
    { ok: "Please don't share your password with anyone.", why: 'protects the reader' },
    { ok: 'IMPORTANT: the office is closed on Monday.', why: 'a label in capitals' },
    { ok: 'NOTICE OF INSPECTION', why: 'a heading' },
    { ok: 'Next time you can do this yourself under Settings.', why: 'help for next time' },
    { ok: 'You must be 18 to open an account.', why: 'a legal limit' },
    { ok: 'I calmed the alarm down remotely.', why: 'other subject' },
  ],
};
