import type { Answer } from '../answering/answer.ts';
import { findBeyond } from '../answering/beyond/find-beyond.ts';
import type { Question } from '../answering/question.ts';
import { raisedBefore } from '../answering/raised.ts';
import { MOST_CHARACTERS } from '../answering/limits.ts';
import { redFlag } from '../answering/understanding/danger/red-flags.ts';
import { leansOn } from '../answering/understanding/follow-up.ts';
import { readMessage, type Message } from '../answering/understanding/message.ts';
import { makeCorrectIn, type CorrectIn } from '../answering/understanding/correction.ts';
import { plainQuestion, type PlainQuestion } from '../answering/understanding/personal/plain-question.ts';
import { makePlainWords } from '../answering/understanding/personal/plain-words.ts';
import { atFirstUse } from '../knowledge/at-first-use.ts';
import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { Book } from '../knowledge/book.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../knowledge/spoken-language.ts';
import { toldIn } from '../knowledge/told-in.ts';
import { makeReadWords, tokens, wordsIn } from '../knowledge/tokens.ts';
import { makeVocabulary } from '../knowledge/vocabulary.ts';
import type { Compared } from './alike.ts';

/** A question as it was asked, with the turns before it. */
export type AskedQuestion = Pick<Question, 'text' | 'history' | 'today' | 'locale' | 'plan'>;

/** What of a question may be kept: its text, or the subject alone. */
export type GapSubject =
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly language: SpokenLanguage;
      readonly compared: Compared;
    }
  /** Undefined where the subject has no name here. */
  | { readonly kind: 'subject'; readonly subject: BeyondTopic | undefined };

/** Reads what of questions may be kept. */
export interface ReadGap {
  /** Builds in small steps what reading needs, so that no answer waits for it. */
  prepare(breathe: () => Promise<void>): Promise<void>;
  /** The question that was declined as not covered; undefined for every other answer. */
  declined(question: AskedQuestion, answer: Answer): GapSubject | undefined;
  /** The question whose answer was not helpful; undefined where the answer was none from the book. */
  unhelpful(question: AskedQuestion, answer: Answer): GapSubject | undefined;
}

/** A question of fewer terms leans on what was said before it, and says nothing on its own. */
const LEAST_TERMS = 2;

/** A word that no list holds. */
const UNKNOWN_WORD = 'unknownword';

/** Makes the reader for the shipped book: a club's own texts may name people. */
export function makeReadGap(shipped: Book): ReadGap {
  const read = makeReadWords();
  const plain = makePlainWords(shipped);
  const partsOf = (language: SpokenLanguage) =>
    atFirstUse(() => {
      const vocabulary = makeVocabulary(toldIn(shipped, language), language, read);
      return { vocabulary, correctIn: makeCorrectIn({ [language]: vocabulary.known }) };
    });
  const parts = { en: partsOf('en'), es: partsOf('es'), de: partsOf('de'), fr: partsOf('fr') };
  const correctIn: CorrectIn = (word, language) => parts[language]().correctIn(word, language);

  function comparedOf({ words, language }: PlainQuestion): Compared {
    const terms = new Map<string, string>();
    for (const { term, at } of parts[language]().vocabulary.terms(words))
      if (!terms.has(term)) terms.set(term, words[at] ?? '');
    const inOrder = [...terms].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return { language, terms: inOrder.map(([term, word]) => ({ term, word })) };
  }

  function subjectOf(question: AskedQuestion, answer: Answer): GapSubject | undefined {
    if (question.plan !== undefined || raisedBefore(question.history)) return undefined;
    if (redFlag(tokens(question.text))) return undefined;
    if (leansOnBefore(question)) return named(answer);
    const read = plainQuestion(question, { plain, correctIn });
    if (!('not' in read)) {
      const compared = comparedOf(read);
      const { text, language } = read;
      if (compared.terms.length >= LEAST_TERMS || findBeyond(read.words, language).length > 0)
        return { kind: 'question', text, language, compared };
    }
    const topic = topicOf(answer);
    const words = wordsIn(question.text, answer.language);
    return { kind: 'subject', subject: topic ?? findBeyond(words, answer.language)[0]?.value };
  }

  /** True for a question that is only understood with what was said before it: its own words say too little. */
  function leansOnBefore(question: AskedQuestion): boolean {
    const { text, history } = question;
    if (!history.some(({ role }) => role === 'member')) return false;
    const read = (some: string): Message => readMessage(some, correctIn, question);
    const { earlier, meant } = leansOn(read(text.slice(0, MOST_CHARACTERS)), history, read);
    return earlier.length > 0 || meant !== undefined;
  }

  return {
    async prepare(breathe) {
      for (const language of SPOKEN_LANGUAGES) {
        await breathe();
        plain.has(UNKNOWN_WORD, language);
        await breathe();
        correctIn(UNKNOWN_WORD, language);
      }
    },
    declined: (question, answer) =>
      answer.outcome === 'abstain' && answer.reason === 'not-covered'
        ? subjectOf(question, answer)
        : undefined,
    unhelpful: (question, answer) => (isFromBook(answer) ? subjectOf(question, answer) : undefined),
  };
}

const topicOf = (answer: Answer): BeyondTopic | undefined =>
  answer.outcome === 'abstain' ? answer.topic : undefined;

/** The subject of what leans on an earlier question, where it has a name; the earlier one was counted itself. */
function named(answer: Answer): GapSubject | undefined {
  const subject = topicOf(answer);
  return subject === undefined ? undefined : { kind: 'subject', subject };
}

/** True for an answer that the book gave, or that it lacks. */
function isFromBook(answer: Answer): boolean {
  switch (answer.outcome) {
    case 'answer':
    case 'plan':
    case 'clarify':
      return true;
    case 'abstain':
      return answer.reason === 'not-covered';
    case 'safety':
    case 'smalltalk':
      return false;
  }
}
