import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redFlag } from '../../src/answering/understanding/danger/red-flags.ts';
import { tokens } from '../../src/knowledge/tokens.ts';

const DANGERS = [
  'I have chest pain when I run',
  'my husband fainted at the finish',
  'one calf is swollen and hot',
  'there is blood in my urine',
  'I am pregnant',
  'I want to die',
  'tengo dolor en el pecho',
  'me desmayé en la carrera',
  'estoy embarazada',
  'ich habe Schmerzen in der Brust',
  'mein Knöchel ist geschwollen',
  'ich bin schwanger',
  "j'ai une douleur dans la poitrine",
  'je suis enceinte',
  'ma cheville est gonflée',
];
const CHATTER = [
  'hey all, quick one.',
  'lol anyway',
  'which day should I swim?',
  'Love this club!',
  'can I do yoga after my long run on Sunday?',
  'buenas a todos',
  '¿qué día nado?',
  'hallo zusammen',
  'wann soll ich schwimmen?',
  'bonjour à tous',
  'je nage quel jour ?',
];

const danger = fc.constantFrom(...DANGERS);
const chatter = fc.array(fc.constantFrom(...CHATTER), { maxLength: 3 }).map((said) => said.join(' '));
const raised = (text: string) => redFlag(tokens(text));

describe('a red flag', () => {
  it('is raised whatever is said before and behind it', () => {
    fc.assert(
      fc.property(danger, chatter, chatter, (said, before, behind) => {
        expect(raised(`${before} ${said}. ${behind}`)).toBeDefined();
      }),
    );
  });

  it('is the same however it is written', () => {
    const spellings: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
      (text) => text.normalize('NFD').replace(/(?<=[aeiou])/g, '\u0301'),
      (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200B'),
      (text) => text.replaceAll(' ', '   \n '),
      (text) => text.replaceAll("'", '’'),
      (text) => `**${text}**!!!`,
    ];
    fc.assert(
      fc.property(danger, fc.constantFrom(...spellings), (said, spell) => {
        expect(raised(spell(said))).toBe(raised(said));
      }),
    );
  });

  it('is seen through one doubled letter in its longest word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DANGERS.filter((said) => /\p{L}{7}/u.test(said))),
        fc.nat(),
        (said, at) => {
          const longest = (said.match(/\p{L}+/gu) ?? []).toSorted((a, b) => b.length - a.length)[0] ?? '';
          const place = 1 + (at % (longest.length - 1));
          const slip = longest.slice(0, place) + longest.slice(place - 1);
          expect(raised(said.replace(longest, slip))).toBeDefined();
        },
      ),
    );
  });
});

describe('any text', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        'no',
        'not',
        'cant',
        'pain',
        'chest',
        'i',
        'my',
        '39',
        'prevent',
        'ago',
        'years',
        'de',
        'la',
      ),
      fc.string(),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  );

  it('is read without an exception, and the same every time', () => {
    fc.assert(
      fc.property(words, (said) => {
        expect(redFlag(said)).toBe(redFlag([...said]));
      }),
    );
  });

  it('keeps its red flag when it is said twice', () => {
    fc.assert(
      fc.property(danger, chatter, (said, before) => {
        const text = `${before} ${said}`;
        expect(raised(`${text}. ${text}`)).toBe(raised(text));
      }),
    );
  });
});
