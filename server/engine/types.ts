// The words of the engine, as data. Everything else in `engine/` is functions over these.

/** A half-open stretch of text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];
/** What a team can set a rule to. */
export type Level = Severity | 'off';
export const LEVELS: readonly Level[] = [...SEVERITIES, 'off'];

/** The kinds of harm, from the worst to the mildest: where two fit the same words, the earlier one is reported. */
export const CATEGORIES = ['blame', 'privacy', 'deferral', 'distance', 'survey', 'impersonal', 'scripted', 'tone', 'clarity'] as const;
export type Category = (typeof CATEGORIES)[number];
/** What else findings can be about; a team sets the level of each as of a category. */
export const AREAS: readonly string[] = [...CATEGORIES, 'macro', 'placeholder', 'rapport'];
export type RuleId = `${Category | 'macro' | 'placeholder' | 'rapport'}/${string}`;

// ---------------------------------------------------------------- source, formats, blocks

/** One replacement in the source. */
export interface Edit extends Span {
  readonly newText: string;
}

export type BlockKind = 'paragraph' | 'item' | 'heading' | 'cell' | 'subject';

/** Where a stretch of prose stands in the source. `exact`: nothing but prose lies between its first and last character. */
export interface Located extends Span {
  readonly exact: boolean;
}

/** A run of prose the customer will read, with its way back to the source. */
export interface Block {
  readonly kind: BlockKind;
  /** The prose, decoded. Placeholders stand in it as they are written. */
  readonly text: string;
  /** Placeholders, in `text`, sorted. */
  readonly placeholders: readonly Span[];
  /** What is set as code, in `text`: a helpdesk fills in nothing there. */
  readonly code: readonly Span[];
  /** Where a stretch of `text` stands in the source. */
  locate(span: Span): Located;
  /** `text` escaped for this block's place in the source, or undefined where the place cannot hold it. */
  encode(text: string): string | undefined;
  /** The edit that puts a new paragraph of prose before or after this block, or undefined where that is impossible. */
  insert(text: string, where: 'before' | 'after'): Edit | undefined;
}

