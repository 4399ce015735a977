// Wordings that several rules for stock phrases share.

import type { Rewrite, Voice } from '../../types.ts';

const HEAD_END = /\s(?:of|with|for|on|from|to|in|at|about|by|since|between)\s|\s*[{[%#$<(].*$/i;

/** True when a noun phrase takes a plural verb: "your items", "the sofa and the chair". */
export function isPlural(phrase: string): boolean {
  const head = phrase.split(HEAD_END)[0]?.trim().toLowerCase() ?? '';
  if (/\band\b/.test(head)) return true;
  return /(?:[^su]s|[^o]us|ies|ches|shes|sses)$/.test(head) && !/(?:news|express|access|address|business|wireless|process|glass|bus|gas|status|series|chess|lens|canvas|pass|maths|jeans?)$/.test(head.replace(/^.*\s/, '')) ? !/(?:ss|us|is)$/.test(head) : /\b(?:glasses|jeans|trousers|people|children)$/.test(head);
}

const SHIPPED = /\b(?:orders?|parcels?|packages?|deliver(?:y|ies)|shipments?|luggage|bags?|exchange|voucher|card|device|laptop|phone|router|printer)\b/i;
const TIMED = /\b(?:orders?|parcels?|packages?|deliver(?:y|ies)|shipments?|refunds?|flights?|repairs?|luggage|bags?|payment|transfer|replacement)\b/i;
const RUNS = /\b(?:internet|broadband|connection|line|phone|router|modem|device|laptop|printer|software|app|website|domain|login|heating|boiler|meter|account|service)\b/i;

/** What happened, as a clause that can follow "I'm sorry", from what the macro as a whole is about. */
function whatHappened(voice: Voice): string | undefined {
  const { topic, situation } = voice;
  const [is, isnt, it] = topic && isPlural(topic) ? ['are', "aren't", 'they'] : ['is', "isn't", 'it'];
  switch (situation) {
    case 'delay':
      return topic && TIMED.test(topic) ? `${topic} ${is} late` : 'about the delay';
    case 'outage':
      return topic && RUNS.test(topic) ? `${topic} ${isnt} working` : 'about the outage';
    case 'bug':
      return topic && RUNS.test(topic) ? `${topic} ${isnt} working as ${it} should` : undefined;
    case 'damage':
      return topic && SHIPPED.test(topic) ? `${topic} arrived damaged` : 'about the damage';
    case 'lost':
      return topic && SHIPPED.test(topic) ? `${topic} went missing` : undefined;
    case 'charge':
      return 'about the charge';
    case 'locked':
      return topic && /\b(?:account|login|profile|portal|app)\b/i.test(topic) ? `you can't get into ${topic}` : undefined;
    case 'cancellation':
      return 'about the cancellation';
    default:
      return undefined;
  }
}

/** An apology for what this macro is about, and one with a blank for what only the author knows. */
export function sorryFor(voice: Voice): readonly Rewrite[] {
  const event = whatHappened(voice);
  const blank: Rewrite = { text: `${voice.Im} sorry about {{what_went_wrong}}`, safe: false };
  // what the rest of the macro says is its author's to confirm
  return event ? [{ text: `${voice.Im} sorry ${event}`, safe: false }, blank] : [blank];
}
