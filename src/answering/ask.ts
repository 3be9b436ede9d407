import type { Book } from '../knowledge/book.ts';
import { indexBook } from '../knowledge/index-book.ts';
import type { Day } from '../planner/session.ts';
import { CATALOGUES, type MemberCatalogue } from '../wording/catalogue.ts';
import type { Ask } from './answer.ts';
import { beyondLines } from './beyond/beyond-lines.ts';
import { makeDecide } from './decide.ts';
import { makeWord } from './word.ts';

/** Makes the one handler for a book: what a question gets is decided first, then worded. Indexes the book, once. */
export function makeAsk(book: Book): Ask {
  const indexed = indexBook(book, beyondLines);
  const decide = makeDecide(indexed);
  const word = makeWord(book);
  return async (question) => {
    const { reply, language } = decide(question);
    return word(reply, language, beginningOn(question.club?.weekStart, CATALOGUES[language]));
  };
}

/** The catalogue with weeks that are shown from a certain day on. */
function beginningOn(first: Day | undefined, catalogue: MemberCatalogue): MemberCatalogue {
  if (first === undefined) return catalogue;
  const { plan } = catalogue;
  return { ...catalogue, plan: { ...plan, week: (week) => plan.week(week, first) } };
}
