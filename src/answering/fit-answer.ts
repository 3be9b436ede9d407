import type { Answer, Citation } from './answer.ts';
import { cite, type Chosen } from './compose.ts';
import type { OneReply } from './reply.ts';

/** Characters around the title and the quote of a source, where an edge lists it below the text. */
const AROUND_A_SOURCE = 20;

/**
 * The sentences that fit, with their sources, into so many characters. Those at the end give way; the first one stays
 * whatever its length.
 */
export function fitting(chosen: readonly Chosen[], characters: number): readonly Chosen[] {
  for (let kept = chosen.length; kept > 1; kept--) {
    const sentences = chosen.slice(0, kept);
    if (lengthWithSources(sentences) <= characters) return sentences;
  }
  return chosen.slice(0, 1);
}

function lengthWithSources(chosen: readonly Chosen[]): number {
  const citations: Citation[] = [];
  const text = cite(chosen, citations);
  return citations.reduce(
    (sum, { title, quote }) => sum + title.length + quote.length + AROUND_A_SOURCE,
    text.length,
  );
}

/** Characters around the title of a source, where an edge lists titles alone. */
const AROUND_A_TITLE = 10;

/** How long a text is together with the titles of its sources. */
export const lengthWithTitles = ({ text, citations }: Pick<Answer, 'text' | 'citations'>): number =>
  citations.reduce((sum, { title }) => sum + title.length + AROUND_A_TITLE, text.length);

type AnswerReply = Extract<OneReply, { readonly outcome: 'answer' }>;

/** An answer in some of its sentences only; an entry that none of them is taken from is not behind it any more. */
export function cutTo(reply: AnswerReply, chosen: readonly Chosen[]): AnswerReply {
  const was = new Set(reply.chosen.map(({ entry }) => entry.id));
  const is = new Set(chosen.map(({ entry }) => entry.id));
  const entries = reply.entries.filter(({ section }) => is.has(section) || !was.has(section));
  return { ...reply, chosen, entries };
}
