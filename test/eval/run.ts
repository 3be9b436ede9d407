/**
 * Asks the project its labelled questions and counts what is right, the tuning and the judging half apart.
 * `--fails tune` lists what goes wrong in the tuning half; `--intent` and `--lang` ask only some questions.
 * It ends with 1 where an answer is missing or is an error: a wrong answer is a figure, not a failure.
 */
import { parseArgs } from 'node:util';
import { table } from '../bench/table.ts';
import { askAll } from './ask-all.ts';
import { groupOf, isSchedule, readCases } from './case.ts';
import { grade } from './grade.ts';
import { decisionRate, tallyHead, tallyRow, tallyRows, type Graded } from './tally.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const { values } = parseArgs({
  options: { fails: { type: 'string' }, intent: { type: 'string' }, lang: { type: 'string' } },
});

if (values.fails !== undefined && values.fails !== 'tune') {
  say('--fails takes "tune" only: the judging half is counted and never listed, so that nobody tunes to it.');
  process.exit(2);
}

const cases = readCases().filter(
  (one) =>
    (values.intent === undefined || groupOf(one) === values.intent) &&
    (values.lang === undefined || one.lang === values.lang),
);
if (cases.length === 0) {
  say(
    'No question has that intent and language. Intents are those of the plans, and near-miss; languages en, es, de, fr.',
  );
  process.exit(2);
}

const { byId, problems } = await askAll(cases);
const graded: readonly Graded[] = cases.map((one) => ({ one, grade: grade(one, byId.get(one.id)) }));

if (values.fails === 'tune') {
  for (const {
    one,
    grade: { problems: wrong },
  } of graded) {
    if (one.half === 'tune' && wrong.length > 0)
      say(`${one.id}  ${wrong.join('; ')}\n  ${JSON.stringify(one.text)}`);
  }
  say('');
}

const schedule = graded.filter(({ one }) => isSchedule(one));
say(table([tallyHead('intent'), ...tallyRows(graded, groupOf), tallyRow('all plans', schedule)]));
say('');
say(table([tallyHead('language'), ...tallyRows(schedule, ({ lang }) => lang)]));
say('');
say(table([tallyHead('difficulty'), ...tallyRows(schedule, ({ difficulty }) => difficulty)]));
say('');
say(
  `decisions right: tune ${decisionRate(graded, 'tune').toFixed(1)} %, judge ${decisionRate(graded, 'judge').toFixed(1)} %`,
);
for (const problem of problems) say(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
