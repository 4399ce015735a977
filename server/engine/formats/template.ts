// Templates (Liquid, Twig, ERB, JSP, Handlebars, Jinja, Salesforce): HTML or plain text with control tags, which part
// the prose into branches that are never read together.

import { assemble, viewOf } from '../block.ts';
import type { Comment, Format, Span } from '../types.ts';
import { readHtml } from './html.ts';
import { readPlaintext } from './plaintext.ts';

/** Template comments: `{# … #}`, `{% comment %} … {% endcomment %}`, `{{!-- … --}}`, `<%# … %>`, `<%-- … --%>`, `<!-- … -->`. */
const COMMENT = /\{#[^#]{0,2000}#\}|\{%-? ?comment ?-?%\}[^{]{0,4000}\{%-? ?endcomment ?-?%\}|\{\{!--[^}]{0,2000}--\}\}|<%--?[^%]{0,2000}%>|<%#[^%]{0,2000}%>|<!--[^>]{0,4000}-->/g;

export const template: Format = {
  id: 'template',
  extensions: ['.liquid', '.twig', '.erb', '.jsp', '.hbs', '.handlebars', '.mustache', '.j2', '.jinja', '.jinja2', '.email', '.njk', '.ejs', '.tpl'],
  languages: ['liquid', 'twig', 'erb', 'jsp', 'handlebars', 'jinja', 'jinja-html', 'django-html', 'html.erb'],
  read(source) {
    const comments: Comment[] = [...source.matchAll(COMMENT)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
    // comments are left out: what stands around one is not contiguous, so that no rewrite swallows it
    const parts: Span[] = [];
    let at = 0;
    for (const comment of [...comments, { start: source.length, end: source.length }]) {
      if (comment.start > at) parts.push({ start: at, end: comment.start });
      at = comment.end;
    }
    const view = assemble(viewOf(source), parts);
    const isHtml = /<\/?(?:p|br|div|a|ul|ol|li|b|strong|em|span|h[1-6]|table|td|html|body)\b[^<>]*>/i.test(view.text);
    const { blocks } = isHtml ? readHtml(view) : readPlaintext(view);
    return { macros: [{ title: undefined, span: { start: 0, end: source.length }, blocks, meta: {} }], comments, problems: [] };
  },
};
