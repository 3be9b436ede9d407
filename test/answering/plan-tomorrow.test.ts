import { describe, expect, it } from 'vitest';
import { understand } from './understand.ts';

describe('tomorrow', () => {
  it.each([
    ['je suis mort après le fractionné, piscine demain ?', 'swimming', 'after-hard-run'],
    ["le fractionné m'a achevé, natation demain ?", 'swimming', 'after-hard-run'],
    ['après la sortie longue, yoga demain ?', 'yoga', 'after-long-run'],
    ["la séance m'a tué lol, vélo tranquille demain ?", 'cycling', 'after-hard-run'],
    ['after intervals, swim tomorrow?', 'swimming', 'after-hard-run'],
    ['collapsed on the sofa after intervals haha, is swimming tomorrow ok', 'swimming', 'after-hard-run'],
    ['just finished my long run. yoga tomorrow?', 'yoga', 'after-long-run'],
    ['ran hills, weights tomorrow?', 'strength', 'after-hard-run'],
    ['that run nearly finished me off! bike or rest tomorrow', 'cycling', 'after-hard-run'],
    ['that workout murdered me, swim tmrw?', 'swimming', 'after-hard-run'],
    ['nach dem Intervall komplett tot, morgen schwimmen?', 'swimming', 'after-hard-run'],
    ['nach dem langen Lauf bin ich platt, morgen Rad?', 'cycling', 'after-long-run'],
    ['Intervalle hinter mir, kann ich morgen ins Fitnessstudio?', 'strength', 'after-hard-run'],
    ['después de las series, ¿nado mañana?', 'swimming', 'after-hard-run'],
    ['tras la tirada larga, ¿bici mañana?', 'cycling', 'after-long-run'],
    ['las series me han destrozado, ¿pilates mañana?', 'pilates', 'after-hard-run'],
  ])('is the day after the run told before it: %s', (text, activity, onKind) => {
    expect(understand(text)).toMatchObject({ intent: 'placement', activity, onKind });
  });

  it.each([
    'intervals tomorrow, can I swim after?',
    'swim tomorrow after my intervals?',
    'can i swim after intervals tomorrow?',
    'tempo tomorrow, can i lift after it?',
    'yoga tomorrow morning before my intervals?',
    'morgen nach dem Intervall schwimmen?',
    'morgen Intervalle, kann ich danach schwimmen?',
    'morgen früh Intervalle, abends Yoga?',
    'heute Morgen Intervalle, heute Abend schwimmen?',
    'mañana series y después natación, ¿bien?',
    'mañana por la mañana series y por la tarde pesas',
    'demain fractionné, piscine après ?',
  ])('is the day of both, where the run is tomorrow too: %s', (text) => {
    expect(understand(text)).toMatchObject({ intent: 'same-day' });
  });

  it.each([
    ['hills this morning. can i go to the gym tomorrow?', 'tuesday'],
    ['did my long run today, yoga tomorrow?', 'tuesday'],
    ['heute langer Lauf gewesen, morgen Rad fahren ok?', 'tuesday'],
    ['intervals yesterday, swim today?', 'monday'],
    ['can I swim tomorrow?', 'tuesday'],
  ])('is its day of the week, where the day of the run is told or none is: %s', (text, day) => {
    expect(understand(text)).toMatchObject({ intent: 'placement', on: [day] });
  });
});
