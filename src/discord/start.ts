import type { MemberCatalogue } from '../wording/catalogue.ts';
import { makeClient } from './client.ts';
import type { CommandIds } from './command-naming.ts';
import { connect, type Connected } from './connect.ts';
import type { DigestRunner } from '../digest/runner.ts';
import { digestBot, type StartDigests } from './digest/watch.ts';
import { keepHouse, type Housekeeping, type HousekeepingPorts } from './housekeeping.ts';
import { inviteLink } from './invite.ts';
import { TIMINGS, type Timings } from './limits.ts';
import { listen, type ListenPorts } from './listen.ts';
import type { DiscordProblem } from './problem.ts';
import { registerWhenChanged, wrongApplication, type RegisterPorts } from './register.ts';
import type { RequestCount } from './request-count.ts';
import { tellModerators } from './tell-moderators.ts';
import { settledWithin } from './under-way.ts';

export interface DiscordPorts
  extends RegisterPorts, Omit<ListenPorts, 'messageContent' | 'commandIds'>, HousekeepingPorts {
  /** Whether to ask Discord for messages that do not mention the bot. */
  readonly messageContent?: boolean;
  /** Counts what is asked of Discord. */
  readonly requests: RequestCount;
  /** Begins to post the clubs' digests. */
  readonly startDigests: StartDigests;
  /** Stops the start where it aborts before that is done; what runs is stopped by its `stop`. */
  readonly signal?: AbortSignal;
  /** Other times than the usual, for tests. */
  readonly timings?: Partial<Timings>;
}

export interface RunningDiscord {
  /** Posts something into the moderators' channels of all clubs, in the language of each; never rejects. */
  tellModerators(say: (words: MemberCatalogue) => string): Promise<void>;
  /** Takes nothing new, finishes what is under way (8 seconds at most) and leaves. */
  stop(): Promise<void>;
  /** Resolves when Discord has closed the connection for good, so that only a new start can help. */
  readonly lost: Promise<DiscordProblem>;
}

type LogIn = (messageContent: ListenPorts['messageContent']) => Promise<Session | DiscordProblem | undefined>;

/** A client that listens, and how it is ended. */
interface Session {
  readonly connected: Connected;
  readonly messageContent: ListenPorts['messageContent'];
  tellModerators: RunningDiscord['tellModerators'];
  /** Answers from now on, what has come in since the log-in first. */
  open(): void;
  stop(): Promise<void>;
}

/**
 * Logs in to Discord and answers there until stopped. A problem means that nothing runs; undefined, that `signal`
 * has stopped the start and nothing runs either.
 */
export async function startDiscord(
  ports: DiscordPorts,
): Promise<RunningDiscord | DiscordProblem | undefined> {
  const timings = { ...TIMINGS, ...ports.timings };
  const stopped = whenAborted(ports.signal);

  let commandIds: CommandIds = new Map();
  const logInAs: LogIn = (messageContent) =>
    logInWith({ ...ports, messageContent, commandIds: () => commandIds }, timings, stopped);
  const session = await logIn(ports, logInAs);
  if (session === undefined || 'problem' in session) return session;
  const { application, guilds, user, rest } = session.connected.client;
  const wrong = wrongApplication(ports.applicationId, application.id, ports.catalogue);
  if (wrong !== undefined) {
    await session.stop();
    return wrong;
  }
  session.open();

  const registering = registerWhenChanged({ ...ports, rest, applicationId: application.id });
  const registered = await Promise.race([registering, stopped]).catch(async (error: unknown) => {
    await session.stop();
    throw error;
  });
  if (ports.signal?.aborted === true) {
    // The request was given up with the signal; the store is still needed until that has come through.
    await Promise.all([settledWithin(registering, timings.finishWithinMs), session.stop()]);
    return undefined;
  }
  const words = ports.catalogue.discord;
  if (registered !== undefined && 'problem' in registered) ports.print(registered.text);
  else if (registered !== undefined) commandIds = registered.ids;
  ports.print(words.ready({ name: user.tag, servers: guilds.cache.size }));
  ports.print(words.invite({ link: inviteLink(application.id) }));
  return staying(
    session,
    () => logInAs('not-allowed'),
    () => ports.print(words.problems.messageContentRefused),
  );
}

/**
 * Lets a session stay where Discord takes the texts of messages back while it runs: another one goes on without them,
 * and `tell` is called.
 */
function staying(
  first: Session,
  logInWithout: () => Promise<Session | DiscordProblem | undefined>,
  tell: () => void,
): RunningDiscord {
  let session = first;
  let isStopped = false;

  async function lost(): Promise<DiscordProblem> {
    const problem = await first.connected.lost;
    if (isStopped || problem.problem !== 'intents-refused' || first.messageContent !== 'on') return problem;
    tell();
    await first.stop();
    const next = await logInWithout();
    if (next === undefined) return problem;
    if ('problem' in next) return next;
    session = next;
    if (isStopped) await next.stop();
    else next.open();
    return next.connected.lost;
  }

  return {
    lost: lost(),
    tellModerators: (say) => session.tellModerators(say),
    async stop() {
      isStopped = true;
      await session.stop();
    },
  };
}

/** Logs in; once more without the texts of messages where Discord refuses them, which it prints. */
async function logIn(ports: DiscordPorts, logInAs: LogIn): Promise<Session | DiscordProblem | undefined> {
  if (ports.messageContent !== true) return logInAs('off');
  const session = await logInAs('on');
  if (session === undefined || !('problem' in session) || session.problem !== 'intents-refused')
    return session;
  ports.print(ports.catalogue.discord.problems.messageContentRefused);
  return logInAs('not-allowed');
}

async function logInWith(
  ports: Omit<DiscordPorts, 'messageContent'> & ListenPorts,
  timings: Timings,
  stopped: Promise<undefined>,
): Promise<Session | DiscordProblem | undefined> {
  const { messageContent } = ports;
  const client = makeClient({
    apiUrl: ports.apiUrl,
    readsAll: messageContent === 'on',
    requests: ports.requests,
  });
  const listening = listen(client, ports, timings);

  let housekeeping: Housekeeping | undefined;
  let digests: DigestRunner | undefined;

  async function stop(): Promise<void> {
    const kept =
      housekeeping === undefined ? undefined : settledWithin(housekeeping.stop(), timings.finishWithinMs);
    // What is cut short of a digest is looked for by the next process before it posts.
    const posted = digests === undefined ? undefined : settledWithin(digests.stop(), timings.finishWithinMs);
    await Promise.all([listening.finish(timings.finishWithinMs), kept, posted]);
    await settledWithin(client.destroy(), timings.disconnectWithinMs);
  }

  const connected = await connect(client, ports, timings.connectWithinMs, stopped);
  if (connected === undefined || 'problem' in connected) {
    await stop();
    return connected;
  }
  function open({ client: ready }: Connected): void {
    listening.open();
    housekeeping = keepHouse(ready, ports, timings.sweepEveryMs);
    digests = ports.startDigests(digestBot(ready));
  }
  return {
    connected,
    messageContent,
    tellModerators: (say) => tellModerators(connected.client, ports, say),
    open: () => open(connected),
    stop,
  };
}

/** Resolves when the signal aborts; never without one. */
function whenAborted(signal: AbortSignal | undefined): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve(undefined);
    signal?.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
