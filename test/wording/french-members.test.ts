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
import { INTENSITIES, RUN_KINDS, type Activity } from '../../src/planner/session.ts';
import { nameTells } from '../../src/wording/card-words.ts';
import { fr } from '../../src/wording/fr/fr.ts';
import { cross, run, weekOf } from './weeks.ts';

const { planCommands, profile, discord, cards } = fr;

/** Discord's limits of descriptions, and of the names of choices. */
const MOST_CHARACTERS = 100;

/** Every text in a tree of texts; what is made from facts is left out. */
function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

const ASKER = { today: '2026-11-23', locale: 'fr' };

describe('the commands in French', () => {
  it('have descriptions and choices that Discord takes', () => {
    const { commands, options, choices } = planCommands;
    const own = { commands: profile.commands, options: profile.options, choices: profile.choices };
    for (const text of textsIn([commands, options, choices, own, discord.commands])) {
      expect(text.length, text).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(text, text).toMatch(/^[A-ZÀÂÉÊÎÔÇ0-9]/);
      expect(text).not.toMatch(/\b(?:the|your|and|such|run|week|day|days)\b/i);
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

  it('say what is wrong in the number and gender of what it is about', () => {
    const { problems } = planCommands;
    expect(problems.withoutDay({ option: 'week', count: 1 })).toMatch(
      /^Une séance de week n'a pas de jour\./,
    );
    expect(problems.withoutDay({ option: 'week', count: 3 })).toMatch(
      /^3 séances de week n'ont pas de jour\./,
    );
    const inBoth = (activity: Activity): string =>
      problems.activityInBoth({ options: ['likes', 'refuses'], activity });
    expect(inBoth('rowing')).toBe(
      "L'aviron figure dans likes et dans refuses. Retire cette activité de l'une des deux options.",
    );
    expect(inBoth('martial-arts')).toMatch(/^Les arts martiaux figurent dans likes et dans refuses\./);
    expect(fr.plan.problems['wanted-and-refused']({ activity: 'rowing' })).toMatch(
      /^Tu demandes de l'aviron et/,
    );
    expect(fr.plan.problems['wanted-and-refused']({ activity: 'cycling' })).toMatch(
      /^Tu demandes du vélo et/,
    );
  });

  it('tell what is held of a member', () => {
    expect(
      profile.shown({ level: 'beginner', goal: 'half', raceDate: '2027-04-18', likes: ['yoga', 'pilates'] }),
    ).toBe(
      [
        'Voici ce que je sais de ton entraînement :',
        '- **Niveau :** débutant',
        '- **Objectif :** semi-marathon',
        '- **Prochaine compétition :** 18 avril 2027',
        '- **Tu aimes :** yoga, Pilates',
      ].join('\n'),
    );
  });
});

describe('a week as picture in French', () => {
  it('is told in sentences whose words agree', () => {
    const week = weekOf({
      tuesday: [run('intervals'), { ...cross('rowing'), intensity: 'moderate', time: 'evening' }],
      friday: [cross('swimming', 'hard'), run('easy')],
      sunday: [{ ...run('long'), club: true }],
    });
    const card = makeCard({ week, monday: '2027-03-01', clashing: [cross('martial-arts', 'hard')] }, cards);
    expect(weekSentences(card, cards)).toEqual([
      'Semaine du 1er mars.',
      'Lundi : repos.',
      "Mardi : fractionné intense ; puis aviron d'intensité modérée, le soir.",
      'Mercredi : repos.',
      'Jeudi : repos.',
      'Vendredi : natation intense ; puis footing facile.',
      'Samedi : repos.',
      'Dimanche : sortie longue, avec le club.',
      'Laissé de côté : arts martiaux intenses.',
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
