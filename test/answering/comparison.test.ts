import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import type { SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import { asks, sections } from './shipped.ts';

/** Messages that weigh activities against each other, with the entries on them. */
const COMPARED: readonly (readonly [language: SpokenLanguage, text: string, entries: readonly string[]])[] = [
  ['en', 'Swimming versus cycling: what does each do for a runner?', ['swimming', 'cycling']],
  ['en', 'Swimming or cycling: which is easier on the joints?', ['swimming', 'cycling']],
  ['en', 'bike or swim?', ['swimming', 'cycling']],
  ['en', 'yoga vs weights, which one is better for runners', ['yoga-pilates', 'strength-training']],
  ['en', "What's the difference between cycling and yoga?", ['yoga-pilates', 'cycling']],
  ['en', 'Is swimming better than lifting?', ['swimming', 'strength-training']],
  ['en', 'compare pilates and cycling for me', ['yoga-pilates', 'cycling']],
  ['en', 'pool or gym, which is harder', ['swimming', 'strength-training']],
  ['es', '¿nadar o bici?', ['swimming', 'cycling']],
  ['es', '¿Qué es mejor para un corredor, la natación o el ciclismo?', ['swimming', 'cycling']],
  ['es', 'diferencia entre yoga y pesas', ['yoga-pilates', 'strength-training']],
  ['es', '¿Es mejor nadar que hacer pilates?', ['swimming', 'yoga-pilates']],
  ['de', 'Schwimmen oder Radfahren, was ist besser?', ['swimming', 'cycling']],
  ['de', 'Was ist der Unterschied zwischen Yoga und Krafttraining?', ['yoga-pilates', 'strength-training']],
  ['de', 'Ist Radfahren besser als Schwimmen?', ['swimming', 'cycling']],
  ['de', 'Yoga oder Rad?', ['yoga-pilates', 'cycling']],
  ['fr', 'natation ou vélo pour un coureur ?', ['swimming', 'cycling']],
  ['fr', 'Quelle différence entre le yoga et la musculation ?', ['yoga-pilates', 'strength-training']],
  ['fr', 'La natation, c’est mieux que le vélo ?', ['swimming', 'cycling']],
  ['fr', 'vélo ou yoga, lequel est le mieux ?', ['yoga-pilates', 'cycling']],
];

describe('activities that a member weighs against each other', () => {
  it.each(COMPARED)(
    'are each told of, and that none is called better: %s %s',
    async (language, text, entries) => {
      const answer = await asks(text);
      expect(answer).toMatchObject({ outcome: 'answer', language });
      expect(sections(answer)?.toSorted()).toEqual(entries.toSorted());
      expect(answer.text.endsWith(CATALOGUES[language].answers.undecided)).toBe(true);
      expect([...new Set(answer.citations.map(({ section }) => section))].toSorted()).toEqual(
        entries.toSorted(),
      );
    },
  );

  it.each([
    'rowing or swimming?',
    'Is the erg better than the pool?',
    'hot yoga or normal yoga',
    'Is swimming or weights better for my shoulders?',
    'what burns more, swimming or cycling',
    'Should I do yoga or weights first?',
    'Swimming or running, which is better?',
    '¿Remo o bici, qué aporta más?',
    '¿nadar o correr, qué es mejor?',
    'Rudern oder Schwimmen, was bringt mehr?',
    'Schwimmen oder Laufen, was ist besser?',
    'Aviron ou vélo, lequel est le mieux ?',
    'crawl ou brasse ?',
  ])('are not compared where the knowledge tells of one side or none: %s', async (text) => {
    expect((await asks(text)).outcome).toBe('abstain');
  });

  it.each([
    ['Does swimming or cycling build endurance?', 'answer'],
    ['cycling or swimming for my marathon?', 'plan'],
    ['Schwimmen oder Rad für den Marathon?', 'plan'],
    ['bike or swim after intervals?', 'plan'],
    ['Vélo ou natation pour le marathon ?', 'plan'],
    ['Bike, pool or weights: which one is for me?', 'answer'],
  ] as const)('are no comparison in %s', async (text, outcome) => {
    const answer = await asks(text);
    expect(answer.outcome).toBe(outcome);
    expect(answer.text).not.toContain(CATALOGUES[answer.language].answers.undecided);
  });
});
