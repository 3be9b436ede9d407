import type { BeyondQuestions } from '../topic.ts';
import { FRENCH_AMOUNTS_QUESTIONS } from './french-amounts.ts';
import { FRENCH_BODY_QUESTIONS } from './french-body.ts';
import { FRENCH_DOSING_QUESTIONS } from './french-dosing.ts';
import { FRENCH_EQUIPMENT_QUESTIONS } from './french-equipment.ts';
import { FRENCH_KIT_QUESTIONS } from './french-kit.ts';
import { FRENCH_MOVES_QUESTIONS } from './french-moves.ts';
import { FRENCH_PEOPLE_QUESTIONS } from './french-people.ts';
import { FRENCH_RUNNING_QUESTIONS } from './french-running.ts';
import { FRENCH_DETAIL_QUESTIONS } from './french-details.ts';
import { joinQuestions } from './join-questions.ts';

/** Questions in French that the book does not answer, by their subject. */
export const FRENCH_BEYOND_QUESTIONS: BeyondQuestions = joinQuestions(
  {
    ...FRENCH_EQUIPMENT_QUESTIONS,
    ...FRENCH_BODY_QUESTIONS,
    ...FRENCH_DOSING_QUESTIONS,
    ...FRENCH_RUNNING_QUESTIONS,
    ...FRENCH_DETAIL_QUESTIONS,
  },
  FRENCH_KIT_QUESTIONS,
  FRENCH_AMOUNTS_QUESTIONS,
  FRENCH_MOVES_QUESTIONS,
  FRENCH_PEOPLE_QUESTIONS,
);
