import { optionProblemText } from '../../answering/option-problem.ts';
import type { SessionsProblem } from '../../club/club-sessions.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

/** What is wrong with runs that were typed, as a sentence. */
export function sessionsProblemText(problem: SessionsProblem, words: Catalogue): string {
  const { clubProblems } = words;
  switch (problem.id) {
    case 'unreadable':
      return optionProblemText(problem.problem, words);
    case 'sessions-too-long':
    case 'too-many-sessions':
      return clubProblems[problem.id](problem);
    case 'no-run':
      return clubProblems[problem.id](problem);
    case 'no-day':
      return clubProblems[problem.id](problem);
    case 'no-kind':
      return clubProblems[problem.id](problem);
  }
}
