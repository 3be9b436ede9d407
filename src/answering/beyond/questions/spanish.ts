import type { BeyondQuestions } from '../topic.ts';
import { SPANISH_DETAIL_QUESTIONS } from './spanish-details.ts';
import { joinQuestions } from './join-questions.ts';
import { SPANISH_AMOUNTS_QUESTIONS } from './spanish-amounts.ts';
import { SPANISH_BEYOND_AROUND } from './spanish-around.ts';
import { SPANISH_BEYOND_BODY } from './spanish-body.ts';
import { SPANISH_KIT_QUESTIONS } from './spanish-kit.ts';
import { SPANISH_MOVES_QUESTIONS } from './spanish-moves.ts';
import { SPANISH_PEOPLE_QUESTIONS } from './spanish-people.ts';
import { SPANISH_BEYOND_RUNNING } from './spanish-running.ts';
import { SPANISH_BEYOND_SESSIONS } from './spanish-sessions.ts';

/** Questions in Spanish that the book does not answer, by their subject. */
export const SPANISH_BEYOND_QUESTIONS: BeyondQuestions = joinQuestions(
  {
    ...SPANISH_BEYOND_BODY,
    ...SPANISH_BEYOND_RUNNING,
    ...SPANISH_BEYOND_SESSIONS,
    ...SPANISH_BEYOND_AROUND,
    ...SPANISH_DETAIL_QUESTIONS,
  },
  SPANISH_KIT_QUESTIONS,
  SPANISH_AMOUNTS_QUESTIONS,
  SPANISH_MOVES_QUESTIONS,
  SPANISH_PEOPLE_QUESTIONS,
);
