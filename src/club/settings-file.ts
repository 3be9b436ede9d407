import { z } from 'zod';
import { echo } from '../wording/echo.ts';
import type { Server } from './server.ts';
import type { ClubSettings } from './settings.ts';
import { clubSessionSchema, limitsSchema, MOST_WEEKLY_SESSIONS, SETTING_SCHEMAS } from './settings-schema.ts';

/** Largest file of settings that is read, in bytes: a full one is far smaller. */
export const MOST_FILE_BYTES = 65_536;

const KIND = 'paceline-club';
const VERSION = 1;

/** One thing that is wrong with a file of settings. `path` is where, such as `settings.sessions[2].day`. */
export type FileProblem =
  | { readonly id: 'too-big'; readonly most: number }
  | { readonly id: 'not-utf8' }
  | { readonly id: 'not-json' }
  /** No file of a club's settings, or one of a later version of this bot. */
  | { readonly id: 'not-ours' }
  | { readonly id: 'too-new' }
  | { readonly id: 'missing'; readonly path: string }
  | { readonly id: 'unknown-key'; readonly path: string }
  | { readonly id: 'wrong-kind'; readonly path: string; readonly expected: string }
  | { readonly id: 'no-choice'; readonly path: string; readonly known: readonly string[] }
  | { readonly id: 'out-of-range'; readonly path: string; readonly min?: number; readonly max?: number }
  | { readonly id: 'too-many'; readonly path: string; readonly max: number }
  | { readonly id: 'no-id'; readonly path: string }
  | { readonly id: 'no-zone'; readonly path: string }
  /** A channel or a role that this server does not have. */
  | { readonly id: 'not-here'; readonly path: string; readonly what: 'channel' | 'role' };

/** The settings as a file, which `readSettingsFile` gives back. */
export function settingsFile(settings: ClubSettings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings }, undefined, 2)}\n`;
}

const fileSchema = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  settings: z
    .strictObject({
      ...SETTING_SCHEMAS,
      sessions: z.array(z.strictObject(clubSessionSchema.shape)).max(MOST_WEEKLY_SESSIONS),
      limits: z.strictObject(limitsSchema.shape),
    })
    .partial(),
});

const headSchema = z.looseObject({ kind: z.literal(KIND), version: z.int() });

export type ReadFile = { readonly settings: ClubSettings } | { readonly problems: readonly FileProblem[] };

/** Reads a file of settings for a server: the settings whole, or everything that is wrong with it. */
export function readSettingsFile(bytes: Uint8Array, server: Server): ReadFile {
  const only = (problem: FileProblem): ReadFile => ({ problems: [problem] });
  if (bytes.length > MOST_FILE_BYTES) return only({ id: 'too-big', most: MOST_FILE_BYTES });
  const text = decoded(bytes);
  if (text === undefined) return only({ id: 'not-utf8' });
  const json = parsedJson(text);
  if (json === undefined) return only({ id: 'not-json' });
  const head = headSchema.safeParse(json.value);
  if (!head.success) return only({ id: 'not-ours' });
  if (head.data.version > VERSION) return only({ id: 'too-new' });
  const read = fileSchema.safeParse(json.value, { reportInput: true });
  if (!read.success) return { problems: read.error.issues.flatMap(problemsOf) };
  const settings = withoutEmpty(read.data.settings);
  const problems = [...notHere(settings, server)];
  return problems.length > 0 ? { problems } : { settings };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What is set to undefined is not set. */
function withoutEmpty(read: {
  readonly [Name in keyof ClubSettings]: ClubSettings[Name] | undefined;
}): ClubSettings {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

function problemsOf(issue: z.core.$ZodIssue): readonly FileProblem[] {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ id: 'unknown-key', path: pathText([...issue.path, key]) }));
    case 'invalid_type':
      return [
        issue.input === undefined
          ? { id: 'missing', path }
          : { id: 'wrong-kind', path, expected: issue.expected },
      ];
    case 'invalid_value':
      return [
        issue.input === undefined
          ? { id: 'missing', path }
          : { id: 'no-choice', path, known: issue.values.map(String) },
      ];
    case 'too_big':
      return issue.origin === 'array'
        ? [{ id: 'too-many', path, max: Number(issue.maximum) }]
        : [{ id: 'out-of-range', path, max: Number(issue.maximum) }];
    case 'too_small':
      return [{ id: 'out-of-range', path, min: Number(issue.minimum) }];
    case 'invalid_format':
      return [{ id: 'no-id', path }];
    default:
      return [{ id: 'no-zone', path }];
  }
}

/** `['settings', 'sessions', 2, 'day']` → `settings.sessions[2].day`; a key that is no plain name stands in quotes, a long one cut. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = echo(String(key));
      if (!/^[A-Za-z_]\w*$/.test(name)) return `[${JSON.stringify(name)}]`;
      return at === 0 ? name : `.${name}`;
    })
    .join('');
}

/** The channels and roles that the settings name and the server does not have. */
function* notHere(settings: ClubSettings, { channels, roles }: Server): Iterable<FileProblem> {
  for (const name of ['coachChannel', 'moderatorChannel', 'logChannel'] as const) {
    const id = settings[name];
    if (id !== undefined && !channels.has(id))
      yield { id: 'not-here', path: `settings.${name}`, what: 'channel' };
  }
  for (const name of ['askChannels', 'channelsWithoutFeedback'] as const) {
    for (const [at, id] of (settings[name] ?? []).entries()) {
      if (!channels.has(id)) yield { id: 'not-here', path: `settings.${name}[${at}]`, what: 'channel' };
    }
  }
  for (const name of ['coachRoles', 'moderatorRoles'] as const) {
    for (const [at, id] of (settings[name] ?? []).entries()) {
      if (!roles.some((role) => role.id === id)) {
        yield { id: 'not-here', path: `settings.${name}[${at}]`, what: 'role' };
      }
    }
  }
}
