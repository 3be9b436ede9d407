import MiniSearch from 'minisearch';
import { onceFor } from '../knowledge/once-for.ts';
import type { Book } from '../knowledge/book.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { eachInSteps, inSteps, type Steps } from '../knowledge/steps.ts';
import { wordsIn } from '../knowledge/tokens.ts';

/** Gives questions that the book answers and that begin like what somebody has typed so far, most fitting first. */
export type Suggest = (typed: string, language: SpokenLanguage) => Promise<readonly string[]>;

/** How many questions are suggested. */
const MOST_SUGGESTED = 10;
/** Questions that are filed in a step. */
const IN_ONE_STEP = 50;

/**
 * Makes the suggestions for a book. Where nothing is typed, the first question of each entry is suggested. The questions
 * of a language are filed when somebody first types in it, in small steps: `breathe` lets others have their turn.
 */
export function makeSuggest(book: Book, breathe: () => Promise<void>): Suggest {
  const finderIn = onceFor((language: SpokenLanguage) => inSteps(findingIn(book, language), breathe));
  return async (typed, language) => {
    const find = await finderIn(language);
    return find(typed);
  };
}

function* findingIn(book: Book, language: SpokenLanguage): Steps<(typed: string) => readonly string[]> {
  const told = book.entries.map((entry) => book.translation(entry.id, language) ?? entry);
  const questions = told.flatMap((entry) => entry.questions);
  const firsts = told.flatMap((entry) => entry.questions.slice(0, 1)).slice(0, MOST_SUGGESTED);
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => [...wordsIn(text, language)],
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  yield* eachInSteps(questions, IN_ONE_STEP, (text, id) => index.add({ id, text }));
  return (typed) => {
    if (typed.trim() === '') return firsts;
    const found = index.search(typed).slice(0, MOST_SUGGESTED);
    return found.flatMap(({ id }) => questions[Number(id)] ?? []);
  };
}