export const CHANNELS = ['email', 'chat', 'phone', 'social', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One reply. */
export interface Macro {
  readonly title: string | undefined;
  /** The stretch of source that holds the macro. */
  readonly span: Span;
  readonly blocks: readonly Block[];
  /** What the author says of the macro in front matter or fields; keys in lower case. */
  readonly meta: Readonly<Record<string, string>>;
}

/** A comment of the format's own, where directives live. */
export interface Comment extends Span {
  readonly text: string;
}

/** Something wrong with the container itself: half-typed JSON, an unclosed tag. */
export interface Problem extends Span {
  readonly message: string;
}

/** What a format finds in a source. */
export interface Contents {
  readonly macros: readonly Macro[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

export interface Format {
  readonly id: string;
  /** File name endings, with the dot. */
  readonly extensions: readonly string[];
  /** VS Code language ids. */
  readonly languages: readonly string[];
  /**
   * Never throws, whatever the source is.
   * @param fields which keys, paths or columns of a data file hold prose; the standard ones where absent
   */
  read(source: string, fields?: readonly string[]): Contents;
}

// ---------------------------------------------------------------- sentences

export type WordKind = 'word' | 'number' | 'placeholder' | 'link' | 'mark';

/** A word, number, placeholder, link or punctuation mark of a sentence. A contraction is several words on the same span. */
export interface Word extends Span {
  readonly kind: WordKind;
  /** Lower case, contractions spelled out, American spelling, known slips mended; `{x}` for a placeholder, `{link}` for a link. */
  readonly normal: string;
  /** True when the word shares its span with others: "don't" is `do` + `not`. */
  readonly contracted: boolean;
}

/** A stretch of a sentence with its words as the author wrote them. */
export interface Phrase extends Span {
  readonly text: string;
}

/** A piece of a block. Offsets in it count from its own start. Equal texts share one Sentence. */
export interface Sentence {
  /** Same length as the prose it stands for; curly quotes, dashes and odd spaces made plain. */
  readonly text: string;
  readonly placeholders: readonly Span[];
  readonly words: readonly Word[];
  /** The words' normal forms joined by single spaces: what patterns run on. */
  readonly normal: string;
  /** For each word, where it starts in `normal`. */
  readonly normalStarts: readonly number[];
}

/** Who a noun phrase stands for. */
export type Who = 'customer' | 'company' | 'agent' | 'thing' | 'other';

export interface VerbGroup extends Phrase {
  /** Dictionary form of the main verb: `provide` in "have failed to provide" is the last of `chain`. */
  readonly lemma: string;
  /** All full verbs in order: ["fail", "provide"]. */
  readonly chain: readonly string[];
  readonly modal: string | undefined;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'perfect' | 'past-perfect' | 'base';
  /** Adverbs inside the group, in normal form: still, never, yet, clearly. */
  readonly adverbs: readonly string[];
}

export type JointKind = 'cause' | 'condition' | 'time' | 'concession' | 'and' | 'but' | 'so' | 'that' | 'relative' | 'question';

export interface Clause extends Span {
  /** The connective that opens the clause, if any: because, if, and, which. */
  readonly joint: (Phrase & { readonly kind: JointKind }) | undefined;
  readonly subject: (Phrase & { readonly who: Who }) | undefined;
  readonly verb: VerbGroup | undefined;
  /** What follows the verb up to its first adjunct: "your proof of address". */
  readonly object: Phrase | undefined;
  /** Adjuncts after the object, in order: "by {{due_date}}", "in your email". */
  readonly adjuncts: readonly (Phrase & { readonly kind: 'time' | 'other'; readonly preposition: string })[];
  readonly mood: 'statement' | 'question' | 'order';
  /** Holds only under a condition ("if you did not…", "unless", "should you"). */
  readonly conditional: boolean;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
}

// ---------------------------------------------------------------- the macro as read

export type Situation =
  | 'outage' | 'delay' | 'lost' | 'damage' | 'charge' | 'refusal' | 'locked' | 'cancellation' | 'bug' | 'complaint'
  | 'bereavement' | 'fraud' | 'health' | 'hardship' | 'safety' | 'legal' | 'breach' | 'harassment'
  | 'information' | 'confirmation' | 'request';
export type Outcome = 'solved' | 'pending' | 'refused' | 'unknown';

/** How the macro speaks: a rewrite follows it. */
export interface Voice {
  /** The macro's own side: 'I' or 'we', with the forms that agree with it. */
  readonly I: 'I' | 'we';
  readonly me: 'me' | 'us';
  readonly my: 'my' | 'our';
  readonly am: 'am' | 'are';
  readonly was: 'was' | 'were';
  readonly Im: "I'm" | "we're";
  readonly contractions: boolean;
  readonly spelling: 'en-US' | 'en-GB';
  readonly channel: Channel;
  readonly situation: Situation;
  /** The customer's first name in the macro's own placeholder dialect: "{{first_name}}". */
  readonly name: string;
  /** The noun that the macro is about, with its determiner ("your order {{order.id}}"), where it names one. */
  readonly topic: string | undefined;
}

/** A sentence in its place. */
export interface Line {
  readonly sentence: Sentence;
  /** Index into the macro's blocks. */
  readonly block: number;
  /** Where the sentence starts in the block's text. */
  readonly start: number;
  readonly role: 'greeting' | 'body' | 'closing' | 'signature' | 'heading' | 'note';
}

/** A macro with its sentences and what they say about it as a whole: what rules' `holds` and whole-macro checks see. */
export interface Reading {
  readonly macro: Macro;
  readonly lines: readonly Line[];
  readonly channel: Channel;
  readonly situations: readonly Situation[];
  /** The words that spoke for each situation, so that an author can see why. */
  readonly cues: readonly { readonly situation: Situation; readonly text: string }[];
  readonly outcome: Outcome;
  /** How each sentence of the body sounds, in order: from -1, cold, to 1, warm. */
  readonly tone: readonly number[];
  readonly voice: Voice;
}

// ---------------------------------------------------------------- rules

/** New wording for a match. A plain string is a safe rewrite. */
export type Rewrite =
  | string
  | {
      readonly text: string;
      /** False when an author must read it first: it adds a blank to fill in, a promise, a route or an admission. */
      readonly safe: boolean;
    };

export interface Match {
  /** The words to underline, in the sentence. */
  readonly span: Span;
  /** In place of the rule's own message. */
  readonly message?: string;
  /** In place of the rule's own severity, for milder forms. */
  readonly severity?: Severity;
  /** What the rewrites stand for; `span` where absent. Without the sentence's final mark. */
  readonly replaces?: Span;
  /** Best first; '' deletes the replaced words. Letter case at a sentence start, quotes, contractions and spelling are the engine's business. */
  rewrite?(voice: Voice): readonly Rewrite[];
  /** Why no rewrite is safe, or what to do instead. */
  readonly note?: string;
}

/** `bad` marks the words to underline with [[ ]]; `good` lists the whole text after each alternative, best first. */
export type Example =
  | { readonly bad: string; readonly good?: readonly string[] }
  | { readonly ok: string; readonly why?: string };

interface Described {
  readonly id: RuleId;
  /** One sentence for lists. */
  readonly summary: string;
  /** What the author reads at the underlined words. */
  readonly message: string;
  /** Why it matters, in two sentences at most. */
  readonly why: string;
  /** Keys of `sources.ts`. */
  readonly sources: readonly string[];
  readonly severity: Severity;
  readonly examples: readonly Example[];
}

/** A rule for sentences. */
export interface Rule extends Described {
  /** Words in normal form; a sentence without any of them is never checked. A trailing * stands for any ending. */
  readonly words: readonly string[];
  check(sentence: Sentence): Iterable<Match>;
  /** Whether a match stands, given the whole macro. */
  holds?(match: Match, line: Line, reading: Reading): boolean;
}

/** A paragraph to put into a macro. */
export interface Insertion {
  readonly title: string;
  readonly block: number;
  readonly where: 'before' | 'after';
  /** Wordings to choose from, best first; {{blank}} placeholders are to be filled in. */
  readonly choices: readonly string[];
}

export interface MacroMatch {
  /** The words to underline: a stretch of a block's text. */
  readonly block: number;
  readonly span: Span;
  readonly message?: string;
  readonly severity?: Severity;
  readonly insertions?: readonly Insertion[];
  /** Other words for a stretch of the block, where a placeholder itself is to change. */
  readonly rewrites?: readonly MacroRewrite[];
  readonly note?: string;
}

export interface MacroRewrite extends Span {
  readonly title: string;
  readonly text: string;
  readonly safe: boolean;
}

/** What holds around a macro, beside its words. */
export interface Surroundings {
  /** Id of the platform that fills in the placeholders, told by the whole file or by the team. */
  readonly platform?: string | undefined;
  /** Names of placeholders that the team lists: as they are written, or with `*` at the end. */
  readonly known?: readonly string[] | undefined;
  /** Stretches of the source that only stand there under a condition, with the condition as written. */
  readonly conditions?: readonly (Span & { readonly condition: string })[];
}

/** A check of a macro as a whole. Its examples are whole macros. */
export interface MacroCheck extends Described {
  /** @param around what is known of the macro's file; nothing where absent */
  check(reading: Reading, around?: Surroundings): Iterable<MacroMatch>;
}

// ---------------------------------------------------------------- findings

export interface Fix {
  readonly title: string;
  readonly kind: 'rewrite' | 'insertion';
  readonly preferred: boolean;
  /** Right without reading the rest of the macro: only such fixes are applied in bulk. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** For an insertion with several wordings: all of them, the first being the one in `edits`. */
  readonly choices?: readonly string[];
}

export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** The underlined source. */
  readonly text: string;
  /** Worked out when first read. */
  readonly fixes: readonly Fix[];
  readonly note?: string;
}
