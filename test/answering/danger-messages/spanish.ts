import type { DangerExamples } from './danger-examples.ts';
import { SPANISH_CRISIS } from './spanish-crisis.ts';
import { SPANISH_EMERGENCY } from './spanish-emergency.ts';
import { SPANISH_ORDINARY_BODY } from './spanish-ordinary-body.ts';
import { SPANISH_ORDINARY_TALK } from './spanish-ordinary-talk.ts';
import { SPANISH_ORDINARY_TRAINING } from './spanish-ordinary-training.ts';
import { SPANISH_PROFESSIONAL } from './spanish-professional.ts';
import { SPANISH_URGENT } from './spanish-urgent.ts';

/** Spanish messages by the help they need: as written in Spain and Latin America. */
export const SPANISH_DANGER_EXAMPLES: DangerExamples = {
  emergency: SPANISH_EMERGENCY,
  urgent: SPANISH_URGENT,
  professional: SPANISH_PROFESSIONAL,
  crisis: SPANISH_CRISIS,
  ordinary: [...SPANISH_ORDINARY_BODY, ...SPANISH_ORDINARY_TALK, ...SPANISH_ORDINARY_TRAINING],
};
