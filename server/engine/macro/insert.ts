// Where a new paragraph goes, and how it speaks: shared by the checks that offer one.

import type { Insertion, Line, Reading, Voice } from '../types.ts';
import { bodyLines } from './whole.ts';

/** A wording in the macro's own voice: {I}, {I'll}, {I'm}, {I've}, {I'd}, {me}, {my} become its side's words, contracted where it contracts. */
export function speak(text: string, voice: Voice): string {
  const { I, contractions } = voice;
  const join = (short: string, long: string) => (contractions ? `${I}'${short}` : `${I} ${long}`);
  const said = text
    .replaceAll('{I}', I)
    .replaceAll("{I'll}", join('ll', 'will'))
    .replaceAll("{I'm}", contractions ? voice.Im : `${I} ${voice.am}`)
    .replaceAll("{I've}", join('ve', 'have'))
    .replaceAll("{I'd}", join('d', 'would'))
    .replaceAll('{was}', voice.was)
    .replaceAll('{me}', voice.me)
    .replaceAll('{my}', voice.my);
  const written = contractions
    ? said
    : said
        .replace(/\b(?:it|that|what|here|there|who)'s\b/gi, (short) => `${short.slice(0, -2)} is`)
        .replace(/\bdoesn't\b/g, 'does not')
        .replace(/\bdidn't\b/g, 'did not')
        .replace(/\bisn't\b/g, 'is not')
        .replace(/\bhasn't\b/g, 'has not')
        .replace(/\bcan't\b/g, 'cannot')
        .replace(/\bwon't\b/g, 'will not')
        .replace(/\bdon't\b/g, 'do not')
        .replace(/\byou'd\b/gi, (short) => `${short.slice(0, 3)} would`)
        .replace(/\byou're\b/gi, (short) => `${short.slice(0, 3)} are`)
        .replace(/\byou've\b/gi, (short) => `${short.slice(0, 3)} have`);
  return written.replace(/(^|[.?!] )(\p{Ll})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase());
}

/** Wordings in the macro's voice, without those it has already; the first keeps its place. */
export function spoken(choices: readonly string[], reading: Reading, most = 4): string[] {
  const said = reading.lines.map((line) => line.sentence.text.toLowerCase()).join('\n');
  const made = [...new Set(choices.map((choice) => speak(choice, reading.voice)))];
  return made
    .filter(
      (choice) =>
        !choice
          .toLowerCase()
          .split(/(?<=[.?!]) /)
          .some((sentence) => said.includes(sentence)),
    )
    .slice(0, most);
}

/** True where a line stands in a block of its own kind: nothing of `other` roles shares its block. */
function sharesBlock(reading: Reading, block: number, role: Line['role']): boolean {
  return reading.lines.some((line) => line.block === block && line.role === role);
}

/** A paragraph between the greeting and the text; undefined where greeting and text are one paragraph. */
export function afterGreeting(reading: Reading, title: string, choices: readonly string[]): Insertion | undefined {
  const first = bodyLines(reading).find((line) => !isHead(line, reading));
  if (!first || !choices.length || sharesBlock(reading, first.block, 'greeting')) return undefined;
  const greeting = reading.lines.find((line) => line.role === 'greeting');
  // a paragraph before a list item would become an item: the greeting is the better neighbour
  if (greeting && reading.macro.blocks[first.block]?.kind !== 'paragraph') return { title, block: greeting.block, where: 'after', choices };
  return { title, block: first.block, where: 'before', choices };
}

/** "Ref: 4471" above a letter. */
function isHead(line: Line, reading: Reading): boolean {
  const greeting = reading.lines.findIndex((other) => other.role === 'greeting');
  return greeting >= 0 && reading.lines.indexOf(line) < greeting;
}

/** A paragraph at the end of the text, before the signature; undefined where text and signature are one paragraph. */
export function beforeSignature(reading: Reading, title: string, choices: readonly string[]): Insertion | undefined {
  const lines = bodyLines(reading);
  const last = lines[lines.length - 1];
  if (!last || !choices.length || sharesBlock(reading, last.block, 'signature')) return undefined;
  const signature = reading.lines.find((line) => line.role === 'signature' && line.block > last.block);
  if (signature && reading.macro.blocks[signature.block]?.kind === 'paragraph')
    return { title, block: signature.block, where: 'before', choices };
  return { title, block: last.block, where: 'after', choices };
}

/** What to tell an author where no paragraph can be put in. */
export function byHand(where: string, choice: string | undefined): string {
  return choice ? `${where}: “${choice}”` : where;
}
