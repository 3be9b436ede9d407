import type { DangerExamples } from './danger-examples.ts';
import { GERMAN_CRISES } from './german-crisis.ts';
import { GERMAN_EMERGENCIES } from './german-emergency.ts';
import { GERMAN_ORDINARY_BODY } from './german-ordinary-body.ts';
import { GERMAN_ORDINARY_LIFE } from './german-ordinary-life.ts';
import { GERMAN_ORDINARY_TRAINING } from './german-ordinary-training.ts';
import { GERMAN_PROFESSIONAL } from './german-professional.ts';
import { GERMAN_URGENT } from './german-urgent.ts';

/** What runners write in German, by the help it needs. */
export const GERMAN_DANGER_EXAMPLES: DangerExamples = {
  emergency: GERMAN_EMERGENCIES,
  urgent: GERMAN_URGENT,
  professional: GERMAN_PROFESSIONAL,
  crisis: GERMAN_CRISES,
  ordinary: [...GERMAN_ORDINARY_BODY, ...GERMAN_ORDINARY_LIFE, ...GERMAN_ORDINARY_TRAINING],
};
