import { openWorkshop } from '../terminal/process.ts';
import { batchAnswers, batchInput, type Answers } from './batch-lines.ts';
import type { Case } from './case.ts';

/** Asks all questions through the batch interface of the real process; `env` is all of its environment. */
export async function askAll(cases: readonly Case[], env: NodeJS.ProcessEnv = {}): Promise<Answers> {
  const workshop = await openWorkshop();
  try {
    const { code, stdout, stderr } = await workshop.run(['ask', '--jsonl'], batchInput(cases), env);
    const { byId, problems } = batchAnswers(stdout, cases);
    const ending = code === 0 ? [] : [`the process ended with ${code}: ${stderr.trim()}`];
    return { byId, problems: [...problems, ...ending] };
  } finally {
    await workshop.clear();
  }
}
