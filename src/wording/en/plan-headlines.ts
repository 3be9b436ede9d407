import type { Activity, Day, Session, Week } from '../../planner/session.ts';
import type { RuleId } from '../../planner/rules.ts';
import type { PlanFacts } from '../plan-words.ts';
import { countedName, dayAfterRuns, inOrder, namesOf, tally } from './plan-day-names.ts';
import {
  a,
  amount,
  capital,
  counted,
  cross,
  eitherOf,
  list,
  lowerFirst,
  number,
  run,
  session,
} from './plan-names.ts';
import { where } from './plan-rules-placement.ts';

interface Counted {
  readonly facts: PlanFacts;
  readonly count: number;
}

interface Placing {
  /** The days given, each once for every session. */
  readonly days: readonly Day[];
  /** Those of them that follow a hard or long run. */
  readonly afterHard: readonly Day[];
  readonly week: Week;
}

/** The first sentence of an answer: it answers the question in its first words. */
export const headlines = {
  sameDayYes: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Yes: ${a(run(facts))} and ${a(cross(facts))} go together on one day.`,
  frequencyYes: ({ facts, count }: Counted): string => `Yes: ${named(facts, count)} fine.`,
  yesIf: ({ clauses }: { readonly clauses: readonly string[] }): string => `Yes, if ${list(clauses)}.`,
  /** `sentence` says why; it is the first finding's own. */
  yes: ({ sentence }: { readonly sentence: string }): string => `Yes: ${lowerFirst(sentence)}`,
  /** `sentence` says what is wrong; it is the gravest finding's own. */
  caution: ({ sentence }: { readonly sentence: string }): string => `Careful: ${lowerFirst(sentence)}`,
  no: ({ sentence }: { readonly sentence: string }): string => `No: ${lowerFirst(sentence)}`,
  moreThanSuggested: ({ facts, count }: Counted): string => `${named(facts, count)} more than suggested.`,
  tooMany: ({ facts, count }: Counted): string => `${named(facts, count)} too much.`,
  /** For who asks which comes first, where the article places the activity after a run. */
  afterTheRun: ({ facts }: { readonly facts: PlanFacts }): string =>
    facts.activity === 'swimming'
      ? 'After the run, where an easy swim makes a good cool-down.'
      : `After the run, which is the place for a gentle ${session(facts)} when you do both on one day.`,

  /** The day that the member named will do; `isAfterHard` where it follows a hard or long run. */
  placementYes: ({
    facts,
    isAfterHard,
    afterHard,
    week,
  }: Omit<Placing, 'days'> & { readonly facts: PlanFacts; readonly isAfterHard: boolean }): string => {
    const good = inOrder(facts.on ?? []).filter((day) => afterHard.includes(day));
    const why = good.length > 0 && facts.onKind === undefined ? `, ${dayAfterRuns(week, good)}` : '';
    return `Yes: ${a(cross(facts))} ${isAfterHard ? 'goes especially well' : 'fits'} ${where(facts)}${why}.`;
  },
  /** The best days, where none was named. */
  placementDays: ({ days, afterHard, week }: Placing): string => {
    const all = inOrder(days);
    const good = all.filter((day) => afterHard.includes(day));
    if (good.length === 0) return `${namesOf(all)}.`;
    const why = dayAfterRuns(week, good);
    if (good.length === all.length) return `${namesOf(all)}, ${why}.`;
    return `${namesOf(all)}: ${namesOf(good)} ${good.length > 1 ? 'are' : 'is'} ${why}.`;
  },
  /** No day is known: the general rule. */
  placementAnyDay: (): string =>
    'Best on the days after your hard runs, which are especially good days for cross-training.',

  /** Where each session goes. */
  built: ({ placed, afterHard, week }: { readonly placed: readonly Put[] } & Omit<Placing, 'days'>): string =>
    `${capital(list(putText(placed, afterHard, week)))}.`,
  /** `wishes` cannot be had together, because of what `because` says. */
  clash: ({ wishes, because }: { readonly wishes: readonly Session[]; readonly because: string }): string => {
    const what = list(tally(wishes).map(({ session: one, count }) => counted(count, countedName(one))));
    return `${what} ${wishes.length > 1 ? 'cannot all be had' : 'does not fit in'}, because ${because}.`;
  },
  /** What of the wishes does fit, behind a clash. */
  whatFits: ({ sentence }: { readonly sentence: string }): string => `What does fit: ${lowerFirst(sentence)}`,

  /** `sentence` says what is especially good about the week, where something is. */
  weekYes: ({ sentence }: { readonly sentence?: string }): string =>
    sentence === undefined ? 'Yes, this week works.' : `Yes, this week works: ${lowerFirst(sentence)}`,
  weekYesIf: ({ clauses }: { readonly clauses: readonly string[] }): string =>
    `Yes, this week works if ${list(clauses)}.`,

  /** For who asks openly what changes: the answer's first words, by the rule that it rests on. */
  season: {
    'more-in-the-off-season': 'More, if you like:',
    'shift-back-to-running': 'More running again:',
    'support-running-near-race': 'Less now:',
  } as const satisfies { readonly [R in RuleId]?: string },
  openly: ({ first, sentence }: { readonly first: string; readonly sentence: string }): string =>
    `${first} ${lowerFirst(sentence)}`,
  seasonOpen: (): string =>
    'That depends on the time of your year: more cross-training in the off-season, and back to running as a race comes closer.',

  /** The activities for a marathon or for sprints; those named that do not fit come behind. */
  goal: ({ facts, fitting }: ForGoal): string => {
    const rest = (facts.activities ?? []).filter((one) => !fitting.includes(one));
    const other = rest.length === 0 ? '' : ` rather than ${eitherOf(rest)}`;
    const what = `${eitherOf(fitting)}${other}`;
    return facts.goal === 'sprint'
      ? `For sprints, ${what}: more strength and speed work is the point, and intervals belong to it too.`
      : `For a marathon, ${what}: endurance is what it calls for.`;
  },
  goalOpen: (): string => 'That depends on your goal: a marathon and sprints call for different work.',

  /** The one thing to start with, by the rule that it rests on. */
  focus: {
    'sore-swim-or-cycle': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, which may help you recover faster when runs leave you very sore.`,
    'strength-after-a-break': () =>
      'Strength training, one or two sessions a week: after more than a year without it, that will probably do you a lot of good.',
    'yoga-for-core-and-flexibility': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, for a stronger core and more flexibility.`,
    'train-around-an-injury': ({ fitting }) =>
      `${capital(eitherOf(fitting))} may be possible, as long as it does not make the injury worse.`,
    'marathon-endurance': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, for the endurance that a marathon calls for.`,
    'sprint-power': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, for the strength and speed that sprints call for.`,
  } as const satisfies { readonly [R in RuleId]?: (p: Fitting) => string },
  /** Several weaknesses that call for different kinds. */
  focusOneOf: ({ fitting }: Fitting): string => `One of these first: ${eitherOf(fitting)}.`,
  focusOpen: (): string =>
    'That depends on your biggest weakness: choose the cross-training that works on it.',
};

interface Fitting {
  readonly fitting: readonly Activity[];
}

interface ForGoal extends Fitting {
  readonly facts: PlanFacts;
}

/** One kind of session and the days that it was put on, each once for every session. */
export interface Put {
  readonly session: Session;
  readonly days: readonly Day[];
}

/** `a swim on Tuesday (the day after your tempo run)`, `strength sessions on Wednesday and Sunday`. */
function putText(placed: readonly Put[], afterHard: readonly Day[], week: Week): string[] {
  return placed.map(({ session: one, days }) => {
    const name = days.length > 1 ? `${countedName(one)}s` : a(countedName(one));
    const good = one.kind === 'run' ? [] : inOrder(days).filter((day) => afterHard.includes(day));
    const note =
      good.length === 0
        ? ''
        : ` (${good.length === inOrder(days).length ? '' : `${namesOf(good)} is `}${dayAfterRuns(week, good)})`;
    return `${name} on ${namesOf(days)}${note}`;
  });
}

function named(facts: PlanFacts, count: number): string {
  if (facts.replacesRuns === true)
    return `replacing ${number(count)} ${count === 1 ? 'run' : 'runs'} a week is`;
  return `${amount(facts, count)} a week${facts.onTop === true ? ' in all' : ''} is`;
}
