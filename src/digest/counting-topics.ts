import type { Gaps } from '../editing/gaps.ts';
import type { AskedTopics } from './asked-topics.ts';

/** The gaps, with what was asked about counted beside them: by the entry that an answer rests on most. */
export function countingTopics<Noting extends Pick<Gaps, 'noted'>>(
  gaps: Noting,
  topics: Pick<AskedTopics, 'count'>,
): Noting {
  return {
    ...gaps,
    noted(club, question, answer, name) {
      const [citation] = answer.citations;
      const isAnswered = answer.outcome === 'answer' || answer.outcome === 'plan';
      if (isAnswered && citation !== undefined) topics.count(club, question.today, citation.section);
      return gaps.noted(club, question, answer, name);
    },
  };
}
