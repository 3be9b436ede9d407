import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsAlone } from '../../src/answering/understanding/personal/personal.ts';
import { PERSONAL_WORDS } from '../../src/answering/understanding/personal/personal-said.ts';
import type { Concept } from '../../src/answering/understanding/danger/danger-concepts.ts';
import { phrasesOf } from '../../src/answering/understanding/danger/phrase-pattern.ts';
import { SIGNS } from '../../src/answering/understanding/danger/red-flag-signs.ts';
import { DANGER_WORDS } from '../../src/answering/understanding/danger/words/danger-words.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import { kept } from './plain-questions.ts';

/** Questions that are kept as they are, and places in which something else may be said. */
const FRAMES: Readonly<Record<SpokenLanguage, readonly ((said: string) => string)[]>> = {
  en: [
    (said) => `Which shoes should I wear with ${said} on wet trails?`,
    (said) => `${said}. Which shoes should I wear on wet trails?`,
    (said) => `Which shoes should I wear on wet trails? ${said}`,
  ],
  es: [
    (said) => `¿Qué zapatillas uso con ${said} en la montaña?`,
    (said) => `${said}. ¿Qué zapatillas uso en la montaña?`,
  ],
  de: [
    (said) => `Welche Schuhe brauche ich mit ${said} für die Trails?`,
    (said) => `${said}. Welche Schuhe brauche ich für die Trails?`,
  ],
  fr: [
    (said) => `Quelles chaussures choisir avec ${said} pour les chemins ?`,
    (said) => `${said}. Quelles chaussures choisir pour les chemins ?`,
  ],
};

/** One way to say a phrase of the tables. */
function spoken(phrase: string, pick: number): string {
  return phrase
    .split(' ')
    .flatMap((step) => {
      if (step === '..') return [];
      const words = step.replace(/\?$/, '').split('/');
      const word = words[pick % words.length] ?? '';
      return [word === '#' ? '39' : word.replace('*', '')];
    })
    .join(' ');
}

/** The phrases of a concept, without those that are read as something else where they stand alone, as chat. */
const of = (language: SpokenLanguage, concept: Concept): readonly string[] =>
  phrasesOf(DANGER_WORDS[language][concept]).filter((phrase) => !/\b(?:pq|tb|x)\b/.test(phrase));

const anyFrame = (language: SpokenLanguage) => fc.constantFrom(...FRAMES[language]);

describe.each(SPOKEN_LANGUAGES)('a question in %s', (language) => {
  it('is kept without anything else in it', () => {
    for (const frame of FRAMES[language]) expect(kept(frame(''), language)).not.toMatch(/^not:/);
  });

  it('is not kept with any phrase of the tables that tells of health alone', () => {
    const concepts = Object.keys(DANGER_WORDS[language]) as Concept[];
    for (const concept of concepts.filter(tellsAlone)) {
      for (const phrase of of(language, concept)) {
        const said = spoken(phrase, 0);
        expect(kept(FRAMES[language][0]?.(said) ?? '', language), `${concept}: ${said}`).toMatch(/^not:/);
      }
    }
  });

  it('is kept with nothing of a sign of danger, wherever its parts stand and whatever takes them back', () => {
    const sign = fc
      .constantFrom(...SIGNS)
      .chain(({ concepts }) =>
        fc.tuple(
          ...concepts.map((concept) => fc.tuple(fc.constantFrom(...of(language, concept)), fc.nat(9))),
        ),
      );
    fc.assert(
      fc.property(
        sign,
        anyFrame(language),
        fc.constantFrom('', 'no ', 'lol ', '2015 '),
        (parts, frame, before) => {
          const said = before + parts.map(([phrase, pick]) => spoken(phrase, pick)).join(' ');
          // What no table knows in that form is not part of the question that is kept.
          expect([
            `not: personal`,
            'not: word',
            'not: form',
            'not: number',
            kept(frame(''), language),
          ]).toContain(kept(frame(said), language));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is not kept with a word about a person, however it is written', () => {
    const phrases = Object.values(PERSONAL_WORDS[language]).flatMap(phrasesOf);
    const spellings: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200B'),
      (text) => `**${text}**`,
      (text) => text,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        anyFrame(language),
        fc.constantFrom(...spellings),
        (phrase, frame, spell) => {
          expect(kept(frame(spell(spoken(phrase, 0))), language)).toMatch(/^not:/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is kept with no word that is in none of the lists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 3 }), anyFrame(language), (said, frame) => {
        const text = kept(frame(said), language);
        if (text.startsWith('not:')) return;
        // What is kept is kept again as it is: nothing in it is new.
        expect(kept(text, language)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is kept of a question', () => {
  it.each([
    ['whcih shoes for wet trails?', 'en', 'which shoes for wet trails?'],
    ['Hi all! Where do we park on Sunday? Thanks', 'en', 'Where do we park on Sunday?'],
    ['How far is the 10 km loop', 'en', 'How far is the 10 km loop?'],
    ['¿A qué hora quedamos el domingo?', 'es', 'A qué hora quedamos el domingo?'],
    ['Gibt es Duschen im Vereinsheim?', 'de', 'Gibt es Duschen im Vereinsheim?'],
    ['Où est-ce qu’on se gare le samedi ?', 'fr', 'Où est-ce qu’on se gare le samedi?'],
  ])('is the question alone: %s', (text, locale, expected) => {
    expect(kept(text, locale)).toBe(expected);
  });

  it.each([
    ['Does Ana run with the fast group?', 'word'],
    ['Does Will run with the fast group on Sunday?', 'word'],
    ['Will Jack be at the track on Sunday?', 'word'],
    ['Where does <@123> park on Sunday?', 'address'],
    ['Which shoes are on shop.example for trails?', 'address'],
    ['Can I mail coach@club.example about shoes?', 'personal'],
    ['Can I call 0171 2345678 about the shoes?', 'number'],
    ['Which group is for me at 54?', 'number'],
    ['Which group is for me at fifty?', 'number'],
    ['Which group can my son join?', 'personal'],
    ['Which shoes for somebody with hashimoto?', 'personal'],
    ['Which shoes for somebody with sarcoidosis?', 'personal'],
    ['Where do we park? When do we start?', 'form'],
    ['I am so stressed. Where do we park on Sunday?', 'personal'],
  ])('is nothing where it tells of a person: %s', (text, why) => {
    expect(kept(text, 'en')).toBe(`not: ${why}`);
  });

  it('is cut to a limit, behind a word', () => {
    const text = `Which shoes ${'and shoes '.repeat(13)}for wet trails?`;
    const cut = kept(text, 'en');
    expect(cut.length).toBeLessThanOrEqual(140);
    expect(tokens(text)).toEqual(expect.arrayContaining(tokens(cut)));
    expect(cut).toMatch(/ (?:shoes|and)…$/);
  });
});
