import { Events, RESTEvents, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Catalogue } from '../wording/catalogue.ts';
import { failureOf } from './failure.ts';
import { problemOfClose, problemOfError, tokenRefused, unreachable, type DiscordProblem } from './problem.ts';

const MS_PER_SECOND = 1_000;

export interface Connected {
  readonly client: Client<true>;
  /** Resolves when Discord has closed the connection for good. */
  readonly lost: Promise<DiscordProblem>;
}

/**
 * Logs in and waits until Discord has named the bot's servers; a problem where that fails or takes too long. Undefined
 * where `stopped` resolves first.
 */
export async function connect(
  client: Client,
  p: {
    readonly token: string;
    readonly apiUrl?: string | undefined;
    readonly log: Logger;
    readonly catalogue: Catalogue;
  },
  limitMs: number,
  stopped: Promise<undefined>,
): Promise<Connected | DiscordProblem | undefined> {
  const words = p.catalogue.discord.problems;
  if (!isSendable(p.token)) return tokenRefused(words);
  logEvents(client, p.log);

  const lost = new Promise<DiscordProblem>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      p.log.warn({ code }, 'Discord has closed the connection for good');
      resolve(problemOfClose(code, words));
    });
  });
  const ready = new Promise<Connected>((resolve) => {
    client.once(Events.ClientReady, (readyClient) => {
      resolve({ client: readyClient, lost });
    });
  });
  const refused = new Promise<DiscordProblem>((resolve) => {
    client.login(p.token).catch((error: unknown) => {
      p.log.debug({ failure: failureOf(error) }, 'no log-in');
      resolve(problemOfError(error, p.apiUrl, words));
    });
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<DiscordProblem>((resolve) => {
    const reason = words.tooSlow({ seconds: Math.round(limitMs / MS_PER_SECOND) });
    timer = setTimeout(resolve, limitMs, unreachable(reason, p.apiUrl, words));
  });
  try {
    return await Promise.race([stopped, ready, lost, refused, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the token can stand in a header at all. */
export function isSendable(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}

/** What happens to the connection, for the log. A listener of `error` also keeps such an event from ending the process. */
function logEvents(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.error({ failure: failureOf(error) }, 'an error within discord.js'));
  client.on(Events.ShardError, (error) =>
    log.warn({ failure: failureOf(error) }, 'an error of the connection'),
  );
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'a warning of discord.js'));
  client.on(Events.ShardReconnecting, () => log.info('connecting again'));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'connected again'));
  client.rest.on(RESTEvents.RateLimited, ({ route, global, timeToReset }) =>
    log.warn({ route, global, waitMs: timeToReset }, 'held back by a rate limit'),
  );
}
