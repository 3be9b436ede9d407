import type { Answer } from '../answering/answer.ts';

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
  readonly from: 'test' | 'gap' | 'shipped';
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
  /** The first sentence, without marks of citations. */
  readonly sentence: string;
  /** The first section that is cited, with its title; undefined where none is. */
  readonly section?: string;
  readonly title?: string;
}

/** The test questions of clubs. */
export interface TestQuestions {
  of(club: string): Promise<readonly { readonly question: string; readonly section: string }[]>;
}

/** Questions that clubs' members asked and that were not answered well, newest first. */
export interface OpenGaps {
  open(club: string): Promise<readonly { readonly question: string }[]>;
}
