// Source: Mailchimp help, "All the merge tags cheat sheet" and "Set default merge tag values": tags are upper case, audience
// fields may be of the account's own making, and a default for a missing value is set with the field.

import type { Platform } from './platform.ts';

export const mailchimp: Platform = {
  id: 'mailchimp',
  title: 'Mailchimp',
  syntax: 'merge',
  entries: [
    ['FNAME', 'first-name', "Contact's first name.", 'customer'], ['LNAME', 'last-name', "Contact's last name.", 'customer'], ['EMAIL', 'email', "Contact's email address."], ['PHONE', 'phone', "Contact's telephone number.", 'customer'], ['ADDRESS', 'address', "Contact's address.", 'customer'], ['BIRTHDAY', 'date', "Contact's birthday.", 'customer'], ['COMPANY', 'company', "Contact's company.", 'customer'],
    ['UNSUB', 'link', 'Link to unsubscribe.'], ['UPDATE_PROFILE', 'link', "Link to the contact's profile."], ['ARCHIVE', 'link', 'Link to the mail as a page.'], ['ABUSE_EMAIL', 'agent-email', 'Address for abuse reports.'], ['FORWARD', 'link', 'Link to forward the mail.'], ['REWARDS', 'text', 'Rewards badge.'], ['CURRENT_YEAR', 'number', 'The current year.'], ['SUBJECT', 'subject', 'Subject of the mail.'], ['DATE', 'date', 'The current day.'],
    ['MC:SUBJECT', 'subject', 'Subject of the mail.'], ['MC:DATE', 'date', 'The current day.'], ['MC_PREVIEW_TEXT', 'text', 'Preview text.'], ['MC_LANGUAGE', 'text', "Contact's language."], ['MC_LANGUAGE_LABEL', 'text', "Contact's language in words."], ['UNIQID', 'number', 'Id of the contact.'], ['EMAIL_UID', 'number', 'Id of the contact.'], ['CAMPAIGN_UID', 'number', 'Id of the campaign.'], ['REFERRER', 'text', 'Where the contact came from.'],
    ['LIST:NAME', 'company', "Audience's name."], ['LIST:COMPANY', 'company', 'Name of your company.'], ['LIST:ADDRESS', 'address', 'Address of your company.'], ['LIST:ADDRESSLINE', 'address', 'Address of your company on one line.'], ['LIST:PHONE', 'phone', 'Telephone number of your company.'], ['LIST:EMAIL', 'agent-email', 'Address of your company.'], ['LIST:URL', 'link', 'Website of your company.'], ['LIST:DESCRIPTION', 'text', 'Why the contact gets mail.'], ['LIST:SUBSCRIBE', 'link', 'Link to subscribe.'], ['LIST:UID', 'number', 'Id of the audience.'], ['LIST:RECENT', 'text', 'Recent campaigns.'], ['LIST:ADDRESS_VCARD', 'link', 'Address as a card.'],
    ['HTML:LIST_ADDRESS_HTML', 'address', 'Address of your company, as HTML.'], ['USER:COMPANY', 'company', 'Name of your company.'], ['USER:ADDRESS', 'address', 'Address of your company.'], ['USER:PHONE', 'phone', 'Telephone number of your company.'], ['USER:EMAIL', 'agent-email', 'Address of the account.'], ['USER:URL', 'link', 'Website of your company.'],
  ],
  custom: /^(?:MERGE\d+|MMERGE\d+|IF|IFNOT|ELSE|ELSEIF|END|DATE:|RSS|FEED|INTERESTED|GROUP|POLL|SURVEY|TRANSLATE|CART|PRODUCT|PROMO|ORDER|EVENT|COUPON|VIDEO|SHARE|FACEBOOK|TWITTER|TITLE|SOCIAL|ANSWER|MC:|LIST:|USER:|HTML:|PLAIN:|\w+:)/,
  caseMatters: true,
  fallback: { kind: 'settings', advice: "Mailchimp keeps the word for a missing value with the audience's field: set a default merge tag value there, or put *|IF:FNAME|* … *|ELSE:|* … *|END:IF|* around the words." },
  customer: '*|FNAME|*',
};
