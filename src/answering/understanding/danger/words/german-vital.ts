import type { DangerWords, VitalConcept } from '../danger-concepts.ts';
import { GERMAN_BRAIN } from './german-brain.ts';
import { GERMAN_HEART } from './german-heart.ts';

/** How German speaks of heart, breath, consciousness and brain. */
export const GERMAN_VITAL: DangerWords<VitalConcept> = { ...GERMAN_HEART, ...GERMAN_BRAIN };
