// Families of stock courtesy: what support mail says when it has nothing to say.

import { REST, WORDS } from '../../family.ts';
import type { Family } from '../../family.ts';
import type { Found } from '../../sentence.ts';
import type { Rewrite, Voice } from '../../types.ts';
import { ADV, VERY, WE } from './words.ts';

/** The words carry nothing: without them every fact is still there. */
const GONE = (): readonly Rewrite[] => [''];

const NOTE = 'Leave this out, or say something that is true of this customer alone.';

function family(pattern: string, rewrite: Family['rewrite'] = GONE, more: Partial<Family> = {}): Family {
  return { pattern: new RegExp(pattern), replaces: 'clause', rewrite, note: NOTE, ...more };
}

function leadIn(pattern: string, rewrite: Family['rewrite'] = GONE, more: Partial<Family> = {}): Family {
  return { pattern: new RegExp(pattern), rewrite, note: NOTE, ...more };
}

const fill = (text: string): Rewrite => ({ text, safe: false });

/** What companies say they hold dear. */
const DEAR =
  '(?:feedback|opinions?|inputs?|views?|comments?|suggestions?|thoughts|business|custom|loyalty|patronage|support|trust|confidence|calls?|time|membership|partnership|relationship|voice|satisfaction|contributions?|generosity|participation|insights?|preference|association|engagement|interest|privacy|security|safety|enthusiasm|readership|cooperation|understanding|patience|kindness|dedication|commitment)';
/** What readers are thanked for when nothing was done yet. */
const ASKED = '(?:patience|understanding|cooperation|co-operation|forbearance|support|flexibility|attention|consideration|indulgence)';
const KIND = '(?:(?:kind|valued|valuable|prompt|continued|continuing|ongoing|utmost|full|generous|prior|precious|constant|unwavering|immediate|urgent|invaluable|great|honest|recent|usual|active) ){0,2}';
const THANK = `(?:(?:we|i) )?(?:(?:would like to|wish to|want to|must|do|also|once again|again|just want to|sincerely|kindly|really|truly|humbly) ){0,3}(?:thank you|thanks(?: a (?:lot|million|bunch|ton))?|thank u|many thanks|big thanks|huge thanks|heartfelt thanks|ta|cheers)(?: (?:so much|very much|again|once again|kindly|in advance|all|a lot|ever so much|too|for everything and|most sincerely)){0,2}(?: ,? ?(?:in advance|once again))?`;
const APPRECIATE = `(?:${WE} )?${ADV}(?:appreciate|value|cherish|treasure|respect|are (?:${VERY}|deeply |sincerely )(?:grateful|thankful|appreciative) (?:for|of)|am (?:${VERY})(?:grateful|thankful) for)`;
const CONTACT =
  '(?:contacting|contact(?:ed)?|reaching out|reaching|calling|phoning|ringing|writing (?:in )?to|writing in|writing us|getting in touch|getting in contact|messaging|emailing|e-mailing|texting|choosing|using|visiting|shopping (?:with|at|from)|flying(?: with)?|banking(?: with)?|staying (?:with|at)|travel(?:l)?ing with|riding with|playing with|dining with|partnering(?: with)?|doing business with|connecting(?: with)?|chatting(?: with)?|considering|trusting (?:us|in us|our)|subscribing|dialing|entrusting|being|joining|purchasing from|buying from|ordering from|investing (?:in|with)|insuring with|supporting|vibing|sticking with|believing in|placing your (?:trust|confidence)|registering your interest|patiently|thinking of (?:us|our|the)|making us|allowing us|sticking around)';
/** "where your satisfaction is our number one priority" behind a company's name. */
const WHERE = `(?: ,? ?(?:where|the home of|your|home of) ${WORDS})?`;

/** What is left of a thank-you for getting in touch, for calling, for being a customer. */
function thanksForContact(found: Found, voice: Voice): readonly Rewrite[] {
  const about = found.slot('about')?.text;
  const verb = found.slot('verb')?.text.toLowerCase() ?? '';
  const name = found.slot('name')?.text;
  if (about && !/^(?:this|it|that|(?:this|your|the) (?:matter|issue|concern|query|inquiry|enquiry|request))$/i.test(about)) return [`thanks for getting in touch about ${about}`];
  if (/^(?:calling|dialing|phoning|ringing)/.test(verb) && name && !/^(?:us|in|back|today|me)\b/i.test(name)) return [`this is ${name}`, ''];
  if (/^(?:contact|reaching|writing|getting|messag|e-?mail|text|calling|phon|ring|connecting|chatting)/.test(verb)) return [fill(`thanks for getting in touch about ${voice.topic ?? '{{topic}}'}`), ''];
  return [''];
}

