import {
  AT_REST,
  BEATING_WRONG,
  BLOOD,
  BLOW,
  BODY,
  BREAK,
  BREATHLESS,
  CHEST,
  COMPENSATING,
  COUGHING,
  DAZED,
  EATING,
  FACE,
  FACE_WRONG,
  HEAD,
  HEART,
  HEARTBEAT,
  HEATED,
  MISSING,
  OUTFLOW,
  PAIN,
  PERIOD,
  PRESSING,
  RACING,
  RED,
  REFERRED,
  SIGHT,
  SIGHT_WRONG,
  SWELLING,
  UNABLE,
  UNABLE_TO_LOAD,
  URINE,
  URINE_WRONG,
  VITAL,
  phrases,
} from './red-flag-words.ts';

/**
 * How urgent help is. `emergency`: the emergency number first. `urgent`: a doctor today. `professional`: training
 * waits for the word of whoever treats the person. `crisis`: a person to talk to, now.
 */
export type Urgency = 'emergency' | 'urgent' | 'professional' | 'crisis';

/** A sign is there when every group has a phrase in the text, all within `within` words of the first group's. */
export interface Sign {
  readonly urgency: Urgency;
  readonly groups: readonly (readonly string[])[];
  readonly within: number;
}

const one = (urgency: Urgency, group: readonly string[]): Sign => ({ urgency, groups: [group], within: 0 });
const near = (urgency: Urgency, within: number, ...groups: readonly (readonly string[])[]): Sign => ({
  urgency,
  groups,
  within,
});

/** Ordinary talk of training that only sounds like a sign; its words are passed over. */
export const HARMLESS = phrases(`
  chest press*, chest day, chest fly, chest flies, chest strap, chest workout, chest exercise*,
  chest muscle*, brustschwimm*, brustgurt, brusttraining, brustpresse, by heart, at heart,
  cabin fever, spring fever, race fever, marathon fever, faint hearted, for the faint, medicine ball*,
  sports medicine, torn between, sweat and blood, blood sweat, breathing exercise*, rest period*,
  period of, training period, recovery period, this period, broke my pb, broke my pr, broke my record,
  broke the record, broke down, broke my foam, broke my back squat, die on this hill, passed out flyers,
  passed out from boredom, heart of the
`);

/** Signs that somebody may say they do not have ("no chest pain"). */
export const DENIED_SIGNS: ReadonlySet<string> = new Set(
  phrases('chest, pain, pains, fever, dizziness, swelling, numbness, blood, fracture, fractures'),
);

/** Words after which a sign is what somebody hopes to be spared, not what they have. */
export const SPARED = phrases(`
  prevent, prevents, preventing, protect against, protects against, reduce the risk of, reduces the risk of,
  lower the risk of, lowers the risk of, reduce risk of, lower risk of
`);

