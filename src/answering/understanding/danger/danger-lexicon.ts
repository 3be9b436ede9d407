import { atFirstUse } from '../../../knowledge/at-first-use.ts';
import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { phrasesOf, wordsOfPhrase } from './phrase-pattern.ts';
import { DANGER_WORDS } from './words/danger-words.ts';

/** Shortest beginning of words ("schwanger*") that stands for a word when slips are mended, in letters. */
export const LEAST_STEM = 6;

/** The words of a language's tables of danger. */
export interface DangerLexicon {
  /** Whole words of phrases, and beginnings ("swoll*") without their sign. */
  readonly words: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  /** Beginnings that are a phrase of their own. */
  readonly stems: ReadonlySet<string>;
  /** Words and beginnings that name a danger by themselves. */
  readonly telling: ReadonlySet<string>;
}

function read(language: SpokenLanguage): DangerLexicon {
  const [words, whole, beginnings] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [stems, telling] = [new Set<string>(), new Set<string>()];
  for (const [concept, list] of Object.entries(DANGER_WORDS[language])) {
    const isCircumstance = CIRCUMSTANCES.has(concept);
    for (const phrase of phrasesOf(list)) {
      const isAlone = !phrase.includes(' ');
      for (const word of wordsOfPhrase(phrase)) {
        const isOpen = word.endsWith('*');
        const bare = isOpen ? word.slice(0, -1) : word;
        words.add(bare);
        (isOpen ? beginnings : whole).add(bare);
        if (!isAlone) continue;
        if (isOpen) stems.add(bare);
        if (!isCircumstance && (!isOpen || bare.length >= LEAST_STEM)) telling.add(bare);
      }
    }
  }
  return { words, whole, beginnings, stems, telling };
}

/** The words of danger of each language, read when they are first needed. */
export const DANGER_LEXICONS: Readonly<Record<SpokenLanguage, () => DangerLexicon>> = {
  en: atFirstUse(() => read('en')),
  es: atFirstUse(() => read('es')),
  de: atFirstUse(() => read('de')),
  fr: atFirstUse(() => read('fr')),
};
