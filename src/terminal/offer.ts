import type { Answer } from '../answering/answer.ts';
import { CATALOGUES } from '../wording/catalogue.ts';
import { literal } from './markdown.ts';

/** Whole questions that stand below the text of an answer, for the member to take up. */
export interface Offer {
  /** The line above them, and the same where they are picked by number. */
  readonly lead: string;
  readonly leadByNumber: string;
  readonly questions: readonly string[];
}

/** What an answer offers to ask instead, in its language; undefined where it offers nothing. */
export function offerOf(answer: Answer): Offer | undefined {
  const words = CATALOGUES[answer.language].offers;
  switch (answer.outcome) {
    case 'clarify':
      return offer(words.youCouldMean, words.youCouldMeanByNumber, answer.choices);
    case 'abstain':
      return offer(words.youCouldAsk, words.youCouldAskByNumber, answer.nearest);
    case 'answer':
    case 'plan':
    case 'safety':
    case 'smalltalk':
      return undefined;
  }
}

/** The text of an answer with what it offers listed below, as Markdown. */
export function textWithOffer(answer: Answer): string {
  const offered = offerOf(answer);
  if (offered === undefined) return answer.text;
  const list = offered.questions.map((question) => `- ${literal(question)}`);
  return [answer.text, '', offered.lead, ...list].join('\n');
}

const offer = (lead: string, leadByNumber: string, questions: readonly string[]): Offer | undefined =>
  questions.length === 0 ? undefined : { lead, leadByNumber, questions };
