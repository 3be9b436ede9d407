import { z } from 'zod';
import { en } from './wording/en/en.ts';
import { echo } from './wording/echo.ts';
import { nearest } from './knowledge/nearest.ts';
import { LOG_LEVELS, VARIABLES, type LogLevel, type VariableName } from './variables.ts';

export interface Settings {
  /** Present where there is a token: Discord is to be served. */
  readonly discord?: DiscordSettings;
  readonly dataDir: string;
  /** The command line of the program that edits texts in the terminal. */
  readonly editor?: string;
  /** Absent where LOG_LEVEL is unset: what is started chooses. */
  readonly logLevel?: LogLevel;
  /** Sentences about variables that look misspelt; they stop nothing. */
  readonly warnings: readonly string[];
}

export interface DiscordSettings {
  readonly token: string;
  readonly applicationId?: string;
  readonly apiUrl?: string;
  /** Whether to ask Discord for messages that do not mention the bot. */
  readonly messageContent: boolean;
  readonly testGuildId?: string;
  /** Limits where they are set. */
  readonly questionsPerMinute: { readonly member?: number; readonly club?: number };
  /** How to reach those who run the bot. */
  readonly operatorContact?: string;
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

const MOST_QUESTIONS = 1_000_000;
/** It stands in messages of 2,000 characters, beside other texts. */
const CONTACT_CHARACTERS = 200;

const questions = z
  .string()
  .regex(/^\d+$/, words.remedy.questions)
  .transform(Number)
  .refine((count) => count >= 1 && count <= MOST_QUESTIONS, words.remedy.questions);

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
  DISCORD_MESSAGE_CONTENT: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['on', 'off'], words.remedy.messageContent)),
  DISCORD_TEST_GUILD_ID: snowflake(words.remedy.testGuildId),
  MEMBER_QUESTIONS_PER_MINUTE: questions,
  CLUB_QUESTIONS_PER_MINUTE: questions,
  OPERATOR_CONTACT: z
    .string()
    .max(CONTACT_CHARACTERS, words.remedy.contact)
    .regex(/^.*$/, words.remedy.contact),
  DATA_DIR: z.string().refine((folder) => !folder.includes('\0'), words.remedy.dataDir),
  EDITOR: z.string(),
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
  const messageContent = take('DISCORD_MESSAGE_CONTENT', RULES.DISCORD_MESSAGE_CONTENT) === 'on';
  const testGuildId = take('DISCORD_TEST_GUILD_ID', RULES.DISCORD_TEST_GUILD_ID);
  const member = take('MEMBER_QUESTIONS_PER_MINUTE', RULES.MEMBER_QUESTIONS_PER_MINUTE);
  const club = take('CLUB_QUESTIONS_PER_MINUTE', RULES.CLUB_QUESTIONS_PER_MINUTE);
  const operatorContact = take('OPERATOR_CONTACT', RULES.OPERATOR_CONTACT);
  const dataDir = take('DATA_DIR', RULES.DATA_DIR) ?? (raw.has('DATA_DIR') ? undefined : DEFAULT_DATA_DIR);
  const editor = take('EDITOR', RULES.EDITOR);
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
          messageContent,
          ...(applicationId !== undefined && { applicationId }),
          ...(apiUrl !== undefined && { apiUrl }),
          ...(testGuildId !== undefined && { testGuildId }),
          questionsPerMinute: {
            ...(member !== undefined && { member }),
            ...(club !== undefined && { club }),
          },
          ...(operatorContact !== undefined && { operatorContact }),
        };
  return {
    settings: {
      dataDir,
      warnings: misspelt(env),
      ...(discord !== undefined && { discord }),
      ...(editor !== undefined && { editor }),
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
