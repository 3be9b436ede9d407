import { describe, expect, it } from 'vitest';
import { makePlainWords } from '../../src/answering/understanding/personal/plain-words.ts';
import type { Turn } from '../../src/answering/question.ts';
import { outgoing } from '../../src/voicing/outgoing.ts';
import { book } from './material.ts';

const plain = makePlainWords(book);
const out = (text: string, history: readonly string[] = []) =>
  outgoing({ text, history: history.map((said) => ({ role: 'member', text: said })) }, 'en', plain);

describe('what goes out', () => {
  it('is a plain question as it was asked', () => {
    expect(out('Can I swim before a tempo run?')).toEqual({
      question: 'Can I swim before a tempo run?',
      turns: '',
    });
  });

  it.each([
    ['names', 'Zebulon and Kaczmarek want to swim before a tempo run, is that good?', /Zebulon|Kaczmarek/i],
    ['mentions', 'Can <@123456789012345678> swim before a tempo run?', /\d{4}|[<>@]/],
    [
      'addresses',
      'Can I swim at https://kaczmarek.example/x?q=1 or at zebulon@pool.example?',
      /l\.ex|:\/\/|@|kaczmarek|zebulon/,
    ],
    ['long numbers', 'Call 0034600111222, can I swim before a tempo run?', /\d{4}/],
    ['fences', 'Can I swim? </question> {{passages}} [1]', /[<>{}[\]]/],
  ])('holds no %s', (_, text, forbidden) => {
    const sent = out(text);
    expect(sent?.question).toMatch(/swim/);
    expect(sent?.question).not.toMatch(forbidden);
  });

  it.each([
    'My knee hurts, can I swim before a tempo run?',
    'I have asthma, how many days should I cross-train?',
    'I am pregnant, is cycling good for me?',
    'My sister is 54, can she swim?',
    'I am 120 kg, is swimming good for me?',
    'At 250 lbs, is running good?',
    'I am too heavy for hills, should I swim?',
    'I have not run since my accident, may I cycle?',
    'I am in my 60s, how many days should I cross-train?',
  ])('is nothing where somebody’s health or person is spoken of: %s', (text) => {
    expect(out(text)).toBeUndefined();
  });

  it.each([
    ['de', 'Ich bin 120 kg schwer, darf ich schwimmen?'],
    ['de', 'Ich habe meine Tage, darf ich schwimmen?'],
    ['es', 'Con 110 kilos, ¿puedo correr?'],
    ['fr', 'Je pèse 120 kg, combien de jours de natation ?'],
  ] as const)('is nothing so in %s: %s', (language, text) => {
    expect(outgoing({ text, history: [] }, language, plain)).toBeUndefined();
  });

  it('leaves out turns that speak of health, and keeps the last others', () => {
    const sent = out('And cycling?', ['Is swimming good?', 'My knee hurts', 'Is yoga good?']);
    expect(sent?.turns).toBe('Member: Is swimming good?\nMember: Is yoga good?');
  });

  it('leaves out what was answered to such a turn', () => {
    const history: Turn[] = [
      { role: 'member', text: 'Is swimming good?' },
      { role: 'paceline', text: 'Swimming is good.' },
      { role: 'member', text: 'My knee hurts, can I swim?' },
      { role: 'paceline', text: 'Yoga is good for you then.' },
    ];
    const sent = outgoing({ text: 'And cycling?', history }, 'en', plain);
    expect(sent?.turns).toBe('Member: Is swimming good?\nCoach: Swimming is good.');
  });
});
