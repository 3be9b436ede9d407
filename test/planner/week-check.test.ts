import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsBroken, tooMany } from '../../src/planner/amounts.ts';
import { conclude, isAllowed } from '../../src/planner/apply.ts';
import { repair } from '../../src/planner/mend/doctor.ts';
import { DROPPED, weekAfter, type Fate, type Standing } from '../../src/planner/mend/fates.ts';
import type { Circumstances, Move, WeekCheckQuestion } from '../../src/planner/plan.ts';
import { readWeek } from '../../src/planner/read-week.ts';
import { crossOf } from '../../src/planner/rules/rules-week.ts';
import { DAYS, type Day, type Session, type Week } from '../../src/planner/session.ts';
import { isCross, isRace, isRun } from '../../src/planner/session-load.ts';
import { decideWeekCheck } from '../../src/planner/week-check.ts';
import { hasRace, placedIn } from '../../src/planner/week.ts';
import { anyDays, anyWeek, anyWho, cross, run, untime, week } from './weeks.ts';

const check = (days: Week, more: Omit<WeekCheckQuestion, 'intent' | 'week'> = {}) =>
  decideWeekCheck({ intent: 'week-check', week: days, ...more }, {});

const isWellButForRest = (days: Week, who: Circumstances): boolean =>
  isAllowed(conclude(readWeek(days, who).filter(({ id }) => id !== 'enough-rest-days')).verdict);

const isWell = (days: Week, who: Circumstances): boolean => isAllowed(conclude(readWeek(days, who)).verdict);

describe('a checked week', () => {
  it('is a yes where it keeps the rules', () => {
    const good = week({
      monday: run('easy'),
      tuesday: run('intervals'),
      wednesday: cross('swimming'),
      thursday: run('easy'),
      saturday: run('long'),
      sunday: cross('cycling', 'easy'),
    });
    const decision = check(good, { level: 'intermediate' });
    expect(decision).toMatchObject({ verdict: 'yes', min: 2, max: 3 });
    expect(decision.moves).toBeUndefined();
    expect(decision.week).toEqual(good);
  });

  it('moves the hard session off the day of the hard run, and not to the day before one', () => {
    const decision = check(
      week({
        monday: [cross('strength', 'hard'), run(undefined, { intensity: 'hard', time: 'evening' })],
        wednesday: run('easy'),
        friday: run('tempo'),
        saturday: cross('cycling', 'hard'),
        sunday: run('long'),
      }),
    );
    expect(decision).toMatchObject({ verdict: 'no', remedy: 'make-moves' });
    expect(decision.findings[0]).toMatchObject({ rule: 'one-hard-session-a-day', days: ['monday'] });
    expect(decision.moves).toEqual([
      {
        change: 'move',
        session: cross('strength', 'hard'),
        from: 'monday',
        to: 'wednesday',
        because: 'one-hard-session-a-day',
      },
    ]);
    expect(decision.week?.wednesday).toEqual([run('easy'), cross('strength', 'hard')]);
  });

  it('leaves out what the level has no room for, the hard session first', () => {
    const decision = check(
      week({
        monday: cross('cycling'),
        tuesday: run(),
        wednesday: cross('strength'),
        thursday: cross('swimming'),
        friday: run(),
        saturday: cross('hiit'),
        sunday: run(),
      }),
      { level: 'beginner' },
    );
    expect(decision).toMatchObject({ verdict: 'no', min: 1, max: 2 });
    const dropped = decision.moves?.filter(({ change }) => change === 'drop') ?? [];
    expect(dropped).toHaveLength(2);
    expect(dropped.map(({ session }) => session)).toContainEqual(cross('hiit'));
    expect(decision.moves).toHaveLength(2);
  });

  it('gives a rest day back by moving one session', () => {
    const { verdict, moves } = check(
      week({
        monday: run('easy'),
        tuesday: run('easy'),
        wednesday: run('easy'),
        thursday: run('easy'),
        friday: cross('swimming'),
        saturday: run('easy'),
        sunday: run('long'),
      }),
    );
    expect(verdict).toBe('caution');
    expect(moves).toMatchObject([{ change: 'move', from: 'friday', because: 'enough-rest-days' }]);
  });

  it('makes a session easy near a race, and leaves out what cannot be made easy', () => {
    const near = { season: 'race-season' } as const;
    expect(check(week({ friday: cross('cycling', 'hard') }), near).moves).toMatchObject([
      { change: 'ease', from: 'friday', because: 'support-running-near-race' },
    ]);
    expect(check(week({ friday: cross('hiit') }), near).moves).toMatchObject([
      { change: 'drop', from: 'friday', because: 'support-running-near-race' },
    ]);
  });

  it('moves a run only where cross-training does not help, and never one of the club or a race', () => {
    const two = check(week({ monday: [run('tempo'), run('hills')], thursday: cross('yoga') }));
    expect(two.moves).toMatchObject([{ change: 'move', session: { kind: 'run' }, from: 'monday' }]);
    const fixed = check(week({ monday: [run('tempo', { club: true }), run('race')] }));
    expect(fixed).toMatchObject({ verdict: 'no', remedy: 'other-days' });
    expect(fixed.moves).toBeUndefined();
  });

  it('says by no moves that nothing within the week helps', () => {
    const decision = check(week(Object.fromEntries(DAYS.map((day) => [day, run('easy')]))));
    expect(decision).toMatchObject({ verdict: 'caution', remedy: 'rest-first' });
    expect(decision.moves).toBeUndefined();
  });

  it('does not mend being worn out by moves', () => {
    const decision = check(week({ monday: cross('yoga'), tuesday: run() }), { wornOut: true });
    expect(decision).toMatchObject({ verdict: 'caution', remedy: 'rest-first' });
    expect(decision.moves).toBeUndefined();
  });

  it('asks for the level where that decides', () => {
    const three = week({ monday: cross('yoga'), wednesday: cross('swimming'), friday: cross('cycling') });
    expect(check(three)).toMatchObject({ verdict: 'yes-if', missing: 'level' });
    expect(check(three, { level: 'advanced' }).missing).toBeUndefined();
  });
});

