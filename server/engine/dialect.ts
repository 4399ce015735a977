// Placeholders in the macro's own dialect: what it already uses says which helpdesk fills it in.

import { placeholdersOf, PLATFORMS, platformOf } from './placeholders/index.ts';
import type { Macro } from './types.ts';

/** The customer's name in dialects that no dictionary has, and in those too short to tell, by the shape of what the macro already holds. */
const DIALECTS: readonly { readonly seen: RegExp; readonly blank: string }[] = [
  { seen: /\{\{\s*(?:ticket|current_user|organization|dc)\./, blank: '{{ticket.requester.first_name}}' },
  { seen: /\{\{\s*contact\./, blank: '{{contact.firstname}}' },
  { seen: /\{\{\s*[\w.]+\s*\|\s*default/, blank: '{{ first_name | default: "there" }}' },
  { seen: /%\{(?:recipient|ticket)\./, blank: '%{recipient.name.first}' },
  { seen: /%\{/, blank: '%{first_name}' },
  { seen: /#\{/, blank: '#{ticket.customer.firstname}' },
  { seen: /\*\|/, blank: '*|FNAME|*' },
  { seen: /<<borrowers\./, blank: '<<borrowers.firstname>>' },
  { seen: /<<\w/, blank: '<<FirstName>>' },
  { seen: /<OTRS_/, blank: '<OTRS_CUSTOMER_DATA_UserFirstname>' },
  { seen: /\$\{/, blank: '${firstName}' },
  { seen: /\[[A-Z][\w' ]*\]|\[[a-z]+(?:'s)? \w+\]/, blank: '[Customer Name]' },
  { seen: /(?:^|[^{$%#])\{[a-z_]\w*\}/i, blank: '{first_name}' },
];

/**
 * How this macro's helpdesk writes the customer's first name: with a fallback where its syntax has one.
 * @param platform the helpdesk's id, where the file or the team tells it
 */
export function nameBlank(macro: Macro, platform?: string): string {
  const used = placeholdersOf(macro.blocks);
  const told = PLATFORMS.find(({ id }) => id === platform) ?? platformOf(used);
  if (told) return told.customer;
  for (const { seen, blank } of DIALECTS) if (used.some((placeholder) => seen.test(placeholder))) return blank;
  return '{{first_name}}';
}

/** Each dialect's agent name. */
const AGENTS: readonly { readonly seen: RegExp; readonly blank: string }[] = [
  { seen: /\{\{\s*(?:ticket\.(?:requester|id|title)|current_user|organization|dc)\b/, blank: '{{current_user.first_name}}' },
  { seen: /\{\{\s*ticket\./, blank: '{{ticket.agent.name}}' },
  { seen: /\{%\s*(?:customer|user|mailbox)\./, blank: '{%user.firstName%}' },
  { seen: /\{!\s*[A-Z]/, blank: '{!User.FirstName}' },
  { seen: /%\{/, blank: '%{agent_name}' },
  { seen: /#\{/, blank: '#{user.firstname}' },
  { seen: /\$\{/, blank: '${agentName}' },
  { seen: /\[[A-Z][\w' ]*\]/, blank: '[Agent Name]' },
  { seen: /(?:^|[^{$%#])\{[a-z_]\w*\}/i, blank: '{agent_name}' },
];

/** How this macro's helpdesk writes the name of who answers. */
export function agentBlank(macro: Macro): string {
  const used = macro.blocks.flatMap((block) => block.placeholders.map(({ start, end }) => block.text.slice(start, end)));
  for (const { seen, blank } of AGENTS) if (used.some((placeholder) => seen.test(placeholder))) return blank;
  return '{{agent.first_name}}';
}
