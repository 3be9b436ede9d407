import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedClause } from '../../src/answering/asked-clause.ts';
import { weighedAgainst } from '../../src/answering/comparison.ts';
import { reads } from './understand.ts';

function clauseOf(text: string): string | undefined {
  const message = reads(text);
  const clause = askedClause(message);
  return clause && message.words.filter((_, at) => clause.has(at)).join(' ');
}

describe('the clause that asks', () => {
  it.each([
    ['no gym near me, can i train at home', 'can i train at home'],
    ['my watch died, is swimming good for runners', 'is swimming good for runners'],
    ['ich hab kein Rad, ist Schwimmen gut für Läufer?', 'ist schwimmen gut fur laufer'],
    ['no tengo bici, ¿puedo nadar como corredor?', 'puedo nadar como corredor'],
    [
      "je n'ai pas de vélo, est-ce que la natation aide un coureur ?",
      'est ce que la natation aide un coureur',
    ],
  ])('is told from how things stand: %s', (text, clause) => {
    expect(clauseOf(text)).toBe(clause);
  });

  it.each([
    'is swimming good for runners?',
    'compression socks, do runners need them',
    'my garmin says 160, is that fine for cycling',
    'my knee hurts, can i cycle',
    'ich habe Rückenschmerzen, ist Yoga gut?',
    'tengo dolor de espalda, ¿puedo hacer yoga?',
    "j'ai mal au dos, est-ce que le yoga aide ?",
  ])('is all of the question where the rest belongs to it: %s', (text) => {
    expect(clauseOf(text)).toBeUndefined();
  });

  it('is a part of what asks, never all of it', () => {
    const words = 'i my no gym , ? . can is swim yoga it hurts good for runners which bike or near me'.split(
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (said) => {
        const message = reads(said.join(' '));
        const clause = askedClause(message);
        if (clause === undefined) return;
        expect([...clause].every((at) => message.asking.has(at))).toBe(true);
        expect(clause.size).toBeGreaterThan(0);
        expect(clause.size).toBeLessThan(message.asking.size);
      }),
    );
  });
});

describe('activities weighed against each other', () => {
  const ACTIVITIES = ['swimming', 'cycling', 'yoga', 'pilates', 'rowing', 'strength training', 'climbing'];

  it('are the same whichever is named first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTIVITIES), fc.constantFrom(...ACTIVITIES), (one, other) => {
        const sides = weighedAgainst(reads(`Which is better, ${one} or ${other}?`));
        expect(sides.toSorted()).toEqual(
          weighedAgainst(reads(`Which is better, ${other} or ${one}?`)).toSorted(),
        );
        expect(sides.length).toBe(one === other ? 0 : 2);
      }),
    );
  });

  it('are none beside running', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTIVITIES), (one) => {
        expect(weighedAgainst(reads(`Is ${one} better than running?`))).toEqual([]);
        expect(weighedAgainst(reads(`Is running better than ${one}?`))).toEqual([]);
      }),
    );
  });
});
