import type { Concept } from './danger-concepts.ts';

/**
 * How urgent help is. `emergency`: the emergency number first. `urgent`: a doctor today. `professional`: training
 * waits for the word of whoever treats the person. `crisis`: a person to talk to, now.
 */
export type Urgency = 'emergency' | 'urgent' | 'professional' | 'crisis';

/** A sign is there when every concept has a phrase in the message, all within `within` words of the first one's. */
export interface Sign {
  readonly urgency: Urgency;
  readonly concepts: readonly Concept[];
  readonly within: number;
  /** A concept that makes it ordinary: "can hardly walk" after leg day. */
  readonly unless?: Concept;
  /** True for what may have healed long ago ("broke my ankle in 2015"). */
  readonly heals?: true;
  /** True for an emergency that is a doctor's matter once it is over ("fainted on Sunday, fine since"). */
  readonly eases?: true;
}

/** The signs at which training talk stops, most urgent first; each language says them in its own words. */
export const SIGNS: readonly Sign[] = [
  { urgency: 'crisis', within: 0, concepts: ['crisisSaid'] },
  { urgency: 'crisis', within: 0, concepts: ['farewellSaid'] },
  { urgency: 'crisis', within: 0, concepts: ['despairSaid'] },
  { urgency: 'crisis', within: 15, concepts: ['method', 'methodThought'] },
  { urgency: 'crisis', within: 12, concepts: ['selfWound', 'selfBlame'] },
  { urgency: 'crisis', within: 8, concepts: ['wishing', 'ending'] },
  { urgency: 'emergency', within: 0, concepts: ['faintSaid'], eases: true },
  { urgency: 'emergency', within: 0, concepts: ['heartSaid'], eases: true },
  { urgency: 'emergency', within: 0, concepts: ['breathSaid'], eases: true },
  { urgency: 'emergency', within: 0, concepts: ['heatSaid'] },
  { urgency: 'emergency', within: 0, concepts: ['poisonSaid'], eases: true },
  { urgency: 'emergency', within: 0, concepts: ['brainSaid'], eases: true },
  { urgency: 'emergency', within: 8, concepts: ['chest', 'chestTrouble'], eases: true },
  { urgency: 'emergency', within: 6, concepts: ['referred', 'pressing'], eases: true },
  { urgency: 'emergency', within: 6, concepts: ['heart', 'heartTrouble'], eases: true },
  { urgency: 'emergency', within: 6, concepts: ['upAtNight', 'gasping'], eases: true },
  { urgency: 'emergency', within: 14, concepts: ['armOrJaw', 'queasy', 'sweaty'] },
  { urgency: 'emergency', within: 10, concepts: ['armOrJaw', 'coldSweat'] },
  { urgency: 'emergency', within: 20, concepts: ['knock', 'speechHard'] },
  { urgency: 'emergency', within: 20, concepts: ['sinceFall', 'speechHard'] },
  { urgency: 'emergency', within: 12, concepts: ['heart', 'heartRacing', 'still'] },
  { urgency: 'emergency', within: 8, concepts: ['breathless', 'still'] },
  { urgency: 'emergency', within: 10, concepts: ['lapse', 'ground'], eases: true },
  { urgency: 'emergency', within: 4, concepts: ['face', 'faceWrong'], eases: true },
  { urgency: 'emergency', within: 4, concepts: ['sight', 'sightGone'], eases: true },
  { urgency: 'emergency', within: 15, concepts: ['dazed', 'heat'] },
  { urgency: 'emergency', within: 6, concepts: ['coughing', 'bloody'] },
  { urgency: 'emergency', within: 25, concepts: ['breathless', 'clotSign', 'calf'] },
  { urgency: 'emergency', within: 20, concepts: ['coldPlace', 'coldSign'] },
  { urgency: 'emergency', within: 25, concepts: ['muchWater', 'waterSign'] },
  { urgency: 'emergency', within: 12, concepts: ['convulsing', 'wholeBody'] },
  { urgency: 'emergency', within: 25, concepts: ['headBlowSaid', 'headWorse'] },
  { urgency: 'emergency', within: 25, concepts: ['knock', 'headWorse'] },
  { urgency: 'emergency', within: 0, concepts: ['spineSaid'] },
  { urgency: 'emergency', within: 20, concepts: ['knock', 'limbsGone'] },
  { urgency: 'emergency', within: 25, concepts: ['saddle', 'bladderLost'] },
  { urgency: 'emergency', within: 0, concepts: ['bleedingHardSaid'] },
  { urgency: 'emergency', within: 6, concepts: ['blood', 'pouring'] },
  { urgency: 'emergency', within: 0, concepts: ['openBreakSaid'] },
  { urgency: 'emergency', within: 6, concepts: ['belly', 'bellyHard'] },
  { urgency: 'emergency', within: 25, concepts: ['sting', 'allergySign'] },
  { urgency: 'emergency', within: 0, concepts: ['venomSaid'] },
  { urgency: 'emergency', within: 25, concepts: ['diabetes', 'sugarAlarm'] },
  { urgency: 'emergency', within: 0, concepts: ['drowningSaid'] },
  { urgency: 'emergency', within: 25, concepts: ['fumes', 'fumesSign'] },
  { urgency: 'emergency', within: 0, concepts: ['electricSaid'] },
  { urgency: 'emergency', within: 20, concepts: ['feverSaid', 'septicSign'] },
  { urgency: 'emergency', within: 20, concepts: ['pregnancySaid', 'birthAlarm'] },
  { urgency: 'urgent', within: 10, concepts: ['calf', 'clotSign'] },
  { urgency: 'urgent', within: 20, concepts: ['pregnancySaid', 'birthSign'] },
  { urgency: 'urgent', within: 20, concepts: ['knock', 'foggy'] },
  { urgency: 'urgent', within: 5, concepts: ['thermometer', 'feverDegrees'] },
  { urgency: 'urgent', within: 15, concepts: ['bite', 'biteSign'] },
  { urgency: 'urgent', within: 8, concepts: ['boneSpot', 'spotPain'] },
  { urgency: 'urgent', within: 8, concepts: ['lump', 'lumpSign'] },
  { urgency: 'urgent', within: 0, concepts: ['tendonSaid'], heals: true },
  { urgency: 'urgent', within: 0, concepts: ['frostSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['eyeHurtSaid'] },
  { urgency: 'urgent', within: 7, concepts: ['eyeOrEar', 'eyeOrEarBad'] },
  { urgency: 'urgent', within: 10, concepts: ['knock', 'pain'], heals: true },
  { urgency: 'urgent', within: 15, concepts: ['sinceFall', 'body'], heals: true },
  { urgency: 'urgent', within: 0, concepts: ['helpSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['wastingSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['boneSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['headBlowSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['nerveSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['infectionSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['clotSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['healableSaid'], heals: true },
  { urgency: 'urgent', within: 0, concepts: ['unableSaid'], unless: 'hardWork' },
  { urgency: 'urgent', within: 0, concepts: ['numbSaid'] },
  { urgency: 'urgent', within: 7, concepts: ['body', 'swelling'] },
  { urgency: 'urgent', within: 6, concepts: ['body', 'broken'], heals: true },
  { urgency: 'urgent', within: 3, concepts: ['pain', 'severe'] },
  { urgency: 'urgent', within: 12, concepts: ['pain', 'alarming'] },
  { urgency: 'urgent', within: 0, concepts: ['feverSaid'] },
  { urgency: 'urgent', within: 10, concepts: ['breathless', 'unusual'] },
  { urgency: 'urgent', within: 0, concepts: ['restPulseSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['dizzySaid'] },
  { urgency: 'urgent', within: 0, concepts: ['stomachSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['bloodSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['redInBowlSaid'] },
  { urgency: 'urgent', within: 6, concepts: ['blood', 'outflow'] },
  { urgency: 'urgent', within: 6, concepts: ['urine', 'urineWrong'] },
  { urgency: 'urgent', within: 12, concepts: ['wound', 'woundWrong'] },
  { urgency: 'urgent', within: 12, concepts: ['weeks', 'unborn'] },
  { urgency: 'professional', within: 0, concepts: ['pregnancySaid'], unless: 'celebrated', heals: true },
  { urgency: 'professional', within: 0, concepts: ['eatingSaid'] },
  { urgency: 'professional', within: 8, concepts: ['eating', 'purging'] },
  { urgency: 'professional', within: 5, concepts: ['eatsOnly', 'thinFood'], unless: 'asSnack' },
  { urgency: 'professional', within: 14, concepts: ['skipsMeal', 'earned'] },
  { urgency: 'professional', within: 6, concepts: ['period', 'periodGone'] },
  { urgency: 'professional', within: 0, concepts: ['medicineSaid'] },
  { urgency: 'professional', within: 0, concepts: ['operationSaid'], heals: true },
  { urgency: 'professional', within: 0, concepts: ['chronicSaid'] },
  { urgency: 'professional', within: 0, concepts: ['heartKnownSaid'] },
  { urgency: 'professional', within: 8, concepts: ['clinician', 'saysStop'], heals: true },
  { urgency: 'professional', within: 6, concepts: ['organ', 'operated'], heals: true },
  { urgency: 'professional', within: 5, concepts: ['remedy', 'takesIt'] },
];
