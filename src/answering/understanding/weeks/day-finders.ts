import { onceFor } from '../../../knowledge/once-for.ts';
import { makePhraseFinder, type Hit } from '../../../knowledge/phrases.ts';
import { makeCorrect, type Correct } from '../../../knowledge/spelling.ts';
import { DAYS, type Day } from '../../../planner/session.ts';
import { DAY_WORDS, DAYS_IN_A_WORD, type DayWords } from './day-names.ts';
import { vocabularyOf } from '../words/plan-tables.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { phrases } from '../words/plan-words.ts';

export type Tier = 'sure' | 'likely' | 'listed';

export type Joint = 'to' | 'and' | 'or';

export interface Candidate {
  readonly days: readonly Day[];
  readonly tier: Tier;
}

/** A named day, or one that depends on the day of asking (0 is today). */
export type Named = Candidate | { readonly ahead: number };

export interface Finders {
  readonly days: (words: readonly string[]) => Hit<Named>[];
  readonly joints: (words: readonly string[]) => Hit<Joint>[];
  readonly before: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
}

/** Short forms of another language up to this length may be words of this one. */
const SHORT_LETTERS = 4;

const WEEKEND: readonly Day[] = ['saturday', 'sunday'];

const WEEKDAYS: readonly Day[] = DAYS.filter((day) => !WEEKEND.includes(day));

/** What names days in a language, and what it knows of the names of others. */
function namesOf(language: SpokenLanguage): ReadonlyMap<string, Named> {
  const own = DAY_WORDS[language];
  const named = new Map<string, Named>();
  const add = (list: string, value: Named): void => {
    for (const phrase of phrases(list)) if (!named.has(phrase)) named.set(phrase, value);
  };
  const tier = (words: DayWords, from: Tier, to: Tier): void => {
    for (const day of DAYS) add(words[from][day] ?? '', { days: [day], tier: to });
  };
  const wholes = (words: DayWords): void => {
    add(words.weekend, { days: WEEKEND, tier: 'sure' });
    add(words.weekdays, { days: WEEKDAYS, tier: 'sure' });
    add(words.midweek, { days: ['wednesday'], tier: 'sure' });
    add(words.yesterday, { ahead: -1 });
    add(words.today, { ahead: 0 });
    add(words.tomorrow, { ahead: 1 });
  };
  for (const from of ['sure', 'likely', 'listed'] as const) tier(own, from, from);
  wholes(own);
  for (const [word, days] of Object.entries(DAYS_IN_A_WORD)) add(word, { days, tier: 'sure' });
  for (const other of SPOKEN_LANGUAGES) {
    if (other === language) continue;
    for (const day of DAYS) {
      const [full = '', ...short] = phrases(DAY_WORDS[other].sure[day]).toSorted(
        (a, b) => b.length - a.length,
      );
      add(full, { days: [day], tier: 'sure' });
      add(short.filter((word) => word.length > SHORT_LETTERS).join(','), { days: [day], tier: 'sure' });
      add(short.join(','), { days: [day], tier: 'listed' });
      if (other === 'en') add(DAY_WORDS.en.likely[day] ?? '', { days: [day], tier: 'listed' });
    }
    if (other === 'en') wholes(DAY_WORDS.en);
  }
  return named;
}

const NAMES = onceFor(namesOf);

const findAny = makePhraseFinder(() => SPOKEN_LANGUAGES.flatMap((language) => [...NAMES(language)]));

/** True where words name a day in any of the languages, or may do so. */
export const mayNameDays = (words: readonly string[]): boolean => findAny(words).length > 0;

function makeFinders(language: SpokenLanguage): Finders {
  const own = DAY_WORDS[language];
  const joints = (['to', 'and', 'or'] as const).flatMap((joint) =>
    phrases(own[joint]).map((phrase) => [phrase, joint] as const),
  );
  return {
    days: makePhraseFinder(() => NAMES(language)),
    joints: makePhraseFinder(() => [
      ...joints,
      ...(['to', 'and', 'or'] as const).flatMap((joint) =>
        phrases(DAY_WORDS.en[joint])
          .filter((phrase) => !joints.some(([known]) => known === phrase))
          .map((phrase) => [phrase, joint] as const),
      ),
    ]),
    before: new Set(phrases(own.before)),
    never: new Set(phrases(own.never)),
  };
}

/** The finders of each language. */
export const FINDERS = Object.fromEntries(
  SPOKEN_LANGUAGES.map((language) => [language, makeFinders(language)]),
) as Record<SpokenLanguage, Finders>;

/** Corrects slips in the names of days ("tusday"), never a word that the language has. */
export const spellerOf = onceFor((language: SpokenLanguage): Correct =>
  makeCorrect(
    new Set(
      Object.values(DAY_WORDS[language].sure)
        .flatMap(phrases)
        .filter((name) => name.length > SHORT_LETTERS),
    ),
    vocabularyOf(language),
  ),
);

/** Words that join days or sessions ("and", "or", "to"), by their place. */
export type Joints = ReadonlyMap<number, Hit<Joint>>;

/** The joining words of a message. */
export const findJoints = (words: readonly string[], language: SpokenLanguage): Joints =>
  new Map(FINDERS[language].joints(words).map((hit) => [hit.start, hit]));

/** True where a word leads to a day ("on", "every", "am"). */
export const leadsToDay = (word: string, language: SpokenLanguage): boolean =>
  FINDERS[language].before.has(word) || FINDERS.en.before.has(word);

/** The days that one word or phrase names when a day is sure to be meant, in any of its short forms; the first language that has it tells. */
export function daysNamed(
  words: readonly string[],
  languages: readonly SpokenLanguage[],
): readonly Day[] | undefined {
  for (const language of languages) {
    const [hit] = FINDERS[language].days(words);
    if (hit && hit.start === 0 && hit.end === words.length && 'days' in hit.value) return hit.value.days;
  }
  return undefined;
}
