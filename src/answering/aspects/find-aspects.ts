import { makeEveryPhraseFinder } from '../../knowledge/phrases.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { ASPECTS, type Aspect, type AspectWords } from './aspect.ts';
import { ENGLISH_ASPECTS } from './english.ts';
import { FRENCH_ASPECTS } from './french.ts';
import { GERMAN_ASPECTS } from './german.ts';
import { SPANISH_ASPECTS } from './spanish.ts';

type Find = (words: readonly string[]) => ReadonlySet<Aspect>;

/** The sides of its subject that a question in a language asks about. */
export function aspectsAsked(words: readonly string[], language: SpokenLanguage): ReadonlySet<Aspect> {
  return FINDERS[language].asked(words);
}

/** The sides of its subject that a sentence in a language speaks to. */
export function aspectsMet(words: readonly string[], language: SpokenLanguage): ReadonlySet<Aspect> {
  return FINDERS[language].said(words);
}

const findersOf = (words: AspectWords) => ({ asked: finder(words, 'asked'), said: finder(words, 'said') });
const FINDERS: Readonly<Record<SpokenLanguage, { readonly asked: Find; readonly said: Find }>> = {
  en: findersOf(ENGLISH_ASPECTS),
  es: findersOf(SPANISH_ASPECTS),
  de: findersOf(GERMAN_ASPECTS),
  fr: findersOf(FRENCH_ASPECTS),
};

function finder(words: AspectWords, part: 'asked' | 'said'): Find {
  const find = makeEveryPhraseFinder(
    ASPECTS.flatMap((aspect) =>
      words[aspect][part].split(',').map((phrase) => [phrase.trim(), aspect] as const),
    ),
  );
  return (said) => new Set(find(said).map(({ value }) => value));
}
