// Source: Intercom's REST API reference, "Macros" (placeholders with fallback: {{user.name|fallback:"there"}}), and help
// articles on people, company and conversation attributes. Attributes of an account's own are open: any name may exist.

import type { Platform } from './platform.ts';

export const intercom: Platform = {
  id: 'intercom',
  title: 'Intercom',
  syntax: 'braces',
  entries: [
    ['first_name', 'first-name', "Customer's first name.", 'customer'], ['last_name', 'last-name', "Customer's last name.", 'customer'], ['name', 'name', "Customer's full name.", 'customer'], ['email', 'email', "Customer's email address.", 'customer'],
    ['phone', 'phone', "Customer's telephone number.", 'customer'], ['user_id', 'number', "Customer's id."], ['user.name', 'name', "Customer's full name.", 'customer'], ['user.first_name', 'first-name', "Customer's first name.", 'customer'],
    ['user.last_name', 'last-name', "Customer's last name.", 'customer'], ['user.email', 'email', "Customer's email address.", 'customer'], ['user.phone', 'phone', "Customer's telephone number.", 'customer'], ['user.id', 'number', "Customer's id."],
    ['company.name', 'company', "Company's name.", 'customer'], ['company.id', 'number', "Company's id."], ['company.plan', 'product', "Company's plan."], ['company.website', 'link', "Company's website."], ['company.industry', 'text', "Company's industry."],
    ['author.name', 'agent', "Teammate's full name."], ['author.first_name', 'agent', "Teammate's first name."], ['teammate.name', 'agent', "Teammate's full name."], ['teammate.first_name', 'agent', "Teammate's first name."],
    ['app.name', 'company', 'Name of the workspace.'], ['conversation.id', 'ticket', 'Number of the conversation.'], ['ticket.id', 'ticket', 'Number of the ticket.'],
  ],
  custom: /^(?:custom_|company\.custom|user\.custom|conversation\.|ticket\.|cda\.)/,
  tells: /\|\s*fallback:/,
  common: true,
  caseMatters: true,
  fallback: { kind: 'inline', write: (name, words) => `{{${name} | fallback: "${words}"}}` },
  customer: '{{first_name | fallback: "there"}}',
};
