import type { Answer } from '../../src/answering/answer.ts';
import { severalQuestions } from '../../src/answering/understanding/several.ts';
import { ANSWER_MESSAGES, MESSAGE_CHARACTERS } from '../../src/discord/limits.ts';
import { answerText } from '../../src/discord/render.ts';
import { answerMessages } from '../../src/discord/split.ts';
import type { Book } from '../../src/knowledge/book.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { CANARY } from './hostile-strings.ts';

/** What Discord makes a mention, a link or a picture of. */
const LIVE =
  /@(?:everyone|here)|<@[!&]?\d+>|<#\d+>|<\/[^>\n]*:\d+>|<t:-?\d+(?::\w)?>|<id:\w+>|<a?:\w+:\d+>|:\/\/|discord\.gg|\]\(/iu;
/** Signs that no sentence of the project holds: other scripts, control characters, invisible ones, halves of pairs. */
const FOREIGN =
  /(?!\n)\p{Cc}|\p{Cs}|(?![\p{Script=Latin}\p{Script=Common}])[\p{L}\p{M}]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** An answer of these kinds cites nothing. */
const WITHOUT_SOURCES: ReadonlySet<Answer['outcome']> = new Set(['abstain', 'safety', 'smalltalk']);

/** What is wrong with the answer to a text, whatever the text is; empty where nothing is. */
export function makeFaultsOf(book: Book): (text: string, answer: Answer) => string[] {
  const sentences = new Map(
    book.entries.map((entry) => [
      entry.id,
      new Set([
        ...entry.sentences,
        ...book.translations.flatMap((language) => book.translation(entry.id, language)?.sentences ?? []),
      ]),
    ]),
  );

  return (text, answer) => {
    const faults: string[] = [];
    const check = (good: boolean, fault: string): void => void (good || faults.push(fault));
    const { outcome, citations, language } = answer;

    check(SPOKEN_LANGUAGES.includes(language), `the language "${language}"`);
    check(answer.text.trim() !== '', 'an empty text');
    check(answer.text.length <= MESSAGE_CHARACTERS, `${answer.text.length} characters`);

    const marks = new Set([...answer.text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
    check(
      citations.every((_, at) => marks.has(at + 1)),
      'a citation without a mark',
    );
    check(marks.size === citations.length, 'a mark without a citation');
    for (const { section, quote } of citations)
      check(sentences.get(section)?.has(quote) ?? false, `no sentence of "${section}": ${quote}`);
    check(outcome !== 'answer' || citations.length > 0, 'an answer without a source');
    const asksSeveral = outcome === 'abstain' && severalQuestions(text).length > 1;
    check(
      !WITHOUT_SOURCES.has(outcome) || citations.length === 0 || asksSeveral,
      `an outcome "${outcome}" with sources`,
    );

    const words = CATALOGUES[language].discord;
    const rendered = answerText(answer, words);
    const messages = answerMessages(rendered, { most: ANSWER_MESSAGES, cutLine: words.cut });
    check(!LIVE.test(rendered), 'something that Discord makes a mention or a link of');
    check(!FOREIGN.test(rendered), 'characters of the member’s text');
    check(!rendered.toLowerCase().includes(CANARY), 'a word of the member’s text');
    check(
      messages.every(({ length }) => length > 0 && length <= MESSAGE_CHARACTERS) &&
        messages.length <= ANSWER_MESSAGES,
      'messages beyond the limits',
    );
    return faults;
  };
}
