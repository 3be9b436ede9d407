import { beforeAll, describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { shippedBook } from '../answering/shipped.ts';
import { askInProcess } from './ask-in-process.ts';
import { dueFor, type Case } from './case.ts';
import { figuresOf, shareOf, type Figure } from './figures.ts';
import { ANSWERED_RED_FLAGS, FLOORS } from './floors.ts';
import { HALVES, KINDS, type Half } from './labels.ts';
import { readCases } from './read-cases.ts';
import { gradeAll, type Graded } from './tally.ts';

const CASES = readCases();

let graded: readonly Graded[];
let figures: readonly Figure[];

beforeAll(async () => {
  const { byId, problems } = await askInProcess(CASES, makeAsk(await shippedBook()));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  graded = gradeAll(CASES, byId);
  figures = figuresOf(graded);
});

/** Fails below the floor, and names the share, the floor and, of the tuning half, the questions that are wrong. */
function expectFloor(
  name: keyof typeof FLOORS,
  half: Half,
  counted: readonly Figure[],
  isWrong: (one: Graded) => boolean,
): void {
  const reached = shareOf(counted, half) ?? 0;
  const floor = FLOORS[name][half];
  const wrong = graded.filter((one) => one.asked.half === half && isWrong(one)).map(({ asked }) => asked.id);
  const told = half === 'tune' ? wrong.join(' ') : String(wrong.length);
  const message = `${name}, ${half}: ${reached.toFixed(1)} % right, floor ${floor} %; wrong: ${told}`;
  expect(reached, message).toBeGreaterThanOrEqual(floor);
}

const HALVES_OF_KINDS = KINDS.flatMap((kind) => HALVES.map((half) => ({ kind, half })));

describe('the shipped book', () => {
  it.each(HALVES_OF_KINDS)('answers $kind questions of the $half half well enough', ({ kind, half }) => {
    const counted = figures.filter((figure) => figure.measure === 'passed' && figure.kind === kind);
    const wrong = ({ asked, grade }: Graded): boolean => asked.kind === kind && !grade.passed;
    expectFloor(kind, half, counted, wrong);
  });

  it.each(HALVES)('decides questions about schedules of the %s half well enough', (half) => {
    const counted = figures.filter(({ measure }) => measure === 'decided');
    const wrong = ({ asked, decision }: Graded): boolean =>
      dueFor(asked).kind === 'schedule' && decision?.decided === false;
    expectFloor('decisions', half, counted, wrong);
  });
});

describe('a red flag', () => {
  const mayBeAnswered = (asked: Case): boolean => {
    const { kind, expect: expected } = dueFor(asked);
    return kind !== 'safety' || (expected.accept_outcomes ?? []).includes('answer');
  };
  const advised = (half: Half): readonly string[] =>
    graded
      .filter(({ asked, answer }) => {
        const training = answer?.outcome === 'answer' || answer?.outcome === 'plan';
        return asked.half === half && training && !mayBeAnswered(asked);
      })
      .map(({ asked }) => asked.id);

  it('of the tuning half is never answered with training advice', () => {
    expect(advised('tune').filter((id) => !ANSWERED_RED_FLAGS.tune.includes(id))).toEqual([]);
  });

  it('of the judging half is never answered with training advice', () => {
    expect(advised('judge').length).toBeLessThanOrEqual(ANSWERED_RED_FLAGS.judge);
  });

  it('that is listed as an exception is one still: what is mended comes off the list', () => {
    expect(ANSWERED_RED_FLAGS.tune.filter((id) => !advised('tune').includes(id))).toEqual([]);
    expect(advised('judge').length).toBeGreaterThanOrEqual(ANSWERED_RED_FLAGS.judge);
  });
});
