import { createHash } from 'node:crypto';
import { makeBreaker, withBreaker } from './model/breaker.ts';
import { makeChatModel } from './model/chat-model.ts';
import { ANSWER_WITHIN_MS, openClient, type ReportFailure } from './model/client.ts';
import { makeEmbed, soonEnough } from './model/embeddings.ts';
import type { ModelSettings } from './settings.ts';
import { makeBudgets, REQUESTS_PER_DAY } from './voicing/budgets.ts';
import { keepLast } from './voicing/kept.ts';
import type { ModelFacts } from './voicing/model-facts.ts';
import { makeNearness, type Vectors } from './voicing/nearness.ts';
import type { Prompts } from './voicing/prompts.ts';
import { forOperator, makeVoice, type OperatorVoice, type Voice } from './voicing/voice.ts';
import type { ReportRefused } from './voicing/word-answer.ts';

/** A language model that may word answers. */
export interface OpenedModel {
  readonly voice: Voice;
  /** The same for who runs the bot, in the terminal. */
  readonly operatorVoice: OperatorVoice;
  readonly facts: ModelFacts;
}

/** Vectors that are kept where there is no store. */
const MOST_VECTORS = 2_000;

const OPENAI_HOST = 'api.openai.com';

/** Opens the model that the settings name; nothing is asked of it yet. */
export function openLanguageModel(
  settings: ModelSettings,
  {
    prompts,
    ending,
    today,
    report,
    refused,
    vectors,
    withinMs = ANSWER_WITHIN_MS,
  }: {
    readonly prompts: Prompts;
    /** Aborts when the bot ends. */
    readonly ending: AbortSignal;
    /** The ISO day now. */
    readonly today: () => string;
    readonly report: ReportFailure;
    readonly refused?: ReportRefused;
    /** Where vectors are kept; in memory where left out. */
    readonly vectors?: Vectors;
    /** Another time limit of an answer than the usual, for tests. */
    readonly withinMs?: number;
  },
): OpenedModel {
  const { name, embeddingModel, uses, requestsPerDay, baseUrl } = settings;
  const client = openClient(settings);
  const clock = (): number => performance.now();
  const breaker = makeBreaker(clock);
  const model = withBreaker(makeChatModel(client, { name, ending, report, withinMs }), breaker);
  const budgets = makeBudgets({ ...REQUESTS_PER_DAY, ...requestsPerDay }, today);
  const nearness =
    embeddingModel === undefined
      ? undefined
      : makeNearness({
          embed: makeEmbed(client, { name: embeddingModel, ending, report, breaker: makeBreaker(clock) }),
          vectors: vectors ?? vectorsInMemory(),
          hashOf: (text) => createHash('sha256').update(text).digest('base64url'),
          soon: soonEnough,
        });
  const voice = makeVoice({
    model,
    prompts,
    budgets,
    uses: new Set(uses),
    ...(nearness && { nearness }),
    ...(refused && { refused }),
  });
  return {
    voice,
    operatorVoice: forOperator(voice),
    facts: {
      name,
      server: baseUrl === undefined ? OPENAI_HOST : new URL(baseUrl).host,
      isLeftAlone: () => breaker.isOpen(),
      used: (club) => budgets.used(club),
    },
  };
}

function vectorsInMemory(): Vectors {
  const kept = keepLast<readonly number[]>(MOST_VECTORS);
  return {
    read: (hash) => Promise.resolve(kept.get(hash)),
    keep: (hash, vector) => Promise.resolve(kept.set(hash, vector)),
  };
}
