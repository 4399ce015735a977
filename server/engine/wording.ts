// What Rapport says where only the wording model speaks.

import type { Category } from './types.ts';

const NOTES: Readonly<Record<Category, string>> = {
  blame: 'This may read as putting the fault on the customer. Say what happened, or what is missing, and what comes next.',
  privacy: 'This asks for personal data. Say why you need it, or leave it out; never ask for a secret.',
  deferral: 'This makes the customer wait, repeat themselves or go elsewhere. Say who does what, and by when.',
  distance: 'This puts the company, its rules or its departments between you and the customer. Say it as one person to another, with the reason.',
  survey: 'This asks for a rating. A question that invites an honest answer serves both of you better.',
  impersonal: 'This speaks to nobody, or says that nobody is there. Speak to the customer, and leave a way to answer.',
  scripted: 'This could stand in any macro of any company. Say something about this customer, or leave it out.',
  tone: 'This may sound hurried, threatening or belittling. Say the same thing calmly.',
  clarity: 'This is office or legal English that many readers trip over. Use everyday words.',
};

export const CATEGORY_SUMMARIES: Readonly<Record<Category, string>> = {
  blame: 'Wording that sounds like blame.',
  privacy: 'Wording that asks for personal data or a secret.',
  deferral: 'Wording that makes the customer wait, repeat themselves or go elsewhere.',
  distance: 'Wording that puts the company between the agent and the customer.',
  survey: 'Wording that sends the customer to a survey or begs for a rating.',
  impersonal: 'Wording that addresses nobody or says that nobody is there.',
  scripted: 'Stock wording that says nothing about this customer.',
  tone: 'Wording that hurries, threatens, scolds or belittles.',
  clarity: 'Office or legal English that readers trip over.',
};

/** The message for a category the model heard. */
export function wordingNote(category: Category): string {
  return NOTES[category];
}
