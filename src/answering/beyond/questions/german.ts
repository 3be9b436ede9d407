import type { BeyondQuestions } from '../topic.ts';
import { GERMAN_BODY_QUESTIONS } from './german-body.ts';
import { GERMAN_DOSING_QUESTIONS } from './german-dosing.ts';
import { GERMAN_EQUIPMENT_QUESTIONS } from './german-equipment.ts';
import { GERMAN_RUNNING_QUESTIONS } from './german-running.ts';

/** Questions in German that the book does not answer, by their subject. */
export const GERMAN_BEYOND_QUESTIONS: BeyondQuestions = {
  ...GERMAN_EQUIPMENT_QUESTIONS,
  ...GERMAN_BODY_QUESTIONS,
  ...GERMAN_DOSING_QUESTIONS,
  ...GERMAN_RUNNING_QUESTIONS,
};
