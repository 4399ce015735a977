import { REST, matches } from '../../family.ts';
import type { Family } from '../../family.ts';
import type { Found } from '../../sentence.ts';
import type { Match, Rewrite, Rule, Sentence, Voice } from '../../types.ts';

const GONE = (): readonly Rewrite[] => [''];
const BEYOND =
  '(?:(?:super|so|beyond|more|than|absolutely|truly|totally|over|the|moon|extremely|incredibly|really|very|just|always|most|only|too|honestly|completely|utterly|ever|so) ){0,4}';
/** Gladness that glitters whatever stands before it. */
const BRIGHT = '(?:excited|thrilled|delighted|ecstatic|pumped|stoked|overjoyed|psyched|elated|honored|tickled|over the moon|jumping for joy|buzzing)';
/** What someone is glad to do for the customer. */
const SERVE = '(?:help|assist|check|look into|support|serve|guide|sort|answer|resolve|fix|walk you|take care of|arrange|process|handle|review|book|send|explain)';
const DAY = '(?:day|evening|weekend|week|morning|afternoon|night|one|time|rest of your day)';
const SPARKLING = '(?:awesome|wonderful|amazing|fantastic|fabulous|magical|epic|blessed|super|brilliant|marvell?ous|splendid|incredible|terrific|stellar|pleasant|great and blessed|beautiful|happy|joyful|lovely|nice|great|good)';

/** "We're thrilled to assist you with X" → "I'll help you with X". */
function plainOffer(found: Found, voice: Voice): readonly Rewrite[] {
  const deed = found.slot('deed')?.text;
  if (!deed) return [''];
  const said = deed.replace(/^(?:assist|be of assistance to|be of service to|serve|support)\b/i, 'help');
  return [`${voice.I}'ll ${said}`];
}

function family(pattern: string, rewrite: Family['rewrite'] = GONE, more: Partial<Family> = {}): Family {
  return { pattern: new RegExp(pattern), replaces: 'clause', rewrite, note: 'Say the same thing in the words you would use face to face.', ...more };
}

