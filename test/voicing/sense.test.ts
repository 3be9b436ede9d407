import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import { contentOf } from '../../src/voicing/content.ts';
import { judge } from '../../src/voicing/gate.ts';
import type { Voiceable } from '../../src/voicing/passages.ts';
import type { SaidSentence } from '../../src/voicing/sentences.ts';
import { asTheyAre, said, wordable } from './material.ts';

const ASKED = [
  ['en', 'What should I do in the off-season?'],
  ['en', 'How does cross-training help recovery?'],
  ['es', '¿Por qué debería nadar?'],
  ['de', 'Warum ist Radfahren gut für Läufer?'],
  ['fr', 'Pourquoi faire du renforcement musculaire ?'],
] as const;

const ANSWERS = await Promise.all(
  ASKED.map(async ([language, question]) => {
    const { parts } = await wordable(question);
    return { language, parts, sentences: asTheyAre(parts, language) };
  }),
);
const anyAnswer = fc.constantFrom(...ANSWERS);

const isFaulty = (sentences: readonly SaidSentence[], language: SpokenLanguage, parts: Voiceable): boolean =>
  'faults' in judge(said(sentences), { language, answer: parts });

/** Where words stand that say something by themselves, and only once: sentence, place in it, and what they say. */
function tellingWords(sentences: readonly SaidSentence[], language: SpokenLanguage) {
  const all = sentences.flatMap(({ text }) => contentOf(text, language).map(({ key }) => key));
  return sentences.flatMap(({ text }, sentence) =>
    text.split(' ').flatMap((word, place) => {
      const [only, ...more] = contentOf(word, language);
      const isOnce = only && more.length === 0 && all.filter((key) => key === only.key).length === 1;
      return isOnce && only.kind === 'word' ? [{ sentence, place, word, key: only.key }] : [];
    }),
  );
}

/** The sentences with words put at places of them; undefined takes one out. */
function put(
  sentences: readonly SaidSentence[],
  changes: readonly { sentence: number; place: number; word: string | undefined }[],
): readonly SaidSentence[] {
  return sentences.map((one, at) => {
    const words: (string | undefined)[] = one.text.split(' ');
    for (const { sentence, place, word } of changes) if (sentence === at) words[place] = word;
    return { ...one, text: words.filter((word) => word !== undefined).join(' ') };
  });
}

describe('a wording', () => {
  it.each(ANSWERS)('says the same as itself ($language)', ({ language, parts, sentences }) => {
    expect(isFaulty(sentences, language, parts)).toBe(false);
  });

  it('may not leave out a word that says something', () => {
    fc.assert(
      fc.property(anyAnswer, fc.nat(), ({ language, parts, sentences }, any) => {
        const telling = tellingWords(sentences, language);
        const one = telling[any % telling.length];
        expect(one).toBeDefined();
        if (one === undefined) return;
        expect(isFaulty(put(sentences, [{ ...one, word: undefined }]), language, parts)).toBe(true);
      }),
    );
  });

  it('may not exchange words of different sentences', () => {
    fc.assert(
      fc.property(anyAnswer, fc.nat(), fc.nat(), ({ language, parts, sentences }, any, other) => {
        const telling = tellingWords(sentences, language);
        const first = telling[any % telling.length];
        const others = telling.filter(({ sentence }) => sentence !== first?.sentence);
        const second = others[other % others.length];
        expect(second).toBeDefined();
        if (first === undefined || second === undefined) return;
        const exchanged = put(sentences, [
          { ...first, word: second.word },
          { ...second, word: first.word },
        ]);
        expect(isFaulty(exchanged, language, parts)).toBe(true);
      }),
    );
  });

  it('may not say a word of the passages where they do not', () => {
    fc.assert(
      fc.property(anyAnswer, fc.nat(), fc.nat(), fc.nat(), ({ language, parts, sentences }, any, row, at) => {
        const telling = tellingWords(sentences, language);
        const one = telling[any % telling.length];
        const sentence = row % sentences.length;
        const words = sentences[sentence]?.text.split(' ') ?? [];
        const place = at % words.length;
        expect(one).toBeDefined();
        const word = `${one?.word.replace(/[.,;:]$/, '')} ${words[place]}`;
        expect(isFaulty(put(sentences, [{ sentence, place, word }]), language, parts)).toBe(true);
      }),
    );
  });
});

describe('a clause', () => {
  const SOURCE = 'Swim easy if you are tired. Rest on Friday, because sleep helps.';
  const parts: Voiceable = { lead: '', passages: [{ text: SOURCE, citations: [1] }], tail: '' };
  const isRight = (...texts: readonly string[]): boolean =>
    !isFaulty(
      texts.map((text) => ({ text, passages: [1] })),
      'en',
      parts,
    );

  it('may stand in front', () => {
    expect(isRight('If you are tired, swim easy.', 'Because sleep helps, rest on Friday.')).toBe(true);
  });

  it('may not belong to another sentence', () => {
    expect(isRight('Swim easy.', 'If you are tired, rest on Friday, because sleep helps.')).toBe(false);
    expect(isRight('Swim easy if you are tired and rest on Friday, because sleep helps.')).toBe(false);
    expect(isRight('Swim easy if you are tired, because sleep helps.', 'Rest on Friday.')).toBe(false);
  });

  it('may not change places with what it belongs to', () => {
    expect(isRight('Swim easy if you are tired.', 'Sleep helps, because you rest on Friday.')).toBe(false);
    expect(isRight('You are tired if you swim easy.', 'Rest on Friday, because sleep helps.')).toBe(false);
  });
});
