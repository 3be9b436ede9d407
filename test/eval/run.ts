/**
 * Asks the project its labelled questions and counts what is right, the tuning and the judging half apart, beside what
 * changed since the last run. `--fails tune` lists what goes wrong in the tuning half; `--kind`, `--intent` and
 * `--lang` ask only some questions. `--model` asks them once more with the language model that is set up, and compares;
 * `--record DIR` keeps what it said. It ends with 1 where an answer is missing or is an error: a wrong answer is a
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
import { askWithModel, compared, modelEnvironment } from './with-model.ts';
import { readWordings, wordingsReport } from './wordings.ts';

const LAST_RUN = fileURLToPath(new URL('../../.eval/last-run.json', import.meta.url));

const write = makeWrite(process.stdout);
const say = (text: string): Promise<boolean> => write(`${text}\n`);

const { values } = parseArgs({
  options: {
    fails: { type: 'string' },
    kind: { type: 'string' },
    intent: { type: 'string' },
    lang: { type: 'string' },
    model: { type: 'boolean' },
    record: { type: 'string' },
  },
});

if (values.fails !== undefined && values.fails !== 'tune') {
  await say(
    '--fails takes "tune" only: the judging half is counted and never listed, so that nobody tunes to it.',
  );
  process.exit(2);
}

const all = readCases();
const cases = all.filter(
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

const env = values.model === true ? modelEnvironment() : undefined;
if (values.model === true && env === undefined) {
  await say('--model needs a language model: set OPENAI_API_KEY, or OPENAI_BASE_URL and OPENAI_MODEL.');
  process.exit(2);
}

const { byId, problems: found } = await askAll(cases);
const problems = [...found];
const graded = gradeAll(cases, byId);
const last = await readRun(LAST_RUN);
const now = runOf(graded);

const listed = values.fails === 'tune' ? failures(graded) : [];
for (const failure of listed) await say(`${failure}\n`);
await say(report(graded, now, last));
if (cases.length === all.length) await say(`\n${wordingsReport(readWordings())}`);
for (const problem of problems) await say(problem);
if (env !== undefined) {
  const worded = await askWithModel(cases, env, values.record);
  const gradedWith = gradeAll(cases, worded.byId);
  await say('\nWith the language model, beside without it:\n');
  await say(report(gradedWith, runOf(gradedWith), now));
  for (const line of compared(cases, byId, worded.byId)) await say(line);
  for (const problem of worded.problems) await say(problem);
  problems.push(...worded.problems);
}
if (problems.length === 0) await writeRun(LAST_RUN, merged(last, now));
process.exitCode = problems.length === 0 ? 0 : 1;
