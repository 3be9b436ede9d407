import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** What the log keeps of an error: no body, no address (both carry tokens or members' text). */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Discord's or the system's code, such as 50013 or `ECONNREFUSED`. */
  readonly code?: string | number;
  /** HTTP status of Discord's answer. */
  readonly status?: number;
  /** The functions passed through, innermost first, without the message. */
  readonly frames: readonly string[];
  readonly cause?: Failure;
}

const HIDDEN = '[hidden]';
const CAUSES = 3;

/** The loggable part of anything thrown; `secrets` (a member's text, a token) are blotted out of the messages. */
export function failureOf(error: unknown, secrets: readonly string[] = [], depth = CAUSES): Failure {
  if (!(error instanceof Error))
    return { name: typeof error, message: blot(String(error), secrets), frames: [] };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    message: blot(error.message, secrets),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(error instanceof DiscordAPIError || error instanceof HTTPError ? { status: error.status } : {}),
    frames: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
    ...(error.cause === undefined || depth === 0
      ? {}
      : { cause: failureOf(error.cause, secrets, depth - 1) }),
  };
}

function blot(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
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

/** The connection broke, so that nobody knows whether Discord took the request. discord.js retries few of these. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return /^(?:E[A-Z_]+|UND_ERR_[A-Z_]+)$/.test(error.code);
}

function hasCode(error: unknown, codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code);
}
