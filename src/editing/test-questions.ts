import type { Answer, Ask } from '../answering/answer.ts';
import { plainQuestion } from '../answering/understanding/personal/plain-question.ts';
import { makePlainWords } from '../answering/understanding/personal/plain-words.ts';
import type { Book } from '../knowledge/book.ts';
import { isSpoken, type SpokenLanguage } from '../knowledge/spoken-language.ts';
import { eachInSteps, inSteps, type Steps } from '../knowledge/steps.ts';
import { tokens } from '../knowledge/tokens.ts';
import { sectionsOf } from './sections-of.ts';

/** A question, and the section that its answer must rest on. */
export interface TestQuestion {
  /** Made of the question and the section: the same two always have the same. */
  readonly id: string;
  readonly question: string;
  readonly language: SpokenLanguage;
  readonly section: string;
}

/** Test questions of one club, at most: all of them are asked before each publication. */
const MOST_TESTS = 200;
/** Entries whose questions are compared in a step. */
const COMPARED_IN_ONE_STEP = 20;
/** Longest question, in characters. */
export const MOST_TEST_CHARACTERS = 140;

/** Why a question does not become a test question. */
export type TestRefusal =
  /** It may tell something of a person; a question that the book lists never does. */
  | { readonly kind: 'personal' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'too-many'; readonly most: number }
  /** It is one already. */
  | { readonly kind: 'twice' }
  /** The answer does not rest on the section now; it rests on these. */
  | { readonly kind: 'not-found'; readonly sections: readonly string[] };

export type TestAdding =
  | { readonly kind: 'added'; readonly test: TestQuestion }
  | { readonly kind: 'refused'; readonly why: TestRefusal };

/** What came of asking a test question. */
export interface TestResult {
  readonly test: TestQuestion;
  readonly passes: boolean;
  readonly outcome: Answer['outcome'];
  /** The sections that the answer rests on. */
  readonly sections: readonly string[];
}

/** The questions that guard the edits of clubs' books. `today` is the club's ISO day. */
export interface TestQuestions {
  /** In the order in which they were added. */
  of(club: string): Promise<readonly TestQuestion[]>;
  /** Adds one, where the club's answer rests on the section now. */
  add(club: string, wanted: WantedTest, today: string): Promise<TestAdding>;
  /** True where there was one. */
  remove(club: string, id: string): Promise<boolean>;
  /** Asks all of them, of the club's book as it is or of what answers from another one. */
  run(club: string, today: string, ask?: Ask): Promise<readonly TestResult[]>;
}

/** What is to be a test question; `locale` as of a question. */
export interface WantedTest {
  readonly question: string;
  readonly section: string;
  readonly locale?: string;
}

/** Where test questions are kept. */
export interface HeldTests {
  read(club: string): Promise<readonly TestQuestion[]>;
  /** Changes those of a club in one step; the change is made again where others were quicker. */
  change<T>(
    club: string,
    change: (tests: readonly TestQuestion[]) => {
      readonly tests: readonly TestQuestion[];
      readonly result: T;
    },
  ): Promise<T>;
}

export interface TestPorts {
  readonly held: HeldTests;
  /** The club's book as it is now, and what answers from it. */
  readonly openOf: (club: string) => Promise<{ readonly book: Book; readonly ask: Ask }>;
  /** A short name of a text: the same for the same text. */
  readonly nameOf: (text: string) => string;
  /** Lets others go on; asked between two questions to a book. */
  readonly breathe: () => Promise<void>;
}

/** Makes the test questions of clubs. */
export function makeTestQuestions({ held, openOf, nameOf, breathe }: TestPorts): TestQuestions {
  const asked = (ask: Ask, text: string, locale: string | undefined, today: string): Promise<Answer> =>
    ask({ text, today, history: [], ...(locale !== undefined && { locale }) });

  return {
    of: (club) => held.read(club),
    async add(club, { question, section, locale }, today) {
      const { book, ask } = await openOf(club);
      const text = question.replaceAll(/\s+/g, ' ').trim();
      if (text.length > MOST_TEST_CHARACTERS)
        return refused({ kind: 'too-long', most: MOST_TEST_CHARACTERS });
      if (!(await inSteps(mayBeKept(text, locale, book), breathe))) return refused({ kind: 'personal' });
      const answer = await asked(ask, text, locale, today);
      const sections = sectionsOf(answer);
      if (!sections.includes(section)) return refused({ kind: 'not-found', sections });
      const id = nameOf([section, ...tokens(text)].join(' '));
      const test = { id, question: text, language: answer.language, section };
      return held.change<TestAdding>(club, (tests) => {
        if (tests.some((one) => one.id === id)) return { tests, result: refused({ kind: 'twice' }) };
        if (tests.length >= MOST_TESTS)
          return { tests, result: refused({ kind: 'too-many', most: MOST_TESTS }) };
        return { tests: [...tests, test], result: { kind: 'added', test } };
      });
    },
    remove: (club, id) =>
      held.change(club, (tests) => {
        const left = tests.filter((one) => one.id !== id);
        const wasThere = left.length < tests.length;
        return { tests: wasThere ? left : tests, result: wasThere };
      }),
    async run(club, today, ask) {
      const asking = ask ?? (await openOf(club)).ask;
      const results: TestResult[] = [];
      for (const test of await held.read(club)) {
        await breathe();
        const answer = await asked(asking, test.question, test.language, today);
        const sections = sectionsOf(answer);
        results.push({ test, passes: sections.includes(test.section), outcome: answer.outcome, sections });
      }
      return results;
    },
  };
}

const refused = (why: TestRefusal): Extract<TestAdding, { kind: 'refused' }> => ({ kind: 'refused', why });

/** True for a question that the book lists, and for one of plain words and words of the book that tells of nobody. */
function* mayBeKept(text: string, locale: string | undefined, book: Book): Steps<boolean> {
  const words = tokens(text).join(' ');
  const told = [
    ...book.entries,
    ...book.translations
      .filter(isSpoken)
      .flatMap((language) => book.entries.flatMap(({ id }) => book.translation(id, language) ?? [])),
  ];
  let isListed = false;
  yield* eachInSteps(told, COMPARED_IN_ONE_STEP, ({ questions }) => {
    isListed ||= questions.some((one) => tokens(one).join(' ') === words);
  });
  if (isListed) return true;
  const question = { text, ...(locale !== undefined && { locale }) };
  return !('not' in plainQuestion(question, { plain: makePlainWords(book), correctIn: (word) => word }));
}
