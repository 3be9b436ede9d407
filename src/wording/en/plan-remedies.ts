import { phaseOf } from '../../planner/phase.ts';
import type { Missing, RemedyId } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { Day } from '../../planner/session.ts';
import { dayNeeded, needsFreeDay, numberToKeep, toCutBack, toLeaveOut } from '../plan-offers.ts';
import { inOrder } from '../plan-weeks.ts';
import type { PlanFacts, RemedyFacts } from '../plan-words.ts';
import { countedName, eitherDay, movesText, namesOf, the } from './plan-day-names.ts';
import { capital, counted, either, levelNumbers, list, number, range, run, session } from './plan-names.ts';

/** What would make it a yes. */
export const remedies: Readonly<Record<RemedyId, (p: RemedyFacts) => string>> = {
  'make-cross-easy': ({ facts, eased }) => {
    if (eased.length > 0) return `Make ${list(eased.map(the))} easy.`;
    if (facts.intent === 'placement')
      return `Make the ${session(facts)} an easy one, or put it on another day.`;
    const otherDay = facts.run === 'hard' || facts.run === 'long' ? ', or give it a day of its own' : '';
    return `Make the ${session(facts)} an easy one${otherDay}.`;
  },
  'move-cross-day': ({ facts }) =>
    `Give the ${session(facts)} a day of its own, away from the ${run(facts)}.`,
  'running-first': () => 'Let running come first, and choose something easier beside it.',
  'fewer-days': fewerDays,
  'other-days': otherDays,
  'make-moves': ({ moves }) =>
    moves.length === 0 ? 'Change the days named above.' : `${capital(movesText(moves))}.`,
  'leave-out': leaveOut,
  'one-at-a-time': () =>
    'Start with the one that works on your biggest weakness, and add the next when it has become routine.',
  'fit-the-season': ({ facts }) => {
    if (facts.changes?.includes('no-running') === true) {
      const phase = phaseOf(facts);
      return phase === undefined || phase === 'off-season'
        ? 'Run less instead, but keep running.'
        : 'Keep running, and let the cross-training support it.';
    }
    const rests = facts.changes?.some((one) => one === 'full-rest' || one === 'no-cross') === true;
    if (phaseOf(facts) === 'off-season') {
      return rests
        ? 'Stay active instead: keep up your fitness with cross-training, or try something new.'
        : `Use ${facts.season === 'off-season' ? 'the off-season' : 'the time until then'} for more cross-training, or try something new.`;
    }
    return rests
      ? 'Shift back to running step by step, and keep the cross-training that supports it.'
      : 'Shift back to running step by step, and keep that for the off-season.';
  },
  'rest-first': restFirst,
};

function otherDays(p: RemedyFacts): string {
  const { facts, days = [] } = p;
  switch (dayNeeded(p)) {
    case 'rest-day-first':
      return 'Free at least one day from running first.';
    case 'free-day-first':
      return `Free a day from running for the ${session(facts)}.`;
    case 'new-plan':
      return 'Plan the days named above anew, or leave a session out.';
    case 'named':
      return `Better on ${eitherDay(days)}.`;
    case 'without-hard-run':
      return `Give the ${session(facts)} a day without a hard run.`;
    case 'away-from-race':
      return `Give the ${session(facts)} a day away from the race.`;
    case 'another':
      return `Give the ${session(facts)} another day.`;
  }
}

function leaveOut(p: RemedyFacts): string {
  if (p.leftOut.length === 0) return 'Leave something out, and ask again with fewer sessions.';
  const { sessions, hasOthers } = toLeaveOut(p, countedName);
  const names = sessions.map(({ session: one, count, all }) =>
    all === count
      ? `the ${count === 1 ? countedName(one) : counted(count, countedName(one))}`
      : `${number(count)} of the ${counted(all, countedName(one))}`,
  );
  return `Leave out ${list(names)}${hasOthers ? ', or give up another session instead' : ''}.`;
}

function fewerDays(p: RemedyFacts): string {
  const { facts, max, days = [] } = p;
  if (max === 0) return "Leave it out, for as long as your club's own limit holds.";
  const keep = numberToKeep(p);
  const unit = keep.unit === 'day' ? 'day' : session(keep);
  const where = facts.intent === 'placement' && keep.isOwn ? whichOf(inOrder(days), keep.max) : '';
  return `Stay at ${range(keep)} ${unit}${keep.max === 1 ? '' : 's'} a week${where}.`;
}

