// Source: Salesforce help, "Use the Salesforce Merge Language in Classic Email Templates" (substitute text becomes
// BLANKVALUE) and "Merge Field Syntax"; standard fields of Contact, Case, Lead, Account, User. Field names are not case
// sensitive; custom ones end in __c. Lightning templates have no fallback in SML.

import type { Entry, Platform } from './platform.ts';

const person = (object: string, who: string): Entry[] => [
  [`${object}.FirstName`, 'first-name', `${who}'s first name.`, 'customer'], [`${object}.LastName`, 'last-name', `${who}'s last name.`, 'customer'], [`${object}.Name`, 'name', `${who}'s full name.`, 'customer'],
  [`${object}.Salutation`, 'text', `${who}'s salutation.`, 'customer'], [`${object}.Email`, 'email', `${who}'s email address.`, 'customer'], [`${object}.Phone`, 'phone', `${who}'s telephone number.`, 'customer'], [`${object}.MobilePhone`, 'phone', `${who}'s mobile number.`, 'customer'],
  [`${object}.Title`, 'text', `${who}'s job title.`, 'customer'], [`${object}.MailingStreet`, 'address', `${who}'s street.`, 'customer'], [`${object}.MailingCity`, 'address', `${who}'s city.`, 'customer'], [`${object}.MailingPostalCode`, 'address', `${who}'s postal code.`, 'customer'],
  [`${object}.MailingCountry`, 'address', `${who}'s country.`, 'customer'], [`${object}.OwnerFullName`, 'agent', 'Full name of the owner.'], [`${object}.OwnerFirstName`, 'agent', 'First name of the owner.'], [`${object}.Id`, 'number', `${who}'s id.`],
];

export const salesforce: Platform = {
  id: 'salesforce',
  title: 'Salesforce',
  syntax: 'bang',
  entries: [
    ...person('Contact', 'Contact'), ...person('Lead', 'Lead'), ...person('Recipient', 'Recipient'), ['Contact.AccountName', 'company', "Contact's account.", 'customer'],
    ['Case.CaseNumber', 'ticket', 'Case number.'], ['Case.Subject', 'subject', 'Subject of the case.'], ['Case.Description', 'text', 'Description of the case.'], ['Case.Status', 'text', 'Status.'], ['Case.Priority', 'text', 'Priority.'], ['Case.Origin', 'text', 'Where the case came from.'], ['Case.Type', 'text', 'Type.'], ['Case.Reason', 'text', 'Reason.'],
    ['Case.CreatedDate', 'date', 'Day the case was created.'], ['Case.ClosedDate', 'date', 'Day the case was closed.'], ['Case.LastModifiedDate', 'date', 'Day of the last change.'], ['Case.Link', 'link', 'Address of the case.'], ['Case.Thread_Id', 'ticket', 'Thread id, for replies.'], ['Case.Id', 'number', "Case's id."],
    ['Case.OwnerFullName', 'agent', 'Full name of the owner.'], ['Case.OwnerFirstName', 'agent', 'First name of the owner.'], ['Case.OwnerEmail', 'agent-email', 'Address of the owner.'], ['Case.ContactName', 'name', "Contact's full name.", 'customer'], ['Case.Contact', 'name', "Contact's full name.", 'customer'], ['Case.AccountName', 'company', "Customer's account.", 'customer'], ['Case.Account', 'company', "Customer's account.", 'customer'],
    ['Case.ContactEmail', 'email', "Contact's email address.", 'customer'], ['Case.SuppliedName', 'name', 'Name given in the web form.', 'customer'], ['Case.SuppliedEmail', 'email', 'Address given in the web form.', 'customer'], ['Case.SuppliedPhone', 'phone', 'Telephone number given in the web form.', 'customer'],
    ['Account.Name', 'company', "Account's name.", 'customer'], ['Account.AccountNumber', 'number', "Account's number."], ['Account.Phone', 'phone', "Account's telephone number."], ['Account.BillingStreet', 'address', 'Billing street.'], ['Account.BillingCity', 'address', 'Billing city.'], ['Account.Id', 'number', "Account's id."],
    ['User.FirstName', 'agent', "Sender's first name."], ['User.LastName', 'agent', "Sender's last name."], ['User.Name', 'agent', "Sender's full name."], ['User.Email', 'agent-email', "Sender's email address."], ['User.Phone', 'phone', "Sender's telephone number."], ['User.Title', 'text', "Sender's job title."], ['User.CompanyName', 'company', "Sender's company."], ['User.Signature', 'agent', "Sender's signature."],
    ['Organization.Name', 'company', 'Name of your organization.'], ['Organization.Phone', 'phone', 'Telephone number of your organization.'], ['Opportunity.Name', 'product', "Opportunity's name."], ['Opportunity.Amount', 'amount', "Opportunity's amount."], ['Order.OrderNumber', 'order', 'Order number.'], ['Today', 'date', 'The current day.'],
  ],
  custom: /__c|__r|^\$|^(?:Sending|Receiving)_?|^(?:Order|Opportunity|Quote|Asset|Contract|Campaign|Event|Task|Site|Sender|Knowledge\w*|EmailMessage|Work\w+|Service\w+|Product\w*|Invoice\w*)\./i,
  tells: /^\{!\s*\$?[A-Za-z]/,
  caseMatters: false,
  fallback: { kind: 'inline', write: (name, words) => `{!BLANKVALUE(${name}, "${words}")}` },
  customer: '{!BLANKVALUE(Contact.FirstName, "there")}',
};
