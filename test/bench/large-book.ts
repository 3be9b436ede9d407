import { FIRST_LANGUAGE, type Book } from '../../src/knowledge/book.ts';
import type { PlacedEntry } from '../../src/knowledge/entry-draft.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { EVERYDAY_WORDS } from '../../src/knowledge/everyday-words.ts';
import type { Page } from '../../src/knowledge/page.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import { makeRandom, oneOf, type Random } from './random.ts';
import { bookOf } from './shipped-pages.ts';

const SENTENCES = 5;
const QUESTIONS = 8;
/** Words of a sentence and of a question, from and to. */
const SENTENCE_WORDS = [10, 20] as const;
const QUESTION_WORDS = [5, 12] as const;
/** Words that an entry is about, and the place in the list of everyday words from which they are taken. */
const SUBJECT_WORDS = 3;
const FIRST_SUBJECT_WORD = 2_000;
/** Share of words that are of the entry's subject, and of those that the shipped book is written in. */
const SUBJECT_SHARE = 0.15;
const TRAINING_SHARE = 0.45;

const OPENINGS = ['How', 'Why', 'When', 'What', 'Which', 'Can I', 'Should I', 'Is it', 'Does', 'How often'];

/** Everyday English words, the most common first. */
const EVERYDAY = [...EVERYDAY_WORDS];

/**
 * The pages given, with as many entries more as make `count` in all: a club's own, in English, the same each time.
 * Their words are those of the shipped book and everyday ones, few of them often and most of them rarely (Zipf's law),
 * beside the few that each entry is about.
 */
export function largeBook(pages: readonly Page[], count: number): Book {
  const first = pages.find(({ frontMatter }) => frontMatter.language === FIRST_LANGUAGE);
  if (first === undefined) throw new Error('The book has no page in English.');
  const own = first.entries.map(({ entry }) => entry);
  const training = own.flatMap(({ sentences, questions }) => [...sentences, ...questions].flatMap(tokens));
  const random = makeRandom(20_261_123);
  const more = Array.from({ length: Math.max(0, count - own.length) }, (_, place) =>
    placed(entryOf(place + 1, training, random)),
  );
  const page: Page = { file: 'club.md', frontMatter: first.frontMatter, entries: more };
  return bookOf([...pages, page]);
}

function entryOf(number: number, training: readonly string[], random: Random): Entry {
  const subject = Array.from({ length: SUBJECT_WORDS }, () => oneOf(SUBJECTS, random));
  const word = (): string => {
    const drawn = random();
    if (drawn < SUBJECT_SHARE) return oneOf(subject, random);
    if (drawn < SUBJECT_SHARE + TRAINING_SHARE) return oneOf(training, random);
    return EVERYDAY[Math.floor(EVERYDAY.length ** random())] ?? '';
  };
  const words = ([from, to]: readonly [number, number]): string =>
    Array.from({ length: from + Math.floor(random() * (to - from + 1)) }, word).join(' ');
  return {
    id: `club-${number}`,
    language: FIRST_LANGUAGE,
    title: `${subject.join(' ')} ${number}`,
    from: 'The club',
    sentences: Array.from({ length: SENTENCES }, () => `The ${words(SENTENCE_WORDS)}.`),
    questions: Array.from(
      { length: QUESTIONS },
      () => `${oneOf(OPENINGS, random)} ${words(QUESTION_WORDS)}?`,
    ),
    words: [],
    revision: 1,
  };
}

const SUBJECTS = EVERYDAY.slice(FIRST_SUBJECT_WORD);

/** An entry of no file. */
function placed(entry: Entry): PlacedEntry {
  const none = { id: 1, from: 1, link: 1, sentences: [], questions: [], words: [] };
  return { entry, line: 1, lines: none };
}
