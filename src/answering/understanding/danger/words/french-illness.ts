import type { DangerWords, IllnessConcept } from '../red-flag-signs.ts';

/** How French speaks of fever, blood, pregnancy, medicine and operations. */
export const FRENCH_ILLNESS: DangerWords<IllnessConcept> = {
  feverSaid: `
    fievre*, fievreu*, fiebvre, febrile, 38/39/40 de fievre, 38/39/40 de temperature, temperature a/de #,
    de la temperature, frissons, frissonn*, claque* des dents, grippe, grippe a, grippal*,
    jai/ai/eu/avoir/positif/positive/apres/depuis le? covid, covid positif, covid long, pneumonie*,
    pneumopath*, bronchite*, meningite, mononucleose, maladie de lyme, lyme, rhabdomyolyse
  `,
  dizzySaid: `
    vertige*, etourdi*, etourdissement*, tete qui tourne, la tete me tourne, tete .. tourne/tournait,
    tout tourne, ca tourne, vision trouble, vue trouble, vision floue, vue brouillee, flageol*
  `,
  stomachSaid: `
    gastro, arrete pas de vomir, vomi .. nuit, vomi toute, vomis toute, vomis depuis, vomissement*, jaunisse,
    perte de poids inexpliquee, diarrhee .. sang/fievre
  `,
  bloodSaid: `
    sang dans/aux/en/quand, du sang, pisse* du sang, crach* du? sang, touss* du? sang, vomi* du? sang,
    perd* du sang, perdu beaucoup de sang, saigne* .. arrete/beaucoup/toujours/depuis, saign*, saignement*,
    hemorragi*, selles noires, selles .. sang, coupure profonde, points de suture, hematurie, rectorragie
  `,
  blood: `sang, sanglant*, saign*`,
  outflow: `
    urine*, pipi, selles, crach*, touss*, toux, vomi*, nez, oreille, tete, toilettes, papier, wc, caca,
    arrete pas
  `,
  urine: `urine, urines, pipi, pisse, selles, caca, uriner`,
  urineWrong: `
    brun*, fonce*, marron, coca, cola, rouge*, rose, rosees, noir*, sang, the, brule*, orange, cafe
  `,
  wound: `plaie*, coupure*, ampoule*, piqure*, tique*, morsure*, peau, ecorchure*, griffure`,
  woundWrong: `
    trait rouge, ligne rouge, trainee rouge, pus, infect*, suinte*, anneau, cercle rouge, setend, s etend,
    sent mauvais, noir*, purul*
  `,
  pregnancySaid: `
    enceinte*, enseinte, grossesse*, prenatal*, postnatal*, post natal, post partum, postpartum, accouch*,
    cesarienne*, attends/attend/attendons un/des/notre bebe/enfant/jumeaux, fausse couche*, ivg, allaitement,
    donne le sein, donner le sein, fiv, pma, en essai bebe, essai bebe, tomber enceinte, nausees matinales,
    bebe .. ne il/est/depuis/semaines/mois, bebe est ne*, naissance .. bebe/fils/fille/petit*,
    depuis la naissance, apres la naissance, eu un bebe, eu mon bebe, eu une petite fille, ma date de terme,
    mon terme, jeune maman, # sa, semaines damenorrhee, mois de grossesse, # mois de grossesse,
    semaine de grossesse, perinee .. faible/abime/fuite*/reeducation, reeducation du perinee,
    reeducation perineale, perineal*, descente dorganes, descente d organes, diastasis, prolapsus,
    lourdeur en bas, pesanteur en bas, fuites quand, des fuites, fuite quand, test .. positif, test positif,
    test de grossesse, bebe en route, viens daccoucher, viens d accoucher, bebe de # semaines/mois/jours,
    attend .. bebe, attends un heureux, conge maternite, jeune mere, suis maman depuis,
    maman depuis # semaines/mois/jours, trimestre de grossesse,
    mon/au/du deuxieme/troisieme/premier/dernier/1er/2e/2eme/3e/3eme trimestre, allaite, allaiter, allaitante,
    allaitais
  `,
  weeks: `semaines, semaine, mois, sa`,
  unborn: `
    bebe, ventre, contractions, perdu les eaux, les eaux, coups de pied, pertes, spotting, liquide
  `,
  medicineSaid: `
    ibuprofene*, ibuprofen, ibu, advil, nurofen, paracetamol*, doliprane*, dafalgan, efferalgan, aspirine*,
    aspirin, naproxene, diclofenac, voltarene*, ketoprofene, ketum, profenid, antidouleur*, anti douleur*,
    antalgique*, antiinflammatoire*, anti inflammatoire*, anti inflamatoire*, ains, cortisone, cortico*,
    corticoide*, infiltration*, prednisone, solupred, antibiotique*, antibio, antibios, amoxicilline,
    ciprofloxacine, cipro, antidepresseur*, anti depresseur*, sertraline, fluoxetine, prozac, escitalopram,
    seroplex, anxiolytique*, xanax, lexomil, lithium, ritaline, betabloquant*, beta bloquant*, beta bloqueur*,
    bisoprolol, anticoagul*, anti coagul*, fluidifiant*, sang fluide, kardegic, previscan, eliquis, xarelto,
    heparine, lovenox, statine*, insuline, metformine, ozempic, wegovy, roaccutane, curacne, isotretinoine,
    methotrexate, medicament*, medoc, medocs, traitement pour/contre/de/antib*/anti*, sous traitement,
    mon traitement, cachet, cachets, comprime, comprimes, pilule .. et/prends/avec, ordonnance,
    sans ordonnance, prescri*, # mg, dose de, posologie, somnifere*, tramadol, morphine, opioide*, codeine,
    opiac*, myorelaxant*, decontractant*, levothyrox, ventoline, inhalateur, chimio*, radiotherapie,
    immunosuppress*, diuretique*, hypertenseur*, antihypertenseur*, injection de, piqure de cortisone,
    sous antibio*, sous antidepresseur*, sous cortisone, sous insuline, me pique, voltaren, biprofenid,
    spasfon, injection, injections de
  `,
  chronicSaid: `
    cardiologue, diabet*, epilep*, cancer*, tumeur*, leucemie, lymphome, sclerose en plaques, lupus,
    osteoporose, anemi*, hypertension, hypertendu*, tension .. haute/elevee, tension a #, insuffisance renale,
    insuffisance respiratoire, maladie de crohn, crohn, grosseur, boule au sein, drepanocyt*, mucoviscidose,
    parkinson, bpco, calcul* renal*, ulcere, hepatite, vih, autoimmune, auto immune, fibromyalgie,
    spondylarthrite, calculs renaux/biliaires
  `,
  operationSaid: `
    operation du/de/des/il/au, apres mon operation, apres loperation, apres l operation, depuis mon operation,
    depuis loperation, mon operation, chirurgie*, chirurgien, post op, postop, ligamentoplastie, prothese*,
    hospitalis*, a lhopital, a l hopital depuis, sorti de lhopital, sortie de lhopital,
    pas encore le feu vert, pas le feu vert, pas eu le feu vert, medecin .. interdit, arret de sport, platre,
    platree, attelle, botte de marche, attends .. irm/radio/scanner, prothese de, hanche neuve, opere, operee,
    opere du/de, me suis fait operer, fait operer, faire operer, se faire operer, hernie, ablation
  `,
};
