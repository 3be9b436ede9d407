import { EVERYDAY_WORDS } from '../../../knowledge/everyday-words.ts';
import { LIGHT_WORDS } from '../../../knowledge/light/light-words.ts';
import { planVocabularyOf } from '../plan-vocabulary.ts';
import { placeAt } from './hit-places.ts';
import type { WeekReading } from './week-told.ts';

/** Letters from which on a word that nobody knows may be the name of a sport. */
const LEAST_LETTERS = 5;

/**
 * True where a list of wishes has an item that is no word known here: "swim, quidditch". A week built without it would
 * not be the one asked for. English alone, since only its everyday words are known.
 */
export function hasUnreadItem({ text: { reading, stretches, days }, undated }: WeekReading): boolean {
  const { words, language, mentions, goals } = reading;
  if (language !== 'en') return false;
  const wishes = undated.filter(({ item }) => item.session.kind === 'cross');
  return words.some((word, at) => {
    if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word) || isKnown(word)) return false;
    if (stretches[at - 1] === stretches[at] || stretches[at + 1] === stretches[at]) return false;
    if ([mentions, days, goals].some((places) => placeAt<{ start: number; end: number }>(places, at)))
      return false;
    return wishes.some(({ item }) => item.end === at || item.start === at + 1);
  });
}

const isKnown = (word: string): boolean =>
  planVocabularyOf('en').has(word) || LIGHT_WORDS.en.has(word) || EVERYDAY_WORDS.has(word);
