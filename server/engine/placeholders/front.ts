// Source: Front help, "Using variables and application objects in message templates and signatures" (article 2306).
// Contacts' own fields come under recipient.

import type { Platform } from './platform.ts';

export const front: Platform = {
  id: 'front',
  title: 'Front',
  syntax: 'braces',
  entries: [
    ['account.name', 'company', "Name of the contact's account.", 'customer'], ['conversation.id', 'ticket', 'Number of the conversation.'], ['conversation.public_id', 'ticket', 'Public id of the conversation.'], ['conversation.ticket_id', 'ticket', 'Ticket id of the conversation.'],
    ['message.id', 'number', 'Number of the message.'], ['message.public_id', 'number', 'Public id of the message.'],
    ['recipient.handle', 'email', "Contact's handle: an email address or a number.", 'customer'], ['recipient.email', 'email', "Contact's email address.", 'customer'], ['recipient.twitter', 'text', "Contact's X handle.", 'customer'], ['recipient.phone', 'phone', "Contact's telephone number.", 'customer'],
    ['recipient.name', 'name', "Contact's full name.", 'customer'], ['recipient.first_name', 'first-name', "Contact's first name.", 'customer'], ['recipient.last_name', 'last-name', "Contact's last name.", 'customer'], ['recipient.link', 'link', "Contact's link."],
    ['survey', 'survey', 'Satisfaction survey.'], ['user.id', 'number', "Teammate's number."], ['user.name', 'agent', "Teammate's full name."], ['user.first_name', 'agent', "Teammate's first name."], ['user.last_name', 'agent', "Teammate's last name."], ['user.email', 'agent-email', "Teammate's email address."], ['user.signature', 'agent', "Teammate's signature."],
  ],
  custom: /^(?:recipient\.(?!(?:handle|email|twitter|phone|name|first_?name|last_?name|link)$)|account\.|contact\.|conversation\.custom)/i,
  caseMatters: true,
  fallback: { kind: 'none', advice: 'Front leaves a missing value blank: word the sentence so that it reads well without, or keep the contacts complete.' },
  customer: '{{recipient.first_name}}',
};
