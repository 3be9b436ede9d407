import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { cite } from '../../src/answering/compose.ts';
import type { Turn } from '../../src/answering/question.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import { asks, shippedBook } from './shipped.ts';

/**
 * What a member says, one message after the other, behind the language and the sentences that may open the answer to
 * the last: `en author#1: Who is Diego? / how fast was he at first?`.
 */
const OPENINGS = readFileSync(new URL('compose-openings.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const at = line.indexOf(': ');
    const [language, ...opens] = line.slice(0, at).split(' ');
    return { language, opens, turns: line.slice(at + 2).split(' / ') };
  });

const book = await shippedBook();
const LOCALES = { en: 'en-US', es: 'es-ES', de: 'de', fr: 'fr' } as const;

const told = (section: string, language: SpokenLanguage) => {
  const entry = book.translation(section, language) ?? book.entry(section);
  if (entry === undefined) throw new Error(`no section ${section}`);
  return entry;
};

/** The sentence at a place of a section, such as `author#1`. */
function sentenceAt(place: string, language: SpokenLanguage): string {
  const [section = '', at = ''] = place.split('#');
  const sentence = told(section, language).sentences[Number(at)];
  if (sentence === undefined) throw new Error(`no sentence ${place}`);
  return sentence;
}

async function answerTo(turns: readonly string[], language: SpokenLanguage): Promise<Answer> {
  const locale = LOCALES[language];
  const history: Turn[] = [];
  for (const text of turns.slice(0, -1)) {
    const { text: said } = await asks(text, { locale, history: [...history] });
    history.push({ role: 'member', text }, { role: 'paceline', text: said });
  }
  return asks(turns.at(-1) ?? '', { locale, history });
}

/** The sentences of an answer with their sections, in the order in which they are told. */
function sentencesOf(answer: Answer, language: SpokenLanguage): string[] {
  return answer.why.entries
    .flatMap(({ section }) => told(section, language).sentences.map((text) => ({ section, text })))
    .filter(({ text }) => answer.text.includes(text))
    .map(({ section }) => section);
}

for (const language of SPOKEN_LANGUAGES) {
  describe(`an answer (${language})`, () => {
    const asked = OPENINGS.filter((opening) => opening.language === language);
    const openings = asked.map(({ turns, opens }) => [turns.join(' / '), turns, opens] as const);

    it.each(openings)('opens with the sentence that answers: %s', async (_, turns, opens) => {
      const answer = await answerTo(turns, language);
      expect(answer.outcome).toBe('answer');
      const due = opens.map((place) => sentenceAt(place, language));
      expect(
        due.filter((sentence) => answer.text.startsWith(sentence)),
        answer.text,
      ).not.toEqual([]);
    });

    it('has two to six sentences', async () => {
      for (const { turns } of asked) {
        const answer = await answerTo(turns, language);
        const { length } = sentencesOf(answer, language);
        expect(length, answer.text).toBeGreaterThanOrEqual(2);
        expect(length, answer.text).toBeLessThanOrEqual(6);
      }
    });
  });
}

describe('the sentences of an answer', () => {
  it('stop where the next would be beside the question', async () => {
    const { text } = await asks('How many certifications does Alcubierre have?');
    expect(text).toContain(sentenceAt('author#3', 'en'));
    expect(text).not.toContain(sentenceAt('author#4', 'en'));
    expect(text).not.toContain(sentenceAt('author#5', 'en'));
  });

  it('answer what a follow-up asks, and not once more what was asked before it', async () => {
    const first = await answerTo(['What is overtraining?'], 'en');
    const notice = await answerTo(['What is overtraining?', 'how do i notice it?'], 'en');
    const avoid = await answerTo(
      ['What is overtraining?', 'how do i notice it?', 'and how do i avoid it?'],
      'en',
    );
    const opening = (answer: Answer) => answer.text.split('. ')[0];
    expect(new Set([first, notice, avoid].map(opening)).size).toBe(3);
  });
});

describe('citation marks', () => {
  const [one, other] = book.entries;
  if (!one || !other) throw new Error('a book of two entries');

  it('stand behind each run of sentences of one entry, with the first of them as quote', () => {
    const chosen = [one, one, other, one].map((entry, at) => ({
      entry,
      sentence: `Sentence ${String(at)}.`,
    }));
    const citations: Answer['citations'][number][] = [];
    expect(cite(chosen, citations)).toBe('Sentence 0. Sentence 1. [1] Sentence 2. [2] Sentence 3. [1]');
    expect(citations.map(({ section, quote }) => [section, quote])).toEqual([
      [one.id, 'Sentence 0.'],
      [other.id, 'Sentence 2.'],
    ]);
  });
});
