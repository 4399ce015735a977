// Source: Zendesk help, "Zendesk placeholders reference" (article 4408886858138), which also says that names are case
// sensitive and that placeholders do not work in code blocks; Liquid conditions: "Using Liquid markup to customize comments".

import { type Entry, liquidBranch, type Owner, type Platform } from './platform.ts';

const USER: readonly Entry[] = [
  ['name', 'name', 'full name'], ['first_name', 'first-name', 'first name'], ['last_name', 'last-name', 'last name'], ['email', 'email', 'email address'],
  ['language', 'text', 'language'], ['phone', 'phone', 'telephone number'], ['external_id', 'number', 'external id'], ['details', 'text', 'details'],
  ['notes', 'text', 'notes'], ['time_zone', 'text', 'time zone'], ['role', 'text', 'role'], ['extended_role', 'text', 'role as agents see it'], ['id', 'number', 'id'],
  ['signature', 'agent', 'signature'], ['tags', 'text', 'tags'], ['locale', 'text', 'locale'], ['address', 'address', 'address'], ['remote_photo_url', 'link', 'picture'],
  ['organization.name', 'company', "organization's name"], ['organization.id', 'number', "organization's id"], ['organization.details', 'text', "organization's details"],
  ['organization.notes', 'text', "organization's notes"], ['organization.external_id', 'number', "organization's external id"], ['organization.is_shared', 'text', 'whether the organization is shared'],
];

function user(prefix: string, who: string, owner: Owner): Entry[] {
  const staff = (means: Entry[1]) => (owner === 'other' && /name$/.test(means) ? 'agent' : owner === 'other' && means === 'email' ? 'agent-email' : means);
  return USER.map(([name, means, about]) => [`${prefix}.${name}`, staff(means), `${who}: ${about}.`, owner]);
}

