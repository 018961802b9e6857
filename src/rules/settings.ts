import { distance } from '../text/misspelling.js';
import type { Rule, Severity } from './rule.js';

/** What a workspace has set, in its `.well-pleaded.json` or in the editor. */
export interface Settings {
  /** Severity by rule id ("capacity/unstated"), family ("capacity/*") or "*" for all. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** Folders with the user's own primer entries and case notes, relative to the workspace; undefined where nothing is set. */
  readonly primer: { readonly folders?: readonly string[] };
  readonly cases: { readonly folders?: readonly string[] };
}

/** Settings as far as they are sound, and a sentence for each part that is not. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** The name of a workspace's settings file. */
export const settingsFile = '.well-pleaded.json';

export const severities: readonly Severity[] = ['off', 'hint', 'information', 'warning', 'error'];

/** Nothing set: every rule has its own severity. */
export const defaults: Settings = { rules: {}, primer: {}, cases: {} };

type Ids = readonly Pick<Rule, 'id'>[];

/** Reads the text of a settings file. Total; `rules` are the rules that there are. */
export function parseSettings(text: string, rules: Ids): SettingsReading {
  const json = text.replace(/^\ufeff/, '');
  try {
    return readSettings(JSON.parse(json), rules);
  } catch (error) {
    return { settings: defaults, problems: [notJson(json, error)] };
  }
}

/** Reads settings that are already an object, such as an editor's. Total. */
export function readSettings(value: unknown, rules: Ids): SettingsReading {
  if (!isObject(value)) return { settings: defaults, problems: ['It must be an object: {"rules": {…}}.'] };
  const problems: string[] = [];
  for (const key of Object.keys(value))
    if (!['$schema', 'rules', 'primer', 'cases'].includes(key))
      problems.push(`${quoted(key)} is no setting; there are "rules", "primer" and "cases".`);
  const settings: Settings = {
    rules: readRules(value.rules, rules, problems),
    primer: readFolders('primer', value.primer, problems),
    cases: readFolders('cases', value.cases, problems),
  };
  return { settings, problems };
}

function readRules(value: unknown, rules: Ids, problems: string[]): Settings['rules'] {
  if (value === undefined) return {};
  if (!isObject(value)) {
    problems.push('"rules" must be an object of rule ids and severities: {"capacity/unstated": "off"}.');
    return {};
  }
  const sound: Record<string, Severity> = {};
  for (const [id, wanted] of Object.entries(value)) {
    const severity = severities.find((one) => one === wanted);
    if (!isKnown(id, rules)) problems.push(unknownRule(id, rules));
    else if (!severity)
      problems.push(`${quoted(id)} is ${quoted(wanted)}; it must be one of ${severities.map(quoted).join(', ')}.`);
    else sound[id] = severity;
  }
  return sound;
}

function readFolders(key: string, value: unknown, problems: string[]): { readonly folders?: readonly string[] } {
  if (value === undefined) return {};
  const folders = isObject(value) ? value.folders : undefined;
  if (!isObject(value) || (folders !== undefined && !isTexts(folders))) {
    problems.push(`"${key}" must be an object with a list of folders: {"folders": ["${key}"]}.`);
    return {};
  }
  for (const other of Object.keys(value))
    if (other !== 'folders') problems.push(`${quoted(`${key}.${other}`)} is no setting; there is "${key}.folders".`);
  return folders === undefined ? {} : { folders: folders as readonly string[] };
}

/** The severity of a rule: what is set for it, else for its family, else for all, else its own. */
export function severityOf(rule: Pick<Rule, 'id' | 'severity'>, { rules }: Pick<Settings, 'rules'>): Severity {
  for (const key of [rule.id, familyOf(rule.id), '*']) {
    if (Object.hasOwn(rules, key)) return rules[key] as Severity;
  }
  return rule.severity;
}

/** "capacity/*" of "capacity/unstated". */
export function familyOf(id: string): string {
  const slash = id.indexOf('/');
  return `${slash < 0 ? id : id.slice(0, slash)}/*`;
}

function isKnown(id: string, rules: Ids): boolean {
  return id === '*' || rules.some((rule) => rule.id === id || familyOf(rule.id) === id);
}

function unknownRule(id: string, rules: Ids): string {
  const near = rules
    .map((rule) => ({ id: rule.id, distance: distance(id.slice(0, 80), rule.id) }))
    .sort((a, b) => a.distance - b.distance)[0];
  const hint = near && near.distance <= 6 ? ` The nearest is "${near.id}".` : '';
  return `${quoted(id)} is no rule.${hint}`;
}

/** The engine's reason, with the line and column in place of its offset. */
function notJson(text: string, error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const reason = (words.split(/ in JSON at position | \(line |, \.\.\."|\n/, 1)[0] ?? words).slice(0, 160);
  const position = /at position (\d+)/.exec(words)?.[1];
  if (position === undefined) return `It is not valid JSON: ${reason}.`;
  const before = text.slice(0, Number(position)).split('\n');
  return `It is not valid JSON: line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${reason}.`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === 'string' ? `"${short}"` : short;
}
