// Source: Help Scout docs, "Use variables in saved replies, workflows and auto replies": camel case, and a fallback behind
// a comma ({%customer.firstName,fallback=there%}).

import type { Platform } from './platform.ts';

export const helpscout: Platform = {
  id: 'helpscout',
  title: 'Help Scout',
  syntax: 'percent',
  entries: [
    ['customer.fullName', 'name', "Customer's full name.", 'customer'], ['customer.firstName', 'first-name', "Customer's first name.", 'customer'], ['customer.lastName', 'last-name', "Customer's last name.", 'customer'], ['customer.email', 'email', "Customer's email address.", 'customer'],
    ['customer.company', 'company', "Customer's company.", 'customer'], ['customer.jobTitle', 'text', "Customer's job title.", 'customer'], ['customer.phone', 'phone', "Customer's telephone number.", 'customer'], ['customer.id', 'number', "Customer's id."],
    ['user.fullName', 'agent', "Agent's full name."], ['user.firstName', 'agent', "Agent's first name."], ['user.lastName', 'agent', "Agent's last name."], ['user.email', 'agent-email', "Agent's email address."], ['user.phone', 'phone', "Agent's telephone number."], ['user.jobTitle', 'text', "Agent's job title."], ['user.alias', 'agent', "Agent's alias."], ['user.id', 'number', "Agent's id."],
    ['mailbox.name', 'team', "Mailbox's name."], ['mailbox.email', 'agent-email', "Mailbox's address."], ['mailbox.fromName', 'agent', 'Name in the From line.'], ['inbox.name', 'team', "Inbox's name."], ['inbox.email', 'agent-email', "Inbox's address."], ['company.name', 'company', 'Name of your company.'],
    ['conversation.number', 'ticket', 'Number of the conversation.'], ['conversation.id', 'ticket', 'Id of the conversation.'], ['conversation.subject', 'subject', 'Subject of the conversation.'], ['subject', 'subject', 'Subject of the conversation.'], ['thread.body', 'text', 'The latest message.'], ['ticket.id', 'ticket', 'Number of the conversation.'],
    ['satisfaction.great', 'survey', 'Link for a great rating.'], ['satisfaction.okay', 'survey', 'Link for an okay rating.'], ['satisfaction.notgood', 'survey', 'Link for a bad rating.'],
  ],
  custom: /^(?:customer\.properties\.|conversation\.customField|customField)/i,
  tells: /^\{%\s*(?:customer|user|mailbox|inbox|conversation)\.\w+\s*(?:,|%)/,
  caseMatters: true,
  fallback: { kind: 'inline', write: (name, words) => `{%${name},fallback=${words}%}` },
  customer: '{%customer.firstName,fallback=there%}',
};
