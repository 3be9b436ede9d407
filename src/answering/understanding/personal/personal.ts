import type { BeyondTopic } from '../../../knowledge/beyond-topics.ts';
import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { findBeyond } from '../../beyond/find-beyond.ts';
import type { Concept } from '../danger/danger-concepts.ts';
import { dangerNamed } from '../danger/danger-places.ts';
import { SIGNS } from '../danger/red-flag-signs.ts';
import { namesDiagnosis } from '../talk/diagnosis/diagnosis.ts';
import { tellsOfPerson } from './personal-said.ts';

/** Subjects beyond the book that touch a person's health: a question about one says something of who asks it. */
const HEALTH_TOPICS: ReadonlySet<string> = new Set<BeyondTopic>([
  'ailments',
  'treatments',
  'body-weight',
  'age-and-body',
  'food',
]);

/** True for such a subject. */
export const isHealthTopic = (topic: string): boolean => HEALTH_TOPICS.has(topic);

/** Concepts of danger that name the body, what ails it or what is done about it, without any other beside them. */
const TELLING_CONCEPTS: ReadonlySet<Concept> = new Set<Concept>([
  'chest',
  'heart',
  'breathless',
  'body',
  'calf',
  'pain',
  'blood',
  'urine',
  'belly',
  'diabetes',
  'purging',
  'thermometer',
  'boneSpot',
  'eyeOrEar',
  'lump',
  'clinician',
  'organ',
  'remedy',
  'gasping',
  'armOrJaw',
  'queasy',
  'coldSweat',
  'speechHard',
  'selfWound',
  'coughing',
  'allergySign',
  'skipsMeal',
  'earned',
  'wound',
  'bladderLost',
  'foggy',
  'limbsGone',
  'convulsing',
  'operated',
]);

/** True for a concept that tells of somebody's health by itself. */
export const tellsAlone = (concept: Concept): boolean =>
  concept.endsWith('Said') || TELLING_CONCEPTS.has(concept);

/**
 * True where words have to do with anybody's person or health: people near to them, the body, illness, injury, pain,
 * medicine, pregnancy, eating, age, the mind. It asks the tables of persons, of danger, of diagnoses and of subjects
 * beyond the book, and errs on the side of true: jokes, denials and what is long over count as well.
 */
export function isPersonal(
  written: readonly string[],
  words: readonly string[],
  language: SpokenLanguage,
): boolean {
  for (const row of [written, words]) {
    if (tellsOfPerson(row, language) || namesDiagnosis(row)) return true;
    if (findBeyond(row, language).some(({ value }) => isHealthTopic(value))) return true;
    const named = dangerNamed(row, language);
    if ([...named].some(tellsAlone)) return true;
    if (SIGNS.some(({ concepts }) => concepts.every((concept) => named.has(concept)))) return true;
  }
  return false;
}
