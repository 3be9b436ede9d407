import type { Catalogue } from '../wording/catalogue.ts';
import { planProblemText } from '../wording/plan-problem.ts';
import type { OptionProblem } from './options.ts';

/** The sentence for a problem with an option, for the person who caused it. */
export function optionProblemText(
  problem: OptionProblem,
  { planCommands, plan }: Pick<Catalogue, 'planCommands' | 'plan'>,
): string {
  const words = planCommands.problems;
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
    case 'plan':
      return planProblemText(problem.problem, plan);
  }
}
