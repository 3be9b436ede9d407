import type { RuleId } from '../../planner/rules.ts';
import type { FindingFacts, PlanFacts } from '../plan-words.ts';
import { a, amount, cross, list, number, run, session } from './plan-names.ts';

/** Clauses of "Yes, if …". Conditions without one are told by their own sentence alone. */
export const conditions: { readonly [R in RuleId]?: (p: FindingFacts) => string } = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.run !== undefined) return `the ${session(facts)} is lighter than the ${run(facts)}`;
    const hardCross = facts.activityIntensity === 'hard' || facts.activity === 'hiit';
    return hardCross ? 'the run is an easy one' : 'only one of the two is hard';
  },
  'running-first-before-event': () => 'running comes first',
  'swim-off-hard-days': () => 'the swim is an easy one after the run',
  'swim-as-cool-down': () => 'the swim is easy',
  'yoga-after-run': ({ facts }) => `the ${session(facts)} is gentle`,
  'space-sessions': ({ result }) =>
    result === 'caution' ? 'you leave time between the two' : 'you space the two out',
  'days-by-level': ({ facts }) => {
    if (facts.count === undefined) return 'it stays within the number for your level';
    return facts.level === undefined ? 'you are no longer new to running' : 'you see it as a start';
  },
  'strength-couple-a-week': () => 'you see it as a start',
  'swim-once-or-twice': () => 'your running and your rest days do not suffer from it',
  'yoga-pilates-once-or-twice': () => 'your running and your rest days do not suffer from it',
  'one-new-thing-at-a-time': () => 'what you do already has become routine',
};

/** The first sentence of an answer: it answers the question in its first words. */
export const headlines = {
  sameDayYes: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Yes: ${a(run(facts))} and ${a(cross(facts))} go together on one day.`,
  frequencyYes: ({ facts, count }: Counted): string => `Yes: ${named(facts, count)} fine.`,
  yesIf: ({ clauses }: { readonly clauses: readonly string[] }): string => `Yes, if ${list(clauses)}.`,
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
};

interface Counted {
  readonly facts: PlanFacts;
  readonly count: number;
}

function named(facts: PlanFacts, count: number): string {
  if (facts.replacesRuns === true)
    return `replacing ${number(count)} ${count === 1 ? 'run' : 'runs'} a week is`;
  return `${amount(facts, count)} a week${facts.onTop === true ? ' in all' : ''} is`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
