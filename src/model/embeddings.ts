import { setTimeout as wait } from 'node:timers/promises';
import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { Patience } from '../voicing/model.ts';
import type { Embed } from '../voicing/nearness.ts';
import type { makeBreaker } from './breaker.ts';
import { ANSWER_WITHIN_MS, failureOf, TRIAL_WITHIN_MS, type ReportFailure } from './client.ts';

/** A longer vector is none. */
const MOST_NUMBERS = 8_192;

const VECTORS = z.object({
  data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(1).max(MOST_NUMBERS) })),
});

/** Makes embeddings by OpenAI's API, which Ollama, llama.cpp and vLLM speak too. */
export function makeEmbed(
  client: OpenAI,
  {
    name,
    ending,
    report,
    breaker,
  }: {
    readonly name: string;
    /** Aborts when the bot ends. */
    readonly ending: AbortSignal;
    readonly report: ReportFailure;
    readonly breaker: ReturnType<typeof makeBreaker>;
  },
): Embed {
  async function embed(
    texts: readonly string[],
    { isTrial }: Patience,
  ): Promise<readonly (readonly number[])[] | 'failed'> {
    const timeout = isTrial ? TRIAL_WITHIN_MS : ANSWER_WITHIN_MS;
    const limit = AbortSignal.timeout(timeout);
    try {
      const reply = await client.embeddings.create(
        { model: name, input: [...texts], encoding_format: 'float' },
        { signal: AbortSignal.any([limit, ending]), timeout },
      );
      const read = VECTORS.safeParse(reply);
      const vectors = read.data?.data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
      if (vectors?.length === texts.length) return vectors;
      report({ model: name, failure: 'broken' });
    } catch (error) {
      const told = failureOf(error);
      const failure = ending.aborted ? 'stopped' : limit.aborted ? 'timeout' : told.failure;
      report({ ...told, model: name, failure });
    }
    return 'failed';
  }

  return {
    name,
    embed: async (texts) =>
      (await breaker.run(
        (patience) => embed(texts, patience),
        (vectors) => vectors !== 'failed' || ending.aborted,
      )) ?? 'paused',
  };
}

/** How long an answer waits for the order of its entries, in milliseconds. */
const ORDER_WITHIN_MS = 500;

/** What a promise gives, or undefined where an answer cannot wait for it. */
export const soonEnough = async <T>(promise: Promise<T>): Promise<T | undefined> => {
  const over = new AbortController();
  const late = wait(ORDER_WITHIN_MS, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    over.abort();
  }
};
