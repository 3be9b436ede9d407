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
  | 'unusual'
  | 'restPulseSaid'
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

/** What happens to somebody at sport and on the way: cold, water, bites, falls, fits, sugar, fumes. */
export type MishapConcept =
  | 'coldPlace'
  | 'coldSign'
  | 'muchWater'
  | 'waterSign'
  | 'convulsing'
  | 'wholeBody'
  | 'knock'
  | 'sinceFall'
  | 'foggy'
  | 'headWorse'
  | 'spineSaid'
  | 'limbsGone'
  | 'saddle'
  | 'bladderLost'
  | 'bleedingHardSaid'
  | 'pouring'
  | 'openBreakSaid'
  | 'belly'
  | 'bellyHard'
  | 'sting'
  | 'allergySign'
  | 'venomSaid'
  | 'diabetes'
  | 'sugarAlarm'
  | 'drowningSaid'
  | 'fumes'
  | 'fumesSign'
  | 'electricSaid'
  | 'septicSign'
  | 'thermometer'
  | 'feverDegrees'
  | 'frostSaid'
  | 'bite'
  | 'biteSign'
  | 'tendonSaid'
  | 'boneSpot'
  | 'spotPain'
  | 'eyeHurtSaid'
  | 'eyeOrEar'
  | 'eyeOrEarBad'
  | 'wastingSaid'
  | 'lump'
  | 'lumpSign';

/** What somebody is treated for, or was told by whoever treats them. */
export type CareConcept =
  | 'helpSaid'
  | 'heartKnownSaid'
  | 'clinician'
  | 'saysStop'
  | 'organ'
  | 'operated'
  | 'remedy'
  | 'takesIt'
  | 'birthAlarm'
  | 'birthSign';

/** Despair without its names: farewell, ways and places to die, wounds by one's own hand. */
export type DespairConcept =
  | 'farewellSaid'
  | 'despairSaid'
  | 'method'
  | 'methodThought'
  | 'selfWound'
  | 'selfBlame'
  | 'wishing'
  | 'ending';

/** What is a sign only beside another, each common on its own. */
export type PairedConcept =
  | 'upAtNight'
  | 'gasping'
  | 'armOrJaw'
  | 'queasy'
  | 'sweaty'
  | 'coldSweat'
  | 'speechHard'
  | 'redInBowlSaid'
  | 'eatsOnly'
  | 'thinFood'
  | 'asSnack'
  | 'skipsMeal'
  | 'earned';

/** What makes a sign a figure of speech: a thing has it, or it has its cause in the mind and none in the body. */
export type FigureConcept = 'ofThings' | 'inTheMind' | 'inTheBody';

/** What takes a sign back: ordinary talk, denial, prevention, what healed long ago or is over. */
export type OrdinaryConcept =
  'harmless' | 'denials' | 'deniable' | 'spared' | 'ownBody' | 'healed' | 'over' | 'celebrated';

export type Concept =
  | VitalConcept
  | InjuryConcept
  | IllnessConcept
  | MindConcept
  | MishapConcept
  | CareConcept
  | DespairConcept
  | PairedConcept
  | FigureConcept
  | OrdinaryConcept;

/** The phrases of concepts in one language, in the notation of `phrasesOf`. */
export type DangerWords<C extends Concept = Concept> = Readonly<Record<C, string>>;
