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

/**
 * Phrases are folded (no case, no accents); `*` stands for any ending. English, Spanish, German and French stand side
 * by side: danger is understood in any language, whatever the answer is worded in.
 */
const phrases = (list: string): readonly string[] => list.trim().split(/,\s*/);

const CHEST = phrases(`
  chest, breastbone, sternum, pecho, brust*, poitrine, thorax
`);
const HEART = phrases(`
  heart, corazon, herz, coeur
`);
const PAIN = phrases(`
  pain*, hurt*, ache*, aching, sore, tight*, pressure, squeez*, stab*, crush*, heavy, burn*,
  discomfort, duele*, dolor*, dolia, opresion, presion, pinchazo*, punzada*, schmerz*, weh, druck,
  drucken*, enge, stech*, stich*, zieh*, douleur*, mal, serre*, oppress*, pression, brulure*
`);
const BODY = phrases(`
  ankle*, knee*, hip*, foot, feet, shin*, calf, calves, leg*, thigh*, achilles, toe*, wrist*, arm*,
  back, spine, hamstring*, groin, heel*, bone*, rib*, shoulder*, collarbone, tobillo*, rodilla*,
  cadera, pie, pies, pierna*, gemelo*, pantorrilla*, espalda, hueso*, brazo*, knochel*, knie*, hufte,
  fuss, fusse, bein*, wade*, rucken, knochen, schienbein*, arm, cheville*, genou*, hanche*, pied*,
  jambe*, mollet*, dos, tibia*, bras, cuisse*
`);
const SWELLING = phrases(`
  swell*, swollen, swole, puffed up, ballooned, purple, black and blue, hinchad*, hincho, inflamad*,
  geschwoll*, schwill*, schwoll*, dick, blau, lila, gonfl*, enfle*, violet*
`);
const UNABLE_TO_LOAD = phrases(`
  cant put weight, cannot put weight, cant bear weight, cannot bear weight, cant put any weight,
  cannot put any weight, unable to bear weight, unable to put weight, cant walk on, cant walk,
  cannot walk, cant stand on, barely walk, hardly walk, no puedo apoyar, no puedo caminar,
  no puedo andar, nicht auftreten, kaum auftreten, nicht mehr auftreten, nicht laufen vor schmerz,
  kaum noch gehen, peux pas poser, peux plus poser, peux plus marcher, peux pas marcher,
  peux plus appuyer
`);
const BREAK = phrases(`
  broke, broken, fractur*, cracked, snapped, popped, a pop, dislocat*, ruptur*, torn, tore, fisura,
  crujido, crujio, gebrochen, bruch, gerissen, geknackt, knacks, casse, cassee, craque, craquement,
  dechire*, fele*, roto, rota, rotura, rompi
`);
const AT_REST = phrases(`
  at rest, resting, lying, lie down, in bed, sitting, sit down, on the couch, on the sofa, stairs,
  hours later, hours after, all day, at night, en reposo, sentad*, tumbad*, acostad*, escaleras,
  in ruhe, im liegen, im sitzen, treppe*, nachts, au repos, assis*, allonge*, escalier*
`);
const BREATHLESS = phrases(`
  out of breath, breathless*, short of breath, shortness of breath, catch my breath, catch her breath,
  catch his breath, breath*, gasping, wheez*, sin aliento, falta el aire, falta de aire, ahog*,
  atemnot, atem*, luft, kurzatmig, essouffl*, souffle, respir*
`);
const HEAD = phrases(`
  my head, his head, her head, their head, the head, la cabeza, mi cabeza, kopf, la tete, ma tete,
  skull
`);
const BLOW = phrases(`
  hit, bang*, knock*, bump*, smash*, smack*, whack*, struck, landed on, fell on, golpe*, angeschlagen,
  gestossen, gefallen, geknallt, cogne*, tape, tombe*, choc a
`);
const BLOOD = phrases(`
  blood, bloody, bleed*, sangr*, blut*, sang, saign*
`);
const OUTFLOW = phrases(`
  cough*, urin*, pee*, piss*, stool*, poo*, vomit*, throw*, spit*, toilet, head, wont stop, orina*,
  heces, tos*, vomit*, stuhl*, husten*, gehustet, erbroch*, urine*, selles, crach*, touss*
`);
const EATING = phrases(`
  eat*, ate, food, meal*, calor*, comid*, comer, como, essen, gegessen, mange*, repas, manger
`);
const COMPENSATING = phrases(`
  purg*, throw up on purpose, make myself throw up, make myself sick, making myself sick,
  burn off everything, punish, starve myself, starving myself, guilty, stopped eating, not eating,
  barely eat*, hardly eat*, skipping meals, skip meals, binge*, laxativ*, hacerme vomitar, culpable,
  atracon*, mich erbrechen, mich ubergeben, hungere, schuldig, me faire vomir, coupable
`);

