import type { SpokenLanguage } from '../../../../knowledge/spoken-language.ts';
import type { DangerWords } from '../red-flag-signs.ts';
import { ENGLISH_ILLNESS } from './english-illness.ts';
import { ENGLISH_INJURY } from './english-injury.ts';
import { ENGLISH_MIND } from './english-mind.ts';
import { ENGLISH_ORDINARY } from './english-ordinary.ts';
import { ENGLISH_VITAL } from './english-vital.ts';
import { FRENCH_ILLNESS } from './french-illness.ts';
import { FRENCH_INJURY } from './french-injury.ts';
import { FRENCH_MIND } from './french-mind.ts';
import { FRENCH_ORDINARY } from './french-ordinary.ts';
import { FRENCH_VITAL } from './french-vital.ts';
import { GERMAN_ILLNESS } from './german-illness.ts';
import { GERMAN_INJURY } from './german-injury.ts';
import { GERMAN_MIND } from './german-mind.ts';
import { GERMAN_ORDINARY } from './german-ordinary.ts';
import { GERMAN_VITAL } from './german-vital.ts';
import { SPANISH_ILLNESS } from './spanish-illness.ts';
import { SPANISH_INJURY } from './spanish-injury.ts';
import { SPANISH_MIND } from './spanish-mind.ts';
import { SPANISH_ORDINARY } from './spanish-ordinary.ts';
import { SPANISH_VITAL } from './spanish-vital.ts';

/** How each language speaks of danger. */
export const DANGER_WORDS: Readonly<Record<SpokenLanguage, DangerWords>> = {
  en: { ...ENGLISH_VITAL, ...ENGLISH_INJURY, ...ENGLISH_ILLNESS, ...ENGLISH_MIND, ...ENGLISH_ORDINARY },
  es: { ...SPANISH_VITAL, ...SPANISH_INJURY, ...SPANISH_ILLNESS, ...SPANISH_MIND, ...SPANISH_ORDINARY },
  de: { ...GERMAN_VITAL, ...GERMAN_INJURY, ...GERMAN_ILLNESS, ...GERMAN_MIND, ...GERMAN_ORDINARY },
  fr: { ...FRENCH_VITAL, ...FRENCH_INJURY, ...FRENCH_ILLNESS, ...FRENCH_MIND, ...FRENCH_ORDINARY },
};
