import type { Logger } from 'pino';
import { saidWithNames, type Naming } from './command-naming.ts';
import { failureOf } from './failure.ts';
import { messagesOf } from './outgoing.ts';
import type { Reply } from './respond.ts';
import type { Said } from './said.ts';
import { settledWithin } from './under-way.ts';

/** Takes what may be shown of an answer that is not yet whole: its text so far. */
export type Show = (begun: Said) => void;

/** The same for what names commands, which are then called as the reader sees them. */
export const showingNames =
  (show: Show, naming: Naming): Show =>
  (begun) =>
    show(saidWithNames(begun, naming));

/** Spreads what is shown of answers so that Discord takes it. */
export interface Pace {
  /** How long it is until something may be shown there, in milliseconds. */
  wait(place: string): number;
  /** Says that something is shown there now. */
  take(place: string): void;
}

/** Makes a pace of one message or edit in so many milliseconds for each place; `now` is a clock, in milliseconds. */
export function makePace(everyMs: number, now: () => number): Pace {
  /** The last times, oldest first; what is over is forgotten. */
  const taken = new Map<string, number>();
  return {
    wait: (place) => Math.max(0, (taken.get(place) ?? -Infinity) + everyMs - now()),
    take(place) {
      for (const [other, at] of taken) if (at + everyMs <= now()) taken.delete(other);
      taken.delete(place);
      taken.set(place, now());
    },
  };
}

/** An answer that is shown while it comes. */
export interface Showing {
  readonly show: Show;
  /** Shows nothing more; resolves when nothing of it is under way any more. */
  end(): Promise<void>;
}

/**
 * Shows the beginning of an answer where it goes, always the newest, at the pace of the place. What cannot be shown is left
 * to the end of the answer, which tells what is wrong where that cannot be said either.
 */
export function makeShowing(
  reply: Pick<Reply, 'begin' | 'place'>,
  { pace, cutLine, log }: { readonly pace: Pace; readonly cutLine: string; readonly log: Logger },
): Showing {
  const { promise: ended, resolve: endNow } = Promise.withResolvers<void>();
  let newest: Said | undefined;
  let isOver = false;
  let work: Promise<void> | undefined;

  async function showNewest(): Promise<void> {
    while (newest !== undefined && !isOver) {
      const waitMs = pace.wait(reply.place);
      if (waitMs > 0) {
        await settledWithin(ended, Math.ceil(waitMs));
        continue;
      }
      const [message] = messagesOf(newest, cutLine);
      newest = undefined;
      if (message === undefined) continue;
      pace.take(reply.place);
      if (!(await reply.begin(message))) isOver = true;
    }
  }

  async function attempt(): Promise<void> {
    try {
      await showNewest();
    } catch (error) {
      isOver = true;
      log.debug({ failure: failureOf(error) }, 'the beginning of an answer was not shown');
    } finally {
      work = undefined;
    }
  }

  return {
    show(begun) {
      if (isOver) return;
      newest = begun;
      work ??= attempt();
    },
    async end() {
      isOver = true;
      endNow();
      await work;
    },
  };
}
