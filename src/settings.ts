import { z } from 'zod';
import { en } from './wording/en/en.ts';
import { echo } from './wording/echo.ts';
import { nearest } from './knowledge/nearest.ts';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A variable of the environment that the project reads. */
export interface Variable {
  readonly name: VariableName;
  readonly description: string;
  /** What holds where it is unset, in words or as a value. */
  readonly fallback: string;
  /** A secret may come from a file instead, named in `<name>_FILE`, and is never shown. */
  readonly secret: boolean;
}

export type VariableName =
  | 'DISCORD_TOKEN'
  | 'DISCORD_APPLICATION_ID'
  | 'DISCORD_API_URL'
  | 'DISCORD_TEST_GUILD_ID'
  | 'DATA_DIR'
  | 'LOG_LEVEL';

/** Every variable that the project reads, in the order in which people meet them. */
export const VARIABLES: readonly Variable[] = [
  {
    name: 'DISCORD_TOKEN',
    description: "The bot's token. With it `npm start` serves Discord, without it the terminal.",
    fallback: 'unset: chat in the terminal',
    secret: true,
  },
  {
    name: 'DISCORD_APPLICATION_ID',
    description: 'The id of the Discord application.',
    fallback: 'asked of Discord',
    secret: false,
  },
  {
    name: 'DISCORD_API_URL',
    description: 'Base of the REST API without its version, for a rate-limit proxy or a test server.',
    fallback: "Discord's own",
    secret: false,
  },
  {
    name: 'DISCORD_TEST_GUILD_ID',
    description: 'The id of one server: slash commands are registered there alone, and show at once.',
    fallback: 'unset: registered for all servers',
    secret: false,
  },
  {
    name: 'DATA_DIR',
    description: 'The folder of the embedded store. The terminal needs it for `/profile` alone.',
    fallback: 'data/',
    secret: false,
  },
  {
    name: 'LOG_LEVEL',
    description: `How much is logged to standard error: ${LOG_LEVELS.join(', ')}.`,
    fallback: 'info with Discord, warn in the terminal',
    secret: false,
  },
];

export interface Settings {
  /** Present where there is a token: Discord is to be served. */
  readonly discord?: DiscordSettings;
  readonly dataDir: string;
  /** Absent where LOG_LEVEL is unset: what is started chooses. */
  readonly logLevel?: LogLevel;
  /** Sentences about variables that look misspelt; they stop nothing. */
  readonly warnings: readonly string[];
}

export interface DiscordSettings {
  readonly token: string;
  readonly applicationId?: string;
  readonly apiUrl?: string;
  readonly testGuildId?: string;
}

export interface SettingsProblem {
  readonly id: 'bad-value' | 'twice' | 'unreadable-file' | 'empty-file';
  /** The variable to correct. */
  readonly variable: string;
  /** What is wrong and what to write instead; never the value of a secret. */
  readonly text: string;
}

/** What could not be read, all problems at once, and the little that further checks at start want to know. */
export interface UnreadSettings {
  readonly problems: readonly SettingsProblem[];
  readonly wantsDiscord: boolean;
  readonly dataDir?: string;
  readonly warnings: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_DATA_DIR = 'data/';
const FILE_SUFFIX = '_FILE';

/** Slips that make an unknown variable look like one of ours. */
const MISSPELT_MAX_SLIPS = 2;

const words = en.start.settings;

const snowflake = (remedy: string) => z.string().regex(/^[1-9]\d{16,19}$/, remedy);

/** One rule a variable; the message is the sentence that says what to write instead. */
const RULES = {
  DISCORD_TOKEN: z
    .string()
    .regex(/^(?!bot\s)/i, words.remedy.tokenWithPrefix)
    .regex(/^[\x21-\x7e]+$/, words.remedy.token),
  DISCORD_APPLICATION_ID: snowflake(words.remedy.applicationId),
  DISCORD_API_URL: z
    .string()
    .refine(isHttpUrl, words.remedy.apiUrl)
    .refine((url) => !/\/v\d+\/?$/.test(url), words.remedy.apiUrlVersion)
    .transform((url) => url.replace(/\/+$/, '')),
  DISCORD_TEST_GUILD_ID: snowflake(words.remedy.testGuildId),
  DATA_DIR: z.string().refine((folder) => !folder.includes('\0'), words.remedy.dataDir),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, words.remedy.logLevel({ levels: LOG_LEVELS }))),
} as const satisfies Record<VariableName, z.ZodType>;

