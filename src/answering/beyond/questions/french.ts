import type { BeyondQuestions } from '../topic.ts';
import { FRENCH_BODY_QUESTIONS } from './french-body.ts';
import { FRENCH_DOSING_QUESTIONS } from './french-dosing.ts';
import { FRENCH_EQUIPMENT_QUESTIONS } from './french-equipment.ts';
import { FRENCH_RUNNING_QUESTIONS } from './french-running.ts';

/** Questions in French that the book does not answer, by their subject. */
export const FRENCH_BEYOND_QUESTIONS: BeyondQuestions = {
  ...FRENCH_EQUIPMENT_QUESTIONS,
  ...FRENCH_BODY_QUESTIONS,
  ...FRENCH_DOSING_QUESTIONS,
  ...FRENCH_RUNNING_QUESTIONS,
};
