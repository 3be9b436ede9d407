import { makeClient } from './client.ts';
import { connect } from './connect.ts';
import { inviteLink } from './invite.ts';
import { TIMINGS, type Timings } from './limits.ts';
import { listen, type ListenPorts } from './listen.ts';
import type { DiscordProblem } from './problem.ts';
import { registerWhenChanged, wrongApplication, type RegisterPorts } from './register.ts';
import { settledWithin } from './under-way.ts';

export interface DiscordPorts extends RegisterPorts, ListenPorts {
  /** Stops the start where it aborts before that is done; what runs is stopped by its `stop`. */
  readonly signal?: AbortSignal;
  /** Other times than the usual, for tests. */
  readonly timings?: Partial<Timings>;
}

export interface RunningDiscord {
  /** Takes nothing new, finishes what is under way (8 seconds at most) and leaves. */
  stop(): Promise<void>;
  /** Resolves when Discord has closed the connection for good, so that only a new start can help. */
  readonly lost: Promise<DiscordProblem>;
}

/**
 * Logs in to Discord and answers there until stopped. A problem means that nothing runs; undefined, that `signal`
 * has stopped the start and nothing runs either.
 */
export async function startDiscord(
  ports: DiscordPorts,
): Promise<RunningDiscord | DiscordProblem | undefined> {
  const timings = { ...TIMINGS, ...ports.timings };
  const client = makeClient(ports.apiUrl);
  const listening = listen(client, ports, timings);
  const stopped = whenAborted(ports.signal);

  async function stop(): Promise<void> {
    await listening.finish(timings.finishWithinMs);
    await settledWithin(client.destroy(), timings.disconnectWithinMs);
  }

  const connected = await connect(client, ports, timings.connectWithinMs, stopped);
  if (connected === undefined || 'problem' in connected) {
    await stop();
    return connected;
  }
  const { application, guilds, user } = connected.client;
  const wrong = wrongApplication(ports.applicationId, application.id, ports.catalogue);
  if (wrong !== undefined) {
    await stop();
    return wrong;
  }
  listening.open();

  const target = { ...ports, rest: client.rest, applicationId: application.id };
  const registering = registerWhenChanged(target);
  const unregistered = await Promise.race([registering, stopped]).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  if (ports.signal?.aborted === true) {
    // The request was given up with the signal; the store is still needed until that has come through.
    await Promise.all([settledWithin(registering, timings.finishWithinMs), stop()]);
    return undefined;
  }
  const words = ports.catalogue.discord;
  if (unregistered !== undefined) ports.print(unregistered.text);
  ports.print(words.ready({ name: user.tag, servers: guilds.cache.size }));
  ports.print(words.invite({ link: inviteLink(application.id) }));
  return { stop, lost: connected.lost };
}

/** Resolves when the signal aborts; never without one. */
function whenAborted(signal: AbortSignal | undefined): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve(undefined);
    signal?.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
