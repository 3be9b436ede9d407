import { optionProblemText } from '../answering/option-problem.ts';
import type { FieldProblem } from '../club/field-change.ts';
import type { FileProblem } from '../club/settings-file.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { plainText, withoutLinks } from './escape.ts';
import type { Said } from './said.ts';

/** Problems of a file that are shown at once; the others stand in a file. */
const MOST_SHOWN = 15;

/** The sentence for what is wrong with what a moderator chose or typed. */
export function fieldProblemText(problem: FieldProblem, catalogue: MemberCatalogue): string {
  return plainText(withoutLinks(sentence(problem, catalogue)));
}

function sentence(problem: FieldProblem, catalogue: MemberCatalogue): string {
  const words = catalogue.clubProblems;
  switch (problem.id) {
    case 'unreadable':
      return optionProblemText(problem.problem, catalogue);
    case 'sessions-too-long':
    case 'too-many-sessions':
    case 'too-many':
      return words[problem.id](problem);
    case 'no-run':
      return words[problem.id](problem);
    case 'no-day':
      return words[problem.id](problem);
    case 'no-kind':
      return words[problem.id](problem);
    case 'unknown-zone':
      return words[problem.id](problem);
    case 'no-days':
      return words[problem.id](problem);
    case 'no-choice':
      return words[problem.id];
  }
}

/** What is wrong with a file, a line each; where that is much, all of it goes along as a file. */
export function fileProblemsSaid(problems: readonly OfFile[], catalogue: MemberCatalogue): Said {
  const { clubProblems: words } = catalogue;
  const head = words.file({ count: problems.length });
  const shown = problems.slice(0, MOST_SHOWN).map((one) => `- ${fileLine(inCode(one), words.inFile)}`);
  if (problems.length === shown.length) return { text: [head, ...shown].join('\n') };
  const lines = problems.map((problem) => `${fileLine(problem, words.inFile)}\n`);
  const data = new TextEncoder().encode(lines.join(''));
  return {
    text: [head, ...shown, words.allInFile].join('\n'),
    files: [{ name: 'problems.txt', data }],
  };
}

type OfFile = FileProblem | { readonly id: 'unreachable' };

/** A path is the file's own words: as code it neither links nor formats, nor looks like a mention. */
const inCode = (problem: OfFile): OfFile =>
  'path' in problem ? { ...problem, path: `\`${problem.path.replaceAll('`', "'")}\`` } : problem;

function fileLine(problem: OfFile, words: MemberCatalogue['clubProblems']['inFile']): string {
  switch (problem.id) {
    case 'too-big':
      return words[problem.id](problem);
    case 'not-utf8':
    case 'not-json':
    case 'not-ours':
    case 'too-new':
    case 'unreachable':
      return words[problem.id];
    case 'missing':
    case 'unknown-key':
    case 'no-id':
    case 'no-zone':
      return words[problem.id](problem);
    case 'wrong-kind':
      return words[problem.id](problem);
    case 'no-choice':
      return words[problem.id](problem);
    case 'out-of-range':
      return problem.min === undefined
        ? words.most({ ...problem, max: problem.max ?? 0 })
        : words.least({ ...problem, min: problem.min });
    case 'too-many':
      return words[problem.id](problem);
    case 'not-here':
      return words[problem.id](problem);
  }
}
