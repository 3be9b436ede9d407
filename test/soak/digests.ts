import { makeProgress } from '../bench/progress.ts';
import { runSchedule, type Outcome } from '../digest/simulation/run-schedule.ts';

const SCHEDULES = 1_000;
const MS_PER_SECOND = 1_000;

/** A thousand random schedules of digests with kills, restarts and wrong clocks; true where none is lost or doubled. */
export async function soakDigests(): Promise<boolean> {
  const progress = makeProgress(process.stderr, 'schedules of digests with kills', SCHEDULES);
  const start = performance.now();
  const outcomes: Outcome[] = [];
  const bad: string[] = [];
  for (let seed = 1; seed <= SCHEDULES; seed++) {
    const outcome = await runSchedule(seed);
    outcomes.push(outcome);
    bad.push(...outcome.faults.map((fault) => `schedule ${seed}: ${fault}`));
    progress.done(seed);
  }
  const sum = (of: (one: Outcome) => number): number => outcomes.reduce((total, one) => total + of(one), 0);
  const seconds = Math.round((performance.now() - start) / MS_PER_SECOND);
  console.log(
    `${sum(({ posted }) => posted)} digests of ${SCHEDULES} schedules posted, ${sum(({ missed }) => missed)} missed while nobody ran, ${sum(({ kills }) => kills)} processes killed, ${bad.length} lost or doubled; ${seconds} s`,
  );
  for (const one of bad) console.log(`- ${one}`);
  return bad.length === 0;
}