const one = (urgency: Urgency, group: readonly string[]): Sign => ({ urgency, groups: [group], within: 0 });
const near = (urgency: Urgency, within: number, ...groups: readonly (readonly string[])[]): Sign => ({
  urgency,
  groups,
  within,
});

/** Ordinary talk of training that only sounds like a sign; its words are passed over. */
export const HARMLESS = phrases(`
  chest press*, chest day, chest fly, chest flies, chest strap, chest workout, chest exercise*,
  chest muscle*, brustschwimm*, brustgurt, brusttraining, brustpresse, heart rate, heart of, by heart,
  at heart, heart zone*, blood flow, blood pumping, cabin fever, spring fever, race fever,
  marathon fever, faint hearted, for the faint, medicine ball*, sports medicine, torn between,
  sweat and blood, blood sweat, breathing exercise*
`);

/** The signs at which training talk stops, most urgent first. */
export const SIGNS: readonly Sign[] = [
  one(
    'crisis',
    phrases(`
    suicid*, kill myself, killing myself, end my life, ending my life, end it all, self harm*, selfharm*,
    want to die, wanna die, wish i was dead, wish i were dead, better off dead, dont want to live,
    dont want to be here anymore, no reason to live, want to hurt myself, cutting myself,
    hurting myself on purpose, suicidarme, matarme, quitarme la vida, no quiero vivir, hacerme dano,
    quiero morir, umbringen, selbstmord*, nicht mehr leben, selbst verletz*, ritzen, me suicider,
    me tuer, envie de mourir, plus envie de vivre, me faire du mal
  `),
  ),
  near('emergency', 6, CHEST, PAIN),
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
    seizure*, convuls*, heatstroke, heat stroke, hitzschlag, golpe de calor, coup de chaleur, slurred,
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
  near('urgent', 3, HEAD, BLOW),
  one(
    'urgent',
    phrases(`
    concuss*, head injury, conmocion, gehirnerschutterung, commotion, traumatisme cranien, whiplash
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
  near('professional', 8, EATING, COMPENSATING),
  one(
    'professional',
    phrases(`
    ibuprofen*, paracetamol, acetaminophen, aspirin*, naproxen, diclofenac, voltaren, painkiller*,
    pain killer*, antiinflammator*, anti inflammator*, nsaid*, cortisone, cortisona, kortison,
    antibiotic*, antibiotico*, antibiotik*, antibiotique*, antidepress*, ssri*, beta blocker*,
    betablock*, blood thinner*, warfarin, statin*, insulin*, medication*, meds, medicine, medicamento*,
    medikament*, schmerzmittel*, tabletten, medicament*, antidouleur*, anti inflammatoire*,
    pastillas para el dolor, prednison*, steroid*, tramadol, opioid*, codeine, pacemaker, chemo*,
    epilep*, diabet*, doc hasnt cleared, doctor hasnt cleared, not cleared, hasnt cleared me,
    after surgery, since surgery, post surgery, had surgery, operated on, asthma attack*, have cancer,
    my cancer, cancer treatment
  `),
  ),
];