const families: readonly Family[] = [
  // "we are super excited to help you", "I'd be more than happy to assist"
  family(`\\b(?:(?:we|i) )?(?:(?:am|are|is|would|will|be|should|shall|feel) ){1,3}${BEYOND}${BRIGHT} to (?<deed>${SERVE}${REST})`, plainOffer),
  family(`\\b(?:(?:we|i) )?(?:(?:am|are|would|will|be|should|shall) ){1,3}(?:(?:super|so|beyond|more than|absolutely|extremely|incredibly|only too|ever so|over|truly|really|very|most) ){1,3}(?:happy|glad|pleased) to (?<deed>${SERVE}${REST})`, plainOffer),
  family(`\\bit (?:would|will) be (?:my|our) (?:(?:absolute|great|utmost|sincere|genuine|true|very|total) )?(?:pleasure|honor|privilege|delight|joy) to (?<deed>[a-z]+${REST})`, (found, voice) => {
    const deed = found.slot('deed')?.text.replace(/^(?:assist|serve|support)\b/i, 'help');
    return deed ? [`${voice.I}'ll ${deed}${/\b(?:you|your|for)\b/i.test(deed) ? '' : ' for you'}`] : [''];
  }),
  family(`\\b(?:we|i) (?:am|are|would be) ${BEYOND}${BRIGHT}(?! (?:if|with|to have your))(?: (?:to|that|you|about|at|by)${REST})?`, GONE, { unless: /\b(?:stars?|review|vote|rate)\b/ }),
  family(`\\b(?:we|i)(?: am| are|) (?:over the moon|on cloud nine|jumping for joy)${REST}`, GONE, { unless: /\b(?:stars?|review|vote|rate)\b/ }),
  family(`\\b(?:we|i) (?:am|are) always (?:so |very |more than )?(?:happy|glad|delighted|ready|eager) to (?:help|assist|be of|serve|support)${REST}`, GONE),
  family('\\b(?:(?:what|such) an? )?(?:great|excellent|fantastic|awesome|amazing|wonderful|brilliant|super|lovely|terrific) (?:questions?|points?)(?: (?:you have|you had|you) (?:raised|asked|made|there))?(?: (?:!+|,|\\.|-+|:|there))?(?=$| )(?: and (?:i am|we are) [a-z]+ you asked)?', GONE, { unless: /\b(?:no|not|is a|was a|that is a) (?:great|good|excellent)|\bgood point(?:s)? (?:of|to|about)|\bpoints? (?:program|scheme|balance)/ }),
  // "have an awesome day"
  family(`\\b(?:please )?(?:(?:do )?have|wish you(?: have)?|wishing you|enjoy) (?:yourself )?(?:a|an|the rest of your) (?:(?:truly|really|very|most|absolutely|super|simply) )?(?:(?!nice|good|great|lovely|happy|pleasant)${SPARKLING})(?:(?: ,|,| and) ${SPARKLING})? ${DAY}(?: ahead| everyone| today)?`, () => ['have a good day', '']),
  family(`\\b(?:please )?(?:(?:do )?have|wish you(?: have)?|wishing you) an? (?:${SPARKLING}) ${DAY} ahead`, () => ['have a good day', ''], { severity: 'information' }),
  family(`\\bwish you have an? ${SPARKLING} ${DAY}`, () => ['have a good day', '']),
  // interjections
  family('(?:^|(?<=[.!?,] ))(?:oopsie|oopsies|oopsy|yay|yippee|woohoo|woo-hoo|whoopsie|whoopsies|whoopsy|whoop whoop|yikes|ta-da|tada|hooray|hurray|boo-boo)(?: (?:!+|,|\\.+|-+))?', GONE, { replaces: 'words' }),
  family('(?:^|(?<=[.!?,] ))(?:oops|whoops|uh-oh|uh oh)(?: (?:!+|,|\\.+|-+))?', GONE, { severity: 'hint', replaces: 'words' }),
  family('\\bawesome sauce(?: (?:!+|,))?', GONE, { replaces: 'words' }),
  family('\\b(?:you are|what) (?:an? |such a |the |our )?(?:absolute |total |real |true )?(?:superstar|star customer|rock star|rockstar|legend|gem|champ|hero|angel|treasure)\\b', GONE),
  family('\\byou rock\\b', GONE),
  family(`\\b(?:sending|send) (?:you )?(?:(?:a|an|lots of|tons of|all the|some|our|big|huge|warm|many) ){0,3}(?:virtual )?(?:hugs?|love|good vibes|positive vibes|vibes)${REST}`, GONE, { unless: /\bsend (?:your|the) love\b/ }),
  family('\\bthanks? (?:a million|a bunch|a ton|a bazillion)(?: !+)?(?= [.!]|$)', () => ['thank you']),
  family(`\\b(?:how|what) (?:may|can|shall) (?:i|we) (?:provide you|offer you|make your|delight|brighten|be of (?:excellent|outstanding))${REST}`, () => ['what can I help you with']),
  family('\\b(?:just )?sit back (?:,|and) (?:and )?relax(?: ,)?(?: and (?:leave|let|enjoy)(?: [^ .,;:!?]+){0,8})?', GONE),
  family('\\bno problem at all (?:!!+)', () => ['no problem at all']),
  // more than one exclamation mark
  { pattern: /[^ ]+ !!+/, severity: 'hint', message: 'One exclamation mark at most: calm warmth sounds more sincere.', rewrite: (found, _, sentence) => [sentence.text.slice(found.span.start, found.span.end).replace(/\s*!+$/, '!')] },
];

/** A rewrite that ends the sentence also ends its exclamation marks. */
function calm(sentence: Sentence, match: Match): Match {
  const place = match.replaces;
  const mark = place && sentence.words.find((word) => word.start >= place.end);
  const { rewrite } = match;
  if (!place || !rewrite || !mark || !/^!+$/.test(mark.normal)) return match;
  return {
    ...match,
    replaces: { start: place.start, end: mark.end },
    rewrite: (voice) => rewrite(voice).map((one) => (typeof one !== 'string' ? { ...one, text: `${one.text}.` } : one === '' ? (place.start > 0 ? '.' : '') : `${one.replace(/[.!]+$/, '')}.`)),
  };
}