/** The signs at which training talk stops, most urgent first. */
export const SIGNS: readonly Sign[] = [
  one(
    'crisis',
    phrases(`
    suicid*, kill myself, killing myself, end my life, ending my life, end it all, self harm*, selfharm*,
    want to die, wanna die, want to end it, dont want to be here, want it all to stop, worthless,
    better off without me, no quiero seguir viviendo, en finir, ich will nicht mehr, wish i was dead, wish i were dead, better off dead, dont want to live,
    dont want to be here anymore, no reason to live, want to hurt myself, cutting myself,
    hurting myself on purpose, suicidarme, matarme, quitarme la vida, no quiero vivir, hacerme dano,
    quiero morir, umbringen, selbstmord*, nicht mehr leben, selbst verletz*, ritzen, me suicider,
    me tuer, envie de mourir, plus envie de vivre, me faire du mal
  `),
  ),
  near('emergency', 6, CHEST, PAIN),
  near('emergency', 6, HEARTBEAT, BEATING_WRONG),
  near('emergency', 12, HEARTBEAT, RACING, AT_REST),
  near('emergency', 4, FACE, FACE_WRONG),
  near('emergency', 6, SIGHT, SIGHT_WRONG),
  near('emergency', 4, UNABLE, VITAL),
  near('emergency', 10, DAZED, HEATED),
  near('emergency', 4, COUGHING, RED),
  near('emergency', 6, REFERRED, PRESSING),
  near('emergency', 4, HEART, [
    ...PAIN,
    ...phrases(`
    attack*, failure, stopp*, skip*, flutter*, palpit*, stolper*, ataque, infarkt, crise
  `),
  ]),
  near(
    'emergency',
    4,
    HEART,
    phrases(`
    condition, disease, surgery, problem*, irregular*, arrhythm*, murmur, operation, enfermedad, krank*,
    maladie
  `),
  ),
  one(
    'emergency',
    phrases(`
    brustschmerz*, brustenge*, brustdruck*, brustbeschwerd*, herzschmerz*, herzstechen*, atemnot*,
    heart attack, cardiac arrest, palpitation*, arrhythmi*, afib, infarto, herzinfarkt, herzrasen,
    herzstolpern, infarctus, palpitaciones, had a stroke, mini stroke, having a stroke, derrame cerebral,
    schlaganfall, avc, cant breathe, cannot breathe, struggling to breathe, trouble breathing,
    difficulty breathing, hard to breathe, no puedo respirar, me cuesta respirar, keine luft,
    kriege keine luft, schlecht luft, peux pas respirer, du mal a respirer, faint, fainted, fainting,
    passed out, passing out, pass out, blacked out, black out, blacking out, collapsed, unconscious,
    lost consciousness, desmay*, me maree y cai, perdi el conocimiento, ohnmacht*, ohnmachtig, umgekippt,
    bewusstlos, zusammengebrochen, evanoui*, malaise, perdu connaissance, tombe dans les pommes,
    worst headache, worst pain of my life, sudden headache, keel over, keeled over, room spins,
    room is spinning, foaming, left arm, stroke last, stroke survivor, after a stroke, suffered a stroke,
    thunderclap, hives, me falta el aire, seizure*, convuls*, heatstroke, heat stroke, hitzschlag, golpe de calor, coup de chaleur, slurred,
    face droop*, anaphyla*
  `),
  ),
  near('emergency', 8, BREATHLESS, AT_REST),
  near(
    'urgent',
    8,
    BREATHLESS,
    phrases(`
    dizzy, fever, chest, mareo*, schwindel*, vertige*, faint*
  `),
  ),
  near(
    'urgent',
    12,
    phrases(`
    arm, arms, jaw, brazo, kiefer, bras, machoire
  `),
    phrases(`
    tingl*, numb*, hormigue*, kribbel*, taub*, fourmi*, engourdi*
  `),
  ),
  one(
    'urgent',
    phrases(`
    numb, numbness, gone numb, goes numb, pins and needles, cant feel my, no feeling in, lost feeling,
    tingling, entumecid*, hormigueo*, no siento el, no siento la, taubheit*, taub, kribbeln, engourdi*,
    fourmillement*, lose control of my bladder, bladder control, bowel control
  `),
  ),
  near('urgent', 8, BODY, SWELLING),
  near('urgent', 6, BODY, BREAK),
  one('urgent', UNABLE_TO_LOAD),
  one(
    'urgent',
    phrases(`
    stress fracture*, fracture, fractured, fractura, ermudungsbruch*, fracture de fatigue, blood clot*,
    thrombos*, trombosis, dvt, embolism, embolie, phlebite
  `),
  ),
  near(
    'urgent',
    4,
    phrases(`
    sharp, stabbing, severe, shooting, excruciating, unbearable, intense, agudo, insoportable, fuerte,
    stechend*, starke, heftig*, unertraglich*, vive, aigue, insupportable, intense
  `),
    phrases(`
    pain, pains, dolor, schmerz*, douleur*
  `),
  ),
  near(
    'urgent',
    6,
    phrases(`
    pain, hurt*, dolor, schmerz*, douleur*
  `),
    phrases(`
    shoot*, down my leg, down the leg, at night, wakes me, cant sleep
  `),
  ),
  near('urgent', 6, URINE, URINE_WRONG),
  near('urgent', 3, HEAD, BLOW),
  one(
    'urgent',
    phrases(`
    concuss*, head injury, doesnt remember anything, cant remember anything, memory loss, seeing double,
    see double, havent peed, cant pee, conmocion, gehirnerschutterung, commotion, traumatisme cranien, whiplash
  `),
  ),
  near('urgent', 6, BLOOD, OUTFLOW),
  one(
    'urgent',
    phrases(`
    fever*, feverish, high temperature, fiebre, fieber*, fievre, pneumonia, neumonia, lungenentzundung,
    pneumonie, myocarditis, rhabdo*, sepsis
  `),
  ),
  one(
    'urgent',
    phrases(`
    dizzy, dizziness, lightheaded*, light headed*, mareo*, mareado, mareada, schwindel*, schwindl*,
    vertige*, etourdissement*, blurred vision, double vision
  `),
  ),
  one(
    'professional',
    phrases(`
    pregnan*, postpartum, post partum, trimester, c section, caesarean, cesarean, weeks along,
    expecting a baby, miscarr*, breastfeeding, embaraz*, posparto, postparto, cesarea, schwanger*,
    kaiserschnitt, wochenbett, enceinte, grossesse, accouch*, cesarienne
  `),
  ),
  one(
    'professional',
    phrases(`
    anorexi*, bulimi*, eating disorder*, disordered eating, lost my period, no period, missed my period,
    period stopped, periods stopped, trastorno alimentario, essstorung*, magersucht*,
    trouble alimentaire, troubles alimentaires, amenorr*, stopped eating, starving myself,
    making myself sick, make myself sick, make myself throw up, laxative*
  `),
  ),
  near('professional', 5, PERIOD, MISSING),
  near('professional', 8, EATING, COMPENSATING),
  one(
    'professional',
    phrases(`
    ibuprofen*, paracetamol, acetaminophen, aspirin*, naproxen, diclofenac, voltaren, painkiller*,
    pain killer*, antiinflammator*, anti inflammator*, nsaid*, cortisone, cortisona, kortison,
    antibiotic*, antibiotico*, antibiotik*, antibiotique*, antidepress*, ssri*, beta blocker*,
    betablock*, blood thinner*, warfarin, statin*, insulin*, medication*, meds, my medicine, on medicine, medicines, medicamento*,
    medikament*, schmerzmittel*, tabletten, medicament*, antidouleur*, anti inflammatoire*,
    pastillas para el dolor, prednison*, steroid*, tramadol, opioid*, codeine, pacemaker, chemo*,
    epilep*, diabet*, doc hasnt cleared, doctor hasnt cleared, not cleared, hasnt cleared me,
    after surgery, since surgery, post surgery, had surgery, operated on, lump, bypass, stent, cardiologist, aneurysm, angina, have covid, got covid,
    with covid, had covid, after covid, have the flu, got the flu, with the flu, had the flu, have flu,
    with flu, infection, infected, asthma attack*, have cancer,
    my cancer, cancer treatment
  `),
  ),
];
