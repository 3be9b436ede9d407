import type { RuleId } from '../../planner/rules/rules.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { isHard, runsEveryDay, withThoseAsked } from '../plan-weeks.ts';
import { dayKinds, on } from './plan-day-names.ts';
import { a, activities, be, capital, cross, levelNumbers, number, session } from './plan-names.ts';
import { EXAMPLE, LADDER, TOO_MANY } from './plan-rules.ts';

/** Sentences of rules for a session that seeks its day; the others are told as for one day. */
export const rulesOfPlacement: { readonly [R in RuleId]?: Sentence } = {
  'one-hard-session-a-day': oneHardSession,
  'after-hard-runs': () => 'The days after your hard runs are especially good days for cross-training.',
  'no-extra-stress': () =>
    'Cross-training is there to complement your running, not to add extra stress next to a hard run.',
  'swim-off-hard-days': ({ result }) =>
    result === 'ok'
      ? 'Choose days without a hard run for swimming; an easy swim after the run, as a cool-down, is the exception.'
      : 'Swims belong on days without a hard run, except for an easy one after the run, to cool down.',
  'space-sessions': ({ result, open }) =>
    result === 'ok' && !open
      ? 'Spaced out, the run and the cross-training leave you time to recover in between.'
      : `On a day with a run, space the two out: ${EXAMPLE}, for example.`,
  'plan-recovery': () =>
    'After a day with both, plan your recovery: rest, good nutrition, hydration and sleep.',
  'same-day-allowed': () => 'Both on one day is fine too when it is done right.',
  'keep-rest-days': ({ result }) =>
    result === 'ok'
      ? 'Rest days must not all turn into intense sessions.'
      : 'That would fill all of your rest days with intense sessions, and rest days must stay.',
  'enough-rest-days': ({ facts, result }) => {
    if (result === 'ok') return 'Keep enough rest days in your week.';
    return runsEveryDay(facts)
      ? 'You run every day, and you need enough rest days.'
      : 'That leaves no rest day in your week, and you need enough of them.';
  },
  'days-by-level': ({ facts, result }) => {
    if (result !== 'ok') return `That is too much cross-training; ${levelNumber(facts)}.`;
    return facts.level === undefined
      ? `The number goes by level: ${LADDER}.`
      : `${capital(levelNumber(facts))}.`;
  },
  'strength-couple-a-week': ({ facts, result }) => own(facts, result, 'a couple of times a week'),
  'swim-once-or-twice': ({ facts, result }) => own(facts, result, 'one or two times a week to start with'),
  'yoga-pilates-once-or-twice': ({ facts, result }) => own(facts, result, 'once or twice a week'),
  'cycling-replaces-one-or-two-runs': () =>
    'Let one or two rides a week take the place of runs, and do not overdo it.',
};

function oneHardSession({ facts, result, open }: FindingFacts): string {
  const { onKind } = facts;
  if (result === 'conflict') {
    return `${capital(a(cross(facts)))} ${where(facts)} makes two hard sessions on one day, which is one too many however far apart they are.`;
  }
  if (result === 'caution') {
    return `A long run counts as a hard session too, so ${a(cross(facts))} ${where(facts)} would make two hard sessions on one day.`;
  }
  if (!open) return 'Only one session of the day is hard, as it should be.';
  if (isHard(facts)) return `Let the run of that day be an easy one, because ${TOO_MANY}.`;
  return onKind === undefined && facts.on === undefined
    ? `${capital(TOO_MANY)}, so keep the ${session(facts)} light when the run is hard.`
    : `Keep the ${session(facts)} lighter than the run of that day, because ${TOO_MANY}.`;
}

/** The day that the member names, with `on`. */
export function where({ on: days, onKind }: PlanFacts): string {
  if (days !== undefined && days.length > 0) return on(days);
  return onKind === undefined ? 'there' : `on ${dayKinds[onKind]}`;
}

const levelNumber = ({ level }: PlanFacts): string => levelNumbers[level ?? 'unknown'];

function own(facts: PlanFacts, result: FindingFacts['result'], howOften: string): string {
  const name = capital(facts.activity === undefined ? 'cross-training' : activities[facts.activity].name);
  if (result === 'ok') return `${name} is suggested ${howOften}.`;
  const all = withThoseAsked(facts);
  return `${name} is suggested ${howOften}, and ${number(all)} a week ${be(all)} more than that.`;
}
