import type { DangerExamples } from './danger-examples.ts';
import { FRENCH_CRISIS } from './french-crisis.ts';
import { FRENCH_EMERGENCY } from './french-emergency.ts';
import { FRENCH_ORDINARY_BODY } from './french-ordinary-body.ts';
import { FRENCH_ORDINARY_TALK } from './french-ordinary-talk.ts';
import { FRENCH_ORDINARY_TRAINING } from './french-ordinary-training.ts';
import { FRENCH_PROFESSIONAL } from './french-professional.ts';
import { FRENCH_URGENT } from './french-urgent.ts';

/** French messages by the help they need: as written in France, Québec, Belgium and Switzerland. */
export const FRENCH_DANGER_EXAMPLES: DangerExamples = {
  emergency: FRENCH_EMERGENCY,
  urgent: FRENCH_URGENT,
  professional: FRENCH_PROFESSIONAL,
  crisis: FRENCH_CRISIS,
  ordinary: [...FRENCH_ORDINARY_BODY, ...FRENCH_ORDINARY_TALK, ...FRENCH_ORDINARY_TRAINING],
};