export const gush: Rule = {
  id: 'scripted/gush',
  summary: 'Too much sparkle.',
  message: 'Too much sparkle. Calm warmth sounds more sincere.',
  why: 'People who try hard to look bright do a poor job of calming an upset customer. Warm words help at the start and the end of a conversation, and cost you in the middle.',
  sources: ['HBR18', 'PLB24', 'MC'],
  severity: 'warning',
  words: ['excited', 'thrilled', 'delighted', 'ecstatic', 'pumped', 'stoked', 'overjoyed', 'psyched', 'elated', 'honored', 'tickled', 'moon', 'joy', 'buzzing', 'happy', 'glad', 'pleased', 'pleasure', 'honor', 'privilege', 'delight', 'nine', 'ready', 'eager', 'question*', 'point*', 'day', 'evening', 'weekend', 'week', 'morning', 'afternoon', 'night', 'one', 'time', 'oops*', 'yay', 'yippee', 'woohoo', 'woo-hoo', 'whoops*', 'whoop', 'yikes', 'ta-da', 'tada', 'hooray', 'hurray', 'boo-boo', 'uh-oh', 'uh', 'awesome', 'superstar', 'star', 'rock', 'rock*', 'legend', 'gem', 'champ', 'hero', 'angel', 'treasure', 'hug', 'hugs', 'love', 'vibes', 'thanks', 'thank', 'provide', 'offer', 'make', 'brighten', 'excellent', 'outstanding', 'be', 'relax', 'problem', '!!*'],
  *check(sentence) {
    for (const match of matches(sentence, families)) yield calm(sentence, match);
  },
  examples: [
    { bad: '[[We are super excited to help you with your refund of {{amount}}]]!!', good: ["We'll help you with your refund of {{amount}}."] },
    { bad: '[[It would be my absolute pleasure to check order {{order_number}}]].', good: ["I'll check order {{order_number}} for you."] },
    { bad: '[[Great question!!]] The fee is {{fee}}.', good: ['The fee is {{fee}}.'] },
    { bad: '[[Have an awesome day]]!!!', good: ['Have a good day.'] },
    { bad: '[[Oopsie,]] we charged you twice on {{date}}.', good: ['We charged you twice on {{date}}.'] },
    { bad: '[[Thanks a million!!!]] Your parcel ships on 4 June.', good: ['Thank you. Your parcel ships on 4 June.'] },
    { bad: '[[We are super excited to help you with your refund]]!!', good: ["We'll help you with your refund."] },
    { bad: "[[We're thrilled to assist you today]].", good: ["We'll help you today."] },
    { bad: '[[Whoops,]] something broke.', good: ['Something broke.'] },
    { bad: '[[Thanks a million!!!]]', good: ['Thank you.'] },
    { bad: '[[You are an absolute superstar]].' },
    { bad: '[[Awesome sauce,]] all done.', good: ['All done.'] },
    { bad: '[[Yay,]] your ticket is solved.', good: ['Your ticket is solved.'] },
    { bad: '[[We are over the moon to hear from you]].' },
    { bad: "[[I'd be more than delighted to help]].", good: ["I'll help."] },
    { bad: '[[No problem at all!!]]', good: ['No problem at all.'] },
    { bad: '[[Sending you a big virtual hug]].' },
    { ok: "Oh wow, I am so sorry your internet isn't working!", why: "Essay 1's humanised line" },
    { ok: "I'm glad that worked.", why: 'calm warmth' },
    { ok: "I'd be happy to rebook that for you.", why: 'single happy-to-help is fine' },
    { ok: 'Congratulations on the new flat!', why: 'one exclamation mark, real occasion' },
    { ok: "Great, that's everything I need.", why: 'normal' },
    { ok: 'You said the delivery was "amazing!!".', why: 'quoted' },
    { ok: 'Have a good day.', why: 'normal' },
    { ok: 'We are so happy that your visit went well.', why: 'plain gladness (false alarm met on real prompts)' },
    { bad: "[[I'd be more than happy to assist you with your booking today]].", good: ["I'll help you with your booking today."] },
    { bad: '[[It would be my pleasure to look into this]].', good: ["I'll look into this for you."] },
    { bad: "[[What a fantastic point you've raised!]]" },
    { bad: "[[We're beyond excited to have you in the family]]!" },
    { bad: '[[You rock]]!' },
    { bad: '[[Have a blessed day ahead]].', good: ['Have a good day.'] },
    { bad: '[[Sit back, relax, and let us do the rest]]!' },
    { bad: '[[Yay,]] your new card is on its way!', good: ['Your new card is on its way!'] },
    { ok: "I'm happy to send you another copy.", why: 'calm' },
    { ok: "We're glad you're back online.", why: 'calm' },
    { ok: 'Have a safe flight home.', why: 'plain' },
    { ok: "That's a good question, and the answer is no.", why: 'calm' },
  ],
};
