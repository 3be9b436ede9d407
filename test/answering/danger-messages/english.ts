import type { DangerExamples } from './danger-examples.ts';
import { ENGLISH_CRISIS } from './english-crisis.ts';
import { ENGLISH_EMERGENCY } from './english-emergency.ts';
import { ENGLISH_ORDINARY_BODY } from './english-ordinary-body.ts';
import { ENGLISH_ORDINARY_LIFE } from './english-ordinary-life.ts';
import { ENGLISH_ORDINARY_TRAINING } from './english-ordinary-training.ts';
import { ENGLISH_PROFESSIONAL } from './english-professional.ts';
import { ENGLISH_URGENT } from './english-urgent.ts';

/** English messages that are dangerous, and ordinary ones that only sound so. */
export const ENGLISH_DANGER_EXAMPLES: DangerExamples = {
  emergency: ENGLISH_EMERGENCY,
  urgent: ENGLISH_URGENT,
  professional: ENGLISH_PROFESSIONAL,
  crisis: ENGLISH_CRISIS,
  ordinary: [...ENGLISH_ORDINARY_BODY, ...ENGLISH_ORDINARY_LIFE, ...ENGLISH_ORDINARY_TRAINING],
};
