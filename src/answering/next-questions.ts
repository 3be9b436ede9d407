import type { Book } from '../knowledge/book.ts';
import { fold } from '../knowledge/tokens.ts';
import type { Answer } from './answer.ts';

/** Questions that are offered after an answer. */
const MOST_NEXT = 3;

/**
 * The questions that may be asked after an answer, all of which the book answers: what may be picked instead where it
 * was declined or must be made clear, else the first questions of the entries that it rests on and of those next to
 * them in the book, which the member has not just asked.
 */
export function nextQuestions(answer: Answer, asked: string, book: Book): readonly string[] {
  switch (answer.outcome) {
    case 'clarify':
      return answer.choices;
    case 'abstain':
      return answer.nearest;
    case 'safety':
    case 'smalltalk':
      return [];
    case 'answer':
    case 'plan': {
      const used = new Set(answer.why.entries.map(({ section }) => section));
      const near = book.entries.flatMap(({ id }, at) =>
        used.has(id) ? [book.entries[at + 1]?.id, book.entries[at - 1]?.id] : [],
      );
      const others = near.flatMap((id) => (id === undefined || used.has(id) ? [] : [id]));
      const firsts = [...new Set(others)].map((id) => {
        const entry = book.translation(id, answer.language) ?? book.entry(id);
        return entry?.questions[0];
      });
      const said = fold(asked);
      return firsts.filter((one) => one !== undefined && fold(one) !== said).slice(0, MOST_NEXT) as string[];
    }
  }
}
