import type { Answer, Citation } from '../answering/answer.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { plainText, withoutMentions } from './escape.ts';

type Words = Catalogue['discord'];

/** An answer as Discord's Markdown: the text, what may be asked instead, and the sources in small print. */
export function renderAnswer(answer: Answer, words: Words): string {
  return withoutMentions([...blocks(answer, words)].join('\n\n'));
}

function* blocks(answer: Answer, discord: Words): Iterable<string> {
  yield answer.text.trim();
  yield* alternatives(answer, discord);
  if (answer.citations.length > 0) yield answer.citations.map((one, i) => source(one, i, discord)).join('\n');
}

/** Exhaustive over the kinds of answer: a new kind does not compile until it says what stands below its text. */
function alternatives(answer: Answer, words: Words): readonly string[] {
  switch (answer.outcome) {
    case 'clarify':
      return list(words.pickOne, answer.choices);
    case 'abstain':
      return list(words.youCouldAsk, answer.nearest);
    case 'answer':
    case 'plan':
    case 'safety':
    case 'smalltalk':
      return [];
  }
}

function list(heading: string, questions: readonly string[]): readonly string[] {
  if (questions.length === 0) return [];
  return [[heading, ...questions.map((question) => `- ${plainText(question)}`)].join('\n')];
}

function source(citation: Citation, index: number, words: Words): string {
  return `-# ${words.source({
    number: index + 1,
    title: plainText(citation.title),
    quote: plainText(citation.quote),
  })}`;
}
