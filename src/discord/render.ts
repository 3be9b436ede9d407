import type { Answer, Citation } from '../answering/answer.ts';
import type { Book } from '../knowledge/book.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { answerRows, ANSWER_CONTROLS, type Around } from './answer-buttons.ts';
import { parseCustomId } from './custom-id.ts';
import { plainText, withoutMentions } from './escape.ts';
import type { Said } from './said.ts';

type Words = MemberCatalogue['discord'];

/** What stands in the text although buttons could hold it. */
interface Spelled {
  /** The questions that may be picked. */
  readonly questions: boolean;
  /** The quotes of the sources, below their titles. */
  readonly quotes: boolean;
}

/** An answer as it is said in Discord: its text first, then its buttons. What no button can hold stands in the text. */
export function renderAnswer(answer: Answer, words: Words, around: Around): Said {
  const rows = answerRows(answer, around);
  const has = (control: string): number =>
    rows
      .flatMap(({ components }) => components)
      .filter((one) => 'custom_id' in one && parseCustomId(one.custom_id).control === control).length;
  const plain = { ...answer, text: withPlainSentences(answer, around.book) };
  const text = answerText(plain, words, {
    questions: has(ANSWER_CONTROLS.pick) < questionsOf(answer).length,
    quotes: has(ANSWER_CONTROLS.sources) === 0,
  });
  return rows.length > 0 ? { text, rows } : { text };
}

/** Behind a text that goes on. */
const MORE = ' …';

/** What has come of an answer by now: its text alone. */
export const renderBegun = (begun: Answer, book: Book): Said => ({
  text: `${withoutMentions(withPlainSentences(begun, book).trim())}${MORE}`,
});

/**
 * The text with the sentences of its entries as they were written: signs in them that are no Markdown in a knowledge
 * file, such as `||`, would hide or strike through in Discord.
 */
function withPlainSentences({ text, language, why, citations }: Answer, book: Book): string {
  const sections = new Set([...why.entries, ...citations].map(({ section }) => section));
  const told = [...sections].flatMap((id) => [book.translation(id, language), book.entry(id)]);
  const marked = told
    .flatMap((entry) => entry?.sentences ?? [])
    .filter((sentence) => plainText(sentence) !== sentence);
  return marked.reduce((some, sentence) => some.replaceAll(sentence, () => plainText(sentence)), text);
}

/** An answer as Discord's Markdown: the text, what may be asked instead, and the sources in small print. */
export function answerText(
  answer: Answer,
  words: Words,
  spelled: Spelled = { questions: true, quotes: true },
): string {
  return withoutMentions([...blocks(answer, words, spelled)].join('\n\n'));
}

function* blocks(answer: Answer, words: Words, spelled: Spelled): Iterable<string> {
  yield answer.text.trim();
  const questions = questionsOf(answer);
  if (questions.length > 0) {
    const heading = answer.outcome === 'clarify' ? words.pickOne : words.youCouldAsk;
    const list = spelled.questions ? questions.map((question) => `- ${plainText(question)}`) : [];
    yield [heading, ...list].join('\n');
  }
  if (answer.citations.length === 0) return;
  yield spelled.quotes
    ? answer.citations.map((one, at) => quoted(one, at + 1, words)).join('\n')
    : `-# ${answer.citations.map(({ title }, at) => words.titled({ number: at + 1, title: plainText(title) })).join(' · ')}`;
}

/** Exhaustive over the kinds of answer: a new kind does not compile until it says what may be picked below it. */
function questionsOf(answer: Answer): readonly string[] {
  switch (answer.outcome) {
    case 'clarify':
      return answer.choices;
    case 'abstain':
      return answer.nearest;
    case 'answer':
    case 'plan':
    case 'safety':
    case 'smalltalk':
      return [];
  }
}

function quoted({ title, quote }: Citation, number: number, words: Words): string {
  return `-# ${words.source({ number, title: plainText(title), quote: plainText(quote) })}`;
}
