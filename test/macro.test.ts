// The whole-macro checks on their own examples: what they find, what they leave alone, and what each insertion does to the
// macro in every format that can hold it.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { html } from '../server/engine/formats/html.ts';
import { macro as macroFormat } from '../server/engine/formats/macro.ts';
import { markdown } from '../server/engine/formats/markdown.ts';
import { plaintext } from '../server/engine/formats/plaintext.ts';
import { zendesk } from '../server/engine/formats/zendesk.ts';
import { applyEdits, lint } from '../server/engine/lint.ts';
import { closingQuestion } from '../server/engine/macro/closes.ts';
import { closingQuestions } from '../server/engine/macro/closing.ts';
import { greetsByName } from '../server/engine/macro/greeting.ts';
import { MACRO_CHECKS } from '../server/engine/macro/index.ts';
import { sensitiveMatters } from '../server/engine/macro/route.ts';
import { feeling, toneCourse } from '../server/engine/macro/tone.ts';
import { castVotes } from '../server/engine/macro/vote.ts';
import { read, sentenceOf } from '../server/engine/reading.ts';
import { SOURCES } from '../server/engine/sources.ts';
import { type Finding, type Format, type Macro, type Reading, SEVERITIES } from '../server/engine/types.ts';

/** Each format as it would hold a macro: how a plain text is written in it. Front matter goes with the formats that know it. */
const CARRIERS: readonly { readonly format: Format; readonly write: (text: string) => string | undefined }[] = [
  { format: plaintext, write: (text) => (frontMatter(text) ? undefined : text) },
  { format: markdown, write: (text) => text },
  { format: macroFormat, write: (text) => text },
  {
    format: html,
    write: (text) =>
      frontMatter(text)
        ? undefined
        : text
            .split('\n\n')
            .map((part) =>
              part.startsWith('- ')
                ? `<ul>${part
                    .split('\n')
                    .map((item) => `<li>${escapeHtml(item.slice(2))}</li>`)
                    .join('')}</ul>`
                : `<p>${escapeHtml(part)}</p>`,
            )
            .join('\n'),
  },
  {
    format: zendesk,
    write: (text) =>
      frontMatter(text)
        ? undefined
        : JSON.stringify({ macros: [{ title: 'Example', actions: [{ field: 'comment_value', value: text }] }] }, undefined, 1),
  },
];