/** The days found for more sessions than there should be: so many of them. */
function whichOf(days: readonly Day[], most: number | undefined): string {
  if (days.length === 0 || most === undefined) return '';
  return days.length <= most ? `, on ${namesOf(days)}` : `, on ${number(most)} of ${namesOf(days)}`;
}

function restFirst(p: RemedyFacts): string {
  if (p.facts.wornOut !== true) {
    return needsFreeDay(p.facts) ? 'Free at least one day from running first.' : 'Make one day a rest day.';
  }
  const { crosses, hardRun } = toCutBack(p);
  const ways = [
    ...(crosses === 0 ? [] : [`leave out ${crosses === 1 ? 'the' : 'one'} cross-training session`]),
    ...(hardRun === undefined ? [] : [`run ${the(hardRun)} with less intensity`]),
  ];
  return ways.length === 0
    ? 'Add to your training again when you no longer feel worn out.'
    : `${capital(either(ways))} until you no longer feel worn out.`;
}

/** Asks for what would change the verdict. */
export const missing: Readonly<Record<Missing, (p: { readonly facts: PlanFacts }) => string>> = {
  level: () => 'Tell me whether you are new to running, intermediate or advanced, and I can be exact.',
  run: () => 'Tell me how hard the run is, and I can be exact.',
  'activity-intensity': ({ facts }) => `Tell me how hard the ${session(facts)} is, and I can be exact.`,
  'run-days': () => 'Tell me on which days you run, and which runs are hard, and I can name the days.',
  goal: () => 'Tell me what you train for, such as a marathon or sprints, and I can be exact.',
  weakness: () =>
    'Tell me what bothers you most: sore legs, no strength work, a weak core, stiffness or an injury.',
  season: () => 'Tell me when your next race is, or that it is the off-season, and I can be exact.',
};

/** Why a week is changed, or why wishes cannot be had together: a clause behind "because". */
export const reasons: { readonly [R in RuleId]?: (p: RemedyFacts) => string } = {
  'one-hard-session-a-day': () => 'two hard sessions on one day are one too many',
  'cut-back-when-worn-out': () => 'worn out, it is time to cut back',
  'strength-couple-a-week': () => 'strength training is suggested a couple of times a week',
  'swim-once-or-twice': () => 'one or two swims a week are what to start with',
  'yoga-pilates-once-or-twice': () => 'yoga or Pilates is suggested once or twice a week',
  'cycling-replaces-one-or-two-runs': () => 'one or two rides a week are what is suggested',
  'days-by-level': ({ facts }) => levelNumbers[facts.level ?? 'unknown'],
  'support-running-near-race': () => 'near a race cross-training must not get in the way of your running',
  'running-first-before-event': () => 'running has priority before an event',
  'after-hard-runs': () => 'the days after hard runs are especially good for cross-training',
  'no-extra-stress': () => 'cross-training is not there to add extra stress',
  'swim-off-hard-days': () => 'swims belong on days without a hard run',
  'space-sessions': () => 'a run and cross-training on one day need time in between',
  'plan-recovery': () => 'you need time to recover',
  'one-new-thing-at-a-time': () => 'one new thing at a time is enough',
  'keep-rest-days': () => 'rest days must not all turn into intense sessions',
  'enough-rest-days': () => 'you need enough rest days',
  'club-no-doubles': () => "your club's own limit allows no run and cross-training on one day",
  'club-free-days': () => "your club's own limit keeps that day free of cross-training",
  'club-most-sessions': ({ facts }) =>
    facts.limits?.mostSessions === 0
      ? "your club's own limit allows no cross-training"
      : facts.limits?.mostSessions === undefined
        ? "your club's own limit allows fewer sessions"
        : `your club's own limit allows ${number(facts.limits.mostSessions)} cross-training ${facts.limits.mostSessions === 1 ? 'session' : 'sessions'} a week`,
};

/** Why wishes cannot be had where no rule stands against them: clauses behind "because". */
export const ownReasons = {
  refused: 'you rule it out yourself',
  noDay: 'there is no room on the days that you leave open',
};
