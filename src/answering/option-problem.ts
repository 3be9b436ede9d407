import type { Catalogue } from '../wording/catalogue.ts';
import { planProblemText } from '../wording/plan-problem.ts';
import type { OptionProblem } from './options.ts';

/** The sentence for a problem with an option, for the person who caused it. */
export function optionProblemText(
  given: OptionProblem,
  { planCommands, plan, commandNames }: Pick<Catalogue, 'planCommands' | 'plan' | 'commandNames'>,
): string {
  const words = planCommands.problems;
  const called = (name: string): string => (isName(name, commandNames) ? commandNames[name] : name);
  const problem = withNames(given, called);
  switch (problem.id) {
    case 'unknown-option':
      return words.unknownOption(problem);
    case 'unknown-choice':
      return words.unknownChoice(problem);
    case 'not-a-count':
      return words.notACount(problem);
    case 'text-empty':
      return words.textEmpty({ ...problem, example: words.examples[problem.reads] });
    case 'text-too-long':
      return words.textTooLong(problem);
    case 'option-missing':
      return words.optionMissing({ ...problem, example: words.examples[problem.reads] });
    case 'no-date':
      return words.noDate(problem);
    case 'no-days':
      return words.noDays(problem);
    case 'unknown-activity':
      return words.unknownActivity(problem);
    case 'without-day':
      return words.withoutDay(problem);
    case 'nothing-given':
      return words.nothingGiven(problem);
    case 'denied':
      return words.denied({ ...problem, example: words.examples[problem.reads] });
    case 'unknown-session':
      return words.unknownSession({ ...problem, example: words.examples[problem.reads] });
    case 'no-whole-number':
      return words.noWholeNumber({ ...problem, example: words.examples[problem.reads] });
    case 'part-of-a-day':
      return words.partOfADay(problem);
    case 'no-cross-training':
      return words.noCrossTraining(problem);
    case 'all-placed':
      return words.allPlaced({ option: called('sessions') });
    case 'race-over':
      return words.raceOver(problem);
    case 'race-too-far':
      return words.raceTooFar(problem);
    case 'race-in-off-season':
      return words.raceInOffSeason({ ...problem, season: called('season'), race: called('race') });
    case 'day-in-both':
      return words.dayInBoth(problem);
    case 'activity-in-both':
      return words.activityInBoth(problem);
    case 'every-day-out':
      return words.everyDayOut(problem);
    case 'set-and-cleared':
      return words.setAndCleared(problem);
    case 'plan':
      return planProblemText(problem.problem, plan);
  }
}

type Names = Catalogue['commandNames'];

const isName = (name: string, names: Names): name is keyof Names => Object.hasOwn(names, name);

/** The problem with its options named as people see them. */
function withNames(problem: OptionProblem, called: (name: string) => string): OptionProblem {
  switch (problem.id) {
    case 'unknown-option':
    case 'nothing-given':
      return { ...problem, known: problem.known.map(called) };
    case 'day-in-both':
      return { ...problem, options: [called(problem.options[0]), called(problem.options[1])] };
    case 'activity-in-both':
      return { ...problem, options: [called(problem.options[0]), called(problem.options[1])] };
    default:
      return 'option' in problem ? { ...problem, option: called(problem.option) } : problem;
  }
}
