import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { NotPosted } from '../../digest/letter.ts';
import { isConnectionLoss, isGone, isNoPermission } from '../failure.ts';

const SERVER_ERROR = 500;
const UNAUTHORIZED = 401;

/**
 * What an error of a request to Discord means for a message; undefined for what no request throws, which is a bug. A
 * token that Discord does not take is no matter of the message: the process ends over it.
 */
export function notPosted(error: unknown): NotPosted | undefined {
  if (error instanceof RateLimitError) {
    return { kind: 'not-now', why: 'too-many-requests', afterMs: error.retryAfter };
  }
  if (isGone(error)) return { kind: 'never', why: 'channel-gone' };
  if (isNoPermission(error)) return { kind: 'never', why: 'no-permission' };
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    if (error.status >= SERVER_ERROR || error.status === UNAUTHORIZED)
      return { kind: 'not-now', why: 'discord-down' };
    return { kind: 'never', why: 'refused' };
  }
  if (isConnectionLoss(error) || isGivenUp(error)) return { kind: 'not-now', why: 'unreachable' };
  return undefined;
}

/** The request took longer than it may. */
const isGivenUp = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
