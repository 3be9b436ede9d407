import type { RuleId } from '../../planner/rules/rules.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { eitherDay } from './plan-day-names.ts';
import { a, activities, be, capital, counted, cross, goals, run, session } from './plan-names.ts';
import { rulesOfThePhase } from './plan-rules-phase.ts';

export const EXAMPLE = 'run in the morning, cross-train in the evening';
export const TOO_MANY = 'two hard sessions on one day are one too many';
export const LADDER =
  'one to two days a week if you are new to running, two to three at intermediate level, up to three when advanced';

/** One sentence a rule, by what it found. Each stands on its own. */
export const rules: Readonly<Record<RuleId, Sentence>> = {
  ...rulesOfThePhase,
  'one-hard-session-a-day': oneHardSession,
  'strength-after-a-break': () =>
    'After more than a year without strength training, one or two sessions a week will probably do you a lot of good.',
  'strength-couple-a-week': () => 'Aim for strength training a couple of times a week, for the whole body.',
  'swim-once-or-twice': () => 'Start with one or two swims a week, on days when you do not run hard.',
  'cycling-replaces-one-or-two-runs': ({ facts }) =>
    facts.activity === undefined || facts.activity === 'cycling'
      ? 'Let one or two rides a week take the place of runs, and do not overdo it.'
      : 'Only for cycling is a number of runs to replace given: one or two a week.',
  'yoga-pilates-once-or-twice': ({ facts }) =>
    `Once or twice a week is a good number for ${yoga(facts)}, on rest days or after a run.`,
  'days-by-level': daysByLevel,
  'running-first-before-event': runningFirst,
  'after-hard-runs': () => 'The days after your hard runs are especially good days for cross-training.',
  'no-extra-stress': () => 'Cross-training is there to complement your running, not to add extra stress.',
  'swim-off-hard-days': ({ facts }) =>
    facts.run === undefined
      ? 'Choose days without a hard run for swimming; an easy swim after the run, as a cool-down, is the exception.'
      : `On a day with ${a(run(facts))}, keep the swim easy and after the run, as a cool-down; other swims belong on days without a hard run.`,
  'swim-as-cool-down': () => 'An easy swim after a run makes a good cool-down.',
  'yoga-after-run': ({ facts }) =>
    `After a run or on a rest day is the place for ${yoga(facts)}: gentle, to relax and to stretch.`,
  'order-left-open': () => `No order is laid down, but the one example runs first: ${EXAMPLE}.`,
  'space-sessions': spaceSessions,
  'plan-recovery': () => 'Plan your recovery too: time to rest, good nutrition, hydration and sleep.',
  'same-day-allowed': () => 'Running and cross-training on one day is fine when it is done right.',
  'one-new-thing-at-a-time': ({ result }) =>
    result === 'ok'
      ? 'Take up one new thing at a time, and the next only when the last has become routine.'
      : 'Take up one new thing at a time, rather than several at once.',
  'start-with-one-or-two': ({ facts }) =>
    facts.intent === 'placement'
      ? 'Start with one or two sessions a week.'
      : 'Start with one or two sessions a week, best on the days after hard runs.',
  'keep-rest-days': ({ result }) =>
    result === 'conflict'
      ? 'Cross-training every day leaves no rest day, and rest days must stay.'
      : 'Keep rest days, and do not fill them all with intense sessions.',
  'enough-rest-days': () => 'Keep enough rest days in your week.',
  'watch-the-whole': () =>
    'Most days of this week are hard, so keep a close eye on how hard and how much it is in all.',
  'mix-kinds': () => 'A mix of cardio, strength, flexibility and balance training makes you fit all round.',
  'trainer-for-new-exercise': () =>
    'For an exercise or equipment that is new to you, consider a trainer; videos or classes also help you do it right.',
  'club-no-doubles': () => "By your club's own limit, a run and cross-training do not share a day.",
  'club-free-days': ({ facts }) => {
    const free = facts.limits?.noCrossOn ?? [];
    return `By your club's own limit, no cross-training goes on ${free.length === 0 ? 'that day' : eitherDay(free)}.`;
  },
  'club-most-sessions': ({ facts }) => {
    const most = facts.limits?.mostSessions;
    if (most === 0) return "By your club's own limit, there is no cross-training in the week.";
    const number = most === undefined ? 'a number of sessions' : counted(most, 'session');
    return `By your club's own limit, ${number} of cross-training a week ${be(most ?? 1)} the most.`;
  },
  'number-varies': () =>
    'Experience, fitness and goals all play a part, and a running coach can help you find your number.',
};

