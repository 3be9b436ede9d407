import type { OpenedModel } from './language-model.ts';
import { makeLog } from './log.ts';
import type { ModelFailed } from './model/client.ts';
import type { ModelSettings } from './settings.ts';
import type { Stores } from './stores/store.ts';
import { keepVectors, VECTORS } from './stores/vectors.ts';
import type { LogLevel } from './variables.ts';
import type { Prompts } from './voicing/prompts.ts';
import { modelLog } from './wording/en/model-log.ts';

/** Opens the language model of this process, which logs what it fails at and what to do about it: never what was said. */
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
  const { advice } = modelLog;
  const opened = openLanguageModel(settings, {
    prompts,
    ending,
    today,
    report: (failed) => {
      const what = adviceFor(failed);
      log.warn({ ...failed, ...(what !== undefined && { advice: advice[what] }) }, modelLog.failed);
    },
    refused: (faults) => {
      if (faults.some((fault) => fault !== 'shape'))
        log.info({ model: settings.name, faults }, modelLog.refused);
      else log.warn({ model: settings.name, faults, advice: advice.shape }, modelLog.refused);
    },
    ...(stores && {
      vectors: keepVectors(stores.namespace(VECTORS), (error) =>
        log.warn({ err: error }, 'vectors of entries could not be kept or read'),
      ),
    }),
  });
  const { name, server } = opened.facts;
  const { embeddingModel, uses } = settings;
  log.info(
    { model: name, ...(embeddingModel !== undefined && { embeddingModel }), server, uses },
    modelLog.ready,
  );
  return opened;
}

const KEY_REFUSED: ReadonlySet<number | undefined> = new Set([401, 403]);
const NOT_FOUND = 404;

/** What to say to who runs the bot; undefined where there is nothing to be done. */
function adviceFor({ failure, status }: ModelFailed): keyof typeof modelLog.advice | undefined {
  switch (failure) {
    case 'refused':
      return KEY_REFUSED.has(status) ? 'key' : status === NOT_FOUND ? 'missing' : 'request';
    case 'timeout':
    case 'unreachable':
    case 'unsaid':
    case 'busy':
    case 'broken':
      return failure;
    case 'paused':
    case 'stopped':
      return undefined;
  }
}
