// Placeholders in the macro's own dialect: what it already uses says which helpdesk fills it in.

import type { Macro } from './types.ts';

/** Each dialect's customer name, told by the shape of the placeholders that the macro already holds. */
const DIALECTS: readonly { readonly seen: RegExp; readonly blank: string }[] = [
  { seen: /\{\{\s*(?:ticket|current_user|organization|dc)\./, blank: '{{ticket.requester.first_name}}' },
  { seen: /\{%\s*(?:customer|user|mailbox)\.\w+[\s,%]/, blank: '{%customer.firstName,fallback=there%}' },
  { seen: /\{!\s*[A-Z]\w*\./, blank: "{!NULLVALUE(Contact.FirstName,'there')}" },
  { seen: /\{\{\s*contact\./, blank: '{{contact.firstname}}' },
  { seen: /\{\{\s*[\w.]+\s*\|\s*fallback:/, blank: '{{ first_name | fallback: "there" }}' },
  { seen: /\{\{\s*[\w.]+\s*\|\s*default/, blank: '{{ first_name | default: "there" }}' },
  { seen: /%\{(?:recipient|ticket)\./, blank: '%{recipient.name.first}' },
  { seen: /%\{/, blank: '%{first_name}' },
  { seen: /#\{/, blank: '#{ticket.customer.firstname}' },
  { seen: /\*\|/, blank: '*|FNAME|*' },
  { seen: /<<\w/, blank: '<<borrowers.firstname>>' },
  { seen: /<OTRS_/, blank: '<OTRS_CUSTOMER_DATA_UserFirstname>' },
  { seen: /\$\{/, blank: '${firstName}' },
  { seen: /\[[A-Z][\w' ]*\]|\[[a-z]+(?:'s)? \w+\]/, blank: '[Customer Name]' },
  { seen: /(?:^|[^{$%#])\{[a-z_]\w*\}/i, blank: '{first_name}' },
];

/** How this macro's helpdesk writes the customer's first name: with a fallback where its syntax has one. */
export function nameBlank(macro: Macro): string {
  const used = macro.blocks.flatMap((block) => block.placeholders.map(({ start, end }) => block.text.slice(start, end)));
  for (const { seen, blank } of DIALECTS) if (used.some((placeholder) => seen.test(placeholder))) return blank;
  return '{{first_name}}';
}
