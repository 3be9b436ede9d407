import type { BeyondQuestions } from '../topic.ts';
import { SPANISH_BEYOND_AROUND } from './spanish-around.ts';
import { SPANISH_BEYOND_BODY } from './spanish-body.ts';
import { SPANISH_BEYOND_RUNNING } from './spanish-running.ts';
import { SPANISH_BEYOND_SESSIONS } from './spanish-sessions.ts';

/** Questions in Spanish that the book does not answer, by their subject. */
export const SPANISH_BEYOND_QUESTIONS: BeyondQuestions = {
  ...SPANISH_BEYOND_BODY,
  ...SPANISH_BEYOND_RUNNING,
  ...SPANISH_BEYOND_SESSIONS,
  ...SPANISH_BEYOND_AROUND,
};
