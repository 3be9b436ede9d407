import { onceFor } from '../../knowledge/once-for.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { dayVocabulary } from './weeks/day-words.ts';
import { vocabularyOf } from './words/plan-tables.ts';
import { weekVocabulary } from './words/week-words.ts';

/** Every word of a planner's kind in a language: what a typing slip may be corrected to. */
export const planVocabularyOf = onceFor(
  (language: SpokenLanguage): ReadonlySet<string> =>
    new Set([...vocabularyOf(language), ...dayVocabulary(language), ...weekVocabulary(language)]),
);
