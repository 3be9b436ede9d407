import { describe, expect, it } from 'vitest';
import {
  beginningsOf,
  phrasesOf,
  wordsOfPhrase,
} from '../../src/answering/understanding/danger/phrase-pattern.ts';
import { SIGNS } from '../../src/answering/understanding/danger/red-flag-signs.ts';
import { DANGER_WORDS } from '../../src/answering/understanding/danger/words/danger-words.ts';
import { LOOK_ALIKES } from '../../src/answering/understanding/danger/words/look-alikes.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { tokens } from '../../src/knowledge/tokens.ts';

const lists = SPOKEN_LANGUAGES.flatMap((language) =>
  Object.entries(DANGER_WORDS[language]).map(([concept, list]) => ({ language, concept, list })),
);

describe.each(lists)('the table $concept in $language', ({ list }) => {
  const phrases = phrasesOf(list);

  it('holds phrases, each once', () => {
    expect(phrases.length).toBeGreaterThan(0);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it('holds words as a message is folded to', () => {
    const words = phrases.flatMap(wordsOfPhrase).map((word) => word.replace(/\*$/, ''));
    expect(words.filter((word) => tokens(word).join(' ') !== word)).toEqual([]);
  });

  it('holds beginnings of words that the finder looks up', () => {
    const stems = phrases
      .flatMap(wordsOfPhrase)
      .filter((word) => word.endsWith('*'))
      .map((word) => word.slice(0, -1));
    expect(stems.filter((stem) => !beginningsOf(stem).includes(stem))).toEqual([]);
  });

  it('begins and ends phrases with a word', () => {
    expect(phrases.filter((phrase) => /^\.\.|^[^ ]*\?|\.\.$/.test(phrase))).toEqual([]);
  });
});

it('every concept of a sign is told apart by its table', () => {
  const concepts = new Set(Object.keys(DANGER_WORDS.en));
  expect(SIGNS.flatMap(({ concepts: used }) => used).filter((concept) => !concepts.has(concept))).toEqual([]);
});

it.each(SPOKEN_LANGUAGES)('look-alikes are no words of danger: %s', (language) => {
  const danger = new Set(Object.values(DANGER_WORDS[language]).flatMap(phrasesOf));
  expect([...LOOK_ALIKES[language]].filter((word) => danger.has(word))).toEqual([]);
});
