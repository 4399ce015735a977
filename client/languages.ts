// The languages whose files Rapport can read; which files it does check, `include` decides.

export const LANGUAGES: readonly string[] = [
  'macro', 'markdown', 'plaintext', 'html', 'json', 'jsonc', 'yaml', 'csv', 'tsv',
  'liquid', 'twig', 'erb', 'html.erb', 'jsp', 'handlebars', 'jinja', 'jinja-html', 'django-html',
  'typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'python',
];
