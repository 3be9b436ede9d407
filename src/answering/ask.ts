import type { Book } from '../knowledge/book.ts';
import { indexing, type IndexedBook } from '../knowledge/index-book.ts';
import { SPOKEN_LANGUAGES } from '../knowledge/spoken-language.ts';
import { atOnce, type Steps } from '../knowledge/steps.ts';
import type { Day } from '../planner/session.ts';
import { CATALOGUES, type MemberCatalogue } from '../wording/catalogue.ts';
import type { Ask } from './answer.ts';
import { correctionsOf, makingBookLookUp } from './club-look-up.ts';
import { makeDecide } from './decide.ts';
import { toolsOf } from './look-up.ts';
import { makeWord } from './word.ts';

const INDEXED = new WeakMap<Ask, IndexedBook>();

/** A word that no list holds: what corrects words is made at the first one. */
const UNKNOWN_WORD = 'unknownword';

/** Makes the one handler for a book: what a question gets is decided first, then worded. Indexes the book, once. */
export function makeAsk(book: Book): Ask {
  return atOnce(making(book));
}

/**
 * Makes the handler in small steps, with all that it needs to answer, and takes over what stays of the handler of much
 * the same book. It answers as if it had been made at once.
 */
export function* makingAsk(book: Book, like?: Ask): Steps<Ask> {
  const ask = yield* making(book, like);
  const indexed = yield* indexing(book);
  const { compare } = toolsOf(indexed.shipped ?? indexed);
  for (const language of SPOKEN_LANGUAGES) {
    yield;
    compare[language].weights();
    yield;
    correctionsOf(indexed)(UNKNOWN_WORD, language);
  }
  return ask;
}

function* making(book: Book, like?: Ask): Steps<Ask> {
  const indexed = yield* indexing(book, like && INDEXED.get(like));
  const decide = makeDecide(indexed, yield* makingBookLookUp(indexed));
  const word = makeWord(book);
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