function oneHardSession({ facts, result, open }: FindingFacts): string {
  const demanding = facts.run === 'hard' || facts.run === 'long';
  if (result === 'conflict') {
    return `${capital(a(run(facts)))} and ${a(cross(facts))} are two hard sessions on one day, which is one too many however far apart they are.`;
  }
  if (result === 'caution') {
    return `A long run counts as a hard session too, so ${a(cross(facts))} would make two hard sessions on one day.`;
  }
  if (!open) {
    return demanding
      ? `${capital(a(cross(facts)))} beside ${a(run(facts))} is a good mix, as only one of the two is hard.`
      : `With ${a(run(facts))}, ${a(cross(facts))} is the only hard session of the day, as it should be.`;
  }
  if (demanding) {
    return facts.activity === undefined
      ? `With ${a(run(facts))}, cross-train lightly: gentle yoga or an easy swim, for example.`
      : `Keep the ${session(facts)} lighter than the run, because ${TOO_MANY}.`;
  }
  if (facts.run === undefined && (facts.activityIntensity === 'hard' || facts.activity === 'hiit')) {
    return `Let the run be an easy one, because ${TOO_MANY}.`;
  }
  const lighter = facts.activity === undefined ? 'cross-train lightly' : `keep the ${session(facts)} easy`;
  return `${capital(TOO_MANY)}, so ${lighter} when the run is hard.`;
}

function runningFirst({ facts }: FindingFacts): string {
  const { goal, season, weeksToRace, intent } = facts;
  const other = intent === 'same-day' ? `the ${session(facts)}` : 'cross-training';
  const what = `running has priority: ${other} supports it and must not leave you too tired to run`;
  if (goal !== undefined && goal !== 'general' && season !== 'off-season') {
    return `While you train for ${goals[goal]}, ${what}.`;
  }
  return season === 'race-season' || weeksToRace !== undefined
    ? `With a race ahead, ${what}.`
    : 'If you train for an event, running has priority.';
}

function spaceSessions({ facts, result, open }: FindingFacts): string {
  if (facts.gapAsked === true) {
    return `Space them out, for example: ${EXAMPLE}; no number of hours is laid down.`;
  }
  if (result === 'caution') {
    return `Right after one another leaves no time to recover, so better space them out: ${EXAMPLE}, for example.`;
  }
  if (!open) return 'Spaced out, the two leave you time to recover in between.';
  return facts.orderAsked === true
    ? 'Space them out, so that you can recover in between.'
    : `Space them out, so that you can recover in between, for example: ${EXAMPLE}.`;
}

function daysByLevel({ facts }: FindingFacts): string {
  const all = facts.activity === undefined ? '' : ', all sessions together';
  if (facts.level === undefined) {
    return `${facts.count === undefined ? 'It depends on your level' : 'The number goes by level'}: ${LADDER}.`;
  }
  switch (facts.level) {
    case 'beginner':
      return `For someone new to running, one to two days of cross-training a week are a good start${all}.`;
    case 'intermediate':
      return `At intermediate level, two to three days of cross-training a week fit well${all}.`;
    case 'advanced':
      return `For advanced runners it is up to three days of cross-training a week${all}, chosen so that they balance the running.`;
  }
}

const yoga = ({ activity }: PlanFacts): string => activities[activity ?? 'yoga'].name;