const NOT_YET = '(?:after|following|upon) (?:careful|due|thorough|much|detailed|full) (?:consideration|review|deliberation|investigation|examination)';
/** The subject of a clause, from its first word. */
const SUBJECT = '(?:\\b(?:we|i) |(?:^|(?<=[.,;:!?"(-] ))(?:[^ .,;:!?]+ ){1,7}?)';

/** "At Brightnest," before the praise. */
const AT = '\\b(?:(?:here )?at (?:[^ .,;:!?]+ ){1,4}, )?';

/** Frames around a message: the message is what follows. */
const TELL = '(?:inform|notify|advise|tell|let you know|share with|update|announce|report|intimate|apprise|assure|remind|confirm|bring to your (?:kind )?(?:notice|attention)|say|draw your attention to the fact)';

/** Words before the message itself: the message stays. */
export const LEAD_INS: readonly Family[] = [
  leadIn(`\\b(?:we would like you to |we ask you to )?(?:please|kindly|pls)(?: kindly| do| also)? (?:be|stay) (?:kindly )?(?:advised|informed|notified|aware|apprised)(?: ,? ?that|(?= (?:the|your|our|we|you|this|all|as|due|from|{x}|i)\\b)| [:,]|$)`),
  leadIn(`\\b(?:you are|all (?:[a-z]+ ){1,2}are|customers are|users are) (?:hereby |kindly |herewith ){0,2}(?:advised|informed|notified) that\\b`, GONE, { severity: 'hint' }),
  leadIn(`\\b(?:please |kindly |you can |you may |be |and )*(?:rest|be|feel|remain|sleep) (?:fully |completely |well |absolutely |doubly )?assured(?: (?:that|,))?(?: that)?\\b,?(?= [^ .!?])`),
  leadIn(`\\b(?:we|i) (?:do |can |would like to |want to |wish to )*assure you that\\b`, GONE, { severity: 'hint' }),
  leadIn(`\\b(?:${NOT_YET} ,? ?)?(?:(?:we|i) )?${ADV}(?:regret|are sorry|am sorry|are afraid|are saddened) (?:having )?to (?:have to )?(?:inform|advise|notify|tell) (?:you|all|our [a-z]+)(?: that)?\\b`, (_, voice) => [`${voice.Im} sorry, but`, '']),
  leadIn(`\\b(?:(?:we|i|it) )?${ADV}(?:are|am|is|take)? ?(?:(?:very|more than|delighted|so|most|extremely|truly) ){0,2}(?:pleased|happy|delighted|glad|proud|thrilled|excited|pleasure|(?:have|take|gives us) (?:the |great |immense )*pleasure) (?:to|in) (?:${TELL}|informing|announcing) ?(?:you|all)?(?: that| as follows)?\\b`, GONE),
  leadIn(`\\bthis (?:(?:e-?mail|message|letter|notice|is a (?:message|notice)|communication) )?(?:is|serves|comes)(?: (?:just|merely|only|intended|meant|hereby))? (?:to|as) (?:kindly |formally |hereby |officially |also ){0,2}(?:inform|notify|advise|intimate|apprise|update|bring to your (?:kind )?(?:notice|attention)|draw your attention to the fact)(?: (?:you|all (?:[a-z]+ )?[a-z]+|[a-z]+))?(?: that)\\b`),
  leadIn(`\\bthis (?:is|serves|comes) to (?:kindly |hereby |formally )?(?:inform|notify|advise|bring to your (?:kind )?(?:notice|attention))(?: you)?(?: that| of)?\\b`),
  leadIn(`\\b(?:(?:we|i) )?(?:would|should|wish|want|d)(?: also| just)?(?: like)? to (?:kindly |hereby |take this opportunity to )?(?:inform|advise|notify|bring to your (?:kind )?(?:notice|attention)|draw your attention to the fact|apprise)(?: you)? that\\b`),
  leadIn(`\\b(?:please|kindly|pls) (?:kindly |also |do )?(?:note|take note|find|keep in mind|bear in mind)(?: of the fact)? that\\b`, GONE, { severity: 'hint' }),
  leadIn(`\\bkindly (?:take )?note(?: that)?\\b(?! (?:the|your|down) (?:number|reference|code|ticket))`, GONE),
  leadIn(`\\b(?:(?:to|in order to|so (?:that )?we (?:can|may)|so as to) (?:better|best) (?:serve|assist|help|support|cater to|meet the needs of)(?: (?:you|our (?:valued )?[a-z]+))?(?: better)?|(?:to|in order to) (?:serve|assist|help) you better)(?: ,)?`),
  leadIn(`\\bas (?:a|an|our|one of our) (?:(?:very|most|highly|much) )?(?:valued|loyal|esteemed|treasured|cherished|privileged|precious|valuable|special) [a-z]+(?: of [^ ,]+(?: [^ ,]+){0,3})?(?: ,)?(?= [^ .!?])`),
  leadIn(`\\bdue to (?:unforeseen|unavoidable|unexpected|extenuating|certain|circumstances beyond|some unforeseen|technical|operational) (?:circumstances|reasons|events|our control|constraints)(?: beyond our control)?(?: ,)?`, (found, _, sentence) => [fill(`because {{reason}}${sentence.text[found.span.end - 1] === ',' ? ',' : ''}`), '']),
  leadIn(`\\bat your earliest(?: possible)? convenience\\b`, () => ['as soon as you can', '']),
];

