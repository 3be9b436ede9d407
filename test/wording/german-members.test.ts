import { describe, expect, it } from 'vitest';
import {
  readActivities,
  readDays,
  readRace,
  readSessions,
  type OptionText,
} from '../../src/answering/option-texts.ts';
import { makeCard } from '../../src/cards/card.ts';
import { weekSentences } from '../../src/cards/alt-text.ts';
import { INTENSITIES, RUN_KINDS } from '../../src/planner/session.ts';
import { nameTells } from '../../src/wording/card-words.ts';
import { de } from '../../src/wording/de/de.ts';
import { cross, run, weekOf } from './weeks.ts';

const { planCommands, profile, discord, cards } = de;

/** Discord's limits of descriptions, and of the names of choices. */
const MOST_CHARACTERS = 100;

/** Every text in a tree of texts; what is made from facts is left out. */
function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

const ASKER = { today: '2026-11-23', locale: 'de' };

describe('the commands in German', () => {
  it('have descriptions and choices that Discord takes', () => {
    const { commands, options, choices } = planCommands;
    const own = { commands: profile.commands, options: profile.options, choices: profile.choices };
    for (const text of textsIn([commands, options, choices, own, discord.commands])) {
      expect(text.length, text).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(text, text).toMatch(/^[A-ZÄÖÜ0-9]/);
      expect(text).not.toMatch(/\b(?:the|your|and|such|run|week|day|days|race)\b/i);
    }
  });

  it('give examples that are understood', () => {
    const { examples } = planCommands.problems;
    const option = (reads: keyof typeof examples): OptionText => ({
      name: reads,
      reads,
      text: examples[reads],
    });
    expect(readSessions(option('runs'), ASKER)).toMatchObject({
      placed: [
        { day: 'monday', session: run('easy') },
        { day: 'tuesday', session: run('intervals') },
        { day: 'sunday', session: run('long') },
      ],
    });
    expect(readSessions(option('sessions'), ASKER)).toMatchObject({
      wishes: [cross('swimming'), cross('strength'), cross('strength')],
    });
    expect(readSessions(option('week'), ASKER)).toMatchObject({ placed: { length: 4 } });
    expect(readDays(option('days'), ASKER)).toEqual({ days: ['monday', 'wednesday'] });
    expect(readRace(option('race'), ASKER)).toEqual({ day: '2027-04-18' });
    expect(readActivities(option('activities'), ASKER)).toEqual({ activities: ['swimming', 'strength'] });
  });

  it('say what is wrong in the number of what it is about', () => {
    const { problems } = planCommands;
    expect(problems.withoutDay({ option: 'week', count: 1 })).toMatch(
      /^Eine Einheit in week steht auf keinem Tag\./,
    );
    expect(problems.withoutDay({ option: 'week', count: 3 })).toMatch(
      /^3 Einheiten in week stehen auf keinem Tag\./,
    );
    expect(problems.activityInBoth({ options: ['likes', 'refuses'], activity: 'martial-arts' })).toBe(
      'Kampfsport steht in likes und in refuses. Lass es in einer der beiden Optionen weg.',
    );
  });

  it('tell what is held of a member', () => {
    expect(
      profile.shown({ level: 'beginner', goal: 'half', raceDate: '2027-04-18', likes: ['yoga', 'pilates'] }),
    ).toBe(
      [
        'Das weiß ich über dein Training:',
        '- **Niveau:** Neu im Laufen',
        '- **Ziel:** Halbmarathon',
        '- **Nächster Wettkampf:** 18. April 2027',
        '- **Magst du:** Yoga, Pilates',
      ].join('\n'),
    );
  });
});

describe('a week as picture in German', () => {
  it('is told in sentences that keep the capitals of nouns', () => {
    const week = weekOf({
      tuesday: [run('intervals'), { ...cross('rowing', 'hard'), time: 'evening' }],
      friday: [cross('swimming', 'hard'), run('easy')],
      sunday: [{ ...run('long'), club: true }],
    });
    const card = makeCard({ week, monday: '2026-11-23', clashing: [cross('dance', 'hard')] }, cards);
    expect(weekSentences(card, cards)).toEqual([
      'Woche ab 23. November.',
      'Montag: Ruhe.',
      'Dienstag: Intervalle, hart; danach Rudern, hart, am Abend.',
      'Mittwoch: Ruhe.',
      'Donnerstag: Ruhe.',
      'Freitag: Schwimmen, hart; danach lockerer Lauf.',
      'Samstag: Ruhe.',
      'Sonntag: langer Lauf, mit dem Club.',
      'Weggelassen: Tanzen (hart).',
    ]);
  });

  it('does not say twice how hard a session is', () => {
    const telling = RUN_KINDS.filter((kind) =>
      INTENSITIES.some((intensity) =>
        nameTells({ label: cards.runs[kind], intensity, club: false }, cards.intensities),
      ),
    );
    expect(telling).toEqual(['easy']);
  });
});
