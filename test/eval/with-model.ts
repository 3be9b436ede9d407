import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { startRecorder } from '../model-server/recorder.ts';
import { askAll } from './ask-all.ts';
import type { BatchAnswer } from './batch-answer.ts';
import type { Answers } from './batch-lines.ts';
import type { Case } from './case.ts';

/** A day of the project's own questions is no day of a club. */
const NO_BUDGET = { MODEL_REQUESTS_PER_DAY: '1000000' };
const OPENAI = 'https://api.openai.com/v1';

/** The variables of the environment, and of `.env`, that set a language model up; undefined where none is. */
export function modelEnvironment(): NodeJS.ProcessEnv | undefined {
  const all = { ...envFile(), ...process.env };
  const env = Object.fromEntries(Object.entries(all).filter(([name]) => /^(?:OPENAI|MODEL)_/.test(name)));
  const isSet = ['OPENAI_API_KEY', 'OPENAI_API_KEY_FILE', 'OPENAI_BASE_URL'].some((name) => env[name]);
  return isSet ? { ...env, ...NO_BUDGET } : undefined;
}

function envFile(): NodeJS.ProcessEnv {
  try {
    return parse(readFileSync('.env'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Asks all questions with the model; what it says is kept in a folder, where one is named. */
export async function askWithModel(
  cases: readonly Case[],
  env: NodeJS.ProcessEnv,
  folder: string | undefined,
): Promise<Answers> {
  if (folder === undefined) return askAll(cases, env);
  const recorder = await startRecorder(env['OPENAI_BASE_URL'] ?? OPENAI, folder);
  try {
    const named = { OPENAI_MODEL: 'gpt-4.1-mini', ...env, OPENAI_BASE_URL: recorder.baseUrl };
    return await askAll(cases, named);
  } finally {
    await recorder.close();
  }
}

/** What a model changed: how many answers it worded, why not the others, and where more than words differs. */
export function compared(
  cases: readonly Case[],
  without: ReadonlyMap<string, BatchAnswer>,
  withModel: ReadonlyMap<string, BatchAnswer>,
): readonly string[] {
  const answers = cases.flatMap(({ id }) => withModel.get(id) ?? []);
  const worded = answers.filter(({ why }) => typeof why?.model === 'string').length;
  const reasons = Map.groupBy(
    answers.flatMap(({ why }) => why?.notWorded ?? []),
    (reason) => reason,
  );
  const decided = (answer: BatchAnswer | undefined): string =>
    JSON.stringify([answer?.outcome, answer?.plan, answer?.citations]);
  const differing = cases.filter(({ id }) => decided(without.get(id)) !== decided(withModel.get(id)));
  const ofTune = differing.flatMap(({ id, half }) => (half === 'tune' ? [id] : []));
  return [
    `worded by the model: ${worded} of ${answers.length} answers`,
    ...[...reasons].map(([reason, all]) => `  not worded, ${reason}: ${all.length}`),
    `outcome, plan or citations differ: ${differing.length}${ofTune.length > 0 ? ` (${ofTune.join(', ')})` : ''}`,
  ];
}
