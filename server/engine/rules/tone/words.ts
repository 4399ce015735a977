// What the tone rules share: shouting, and the words around a sentence's verb.

import type { Sentence } from '../../types.ts';

/** The rest of the clause: up to fourteen words before a mark or a joint. */
export const TAIL = '(?: (?!(?:but|so|because|while|although|which|who|until|unless|as|if|and (?:we|i|you|they|it|the|this|a|your)) )[^ ,.;:!?"()-][^ ]*){0,14}';

/** Capitals that are names of things, not a raised voice. */
const ACRONYM = /^(?:SIM|PIN|ID|SMS|URL|FAQ|ATM|IBAN|VAT|TV|US|UK|EU|PDF|QR|OTP|CVV|VPN|DNS|IP|PC|USB|GPS|NHS|HTML|API|DHL|UPS|KYC|GST|RSVP|PO|CSV|APP|I|OK|AM|PM|DVLA|HMRC|IRS|DOB|PNR|EMI|LTE|SSL|TLS|RMA|SLA|II|III|CD|DVD|HD|AC|DC|LED|MRI|GP|ER|NOC|IT|HR)$/;

/** True for a sentence in capitals that speaks: not a heading, a label or a name. */
export function shouts(sentence: Sentence): boolean {
  const words = sentence.words.filter((word) => word.kind === 'word' && !word.contracted && word.end - word.start > 1).map((word) => sentence.text.slice(word.start, word.end));
  const loud = words.filter((word) => word === word.toUpperCase() && /\p{Lu}/u.test(word));
  if (words.length < 3 || loud.length / words.length < 0.85) return false;
  if (loud.filter((word) => !ACRONYM.test(word)).length < 3) return false;
  const speaks = /[.!]+["')*_]*$/.test(sentence.text) || /\b(?:will|not|must|stop|please|do|or|unless|lose|now)\b/.test(sentence.normal);
  if (/:/.test(sentence.text) && !/\b(?:will|not|or|unless|please|must|lose)\b/.test(sentence.normal)) return false;
  return speaks && !/^(?:[^a-z]*)(?:re|notice|attention|to|important|note|subject|warning) ?[: -]|\b(?:system-generated|automated|automatic|no-reply|do not reply)\b/.test(sentence.normal) && !/\b(?:re|subject) :/.test(sentence.normal);
}

/** A shouted sentence in an ordinary voice: capitals stay where they are names of things. */
export function calmly(text: string): string {
  const quiet = text.replace(/\p{Lu}[\p{Lu}'’-]*/gu, (word, offset: number) => {
    if (ACRONYM.test(word)) return word === 'AM' || word === 'PM' ? word.toLowerCase() : word;
    // a placeholder's own letters stay
    const before = text.slice(0, offset);
    if (before.lastIndexOf('{') > before.lastIndexOf('}') || before.lastIndexOf('[') > before.lastIndexOf(']') || before.lastIndexOf('<') > before.lastIndexOf('>') || /[$%_]$/.test(before)) return word;
    return word.toLowerCase();
  });
  return quiet.replace(/!{2,}/g, '!').replace(/(?<=^[^\p{L}]*)\p{Ll}/u, (letter) => letter.toUpperCase());
}
