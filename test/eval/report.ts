import { table } from '../bench/table.ts';
import { groupOf, NEAR_MISS, scheduleDue } from './case.ts';
import { confusionRows } from './confusions.ts';
import { macro, shareOf, type Figure } from './figures.ts';
import { CASE_LANGUAGES, DIFFICULTIES, HALVES, INTENTS, KINDS, OUTSIDE_MACRO, type Half } from './labels.ts';
import { comparable, newlyFailing, type Run } from './last-run.ts';
import { macroRow, shareHead, shareRow, shareRows, signed } from './shares.ts';
import { tallyHead, tallyRow, tallyRows, type Graded } from './tally.ts';

/** All that is printed of a run, beside what changed since the last one. */
export function report(graded: readonly Graded[], now: Run, last: Run): string {
  const before = comparable(last, now);
  return [
    table(kindRows(now.figures, before)),
    table([shareHead('language'), ...passedRows(CASE_LANGUAGES, ({ lang }) => lang, now.figures, before)]),
    table([
      shareHead('difficulty'),
      ...passedRows(DIFFICULTIES, ({ difficulty }) => difficulty, now.figures, before),
    ]),
    ...HALVES.map((half) => table(confusionRows(graded, half))),
    ...decisions(graded),
    falseAlarms(now.figures, before),
    newFailures(last, now),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const passed = ({ measure }: Figure): boolean => measure === 'passed';
const decided = ({ measure }: Figure): boolean => measure === 'decided';

function passedRows(
  names: readonly string[],
  nameOf: (figure: Figure) => string,
  now: readonly Figure[],
  last: readonly Figure[],
): readonly (readonly string[])[] {
  return shareRows(names, nameOf, now.filter(passed), last.filter(passed));
}

function kindRows(now: readonly Figure[], last: readonly Figure[]): readonly (readonly string[])[] {
  const name = `macro (without ${OUTSIDE_MACRO.join(', ')})`;
  return [
    shareHead('kind'),
    ...passedRows(KINDS, ({ kind }) => kind, now, last),
    ...(HALVES.some((half) => macro(now, half) !== undefined) ? [macroRow(name, now, last)] : []),
    ...(now.some(decided) ? [shareRow('decisions', now.filter(decided), last.filter(decided))] : []),
  ];
}

/** The planner's part: intent, verdict, days and what was understood, whatever the words. */
function decisions(graded: readonly Graded[]): readonly string[] {
  const ofPlanner = graded.filter(({ decision }) => decision !== null);
  if (ofPlanner.length === 0) return [];
  const plans = ofPlanner.filter(({ asked }) => scheduleDue(asked) !== undefined);
  return [
    table([
      tallyHead('intent'),
      ...tallyRows([...INTENTS, NEAR_MISS], groupOf, ofPlanner),
      tallyRow('all plans', plans),
    ]),
    table([tallyHead('plans by language'), ...tallyRows(CASE_LANGUAGES, ({ lang }) => lang, plans)]),
    table([
      tallyHead('plans by difficulty'),
      ...tallyRows(DIFFICULTIES, ({ difficulty }) => difficulty, plans),
    ]),
  ];
}

function falseAlarms(now: readonly Figure[], last: readonly Figure[]): string {
  const ordinary = (figures: readonly Figure[], half: Half): number | undefined => {
    const quiet = shareOf(
      figures.filter(({ kind }) => kind === 'ordinary'),
      half,
    );
    return quiet === undefined ? undefined : 100 - quiet;
  };
  const told = HALVES.flatMap((half) => {
    const alarms = ordinary(now, half);
    return alarms === undefined
      ? []
      : [`${half} ${alarms.toFixed(1)} % (${signed(ordinary(last, half), alarms)})`];
  });
  return told.length === 0 ? '' : `false alarms in ordinary questions: ${told.join(', ')}`;
}

function newFailures(last: Run, now: Run): string {
  if (last.figures.length === 0) return 'no last run to compare with';
  const ids = newlyFailing(last, now);
  return `newly failing in the tuning half: ${ids.length === 0 ? 'none' : ids.join(' ')}`;
}
