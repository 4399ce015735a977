// Source: HubSpot developer docs, HubL functions (personalization_token with a default), and the standard properties of
// contact, company, ticket, deal and owner. Properties are lower case; accounts add their own.

import type { Platform } from './platform.ts';

export const hubspot: Platform = {
  id: 'hubspot',
  title: 'HubSpot',
  syntax: 'braces',
  entries: [
    ['contact.firstname', 'first-name', "Contact's first name.", 'customer'], ['contact.lastname', 'last-name', "Contact's last name.", 'customer'], ['contact.email', 'email', "Contact's email address.", 'customer'], ['contact.phone', 'phone', "Contact's telephone number.", 'customer'],
    ['contact.mobilephone', 'phone', "Contact's mobile number.", 'customer'], ['contact.company', 'company', "Contact's company.", 'customer'], ['contact.jobtitle', 'text', "Contact's job title.", 'customer'], ['contact.salutation', 'text', "Contact's salutation.", 'customer'],
    ['contact.address', 'address', "Contact's street.", 'customer'], ['contact.city', 'address', "Contact's city.", 'customer'], ['contact.state', 'address', "Contact's state.", 'customer'], ['contact.zip', 'address', "Contact's postal code.", 'customer'], ['contact.country', 'address', "Contact's country.", 'customer'],
    ['contact.website', 'link', "Contact's website."], ['contact.lifecyclestage', 'text', 'Lifecycle stage.'], ['contact.hubspot_owner_id', 'agent', 'Owner of the contact.'], ['contact.createdate', 'date', 'Day the contact was created.'], ['contact.industry', 'text', "Contact's industry."],
    ['company.name', 'company', "Company's name.", 'customer'], ['company.domain', 'text', "Company's domain."], ['company.phone', 'phone', "Company's telephone number."], ['company.city', 'address', "Company's city."], ['company.industry', 'text', "Company's industry."], ['company.website', 'link', "Company's website."],
    ['ticket.subject', 'subject', "Ticket's name."], ['ticket.content', 'text', "Ticket's description."], ['ticket.hs_ticket_id', 'ticket', 'Ticket number.'], ['ticket.hs_ticket_priority', 'text', 'Priority.'], ['ticket.createdate', 'date', 'Day the ticket was created.'], ['ticket.hs_ticket_category', 'text', 'Category.'],
    ['deal.dealname', 'product', "Deal's name."], ['deal.amount', 'amount', "Deal's amount."], ['deal.closedate', 'date', "Deal's close date."], ['owner.firstname', 'agent', "Owner's first name."], ['owner.lastname', 'agent', "Owner's last name."], ['owner.email', 'agent-email', "Owner's email address."], ['owner.signature', 'agent', "Owner's signature."], ['owner.phone', 'phone', "Owner's telephone number."],
    ['sender.firstname', 'agent', "Sender's first name."], ['sender.lastname', 'agent', "Sender's last name."], ['sender.email', 'agent-email', "Sender's email address."], ['sender.name', 'agent', "Sender's name."], ['unsubscribe_link', 'link', 'Link to unsubscribe.'], ['unsubscribe_link_all', 'link', 'Link to unsubscribe from all mails.'], ['view_as_page_url', 'link', 'Link to the mail as a page.'],
    ['site_settings.company_name', 'company', 'Name of your company.'], ['site_settings.company_street_address_1', 'address', 'Street of your company.'], ['site_settings.company_city', 'address', 'City of your company.'], ['site_settings.company_state', 'address', 'State of your company.'],
  ],
  custom: /^(?:contact|company|ticket|deal|owner|sender|custom|content|site_settings|line_item|quote)\.(?:\w+_\w+|hs_\w+|associated\w*)/,
  tells: /personalization_token\(/,
  caseMatters: true,
  fallback: { kind: 'inline', write: (name, words) => `{{ personalization_token("${name}", "${words}") }}` },
  customer: '{{ personalization_token("contact.firstname", "there") }}',
};