/**
 * Reads the settings out of the environment. Empty values count as unset; spaces around a value are dropped. A
 * secret may stand in a file (`DISCORD_TOKEN_FILE`), which `readFile` reads (it throws where it cannot). All
 * problems come at once.
 */
export function readSettings(
  env: Environment,
  readFile: (path: string) => string,
): { readonly settings: Settings } | UnreadSettings {
  const problems: SettingsProblem[] = [];
  const raw = new Map<VariableName, string>();
  for (const variable of VARIABLES) {
    const value = variable.secret
      ? secret(variable.name, env, readFile, problems)
      : given(env, variable.name);
    if (value !== undefined) raw.set(variable.name, value);
  }
  const take = <T>(name: VariableName, rule: z.ZodType<T>): T | undefined => {
    const value = raw.get(name);
    if (value === undefined) return undefined;
    const result = rule.safeParse(value);
    if (result.success) return result.data;
    problems.push({ id: 'bad-value', variable: name, text: badValue(name, value, result.error) });
    return undefined;
  };
  const token = take('DISCORD_TOKEN', RULES.DISCORD_TOKEN);
  const applicationId = take('DISCORD_APPLICATION_ID', RULES.DISCORD_APPLICATION_ID);
  const apiUrl = take('DISCORD_API_URL', RULES.DISCORD_API_URL);
  const testGuildId = take('DISCORD_TEST_GUILD_ID', RULES.DISCORD_TEST_GUILD_ID);
  const dataDir = take('DATA_DIR', RULES.DATA_DIR) ?? (raw.has('DATA_DIR') ? undefined : DEFAULT_DATA_DIR);
  const logLevel = take('LOG_LEVEL', RULES.LOG_LEVEL);
  if (problems.length > 0 || dataDir === undefined) {
    const wantsDiscord =
      given(env, 'DISCORD_TOKEN') !== undefined || given(env, `DISCORD_TOKEN${FILE_SUFFIX}`) !== undefined;
    return { problems, wantsDiscord, warnings: misspelt(env), ...(dataDir !== undefined && { dataDir }) };
  }
  const discord: DiscordSettings | undefined =
    token === undefined
      ? undefined
      : {
          token,
          ...(applicationId !== undefined && { applicationId }),
          ...(apiUrl !== undefined && { apiUrl }),
          ...(testGuildId !== undefined && { testGuildId }),
        };
  return {
    settings: {
      dataDir,
      warnings: misspelt(env),
      ...(discord !== undefined && { discord }),
      ...(logLevel !== undefined && { logLevel }),
    },
  };
}

function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function secret(
  name: VariableName,
  env: Environment,
  readFile: (path: string) => string,
  problems: SettingsProblem[],
): string | undefined {
  const direct = given(env, name);
  const variable = `${name}${FILE_SUFFIX}`;
  const file = given(env, variable);
  if (file === undefined) return direct;
  if (direct !== undefined) {
    problems.push({ id: 'twice', variable, text: words.twice({ name, file: variable }) });
    return undefined;
  }
  let text: string;
  try {
    text = readFile(file).trim();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    problems.push({ id: 'unreadable-file', variable, text: words.unreadable({ variable, file, reason }) });
    return undefined;
  }
  if (text === '') {
    problems.push({ id: 'empty-file', variable, text: words.emptyFile({ variable, file }) });
    return undefined;
  }
  return text;
}

function badValue(name: VariableName, value: string, error: z.ZodError): string {
  // An address may carry a password before its @.
  const isSecret =
    value.includes('@') || VARIABLES.some((variable) => variable.name === name && variable.secret);
  const remedy = error.issues[0]?.message ?? '';
  return isSecret ? words.badSecret({ name, remedy }) : words.badValue({ name, value: echo(value), remedy });
}

function isHttpUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    (url.protocol === 'http:' || url.protocol === 'https:') &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === ''
  );
}

/** Every name that is read: the variables, and for each secret the name of its file. */
const NAMES: readonly string[] = VARIABLES.flatMap(({ name, secret: isSecret }) =>
  isSecret ? [name, `${name}${FILE_SUFFIX}`] : [name],
);

function misspelt(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => !NAMES.includes(name) && given(env, name) !== undefined)
    .flatMap((name) => {
      const meant = nearest(name, NAMES, MISSPELT_MAX_SLIPS);
      return meant === undefined ? [] : [words.misspelt({ name, meant })];
    });
}
