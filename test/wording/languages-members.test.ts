import { describe, expect, it } from 'vitest';
import {
  readActivities,
  readDays,
  readRace,
  readSessions,
  type OptionText,
} from '../../src/answering/option-texts.ts';
import { INTENSITIES, RUN_KINDS } from '../../src/planner/session.ts';
import { nameTells } from '../../src/wording/card-words.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { LANGUAGES } from './languages.ts';
import { cross, run } from './weeks.ts';

/** Discord's limits of descriptions, and of the names of choices. */
const MOST_CHARACTERS = 100;

/** Every text in a tree of texts; what is made from facts is left out. */
function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

describe.each(LANGUAGES)('the commands in $name', ({ language, description }) => {
  const { planCommands, profile, discord } = CATALOGUES[language];

  it('have descriptions and choices that Discord takes', () => {
    const { commands, options, choices } = planCommands;
    const own = { commands: profile.commands, options: profile.options, choices: profile.choices };
    const texts = textsIn([commands, options, choices, own, discord.commands]);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text.length, text).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(text, text).toMatch(description);
      expect(text).not.toMatch(/\b(?:the|your|and|such|run|week|day|days|race)\b/i);
    }
  });

  it('give examples that are understood', () => {
    const asker = { today: '2026-11-23', locale: language };
    const { examples } = planCommands.problems;
    const option = (reads: keyof typeof examples): OptionText => ({
      name: reads,
      reads,
      text: examples[reads],
    });
    expect(readSessions(option('runs'), asker)).toMatchObject({
      placed: [
        { day: 'monday', session: run('easy') },
        { day: 'tuesday', session: run('intervals') },
        { day: 'sunday', session: run('long') },
      ],
    });
    expect(readSessions(option('sessions'), asker)).toMatchObject({
      wishes: [cross('swimming'), cross('strength'), cross('strength')],
    });
    expect(readSessions(option('week'), asker)).toMatchObject({ placed: { length: 4 } });
    expect(readDays(option('days'), asker)).toEqual({ days: ['monday', 'wednesday'] });
    expect(readRace(option('race'), asker)).toEqual({ day: '2027-04-18' });
    expect(readActivities(option('activities'), asker)).toEqual({ activities: ['swimming', 'strength'] });
  });
});

describe.each(LANGUAGES)('a week as picture in $name', ({ language }) => {
  const { cards } = CATALOGUES[language];

  it('does not say twice how hard a session is', () => {
    const telling = RUN_KINDS.filter((kind) =>
      INTENSITIES.some((intensity) =>
        nameTells({ label: cards.runs[kind], intensity, club: false }, cards.intensities),
      ),
    );
    expect(telling).toEqual(['easy']);
  });
});
