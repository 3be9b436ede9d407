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

/** The sides of its subject that a sentence in a language speaks to, `words` being its words. One that lists things says which. */
export function aspectsMet(
  sentence: string,
  words: readonly string[],
  language: SpokenLanguage,
): ReadonlySet<Aspect> {
  const met = FINDERS[language].said(words);
  return LISTING.test(sentence) ? new Set([...met, 'kind']) : met;
}

/** "squats, lunges and planks": a few words, a comma, a few words, and a last one behind a conjunction. */
const LISTING = /\S, (?:[^\s,;:.]+ ){1,3}(?:and|or|y|e|o|und|oder|et|ou) /i;

const findersOf = (words: AspectWords) => ({ asked: finder(words, 'asked'), said: finder(words, 'said') });
const FINDERS: Readonly<Record<SpokenLanguage, { readonly asked: Find; readonly said: Find }>> = {
  en: findersOf(ENGLISH_ASPECTS),
  es: findersOf(SPANISH_ASPECTS),
  de: findersOf(GERMAN_ASPECTS),
  fr: findersOf(FRENCH_ASPECTS),
};

/** What the tables write for any word with a digit. */
const ANY_FIGURE = '#';
const DIGIT = /\d/;

function finder(words: AspectWords, part: 'asked' | 'said'): Find {
  const find = makeEveryPhraseFinder(() =>
    ASPECTS.flatMap((aspect) =>
      words[aspect][part].split(',').map((listed) => {
        const phrase = listed.trim();
        const takesBack = phrase.startsWith('-');
        return [takesBack ? phrase.slice(1) : phrase, { aspect, takesBack }] as const;
      }),
    ),
  );
  return (said) => {
    const hits = find(said.map((word) => (DIGIT.test(word) ? ANY_FIGURE : word)));
    const taken = hits.filter(({ value }) => value.takesBack);
    return new Set(
      hits.flatMap(({ value: { aspect, takesBack }, start }) =>
        takesBack || taken.some((back) => back.start === start && back.value.aspect === aspect)
          ? []
          : [aspect],
      ),
    );
  };
}
