// How support mail asks for marks: surveys, scores, stars, reviews, thumbs, faces.

export interface Ask {
  readonly pattern: RegExp;
  /** No survey where this stands in the sentence. */
  readonly unless?: RegExp;
  /** Only the how or the prize of a survey: without it nothing is left to ask. */
  readonly mechanics?: true;
  readonly hint?: true;
}

const FORM =
  '(?:surveys?|questionnaires?|[a-z]+ evaluation|evaluation(?! of)|polls?|score-?cards?|nps|csat|mini-survey|micro-survey|(?:feedback|evaluation|comment|comments|opinion|satisfaction|rating|ratings|review|appraisal|exit|customer|experience) ?(?:forms?|cards?|sheets?|lines?|interviews?|slips?|surveys?|polls?|panel|barometer|index|score|call|ivr|link|box|robot|boxes|study|stud(?:y|ies))|satisfaction (?:[a-z-]+ )?(?:interview|survey|poll|questionnaire|line)|(?:[a-z-]+ )?(?:barometer)|effort score|happiness index|happy card|(?:experience|satisfaction|client) questionnaires?)';
/** What makes a mention of a form a request. */
const REQUEST =
  '(?:please|pls|kindly|complete|completed|completing|fill|filled|filling|take|taking|answer|answering|participat[a-z]+|part|receive|get|got|sent|send|mailed|emailed|texted|invite[a-z]*|spare|minutes?|moments?|seconds?|help|click|tap|follow|link|below|stay|remain|hold|press|win|draw|drawing|prize|voucher|return|returned|pop[a-z]*|lands?|opens?|drops?|follows?|nagging|count on|comes?|coming|agree|on its way|watch|awaits?|awaiting|waiting|shortly|soon|after|afterwards|grateful|appreciate|love|mind|would you|could you|encouraged|do|let us|tell us|find|enclosed|closes|ring you|call you|transfer|put you through|pop you|popped you|be kind|improve|voice|have your say|rated?)';
const THING =
  '(?:reply|answer|chat|conversation|call|ticket|interaction|letter|repair|service|session|article|response|exchange|support|help|experience|visit|stay|room|sign-in|application|driver|ride|delivery|trip|order|engineer|agent|satisfaction|consultation|course|show|app|meal|tour|flight|journey|handling|performance|work|transaction|assistance|rep|representative|team|advisor|page|purchase|shop)';
const MARK = '(?:rate|rank|score|grade)';
const PLATFORM =
  '(?:google|trustpilot|trip ?advisor|yelp|feefo|capterra|g2|glassdoor|reviews\\.io|facebook|hellopeter|healthgrades|amazon|booking\\.com|checkatrade|doctify|instagram|linkedin|twitter|x|(?:the |our |your )?(?:(?:app|play|google play|apple|apple podcasts?|chrome|store|shop|apps) ?)+(?:store|page|podcasts?|listing)?|apple podcasts|your socials|our page|social media)';
const KIND_OF = '(?:(?:quick|short|positive|nice|good|great|honest|kind|google|little|five-star|5|star|stars|-|public|online|brief|happy|shiny|stellar|favorable|glowing|few|couple|of|wee|tiny|first|new|lovely|more|store|app|facebook|trustpilot) ){0,4}';
const SCALE = '(?:on (?:a|the|our) (?:scale|1 ?- ?10)|(?:from|between|of|with|,) (?:0|1|zero|one|nought) (?:\\( ?[a-z ]+ ?\\) )?(?:to|and|-|through) (?:5|6|7|10|five|six|seven|ten|nine|9|100)|(?:0|1) ?(?:-|to|–) ?(?:5|6|7|10)\\b|(?:10|5|ten|five) ?/ ?(?:10|5|ten|five)|out of (?:5|10|five|ten)|from a to f)';

