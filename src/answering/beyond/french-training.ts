import type { BeyondWords } from './topic.ts';

const SPORTS = `natation, nager, piscine, velo, cyclisme, spinning, rameur, aviron, ramer, yoga, pilates, renfo, renforcement, muscu,
      musculation, poids, salle, escalade, danse, danser, boxe, judo, pliometrie, hiit, elliptique, marche, randonnee`;
const BEFORE_RACES = `avant une course, avant ma course, avant la course, avant un marathon, avant mon marathon, avant le marathon, avant un semi,
      avant mon semi, avant le semi, avant la competition, avant une competition, avant un 10, avant mon 10, avant la compet,
      avant le jour j`;

/** Subjects on training itself that lie beyond the book, in French. */
export const FRENCH_TRAINING = {
  'pace-and-times': {
    alone: `quelle allure, a quelle allure, allure pour, allure cible, allure ideale, allure footing, mon allure, min km, minutes au kilo,
      minutes au km, minutes par km, au kilometre, au kilo, temps de passage, negative split, temps au 500, temps aux 500,
      quel temps je peux, quel temps je vais, quel chrono, quel temps viser, quel chrono viser, prediction, predire,
      calculateur allure, qualification boston, minima, barriere horaire, barrieres horaires, meneur*, a quelle vitesse,
      quelle vitesse, record du monde, bon temps sur, bon chrono sur, temps moyen sur, temps moyen, temps sur 2000, temps sur 500,
      gerer son allure, gerer mon allure, gestion de allure, gestion allure`,
    together: [
      [
        `sub 3, sub 4, sub 40, moins de 3, moins de 4, moins de 40, moins de 50, sub 20`,
        `realiste, possible, combien de kilometres, quelle allure, faisable`,
      ],
    ],
  },
  taper: {
    alone: `affutage, affuter, combien de jours avant, combien de semaines avant, combien de temps avant, combien de jours du,
      a combien de jours, a combien de semaines, j moins combien, tapering`,
    together: [
      [
        `quand arreter, quand est ce que arrete, quand arrete, quand dois je arreter, quand est ce que je dois arreter, quand stopper,
      quand couper, quand lacher, a quand, jusqua quand, jusqu quand, derniere seance, derniere muscu, dernier renfo,
      derniere seance de renfo, derniere sortie velo, derniere grosse, derniere piscine, dernier entrainement`,
        BEFORE_RACES,
      ],
      [
        `date limite, date butoir, au plus tard, dernier jour pour, dernier delai`,
        `course, marathon, semi, competition, epreuve`,
      ],
    ],
  },
  'running-technique': {
    alone: `pas par minute, longueur de foulee, amplitude de foulee, attaque talon, attaque du talon, talon ou, pose du pied, pose de pied,
      medio pied, mediopied, avant pied, pronation, pronateur*, supinateur*, balancier des bras, mouvement des bras, bras en courant,
      pieds nus, minimaliste*, gammes, educatifs, talons fesses, montees de genoux, technique de course, technique de foulee,
      courir en descente, technique en descente, temps de contact au sol, oscillation verticale, comment respirer, comment je respire,
      comment bien respirer, on respire, respirer par, par le nez, par la bouche, respiration nasale, diaphragme,
      respiration abdominale, respiration ventrale, technique de respiration, exercices de respiration, rythme de respiration,
      quelle cadence, ma cadence, cadence de course, cadence de foulee, cadence a`,
  },
  'sport-technique': {
    alone: `respiration bilaterale, tous les 2 temps, tous les 3 temps, tous les deux temps, tous les trois temps,
      tous les combien de mouvements, combien de mouvements, coups de bras, culbute*, battements de jambes, papillon, ondulation*,
      technique de rame, technique de crawl, technique de squat, profondeur, a quelle profondeur, descendre jusqu, genou depasse,
      genoux depassent, genou qui depasse, genou devant, depasser les orteils, depasser la pointe, pointe des pieds, pointe de pied,
      ecartement des pieds, position des pieds, position des mains, largeur de prise, prise large, excentrique*, isometri*, superset*,
      dropset*, drop set*, danseuse, en danseuse, position aero, gros braquet, petit braquet, quel braquet, braquet, ou descendre,
      battements de`,
    together: [
      [
        `comment faire un, comment faire une, comment faire, comment je fais, comment on fait, bonne execution, bonne facon de faire`,
        `squat*, fente*, planche*, souleve de terre, pompes`,
      ],
      [
        `squat*, fente*, planche*, souleve de terre, crawl, brasse`,
        `genou, orteils, coudes, talons, pieds, expirer, inspirer, respire, tete, bassin, profond, angle`,
      ],
    ],
    unless: `mal au genou, mal aux genoux, douleur*`,
  },
  'single-exercises': {
    alone: `quel art martial, quelle danse, quel style de danse, quelle posture de yoga, quel style de nage, squat bulgare, squats bulgares, bulgare*, montees sur pointes, extensions de mollets, mollets debout, nordic hamstring,
      nordic curl*, leg curls, roumain, good morning*, montee sur banc, montees sur banc, step up*, pont fessier, ponts fessiers,
      releve de bassin, releves de bassin, marche du monstre, crunch, crunches, releves de buste, planche laterale,
      planches laterales, gainage lateral, pistol squat*, marche du fermier, traineau, corde ondulatoire, tractions, tirage,
      epaule jete, ouverture de hanche*, ouvrir les hanches, posture du pigeon, pigeon, posture du guerrier, guerrier, front squat*,
      chaise contre, la chaise, chaise au mur, quelle nage, ou brasse, dos crawle ou, quel yoga, quel type de yoga,
      quel style de yoga, hatha ou, ou hatha, vinyasa ou, ou vinyasa, yin ou, quelles postures, quelles asanas, velo de route ou,
      vtt ou, ou vtt, interieur ou exterieur, hypopressif*, abdos hypopressifs, brasse ou crawl, crawl ou brasse, crawl ou dos`,
    together: [
      [`reformer`, `tapis, au sol`],
      [`barre`, `halteres`],
      [`charges libres, poids libres`, `machines`],
    ],
    unless: `tenir une barre, kilos`,
  },
  'ready-made-plans': {
    alone: `routine de mobilite, routine etirements, routine de gainage, routine gainage, enchainement de yoga, enchainement yoga,
      circuit training maison, seance type de natation, exemple de seance, seance du jour, wod`,
    together: [
      [
        `4 semaines, 6 semaines, 8 semaines, 10 semaines, 12 semaines, 16 semaines, quatre semaines, six semaines, huit semaines,
      douze semaines, 3 mois, 6 mois`,
        `plan, programme sur, programme de, un programme, plan sur`,
      ],
      [
        `routine, circuit, enchainement`,
        `donne moi, fais moi, ecris moi, envoie moi, montre moi, pas a pas, mouvements`,
      ],
      [`10 minutes, 15 minutes, 20 minutes, 30 minutes`, `routine, circuit`],
      [`repartir les semaines, semaine par semaine, periodis*`, `hyrox, semi, marathon`],
    ],
    unless: `dans 4, dans 6, dans 8, dans 10, dans 12, depuis`,
  },
  'running-training': {
    alone: `comment faire un fractionne, comment faire du fractionne, combien de fractions, combien de repetitions de 400, combien de 400,
      combien de 800, combien de 1000, recup entre les 400, recup entre les series, recup entre les fractions, temps de recup entre,
      est ce un fartlek, est quoi un fartlek, est quoi le fartlek, deux footings par jour, deux sorties par jour,
      courir deux fois par jour, courir tous les jours, courir chaque jour, volume hebdo, volume hebdomadaire, kilometres par semaine,
      km par semaine, regle des 10, 10 pour cent, dix pour cent, combien de fois courir, combien de fois je dois courir,
      combien de fois par semaine courir, combien de fois dois je courir, combien de jours courir, combien de sorties par semaine,
      combien de footings par semaine, alternance marche course, marche course, methode norvegienne, double seuil,
      est quoi une seance au seuil, est quoi un tempo, je cours deux fois par jour, combien de lignes droites, quel kilometrage,
      augmenter le kilometrage, augmenter mon kilometrage, kilometrage hebdo*, preparer un ultra, plan pour un ultra`,
    unless: `remplac*, substitu*, troqu*, croise, velo, cross, a la place, autre chose`,
  },
  duration: {
    alone: `combien de temps, combien de minutes, combien heures, combien de semaines, combien de mois, quelle duree, duree ideale,
      duree minimum, duree minimale, ca dure, dure combien, doit durer, devrait durer, combien de temps doit, combien de temps pour,
      combien de temps dure, combien de temps une, combien de temps par, combien de temps de, combien de temps faut,
      combien de temps je, combien de temps on, pendant combien de temps, combien de minutes de, combien de minutes par,
      combien de minutes pour, combien de minutes une, combien de minutes doit, combien de minutes je`,
    together: [
      [
        `10 minutes, 15 minutes, 20 minutes, vingt minutes, 25 minutes, 30 minutes, trente minutes, 40 minutes, 45 minutes, 60 minutes,
      une heure, 1 heure, 1h, demi heure, une demi heure, deux heures, 2 heures, 2h, 20 min, 30 min, 45 min`,
        `suffit, suffisent, suffisant*, trop long, trop court, assez, trop peu`,
      ],
    ],
    unless: `entre, attendre, attends, ecart, espac*, meme jour, meme journee, laisser, auteur, diego`,
  },
  'gap-between-sessions': {
    alone: ``,
    together: [[`combien heures, combien de minutes`, `entre, attendre, attends, ecart, espac*, laisser`]],
  },
  'time-to-effect': {
    alone: `quand est ce on voit, quand est ce que je verrai, quand est ce que ca se voit, quand verrai je, au bout de combien,
      avant de voir, premiers resultats, premiers effets, commence a se voir, commence a se sentir, sentir les effets, fait effet,
      en combien de temps, a quelle vitesse on perd, a quelle vitesse perd, combien de temps pour progresser`,
    together: [
      [
        `quand, a partir de quand`,
        `assouplit, assouplissent, detend les, detend mes, relache, renforce les, renforce mes, rend plus, rendra plus, rend mes,
      rendra mes, porte ses fruits, portera ses fruits, agit, agira`,
      ],
    ],
    unless: `auteur, diego, dois je, mieux, meilleur moment, quel jour, meilleur jour, faire`,
  },
  distance: {
    alone: `combien de kilometres, combien de km, combien de bornes, combien de metres, combien de longueurs, combien de bassins,
      combien de pas, 10000 pas, 10 000 pas, quelle distance, a quelle distance, sortie la plus longue, plus longue sortie`,
    unless: `depend`,
  },
  'loads-and-repetitions': {
    alone: `quel poids, quels poids, quelle charge, combien de kilos, combien de kg, combien de poids, combien de repetitions,
      combien de reps, combien de series, nombre de series, nombre de repetitions, series et repetitions, repetitions et series,
      repetitions par, combien de squats, combien de fentes, combien de pompes, combien de sauts, combien exercices, rm, 1 rm,
      repetition maximale, fois mon poids, fois son poids, surcharge progressive, quelle resistance, resistance je mets,
      repos entre les series, recup entre les exercices, quelle hauteur, a quelle hauteur, quelle pente, quelle inclinaison,
      halteres de combien, lourd comment, ou charger, quels halteres, combien de secondes, 3 series, 4 series, 5 series, trois series,
      quatre series`,
    unless: `poids je vais perdre, poids perdre, objectif*`,
  },
  'amount-of-rest': {
    alone: `semaine de repos, semaines de repos, semaine de decharge, semaine allegee, semaine de recup, combien de jours de repos, combien de jours off, combien de jours de recup, combien heures de sommeil, combien dormir,
      combien heures dormir, combien je dois dormir`,
    together: [
      [
        `repos, recup, jours de repos, coupure`,
        `apres un marathon, apres le marathon, apres mon marathon, apres un semi`,
      ],
    ],
  },
  'share-of-training': {
    alone: `quel pourcentage, pourcentage*, pour cent de, 80 20, quelle proportion, quelle part, 50 50, quel ratio, ratio ideal`,
  },
  equivalence: {
    alone: `equivaut, equival*, correspond a combien, conversion*, combien de km de velo, combien de kilometres de velo,
      combien de velo pour, convertir en km, convertir les km, convertir des km, convertir mes km`,
    together: [
      [
        `est comme, pareil que, autant que, la meme chose que`,
        `minutes de course, minutes a pied, km a pied, km de course, kilometres a pied, heure de course`,
      ],
      [`compte comme, comptent comme, compte pour, vaut, ca compte`, `10k, 5k, km, kilometre*, bornes`],
      [`en km, en kilometres, en miles`, `miles, mile, km, kilometres, combien`],
    ],
  },
  comparison: {
    alone: ``,
    together: [
      [
        `mieux que, meilleur que, meilleure que, pire que, plus efficace que, plus dur que, plus facile que, moins bien que, superieur a,
      compar*, versus, vs, difference entre, differences entre, quelle difference, est ce qui est mieux, lequel est mieux,
      lequel est le mieux, laquelle est mieux, lequel choisir entre, quel est le mieux, est ce qui brule, ce qui brule,
      le plus efficace entre, apporte plus, apporte le plus`,
        SPORTS,
      ],
      [`lequel des deux, laquelle des deux, lesquels des deux`, `mieux, choisir, prendre, conseil*, est, va`],
      [
        `rameur ou, ou rameur, ou le rameur, aviron ou, ou aviron`,
        `mieux, plutot, plus, lequel, vs, meilleur*`,
      ],
    ],
    unless: `que courir, que la course, que de courir, et la course, et course, a la course, que rien, marathon, sprint*, 100 m, 200 m,
      400 m, courbature*, raide*, souple*, souplesse, gainage, faible*, intersaison, treve, jour de repos, jours de repos, aujourdhui,
      demain, lendemain, apres la course, apres un footing, meme jour, tout seul`,
  },
  'stretching-and-warm-up': {
    alone: `etirements statiques, etirements dynamiques, etirement statique, etirement dynamique, etirer avant, etirements avant,
      etirement avant, tenir etirement, tenir un etirement, meilleurs etirements, quels etirements, etirements pour`,
    together: [
      [
        `etirer, etire, etirements, stretching`,
        `avant de courir, avant la course, avant la seance, avant le footing, avant la muscu, avant le renfo, avant entrainement,
      secondes, avant ou apres`,
      ],
      [
        `echauffement*, echauffer, echauffe`,
        `comment, quel, quels, faut il, il faut, dois je, je dois, sans, besoin, necessaire, utile, avant la muscu, avant le renfo,
      avant de nager, avant la piscine, avant de courir, comme echauffement, meilleur*`,
      ],
    ],
  },
  'order-of-exercises': {
    alone: `ordre des exercices, cardio avant la muscu, cardio avant muscu, cardio avant ou apres, muscu avant cardio, abdos abord,
      jambes abord, abord les jambes, abord les abdos, abdos en premier, jambes en premier, squats en premier, squats abord`,
    together: [
      [
        `quel ordre, dans quel ordre, ordre`,
        `exercices, squats, fentes, groupes musculaires, machines, postures`,
      ],
    ],
  },
} satisfies Partial<BeyondWords>;
