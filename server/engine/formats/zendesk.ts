// Zendesk macros as the API exports them: {"macros":[{"title","actions":[{"field","value"}]}]} or one macro, and triggers'
// notification texts. Read on jsonc-parser's fault-tolerant tree, so that a half-typed export loses nothing else.

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { type View, viewOf } from '../block.ts';
import type { Block, Format, Macro } from '../types.ts';
import { readHtml } from './html.ts';
import { jsonComments, jsonString, jsonTree } from './json.ts';
import { readPlaintext } from './plaintext.ts';

/** Deeper trees are no exports; walking them would only cost. */
const DEEPEST = 60;

/** True for a source that has the shape of a Zendesk export, whatever its name. */
export function isZendesk(source: string): boolean {
  return /^\s*[[{]/.test(source.slice(0, 200)) && /"actions"\s*:\s*\[/.test(source) && /"field"\s*:\s*"(?:comment_value|comment_value_html|subject|notification_user|notification_target)"/.test(source);
}

function stringAt(view: View, node: Node | undefined): View | undefined {
  return node?.type === 'string' ? jsonString(view, { start: node.offset, end: node.offset + node.length }) : undefined;
}

/** The prose of one action: which of its strings a customer reads, and as what. */
function actionBlocks(view: View, action: Node): readonly Block[] {
  const field = findNodeAtLocation(action, ['field'])?.value;
  const value = findNodeAtLocation(action, ['value']);
  const texts = value?.type === 'array' ? (value.children ?? []) : value ? [value] : [];
  const last = texts[texts.length - 1];
  switch (field) {
    case 'comment_value':
      return plainBlocks(view, last);
    case 'comment_value_html': {
      const content = stringAt(view, last);
      return content ? readHtml(content).blocks : [];
    }
    case 'subject':
      return subjectBlocks(view, last);
    case 'notification_user':
    case 'notification_group':
      return [...subjectBlocks(view, texts[texts.length - 2]), ...plainBlocks(view, last)];
    default:
      return [];
  }
}

function plainBlocks(view: View, node: Node | undefined): readonly Block[] {
  const content = stringAt(view, node);
  if (!content) return [];
  return /<(?:p|br|div|a|ul|ol|b|strong)\b[^<>]*>/i.test(content.text) ? readHtml(content).blocks : readPlaintext(content).blocks;
}

function subjectBlocks(view: View, node: Node | undefined): readonly Block[] {
  const content = stringAt(view, node);
  return content ? readPlaintext(content).blocks.map((block) => ({ ...block, kind: 'subject' as const })) : [];
}

function* macroNodes(node: Node | undefined, depth = 0): Generator<Node> {
  if (!node || depth > DEEPEST) return;
  if (node.type === 'object' && findNodeAtLocation(node, ['actions'])?.type === 'array') yield node;
  else for (const child of node.children ?? []) yield* macroNodes(child, depth + 1);
}

export const zendesk: Format = {
  id: 'zendesk',
  extensions: [],
  languages: [],
  read(source) {
    const view = viewOf(source);
    const { root, problems } = jsonTree(source);
    const macros: Macro[] = [];
    for (const node of macroNodes(root)) {
      const title = findNodeAtLocation(node, ['title'])?.value;
      const blocks = (findNodeAtLocation(node, ['actions'])?.children ?? []).flatMap((action) => actionBlocks(view, action));
      macros.push({ title: typeof title === 'string' ? title : undefined, span: { start: node.offset, end: node.offset + node.length }, blocks, meta: {} });
    }
    return { macros, comments: jsonComments(source), problems };
  },
};
