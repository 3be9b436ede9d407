import type { CareConcept, DangerWords } from '../danger-concepts.ts';

/** How French speaks of what is treated, and of what those who treat say. */
export const FRENCH_CARE: DangerWords<CareConcept> = {
  heartKnownSaid: `
    souffle au coeur, valve, valvule, cachets pour le coeur, medicaments pour le coeur, traitement pour le
    coeur, echographie cardiaque, holter, stent*, pontage, coeur trop gros, arythmi*, fibrillation,
    myocardite, pericardite, probleme*/maladie/malformation/operation du? cardiaque*,
    probleme*/souci*/maladie/operation .. coeur, opere* du coeur, malade du coeur, pacemaker, pace maker,
    stimulateur cardiaque, defibrillateur, anevrisme, insuffisance cardiaque, extrasystole*, cardiomyopath*,
    cardiopath*, coeur fragile, coeur malade, faiblesse au coeur, faiblesse cardiaque, coronarographie,
    coronarien*, coronaires, ecg, electrocardiogramme, echo cardiaque, rythme irregulier, rythme cardiaque
    irregulier, arythmique, mort subite, mort*/decede* a # ans, mort* du coeur, coeur hypertrophie,
    hypertrophie, tension .. plafonne/elevee/haute/monte, tension a #, tension arterielle, flutter, wolff,
    qt long, bloc de branche, retrecissement aortique, aorte, cardio m a .. trouve, greffe* .. coeur,
    valves, ca palpite, angioplastie, ablation .. coeur, cardioversion, insuffisance mitrale, prolapsus
    mitral, une coro, la coro, dune/une coro, ma coro, cardiologue ..
    test/avant/attends/examen/veut/exige/prevu, cardiologue veut, rendez vous cardiologue, rdv cardio,
    echocardio, epreuve deffort/effort .. anormale/prevue/attente, test deffort/effort ..
    anormal/prevu/attente/mauvais, coeur opere, coeur .. opere, pere .. mort .. coeur/infarctus, souffle
    cardiaque, coeur qui se contracte mal, fraction dejection/ejection, betabloquant*, entendu un souffle,
    un souffle .. coeur/generaliste/medecin/echo, souffle .. echo/generaliste, pilule pour le coeur, cachets
    .. coeur, pompe .. coeur .. faible, trou dans le coeur, coeur .. trou, communication interauriculaire,
    coeur epaissi, paroi .. coeur, cardiopathie, fuite .. valve/mitrale/aortique, valve .. fuit, angor,
    pression arterielle, tension .. 17/18/19/20/160/170/180, rythme .. irregulier, afib, fa paroxystique,
    arythmie complete, echographie du coeur, anomalie .. ecg/electrocardiogramme/coeur, anomalie cardiaque,
    oreillette, ventricule, embolie .. sous/traitement/mars, anevrysme, embolie pulmonaire, phlebite,
    caillot .. mars/avril/traitement/injections, thrombose .. mois/sous/juin/mars/xarelto, palpitations
    connues, qt, ecg .. anormal/suspect/bizarre, trouble du rythme, extrasystole, rendez vous .. cardio*,
    cardiologue .. dans # semaines, tension .. 160/165/170/175/180, tension pas equilibree, racine aortique
  `,
  helpSaid: `
    appeler une ambulance, appele une ambulance, appeler le 15/112/samu, appele le 15/112/samu, le samu,
    emmene a lhopital, finir a lhopital, fini a lhopital,
    aller/alle/allee/emmene/partir/parti/partie/fini/finir/passe/foncer/file aux urgences, appeler/appele
    les pompiers
  `,
  clinician: `
    medecin, docteur, toubib, kine, chirurgien, chirurgienne, cardiologue, specialiste, infirmiere, osteo,
    osteopathe, medecins, doc, docteure, physio, podologue, generaliste, gyneco*, sage femme, dermato,
    cardio ma, medecine du sport, specialistes, neurologue, chir, ortho, orthopediste, rhumato*, le doc,
    infirmier, urgentiste, kinesitherapeute, pediatre, chirurgiens, toubibs, prof de medecine, urgences,
    radiologue
  `,
  saysStop: `
    arret .. sport, arreter le sport, aucun sport, interdit .. sport, repos complet, repos strict, pas de
    sport, pas le feu vert, stop, dit stop, dit non, interdit la course, interdit le sport, interdit tout,
    arret complet, arret total, contre indiqu*, refuse*, refuse, jusqua nouvel ordre, deconseill*, attendre
    .. semaines/mois, dit .. semaines, pas repris laccord/accord, pas valide, pas encore valide, tout
    arreter, pas deffort/effort, pas dimpact/impact, aucun effort, pas avant, pas encore donne son, pas
    donne son feu vert, dit dattendre/attendre, dattendre/attendre, dit de me reposer, de me reposer, dit
    darreter/arreter, ma arrete, arreter la course, darreter/arreter, dit de stopper, de stopper, me freine,
    dit que non, dit que cest trop tot, trop tot, veut pas que, ne veut pas que, pas daccord/accord pour,
    fait la gueule, crie dessus, hurle, pas autorise*, autorise pas, mautorise pas, pas courir
    avant/pendant, plus jamais courir, plus courir du tout, ma interdit, ont interdit, avait interdit,
    interdit le/la/tout/toute/les/de tout sport/course/effort/seance*/impact*, formellement interdit,
    interdiction formelle, interdiction de, personne na valide, pas validee, na pas valide, pas encore
    autorise, pas donne lautorisation/autorisation, sans laccord/accord, sans son accord, pas
    laccord/accord, pas eu laccord/accord, dit # semaines
  `,
  organ: `
    appendice, appendicite, vesicule, amygdales, dents de sagesse, hernie, rein, hallux, oignon, menisque,
    ligament, hanche, genou, cataracte, retine, prostate, uterus, thyroide, rate, plaques, vis, vasectomie,
    dent, dents, fils, agrafes, grain de beaute, orteil, epaule, cheville, foie, canal carpien, varice*,
    ligaments croises, paupiere, coiffe, achille, lca, clavicule, poignet, coude, kyste, tumeur, sein,
    ovaire, hemorroides, nez, cornee, yeux, oeil, valve, coeur, verrue, melanome
  `,
  operated: `
    opere*, operation, prothese, chirurgie, arthroscopie, coelioscopie, reconstru*, laser, ligamentoplastie,
    enleve .. hier/semaine/mois, ma enleve, ma retire, ont enleve, ont retire, arrachee*, greffe*, ablation,
    recousu*, suture*, retires, retirees, pose .. hier/fevrier, don, extraction, extraite*, posee, enlevee,
    enlevees, enleves, arrachees, arraches, ete repare*, reparee, remplacee, ete remplace*, reopere*,
    reconstruction, refaits, refaites, ete refait*
  `,
  remedy: `
    cachet*, comprime*, pilule*, gouttes, patch*, piqure*, injection*, traitement, medocs, gelules, sirop,
    gelule*, antihistaminique*, testo, steroide*, brule graisse*, hormones, pompe, puffs, corticoide*,
    ventoline, somnifere*, anxio*
  `,
  takesIt: `
    prends, prend, pris, prescrit*, commence, arrete de prendre, pour la tension, pour le coeur, augmente,
    me rend, prenais, prenait, avale*, double la dose, la dose, arrete, stoppe*, tous les jours, tous les
    matins, avant chaque, fois par, mont mis, ma mis, mis sous, oublie, sevrage, diminue*, baisse*
  `,
  birthAlarm: `
    saigne*, saignement*, caillots, flashs, mal de tete, visage gonfle, ne bouge plus, bouge plus, bouge
    pas, perdu les eaux, poche des eaux, evanoui*, violent*, saignements, sang, perdu .. liquide, plein de
    liquide, perds les eaux, bouge plus depuis, contractions toutes, malaise, tourne de loeil/oeil, tombe*
    sur le ventre, tombee, chute, tres mal, mal dun seul cote, douleur* intense, pliee en deux, mal de crane
    .. vois, vois des etoiles, vision, mal .. un seul cote, dun seul cote, glisse* sur le ventre, sens plus
    .. bouger, plus .. bouger, bouge moins, bouge presque plus, petit .. bouger, coup dans le ventre, ballon
    dans le ventre, choc au ventre, accident, perds du liquide, mouillee, pertes rouges, rouge vif,
    caillot*, crampe* .. fortes, contractions .. minutes/regulieres, ventre .. dur .. regulier*/minutes, mal
    a la tete .. flou/points/etoiles, vue .. trouble/points, gonfl* .. visage/mains, mains .. gonflees,
    plie* en deux, epaule .. mal .. ventre, coule comme, comme de leau/eau, perds de leau/eau, perte
    deau/eau, de leau/eau depuis, pas bouge, peu bouge, pas bouge depuis, traverse .. serviette, serviette
    .. traverse, gros caillots, halete*, etouffe, douleur .. poitrine, etoiles, lumieres .. yeux, tete ..
    exploser/eclater/cogne, visage .. gonfl*, doigts .. gonfl*, pointe de lepaule/epaule, contractions,
    mousse
  `,
  birthSign: `
    pertes, spotting, contractions, crampes, mollet, boule, suinte, ouverte, fievre, frissons, uriner,
    gonfle*, brulure*, tire dans, tire .. ventre/bas, tiraille*, tiraillement*, perte*, mal au ventre, bas
    ventre, bas du ventre, brune, brunes, pesanteur, boule qui descend, descend, mal au bassin, essouffle*,
    vertige*, tete qui tourne, brule, coule, sein .. dur/rouge, saigne de, cicatrice, enfle*, frissonne*,
    doux .. oedeme, cicatrice .. rouge, rouge et, ventre .. durcit, ventre dur, durcit, tension ..
    haute/elevee, mal en bas, tache*, trace*, lourd en bas, pese en bas, appuie en bas, fuite de liquide,
    malaise*, chute, tombee, evanoui*, crampe*, sciatique, contraction, vessie .. pipi/uriner, boule .. bas,
    sent le bas, resaigne, contractions .. marche, tache brune, frissons .. sein, bosse dans le sein,
    grosseur .. sein, mamelon .. fissur*/infect*, sentent mauvais, sent mauvais, pertes .. mauvais, chair de
    poule, lochies .. mauvais, odeur
  `,
};
