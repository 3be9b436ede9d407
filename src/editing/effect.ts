import type { Answer, Ask } from '../answering/answer.ts';
import type { Question } from '../answering/question.ts';
import type { Book } from '../knowledge/book.ts';
import type { EntryText } from '../knowledge/publication.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import { nearestListed } from './listed-questions.ts';

/** What a publication would change in answers, as far as it was asked. */
export interface Effect {
  /** Test questions of the club that would no longer find their section: they stand against publishing. */
  readonly broken: readonly BrokenTest[];
  /** Questions that would be answered differently, those of the club first. */
  readonly changed: readonly ChangedAnswer[];
  /** How many questions were asked, out of how many. */
  readonly asked: number;
  readonly of: number;
}

export interface ChangedAnswer {
  /** Whose question it is: a test of the club, one that nobody has answered yet, or one that the shipped book lists. */
  readonly from: AskedFor;
  readonly question: string;
  readonly before: Brief;
  readonly after: Brief;
}

export interface BrokenTest {
  readonly question: string;
  /** The section that it must find. */
  readonly section: string;
  readonly before: Brief;
  readonly after: Brief;
}

/** What somebody would be told, in short. */
export interface Brief {
  readonly outcome: Answer['outcome'];
  /** The first sentence in which the two answers differ, without marks of citations; empty where one has no further. */
  readonly sentence: string;
  /** The first section that is cited, with its title; undefined where none is. */
  readonly section?: string;
  readonly title?: string;
}

type AskedFor = 'test' | 'gap' | 'shipped';

/** A question that members have, and the language that it is asked in, where that is known. */
export interface ClubQuestion {
  readonly question: string;
  readonly language?: string;
}

/** A question that a club wants to find a section. */
export interface TestQuestion extends ClubQuestion {
  readonly section: string;
}

/** The test questions of clubs. */
export interface TestQuestions {
  of(club: string): Promise<readonly TestQuestion[]>;
}

/** Questions that clubs' members asked and that were not answered well, those that matter most first. */
export interface OpenGaps {
  open(club: string): Promise<readonly ClubQuestion[]>;
}

/** Test questions, gaps and listed questions that are asked at most: more would keep a moderator waiting too long. */
const MOST_TESTS = 200;
const MOST_GAPS = 50;
const MOST_LISTED = 300;
/** Answers that are kept of a book. */
const MOST_ANSWERED = 2_000;
/** All of them together. */
export const MOST_ASKED = MOST_TESTS + MOST_GAPS + MOST_LISTED;

/** How both books are asked: `pause` lets others have their turn, `today` is an ISO day. */
export interface Asking {
  readonly before: Ask;
  readonly after: Ask;
  readonly today: string;
  readonly mostAsked: number;
  readonly pause: () => Promise<void>;
}

/** What is asked of both books to see what a publication changes. */
export interface Questions {
  readonly tests: readonly TestQuestion[];
  readonly gaps: readonly ClubQuestion[];
  /** The shipped book, whose listed questions are asked as far as there is room: first those most like the changes. */
  readonly shipped: Book;
  readonly changes: readonly EntryText[];
}

/** Asks both books, one question after the other. */
export async function effectOf(
  { tests, gaps, shipped, changes }: Questions,
  asking: Asking,
): Promise<Effect> {
  const { nearest, of } = await nearestListed(shipped, changes, asking.pause);
  const asked: readonly Asked[] = [
    ...tests.slice(0, MOST_TESTS).map(asTest),
    ...gaps.slice(0, MOST_GAPS).map((gap) => ({ from: 'gap' as const, ...spoken(gap) })),
    ...nearest
      .slice(0, MOST_LISTED)
      .map(({ text, language }) => ({ from: 'shipped' as const, text, language })),
  ].slice(0, asking.mostAsked);
  const found = await askBoth(asked, asking);
  return { ...found, asked: asked.length, of: tests.length + gaps.length + of };
}

const asTest = (test: TestQuestion): Asked => ({ from: 'test', section: test.section, ...spoken(test) });

const spoken = ({ question, language }: ClubQuestion): Pick<Asked, 'text' | 'language'> => ({
  text: question,
  ...(language !== undefined && { language }),
});

async function askBoth(
  asked: readonly Asked[],
  { before: askBefore, after: askAfter, today, pause }: Omit<Asking, 'mostAsked'>,
): Promise<Pick<Effect, 'broken' | 'changed'>> {
  const broken: BrokenTest[] = [];
  const changed: ChangedAnswer[] = [];
  for (const one of asked) {
    const { text: question, from, section } = one;
    const before = await answered(askBefore, questionOf(one, today), pause);
    const after = await askAfter(questionOf(one, today));
    await pause();
    const briefs = { question, before: briefOf(before, after), after: briefOf(after, before) };
    if (section !== undefined && finds(before, section) && !finds(after, section))
      broken.push({ section, ...briefs });
    if (isOther(before, after)) changed.push({ from, ...briefs });
  }
  return { broken, changed };
}

/** What a book in force has answered, until it is another day or another book. */
const ANSWERED = new WeakMap<Ask, { readonly today: string; readonly answers: Map<string, Answer> }>();

/** The answer of a book in force, which is asked again and again for one draft after the other. */
async function answered(ask: Ask, question: AskedOf, pause: () => Promise<void>): Promise<Answer> {
  const { today, text, locale = '' } = question;
  const kept = ANSWERED.get(ask);
  const { answers } = kept?.today === today ? kept : { answers: new Map<string, Answer>() };
  ANSWERED.set(ask, { today, answers });
  const key = `${locale} ${text}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = await ask(question);
  if (answers.size < MOST_ANSWERED) answers.set(key, answer);
  await pause();
  return answer;
}

/** The test questions that a book no longer answers from their section while the one before does. */
export async function brokenTests(
  tests: readonly TestQuestion[],
  asking: Omit<Asking, 'mostAsked'>,
): Promise<readonly BrokenTest[]> {
  return (await askBoth(tests.slice(0, MOST_TESTS).map(asTest), asking)).broken;
}

interface Asked {
  readonly from: AskedFor;
  readonly text: string;
  readonly language?: string;
  readonly section?: string;
}

type AskedOf = Pick<Question, 'text' | 'today' | 'history' | 'locale'>;

const questionOf = ({ text, language }: Asked, today: string): AskedOf => ({
  text,
  today,
  history: [],
  ...(language !== undefined && { locale: language }),
});

/** Whether an answer rests on a section. */
export const finds = ({ citations, why }: Answer, section: string): boolean =>
  citations.some((one) => one.section === section) || why.entries.some((one) => one.section === section);

const isOther = (before: Answer, after: Answer): boolean =>
  before.outcome !== after.outcome ||
  before.text !== after.text ||
  JSON.stringify(before.citations) !== JSON.stringify(after.citations);

/** What an answer says, in short, beside another one. */
function briefOf(answer: Answer, other: Answer): Brief {
  const said = sentencesOf(answer);
  const known = new Set(sentencesOf(other));
  const [first] = answer.citations;
  return {
    outcome: answer.outcome,
    sentence: said.find((sentence) => !known.has(sentence)) ?? said[0] ?? '',
    ...(first !== undefined && { section: first.section, title: first.title }),
  };
}

const CITATION = /\s*\[\d+\]/g;

function sentencesOf({ text, language }: Answer): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => splitSentences(line.replaceAll(CITATION, ''), language))
    .map((sentence) => sentence.text);
}