export const ASKS: readonly Ask[] = [
  // the two words that name it
  { pattern: new RegExp(`\\b${FORM}\\b(?=.*\\b${REQUEST}\\b)|\\b${REQUEST}\\b.{0,160}? ${FORM}\\b`), unless: /\b(?:land|site|building|property|boiler|home|structural|homebuyer|asbestos|damp|tree|geological|mortgage|drone|dental|wildlife) surveys?\b|\bsurvey (?:report|fee|of the (?:property|site|land)|engineer)\b|\balready (?:had|completed|filled|done|taken|answered)\b|\b(?:health|medical|pre-op|screening|travel|claim|security|risk|safety|onboarding) questionnaires?\b|\bopinion polls? (?:show|say)/ },
  // marks out of ten
  { pattern: new RegExp(`\\b${MARK} (?:us|me|him|her|our|my|it on|(?:this|your|the|today's|that)(?: [a-z-]+){0,2} ${THING}|(?:this|your|the|today's) ${THING}|how (?:we|i|well|easy|helpful|satisfied))\\b`), unless: /\b(?:interest|exchange|heart|flat|tax|mortgage|daily|hourly) rate\b|\bat (?:a|the) rate\b/ },
  { pattern: /\b(?:please |kindly |to |and |do )(?:review|evaluate|assess|judge|appraise|mark) (?:us|me|our (?:service|support|performance|work|help)|my (?:service|work|performance)|this (?:reply|answer|chat|conversation|call|exchange|interaction)|how we)\b|\b(?:review|judge|evaluate) (?:us|me|my work|our work) (?:on|in|at)\b/ },
  { pattern: /\b(?:rate and review|rated? (?:and|or) reviewed?)\b/ },
  { pattern: /\b(?:asked|invited?|asking you|asks you|get|want you|like you|going) to (?:score|grade|rate|rank|assess|evaluate|judge|mark) (?:me|us|my|our|this|your|the|today's|it)\b|\b(?:get|getting|am|are) (?:graded|scored|rated) on\b|\ba (?:score|mark|grade|rating) (?:from|between|of|out of)\b.{0,40}\b(?:to|and)\b/ },
  { pattern: /\bhow (?:would|do|did|will) you (?:rate|rank|score|grade|mark|evaluate)\b/ },
  { pattern: new RegExp(`\\b(?:rate|score|grade|text|reply|respond|number|recommend|how|pick|press|key in|mark|choose|answer|was|give|tell|award|note|grade|stars?|score)\\b.{0,80}?\\b${SCALE}`), unless: /\bpain\b|\bday of (?:the )?month\b|\bperiod of\b|\bsizes?\b|\bsteps? (?:1|one)\b|\b(?:questions?|pages?|items?|sections?|parts?|days?|weeks?|options?|appendix|boxes|lines?) (?:1|0) ?(?:-|to)/ },
  { pattern: /\bon a scale (?:of|from)\b.{0,60}\b(?:how|rate|recommend|likely|score)\b/, unless: /\bpain\b/ },
  { pattern: /\b(?:give|giving|gives|earn|earned|deserve) (?:us|me|him|her)? ?(?:a|an)? ?(?:perfect |nine or (?:a )?|9 or (?:a )?)?(?:10|ten|9|nine|5|five)(?: out of (?:10|ten|5|five))?(?= (?:[.,!?;]|please|when|in|on|as|if|today|means|or|for|and|so|that|stars?)|$)(?! (?:%|percent|minutes?|days?|hours?|weeks?|times|o'clock|each|more|or more (?:days|weeks)))/, unless: /\b(?:minutes?|days?|hours?|weeks?|months?|years?|degrees|pounds|dollars|euros|items?|pieces|people|rings)\b/ },
  { pattern: /\ba (?:9|nine) or (?:a )?(?:10|ten)\b|\b(?:anything|less|lower)(?: lower| less)? (?:than|under|below) (?:a |an )?(?:5|five|10|ten|nine|9)\b.{0,30}\b(?:counts?|goes|is|fails?|means)\b|\ba (?:10|5) means\b|\banything (?:lower|under|less|below).{0,20}\b(?:counts?|goes|fails?|against)\b/, mechanics: true },
  // stars
  { pattern: /\b(?:give|giving|leave|leaving|drop|post|posting|hit|hitting|smash|tap|tapping|pick|picking|sprinkle|rate|award|send|shower|upgrade|click|press|add|spare|how about|have|toss|throw|love|want)\b.{0,50}?(?:\bstars?\b|\b(?:five|5|4|ten)-stars?\b|⭐|🌟|★)/, unless: /\b(?:press|hit) (?:the )?star\b|\bstar (?:key|sign|button) (?:to|on your (?:phone|keypad))|\b(?:3|4|5|three|four|five) ?-? ?star (?:hotel|rated hotel|restaurant|rooms?)\b/ },
  { pattern: /\b(?:five-star|(?:5|five) (?:- )?stars?|fifth star|few stars|one-star|star rating)\b(?=.*\b(?:review|word|rating|button|day|us|world|please|appreciated|mean|on|if|app|page)\b)/, unless: /\bhotel\b|\brestaurant\b|\bfive-star (?:reef|lodge|resort)\b/ },
  // reviews
  { pattern: new RegExp(`\\b(?:leave|leaving|write|writing|wrote|post|posting|drop|dropping|give|giving|send|sharing|share|submit|add|put|pop|pen|spare|appreciate|appreciated|love|welcome|obliged for|grateful for|thrilled with|over the moon with|say|jot)(?: us| me| behind| down| with)? (?:an? |your |some |the |another )?${KIND_OF}(?:reviews?|testimonials?|ratings?|kind words|nice words?|few words|recommendation)\\b`), unless: /\b(?:we|i|our team|they) (?:will |shall |can |have |had )?(?:give|write|send|post|share|wrote|posted)\b|\bpeer review\b|\bcredit rating\b|\brating agency\b|\breview (?:board|panel|team|officer|date|request|request form|copy)\b|\bsend (?:your|the) (?:review|rating) (?:form|request)/ },
  { pattern: new RegExp(`\\b(?:review|rating|ratings|say so|say it|word|words|stars?|vote|find us|tell (?:us|them|the world|others|everyone|people)|recommend us|feedback|verdict)\\b.{0,40}? on ${PLATFORM}\\b`), unless: /\b(?:your|the) (?:review|post|comment) on\b.{0,40}\b(?:said|mentions|mentioned|says|about)\b|\bthank|\bthanks\b|\bsaw your\b/ },
  { pattern: /\ba (?:review|rating|testimonial|recommendation)(?: from you| by you)? (?:would|means|helps|goes|takes|on|in)\b/ },
  { pattern: /\b(?:tell|share with) (?:the world|everyone|others|your friends)\b.{0,40}\b(?:on|socials|about us|how)\b/ },
  { pattern: /\b(?:a )?(?:nice|kind|good) words?\b.{0,60}\b(?:store|google|page|manager|team leader|supervisor|boss)\b|\ba word to my (?:team leader|manager|boss|supervisor)\b/ },
  // the score that marketing loves
  { pattern: /\bhow likely (?:are|is|would|were)\b.{0,80}\brecommend\b|\blikely (?:are you |you are |it is ).{0,40}\brecommend\b|\bwould you recommend (?:us|our|me)\b|\blikely (?:to )?recommend (?:us|our)\b/ },
  // how did we do
  { pattern: /\bhow (?:did|would|have|are|were|was) (?:we|i|our [a-z]+(?: [a-z]+)?|your (?:driver|engineer|agent|advisor|technician|rep|assistant|courier|waiter)|the (?:driver|engineer|agent|technician|assistant)|[a-z]+) (?:do|doing|done|perform|performing|score|measure up)\b(?! (?:this|that|it|so|you))/, unless: /\bhow (?:are|were) (?:you|things)\b/ },
  { pattern: /\b(?:tell|show|let) (?:us|me|my manager|our robot|my boss)(?: know)?,? ?(?:in .{0,30} )?(?:how|what) (?:we|i|our|today|happy|satisfied|the team|you (?:thought|think) of (?:us|our|me))\b.{0,30}?\b(?:did|do|doing|went|performed|handled|done|rate|were|was|you|of us|us)\b/, unless: /\bhow (?:we|i) can\b|\bhow i can\b/ },
  { pattern: /\bhow (?:satisfied|happy|pleased|delighted) (?:are|were|was) you (?:with|about|by)\b/ },
  { pattern: /\bhow (?:easy|helpful|good|useful|friendly|was|were|satisfied|happy)\b.{0,60}(?:\? .{0,20})?\b(?:pick|tap|press|choose|click|give) (?:a |an |from |your |the |some |1 |one )*(?:face|star|stars|smiley|score|number|to)\b/ },
  // faces and thumbs
  { pattern: /\bthumbs? ?-? ?up\b|\bgreen thumb\b|[a-z]+ 👍 [a-z]+|\bthumbs-up\b/, unless: /\b(?:gave|got|given|has|have) (?:us |it |you )?(?:a |the )?thumbs/ },
  { pattern: /\b(?:pick|press|tap|choose|hit|click|push|touch|vote with|leave|select)\b.{0,40}?\b(?:smiley|smileys|smilies|smiling face|happy face|green face|face|faces|emoji)\b|\bthe (?:green|happy|smiling) face\b/ },
  { pattern: /[😀🙂😐🙁😡😊☹😃😞😠][^a-z]{1,6}[😀🙂😐🙁😡😊☹😃😞😠]/u, mechanics: true },
  // forms without the name
  { pattern: /\b(?:answer|answering|complete|take|with|in|asks?|ask you|asked|has|have|texted|sent|of|it is|for) (?:these |our |a |the |you |just |some |a few |to )*(?:\d+|one|two|three|four|five|six|seven|ten|couple of|few|quick|short|brief)(?: (?:quick|short|brief|easy|simple|little))* questions?\b(?=.*\b(?:about|on|how|us|we|me|service|improve|experience|link|at|call|chat|who|after|line|please|help)\b|.*{)/, unless: /\b(?:to (?:find|quote|price|check|open|set up|diagnose|verify|get you|help me|see which|decide)|before (?:i|we) (?:can|quote))\b|\bi have (?:a few|two|three|some) questions\b|\bhave (?:any|a few) questions\b/ },
  { pattern: /\b(?:questions?|interview|text|message|e-?mail|invitation|link|call|panel|pop-up|popup|voice|card|voicemail|robot|agency)\b.{0,60}\b(?:how (?:i|we) (?:did|are doing|performed|have done|handled)|what you think of us|about (?:me|our service|my service|my performance)|on my performance|score me|grade (?:me|this|my)|tell us how|want to know how)\b/ },
  { pattern: /\b(?:spare|take|give us|only takes|for|grant (?:us|her|him|them))(?: us| me)? (?:just )?(?:a|one|two|2|three|3|five|5|30|a few|a couple of|ten|10|few|some|the two) ?(?:minutes?|mins?|moments?|seconds?|secs?|sec|second)\b.{0,60}\b(?:feedback|opinions?|views|thoughts|rate|review|panel|how (?:we|i)|about (?:us|our)|experience|survey|poll|questions|verdict)\b/ },
  { pattern: /\b(?:share|leave|give|provide|send|drop|submit|let us have|let me have|tell us)(?: us| me)? (?:with us )?(?:your |some |any |a bit of |the )?(?:honest |valuable |valued |candid |quick )?(?:feedback|verdict|opinions?|views?)\b.{0,80}(?:\{link\}|\{x\}|\b(?:link|form|qr|below|here|page|button|click|minutes?|on (?:our|this)|via)\b)/, unless: /\bfeedback (?:about|on) the (?:bug|draft|quote|design|proof)\b|\byou (?:gave|shared|left|sent)\b/ },
  { pattern: /\b(?:leave|share|give) (?:us )?(?:your |some )?(?:feedback|thoughts|comments)(?: with us)?(?= [.!]|$)/, hint: true },
  { pattern: /\b(?:scan|use|follow|click|tap|press)\b.{0,40}\b(?:qr code|link|button|tablet|panel|here|code)\b.{0,60}\b(?:verdict|judge|how (?:we|i) did|your (?:opinion|view|feedback|experience)|rate|score|review|vote|feedback)\b/ },
  { pattern: /\b(?:we|i) (?:would|d|will) (?:really |just |dearly )?(?:love|like|appreciate|be (?:grateful|thrilled|delighted|keen)|value) (?:to (?:hear|know)|hearing|your) .{0,60}\b(?:how you found|what you think of (?:us|our)|about your experience|how (?:we|i) did|feedback|opinion)\b.{0,60}(?:\{link\}|\{x\}|\b(?:link|form|below|here|click|minutes?)\b)/ },
  { pattern: /\b(?:please |kindly |do )?vote for (?:us|me|our)\b|\bto have your vote\b/ },
  { pattern: /\b(?:join|joining) (?:our|the) (?:[a-z-]+ )?(?:panel|focus group)\b|\b(?:panel|focus group) and join\b|\b(?:satisfaction|service) interview\b|\binterview about (?:our|the|my) (?:service|support)\b|\bin our (?:[a-z]+ )?panel\b/ },
  { pattern: /\b(?:your )?(?:csat|nps|survey|satisfaction) scores?\b/ },
  { pattern: /\b(?:give|gave) us marks\b|\bclicks? and you are done\b|\bbranch of the (?:year|month)\b|\bopinion card\b/ },
  { pattern: /\b(?:participants?|members|customers|everyone|those)\b.{0,30}\bwho (?:score|rate|finish|complete|fill|answer|review|respond)\b.{0,60}\b(?:win|entered|draw|prize|voucher|gift)\b/, mechanics: true },
  { pattern: /\b(?:when|after|once|before)\b.{0,40}\b(?:be kind|ask how (?:i|we) did|how i did)\b/ },
  { pattern: /\breply (?:with )?(?:a )?(?:number )?(?:from )?(?:0|1) ?(?:-|to) ?(?:5|10)\b/, mechanics: true },
  { pattern: /\btap (?:a|the) stars?\b/, mechanics: true },
  // rate, wherever it stands
  { pattern: /(?:^|(?<=[.!?,:;⭐*-] ))(?:(?:please|pls|kindly|now|and|or|do) ){0,2}rate (?!of|is|limit|card|per|for|changes?|rises?|was|\d)|\b(?:please|pls|kindly|to|can you|could you|have not|not|tap to|click to|you) (?:now )?rated? (?:now )?(?!of|limit|is|at|for|per|\d)(?:[a-z{]|$)/, unless: /\b(?:interest|exchange|heart|flat|tax|mortgage|daily|hourly|standard) rate\b|\bat (?:a|the) rate\b|\brates? (?:of|for)\b/ },
  { pattern: /\b(?:give|leave|leaving|chuck|drop|click|add|want|need)\b.{0,30}\b(?:an?|your|positive|good|the) (?:[a-z-]+ )?(?:ratings?|score)\b|\bgive your (?:grade|vote|rating|verdict)\b|\btop marks\b|\ball tens\b|\b(?:very satisfied|highly satisfied|fully satisfied)\b|\b(?:all|only) (?:")? ?excellent\b/, unless: /\bcredit score\b|\bcredit rating\b/ },
  { pattern: /\b(?:generous|kind|easy on us)\b.{0,30}\b(?:points|stars|marks|ratings?|score)\b|\byour (?:rating|score|review)\b.{0,30}\b(?:motivate|help|mean|make|count|let|us)\b|\blive and die by those\b/, mechanics: true },
  { pattern: /(?<!\b(?:your|the|under|peer|deletion|annual|code|account|case) )\b(?:positive|quick|good|short|nice|kind|amazon|google|steam|g2|capterra|trustpilot|app store|play store|facebook|yelp|tripadvisor|online) reviews?\b/, unless: /\bthank|\bwe (?:do not|never)\b|\b(?:saw|read|replying to) (?:your|the)\b|\bquick review of\b/ },
  // platforms
  { pattern: new RegExp(`\\b(?:shout-?out|shout|some love|kind words?|short line|nice line|line|opinion|comment|story|testimonial|kudos|clap|like us|like|stick up|tell|say so|share it|brag|rave|recommend us)\\b.{0,40}? ?(?:on|in|to|at|about it on)? (?:the )?${PLATFORM}(?= (?:[.,!?;]|and|all|would|how|in|so|page|store|with)|$)`), unless: /\bcomment on (?:x|facebook) (?:said|says)\b|\b(?:your|the) (?:comment|story|post) (?:on|in)\b|\b(?:sign|log|logged) in\b/ },
  { pattern: /\bshout about it\b|\bsay something nice about (?:us|me)\b|\bword of mouth\b/ },
  { pattern: /\b(?:please |and |to |us )?nominate (?:us|me|our|[a-z]+ for)\b|(?<!\bnot )\bnominate us\b|^nominate [a-z]+|\b(?:your|have your|one) vote\b.{0,40}\b(?:help|us|mean|daily)\b|\bvoting is open\b|\bvote (?:daily|" ?helpful|for [a-z]+ )|\bone click daily\b/ },
  { pattern: /\bwould you (?:also )?recommend [a-z{]/, unless: /\bwould you recommend (?:that|i|we|the|a|an|any|which)\b/ },
  { pattern: /\b(?:excellent|very good|very satisfied) (?:[|/,] )(?:good|satisfied|fair)\b|\byes (?:[|/]|\] \[) no (?:[|/] )?(?:sort of|not really|partly)?(?= |$)(?=.*\b(?:useful|helpful)\b)|\bwas (?:this|that|the) (?:[a-z]+ ){0,3}(?:article|answer|page|reply|guide) (?:useful|helpful)\b/ },
  { pattern: /\b(?:your (?:honest )?(?:opinion|voice|thoughts?|view|views))\b.{0,60}(?:\{link\}|\{survey|\b(?:questions?|minutes?|study|survey|poll|qr|chat agent|please :)\b|\d questions)/ },
  { pattern: /\b(?:love|value|like|want|need|spare|share|give) (?:us )?(?:to hear )?your (?:honest )?thoughts\b.{0,60}(?:\{link\}|\{x\}|\bquestions?\b|\bseconds\b|\bminutes?\b)/ },
  { pattern: /\b(?:participate|take part|taking part|part|time) (?:in|for) (?:our|the|a|an|[a-z{}']+'s) (?:[a-z]+ ){0,3}(?:study|research|panel)\b|\bstudy awaits\b/, unless: /\b(?:clinical|medical|drug|field) (?:trial|study)\b/ },
  { pattern: /\b(?:evaluate|assess|grade|judge|praise|appreciate|mark) (?:the|our|your|today's|his|her) (?:[a-z]+'s )?(?:technician|engineer|crew|guide|agent|contractor|staff|driver|team|advisor|service|handler|performance|teacher|trainer)\b|\bgrading the way\b|\bone to (?:five|ten),? (?:after|be kind|please)\b/ },
  { pattern: /\btell us (?:about|how|if|what|with|in) (?:you (?:were|felt)|your|we|happy|content|satisfied|how|{x}|three|the)\b.{0,60}\b(?:experience|journey|tenancy with|with respect|did today|was|scan|emojis?|content)\b/, unless: /\bso (?:that )?(?:i|we) can\b|\bwhat (?:happened|went)\b|\b(?:fault|error|problem|accident|incident|symptoms?)\b/ },
  { pattern: /\b(?:mystery[- ]shopper|research partner|insight agency|feedback robot|rating box|smileys? please|counts? (?:the|them|those) smileys|customer service awards|opinion card)\b/ },
  { pattern: /\b(?:we|i) (?:may|might|will|can) (?:ring|call|text|phone|email) you\b.{0,40}\b(?:satisfied|how (?:we|i) did|your verdict)\b/ },
  { pattern: /\b(?:text|reply) (?:yes|y|no|n|\d)\b.{0,40}\b(?:awesome|great|happy|satisfied|brilliant|helpful|smile|hero)\b|\btext back (?:a |an )?(?:\d|number)/ },
  { pattern: /\b(?:voice|robot|machine|computer|recording|text|sms|email|bot|agency|system)\b.{0,30}\b(?:ask|asks|asking)\b.{0,30}\b(?:questions?|how (?:i|we) did)\b|\b(?:stay|hang|remain|hold) on\b.{0,60}\bquestions?\b/ },
  { pattern: new RegExp(`\\bshare (?:the|your|a|some|it)\\b.{0,30}? on (?:the )?${PLATFORM}\\b`), unless: /\bshare (?:the|your) (?:link|file|location|screen|order)\b/ },
  { pattern: /\b(?:minutes?|mins?|seconds?|secs?|moments?)\b.{0,40}\b(?:forms?|quiz|feedback)\b/, unless: /\b(?:claim|application|refund|return|tax|order|contact|consent|registration|request|complaint|fill(?:ed)? (?:in|out) the) forms?\b|\b(?:i|we) (?:will )?(?:need|read|process|take)\b/ },
  { pattern: /^(?:[a-z]+ )?(?:survey|feedback|questionnaire) ?: ?(?:\{x\}|\{link\}|\[)/ },
  { pattern: /\bwas (?:this|that|our) (?:chat|call|conversation|help|answer|reply|support) (?:helpful|useful|good|any good)\b|👎/ },
  { pattern: /\b(?:five|5) (?:- )?stars? (?:=|means|equals)|\bhow was (?:this|our|your|the) [a-z]+(?: \?)? ?(?:\(? ?1 ?-)/ },
  { pattern: /\bhelp (?:us|me) (?:to )?(?:improve|get better|do better|serve|grow|help)\b.{0,40}\b(?:answer|answering|rate|rating|questions?|feedback|complete|completing|score)\b/ },
];
