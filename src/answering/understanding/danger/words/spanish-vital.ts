import type { DangerWords, VitalConcept } from '../danger-concepts.ts';
import { SPANISH_BRAIN } from './spanish-brain.ts';
import { SPANISH_HEART } from './spanish-heart.ts';

/** How Spanish speaks of heart, breath, consciousness and brain. */
export const SPANISH_VITAL: DangerWords<VitalConcept> = { ...SPANISH_HEART, ...SPANISH_BRAIN };
