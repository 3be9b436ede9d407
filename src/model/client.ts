import { APIConnectionError, APIError, APIUserAbortError, OpenAI } from 'openai';
import type { ModelFailure } from '../voicing/model.ts';
import { boundedFetch } from './bounded-fetch.ts';

/** Where a model runs. */
export interface ServerAddress {
  /** Absent where the server asks for none. */
  readonly apiKey?: string;
  /** Absent for OpenAI's own. */
  readonly baseUrl?: string;
}

/** Why a model gave nothing. */
export interface ModelFailed {
  /** The name of the model. */
  readonly model: string;
  readonly failure: ModelFailure;
  /** The HTTP status, where there was one. */
  readonly status?: number;
}

export type ReportFailure = (failed: ModelFailed) => void;

/** The time limit of an answer that a model words, in milliseconds. */
export const ANSWER_WITHIN_MS = 8_000;
/** The same of a trial that nobody waits for: loading a model takes many servers longer than an answer may. */
export const TRIAL_WITHIN_MS = 120_000;

/** Tries after the first one where a server is busy or fails; the waits between them are spread by chance. */
const MOST_RETRIES = 2;

/** Sent where a server asks for no key: the client must send one. */
const NO_KEY = 'none';

/** The client. It reads nothing from the environment by itself, and logs nothing. */
export function openClient({ apiKey, baseUrl }: ServerAddress): OpenAI {
  return new OpenAI({
    apiKey: apiKey ?? NO_KEY,
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: MOST_RETRIES,
    fetch: boundedFetch,
  });
}

const BUSY = 429;
const SERVER_ERROR = 500;

/** Codes of errors that are about what was asked, not about the server: no other question meets them. */
const OF_THE_QUESTION: ReadonlySet<unknown> = new Set([
  'content_filter',
  'content_policy_violation',
  'invalid_prompt',
  'context_length_exceeded',
]);

/** Why a request failed, by what was thrown. */
export function failureOf(error: unknown): Omit<ModelFailed, 'model'> {
  if (error instanceof APIUserAbortError) return { failure: 'timeout' };
  if (error instanceof APIConnectionError) return { failure: 'unreachable' };
  const status: unknown = error instanceof APIError ? error.status : undefined;
  if (typeof status !== 'number') return { failure: 'broken' };
  if (status === BUSY) return { failure: 'busy', status };
  if (error instanceof APIError && OF_THE_QUESTION.has(error.code)) return { failure: 'unsaid', status };
  return { failure: status >= SERVER_ERROR ? 'broken' : 'refused', status };
}
