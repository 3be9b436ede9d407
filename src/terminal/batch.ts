import type { Answer, Ask } from '../answering/answer.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { readBatchLine, type BatchId } from './batch-schema.ts';
import { readLines, type InputLine } from './lines.ts';
import { textWithOffer } from './offer.ts';
import type { Write } from './output.ts';
import type { Report } from './report.ts';

/** A longer line is answered with an error; the contract's longest questions are far below it. */
export const MAX_LINE_BYTES = 1024 * 1024;

export interface BatchPorts {
  readonly ask: Ask;
  readonly input: AsyncIterable<Uint8Array>;
  readonly write: Write;
  /** ISO day for lines that name none. */
  readonly today: () => string;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
  readonly report: Report;
  readonly words: Catalogue['terminal'];
}

/**
 * The batch interface: one JSON object a line in, one a line out, in the same order, each as soon as it is known.
 * A line that is no such object, or whose answer fails, gives `{"id":…,"error":"…"}` in its place; blank lines are
 * skipped. Ends at the end of the input, or when nobody reads the output any more.
 */
export async function runBatch(ports: BatchPorts): Promise<void> {
  for await (const line of readLines(ports.input, MAX_LINE_BYTES)) {
    if ('text' in line && line.text.trim() === '') continue;
    const out = await answerLine(line, ports);
    if (!(await ports.write(`${JSON.stringify(out)}\n`))) return;
  }
}

type BatchOutput = BatchAnswer | { readonly id: BatchId | null; readonly error: string };

/** The contract's keys, in its order. */
interface BatchAnswer extends Pick<Answer, 'outcome' | 'text' | 'language' | 'citations' | 'why'> {
  readonly id: BatchId;
  readonly plan?: object;
  readonly millis: number;
}

async function answerLine(line: InputLine, ports: BatchPorts): Promise<BatchOutput> {
  const words = ports.words.batch;
  if ('problem' in line) {
    const error = line.problem === 'too-long' ? words.tooLong({ maxBytes: MAX_LINE_BYTES }) : words.notUtf8;
    return { id: null, error };
  }
  const read = readBatchLine(line.text, ports.today(), words);
  if ('error' in read) return read;
  const start = ports.clock();
  try {
    const answer = await ports.ask(read.question);
    return batchAnswer(read.id, answer, ports.clock() - start);
  } catch (error) {
    return { id: read.id, error: words.failed({ reference: await ports.report('batch', error) }) };
  }
}

function batchAnswer(id: BatchId, answer: Answer, millis: number): BatchAnswer {
  return {
    id,
    outcome: answer.outcome,
    text: textWithOffer(answer),
    language: answer.language,
    citations: answer.citations,
    ...('plan' in answer && { plan: answer.plan }),
    why: answer.why,
    millis: Math.round(millis * 1000) / 1000,
  };
}