function frontMatter(text: string): boolean {
  return text.startsWith('---\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const OPTIONS = { config: {} };

function macroFindings(source: string, format: Format): readonly Finding[] {
  return lint(source, format, OPTIONS).findings.filter((finding) => finding.rule.startsWith('macro/'));
}

function counted(findings: readonly Finding[]): string[] {
  return findings.filter((finding) => finding.severity !== 'hint').map((finding) => finding.rule);
}

/** The reading of a text as Markdown, where front matter counts. */
function reading(text: string): Reading {
  return read(markdown.read(text).macros[0] as Macro);
}

for (const check of MACRO_CHECKS) {
  describe(check.id, () => {
    it('says what, why and where from', () => {
      assert.match(check.id, /^macro\/[a-z-]+$/);
      for (const text of [check.summary, check.message, check.why]) assert.match(text, /[.?]"?$/);
      for (const key of check.sources) assert.ok(SOURCES[key], `unknown source ${key}`);
      assert.ok(SEVERITIES.includes(check.severity));
      assert.ok(check.examples.some((example) => 'bad' in example) && check.examples.some((example) => 'ok' in example));
    });
    for (const example of check.examples) {
      const text = 'bad' in example ? example.bad : example.ok;
      for (const { format, write } of CARRIERS) {
        const source = write(text);
        if (source === undefined) continue;
        const name = `${format.id}: ${text.replaceAll('\n', ' ¶ ').slice(0, 90)}`;
        if ('ok' in example) {
          it(`leaves alone, ${name}`, () => assert.ok(!macroFindings(source, format).some((finding) => finding.rule === check.id)));
          continue;
        }
        it(`finds, ${name}`, () => {
          const findings = macroFindings(source, format);
          assert.equal(findings.filter((finding) => finding.rule === check.id).length, 1);
          assert.deepEqual(
            counted(findings).filter((rule) => rule !== check.id),
            [],
          );
        });
        it(`mends, ${name}`, () => mends(source, format, check.id));
      }
    }
  });
}

/** Every insertion, in every wording, silences its finding, adds none, and leaves the rest byte for byte. */
function mends(source: string, format: Format, id: string): void {
  const before = lint(source, format, OPTIONS).findings;
  const finding = before.find((candidate) => candidate.rule === id);
  for (const fix of finding?.fixes ?? []) {
    assert.equal(fix.kind, 'insertion');
    assert.equal(fix.safe, false, 'a person reads an insertion first');
    assert.deepEqual([...new Set(fix.choices)], fix.choices, 'no wording twice');
    const [edit] = fix.edits;
    assert.ok(edit && fix.edits.length === 1 && edit.start === edit.end, 'it only adds');
    const first = fix.choices?.[0] as string;
    for (const choice of fix.choices ?? []) {
      // another wording stands where the first one stands
      const encoded = (text: string) =>
        format === zendesk
          ? JSON.stringify(text).slice(1, -1)
          : format === html
            ? escapeHtml(text).replaceAll("'", edit.newText.includes('&#39;') ? '&#39;' : "'")
            : text;
      const newText: string = edit.newText.replace(encoded(first), () => encoded(choice));
      assert.ok(newText.includes(encoded(choice)), `not as encoded: ${edit.newText}`);
      const after = applyEdits(source, [{ ...edit, newText }]);
      assert.equal(after.slice(0, edit.start) + after.slice(edit.start + newText.length), source);
      const left = lint(after, format, OPTIONS).findings;
      assert.ok(!left.some((candidate) => candidate.rule === id), `still there after “${choice}”`);
      const allowed = before.map((candidate) => candidate.rule);
      for (const { rule, text, severity } of left)
        if (severity !== 'hint') assert.ok(allowed.includes(rule), `“${choice}” brings ${rule}: ${text}`);
    }
  }
}

describe('whole-macro checks', () => {
  it('are all in the list', () => {
    const folder = fileURLToPath(new URL('../server/engine/macro/', import.meta.url));
    const files = new Set(MACRO_CHECKS.map((check) => `${check.id.slice('macro/'.length)}.ts`));
    for (const file of files) assert.ok(readdirSync(folder).includes(file), file);
    assert.equal(files.size, MACRO_CHECKS.length);
  });

  it('let a vote tip an undecided case', () => {
    const text =
      'Hi {{first_name}},\n\nThe delivery is late. It comes on {{date}}, and the driver rings before he sets out for you.\n\nAdam';
    const check = MACRO_CHECKS.find((candidate) => candidate.id === 'macro/missing-acknowledgement');
    const plain = reading(text);
    const tipped = reading(text);
    castVotes(tipped, { 'missing-acknowledgement': -1 });
    assert.equal([...(check?.check(plain) ?? [])].length, 1);
    assert.equal([...(check?.check(tipped) ?? [])].length, 0);
  });
});

describe('greeting by name', () => {
  const greets = (text: string) => greetsByName(reading(`${text}\n\nYour order leaves the house today. It reaches you on Friday.`));
  for (const text of [
    'Hi {{first_name}},',
    'Dear {{ticket.requester.name}},',
    'Hello {%customer.firstName,fallback=there%},',
    'Hi %{recipient.name.first},',
    'Dear {!Contact.FirstName}:',
    'Hi [Customer Name],',
    'Dear Mr {{last_name}},',
    'Dear Mrs Kowalczyk,',
    'Kia ora Hemi,',
    'Good afternoon, {{patient.first_name}}.',
    'Hey Luis!',
    'Dear Oluwaseun,',
    'Dear {{title}} {{surname}}',
    'Hi ${contact.firstName},',
    'Hello #{ticket.customer.firstname},',
  ])
    it(`knows ${text}`, () => assert.ok(greets(text)));
  for (const text of [
    'Hi there,',
    'Hi all,',
    'Hi team,',
    'Dear Customer,',
    'Dear valued guest,',
    'Dear Registered Keeper',
    'Dear Sir or Madam,',
    'Dear Account Holder,',
    'Hello!',
    'Hey there, hope you are well.',
    'Dear Applicant',
    'Dear Motorist',
    'Dear LensClub Member,',
    'To whom it may concern,',
    'Hi {{company.name}} customer,',
  ])
    it(`sees nobody in ${text}`, () => assert.ok(!greets(text)));
});

describe('sensitive matters', () => {
  const matters = (text: string) => sensitiveMatters(reading(`Hi {{first_name}},\n\n${text} We will write again on {{date}}.`));
  for (const [matter, text] of [
    ['bereavement', 'We are sorry that your father has died.'],
    ['fraud', 'Your account was hacked.'],
    ['fraud', 'You told us that you do not recognise the payment of {{amount}}.'],
    ['health', 'Your surgery is on {{date}}.'],
    ['hardship', 'Your account is in arrears.'],
    ['safety', 'Was anyone injured?'],
    ['breach', 'Your details were sent to the wrong person.'],
    ['harassment', "I'm sorry the driver harassed you."],
    ['legal', 'Your visa application was refused.'],
  ] as const)
    it(`${matter}: ${text}`, () => assert.ok(matters(text).includes(matter)));
  for (const text of [
    'The battery died after a week.',
    'The line went dead.',
    'The deadline is 3 May.',
    'We passed your details to the courier.',
    'Thank you for being patient.',
    'The operation of the app changed.',
    'The tennis court is booked.',
    'As I recall, it was blue.',
    'It is a smoke-grey sofa.',
    'The loss of signal lasted an hour.',
    'The router disconnected twice.',
    'Your data was saved.',
    'The roof leaked in March.',
  ])
    it(`none: ${text}`, () => assert.deepEqual(matters(text), []));
});

describe('closing questions', () => {
  const KINDS: Readonly<Record<string, string>> = {
    solved: 'I have fixed the login, and it works again since noon.',
    pending: 'I am looking into the charge and will write to you by Friday.',
    refused: 'The claim is not covered, and our decision is final.',
    refund: 'I have refunded the second charge of {{amount}} today.',
    outage: 'Your internet was down for two days. It has been restored since noon.',
    bereavement: "I'm so sorry that your mother has died.",
    fraud: 'Your account was hacked on Sunday, and I have locked it.',
    hardship: 'Your account is in arrears by {{amount}}.',
    answer: 'The shop opens at nine and closes at six.',
  };
  for (const [kind, text] of Object.entries(KINDS)) {
    for (const channel of ['email', 'chat', 'phone']) {
      it(`${kind}, ${channel}: the first needs no blank, all are open for an answer`, () => {
        const made = reading(`---\nchannel: ${channel}\n---\nHi {{first_name}},\n\n${text}`);
        const choices = closingQuestions(made);
        assert.ok(choices.length >= 2, 'a choice');
        assert.doesNotMatch(choices[0] as string, /\{\{/);
        for (const choice of choices) assert.ok(closingQuestion(reading(`Hi {{first_name}},\n\n${text}\n\n${choice}`)), choice);
      });
    }
  }
  it("put the team's own first and never repeat what is there", () => {
    const made = reading(
      'Hi {{first_name}},\n\nI have fixed the login, and it works again since noon.\n\nHow does it look on your side now?',
    );
    const choices = closingQuestions(made, ['How did we do on the login?']);
    assert.equal(choices[0], 'How did we do on the login?');
    assert.ok(!choices.includes('How does it look on your side now?'));
  });
});

describe('tone', () => {
  it('turns a negated word round', () => {
    assert.ok(feeling(sentenceOf('This is a terrible mess.', [])) < 0);
    assert.ok(feeling(sentenceOf('This is not a terrible mess.', [])) > 0);
    assert.ok(feeling(sentenceOf('The work is perfect and the team is wonderful.', [])) > 0);
    assert.equal(feeling(sentenceOf('Your card was charged and the order is cancelled.', [])), 0);
  });
  it('reads its course over a macro', () => {
    const made = reading(
      "Hi {{first_name}},\n\nI'm so sorry your kitchen flooded on the day of the party. The fitter comes on {{date}} at nine. He brings the part with him.\n\nHow are you managing until then, and what would help you most?\n\nSanne",
    );
    assert.equal(toneCourse(made.tone), 'warm → plain → warm');
    assert.equal(made.tone.length, 4);
    assert.equal(toneCourse([]), '');
  });
});
