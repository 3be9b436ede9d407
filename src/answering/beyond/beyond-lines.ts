import type { Line } from '../../knowledge/line.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { ENGLISH_BEYOND_QUESTIONS } from './questions/english.ts';
import { SPANISH_BEYOND_QUESTIONS } from './questions/spanish.ts';
import { FRENCH_BEYOND_QUESTIONS } from './questions/french.ts';
import { GERMAN_BEYOND_QUESTIONS } from './questions/german.ts';
import type { BeyondQuestions } from './topic.ts';

const QUESTIONS: Readonly<Record<SpokenLanguage, BeyondQuestions>> = {
  en: ENGLISH_BEYOND_QUESTIONS,
  es: SPANISH_BEYOND_QUESTIONS,
  de: GERMAN_BEYOND_QUESTIONS,
  fr: FRENCH_BEYOND_QUESTIONS,
};

/** Questions of a language that the book does not answer, as lines that messages are compared with; each is `of` its subject. */
export function beyondLines(language: SpokenLanguage): Line[] {
  return Object.entries(QUESTIONS[language]).flatMap(([of, questions]) =>
    questions.map((text) => ({ of, kind: 'not-covered' as const, text })),
  );
}
