import { makeEveryPhraseFinder } from '../../../../knowledge/phrases.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../../knowledge/spoken-language.ts';
import type { Message } from '../../message.ts';
import { rowsOf } from '../rows.ts';
import { makeNearRules, saidPhrases, type NearRule } from '../near-phrases.ts';
import type { DiagnosisConcept, DiagnosisWords } from './diagnosis-words.ts';
import { ENGLISH_DIAGNOSIS } from './english.ts';
import { FRENCH_DIAGNOSIS } from './french.ts';
import { GERMAN_DIAGNOSIS } from './german.ts';
import { SPANISH_DIAGNOSIS } from './spanish.ts';

const unless = ['prevent'] as const;

const RULES: readonly NearRule<DiagnosisConcept>[] = [
  { said: ['diagnose'], unless },
  // "What's wrong with my knee?", "why does my hip hurt?"
  { said: ['what-is-wrong', 'own', 'place'], within: 3, unless },
  { said: ['why', 'hurts', 'place'], within: 7, unless },
  { said: ['why', 'place', 'hurts'], within: 7, unless },
  { said: ['hurts', 'place', 'what-is-it'], within: 8, unless },
  { said: ['place', 'hurts', 'what-is-it'], within: 8, unless },
  // "IT band or meniscus?", "could it be a strain?"
  { said: ['ailment', 'or', 'ailment'], within: 3, unless },
  { said: ['ailment', 'or', 'harmless'], within: 3 },
  { said: ['harmless', 'or', 'ailment'], within: 3 },
  { said: ['is-it', 'ailment'], within: 3, unless },
  { said: ['is-it', 'place', 'ailment'], within: 4, unless },
  // "How do I treat shin splints?", "what helps against the pain in my knee?", "stretches for plantar fasciitis".
  { said: ['treat', 'ailment'], within: 4, unless },
  { said: ['ailment', 'treat'], within: 3, unless },
  { said: ['treat', 'hurts', 'place'], within: 3, unless },
  { said: ['treat', 'place', 'hurts'], within: 3, unless },
  { said: ['exercises', 'ailment'], within: 4, unless },
  { said: ['ailment', 'exercises'], within: 2, unless },
  { said: ['exercises', 'hurts', 'place'], within: 3, unless },
  { said: ['first-aid', 'place'], within: 4, unless },
  { said: ['first-aid', 'ailment'], within: 4, unless },
  // "Which painkiller?", "what dose?"
  { said: ['ask', 'medicine'], within: 4 },
  { said: ['medicine', 'ask'], within: 4 },
  { said: ['dose'] },
  { said: ['ailment', 'take'], within: 2 },
  // "How long until the strain heals?", "what does my MRI mean?"
  { said: ['how-long', 'ailment', 'heal'], within: 5 },
  { said: ['how-long', 'heal', 'ailment'], within: 5 },
  { said: ['read', 'finding'], within: 4 },
  { said: ['finding', 'read'], within: 3 },
];

const TABLES: Readonly<Record<SpokenLanguage, DiagnosisWords>> = {
  en: ENGLISH_DIAGNOSIS,
  es: SPANISH_DIAGNOSIS,
  de: GERMAN_DIAGNOSIS,
  fr: FRENCH_DIAGNOSIS,
};

const meetsRule = makeNearRules(TABLES, RULES);

/** What names an ailment or what is done about it, whatever is asked of it. */
const NAMING: ReadonlySet<DiagnosisConcept> = new Set<DiagnosisConcept>([
  'diagnose',
  'what-is-wrong',
  'ailment',
  'medicine',
  'dose',
  'finding',
]);
const findNaming = makeEveryPhraseFinder(() =>
  SPOKEN_LANGUAGES.flatMap((language) =>
    [...NAMING].flatMap((concept) =>
      saidPhrases(TABLES[language][concept]).map((phrase) => [phrase, concept] as const),
    ),
  ),
);

/** True where words name an ailment, a medicine or a finding, in any language. */
export const namesDiagnosis = (words: readonly string[]): boolean => findNaming(words).length > 0;

/** True where a message asks for what only a person who examines can tell: what it is, or how to treat it. */
export function asksForDiagnosis(message: Message): boolean {
  return rowsOf(message).some((row) => meetsRule(row, message.plan.breaks));
}
