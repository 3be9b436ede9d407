import type { LanguageModel, ModelFailure } from '../voicing/model.ts';

/** Failures in a row after which a server is left alone. */
const MOST_FAILURES = 3;
/** How long it is left alone at first, and at most; each trial that fails doubles the time. In milliseconds. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 600_000;

/** Runs an attempt, or gives undefined where the server is left alone. `works` says of what came of it whether it works. */
type Breaker = <T>(attempt: () => Promise<T>, works: (result: T) => boolean) => Promise<T | undefined>;

/**
 * Leaves a server alone that has failed several times in a row, so that nobody waits for it. After a while the attempt
 * of the next who asks tries it, and they do not wait for that either: where it works, the one after them is served
 * again. `now` is a clock, in milliseconds.
 */
export function makeBreaker(now: () => number): Breaker {
  let failures = 0;
  let pauseMs = FIRST_PAUSE_MS;
  /** When it may be tried again; undefined while it works. */
  let until: number | undefined;
  let isTrying = false;

  function note(isGood: boolean): void {
    failures = isGood ? 0 : failures + 1;
    if (failures === 0) {
      pauseMs = FIRST_PAUSE_MS;
      until = undefined;
    } else if (failures >= MOST_FAILURES) {
      until = now() + pauseMs;
    }
  }

  async function tryIt<T>(attempt: () => Promise<T>, works: (result: T) => boolean): Promise<void> {
    isTrying = true;
    try {
      const isGood = works(await attempt());
      if (!isGood) pauseMs = Math.min(LONGEST_PAUSE_MS, 2 * pauseMs);
      note(isGood);
    } finally {
      isTrying = false;
    }
  }

  return async (attempt, works) => {
    if (until === undefined) {
      const result = await attempt();
      note(works(result));
      return result;
    }
    if (now() >= until && !isTrying) void tryIt(attempt, works);
    return undefined;
  };
}

/** Whether the server fails: else a member could have it left alone for everybody by what they ask. */
const IS_FAILING: Readonly<Record<ModelFailure, boolean>> = {
  timeout: true,
  unreachable: true,
  refused: true,
  unsaid: false,
  busy: true,
  broken: true,
  paused: true,
  stopped: false,
};

/** A model that is left alone for a while where it fails. */
export function withBreaker(model: LanguageModel, breaker: Breaker): LanguageModel {
  return {
    name: model.name,
    begin() {
      const exchange = model.begin();
      return {
        reply: async (request, heard) =>
          (await breaker(
            () => exchange.reply(request, heard),
            (reply) => !('failed' in reply) || !IS_FAILING[reply.failed],
          )) ?? { failed: 'paused' },
      };
    },
  };
}
