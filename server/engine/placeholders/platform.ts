// What a helpdesk's placeholders are: their names, what they stand for, and how a missing value is caught.

/** What a placeholder stands for: what a preview shows in its place. */
export type Meaning =
  | 'first-name' | 'last-name' | 'name' | 'email' | 'phone' | 'address' | 'company' | 'agent' | 'agent-email' | 'team' | 'ticket' | 'order' | 'subject'
  | 'date' | 'time' | 'amount' | 'link' | 'product' | 'tracking' | 'number' | 'survey' | 'text' | 'other';

/** Whose it is: `customer` is personal, and may be missing where the helpdesk does not know it. */
export type Owner = 'customer' | 'other';

/** Name, meaning, one line of documentation, and whose it is. */
export type Entry = readonly [name: string, means: Meaning, about: string, owner?: Owner];

/** How names are written: `{{name | filter}}`, `{%name,fallback=…%}`, `{!Object.Field}`, `*|NAME|*`. */
export type Syntax = 'braces' | 'percent' | 'bang' | 'merge';

/**
 * How a platform catches a missing value: `inline` in the placeholder itself, `branch` with a condition around the words,
 * `settings` outside the text, `none` not at all.
 */
export type Fallback =
  | { readonly kind: 'inline'; write(name: string, words: string): string }
  | { readonly kind: 'branch'; write(name: string, present: string, missing: string): string }
  | { readonly kind: 'settings' | 'none'; readonly advice: string };

export interface Platform {
  readonly id: string;
  readonly title: string;
  readonly syntax: Syntax;
  readonly entries: readonly Entry[];
  /** Names that accounts make for themselves: never unknown. */
  readonly custom: RegExp;
  /** Placeholders, as written, that no other platform has, besides the names that only its dictionary knows. */
  readonly tells?: RegExp;
  /** Its names are too common to tell it from others. */
  readonly common?: true;
  /** False where `{!contact.firstname}` is as good as `{!Contact.FirstName}`. */
  readonly caseMatters: boolean;
  readonly fallback: Fallback;
  /** The customer's first name, with a fallback where the syntax has one. */
  readonly customer: string;
}

/** A Liquid condition around the words that need the value. */
export function liquidBranch(name: string, present: string, missing: string): string {
  return `{% if ${name} != blank %}${present}{% else %}${missing}{% endif %}`;
}

/** A name in its platform's brackets. */
export function written(syntax: Syntax, name: string): string {
  switch (syntax) {
    case 'braces':
      return `{{${name}}}`;
    case 'percent':
      return `{%${name}%}`;
    case 'bang':
      return `{!${name}}`;
    case 'merge':
      return `*|${name}|*`;
  }
}