/** Whole clauses that can go. */
export const COURTESIES: readonly Family[] = [
  // "your call is very important to us"
  family(`${AT}(?:please (?:be assured|know) that )?(?:(?:your|each|every|all|the (?:safety|security|privacy|comfort|satisfaction|trust|health|wellbeing) of|customer|client|member|guest|passenger|patient|our [a-z]+(?: [a-z]+)?'s?) (?:[^ .,;:!?]+ ){0,6}?(?:is|are|remains|remain|means|mean|matters|matter|has been noted and is)|(?:you|we know you|they) (?:matter|mean)) (?:(?:a lot|so much|very much|everything|the world|extremely|very|truly|really|deeply|incredibly|always|most|also|highly|and|of|greatly|so|just as|utmost|great|paramount|the|equally|a great deal) ){0,4}(?:important|importance|valuable|precious|valued|appreciated|vital|dear|a gift|everything|a lot|the world|matters?|to us|to me)${REST}`, GONE, { unless: /\b(?:how|why) (?:important|valuable)\b|\bif your\b|\?/ }),
  family(`${AT}(?:your|customer|client|member|guest|passenger|patient|the|our|user|student|community|fan) (?:[^ .,;:!?]+ ){0,5}?(?:is|are|lies|stands|remains|remain|comes|come|has always been|will always be|being|being always) (?:always |for us )?(?:our |the |of |a |at (?:the|our) |close to (?:our|my) )(?:very )?(?:(?:top|number one|no|number|\\#|#|1|one|first|highest|utmost|main|key|greatest|absolute|ultimate|very|sole|biggest|primary|constant|foremost) ){0,3}(?:\\. ?1 )?(?:priority|priorities|passion|concern|goal|aim|mission|motto|importance|pride|joy|heart|hearts|core|center|pleasure|most important)${REST}`, GONE, { unless: /\byour priority\b|\?/ }),
  family(`${SUBJECT}(?:is|are|lies|remains) (?:at|close to) (?:the|our) (?:very |beating )?(?:hearts?|core|center)(?: of (?:everything|all|what|our)${REST})?`, GONE, { unless: /\b(?:hospital|city|town|village|pain|heart (?:rate|attack|failure))\b/ }),
  family(`\\b(?:${WE} )?${ADV}(?:put|place|keep|value|prioritize|cherish) (?:our |the |your )?(?:[^ .,;:!?]+ )?(?:customers?|clients?|members?|guests?|patients?|users?|satisfaction|safety|comfort|you) (?:first(?= [.,!;]|$| and)|at the (?:heart|center|core)|above all|as our)${REST}`),
  family(`\\b(?:you are|you will always be) (?:a |an |our |always )(?:(?:very|most|highly|number|no|top) )?(?:[.#] ?)?(?:valued|loyal|esteemed|treasured|important|number|priority|one|1)(?: [^ .,;:!?]+){0,6}`, GONE, { unless: /\bpriority order\b/ }),
  family(`\\b${APPRECIATE} (?:(?:and|truly) )?(?:your|all (?:of )?your|each|every|everyone of|hearing|you as|you being|the) ${KIND}(?:${DEAR}|customers?|clients?|members?|guests?|customer|(?:interest|trust|confidence|faith))\\b${REST}`, GONE, { unless: /\b(?:valued at|value date)\b/ }),
  family(`\\b${APPRECIATE} (?:you|your) (?:taking the time|bringing|sharing|contacting|reaching|choosing|being|letting us know|bearing)${REST}`, GONE),
  family(`\\byour ${KIND}${ASKED}(?: and ${ASKED})? (?:(?:in|on|with|regarding) (?:this|the) [^ .,;]+ )?(?:is|are|will be|would be) (?:(?:very|much|highly|greatly|truly|deeply|really|most|sincerely|always|so|also) ){0,3}appreciated${REST}`),
  family(`\\byour ${KIND}(?:${ASKED}|${DEAR})(?: and ${ASKED})?(?: [^ .,;:!?]+){0,3}? (?:means|mean|helps|help|enables|allows|inspires?|keeps?|makes?) (?:us|me|everything|the world|a lot|our)${REST}`),
  family(`\\b(?:comments|feedback|suggestions|reviews|input|opinions)(?: [^ .,;:!?]+){0,4} (?:helps?|enables?|allows?) (?:us|our team) (?:to )?(?:improve|grow|learn|serve|do better|get better|make)${REST}`, GONE),
  family(`\\b(?:all|any|every|your) (?:feedback|comments|suggestions)(?: ,)?(?: [^ .,;:!?]+){0,4}(?: ,)? (?:is|are) (?:(?:always|very|most|greatly) )*(?:welcome|welcomed|appreciated|a gift|noted|valued)${REST}`),
  family(`\\byour ${KIND}(?:concern|complaint|feedback|comments|suggestion|query|opinion|voice|request)s? (?:has|have) been (?:duly )?(?:noted|heard)\\b${REST}`, GONE),
  // "we take your privacy very seriously"
  family(`${SUBJECT}(?:(?:do|also|always|really|truly) ){0,2}(?:takes?|treats?|took) (?!care)(?:[^ .,;:!?]+ ){1,6}?(?:(?:(?:very|extremely|most|incredibly|really|so|equally) )?seriously|with the utmost [^ .,;:!?]+(?: and [^ .,;:!?]+)?|to heart)${REST}`, GONE, { unless: /\b(?:not|never|nobody) take|\bif you take\b/ }),
  family(`\\b(?:we|i) (?:[^ .,;:!?]+ ){0,2}(?:handle|treat|process|review|approach|manage) (?:[^ .,;:!?]+ ){1,4}?with (?:the )?(?:utmost|greatest|highest|extreme|great) (?:[^ .,;:!?]+)(?: and [^ .,;:!?]+)?`),
  // promises of excellence
  family(`${SUBJECT}(?:(?:are|is|am|remain|remains|have been|has been|will) )?(?:(?:always|constantly|continually|continuously|fully|deeply|truly|firmly|fiercely|proudly|ever|totally|still|also|forever|strongly|wholly|passionately|be) ){0,3}(?:(?:committed|dedicated|devoted) to(?! an? )|passionate about|strives?(?: to| for)?|striving(?: to| for)?|endeavors? to|aims? to (?:provide|offer|deliver|give|serve|ensure)|pride (?:ourselves|myself|itself)|prides itself|(?:go|going|goes) (?:the extra mile|above and beyond)|innovating|looking for ways to improve)${REST}`, GONE, { unless: /\b(?:by|before|within|until) (?:\{x\}|\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|noon|end of)|\?/ }),
  family(`\\bit is (?:our|my) (?:(?:constant|continuous|earnest|sincere|utmost|honest|endless|daily) ){0,2}(?:endeavor|aim|goal|mission|privilege|pleasure|honor|duty|promise|commitment|passion|pride) (?:to|of)${REST}`),
  family(`\\b(?:it is|it has been|it was|it is always|it will be) (?:always )?(?:(?:a|an|our|my|such a|truly a|indeed a) )(?:(?:true|real|great|absolute|genuine|utmost|sincere) )?(?:pleasure|honor|privilege|delight|joy)${REST}`, GONE),
  family(`\\b(?:(?:always )?assuring|assure) you (?:of )?(?:our|my|the) (?:best|prompt|continued|full|utmost|finest|highest|excellent)${REST}`),
  family(`\\b(?:we|i) (?:do )?assure you of (?:our )?(?:best|prompt|continued|full|utmost|finest|highest|excellent)(?: and [^ .,;:!?]+)?${REST}`),
  family(`\\b(?:we|i)? ?(?:(?:truly|really|very much|do|always|eagerly|also|and|hope and) )*(?:look|looking) forward to (?:(?:the )?(?:pleasure|opportunity|privilege|honor) of |once again |again )?(?:serving|welcoming|assisting|doing business|continuing to serve|hosting|seeing you (?:again|soon|on board)|being of service|your continued|a (?:long|continued)|meeting your|helping you again)${REST}`, GONE),
  family(`\\b(?:we )?hope to (?:welcome|serve|see|host|assist) you (?:again|back|soon)${REST}`),
  family(`${SUBJECT}(?:always )?welcomes? (?:(?:all|any|your|and|appreciates?|the|customer|user|constructive|honest) ){0,4}(?:feedback|comments|suggestions|input)${REST}`, GONE, { unless: /\?/ }),
  family(`\\b${APPRECIATE} (?:all|each and every|each|every)(?: one)?(?: of)? (?:our |the )?(?:[^ .,;:!?]+ )?(?:members?|customers?|clients?|users?|guests?)${REST}`),
  // thanks for nothing in particular
  family(`\\b${THANK} for (?:your |all your |the |taking )?${KIND}(?:${ASKED})\\b(?:(?: and| ,) (?:your )?${KIND}${ASKED}){0,2}(?: (?:in|with|regarding|on|to) (?:this|the|these)(?: [^ .,;:!?]+){0,2}| (?:as|while|during) (?:we (?:looked into|look into|work(?:ed)?|resolved?|investigated?|continue|sort|handle|review) ?[^.,;:!?]{0,50}|this time))?(?! (?:while|as|during|when|until|with) )`, GONE),
  family(`\\b${THANK} for (?:your |all your )${KIND}(?:business|custom|loyalty|patronage|trust|confidence|interest|contributions?|generosity|faith|partnership|membership|association|preference|participation|readership|feedback|inputs?|comments|suggestions?|review|kind words|kind review)\\b${REST}`, GONE),
  family(`\\b${THANK} for (?:(?:your|the) ${KIND}(?:e-?mail|email|message|letter|inquiry|query|call|contact|correspondence|communication|question|request|note|submission|mail|ticket)s?)(?: to ${WORDS})?(?= [.,!;]|$| and )(?: ,? which ${WORDS}| , the contents of which [^.!?]{1,60})?`, (_, voice) => [fill(`thanks for getting in touch about ${voice.topic ?? '{{topic}}'}`), ''], { unless: /\b(?:about|regarding|concerning|dated|of the|of \d)\b/ }),
  family(`\\b${THANK} for (?<verb>${CONTACT})\\b(?<name>(?:(?! (?:about|regarding|concerning|on behalf) ) (?!(?:and|but|so|because|while|if|which|please|yet) )[\\w{$£€#@&'][^ ]*){0,8})(?: (?:about|regarding|concerning|with regard to|in relation to) (?<about>${WORDS}))?${WHERE}`, thanksForContact, { unless: /\bgetting in touch about\b|\bbeing (?:so )?(?:honest|patient|clear|quick|open|kind)\b|\busing the (?:form|link|right)\b|\bwriting from\b|\bvisiting (?:the|our) (?:branch|office)|\bcontacting your\b/ }),
  family(`\\b${THANK} for (?:taking (?:the|your) (?:valuable |precious )?time|bringing (?:this|it|that|the (?:matter|issue|above))(?: [^ .,;:!?]+){0,2} to (?:our|my) (?:attention|notice)|(?:the|this) opportunity to (?:serve|assist|help)|allowing us to (?:serve|assist|help)|giving us (?:the|an|another) (?:opportunity|chance)|(?:kindly )?bearing with (?:us|me)|making us|helping us (?:improve|grow|serve)|your (?:kind )?(?:words|note) of)${REST}`, GONE),
  family(`\\b(?:thank you|thanks) (?:in advance|and best)\\b`, GONE),
  family(`\\b(?:words can not|we can not) (?:express|thank you enough|begin to)${REST}`, GONE),
  family(`\\b${THANK} that you (?:have )?(?:decided|chosen|opted)${REST}`),
  // stock references to what was written before
  family(`(?:^|(?<=, ))(?:further to|with (?:reference|regards?|respect) to|in (?:response|reference|reply) to|we (?:refer|write further|make reference) to|(?:we|i) (?:write|are writing|am writing) (?:to you )?(?:in (?:response|reply|connection)|with (?:regard|regards|reference|respect)|further|in reference|in regard)(?: to)?|reference is made to|this has reference to|this (?:is )?refers? to) (?:your|our|the|above|trailing) (?:(?:recent|above|trailing|previous|matter|earlier|valued|esteemed|said|kind|subject|captioned) ){0,3}(?:e-?mail|email|mail|letter|correspondence|communications?|inquiry|query|request|complaint|matter|message|conversation|telecon|subject|application)(?: below| herein| today)?(?: (?:and|we had|dated) ${WORDS})?(?: ,|(?= ?[.:]|$))(?: (?:the contents of which (?:have been|are|were) noted|we (?:inform|advise|wish to inform|would like to inform) you as follows))?`, GONE, { unless: /\bdated\b|\b\d{1,2} |\{x\}/, note: 'Say what this is about in the customer\'s own words: their parcel, their bill, their question.' }),
  // openings
  family(`\\b(?:(?:we|i) )?(?:do |sincerely |really )?(?:hope|trust|pray)(?: that)? (?:this|my|our|the)? ?(?:e-?mail|email|message|letter|note|mail|you|communication|all)? ?(?:finds|reaches|is|are)(?: (?:you|all|everything|keeping|doing))?(?: (?:all|and|your (?:loved ones|family|team)))*(?: (?:keeping|doing|in|is|are))?(?: (?:very|good|great|best|the best|the pink|excellent|high|fine))?(?: of)?(?: (?:well|safe|spirits|health|fine|good|great|healthy))(?: and (?:well|safe|healthy|good spirits|happy))?(?: today)?\\b`, GONE, { unless: /\bfeeling better\b/ }),
  family(`\\b(?:(?:warm|warmest|kind|hearty|season's|heartfelt|joyful|good|our|many|festive|cordial|compliments and) )*greetings (?:of (?:the (?:day|season)|peace[^.!?]{0,30}|joy[^.!?]{0,30})|from (?:${WORDS}))|\\b(?:compliments|greetings) of the (?:day|season)${REST}|\\bseason's greetings${REST}`, GONE, { unless: /\bbest greetings\b|greetings from [^ ]+ \{x\}$/ }),
  family(`\\bhappy (?:monday|tuesday|wednesday|thursday|friday|weekend) (?:from|to) ${WORDS}`, GONE),
  family(`\\bwelcome to (?:the|our) (?:[^ .,;:!?]+ ){0,3}(?:family|fam|tribe|club)\\b`, GONE),
  family(`\\bwelcome to (?:[^ .,;:!?]+ ){1,6}?(?:chat |support |care )?,? ?where (?:you|your|customers?|we) ${WORDS}`, GONE),
  family(`\\b(?:we|i) (?:hereby |herewith |duly |do )?acknowledge (?:the )?(?:receipt of )?your (?:[^ .,;:!?]+ ){0,2}(?:e-?mail|email|message|letter|inquiry|query|correspondence|communication|concerns?|complaint|feedback|ticket|call)(?= [.,!;]|$| and )`, (_, voice) => [fill(`thanks for getting in touch about ${voice.topic ?? '{{topic}}'}`), ''], { unless: /\bdated\b|\b\d/ }),
  family(`\\b(?:we|i) (?:have |hereby confirm that we have )?(?:successfully |safely |duly )?received your (?:recent )?(?:e-?mail|email|message|inquiry|query|communication|correspondence)(?= [.!]|$| and )`, (_, voice) => [fill(`thanks for getting in touch about ${voice.topic ?? '{{topic}}'}`), '']),
  // closings
  family(`\\b(?:we|i)? ?(?:(?:do|very|truly|am|are|so|really|feel) ){0,3}(?:sorry|sad|hate|saddened|would hate|heartbroken) to (?:see|lose|hear) you (?:go|leave|are leaving|leaving)\\b|\\b(?:sorry|sad) to see you go\\b`, GONE),
  family(`\\b(?:we|i) (?:sincerely |do |just |once again )?(?:trust|hope|believe)(?: that)? (?:this|the above|the foregoing|our (?:response|reply|explanation))(?: [^ .,;:!?]+){0,3} (?:clarifies|clears|explains|sheds|helps clarify|sufficiently|meets with)${REST}`, () => ['which part would you like me to explain in more detail?', '']),
  family(`\\b(?:(?:we|i) )?(?:sincerely |do |just )?(?:trust|trusting|hope)(?: that)? (?:(?:this|the above|the foregoing) (?:is|are|will be) (?:of (?:assistance|help|service|use)|satisfactory|in order|acceptable)|you will find (?:this|the above|everything)(?: to be)? (?:in order|satisfactory|helpful))${REST}`, () => ['which part would you like me to explain in more detail?', '']),
  family(`\\b(?:we|i) (?:will )?(?:remain|stay|are|am) (?:always |fully |entirely )?at your (?:complete |full |entire )?(?:disposal|service)${REST}`),
  family(`\\b(?:(?:we|i) )?(?:also )?wish(?:ing)? you (?:well|(?:all )?the (?:very )?best|every success|success|luck|a pleasant|continued success|much pleasure) (?:in|with|for) (?:all )?(?:your|the|any) (?:future |upcoming )?(?:endeavou?rs?|future|undertakings|ventures)`, GONE),
  family(`\\bwe hope (?:for|you) (?:your kind (?:understanding|cooperation)|will (?:keep|continue|understand)|understand|continue|for)${REST}`, GONE),
  family(`\\b(?:we )?(?:solicit|seek|request|count on|hope for|ask for|crave) your (?:kind |continued |full |valued )*(?:understanding|cooperation|support|patience|indulgence|patronage)${REST}`, GONE),
  family(`\\bwe know (?:that )?your time is (?:valuable|precious|important)`),
  family(`\\b(?:kindly|please|do|thank you for) ?(?:please |do )?bear(?:ing)? with (?:us|me)\\b`, GONE),
  family(`\\blessons (?:have been|will be|were) (?:learned|learnt)${REST}`, () => [fill('because of this, {{what_changed}}'), '']),
  family(`\\bwith reference to your (?:valued|esteemed|kind|good) ${WORDS}(?: , we ${WORDS})?`, GONE),
];

