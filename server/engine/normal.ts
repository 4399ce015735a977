// Spelling: how a word is written in normal form, so that a rule is written once and hears
// contractions, British spelling, missing apostrophes and everyday slips alike.

/** A map, not an object: a text may hold the word "constructor". */
const WHOLE: ReadonlyMap<string, string> = new Map(Object.entries({
  "won't": 'will not', "can't": 'can not', "shan't": 'shall not', "ain't": 'is not', cannot: 'can not',
  "let's": 'let us', "y'all": 'you all', gonna: 'going to', wanna: 'want to', gotta: 'have to',
  dont: 'do not', doesnt: 'does not', didnt: 'did not', wasnt: 'was not', werent: 'were not', isnt: 'is not',
  arent: 'are not', havent: 'have not', hasnt: 'has not', hadnt: 'had not', wouldnt: 'would not',
  couldnt: 'could not', shouldnt: 'should not', cant: 'can not', wont: 'will not', mustnt: 'must not',
  youve: 'you have', youre: 'you are', youll: 'you will', weve: 'we have', theyre: 'they are', theyve: 'they have',
  ive: 'i have', im: 'i am', thats: 'that is', theres: 'there is', whats: 'what is', heres: 'here is',
  pls: 'please', plz: 'please', thx: 'thanks', ur: 'your', u: 'you', whilst: 'while', amongst: 'among',
  recieve: 'receive', recieved: 'received', recieving: 'receiving', reciept: 'receipt',
  inconvienence: 'inconvenience', inconvinience: 'inconvenience', inconvenence: 'inconvenience',
  inconveniance: 'inconvenience', incovenience: 'inconvenience', inconvience: 'inconvenience',
  appologize: 'apologize', appologies: 'apologies', apologise: 'apologize', apoligize: 'apologize',
  apoligies: 'apologies', appology: 'apology', adress: 'address', occured: 'occurred', untill: 'until',
  definately: 'definitely', payed: 'paid', acount: 'account', custumer: 'customer', costumer: 'customer',
  seperate: 'separate', neccessary: 'necessary', refered: 'referred', transfered: 'transferred',
  cancelled: 'canceled', cancelling: 'canceling', colour: 'color', favour: 'favor', behaviour: 'behavior',
  honour: 'honor', honoured: 'honored', centre: 'center', centres: 'centers', programme: 'program',
  enquiry: 'inquiry', enquiries: 'inquiries', enquire: 'inquire', enquired: 'inquired', licence: 'license',
  fulfil: 'fulfill', judgement: 'judgment', labelled: 'labeled', travelled: 'traveled', endeavour: 'endeavor',
  cheque: 'check', cheques: 'checks', favourite: 'favorite', neighbour: 'neighbor', unauthorised: 'unauthorized',
}));

const IS_HOSTS = new Set(['it', 'that', 'there', 'here', 'what', 'who', 'he', 'she', 'where', 'how', 'when', 'why', 'this', 'everything', 'something', 'nothing']);
const ENDINGS: ReadonlyMap<string, string> = new Map([['ve', 'have'], ['re', 'are'], ['ll', 'will'], ['m', 'am']]);

/** Words in -ise that are no British spelling of -ize. */
const TRUE_ISE =
  /^(?:adv|prom|ra|exerc|surpr|otherw|likew|prem|prec|r|w|no|pra|rev|superv|comprom|franch|enterpr|disgu|expert|merchand|compr|ar|dev|improv|telev|exc|conc|parad|treat|dem|desp|pro|po|bra|cru|unw|clockw|appra|reprise|chast|circumc|inc|v|ho)is/;
const ISE = /^([a-z]{3,})is(e|ed|es|ing|ation|ations|er|ers)$/;

function american(word: string): string {
  const ise = ISE.exec(word);
  return ise && !TRUE_ISE.test(word) ? `${ise[1]}iz${ise[2]}` : word;
}

const PARTICIPLE = /(?:[a-z]ed|[a-z]en|been|had|done|gone|made|sent|paid|told|kept|left|lost|put|read|come|said|found|got|brought|known|seen|set)$/;

/**
 * The normal form of one written word: one lower-case word, or several where it is a contraction.
 * @param written the word in lower case with straight apostrophes
 * @param next the following written word, which tells `'d` = had from `'d` = would
 */
export function normalWords(written: string, next: string): readonly string[] {
  const whole = WHOLE.get(written);
  if (whole !== undefined) return whole.split(' ');
  const mark = written.indexOf("'");
  if (mark < 0) return [american(written)];
  if (written.endsWith("n't")) return [american(written.slice(0, -3)), 'not'];
  const host = written.slice(0, mark);
  const ending = written.slice(mark + 1);
  const verb = ENDINGS.get(ending);
  if (verb !== undefined) return [host, verb];
  if (ending === 's' && IS_HOSTS.has(host)) return [host, 'is'];
  if (ending === 'd') return [host, next === 'better' || (PARTICIPLE.test(next) && next !== 'need' && next !== 'feed' && next !== 'open' && next !== 'listen' && next !== 'happen') ? 'had' : 'would'];
  return [written];
}
