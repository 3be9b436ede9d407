import { z } from 'zod';
import { LOG_LEVELS, MODEL_USES, type VariableName } from './variables.ts';
import { en } from './wording/en/en.ts';

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

/** A receipt names it in few characters. */
const MODEL_CHARACTERS = 100;
const modelName = z
  .string()
  .max(MODEL_CHARACTERS, words.remedy.modelName)
  .regex(/^[\x21-\x7e]+$/, words.remedy.modelName);

/** One rule a variable; the message is the sentence that says what to write instead. */
export const RULES = {
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
  OPENAI_API_KEY: z.string().regex(/^[\x21-\x7e]+$/, words.remedy.apiKey),
  OPENAI_BASE_URL: z
    .string()
    .refine(isHttpUrl, words.remedy.baseUrl)
    .refine((url) => !/\/(?:completions|embeddings|models)\/*$/.test(url), words.remedy.baseUrlPath)
    .transform((url) => url.replace(/\/+$/, '')),
  OPENAI_MODEL: modelName,
  OPENAI_EMBEDDING_MODEL: modelName,
  MODEL_USES: z
    .string()
    .toLowerCase()
    .transform((said) => said.split(/[\s,]+/).filter((use) => use !== ''))
    .pipe(z.array(z.enum(MODEL_USES, words.remedy.modelUses({ uses: MODEL_USES })))),
  MODEL_REQUESTS_PER_MEMBER: questions,
  MODEL_REQUESTS_PER_CLUB: questions,
  MODEL_REQUESTS_PER_DAY: questions,
  DATA_DIR: z.string().refine((folder) => !folder.includes('\0'), words.remedy.dataDir),
  EDITOR: z.string(),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, words.remedy.logLevel({ levels: LOG_LEVELS }))),
} as const satisfies Record<VariableName, z.ZodType>;

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