export const zendesk: Platform = {
  id: 'zendesk',
  title: 'Zendesk',
  syntax: 'braces',
  entries: [
    ...user('ticket.requester', 'Requester', 'customer'), ...user('ticket.assignee', 'Assignee', 'other'), ...user('ticket.submitter', 'Submitter', 'other'), ...user('current_user', 'Current user', 'other'),
    ...user('ticket.latest_comment.author', 'Author of the latest comment', 'other'), ...user('ticket.latest_public_comment.author', 'Author of the latest public comment', 'other'),
    ['agent.name', 'agent', 'Name of the agent, or their alias.'], ['agent.first_name', 'agent', "Agent's first name."], ['agent.last_name', 'agent', "Agent's last name."], ['agent.role', 'text', "Agent's role."],
    ['agent.signature', 'agent', "Agent's signature."], ['agent.email', 'agent-email', "Agent's email address."],
    ['ticket.account', 'company', 'Name of the Zendesk account.'], ['ticket.id', 'ticket', 'Ticket number.'], ['ticket.encoded_id', 'ticket', 'Ticket number as mail threads carry it.'],
    ['ticket.title', 'subject', 'Subject of the ticket.'], ['ticket.subject', 'subject', 'Subject of the ticket.'], ['ticket.description', 'text', 'The first comment.'],
    ['ticket.link', 'link', 'Address of the ticket.'], ['ticket.link_with_token', 'link', 'Address of the ticket, with a token.'], ['ticket.url', 'link', 'Address of the ticket, without http://.'], ['ticket.url_with_token', 'link', 'Address of the ticket, with a token.'],
    ['ticket.url_with_protocol', 'link', 'Address of the ticket, with https://.'], ['ticket.ticket_type', 'text', 'Question, incident, problem or task.'], ['ticket.type', 'text', 'Question, incident, problem or task.'],
    ['ticket.via', 'text', 'Where the ticket came from.'], ['ticket.status', 'text', 'Status.'], ['ticket.priority', 'text', 'Priority.'], ['ticket.tags', 'text', 'Tags.'], ['ticket.group.name', 'team', 'Group the ticket is with.'],
    ['ticket.due_date', 'date', 'Due date of a task.'], ['ticket.due_date_with_timestamp', 'date', 'Due date with the time.'], ['ticket.created_at', 'date', 'Day the ticket was created.'],
    ['ticket.created_at_with_timestamp', 'date', 'Time the ticket was created.'], ['ticket.updated_at', 'date', 'Day of the last update.'], ['ticket.updated_at_with_timestamp', 'date', 'Time of the last update.'],
    ['ticket.external_id', 'number', 'External id.'], ['ticket.brand.name', 'company', 'Brand of the ticket.'], ['ticket.brand.brand_url', 'link', "Brand's address."], ['ticket.organization.name', 'company', "Requester's organization.", 'customer'],
    ['ticket.organization.external_id', 'number', "Organization's external id."], ['ticket.organization.details', 'text', "Organization's details."], ['ticket.organization.notes', 'text', "Organization's notes."], ['ticket.organization.id', 'number', "Organization's id."],
    ['ticket.ccs', 'name', 'People in copy.'], ['ticket.cc_names', 'name', 'Names of the people in copy.'], ['ticket.email_cc_names', 'name', 'Names of the people in copy by mail.'], ['ticket.follower_names', 'agent', 'Names of the followers.'],
    ['ticket.follower_reply_type_message', 'text', 'Whether a reply is public.'], ['ticket.in_business_hours', 'text', 'Whether it is business hours.'], ['ticket.verbatim_description', 'text', 'The first comment, as written.'],
    ['ticket.comments', 'text', 'All comments.'], ['ticket.comments_formatted', 'text', 'All comments, formatted.'], ['ticket.public_comments', 'text', 'Public comments.'], ['ticket.public_comments_formatted', 'text', 'Public comments, formatted.'],
    ['ticket.latest_comment', 'text', 'The latest comment.'], ['ticket.latest_comment_formatted', 'text', 'The latest comment, formatted.'], ['ticket.latest_comment_html', 'text', 'The latest comment, as HTML.'], ['ticket.latest_comment_rich', 'text', 'The latest comment, rich.'],
    ['ticket.latest_public_comment', 'text', 'The latest public comment.'], ['ticket.latest_public_comment_formatted', 'text', 'The latest public comment, formatted.'], ['ticket.latest_public_comment_html', 'text', 'The latest public comment, as HTML.'], ['ticket.latest_public_comment_rich', 'text', 'The latest public comment, rich.'],
    ['satisfaction.rating_section', 'survey', 'Satisfaction survey.'], ['satisfaction.rating_url', 'survey', 'Address of the satisfaction survey.'], ['satisfaction.positive_rating_url', 'survey', 'Address for a good rating.'],
    ['satisfaction.negative_rating_url', 'survey', 'Address for a bad rating.'], ['satisfaction.current_rating', 'text', 'Current rating.'], ['satisfaction.current_comment', 'text', "Customer's comment on the rating."],
    ['delimiter', 'text', 'Line that parts the reply from the quoted mail.'], ['footer', 'text', 'Footer of mails.'], ['footer_link', 'link', 'Link in the footer of mails.'], ['content', 'text', 'Content of a mail template.'], ['attachment_summary', 'text', 'List of attachments.'],
  ],
  custom: /^(?:dc\.|ticket\.ticket_field_|ticket\.custom_field|ticket\.(?:requester|assignee|submitter)\.custom_fields\.|ticket\.organization\.custom_fields\.|current_user\.custom_fields\.|custom_object|ticket\.comments\b|ticket\.(?:requester|assignee|submitter)\.organization\.custom_fields\.|lookup_relation)/,
  tells: /\{\{\s*(?:dc\.|ticket\.ticket_field_)/,
  caseMatters: true,
  fallback: { kind: 'branch', write: liquidBranch },
  customer: '{{ticket.requester.first_name}}',
};
