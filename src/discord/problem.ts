import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import type { Catalogue } from '../wording/catalogue.ts';

/** Why Discord cannot be used, with the sentence for whoever runs the bot. */
export interface DiscordProblem {
  readonly problem:
    | 'token-refused'
    | 'intents-refused'
    | 'unreachable'
    | 'closed'
    | 'other-application'
    | 'registration-failed';
  readonly text: string;
}

type Words = Catalogue['discord']['problems'];

/** Where Discord is when no other address is set. */
const DISCORD_HOST = 'discord.com';

/** The problem behind a close code of the gateway that no new connection can mend. */
export function problemOfClose(code: number, words: Words): DiscordProblem {
  if (code === (GatewayCloseCodes.AuthenticationFailed as number)) return tokenRefused(words);
  if (code === (GatewayCloseCodes.DisallowedIntents as number)) {
    return { problem: 'intents-refused', text: words.intentsRefused };
  }
  return { problem: 'closed', text: words.closed({ code }) };
}

export function tokenRefused(words: Words): DiscordProblem {
  return { problem: 'token-refused', text: words.tokenRefused };
}

/** The problem behind an error of the REST API or of the network while connecting. */
export function problemOfError(error: unknown, apiUrl: string | undefined, words: Words): DiscordProblem {
  if (isTokenRefusal(error)) return tokenRefused(words);
  return unreachable(reasonOf(error, words), apiUrl, words);
}

export function unreachable(reason: string, apiUrl: string | undefined, words: Words): DiscordProblem {
  const host = apiUrl === undefined ? DISCORD_HOST : new URL(apiUrl).host;
  return { problem: 'unreachable', text: words.unreachable({ host, reason }) };
}

/** In a few words why a request failed; without the address, which may carry a token. */
export function reasonOf(error: unknown, words: Words): string {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return words.answered(error);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return words.unexpected;
}

function isTokenRefusal(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
