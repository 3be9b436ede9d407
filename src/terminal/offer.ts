import type { Answer } from '../answering/answer.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { literal } from './markdown.ts';

/** Whole questions that stand below the text of an answer, for the member to take up. */
export interface Offer {
  /** The beginning of the sentence above them. */
  readonly lead: string;
  readonly questions: readonly string[];
}

/** What an answer offers to ask instead; undefined where it offers nothing. */
export function offerOf(answer: Answer, words: Catalogue['terminal']): Offer | undefined {
  switch (answer.outcome) {
    case 'clarify':
      return offer(words.youCouldMean, answer.choices);
    case 'abstain':
      return offer(words.youCouldAsk, answer.nearest);
    case 'answer':
    case 'plan':
    case 'safety':
    case 'smalltalk':
      return undefined;
  }
}

/** The text of an answer with what it offers listed below, as Markdown. */
export function textWithOffer(answer: Answer, words: Catalogue['terminal']): string {
  const offered = offerOf(answer, words);
  if (offered === undefined) return answer.text;
  const list = offered.questions.map((question) => `- ${literal(question)}`);
  return [answer.text, '', words.offered(offered), ...list].join('\n');
}

const offer = (lead: string, questions: readonly string[]): Offer | undefined =>
  questions.length === 0 ? undefined : { lead, questions };
