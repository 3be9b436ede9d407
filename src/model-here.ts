import type { OpenedModel } from './language-model.ts';
import { makeLog } from './log.ts';
import type { ModelSettings } from './settings.ts';
import type { Stores } from './stores/store.ts';
import { keepVectors, VECTORS } from './stores/vectors.ts';
import type { LogLevel } from './variables.ts';
import type { Prompts } from './voicing/prompts.ts';

/** Opens the language model of this process, which logs what it fails at: never what was said. */
export async function modelHere(
  settings: ModelSettings,
  {
    prompts,
    ending,
    today,
    level,
    stores,
  }: {
    readonly prompts: Prompts;
    readonly ending: AbortSignal;
    readonly today: () => string;
    readonly level: LogLevel;
    readonly stores?: Stores | undefined;
  },
): Promise<OpenedModel> {
  const { openLanguageModel } = await import('./language-model.ts');
  const log = makeLog({ level, secrets: settings.apiKey === undefined ? [] : [settings.apiKey] });
  return openLanguageModel(settings, {
    prompts,
    ending,
    today,
    report: (failure, status) =>
      log.warn({ failure, ...(status !== undefined && { status }) }, 'the language model gave no answer'),
    ...(stores && {
      vectors: keepVectors(stores.namespace(VECTORS), (error) =>
        log.warn({ err: error }, 'vectors of entries could not be kept or read'),
      ),
    }),
  });
}
