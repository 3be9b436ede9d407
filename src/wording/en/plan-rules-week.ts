import type { Day, Week } from '../../planner/session.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import { isDemanding, isDemandingRun } from '../../planner/session-load.ts';
import type { FindingFacts, Sentence } from '../plan-words.ts';
import { crossCount, freeDays, sessionsOn } from '../plan-weeks.ts';
import { besideRuns, crossOn, dayAfterRuns, isPlural, namesOf, on, runOn, the } from './plan-day-names.ts';
import { be, capital, counted, levelNumbers, list, number } from './plan-names.ts';
import { EXAMPLE, LADDER, TOO_MANY, rules } from './plan-rules.ts';

/** Days named one by one, at most. */
const MOST_NAMED_DAYS = 3;

/** Sentences of rules for a whole week, with its days; the others are told as for one day. */
export const rulesOfWeek: { readonly [R in RuleId]?: Sentence } = {
  'one-hard-session-a-day': oneHardSession,
  'days-by-level': daysByLevel,
  'club-free-days': (p) =>
    p.days.length === 0
      ? rules['club-free-days'](p)
      : `By your club's own limit, ${crossOn(p.week, p.days)} cannot go ${on(p.days)}.`,
  'club-no-doubles': ({ days }) =>
    days.length === 0
      ? "By your club's own limit, a run and cross-training do not share a day."
      : `By your club's own limit, a run and cross-training do not share a day, as they do ${on(days)}.`,
  'swim-once-or-twice': (p) =>
    p.result === 'ok'
      ? 'One or two swims a week are a good start.'
      : moreThan(crossCount(p, 'swimming'), 'swim', 'the one or two to start with'),
  'strength-couple-a-week': (p) => {
    if (p.result !== 'ok') {
      return moreThan(crossCount(p, 'strength'), 'strength session', 'the couple that is suggested');
    }
    return p.open
      ? 'A couple of strength sessions a week is what to aim for, and one is a start.'
      : 'A couple of strength sessions a week is what is suggested.';
  },
  'yoga-pilates-once-or-twice': ({ result }) =>
    result === 'ok'
      ? 'Yoga or Pilates once or twice a week is a good number.'
      : 'Yoga or Pilates is suggested once or twice a week, and this is more.',
  'support-running-near-race': ({ result, days, week }) =>
    result === 'ok'
      ? 'Near a race the focus shifts back to running: cross-training supports recovery and must not get in the way.'
      : `Near a race the focus is on running, and ${placed(days, week)} can get in its way.`,
  'after-hard-runs': ({ days, week }) =>
    days.length === 0
      ? 'The days after your hard runs are especially good days for cross-training.'
      : `${capital(placed(days, week))} ${isPlural(week, days) ? 'come' : 'comes'} on ${dayAfterRuns(week, days)}, an especially good time for it.`,
  'no-extra-stress': ({ days, week, open, result }) =>
    days.length > 0 && (open || result !== 'ok')
      ? `Mind ${placed(days, week)}${besideRuns(week, days)}: cross-training is not there to add extra stress.`
      : 'Cross-training is there to complement your running, not to add extra stress.',
  'swim-off-hard-days': ({ days, week, result, open }) => {
    if (days.length === 0) return 'Swims belong on days without a hard run.';
    const swims = placed(days, week, 'swimming');
    if (result !== 'ok') {
      return `${capital(swims)} would do better on a day without a hard run, unless as an easy cool-down after it.`;
    }
    return open
      ? `Keep ${swims} easy and after the run, as a cool-down, because other swims belong on days without a hard run.`
      : `${capital(swims)} ${isPlural(week, days, 'swimming') ? 'are' : 'is'} well placed, away from hard runs or as an easy cool-down.`;
  },
  'swim-as-cool-down': ({ days }) =>
    `An easy swim after the run${days.length === 0 ? '' : ` ${on(days)}`} makes a good cool-down.`,
  'yoga-after-run': ({ days }) =>
    days.length === 0
      ? 'Rest days and the time after a run suit yoga and Pilates.'
      : `${capital(namesOf(days))} ${days.length > 1 ? 'suit' : 'suits'} yoga or Pilates, as rest days and the time after a run do.`,
  'space-sessions': ({ days, result, open }) => {
    const where = days.length === 0 ? '' : `${capital(on(days))} `;
    if (result === 'caution') {
      return capital(`${where}leave time between the two sessions: ${EXAMPLE}, for example.`);
    }
    return open
      ? capital(`${where}space the run and the cross-training out: ${EXAMPLE}, for example.`)
      : capital(`${where}the sessions are spaced out, which leaves time to recover.`);
  },
  'plan-recovery': ({ days }) =>
    `After ${days.length > 1 ? 'the double days' : 'a double day'}${days.length === 0 ? '' : ` ${on(days)}`}, plan your recovery: rest, good nutrition, hydration and sleep.`,
  'enough-rest-days': ({ result, week }) => {
    if (result !== 'ok') return 'There is no rest day in this week, and you need enough of them.';
    const free = freeDays(week);
    if (free.length > MOST_NAMED_DAYS) return `${capital(number(free.length))} days stay rest days.`;
    return free.length === 0
      ? 'One day holds nothing but gentle work, so that you still have a rest day.'
      : `${namesOf(free)} ${free.length > 1 ? 'stay rest days' : 'stays a rest day'}.`;
  },
  'keep-rest-days': ({ result }) =>
    result === 'ok'
      ? 'Keep rest days, and do not fill them all with intense sessions.'
      : 'Every day without a run holds an intense session, and rest days must not all be filled like that.',
  'mix-kinds': () => 'Your cross-training mixes different kinds, which makes you fit all round.',
};

function oneHardSession({ days, week, result, open }: FindingFacts): string {
  if (days.length === 0) {
    return open ? `${capital(TOO_MANY)}, so keep one of them light.` : 'No day holds two hard sessions.';
  }
  const sessions = sessionsOn(week, days);
  const hard = sessions.filter(isDemanding);
  if (result !== 'ok') {
    const why =
      result === 'caution' ? 'a long run counts as a hard session too' : 'two on one day are one too many';
    return days.length === 1 && hard.length === 2
      ? `${capital(list(hard.map(the)))} ${on(days)} are two hard sessions on one day, and ${why}.`
      : `${namesOf(days)} ${days.length > 1 ? 'each hold' : 'holds'} more than one hard session, and ${why}.`;
  }
  if (!open) return `${capital(on(days))}, only one of the sessions is hard, as it should be.`;
  return hard.some(isDemandingRun)
    ? `${capital(on(days))}, keep ${crossOn(week, days)} lighter than ${runOn(week, days)}, because ${TOO_MANY}.`
    : `${capital(on(days))}, let only one of the sessions be hard, because ${TOO_MANY}.`;
}

function daysByLevel(p: FindingFacts): string {
  const { facts, result } = p;
  const suits = levelNumbers[facts.level ?? 'unknown'];
  if (result === 'ok') {
    return facts.level === undefined ? `The number goes by level: ${LADDER}.` : `${capital(suits)}.`;
  }
  const count = crossCount(p);
  return `${capital(counted(count, 'session'))} of cross-training ${be(count)} too many; ${suits}.`;
}

const moreThan = (count: number, noun: string, suggested: string): string =>
  `${capital(counted(count, noun))} a week ${be(count)} more than ${suggested}.`;

/** The cross-training of some days with their names: `the swim on Tuesday`. */
const placed = (days: readonly Day[], week: Week | undefined, activity?: 'swimming'): string =>
  `${crossOn(week, days, activity)} ${on(days)}`.trim();
