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

/** Takes why a model gave nothing; `status` is the HTTP status where there was one. */
export type ReportFailure = (failure: ModelFailure, status: number | undefined) => void;

/** The time limit of an answer that a model words, in milliseconds. */
export const ANSWER_WITHIN_MS = 8_000;

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
    timeout: ANSWER_WITHIN_MS,
    maxRetries: MOST_RETRIES,
    fetch: boundedFetch,
  });
}

const BUSY = 429;
const SERVER_ERROR = 500;

/** Why a request failed, by what was thrown. */
export function failureOf(error: unknown): { readonly failure: ModelFailure; readonly status?: number } {
  if (error instanceof APIUserAbortError) return { failure: 'timeout' };
  if (error instanceof APIConnectionError) return { failure: 'unreachable' };
  const status: unknown = error instanceof APIError ? error.status : undefined;
  if (typeof status !== 'number') return { failure: 'broken' };
  if (status === BUSY) return { failure: 'busy', status };
  return { failure: status >= SERVER_ERROR ? 'broken' : 'refused', status };
}
