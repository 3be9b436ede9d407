import type { KeptAnswer } from './kept-answers.ts';

/** A message of an answer. */
export interface AnswerMessage {
  readonly id: string;
  /** Components V2, which an ordinary message can become, and which can become none. */
  readonly isLaidOut: boolean;
}

/** A question in a message, and what has come of it: ids alone. */
export interface Answered {
  readonly question: string;
  /** The conversation that it belongs to, as the desk names it; unknown for one that was asked before a restart. */
  conversation: string | undefined;
  /** The messages of its answer, in order. */
  messages: readonly AnswerMessage[];
  /** How often the question was edited; what is under way for an earlier wording is given up. */
  edition: number;
  /** The edit that was heard last, in milliseconds since 1970; 0 before the first. */
  editedAt: number;
  /** The question, or a message of its answer, was deleted: nothing more is said. */
  isGone: boolean;
  /** Settles, never with an error, when nothing is under way for it. */
  work: Promise<unknown>;
}

/** What this process remembers of the questions that it has heard. */
export interface AnsweredQuestions {
  /** Remembers a question; undefined where it is remembered already. */
  begin(question: string, conversation: string): Answered | undefined;
  /** Forgets the oldest beyond what is kept. To be called whenever a question is not forgotten at once. */
  keep(): void;
  of(question: string): Answered | undefined;
  /** The question that a message answers. */
  answeredBy(message: string): Answered | undefined;
  /** Says which messages its answer takes now. */
  setMessages(answered: Answered, messages: readonly AnswerMessage[]): void;
  forget(answered: Answered): void;
  /** All that are answered, oldest first, for the next process. */
  answered(): readonly KeptAnswer[];
  /** Remembers what an earlier process had answered. */
  restore(earlier: readonly KeptAnswer[]): void;
}

/** Keeps the last `limit` questions. */
export function rememberAnswered(limit: number): AnsweredQuestions {
  const questions = new Map<string, Answered>();
  const byMessage = new Map<string, Answered>();

  function forget(answered: Answered): void {
    if (questions.get(answered.question) === answered) questions.delete(answered.question);
    for (const { id } of answered.messages) byMessage.delete(id);
  }

  function begin(question: string, conversation: string | undefined): Answered | undefined {
    if (questions.has(question)) return undefined;
    const answered: Answered = {
      question,
      conversation,
      messages: [],
      edition: 0,
      editedAt: 0,
      isGone: false,
      work: Promise.resolve(),
    };
    questions.set(question, answered);
    return answered;
  }

  function setMessages(answered: Answered, messages: readonly AnswerMessage[]): void {
    for (const { id } of answered.messages) byMessage.delete(id);
    answered.messages = messages;
    if (questions.get(answered.question) !== answered) return;
    for (const { id } of messages) byMessage.set(id, answered);
  }

  return {
    begin,
    keep() {
      const [oldest] = questions.values();
      if (questions.size > limit && oldest !== undefined) forget(oldest);
    },
    of: (question) => questions.get(question),
    answeredBy: (message) => byMessage.get(message),
    setMessages,
    forget,
    answered: () =>
      [...questions.values()]
        .filter(({ messages, isGone }) => messages.length > 0 && !isGone)
        .map(({ question, messages, editedAt }) => ({ question, messages: [...messages], editedAt })),
    restore(earlier) {
      for (const { question, messages, editedAt } of earlier.slice(-limit)) {
        const answered = begin(question, undefined);
        if (answered === undefined) continue;
        answered.editedAt = editedAt;
        setMessages(answered, messages);
      }
    },
  };
}
