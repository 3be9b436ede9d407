import type { DangerWords, MishapConcept } from '../danger-concepts.ts';
import { GERMAN_ACCIDENT } from './german-accident.ts';
import { GERMAN_OUTDOORS } from './german-outdoors.ts';

/** How German speaks of what happens to somebody at sport and on the way. */
export const GERMAN_MISHAP: DangerWords<MishapConcept> = { ...GERMAN_ACCIDENT, ...GERMAN_OUTDOORS };
