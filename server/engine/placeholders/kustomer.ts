// Source: Kustomer help, "Reuse text with snippets" and "Define custom attributes in Kustomer": dynamic text in camel case
// over the standard classes customer, conversation, company, message and user; an account's own attributes carry a type
// at their end (loyaltyStatusStr).

import type { Platform } from './platform.ts';

export const kustomer: Platform = {
  id: 'kustomer',
  title: 'Kustomer',
  syntax: 'braces',
  entries: [
    ['customer.name', 'name', "Customer's full name.", 'customer'], ['customer.displayName', 'name', "Customer's name as shown.", 'customer'], ['customer.firstName', 'first-name', "Customer's first name.", 'customer'], ['customer.lastName', 'last-name', "Customer's last name.", 'customer'],
    ['customer.email', 'email', "Customer's email address.", 'customer'], ['customer.phone', 'phone', "Customer's telephone number.", 'customer'], ['customer.username', 'text', "Customer's user name.", 'customer'], ['customer.externalId', 'number', "Customer's external id."], ['customer.id', 'number', "Customer's id."], ['customer.locale', 'text', "Customer's locale."],
    ['conversation.id', 'ticket', 'Id of the conversation.'], ['conversation.name', 'subject', 'Name of the conversation.'], ['conversation.status', 'text', 'Status.'], ['conversation.createdAt', 'date', 'Time the conversation began.'], ['conversation.updatedAt', 'date', 'Time of the last update.'], ['conversation.satisfaction', 'survey', 'Satisfaction.'],
    ['user.name', 'agent', "Agent's full name."], ['user.displayName', 'agent', "Agent's name as shown."], ['user.firstName', 'agent', "Agent's first name."], ['user.lastName', 'agent', "Agent's last name."], ['user.email', 'agent-email', "Agent's email address."],
    ['company.name', 'company', "Company's name.", 'customer'], ['company.externalId', 'number', "Company's external id."], ['message.preview', 'text', 'Beginning of the message.'], ['message.subject', 'subject', 'Subject of the message.'], ['organization.name', 'company', 'Name of your organization.'], ['org.name', 'company', 'Name of your organization.'],
  ],
  custom: /(?:Str|Txt|Num|Bool|At|Tree|Deleted)$|^(?:snippet|kobject|customer\.custom|conversation\.custom|company\.custom|customer\.(?:emails|phones|socials|urls|locations)|customObject)/,
  tells: /\{\{\s*snippet\./,
  caseMatters: true,
  fallback: { kind: 'none', advice: 'Kustomer leaves a missing value blank: word the sentence so that it reads well without.' },
  customer: '{{customer.firstName}}',
};
