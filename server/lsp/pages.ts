// The rules' pages as read-only documents: what a diagnostic links to, without a network.

import { ruleInfo, rulePage } from '../engine/explain.ts';

/** The scheme of the pages' URIs. */
export const PAGE_SCHEME = 'rapport';

const PREFIX = `${PAGE_SCHEME}:/rules/`;

/** Where a rule's page is, if it has one. */
export function pageUri(rule: string): string | undefined {
  return ruleInfo(rule) ? `${PREFIX}${rule}.md` : undefined;
}

/** The text of a page. */
export function pageText(uri: string): string | undefined {
  const info = uri.startsWith(PREFIX) && uri.endsWith('.md') ? ruleInfo(decodeURIComponent(uri.slice(PREFIX.length, -'.md'.length))) : undefined;
  return info && rulePage(info);
}
