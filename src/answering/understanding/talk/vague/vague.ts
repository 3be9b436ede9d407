import { LIGHT_WORDS } from '../../../../knowledge/light/light-words.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../../knowledge/spoken-language.ts';
import type { Message } from '../../message.ts';
import { findPlanWords, PLAN_TABLES } from '../../words/plan-tables.ts';
import { phrases } from '../../words/plan-words.ts';
import { isFiller } from '../chat/chat.ts';
import { ENGLISH_VAGUE } from './english.ts';
import { FRENCH_VAGUE } from './french.ts';
import { GERMAN_VAGUE } from './german.ts';
import { SPANISH_VAGUE } from './spanish.ts';
import type { VagueWords } from './vague-words.ts';

const VAGUE: Readonly<Record<SpokenLanguage, VagueWords>> = {
  en: ENGLISH_VAGUE,
  es: SPANISH_VAGUE,
  de: GERMAN_VAGUE,
  fr: FRENCH_VAGUE,
};

/** A message with more words than this says something, however light they are. */
const MOST_WORDS = 25;
/** A single session, goal or level may have so many small words beside it: "swimming?", "and then the gym?" */
const MOST_BESIDE_ONE = 3;

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);
const setsOf = (language: SpokenLanguage) => ({
  light: new Set([
    ...LIGHT_WORDS[language],
    ...phrases(PLAN_TABLES[language].grammar),
    ...wordsOf(VAGUE[language].slight),
    ...wordsOf(VAGUE[language].help),
  ]),
  subjects: new Set(wordsOf(VAGUE[language].subjects)),
  beside: new Set(wordsOf(VAGUE[language].beside)),
});
const SETS = { en: setsOf('en'), es: setsOf('es'), de: setsOf('de'), fr: setsOf('fr') };

/**
 * True where a message says too little to be answered on its own: it asks of "it" or "that", or names one thing and
 * asks nothing of it. What was said before is not looked at.
 */
export function isVague({ words, written, language, plan }: Message): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const { light, subjects, beside } = SETS[language];
  const { mentions, goals, levels, seasons, weaknesses } = plan;
  const named = [...mentions, ...goals, ...levels, ...seasons, ...weaknesses];
  const one = named[0];
  if (one) {
    const others = words.filter((_, at) => at < one.start || at >= one.end);
    return others.length <= MOST_BESIDE_ONE && others.every((word) => beside.has(word));
  }
  if (words.length === 1 && SPOKEN_LANGUAGES.some((other) => isSession(words, other))) return true;
  if ([...words, ...written].some((word) => subjects.has(word))) return false;
  return words.every(
    (word, at) =>
      light.has(word) ||
      light.has(written[at] ?? '') ||
      isFiller(word) ||
      (/^\d+$/.test(word) && words.length > 1),
  );
}

/** True where words name a session in a language: one word alone hardly tells its own. */
const isSession = (words: readonly string[], language: SpokenLanguage): boolean =>
  findPlanWords(words, language).of('session').length > 0;
