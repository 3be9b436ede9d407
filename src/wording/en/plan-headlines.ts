import type { Activity, Day, Session, Week } from '../../planner/session.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { PlanFacts } from '../plan-words.ts';
import type {
  Behind,
  Clashing,
  Conditions,
  Counted,
  Fitting,
  ForGoal,
  Placing,
} from '../plan-headline-facts.ts';
import { inOrder, whyChosen } from '../plan-weeks.ts';
import { countedName, dayAfterRuns, namesOf, runOn, tally, the } from './plan-day-names.ts';
import {
  a,
  allOf,
  amount,
  be,
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

/** The first sentence of an answer: it answers the question in its first words. */
export const headlines = {
  sameDayYes: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Yes: ${a(run(facts))} and ${a(cross(facts))} go together on one day.`,
  frequencyYes: ({ facts, count }: Counted): string =>
    `Yes: ${named(facts, count)} ${beNamed(facts, count)} fine.`,
  yesIf: ({ clauses }: Conditions): string => `Yes, if ${list(clauses)}.`,
  /** `sentence` says why; it is the first finding's own. */
  yes: ({ sentence }: Behind): string => `Yes: ${lowerFirst(sentence)}`,
  /** `sentence` says what is wrong; it is the gravest finding's own. */
  caution: ({ sentence }: Behind): string => `Careful: ${lowerFirst(sentence)}`,
  no: ({ sentence }: Behind): string => `No: ${lowerFirst(sentence)}`,
  moreThanSuggested: ({ facts, count }: Counted): string =>
    `${named(facts, count)} ${beNamed(facts, count)} more than suggested.`,
  tooMany: ({ facts, count }: Counted): string =>
    `${named(facts, count)} ${beNamed(facts, count)} too ${beNamed(facts, count) === 'is' ? 'much' : 'many'}.`,
  /** For who would swim before a hard run. */
  notBefore: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Better not before it: keep the ${session(facts)} easy and after the run, as a cool-down.`,
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
    if (good.length === 0) return `${namesOf(all)}${whyThere(all, week)}.`;
    const why = dayAfterRuns(week, good);
    if (good.length === all.length) return `${namesOf(all)}, ${why}.`;
    return `${namesOf(all)}: ${namesOf(good)} ${good.length > 1 ? 'are' : 'is'} ${why}.`;
  },
  /** No day is known: the general rule. */
  placementAnyDay: (): string =>
    'Best on the days after your hard runs, which are especially good days for cross-training.',

  /** Where the conditions of the days named are told along with them. */
  placedIf: ({ sentence, clauses }: Behind & Conditions): string =>
    `${sentence.replace(/\.$/, '')}, if ${list(clauses)}.`,

  /** Where each session goes. */
  built: ({ placed, afterHard, week }: { readonly placed: readonly Put[] } & Omit<Placing, 'days'>): string =>
    `${capital(putText(placed, afterHard, week))}.`,
  /** Of all that was asked for so many find a day, because of what `because` says. */
  clash: ({ asked, fitting, because }: Clashing): string => {
    const [kind, ...others] = tally(asked);
    const noun = kind === undefined || others.length > 0 ? 'session' : countedName(kind.session);
    if (asked.length === 1) return `the ${noun} does not fit in, because ${because}.`;
    const of = `of the ${counted(asked.length, noun)}`;
    return fitting === 0
      ? `${asked.length === 2 ? 'neither' : 'none'} ${of} fits in, because ${because}.`
      : `only ${number(fitting)} ${of} ${fitting === 1 ? 'fits' : 'fit'} in, because ${because}.`;
  },
  /** Wishes that would fit as easy ones, but not as they are. */
  clashEased: ({
    eased,
    because,
  }: {
    readonly eased: readonly Session[];
    readonly because: string;
  }): string =>
    `${list(eased.map(the))} ${eased.length > 1 ? 'do' : 'does'} not fit in as wished, because ${because}.`,
  /** Behind that: the week with them made easy. */
  easedFits: ({ sentence }: Behind): string => `Made easy, everything fits: ${lowerFirst(sentence)}`,
  /** What of the wishes does fit, behind a clash. */
  whatFits: ({ sentence }: Behind): string => `What does fit: ${lowerFirst(sentence)}`,

  /** The same for who should rather cut back: no praise for adding. */
  ifAnyway: ({ sentence }: Behind): string => `If you still want to add something: ${lowerFirst(sentence)}`,

  /** What is still to be seen to in a week that was changed. */
  thatWorksIf: ({ clauses }: Conditions): string => `That works if ${list(clauses)}.`,
  /** A week without any session. */
  weekEmpty: (): string => 'There is nothing to check yet, because I found no session in this week.',
  /** `sentence` says what is especially good about the week, where something is. */
  weekYes: ({ sentence }: { readonly sentence?: string }): string =>
    sentence === undefined ? 'Yes, this week works.' : `Yes, this week works: ${lowerFirst(sentence)}`,
  weekYesIf: ({ clauses }: Conditions): string => `Yes, this week works if ${list(clauses)}.`,

  /** For who asks openly what changes: the answer's first words, by the rule that it rests on. */
  season: {
    'more-in-the-off-season': 'More, if you like:',
    'shift-back-to-running': 'More running again:',
    'support-running-near-race': 'Less now:',
  } satisfies { readonly [R in RuleId]?: string },
  /** The same for who names activities. */
  seasonOf: {
    'more-in-the-off-season': ({ named: what }) => `There is room for ${allOf(what)}:`,
    'shift-back-to-running': withRunningFirst,
    'support-running-near-race': withRunningFirst,
  } satisfies { readonly [R in RuleId]?: (p: { readonly named: readonly Activity[] }) => string },
  /** It may be done, and need not be. */
  noMust: ({ sentence }: Behind): string => `Yes, if you like: ${lowerFirst(sentence)}`,
  openly: ({ first, sentence }: { readonly first: string; readonly sentence: string }): string =>
    `${first} ${lowerFirst(sentence)}`,
  seasonOpen: (): string =>
    'That depends on the time of your year: more cross-training in the off-season, and back to running as a race comes closer.',

  /** The activities for a marathon or for sprints; the others are not ranked. */
  goal: ({ facts, fitting }: ForGoal): string => {
    if (facts.goal === 'sprint') {
      return `For sprints, ${eitherOf(fitting)}: more strength and speed work is the point, and intervals belong to it too.`;
    }
    return (facts.activities ?? []).length === 0
      ? `For a marathon, ${eitherOf(fitting)}: endurance is what it calls for.`
      : `${capital(eitherOf(fitting))}: ${fitting.length > 1 ? 'they are' : 'it is'} named for a marathon, which calls for endurance.`;
  },
  goalOpen: (): string => 'That depends on your goal: a marathon and sprints call for different work.',

  /** The one thing to start with, by the rule that it rests on: the activities first, then a comma and what speaks for them. */
  focus: {
    'sore-swim-or-cycle': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, which may help you recover faster when runs leave you very sore.`,
    'strength-after-a-break': () =>
      'Strength training, one or two sessions a week: after more than a year without it, that will probably do you a lot of good.',
    'yoga-for-core-and-flexibility': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, for a stronger core and more flexibility.`,
    'train-around-an-injury': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, which may be possible as long as it does not make the injury worse.`,
    'marathon-endurance': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, for the endurance that a marathon calls for.`,
    'sprint-power': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, for the strength and speed that sprints call for.`,
  } satisfies { readonly [R in RuleId]?: (p: Fitting) => string },
  /** For who names something else: what is named for it. */
  focusInstead: ({ sentence }: Behind): string => `What is named for that is ${lowerFirst(sentence)}`,
  /** Several weaknesses that call for different kinds. */
  focusOneOf: ({ fitting }: Fitting): string => `One of these first: ${eitherOf(fitting)}.`,
  focusOpen: (): string =>
    'That depends on your biggest weakness: choose the cross-training that works on it.',
};

/** The same where a bare yes or no would answer wrongly: for who asks whether something is bad, or which of two. */
export const plainHeadlines = {
  sameDayYes: (p) => withoutYes(headlines.sameDayYes(p)),
  frequencyYes: (p) => withoutYes(headlines.frequencyYes(p)),
  yesIf: headlines.thatWorksIf,
  yes: (p) => withoutYes(headlines.yes(p)),
  no: ({ sentence }) => `Better not: ${lowerFirst(sentence)}`,
  placementYes: (p) => withoutYes(headlines.placementYes(p)),
  weekYes: (p) => withoutYes(headlines.weekYes(p)),
  weekYesIf: (p) => withoutYes(headlines.weekYesIf(p)),
  noMust: (p) => withoutYes(headlines.noMust(p)),
} satisfies Partial<typeof headlines>;

const withoutYes = (sentence: string): string => capital(sentence.replace(/^Yes[:,] /, ''));

/** Room for activities, near a race or towards one. */
function withRunningFirst({ named: what }: { readonly named: readonly Activity[] }): string {
  return `There is still room for ${allOf(what)} as long as running comes first:`;
}

/** One kind of session and the days that it was put on, each once for every session. */
export interface Put {
  readonly session: Session;
  readonly days: readonly Day[];
}

/** `a swim on Tuesday (the day after your tempo run)`, `strength sessions on Wednesday and Sunday, free days`. */
function putText(placed: readonly Put[], afterHard: readonly Day[], week: Week): string {
  const cross = placed.filter(({ session: one }) => one.kind === 'cross').flatMap(({ days }) => days);
  const whole = cross.some((day) => afterHard.includes(day)) ? '' : whyThere(cross, week, 1);
  const puts = placed.map(({ session: one, days }) => {
    const name = days.length > 1 ? `${countedName(one)}s` : a(countedName(one));
    const note = one.kind === 'run' || whole !== '' ? '' : noteOf(days, afterHard, week);
    return `${name} on ${namesOf(days)}${note === '' ? '' : ` (${note})`}`;
  });
  return `${list(puts)}${whole === '' || placed.some(({ session: one }) => one.kind === 'run') ? '' : whole}`;
}

function noteOf(days: readonly Day[], afterHard: readonly Day[], week: Week): string {
  const all = inOrder(days);
  const good = all.filter((day) => afterHard.includes(day));
  if (good.length === 0) return whyThere(all, week, 1).slice(2);
  return `${good.length === all.length ? '' : `${namesOf(good)} is `}${dayAfterRuns(week, good)}`;
}

/**
 * Why these days, where no hard run comes before them: they are free but for the sessions placed there (`placed`), or
 * beside an easy run. Empty where neither holds for all of them.
 */
function whyThere(days: readonly Day[], week: Week, placed = 0): string {
  const all = inOrder(days);
  switch (whyChosen(all, week, placed)) {
    case 'free':
      return all.length > 1 ? ', free days' : ', a free day';
    case 'beside-easy-run':
      return `, beside ${runOn(week, all).replace(/^the /, 'your ')}`;
    case undefined:
      return '';
  }
}

function named(facts: PlanFacts, count: number): string {
  if (facts.replacesRuns === true) {
    return `replacing ${number(count)} ${count === 1 ? 'run' : 'runs'} a week`;
  }
  return `${amount(facts, count)} a week${facts.onTop === true ? ' in all' : ''}`;
}

const beNamed = (facts: PlanFacts, count: number): string => (facts.replacesRuns === true ? 'is' : be(count));
