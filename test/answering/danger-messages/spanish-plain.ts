import type { DangerExamples } from './danger-examples.ts';
import { SPANISH_PLAIN_CRISIS, SPANISH_PLAIN_EMERGENCY } from './spanish-plain-acute.ts';
import { SPANISH_PLAIN_CHAT } from './spanish-plain-chat.ts';
import { SPANISH_PLAIN_PROFESSIONAL, SPANISH_PLAIN_URGENT } from './spanish-plain-doctor.ts';
import { SPANISH_PLAIN_ORDINARY } from './spanish-plain-ordinary.ts';

/** Spanish messages by the help they need: everyday words, and words that other languages' runners use. */
export const SPANISH_PLAIN_EXAMPLES: DangerExamples = {
  emergency: SPANISH_PLAIN_EMERGENCY,
  urgent: SPANISH_PLAIN_URGENT,
  professional: SPANISH_PLAIN_PROFESSIONAL,
  crisis: SPANISH_PLAIN_CRISIS,
  ordinary: [...SPANISH_PLAIN_ORDINARY, ...SPANISH_PLAIN_CHAT],
};
