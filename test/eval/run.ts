/**
 * Asks the project its labelled questions and counts what is right, the tuning and the judging half apart, beside what
 * changed since the last run. `--fails tune` lists what goes wrong in the tuning half; `--kind`, `--intent` and
 * `--lang` ask only some questions. It ends with 1 where an answer is missing or is an error: a wrong answer is a
 * figure, not a failure.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeWrite } from '../../src/terminal/output.ts';
import { askAll } from './ask-all.ts';
import { groupOf } from './case.ts';
import { failures } from './failures.ts';
import { CASE_LANGUAGES, KINDS } from './labels.ts';
import { merged, readRun, runOf, writeRun } from './last-run.ts';
import { readCases } from './read-cases.ts';
import { report } from './report.ts';
import { gradeAll } from './tally.ts';

const LAST_RUN = fileURLToPath(new URL('../../.eval/last-run.json', import.meta.url));

const write = makeWrite(process.stdout);
const say = (text: string): Promise<boolean> => write(`${text}\n`);

const { values } = parseArgs({
  options: {
    fails: { type: 'string' },
    kind: { type: 'string' },
    intent: { type: 'string' },
    lang: { type: 'string' },
  },
});

if (values.fails !== undefined && values.fails !== 'tune') {
  await say(
    '--fails takes "tune" only: the judging half is counted and never listed, so that nobody tunes to it.',
  );
  process.exit(2);
}

const cases = readCases().filter(
  (asked) =>
    (values.kind === undefined || asked.kind === values.kind) &&
    (values.intent === undefined || groupOf(asked) === values.intent) &&
    (values.lang === undefined || asked.lang === values.lang),
);
if (cases.length === 0) {
  await say('No question has that kind, intent and language.');
  await say(
    `Kinds are ${KINDS.join(', ')}; intents those of the plans, and near-miss; languages ${CASE_LANGUAGES.join(', ')}.`,
  );
  process.exit(2);
}

const { byId, problems } = await askAll(cases);
const graded = gradeAll(cases, byId);
const last = await readRun(LAST_RUN);
const now = runOf(graded);

const listed = values.fails === 'tune' ? failures(graded) : [];
for (const failure of listed) await say(`${failure}\n`);
await say(report(graded, now, last));
for (const problem of problems) await say(problem);
if (problems.length === 0) await writeRun(LAST_RUN, merged(last, now));
process.exitCode = problems.length === 0 ? 0 : 1;
