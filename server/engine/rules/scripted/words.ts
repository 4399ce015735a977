// Word lists that the rules for stock wording share.

/** Who speaks for the company. */
export const WE = '(?:i|we|our (?:whole |entire )?(?:team|company|staff))';
/** Adverbs and auxiliaries between the speaker and the verb. */
export const ADV =
  '(?:(?:do|can|could|would|would like to|also|very|really|truly|deeply|sincerely|greatly|highly|fully|completely|totally|absolutely|certainly|definitely|so|most|much|humbly|extremely|always|once again|again|just|only|personally|wholeheartedly|honestly|quite|well) ){0,3}';
/** How sorry, how important, how proud. */
export const VERY = '(?:(?:very|so|really|truly|extremely|deeply|highly|most|incredibly|especially|particularly|of the utmost|of great|of paramount|utterly|terribly) ){0,2}';
/** What a problem is called when nobody has looked at it. */
export const TROUBLE = '(?:issues?|problems?|challenges?|difficulty|difficulties|troubles?|errors?)';
/** What a customer is said to feel. */
export const FEELING =
  '(?:frustrations?|concerns?|disappointments?|worry|worries|anger|annoyance|feelings?|upset|distress|anxiety|stress|impatience|displeasure|dissatisfaction|discomfort|confusion|irritation|unhappiness)';
/** How it is said to feel. */
export const FEELING_LIKE =
  '(?:frustrating|upsetting|disappointing|annoying|stressful|distressing|worrying|inconvenient|difficult|hard|concerning|confusing|important|tough|exasperating|irritating|painful|awful|unpleasant|troubling|alarming|scary|frustrated|upset|disappointed|worried|stressed|anxious|concerned|angry|annoyed)';