describe('any mended week', () => {
  const anyCheck = fc.tuple(anyWeek({ runs: 7, cross: 7 }), anyDays(2), anyWho);

  it('is a yes or a yes-if, and comes about by the moves that are told', () => {
    fc.assert(
      fc.property(anyCheck, ([days, impossible, who]) => {
        const { verdict, remedy, moves, week: mended } = check(days, { ...who, impossible });
        if (isAllowed(verdict)) expect(moves).toBeUndefined();
        if (moves === undefined || mended === undefined) {
          expect(mended).toEqual(days);
          return;
        }
        expect(remedy === 'rest-first' ? isWellButForRest(mended, who) : isWell(mended, who)).toBe(true);
        expect(contentOf(mended)).toEqual(contentOf(afterMoves(days, moves)));
        for (const { to } of moves) if (to !== undefined) expect(impossible).not.toContain(to);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps every run, and near a race on its day', () => {
    fc.assert(
      fc.property(anyCheck, ([days, impossible, who]) => {
        const { week: mended = days } = check(days, { ...who, impossible, season: 'race-season' });
        for (const day of DAYS) expect(mended[day].filter(isRun)).toEqual(days[day].filter(isRun));
      }),
      { numRuns: 700 },
    );
  });

  it('is the same for the same week', () => {
    fc.assert(
      fc.property(anyCheck, ([days, impossible, who]) => {
        expect(check(structuredClone(days), { ...who, impossible })).toEqual(
          check(days, { ...who, impossible }),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('the doctor', () => {
  it('needs as few changes as trying every change does, where only cross-training changes', () => {
    fc.assert(
      fc.property(anyWeek({ runs: 6, cross: 3 }), anyDays(3), anyWho, (days, impossible, who) => {
        const fewest = fewestByTrying(days, impossible, who);
        if (fewest === undefined || fewest === 0) return;
        expect(repair(days, impossible, who)?.moves).toHaveLength(fewest);
      }),
      { numRuns: 250 },
    );
  });

  it('needs as few changes as trying every change does, where runs move, too', () => {
    const twoRuns = fc.tuple(
      anyWeek({ runs: 3, cross: 1 }),
      anyWeek({ runs: 2, cross: 1 }),
      anyDays(4),
      anyWho,
    );
    fc.assert(
      fc.property(twoRuns, ([some, more, impossible, member]) => {
        const { season: _, ...who } = member;
        const days = week(Object.fromEntries(DAYS.map((day) => [day, [...some[day], ...more[day]]])));
        if (hasRace(days) || fewestByTrying(days, impossible, who) !== undefined) return;
        expect(repair(days, impossible, who)?.moves.length).toBe(fewestWithRuns(days, impossible, who));
      }),
      { numRuns: 400 },
    );
  });
});

/** Each day's sessions without their times, in an order of their own. */
function contentOf(days: Week): readonly (readonly string[])[] {
  return DAYS.map((day) => days[day].map((session) => JSON.stringify(untime(session))).toSorted());
}

function afterMoves(days: Week, moves: readonly Move[]): Week {
  const left = placedIn(days).map(({ day, session }) => ({ day, session, is: session }));
  for (const { change, session, from, to } of moves) {
    const one = left.find((each) => each.day === from && each.session === session);
    if (one === undefined) throw new Error(`No ${session.kind} on ${from} to ${change}.`);
    if (change === 'drop') left.splice(left.indexOf(one), 1);
    if (change === 'move' && to !== undefined) one.day = to;
    if (change === 'ease') one.is = { ...one.is, intensity: 'easy' };
  }
  return week(
    Object.fromEntries(DAYS.map((day) => [day, left.filter((one) => one.day === day).map(({ is }) => is)])),
  );
}

interface Change {
  readonly fate: Fate;
  readonly changes: number;
}

const standingsOf = (days: Week): Standing[] =>
  placedIn(days).map(({ day, session }) => ({ day: DAYS.indexOf(day), session }));

/** What may become of each session: cross-training moves, is eased, or is left out as far as it must be. */
function changesOf(
  { day: from, session }: Standing,
  impossible: readonly Day[],
  who: Circumstances,
  drops: boolean,
  nearRace: boolean,
) {
  const changes: Change[] = [{ fate: from, changes: 0 }];
  if (!isCross(session)) return changes;
  const canEase = session.intensity !== 'easy' && session.activity !== 'hiit' && !isWalk(session);
  for (const [place, day] of DAYS.entries()) {
    const isOpen =
      place !== from && !impossible.includes(day) && who.limits?.noCrossOn?.includes(day) !== true;
    if (isOpen) changes.push({ fate: place, changes: 1 });
    if (canEase && (isOpen || place === from)) changes.push({ fate: place + 7, changes: isOpen ? 2 : 1 });
  }
  if (drops || (nearRace && isHardHiit(session))) changes.push({ fate: DROPPED, changes: 1 });
  return changes;
}

/** In race season, and on the days up to a race of the week. */
function isNear({ day }: Standing, standings: readonly Standing[], who: Circumstances): boolean {
  const races = standings.filter(({ session }) => isRace(session));
  return who.season === 'race-season' || races.some((race) => race.day >= day);
}

function isHardHiit(session: Session): boolean {
  return isCross(session) && session.activity === 'hiit' && (session.intensity ?? 'hard') === 'hard';
}

function isWalk({
  activity,
  intensity,
}: {
  readonly activity?: string;
  readonly intensity?: string;
}): boolean {
  return activity === 'walking' && intensity === undefined;
}

/** The fewest changes after which the week is well, runs staying where they are. */
function fewestByTrying(days: Week, impossible: readonly Day[], who: Circumstances): number | undefined {
  const over = tooMany(crossOf(days), who);
  const drops = Math.max(over.all, over.strength);
  const standings = standingsOf(days);
  const options = standings.map((standing) =>
    changesOf(standing, impossible, who, drops > 0, isNear(standing, standings, who)),
  );
  return fewestOf(standings, options, who, 20);
}

/** The same with runs that move to days without one, up to three changes beside those left out. */
function fewestWithRuns(days: Week, impossible: readonly Day[], who: Circumstances): number | undefined {
  const over = tooMany(crossOf(days), who);
  const drops = Math.max(over.all, over.strength);
  const standings = standingsOf(days);
  const options = standings.map((standing) => {
    const changes = changesOf(standing, impossible, who, drops > 0, false);
    const { session } = standing;
    if (!isRun(session) || session.club === true || session.run === 'race') return changes;
    const free = DAYS.filter((day) => !days[day].some(isRun) && !impossible.includes(day));
    return [...changes, ...free.map((day) => ({ fate: DAYS.indexOf(day), changes: 1 }))];
  });
  return fewestOf(standings, options, who, drops + 3);
}

function fewestOf(
  standings: readonly Standing[],
  options: readonly (readonly Change[])[],
  who: Circumstances,
  most: number,
): number | undefined {
  const crossIn = standings.flatMap(({ session }) => (isCross(session) ? [session] : []));
  const over = tooMany(crossIn, who);
  const drops = Math.max(over.all, over.strength);
  let fewest: number | undefined;
  const tryAll = (fates: readonly Fate[], changes: number): void => {
    if (changes > most || (fewest !== undefined && changes >= fewest)) return;
    if (fates.length < standings.length) {
      for (const option of options[fates.length] ?? [])
        tryAll([...fates, option.fate], changes + option.changes);
      return;
    }
    const dropped = standings.filter((_, place) => fates[place] === DROPPED);
    const byRace = dropped.filter(
      (standing) => isHardHiit(standing.session) && isNear(standing, standings, who),
    ).length;
    if (dropped.length < drops || dropped.length > drops + byRace) return;
    const moved = standings.filter(({ session, day }, place) => isRun(session) && fates[place] !== day);
    if (new Set(moved.map((one) => fates[standings.indexOf(one)])).size < moved.length) return;
    const mended = weekAfter(standings, fates);
    if (amountsBroken(crossOf(mended), who).length === 0 && isWell(mended, who)) fewest = changes;
  };
  tryAll([], 0);
  return fewest;
}
