// Where a file stands: its folder, the rapport.json above it, the reader's own settings, and whether it is to be checked.

import picomatch from 'picomatch';
import type { Connection } from 'vscode-languageserver';
import { type Config, DEFAULT_INCLUDE, type ReadConfig, readConfig } from '../engine/config.ts';
import { RULE_IDS } from '../engine/lint.ts';
import { LEVELS, type Level } from '../engine/types.ts';
import type { Files } from '../runtime.ts';
import { below, parentOf, pathOf } from './uri.ts';

export const CONFIG_NAME = 'rapport.json';

/** The settings `rapport.*` of the editor. */
export interface Settings {
  readonly enable: boolean;
  readonly rules: Readonly<Record<string, Level>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What holds for a file. */
export interface Place {
  /** Whether the file is to be checked at all. */
  readonly checked: boolean;
  readonly config: Config;
  /** The URI of the rapport.json that holds, if any. */
  readonly source: string | undefined;
}

/** Settings as a client sends them: whatever is not as it should be is left out. */
export function readSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const strings = (list: unknown) => (Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []);
  const rules = typeof given.rules === 'object' && given.rules !== null ? Object.entries(given.rules) : [];
  return {
    enable: given.enable !== false,
    rules: Object.fromEntries(rules.filter((entry): entry is [string, Level] => LEVELS.includes(entry[1] as Level))),
    include: strings(given.include),
    exclude: strings(given.exclude),
  };
}

export interface Workspace {
  /** Resolves when folders, settings and configurations are read. */
  ready(): Promise<void>;
  readonly folders: readonly string[];
  setFolders(folders: readonly string[]): void;
  /** Reads settings and configurations again at the next `ready`. */
  invalidate(): void;
  /** What holds for a file; call after `ready`. */
  placeOf(uri: string, languageId?: string): Place;
  /** Has a file checked whatever `include` says. */
  invite(uri: string): void;
  readonly invited: ReadonlySet<string>;
  /** A configuration file, read. */
  readConfiguration(text: string): ReadConfig;
  /** The globs of a folder that may hold macros, for finding and watching. */
  globsOf(folder: string): readonly string[];
}

/**
 * Keeps what is known of the workspace.
 * @param files reads what no editor holds
 * @param buffer the text of a file that is open in the editor
 */
export function openWorkspace(connection: Connection, options: { configuration: boolean; settings: unknown }, files: Files, buffer: (uri: string) => string | undefined): Workspace {
  let folders: readonly string[] = [];
  let loading: Promise<void> | undefined;
  let settings = new Map<string, Settings>();
  let configurations = new Map<string, Config>();
  const invited = new Set<string>();

  async function load(): Promise<void> {
    const scopes = [...folders, undefined];
    const values = options.configuration
      ? await connection.workspace.getConfiguration(scopes.map((scopeUri) => (scopeUri ? { scopeUri, section: 'rapport' } : { section: 'rapport' })))
      : scopes.map(() => options.settings);
    settings = new Map(scopes.map((scope, index) => [scope ?? '', readSettings(values[index])]));
    const found = (await Promise.all(folders.map((folder) => files.find(folder, [`**/${CONFIG_NAME}`])))).flat();
    const read = await Promise.all(
      found.map(async (uri) => [parentOf(uri), readConfig(buffer(uri) ?? (await files.read(uri)) ?? '{}', RULE_IDS).config] as const));
    configurations = new Map(read);
  }

  const folderOf = (uri: string) => longest(folders.filter((folder) => below(folder, uri) !== undefined));
  const settingsIn = (folder: string | undefined) => settings.get(folder ?? '') ?? readSettings(undefined);

  return {
    get folders() {
      return folders;
    },
    setFolders(next) {
      folders = next.map((folder) => folder.replace(/\/$/, ''));
      loading = undefined;
    },
    invalidate() {
      loading = undefined;
    },
    async ready() {
      for (let current: Promise<void> | undefined; current !== loading || !current; ) {
        loading ??= load();
        current = loading;
        await current;
      }
    },
    invited,
    invite(uri) {
      invited.add(uri);
    },
    readConfiguration: (text) => readConfig(text, RULE_IDS),
    globsOf(folder) {
      const { include } = settingsIn(folder);
      if (include.length) return include;
      const inside = [...configurations].flatMap(([directory, config]) => {
        const path = directory === folder ? '' : below(folder, directory);
        return path === undefined ? [] : (config.include ?? DEFAULT_INCLUDE).map((glob) => (path ? `${path}/${glob}` : glob));
      });
      return [...new Set([...DEFAULT_INCLUDE, ...inside])];
    },
    placeOf(uri, languageId) {
      const folder = folderOf(uri);
      const own = settingsIn(folder);
      const directory = longest([...configurations.keys()].filter((one) => below(one, uri) !== undefined));
      const config = (directory !== undefined && configurations.get(directory)) || {};
      const inFolder = (folder && below(folder, uri)) ?? pathOf(uri).replace(/^\//, '');
      const inDirectory = (directory && below(directory, uri)) ?? inFolder;
      const matches = (path: string, globs: readonly string[]) => globs.some((glob) => picomatch.isMatch(path, glob, { dot: true }));
      const excluded = matches(inFolder, own.exclude) || matches(inDirectory, config.exclude ?? []);
      const included = own.include.length ? matches(inFolder, own.include) : matches(inDirectory, config.include ?? DEFAULT_INCLUDE);
      return {
        checked: invited.has(uri) || (own.enable && !excluded && (included || languageId === 'macro')),
        config: { ...config, rules: { ...config.rules, ...own.rules } },
        source: directory === undefined ? undefined : `${directory}/${CONFIG_NAME}`,
      };
    },
  };
}

function longest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>((best, text) => (best === undefined || text.length > best.length ? text : best), undefined);
}
