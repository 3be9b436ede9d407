import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BORROWED_BEYOND } from '../../src/answering/beyond/borrowed.ts';
import { ENGLISH_AROUND } from '../../src/answering/beyond/english-around.ts';
import { ENGLISH_DETAILS } from '../../src/answering/beyond/english-details.ts';
import { ENGLISH_TRAINING } from '../../src/answering/beyond/english-training.ts';
import { beyondVocabulary, findBeyond } from '../../src/answering/beyond/find-beyond.ts';
import { FRENCH_AROUND } from '../../src/answering/beyond/french-around.ts';
import { FRENCH_DETAILS } from '../../src/answering/beyond/french-details.ts';
import { FRENCH_TRAINING } from '../../src/answering/beyond/french-training.ts';
import { GERMAN_AROUND } from '../../src/answering/beyond/german-around.ts';
import { GERMAN_DETAILS } from '../../src/answering/beyond/german-details.ts';
import { GERMAN_TRAINING } from '../../src/answering/beyond/german-training.ts';
import { SPANISH_AROUND } from '../../src/answering/beyond/spanish-around.ts';
import { SPANISH_DETAILS } from '../../src/answering/beyond/spanish-details.ts';
import { SPANISH_TRAINING } from '../../src/answering/beyond/spanish-training.ts';
import { ASKED } from './beyond-asked.ts';
import type { BeyondWords } from '../../src/answering/beyond/topic.ts';
import { BEYOND_TOPICS, type BeyondTopic } from '../../src/knowledge/beyond-topics.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import { tokens, wordsIn } from '../../src/knowledge/tokens.ts';

const TABLES: Readonly<Record<SpokenLanguage, BeyondWords>> = {
  en: { ...ENGLISH_AROUND, ...ENGLISH_TRAINING, ...ENGLISH_DETAILS },
  es: { ...SPANISH_AROUND, ...SPANISH_TRAINING, ...SPANISH_DETAILS },
  de: { ...GERMAN_AROUND, ...GERMAN_TRAINING, ...GERMAN_DETAILS },
  fr: { ...FRENCH_AROUND, ...FRENCH_TRAINING, ...FRENCH_DETAILS },
};

/** A word that stands in no phrase; a single letter would: German has „X-Beine“. */
const ELSE = 'qqq';

const list = (phrases: string): string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

const alonePhrases = (language: SpokenLanguage, topic: BeyondTopic): string[] => [
  ...new Set([...list(TABLES[language][topic].alone), ...list(BORROWED_BEYOND[topic] ?? '')]),
];

const topicsOf = (text: string, language: SpokenLanguage): BeyondTopic[] =>
  findBeyond(wordsIn(text, language), language).map(({ value }) => value);

/** Questions that the article answers, or the planner decides, with words near those of the tables. */
const COVERED: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  en: [
    'Swim or bike for the marathon?',
    'How often should I do yoga?',
    'How far apart should my swim and my run be?',
    'How long do I leave between a run and the gym on the same day?',
    'Do I need equipment for strength training?',
    'Is some lifting better than nothing?',
    'What should I watch out for when I start riding?',
    'How many runs a week can I replace with bike rides?',
    'Does cross-training count as active recovery?',
    'Is cycling better than running for my joints?',
    'How old was the author when he started running?',
    'I keep catching colds and I am always tired, is that overtraining?',
    'When should I hang up my shoes for the winter and swim instead?',
    'How do I get the benefits of cross-training?',
  ],
  es: [
    '¿Nado o hago bici para el maratón?',
    '¿Cuántas veces por semana hago yoga?',
    '¿Cuánto tiempo dejo entre correr y el gimnasio el mismo día?',
    'De cara a la temporada, ¿hago más fuerza?',
    '¿Qué músculos trabaja la natación?',
    '¿Cómo meto la natación antes de la carrera del domingo?',
    '¿Cuándo le añado peso a la calistenia?',
    'Mi última sesión de carrera fue dura, ¿nado hoy?',
  ],
  de: [
    'Schwimmen oder Rad für den Marathon?',
    'Wie oft pro Woche Yoga?',
    'Wie viel Abstand brauche ich zwischen Lauf und Studio?',
    'Wie setze ich Crosstraining im Alltag um?',
    'Wie schaffe ich meine Tage mit Crosstraining?',
    'Ist Radfahren besser als Laufen für die Gelenke?',
    'Bei Regen lieber aufs Rad statt laufen?',
    'Wo drückt der Schuh, und welcher Sport hilft da?',
  ],
  fr: [
    'Vélo ou natation pour le marathon ?',
    'Combien de fois par semaine du yoga ?',
    'Combien de temps laisser entre la course et la salle ?',
    'Courir ou nager après une grosse séance ?',
    "À qui s'adresse le cross-training ?",
    'Est-ce que ça marche de nager après un footing ?',
    'Je suis au bout du rouleau, je coupe ?',
    'Comment arriver frais à la course ?',
  ],
};

