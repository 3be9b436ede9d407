import { createHash, randomInt } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Clubs } from './club/clubs.ts';
import { DEFAULT_SETTINGS } from './club/settings.ts';
import type { Editor } from './editing/editor.ts';
import { makeGaps, type Gaps } from './editing/gaps.ts';
import { makeEditor } from './editing/make-editor.ts';
import { makeReadGap } from './editing/read-gap.ts';
import { newestOf } from './editing/newest.ts';
import type { OpenBook, Shelf } from './editing/shelf.ts';
import { makeTestQuestions, type TestQuestions } from './editing/test-questions.ts';
import type { WeeklyFigures } from './editing/weekly-figures.ts';
import type { Book } from './knowledge/book.ts';
import { keepDrafts } from './stores/drafts.ts';
import { GAPS, keepGaps } from './stores/gaps.ts';
import { keepPublications, KNOWLEDGE } from './stores/publications.ts';
import type { Stores } from './stores/store.ts';
import { keepTestQuestions, TEST_QUESTIONS } from './stores/test-questions.ts';
import { keepWeeklyFigures, WEEKLY_FIGURES } from './stores/weekly-figures.ts';

/** What the edges keep clubs' knowledge with. */
export interface ClubKnowledge {
  readonly editor: Editor;
  readonly gaps: Gaps;
  readonly testQuestions: TestQuestions;
  readonly figures: WeeklyFigures;
  /** The book of a club with all that was published until now, however long it takes to open. */
  readonly newest: (club: string) => Promise<OpenBook>;
  /** Begins to build, in small steps, what is needed beside answers, so that none waits for it. */
  readonly prepare: () => void;
  /** Puts another shipped book below those of all clubs, in small steps. */
  readonly reship: (book: Book) => Promise<void>;
}

/** Characters of a short name: enough that no two of a club's questions share one. */
const NAME_CHARACTERS = 12;

const nameOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, NAME_CHARACTERS);

const KEY_CHARACTERS = 8;
/** Letters and digits that look like no other. */
const KEY_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

const newKey = (): string =>
  Array.from({ length: KEY_CHARACTERS }, () => KEY_LETTERS.charAt(randomInt(KEY_LETTERS.length))).join('');

/** Builds it around the books of the clubs and the stores; `report` takes what failed beside an answer. */
export function makeClubKnowledge({
  book,
  shelf,
  stores,
  clubs,
  now,
  report,
}: {
  /** The shipped one. */
  readonly book: Book;
  readonly shelf: Shelf;
  readonly stores: Pick<Stores, 'namespace'>;
  readonly clubs: Pick<Clubs, 'read'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly report: (what: string) => (error: unknown) => void;
}): ClubKnowledge {
  const ofKnowledge = stores.namespace(KNOWLEDGE);
  const breathe = (): Promise<void> => setImmediate();
  const figures = keepWeeklyFigures(
    stores.namespace(WEEKLY_FIGURES),
    report('the figures of a week were not kept'),
  );
  const newest = (club: string): Promise<OpenBook> => newestOf(shelf, club);
  let readGap = makeReadGap(book);
  const gaps = makeGaps({
    held: keepGaps(stores.namespace(GAPS)),
    read: {
      prepare: (giveWay) => readGap.prepare(giveWay),
      declined: (question, answer) => readGap.declined(question, answer),
      unhelpful: (question, answer) => readGap.unhelpful(question, answer),
    },
    figures,
    keepDays: async (club) => (await clubs.read(club)).keepDays ?? DEFAULT_SETTINGS.keepDays,
    askOf: async (club) => (await newest(club)).ask,
    nameOf,
    breathe,
    report: report('a gap in the knowledge was not counted'),
  });
  const testQuestions = makeTestQuestions({
    held: keepTestQuestions(stores.namespace(TEST_QUESTIONS)),
    openOf: (club) => shelf.of(club),
    nameOf,
    breathe,
  });
  const editor = makeEditor({
    shelf,
    publications: keepPublications(ofKnowledge),
    drafts: keepDrafts(ofKnowledge),
    tests: testQuestions,
    gaps,
    needsSecond: async (club) => (await clubs.read(club)).secondModerator === true,
    now,
    newKey,
    pause: breathe,
  });
  const prepare = (): void => {
    readGap.prepare(breathe).catch(report('what is needed beside answers was not built'));
  };
  async function reship(next: Book): Promise<void> {
    await shelf.reship(next);
    const reading = makeReadGap(next);
    await reading.prepare(breathe);
    readGap = reading;
  }
  return { editor, gaps, testQuestions, figures, newest, prepare, reship };
}
