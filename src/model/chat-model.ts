import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { LanguageModel, ModelReply, ModelRequest } from '../voicing/model.ts';
import { failureOf, type ReportFailure } from './client.ts';

/** A reply is at most so long, in characters; the model is asked for fewer in its own measure. */
const MOST_CHARACTERS = 12_000;
const MOST_TOKENS = 2_000;

/** What is read of a piece of a reply. A server may send anything. */
const CHUNK = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
      finish_reason: z.string().nullish(),
    }),
  ),
});

/**
 * A model behind the chat completions of OpenAI's API, which Ollama, llama.cpp and vLLM speak too. Replies stream, are
 * bound to a schema, and end with the time limit, or when the bot does.
 */
export function makeChatModel(
  client: OpenAI,
  {
    name,
    ending,
    report,
    withinMs,
  }: {
    readonly name: string;
    /** Aborts when the bot ends. */
    readonly ending: AbortSignal;
    readonly report: ReportFailure;
    /** The time limit of an answer, in milliseconds. */
    readonly withinMs: number;
  },
): LanguageModel {
  async function read(
    request: ModelRequest,
    signal: AbortSignal,
    heard: (soFar: string) => void,
  ): Promise<ModelReply> {
    const stream = await client.chat.completions.create(
      {
        model: name,
        messages: [...request.messages],
        response_format: {
          type: 'json_schema',
          json_schema: { ...request.shape, strict: true },
        },
        max_completion_tokens: MOST_TOKENS,
        // Nothing is to be kept of what members write.
        store: false,
        stream: true,
      },
      { signal },
    );
    let text = '';
    let finished: string | undefined;
    for await (const chunk of stream) {
      const piece = CHUNK.safeParse(chunk);
      if (!piece.success) return { failed: 'broken' };
      const [choice] = piece.data.choices;
      if (choice === undefined) continue;
      const { content, refusal } = choice.delta ?? {};
      if (refusal) return { failed: 'unsaid' };
      finished = choice.finish_reason ?? finished;
      if (!content) continue;
      text += content;
      if (text.length > MOST_CHARACTERS) return { failed: 'broken' };
      heard(text);
    }
    if (finished === 'stop') return { text };
    // A stream that is broken off ends as one that is done, but says no reason.
    return { failed: finished === undefined ? 'broken' : 'unsaid' };
  }

  return {
    name,
    begin() {
      const limit = AbortSignal.timeout(withinMs);
      const signal = AbortSignal.any([limit, ending]);
      return {
        async reply(request, heard = () => undefined) {
          let status: number | undefined;
          let reply: ModelReply;
          try {
            reply = await read(request, signal, heard);
          } catch (error) {
            const told = failureOf(error);
            reply = { failed: told.failure };
            status = told.status;
          }
          if (!('failed' in reply)) return reply;
          const failed = ending.aborted ? 'stopped' : limit.aborted ? 'timeout' : reply.failed;
          report(failed, status);
          return { failed };
        },
      };
    },
  };
}