describe.each(SPOKEN_LANGUAGES)('subjects beyond the book in %s', (language) => {
  it.each(BEYOND_TOPICS)('are found in a question that turns on %s', (topic) => {
    expect(topicsOf(ASKED[topic][language], language)).toContain(topic);
  });

  it.each(COVERED[language])('are none of %s', (text) => {
    expect(topicsOf(text, language)).toEqual([]);
  });

  it('are named by phrases folded as messages are', () => {
    const phrases = BEYOND_TOPICS.flatMap((topic) => {
      const { alone, together = [], unless = '' } = TABLES[language][topic];
      return [alone, unless, ...together.flat()].flatMap(list);
    });
    const said = phrases.map((phrase) => phrase.replaceAll('*', ''));
    expect(said.filter((phrase) => wordsIn(phrase, language).join(' ') !== phrase)).toEqual([]);
    const open = phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => word.includes('*'));
    expect(open.filter((word) => !/^[a-z0-9]{2,}\*$/.test(word))).toEqual([]);
  });

  it('are each named by phrases of their own', () => {
    const named = BEYOND_TOPICS.flatMap((topic) => alonePhrases(language, topic));
    expect(named.filter((phrase, at) => named.indexOf(phrase) < at)).toEqual([]);
    for (const topic of BEYOND_TOPICS) {
      const { alone, together = [] } = TABLES[language][topic];
      expect(list(alone).length + together.length, topic).toBeGreaterThan(0);
    }
  });

  it('are found by each phrase that names them alone', () => {
    for (const topic of BEYOND_TOPICS) {
      for (const phrase of alonePhrases(language, topic)) {
        const words = tokens(phrase.replaceAll('*', ''));
        expect(
          findBeyond(words, language).map(({ value }) => value),
          phrase,
        ).toContain(topic);
      }
    }
  });

  it('are found by two phrases together only while they stand near', () => {
    for (const topic of BEYOND_TOPICS) {
      const { alone, together = [] } = TABLES[language][topic];
      for (const [first = '', second = ''] of together.map((sides) =>
        sides.map((side) => list(side).at(-1)),
      )) {
        const [one, other] = [first, second].map((phrase) => tokens(phrase.replaceAll('*', '')));
        if (!one || !other) throw new Error(`an empty side in ${topic}`);
        const near = findBeyond([...one, ELSE, ...other], language).filter(({ value }) => value === topic);
        expect(near.length, `${first} + ${second}`).toBeGreaterThan(0);
        if (list(alone).some((phrase) => [first, second].join(' ').includes(phrase.replaceAll('*', ''))))
          continue;
        const far = findBeyond([...one, ...Array<string>(11).fill(ELSE), ...other], language);
        expect(far.filter(({ value, also }) => value === topic && also)).toEqual([]);
      }
    }
  });

  it('stand where their words are, whatever surrounds them', () => {
    const vocabulary = [...new Set(beyondVocabulary(language))];
    const words = fc.array(fc.constantFrom(...vocabulary, ELSE, 'swim', 'yoga'), { maxLength: 30 });
    fc.assert(
      fc.property(words, (said) => {
        const found = findBeyond(said, language);
        for (const hit of found) expect(said.slice(hit.start, hit.end)).toEqual(hit.words);
        expect(found.toSorted((a, b) => a.start - b.start).map(({ start }) => start)).toEqual(
          found.map(({ start }) => start),
        );
        const later = findBeyond([...Array<string>(5).fill(ELSE), ...said], language);
        expect(later.map(({ value, start }) => [value, start - 5])).toEqual(
          found.map(({ value, start }) => [value, start]),
        );
      }),
    );
  });
});
