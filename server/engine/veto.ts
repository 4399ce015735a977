// Where grammar overrules the wording model: clauses that cannot be what they sound like, because of what they do in
// their sentence. Each entry is a kind of clause, not a phrase.

import type { Heard } from './model/model.ts';
import type { Category, Sentence } from './types.ts';

interface Veto {
  readonly categories: ReadonlySet<Category>;
  /** On the clause's normal form. */
  readonly clause: RegExp;
  /** On the whole sentence's normal form, where the clause alone does not tell. */
  readonly sentence?: RegExp;
}

const VETOES: readonly Veto[] = [
  // a purpose opens the sentence: "To view the ticket, sign in"
  { categories: new Set(['deferral', 'impersonal', 'distance', 'blame', 'privacy']), clause: /^(?:in order )?to (?!whom\b)\w+/ },
  // leave to do something is no errand: "You may sign in or view your invoices"
  { categories: new Set(['deferral', 'impersonal']), clause: /^(?:and |or )?(?:you|u) (?:may|can|could) (?:also |now |always |then )?(?!only|not)\w+/ },
  // our own door is no other desk
  { categories: new Set(['deferral']), clause: /\b(?:contact|reach|call|email|write to|reply to|text|message) (?:us|me|\{link\}|\{x\}|(?:our |the )?(?:support|help ?desk)(?: team)?)\b/ },
  // an offer that is taken up only if wanted
  { categories: new Set(['deferral', 'impersonal']), clause: /^/, sentence: /^(?:if you (?:have|need|would like|want|wish|prefer|are|did|do)|should you (?:have|need|wish)|for (?:any )?(?:questions|help|more))\b/ },
  // thanks for something this customer did are no stock: "Thank you for sending the logs"
  {
    categories: new Set(['scripted']),
    clause:
      /\b(?:thank you|thanks) (?:so much |very much |again )?for (?!(?:contacting|calling|reaching|choosing|using|being|visiting|shopping|writing|getting|making|dropping|touching|taking|joining|trusting|staying|chatting|connecting|holding|waiting|considering|placing|banking|flying|traveling|riding|doing|bearing|stopping|messaging|emailing|understanding|having|giving|supporting|bringing|banking|hitting|pinging)\b)\w{3,16}ing\b/,
  },
  // an open door is neither a survey nor a shut one
  { categories: new Set(['survey', 'impersonal', 'deferral', 'scripted']), clause: /\b(?:here to help|(?:reply|respond) to this (?:email|message|text))\b(?<!\b(?:not|never|cannot) (?:\w+ ){0,2}(?:reply|respond) to this \w+)/ },
  // an agent's own questions and doings, now
  { categories: new Set(['survey', 'scripted', 'deferral']), clause: /\b(?:how (?:may|can) i (?:help|assist)|(?:make sure|check that) (?:i|we) understand|did i (?:get|understand) that)\b/ },
  { categories: new Set(['deferral']), clause: /^(?:i am|we are) going to (?!(?:have|need|transfer|connect|pass|escalate|forward|put|refer|hand|ask)\b)\w+/ },
  { categories: new Set(['deferral', 'impersonal']), clause: /\b(?:ticket|request|case|account) (?:request )?has been (?:created|opened|logged)\b/ },
  // data with its purpose in the same sentence, or spoken of and not asked for
  { categories: new Set(['privacy']), clause: /^(?:when|once|after|before|as soon as) you (?:submit|send|provide|have)\b/ },
  { categories: new Set(['privacy']), clause: /^(?!.*\b(?:pin|passwords?|cvv|codes?|card number|security number)\b)/, sentence: /\b(?:so (?:that )?(?:i|we) can|to (?:secure|protect|find|locate|access|make sure|ensure) (?:your|the|you|that|i|we))\b/ },
  // what somebody else has or has not done, told to staff
  { categories: new Set(['deferral', 'impersonal', 'blame']), clause: /^(?:the )?(?:client|customer|user) (?:has|had|have|is|was) (?:not )?\w+/ },
];

/** True for a clause that grammar says is not what the model heard in it. */
export function isVetoed(heard: Heard, sentence: Sentence, before: readonly Heard[]): boolean {
  const words = sentence.words.filter((word) => word.start >= heard.start && word.end <= heard.end).map((word) => word.normal).join(' ');
  if (VETOES.some(({ categories, clause, sentence: whole }) => categories.has(heard.category) && clause.test(words) && (!whole || whole.test(sentence.normal)))) return true;
  // "so that we can improve" belongs to what it gives the reason for
  return /^(?:so(?: that)?|because|since|as|in order to|to help|to improve) /.test(words) && before.some((other) => other.category === heard.category);
}
