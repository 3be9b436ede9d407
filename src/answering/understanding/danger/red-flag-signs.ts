/**
 * How urgent help is. `emergency`: the emergency number first. `urgent`: a doctor today. `professional`: training
 * waits for the word of whoever treats the person. `crisis`: a person to talk to, now.
 */
export type Urgency = 'emergency' | 'urgent' | 'professional' | 'crisis';

/** Heart, breath, consciousness and brain. Those that end in `Said` are signs on their own. */
export type VitalConcept =
  | 'faintSaid'
  | 'heartSaid'
  | 'breathSaid'
  | 'heatSaid'
  | 'poisonSaid'
  | 'brainSaid'
  | 'chest'
  | 'chestTrouble'
  | 'referred'
  | 'pressing'
  | 'heart'
  | 'heartTrouble'
  | 'heartRacing'
  | 'still'
  | 'breathless'
  | 'lapse'
  | 'ground'
  | 'face'
  | 'faceWrong'
  | 'sight'
  | 'sightGone'
  | 'heat'
  | 'dazed'
  | 'coughing'
  | 'bloody';

/** Bones, joints, muscles, nerves and blows. */
export type InjuryConcept =
  | 'boneSaid'
  | 'headBlowSaid'
  | 'nerveSaid'
  | 'infectionSaid'
  | 'clotSaid'
  | 'healableSaid'
  | 'unableSaid'
  | 'numbSaid'
  | 'body'
  | 'swelling'
  | 'broken'
  | 'calf'
  | 'clotSign'
  | 'pain'
  | 'severe'
  | 'alarming'
  | 'hardWork';

/** Fever, blood, urine, pregnancy, medicine, operations. */
export type IllnessConcept =
  | 'feverSaid'
  | 'dizzySaid'
  | 'stomachSaid'
  | 'bloodSaid'
  | 'blood'
  | 'outflow'
  | 'urine'
  | 'urineWrong'
  | 'wound'
  | 'woundWrong'
  | 'pregnancySaid'
  | 'weeks'
  | 'unborn'
  | 'medicineSaid'
  | 'operationSaid'
  | 'chronicSaid';

/** The will to live, and eating. */
export type MindConcept = 'crisisSaid' | 'eatingSaid' | 'eating' | 'purging' | 'period' | 'periodGone';

/** What takes a sign back: ordinary talk, denial, prevention, what healed long ago. */
export type OrdinaryConcept = 'harmless' | 'denials' | 'deniable' | 'spared' | 'ownBody' | 'healed';

export type Concept = VitalConcept | InjuryConcept | IllnessConcept | MindConcept | OrdinaryConcept;

/** The phrases of concepts in one language, in the notation of `phrasesOf`. */
export type DangerWords<C extends Concept = Concept> = Readonly<Record<C, string>>;

/** A sign is there when every concept has a phrase in the message, all within `within` words of the first one's. */
export interface Sign {
  readonly urgency: Urgency;
  readonly concepts: readonly Concept[];
  readonly within: number;
  /** A concept that makes it ordinary: "can hardly walk" after leg day. */
  readonly unless?: Concept;
  /** True for what may have healed long ago ("broke my ankle in 2015"). */
  readonly heals?: true;
}

/** The signs at which training talk stops, most urgent first; each language says them in its own words. */
export const SIGNS: readonly Sign[] = [
  { urgency: 'crisis', within: 0, concepts: ['crisisSaid'] },
  { urgency: 'emergency', within: 0, concepts: ['faintSaid'] },
  { urgency: 'emergency', within: 0, concepts: ['heartSaid'] },
  { urgency: 'emergency', within: 0, concepts: ['breathSaid'] },
  { urgency: 'emergency', within: 0, concepts: ['heatSaid'] },
  { urgency: 'emergency', within: 0, concepts: ['poisonSaid'] },
  { urgency: 'emergency', within: 0, concepts: ['brainSaid'] },
  { urgency: 'emergency', within: 6, concepts: ['chest', 'chestTrouble'] },
  { urgency: 'emergency', within: 6, concepts: ['referred', 'pressing'] },
  { urgency: 'emergency', within: 6, concepts: ['heart', 'heartTrouble'] },
  { urgency: 'emergency', within: 12, concepts: ['heart', 'heartRacing', 'still'] },
  { urgency: 'emergency', within: 8, concepts: ['breathless', 'still'] },
  { urgency: 'emergency', within: 10, concepts: ['lapse', 'ground'] },
  { urgency: 'emergency', within: 4, concepts: ['face', 'faceWrong'] },
  { urgency: 'emergency', within: 4, concepts: ['sight', 'sightGone'] },
  { urgency: 'emergency', within: 15, concepts: ['dazed', 'heat'] },
  { urgency: 'emergency', within: 6, concepts: ['coughing', 'bloody'] },
  { urgency: 'urgent', within: 10, concepts: ['calf', 'clotSign'] },
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
  { urgency: 'urgent', within: 0, concepts: ['dizzySaid'] },
  { urgency: 'urgent', within: 0, concepts: ['stomachSaid'] },
  { urgency: 'urgent', within: 0, concepts: ['bloodSaid'] },
  { urgency: 'urgent', within: 6, concepts: ['blood', 'outflow'] },
  { urgency: 'urgent', within: 6, concepts: ['urine', 'urineWrong'] },
  { urgency: 'urgent', within: 12, concepts: ['wound', 'woundWrong'] },
  { urgency: 'urgent', within: 12, concepts: ['weeks', 'unborn'] },
  { urgency: 'professional', within: 0, concepts: ['pregnancySaid'], heals: true },
  { urgency: 'professional', within: 0, concepts: ['eatingSaid'] },
  { urgency: 'professional', within: 8, concepts: ['eating', 'purging'] },
  { urgency: 'professional', within: 6, concepts: ['period', 'periodGone'] },
  { urgency: 'professional', within: 0, concepts: ['medicineSaid'] },
  { urgency: 'professional', within: 0, concepts: ['operationSaid'], heals: true },
  { urgency: 'professional', within: 0, concepts: ['chronicSaid'] },
];
