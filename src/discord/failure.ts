import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** What the log keeps of an error: no body, no address (both carry tokens or members' text). */
export interface Failure {
  readonly name: string;
  /** Of errors of Discord and of the system alone, without quoted parts; others may repeat what a member wrote. */
  readonly message?: string;
  /** Discord's or the system's code, such as 50013 or `ECONNREFUSED`. */
  readonly code?: string | number;
  /** HTTP status of Discord's answer. */
  readonly status?: number;
  /** The functions passed through, innermost first, without the message. */
  readonly frames: readonly string[];
  readonly cause?: Failure;
}

const CAUSES = 3;

/** The loggable part of anything thrown. */
export function failureOf(error: unknown, depth = CAUSES): Failure {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    ...(hasPlainMessage(error) ? { message: withoutQuotes(error.message) } : {}),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(error instanceof DiscordAPIError || error instanceof HTTPError ? { status: error.status } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined || depth === 0 ? {} : { cause: failureOf(error.cause, depth - 1) }),
  };
}

/** Errors whose message others than we have written, and not out of what a member wrote. */
function hasPlainMessage(error: Error): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return true;
  return 'syscall' in error && typeof error.syscall === 'string';
}

/** From the first mark to the last: Discord quotes what it refuses. */
function withoutQuotes(message: string): string {
  return message.replace(/"[^]*"/g, '"…"');
}

/** The stack below the message, whose own lines may look like frames; none where the message cannot be told apart. */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const at = stack.indexOf(message);
  if (at < 0) return [];
  const below = stack.slice(at + message.length).split('\n');
  return below.filter((line) => /^\s+at /.test(line));
}

/** A short name for one failure, the same for the member and in the log, such as `9f04c1`. */
export function newReference(): string {
  return randomBytes(3).toString('hex');
}

/** The bot may not write there: a matter of the server's settings, no bug. */
export function isClosedToBot(error: unknown): boolean {
  return hasCode(error, [
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.CannotSendMessagesToThisUser,
    RESTJSONErrorCodes.UnknownChannel,
  ]);
}

/** The bot does not see the channel, or may not do that there. */
export const isNoPermission = (error: unknown): boolean =>
  hasCode(error, [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions]);

/** There is no such channel any more. */
export const isGone = (error: unknown): boolean => hasCode(error, [RESTJSONErrorCodes.UnknownChannel]);

/** The channel is there, and the bot does not see it. */
export const isUnseen = (error: unknown): boolean => hasCode(error, [RESTJSONErrorCodes.MissingAccess]);

/** There is no such member of the server, or nobody of that id at all. */
export const isNoMember = (error: unknown): boolean =>
  hasCode(error, [RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownUser]);

/** Nothing more can be said to this interaction: it came too late, or its token has expired. */
export function isInteractionOver(error: unknown): boolean {
  return hasCode(error, [
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.UnknownWebhook,
    RESTJSONErrorCodes.InvalidWebhookToken,
  ]);
}

/** Somebody has answered the interaction already, mostly an earlier try of ours whose answer was lost on the way. */
export function isAlreadyAcknowledged(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]);
}

/** The message was deleted. */
export function isMessageGone(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel]);
}

/** The message has a thread already. */
export function isThreadThere(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage]);
}

/** Codes of the system and of Node's HTTP client for a connection that could not be made or has ended. */
const NETWORK_CODES = [
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETRESET',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
] as const;

/** The connection broke, so that nobody knows whether Discord took the request. discord.js retries few of these. */
export function isConnectionLoss(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NETWORK_CODES.some((code) => code === error.code);
}

function hasCode(error: unknown, codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code);
}
