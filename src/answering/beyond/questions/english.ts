import type { BeyondQuestions } from '../topic.ts';
import { ENGLISH_AMOUNTS_QUESTIONS } from './english-amounts.ts';
import { ENGLISH_BEYOND_AROUND } from './english-around.ts';
import { ENGLISH_BEYOND_BODY } from './english-body.ts';
import { ENGLISH_KIT_QUESTIONS } from './english-kit.ts';
import { ENGLISH_MOVES_QUESTIONS } from './english-moves.ts';
import { ENGLISH_PEOPLE_QUESTIONS } from './english-people.ts';
import { ENGLISH_BEYOND_RUNNING } from './english-running.ts';
import { ENGLISH_BEYOND_SESSIONS } from './english-sessions.ts';
import { ENGLISH_DETAIL_QUESTIONS } from './english-details.ts';
import { joinQuestions } from './join-questions.ts';

/** Questions in English that the book does not answer, by their subject. */
export const ENGLISH_BEYOND_QUESTIONS: BeyondQuestions = joinQuestions(
  {
    ...ENGLISH_BEYOND_BODY,
    ...ENGLISH_BEYOND_RUNNING,
    ...ENGLISH_BEYOND_SESSIONS,
    ...ENGLISH_BEYOND_AROUND,
    ...ENGLISH_DETAIL_QUESTIONS,
  },
  ENGLISH_KIT_QUESTIONS,
  ENGLISH_AMOUNTS_QUESTIONS,
  ENGLISH_MOVES_QUESTIONS,
  ENGLISH_PEOPLE_QUESTIONS,
);
