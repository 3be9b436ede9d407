import type { z } from 'zod';
import { en } from './wording/en/en.ts';
import { echo } from './wording/echo.ts';
import { nearest } from './knowledge/nearest.ts';
import { RULES } from './setting-rules.ts';
import {
  DEFAULT_MODEL,
  MODEL_USES,
  VARIABLES,
  type LogLevel,
  type ModelUse,
  type VariableName,
} from './variables.ts';

export interface Settings {
  /** Present where there is a token: Discord is to be served. */
  readonly discord?: DiscordSettings;
  /** Present where there is a key or an address: a language model may word answers. */
  readonly model?: ModelSettings;
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

export interface ModelSettings {
  readonly apiKey?: string;
  /** Absent for OpenAI's own. */
  readonly baseUrl?: string;
  readonly name: string;
  readonly embeddingModel?: string;
  readonly uses: readonly ModelUse[];
  /** Limits where they are set. */
  readonly requestsPerDay: { readonly member?: number; readonly club?: number; readonly all?: number };
}

export interface SettingsProblem {
  readonly id: 'bad-value' | 'model-unnamed' | 'twice' | 'unreadable-file' | 'empty-file';
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
  const take: Take = (name, rule) => {
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
  const model = readModel(take, problems);
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
      warnings: [...misspelt(env), ...unused(raw, model)],
      ...(discord !== undefined && { discord }),
      ...(model !== undefined && { model }),
      ...(editor !== undefined && { editor }),
      ...(logLevel !== undefined && { logLevel }),
    },
  };
}

/** What a variable says by its rule; undefined where it is unset, or does not fit, which is noted. */
type Take = <T>(name: VariableName, rule: z.ZodType<T>) => T | undefined;

function readModel(take: Take, problems: SettingsProblem[]): ModelSettings | undefined {
  const before = problems.length;
  const apiKey = take('OPENAI_API_KEY', RULES.OPENAI_API_KEY);
  const baseUrl = take('OPENAI_BASE_URL', RULES.OPENAI_BASE_URL);
  const name = take('OPENAI_MODEL', RULES.OPENAI_MODEL);
  const embeddingModel = take('OPENAI_EMBEDDING_MODEL', RULES.OPENAI_EMBEDDING_MODEL);
  const uses = take('MODEL_USES', RULES.MODEL_USES) ?? MODEL_USES;
  const member = take('MODEL_REQUESTS_PER_MEMBER', RULES.MODEL_REQUESTS_PER_MEMBER);
  const club = take('MODEL_REQUESTS_PER_CLUB', RULES.MODEL_REQUESTS_PER_CLUB);
  const all = take('MODEL_REQUESTS_PER_DAY', RULES.MODEL_REQUESTS_PER_DAY);
  if (problems.length > before || (apiKey === undefined && baseUrl === undefined)) return undefined;
  if (baseUrl !== undefined && name === undefined) {
    problems.push({ id: 'model-unnamed', variable: 'OPENAI_MODEL', text: words.modelUnnamed });
    return undefined;
  }
  return {
    name: name ?? DEFAULT_MODEL,
    uses,
    ...(apiKey !== undefined && { apiKey }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(embeddingModel !== undefined && { embeddingModel }),
    requestsPerDay: {
      ...(member !== undefined && { member }),
      ...(club !== undefined && { club }),
      ...(all !== undefined && { all }),
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

/** Variables that choose how a model is used, and turn none on. */
const OF_A_MODEL = ['OPENAI_MODEL', 'OPENAI_EMBEDDING_MODEL', 'MODEL_USES'] as const;

function unused(given: ReadonlyMap<VariableName, string>, model: ModelSettings | undefined): string[] {
  const names = model === undefined ? OF_A_MODEL.filter((name) => given.has(name)) : [];
  return names.length === 0 ? [] : [words.modelNowhere({ names })];
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
