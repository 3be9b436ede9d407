import type { BeyondQuestions } from '../topic.ts';
import { GERMAN_AMOUNTS_QUESTIONS } from './german-amounts.ts';
import { GERMAN_BODY_QUESTIONS } from './german-body.ts';
import { GERMAN_DOSING_QUESTIONS } from './german-dosing.ts';
import { GERMAN_EQUIPMENT_QUESTIONS } from './german-equipment.ts';
import { GERMAN_KIT_QUESTIONS } from './german-kit.ts';
import { GERMAN_MOVES_QUESTIONS } from './german-moves.ts';
import { GERMAN_PEOPLE_QUESTIONS } from './german-people.ts';
import { GERMAN_RUNNING_QUESTIONS } from './german-running.ts';
import { GERMAN_DETAIL_QUESTIONS } from './german-details.ts';
import { joinQuestions } from './join-questions.ts';

/** Questions in German that the book does not answer, by their subject. */
export const GERMAN_BEYOND_QUESTIONS: BeyondQuestions = joinQuestions(
  {
    ...GERMAN_EQUIPMENT_QUESTIONS,
    ...GERMAN_BODY_QUESTIONS,
    ...GERMAN_DOSING_QUESTIONS,
    ...GERMAN_RUNNING_QUESTIONS,
    ...GERMAN_DETAIL_QUESTIONS,
  },
  GERMAN_KIT_QUESTIONS,
  GERMAN_AMOUNTS_QUESTIONS,
  GERMAN_MOVES_QUESTIONS,
  GERMAN_PEOPLE_QUESTIONS,
);
