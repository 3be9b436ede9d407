import { openWorkshop } from '../terminal/process.ts';
import { batchAnswers, batchInput, type Answers } from './batch-lines.ts';
import type { Case } from './case.ts';

/** Asks all questions through the batch interface of the real process. */
export async function askAll(cases: readonly Case[]): Promise<Answers> {
  const workshop = await openWorkshop();
  try {
    const { code, stdout, stderr } = await workshop.run(['ask', '--jsonl'], batchInput(cases));
    const { byId, problems } = batchAnswers(stdout, cases);
    const ending = code === 0 ? [] : [`the process ended with ${code}: ${stderr.trim()}`];
    return { byId, problems: [...problems, ...ending] };
  } finally {
    await workshop.clear();
  }
}
