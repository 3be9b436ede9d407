import { atFirstUse } from '../../knowledge/at-first-use.ts';
import { EVERYDAY_WORDS } from '../../knowledge/everyday-words.ts';
import { LIGHT_WORDS } from '../../knowledge/light/light-words.ts';
import { onceFor } from '../../knowledge/once-for.ts';
import { makeCorrect, type Correct } from '../../knowledge/spelling.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { beyondVocabulary } from '../beyond/find-beyond.ts';
import { planVocabularyOf } from './plan-vocabulary.ts';

/** Shortest word that is corrected where no list of all everyday words tells a slip from a word, in letters. */
const SHORTEST_FOREIGN = 6;

/** Corrects typing slips in a word of a language. */
export type CorrectIn = (word: string, language: SpokenLanguage) => string;

/**
 * Makes the corrector of typing slips: towards the words of the message's language that the planner's tables, the
 * light words and the book (`known`) hold, never a word that another language has. English is corrected with the help
 * of its everyday words, and first of them a German umlaut that was typed as two vowels ("ue").
 */
export function makeCorrectIn(
  known: Readonly<Partial<Record<SpokenLanguage, ReadonlyMap<string, number>>>> = {},
): CorrectIn {
  return (word, language) =>
    othersThan(language).has(word) ? word : CORRECT[language](known[language] ?? NONE_KNOWN)(word);
}

const NONE_KNOWN: ReadonlyMap<string, number> = new Map();

/** Makes what corrects words of a language from the words that a book knows, once for each book. */
const correctOnce = (
  language: SpokenLanguage,
  make: (words: ReadonlySet<string>, count: (word: string) => number) => Correct,
) =>
  onceFor((known: ReadonlyMap<string, number>) =>
    make(
      new Set([...wordsOf(language), ...beyondVocabulary(language), ...known.keys()]),
      (word) => known.get(word) ?? 1,
    ),
  );

const CORRECT = {
  en: correctOnce('en', (words, count) => makeCorrect(words, EVERYDAY_WORDS, count)),
  es: correctOnce('es', towards),
  de: correctOnce('de', (words, count) => withUmlauts(words, towards(words, count))),
  fr: correctOnce('fr', towards),
};

/** The words of a language that stand in the project's own tables. */
function wordsOf(language: SpokenLanguage): ReadonlySet<string> {
  return new Set([...planVocabularyOf(language), ...LIGHT_WORDS[language]]);
}

/** Words of the languages other than the one given, which it does not have itself. */
const othersThan = onceFor(
  (language: SpokenLanguage): ReadonlySet<string> =>
    new Set(SPOKEN_LANGUAGES.flatMap((other) => (other === language ? [] : [...planVocabularyOf(other)]))),
);

/**
 * Corrects towards the planner's words alone, also what is an everyday word: for options, where nothing else is
 * written.
 */
export const correctPlanWord: CorrectIn = (word, language) =>
  othersThan(language).has(word) ? word : CORRECT_PLAN_WORD[language]()(word);

/** Makes a corrector whose known words are filed by their first letter, since a slip seldom changes that. */
function towards(known: ReadonlySet<string>, count: (word: string) => number = () => 1): Correct {
  const byLetter = new Map<string, Set<string>>();
  for (const word of known) {
    const letter = word[0] ?? '';
    byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(word));
  }
  const correctors = new Map(
    [...byLetter].map(([letter, words]) => [letter, makeCorrect(words, new Set(), count)] as const),
  );
  return (word) => {
    if (word.length < SHORTEST_FOREIGN) return word;
    return correctors.get(word[0] ?? '')?.(word) ?? word;
  };
}

/** Reads "uebertraining" as "übertraining" (folded "ubertraining"), where that is a known word. */
function withUmlauts(known: ReadonlySet<string>, correct: Correct): Correct {
  return (word) => {
    if (known.has(word)) return word;
    const folded = word.replace(/([aou])e/g, '$1');
    return known.has(folded) ? folded : correct(word);
  };
}

const CORRECT_PLAN_WORD = {
  en: atFirstUse(() => makeCorrect(planVocabularyOf('en'))),
  es: atFirstUse(() => towards(planVocabularyOf('es'))),
  de: atFirstUse(() => withUmlauts(planVocabularyOf('de'), towards(planVocabularyOf('de')))),
  fr: atFirstUse(() => towards(planVocabularyOf('fr'))),
};
