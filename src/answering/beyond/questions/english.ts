import type { BeyondQuestions } from '../topic.ts';
import { ENGLISH_BEYOND_AROUND } from './english-around.ts';
import { ENGLISH_BEYOND_BODY } from './english-body.ts';
import { ENGLISH_BEYOND_RUNNING } from './english-running.ts';
import { ENGLISH_BEYOND_SESSIONS } from './english-sessions.ts';

/** Questions in English that the book does not answer, by their subject. */
export const ENGLISH_BEYOND_QUESTIONS: BeyondQuestions = {
  ...ENGLISH_BEYOND_BODY,
  ...ENGLISH_BEYOND_RUNNING,
  ...ENGLISH_BEYOND_SESSIONS,
  ...ENGLISH_BEYOND_AROUND,
};
