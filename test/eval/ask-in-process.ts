import type { Ask } from '../../src/answering/answer.ts';
import { runBatch } from '../../src/terminal/batch.ts';
import { en } from '../../src/wording/en/en.ts';
import { bytes } from '../terminal/fakes.ts';
import { batchAnswers, batchInput, TODAY, type Answers } from './batch-lines.ts';
import type { Case } from './case.ts';

/** Asks all questions through the batch interface, in this process; an error of ours fails. */
export async function askInProcess(cases: readonly Case[], ask: Ask): Promise<Answers> {
  const written: string[] = [];
  await runBatch({
    ask,
    input: bytes(batchInput(cases)),
    write: (text) => {
      written.push(text);
      return Promise.resolve(true);
    },
    today: () => TODAY,
    clock: () => 0,
    report: (_where, error) => Promise.reject(error instanceof Error ? error : new Error(String(error))),
    words: en.terminal,
  });
  return batchAnswers(written.join(''), cases);
}
