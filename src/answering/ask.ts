import type { Book } from '../knowledge/book.ts';
import { indexBook, indexing, type IndexedBook } from '../knowledge/index-book.ts';
import { SPOKEN_LANGUAGES } from '../knowledge/spoken-language.ts';
import type { Steps } from '../knowledge/steps.ts';
import type { Day } from '../planner/session.ts';
import { CATALOGUES, type MemberCatalogue } from '../wording/catalogue.ts';
import type { Ask } from './answer.ts';
import { beyondLines } from './beyond/beyond-lines.ts';
import { correctorOf, makeDecide } from './decide.ts';
import { makeWord } from './word.ts';

/** A word that no list holds: what corrects words is made at the first one. */
const UNKNOWN_WORD = 'unknownword';

const INDEXED = new WeakMap<Ask, IndexedBook>();

/** Makes the one handler for a book: what a question gets is decided first, then worded. Indexes the book, once. */
export function makeAsk(book: Book): Ask {
  return askFrom(indexBook(book, beyondLines));
}

/**
 * Makes the handler in small steps, with all that it needs to answer, and takes over what stays of handlers of much the
 * same books, the most alike first. It answers as if it had been made at once.
 */
export function* makingAsk(book: Book, like: readonly Ask[]): Steps<Ask> {
  const indexed = yield* indexing(book, {
    further: beyondLines,
    like: like.flatMap((ask) => INDEXED.get(ask) ?? []),
    isWhole: true,
  });
  const correctIn = correctorOf(indexed.vocabularies);
  for (const language of SPOKEN_LANGUAGES) {
    yield;
    correctIn(UNKNOWN_WORD, language);
  }
  return askFrom(indexed);
}

function askFrom(indexed: IndexedBook): Ask {
  const decide = makeDecide(indexed);
  const word = makeWord(indexed.book);
  const ask: Ask = async (question) => {
    const { reply, language } = decide(question);
    return word(reply, language, beginningOn(question.club?.weekStart, CATALOGUES[language]));
  };
  INDEXED.set(ask, indexed);
  return ask;
}

/** The catalogue with weeks that are shown from a certain day on. */
function beginningOn(first: Day | undefined, catalogue: MemberCatalogue): MemberCatalogue {
  if (first === undefined) return catalogue;
  const { plan } = catalogue;
  return { ...catalogue, plan: { ...plan, week: (week) => plan.week(week, first) } };
}
