// Source: Freshdesk help, "Understanding dynamic content and placeholders", and the list that its reply editor offers.
// Mails and canned responses run through Liquid, so conditions work.

import { liquidBranch, type Platform } from './platform.ts';

export const freshdesk: Platform = {
  id: 'freshdesk',
  title: 'Freshdesk',
  syntax: 'braces',
  entries: [
    ['ticket.id', 'ticket', 'Ticket number.'], ['ticket.subject', 'subject', 'Subject of the ticket.'], ['ticket.description', 'text', 'The first message.'], ['ticket.description_text', 'text', 'The first message, without formatting.'],
    ['ticket.url', 'link', 'Address of the ticket.'], ['ticket.portal_url', 'link', "Address of the ticket in the product's portal."], ['ticket.public_url', 'link', 'Address of the ticket that needs no login.'], ['ticket.tags', 'text', 'Tags.'],
    ['ticket.latest_public_comment', 'text', 'The latest public reply.'], ['ticket.latest_private_comment', 'text', 'The latest private note.'], ['ticket.group.name', 'team', 'Group the ticket is with.'],
    ['ticket.agent.name', 'agent', "Agent's name."], ['ticket.agent.email', 'agent-email', "Agent's email address."], ['ticket.internal_group.name', 'team', 'Internal group.'], ['ticket.internal_agent.name', 'agent', "Internal agent's name."], ['ticket.internal_agent.email', 'agent-email', "Internal agent's email address."],
    ['ticket.status', 'text', 'Status.'], ['ticket.priority', 'text', 'Priority.'], ['ticket.source', 'text', 'Where the ticket came from.'], ['ticket.ticket_type', 'text', 'Type of the ticket.'], ['ticket.due_by_time', 'time', 'When the ticket is due.'], ['ticket.due_by_hrs', 'time', 'Hours until the ticket is due.'], ['ticket.fr_due_by_hrs', 'time', 'Hours until the first reply is due.'],
    ['ticket.requester.name', 'name', "Customer's full name.", 'customer'], ['ticket.requester.firstname', 'first-name', "Customer's first name.", 'customer'], ['ticket.requester.lastname', 'last-name', "Customer's last name.", 'customer'],
    ['ticket.requester.email', 'email', "Customer's email address.", 'customer'], ['ticket.from_email', 'email', 'Address the ticket came from.', 'customer'], ['ticket.requester.phone', 'phone', "Customer's telephone number.", 'customer'],
    ['ticket.requester.address', 'address', "Customer's address.", 'customer'], ['ticket.requester.unique_external_id', 'number', "Customer's external id."], ['ticket.requester.company_name', 'company', "Customer's company.", 'customer'], ['ticket.requester.language', 'text', "Customer's language."],
    ['ticket.company.name', 'company', "Company's name.", 'customer'], ['ticket.company.description', 'text', "Company's description."], ['ticket.company.note', 'text', 'Notes on the company.'], ['ticket.company.domains', 'text', "Company's domains."],
    ['ticket.company.health_score', 'text', "Company's health score."], ['ticket.company.account_tier', 'text', "Company's tier."], ['ticket.company.renewal_date', 'date', "Company's renewal date."], ['ticket.company.industry', 'text', "Company's industry."],
    ['helpdesk_name', 'company', 'Name of the helpdesk.'], ['ticket.portal_name', 'company', 'Name of the portal.'], ['ticket.product_description', 'product', 'Description of the product.'], ['ticket.satisfaction_survey', 'survey', 'Satisfaction survey.'],
    ['ticket.surveymonkey_survey', 'survey', 'SurveyMonkey survey.'], ['ticket.billable_hours', 'number', 'Billable hours.'], ['ticket.total_time_spent', 'number', 'Time spent.'], ['ticket.created_on', 'date', 'Day the ticket was created.'],
    ['comment.commenter.name', 'agent', 'Name of who wrote the comment.'], ['comment.body', 'text', 'The comment.'], ['ticket.public_comments', 'text', 'Public comments.'],
  ],
  custom: /^(?:ticket\.cf_|ticket\.requester\.cf_|ticket\.company\.cf_|ticket\.custom_|placeholder\.|ticket\.freddy)/,
  tells: /\{\{\s*ticket\.cf_/,
  caseMatters: true,
  fallback: { kind: 'branch', write: liquidBranch },
  customer: '{{ticket.requester.firstname}}',
};
