// Source: Gorgias docs, "Macro variables" (docs.gorgias.com/macros/macro-variables) and "Macro Variables 101", which says
// that a variable without a value becomes a blank.

import type { Platform } from './platform.ts';

export const gorgias: Platform = {
  id: 'gorgias',
  title: 'Gorgias',
  syntax: 'braces',
  entries: [
    ['ticket.id', 'ticket', 'Ticket number.'], ['ticket.channel', 'text', 'Channel of the ticket.'], ['ticket.subject', 'subject', 'Subject of the ticket.'], ['ticket.account.domain', 'text', 'Subdomain of the account.'],
    ['ticket.customer.id', 'number', "Customer's id."], ['ticket.customer.name', 'name', "Customer's full name.", 'customer'], ['ticket.customer.firstname', 'first-name', "Customer's first name.", 'customer'], ['ticket.customer.lastname', 'last-name', "Customer's last name.", 'customer'],
    ['ticket.customer.email', 'email', "Customer's email address.", 'customer'], ['ticket.customer.note', 'text', 'Note on the customer.'], ['ticket.customer.language', 'text', "Customer's language."],
    ['ticket.receiver.email', 'email', "Receiver's email address."], ['ticket.sender.email', 'email', "Sender's email address."],
    ['ticket.assignee_user.id', 'number', "Assignee's id."], ['ticket.assignee_user.email', 'agent-email', "Assignee's email address."], ['ticket.assignee_user.name', 'agent', "Assignee's name."], ['ticket.assignee_user.firstname', 'agent', "Assignee's first name."], ['ticket.assignee_user.lastname', 'agent', "Assignee's last name."], ['ticket.assignee_user.bio', 'text', "Assignee's bio."],
    ['current_user.id', 'number', "Agent's id."], ['current_user.name', 'agent', "Agent's full name."], ['current_user.firstname', 'agent', "Agent's first name."], ['current_user.lastname', 'agent', "Agent's last name."], ['current_user.email', 'agent-email', "Agent's email address."], ['current_user.bio', 'text', "Agent's bio."],
    ['ticket.last_message_datetime', 'date', 'Time of the last message.'], ['ticket.created_datetime', 'date', 'Time the ticket was created.'], ['ticket.opened_datetime', 'date', 'Time the ticket was opened.'], ['ticket.updated_datetime', 'date', 'Time of the last update.'],
    ['ticket.first_message.body_text', 'text', 'Text of the first message.'],
  ],
  custom: /^(?:ticket\.customer\.integrations|ticket\.messages|ticket\.customer\.(?:data|custom_fields|meta)|ticket\.(?:custom_fields|meta)|ticket\.first_message|ticket\.last_message)/,
  tells: /\{\{\s*ticket\.(?:customer\.integrations|messages\[)/,
  caseMatters: true,
  fallback: { kind: 'none', advice: 'Gorgias leaves a missing value blank and has no fallback for it: word the sentence so that it reads well without.' },
  customer: '{{ticket.customer.firstname}}',
};
