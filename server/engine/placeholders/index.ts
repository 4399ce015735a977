// The platforms' dictionaries, and which of them a macro is written for.

import type { Block } from '../types.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { gorgias } from './gorgias.ts';
import { helpscout } from './helpscout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { kustomer } from './kustomer.ts';
import { mailchimp } from './mailchimp.ts';
import { meaningOf, isCustomerName } from './meaning.ts';
import type { Entry, Meaning, Platform } from './platform.ts';
import { type Named, readPlaceholder } from './read.ts';
import { salesforce } from './salesforce.ts';
import { zendesk } from './zendesk.ts';

export const PLATFORMS: readonly Platform[] = [zendesk, freshdesk, gorgias, intercom, front, helpscout, salesforce, hubspot, kustomer, mailchimp];

/** Each platform's entries by name; lower case where case does not matter. */
const BY_NAME = new Map(PLATFORMS.map((platform) => [platform, new Map(platform.entries.map((entry) => [keyOf(platform, entry[0]), entry]))]));

/** How many dictionaries of a syntax know a name: one that a single platform has tells the platform. */
const SHARED = new Map<string, number>();
for (const { syntax, entries } of PLATFORMS) for (const [name] of entries) SHARED.set(`${syntax} ${name}`, (SHARED.get(`${syntax} ${name}`) ?? 0) + 1);

function keyOf(platform: Platform, name: string): string {
  return platform.caseMatters ? name : name.toLowerCase();
}

/** The platform's entry for a name, as it is written. */
export function entryOf(platform: Platform, name: string): Entry | undefined {
  return BY_NAME.get(platform)?.get(keyOf(platform, name));
}

/** The placeholders of blocks, as they are written. */
export function placeholdersOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => block.placeholders.map(({ start, end }) => block.text.slice(start, end)));
}

/**
 * The platform that fills in these placeholders. Undefined where nothing tells it, or two platforms are told.
 * @param configured the team's own word on it
 */
export function platformOf(placeholders: readonly string[], configured?: string): Platform | undefined {
  if (configured) return PLATFORMS.find(({ id }) => id === configured);
  const told = new Set<Platform>();
  for (const text of new Set(placeholders)) {
    if (!/^[{*]/.test(text)) continue;
    const { syntax, name } = readPlaceholder(text);
    for (const platform of PLATFORMS) {
      if (platform.syntax !== syntax) continue;
      const own = !platform.common && SHARED.get(`${syntax} ${name}`) === 1 && entryOf(platform, name) !== undefined;
      if (own || platform.tells?.test(text)) told.add(platform);
    }
  }
  return told.size === 1 ? [...told][0] : undefined;
}

export interface Known extends Named {
  readonly entry: Entry | undefined;
  readonly means: Meaning;
  /** The customer's own: their name, their address. It may be missing. */
  readonly personal: boolean;
}

/** A placeholder with all that is known of it. */
export function lookUp(text: string, platform: Platform | undefined): Known {
  const named = readPlaceholder(text);
  const entry = platform && platform.syntax === named.syntax ? entryOf(platform, named.name) : undefined;
  const personal = entry ? entry[3] === 'customer' : isCustomerName(named.name);
  return { ...named, entry, means: entry?.[1] ?? meaningOf(named.name), personal };
}
