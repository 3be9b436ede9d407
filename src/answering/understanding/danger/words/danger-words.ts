import type { SpokenLanguage } from '../../../../knowledge/spoken-language.ts';
import type { DangerWords } from '../danger-concepts.ts';
import { ENGLISH_BRAIN } from './english-brain.ts';
import { ENGLISH_CARE } from './english-care.ts';
import { ENGLISH_DESPAIR } from './english-despair.ts';
import { ENGLISH_HYPERBOLE } from './english-hyperbole.ts';
import { ENGLISH_ILLNESS } from './english-illness.ts';
import { ENGLISH_INJURY } from './english-injury.ts';
import { ENGLISH_MIND } from './english-mind.ts';
import { ENGLISH_MISHAP } from './english-mishap.ts';
import { ENGLISH_ORDINARY } from './english-ordinary.ts';
import { ENGLISH_PAIRS } from './english-pairs.ts';
import { ENGLISH_VITAL } from './english-vital.ts';
import { FRENCH_CARE } from './french-care.ts';
import { FRENCH_DESPAIR } from './french-despair.ts';
import { FRENCH_HYPERBOLE } from './french-hyperbole.ts';
import { FRENCH_ILLNESS } from './french-illness.ts';
import { FRENCH_INJURY } from './french-injury.ts';
import { FRENCH_MIND } from './french-mind.ts';
import { FRENCH_MISHAP } from './french-mishap.ts';
import { FRENCH_ORDINARY } from './french-ordinary.ts';
import { FRENCH_PAIRS } from './french-pairs.ts';
import { FRENCH_VITAL } from './french-vital.ts';
import { GERMAN_CARE } from './german-care.ts';
import { GERMAN_DESPAIR } from './german-despair.ts';
import { GERMAN_HYPERBOLE } from './german-hyperbole.ts';
import { GERMAN_ILLNESS } from './german-illness.ts';
import { GERMAN_INJURY } from './german-injury.ts';
import { GERMAN_MIND } from './german-mind.ts';
import { GERMAN_MISHAP } from './german-mishap.ts';
import { GERMAN_ORDINARY } from './german-ordinary.ts';
import { GERMAN_PAIRS } from './german-pairs.ts';
import { GERMAN_VITAL } from './german-vital.ts';
import { SPANISH_CARE } from './spanish-care.ts';
import { SPANISH_DESPAIR } from './spanish-despair.ts';
import { SPANISH_HYPERBOLE } from './spanish-hyperbole.ts';
import { SPANISH_ILLNESS } from './spanish-illness.ts';
import { SPANISH_INJURY } from './spanish-injury.ts';
import { SPANISH_MIND } from './spanish-mind.ts';
import { SPANISH_MISHAP } from './spanish-mishap.ts';
import { SPANISH_ORDINARY } from './spanish-ordinary.ts';
import { SPANISH_PAIRS } from './spanish-pairs.ts';
import { SPANISH_VITAL } from './spanish-vital.ts';

/** How each language speaks of danger. */
export const DANGER_WORDS: Readonly<Record<SpokenLanguage, DangerWords>> = {
  en: {
    ...ENGLISH_BRAIN,
    ...ENGLISH_VITAL,
    ...ENGLISH_INJURY,
    ...ENGLISH_ILLNESS,
    ...ENGLISH_MIND,
    ...ENGLISH_MISHAP,
    ...ENGLISH_CARE,
    ...ENGLISH_DESPAIR,
    ...ENGLISH_PAIRS,
    ...ENGLISH_HYPERBOLE,
    ...ENGLISH_ORDINARY,
  },
  es: {
    ...SPANISH_VITAL,
    ...SPANISH_INJURY,
    ...SPANISH_ILLNESS,
    ...SPANISH_MIND,
    ...SPANISH_MISHAP,
    ...SPANISH_CARE,
    ...SPANISH_DESPAIR,
    ...SPANISH_PAIRS,
    ...SPANISH_HYPERBOLE,
    ...SPANISH_ORDINARY,
  },
  de: {
    ...GERMAN_VITAL,
    ...GERMAN_INJURY,
    ...GERMAN_ILLNESS,
    ...GERMAN_MIND,
    ...GERMAN_MISHAP,
    ...GERMAN_CARE,
    ...GERMAN_DESPAIR,
    ...GERMAN_PAIRS,
    ...GERMAN_HYPERBOLE,
    ...GERMAN_ORDINARY,
  },
  fr: {
    ...FRENCH_VITAL,
    ...FRENCH_INJURY,
    ...FRENCH_ILLNESS,
    ...FRENCH_MIND,
    ...FRENCH_MISHAP,
    ...FRENCH_CARE,
    ...FRENCH_DESPAIR,
    ...FRENCH_PAIRS,
    ...FRENCH_HYPERBOLE,
    ...FRENCH_ORDINARY,
  },
};
