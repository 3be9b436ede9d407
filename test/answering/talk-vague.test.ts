import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVague } from '../../src/answering/understanding/talk/vague/vague.ts';
import { reads } from './understand.ts';

const VAGUE = [
  'is it good?',
  'how much?',
  'help',
  'swimming?',
  'before or after??',
  'so which one',
  'Would that work for someone like me?',
  'is the other one easier',
  'what about thursdays',
  'I did it again yesterday and it went a bit better than the time before. Keep going like that?',
  '¿y cuánto tiempo?',
  'pero eso sirve de algo o no',
  'natación',
  '¿cuál es mejor?',
  'geht das auch zuhause',
  'lohnt sich das überhaupt',
  'hilfe',
  'Radfahren',
  "c'est mieux ou pas ?",
  "mon pote ne jure que par ça, moi je sais pas trop, t'en penses quoi ?",
  'le vélo ?',
  'je sais pas quoi faire',
];

describe('messages that say too little', () => {
  it.each(VAGUE)('%s', (text) => {
    expect(isVague(reads(text))).toBe(true);
  });

  it('are vague however they are written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VAGUE),
        fc.constantFrom('', '?', '??', '!', ' …'),
        fc.boolean(),
        (text, end, loud) => {
          expect(isVague(reads((loud ? text.toUpperCase() : text) + end))).toBe(true);
        },
      ),
    );
  });
});

describe('messages that say what they are about', () => {
  it.each([
    '',
    'is swimming good?',
    'swim or bike?',
    'is it good for my core?',
    'is it better than running?',
    'who wrote this article?',
    'Is the author a coach?',
    'Is my plan too hard for me?',
    'too many options, where do I even begin',
    'off-season tips?',
    'how do I bake bread',
    '¿es bueno nadar?',
    '¿Puedo entrenar fuerte todos los días?',
    'was bringt mir Yoga?',
    'Wer hat das geschrieben?',
    'le vélo ou la natation ?',
    "Comment savoir si je m'entraîne trop ?",
    'what is the capital of Mongolia',
  ])('%s', (text) => {
    expect(isVague(reads(text))).toBe(false);
  });

  it('are those with a subject added to a vague message', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VAGUE),
        fc.constantFrom('strength training for runners', 'pilates and the core', 'rowing at an easy pace'),
        (text, subject) => {
          expect(isVague(reads(`${text} ${subject}`))).toBe(false);
        },
      ),
    );
  });
});