/** Stock notices of a queue: a number would help. */
export const QUEUES: readonly Family[] = [
  family(`\\b(?:(?:due|owing) to|because of|as a result of) (?:(?:a|an|the) )?(?:(?:very|unusually|exceptionally|extremely|unexpectedly|unprecedented|abnormally|increased|current|currently|higher than|normal|usual|average|high|large|overwhelming|heavy) ){1,5}(?:volumes?|numbers?|levels?|demand|traffic|influx|amounts?)(?: of (?:[^ .,;:!?]+)(?: [^ .,;:!?]+)?)?(?: ,)? (?:[^ .,;:!?]+ ){1,6}(?:longer|delayed|slower|wait|delays?|time)${REST}`, () => [fill("answers are taking about {{wait_time}} at the moment")]),
  family(`\\b(?:we|our (?:[^ .,;:!?]+ ){1,3}) ?(?:are|is|have been) (?:currently |presently |now |still |all )*(?:experiencing|facing|receiving|seeing|dealing with|handling|busy with) (?:(?:a|an|the|some) )?(?:(?:very|unusually|exceptionally|extremely|unexpectedly|unprecedented|abnormally|increased|higher|than|normal|usual|average|high|large|overwhelming|heavy|longer|greater|more|elevated) ){1,5}(?:[^ .,;:!?]+ ){0,2}(?:volumes?|numbers?|levels?|demand|traffic|influx|amounts?|wait times?|calls?)(?: of ${WORDS})?${REST}`, () => [fill("it's taking us about {{wait_time}} to answer right now")]),
  family(`\\b(?:we|our (?:systems?|platform|website|app)) (?:are|is) (?:currently |presently |now )?(?:experiencing|facing|having) (?:some |a few )?(?:technical|system|unexpected) (?:difficulties|difficulty|issues?|problems?|challenges?)(?= [.!,;]|$| at )${REST}`, (_, voice) => [fill(`${voice.topic ? `${voice.topic} isn't working right now` : "{{what_is_down}} isn't working right now"}`)]),
  family(`\\ball (?:of )?(?:our|the|available)? ?(?:[^ .,;:!?]+ ){0,3}?(?:agents|representatives|advisors|advisers|operators|lines|associates|executives|specialists|consultants|colleagues) are (?:currently |presently |still |all |now )*(?:busy|assisting|helping|serving|speaking|engaged|occupied|attending)${REST}`, () => [fill('the wait is about {{wait_time}} right now')]),
  family(`\\byour call will be (?:answered|taken|attended)(?: to)? (?:in the order (?:in which )?|by the next |in turn|shortly|as soon as )(?:[^ .,;:!?]+ ?){0,6}`, () => [fill("you're number {{queue_position}} in line")]),
  family(`\\b(?:an?|the next|one of our|our next|our) (?:available |free |friendly )?(?:agents?|advis[oe]rs?|representatives?|operators?|specialists?|consultants?|executives?|associates?|colleagues?|team members?|member of (?:our|the) team) (?:will|shall) be (?:with|right with|assisting|on the line with) (?:you )?(?:shortly|soon|momentarily|in a moment|as soon as possible|presently)\\b`, () => [fill("{{name}} will be with you in about {{wait_time}}")]),
  family(`\\b(?:please )?listen (?:carefully|closely)(?: to (?:the|all)(?: [^ .,;:!?]+){1,4})?(?: ,)?(?: (?:as|because|since|for) (?:our|the|some|these)(?: [^ .,;:!?]+){0,2} (?:menu |options? ){1,2}(?:have|has)(?: [^ .,;:!?]+){0,2} changed)?`, GONE),
  leadIn(`\\b(?:working|work) (?<how>(?:around the clock|round the clock|tirelessly|day and night|24/7|relentlessly|non-stop|diligently|very hard|as hard as (?:we|they) can)(?: (?:around the clock|day and night))?)`, GONE, { replaces: { slot: 'how' } }),
  family(`\\bour (?:[^ .,;:!?]+ ){0,2}(?:experts?|team|engineers|specialists|technicians|teams) (?:are|is) (?:already |now )?on (?:the case|it)(?: (?:24 / 7|24/7|around the clock))?`, GONE),
];

/** At least one of these is in whatever the families above find. */
export const COURTESY_WORDS: readonly string[] = (
  'advised informed notified aware apprised assured assure assuring regret sorry afraid saddened sad hate heartbroken inform notify advise tell let share update announce report intimate apprise remind confirm ' +
  'bring say draw informing announcing note find keep bear bearing serve assist help helps support cater meet valued loyal esteemed treasured cherished privileged precious valuable special due owing because result convenience ' +
  'important importance appreciated vital dear gift everything lot world matter matters us me priority priorities passion concern goal aim aims mission motto pride prides joy heart hearts core center pleasure first above as ' +
  'number one 1 no top appreciate value cherish treasure respect grateful thankful appreciative mean means enable* allow* inspire* keep* make* our welcome welcomed welcomes noted heard seriously utmost greatest highest extreme great ' +
  'committed dedicated devoted passionate strive* striving endeavor* mile beyond innovating ways privilege honor duty promise commitment delight forward hope thank thanks cheers ta express enough begin trust trusting pray greetings compliments ' +
  'happy acknowledge received clarif* believe disposal service wish wishing solicit seek request count crave ask lessons reference regard regards response reply respect refer refers further connection ' +
  'volume* numbers level* demand traffic influx amount* wait calls call technical system unexpected busy assisting helping serving speaking engaged occupied attending answered taken attended shortly soon momentarily moment possible presently listen ' +
  'working work experts team teams engineers specialists technicians'
).split(' ');
