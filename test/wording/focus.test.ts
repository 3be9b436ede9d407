import { describe, expect, it } from 'vitest';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import { NAMED_ACTIVITIES, type Activity } from '../../src/planner/session.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { flawOf } from './flaws.ts';
import { LANGUAGES } from './languages.ts';
import { word } from './told-language.ts';

/** What stands before the activities where the member named something else, and how activities stand in a row. */
const INSTEAD: Readonly<Record<SpokenLanguage, { lead: string; or: RegExp; article: RegExp }>> = {
  en: { lead: 'What is named for that is ', or: / or /, article: /^/ },
  es: { lead: 'Lo que se nombra para eso es ', or: / [ou] /, article: /^(?:el|la|las) / },
  de: { lead: 'Genannt wird dafür ', or: / oder /, article: /^/ },
  fr: { lead: 'La base de connaissances cite pour cela ', or: / ou /, article: /^(?:(?:le|la|les) |l')/ },
};

/** Each activity that the knowledge names, and each two of them. */
const CHOICES: readonly (readonly Activity[])[] = NAMED_ACTIVITIES.flatMap((one, at) => [
  [one],
  ...NAMED_ACTIVITIES.slice(at + 1).map((other) => [one, other]),
]);

describe.each(SPOKEN_LANGUAGES)('who names something else for a weakness, in %s', (language) => {
  const { headlines, activities } = CATALOGUES[language].plan;
  const { lead, or, article } = INSTEAD[language];
  const marks = LANGUAGES.find((one) => one.language === language)?.marks;
  const rules = Object.entries(headlines.focus);

  it.each(rules)('reads a whole sentence that names the activities and then says why: %s', (rule, tell) => {
    for (const fitting of CHOICES) {
      const text = headlines.focusInstead({ sentence: tell({ fitting }) });
      expect(flawOf([text], marks)).toBeUndefined();
      expect(text.slice(0, lead.length)).toBe(lead);
      const [named = '', ...why] = text.slice(lead.length).split(', ');
      expect(why.join(', '), text).not.toBe('');
      expect(named.split(or).map((one) => one.replace(article, ''))).toEqual(
        (rule === 'strength-after-a-break' ? (['strength'] as const) : fitting).map(
          (one) => activities[one].name,
        ),
      );
    }
  });
});

describe('who would ride with an injury', () => {
  it.each([
    [
      'en',
      'What is named for that is swimming, which may be possible as long as it does not make the injury worse.',
    ],
    [
      'es',
      'Lo que se nombra para eso es la natación, que quizá sea posible siempre que no empeore la lesión.',
    ],
    [
      'de',
      'Genannt wird dafür Schwimmen, was noch möglich sein kann, solange es die Verletzung nicht verschlimmert.',
    ],
    [
      'fr',
      "La base de connaissances cite pour cela la natation, qui reste peut-être possible tant que cela n'aggrave pas la blessure.",
    ],
  ] as const)('reads what is named for it, in %s', (language, expected) => {
    const question = { intent: 'focus', weaknesses: ['injury'], activities: ['cycling'] } as const;
    expect(word(CATALOGUES[language].plan, question).lines[0]?.text).toBe(expected);
  });
});
