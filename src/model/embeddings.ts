import { setTimeout as wait } from 'node:timers/promises';
import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { Embed } from '../voicing/nearness.ts';
import type { makeBreaker } from './breaker.ts';
import { ANSWER_WITHIN_MS, failureOf, type ReportFailure } from './client.ts';

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
  async function embed(texts: readonly string[]): Promise<readonly (readonly number[])[] | undefined> {
    const limit = AbortSignal.timeout(ANSWER_WITHIN_MS);
    try {
      const reply = await client.embeddings.create(
        { model: name, input: [...texts], encoding_format: 'float' },
        { signal: AbortSignal.any([limit, ending]) },
      );
      const read = VECTORS.safeParse(reply);
      const vectors = read.data?.data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
      if (vectors?.length === texts.length) return vectors;
      report('broken', undefined);
    } catch (error) {
      const { failure, status } = failureOf(error);
      report(ending.aborted ? 'stopped' : limit.aborted ? 'timeout' : failure, status);
    }
    return undefined;
  }

  return {
    name,
    embed: (texts) =>
      breaker(
        () => embed(texts),
        (vectors) => vectors !== undefined || ending.aborted,
      ),
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
