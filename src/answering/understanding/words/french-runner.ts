import type { PlanWords } from './plan-words.ts';

/** How runners speak of themselves, their goals and the time of the year in French. Elided articles and pronouns are gone (`l'entraînement` → `entrainement`). */
export const FRENCH_RUNNER: Pick<
  PlanWords,
  'levels' | 'goals' | 'seasons' | 'weaknesses' | 'changes' | 'numbers' | 'ahead' | 'months'
> = {
  levels: {
    beginner: `
      debutant, debutante, debutants, debutantes, debute, debuter, debut, debuts, novice, novices,
      commence a courir, commence la course, commencer a courir, commencer la course, commence le running,
      je commence, je demarre, demarre la course, me suis mis, me suis mise, mis a courir, mise a courir,
      mis a la course, mise a la course, mis au running, mise au running, mis au jogging, nouveau coureur,
      nouvelle coureuse, nouveau dans la course, nouvelle dans la course, nouveau en course, nouvelle en course,
      grand debutant, couch to 5k, je me lance, tout nouveau, toute nouvelle, neophyte, viens de commencer,
      viens juste de commencer, viens de me mettre, recemment commence, de zero, je me mets a la course,
      je me mets au running, reprends la course`,
    intermediate: `
      intermediaire, intermediaires, niveau moyen, niveau intermediaire, coureur regulier, coureuse reguliere,
      regulier, reguliere, coureur moyen, coureuse moyenne, plus vraiment debutant, plus debutant, plus debutante,
      niveau correct, un peu d experience, un peu experience, coureur du dimanche regulier`,
    advanced: `
      confirme, confirmee, confirmes, confirmees, avance, avancee, avances, avancees, experimente, experimentee,
      experimentes, expert, experte, elite, bon niveau, tres bon niveau, chevronne, chevronnee, aguerri, aguerrie,
      competiteur, competitrice, haut niveau, beaucoup d experience, beaucoup experience, gros kilometrage,
      niveau avance, moins de 3 heures, sub 3, niveau expert, veteran`,
  },
  goals: {
    marathon: `
      marathon, marathons, marathonien, marathonienne, 42 km, 42km, 42k, 42 195, marathon de paris, paris, berlin,
      valence, marathon de berlin, boston, new york`,
    half: `
      semi marathon, semi, semis, demi marathon, semi marathons, 21 km, 21km, 21k, demi fond long, un semi, 21 1`,
    '10k': `
      10k, 10 k, 10 km, 10km, dix kilometres, 10 kilometres, dix km, 10 000, 10 bornes, dix bornes`,
    '5k': `
      5k, 5 k, 5 km, 5km, cinq kilometres, 5 kilometres, cinq km, 5 000, 5 bornes, parkrun`,
    sprint: `
      sprint, sprinteur, sprinteuse, sprinteurs, sprinter, sprinte, 100 m, 200 m, 400 m, 100m, 200m, 400m,
      100 metres, 200 metres, 400 metres, cent metres, deux cents metres, quatre cents metres, courtes distances,
      courte distance, le 100, le 200, le 400, du 100, du 200, du 400, sprinters, 60 m, 60 metres, vitesse pure,
      epreuves de sprint, epreuve de sprint, 100 et 200, au sprint, du 100 m, du 200 m, du 400 m, sur 100 m,
      sur 200 m, sur 400 m, pour des sprints, pour les sprints, pour le sprint, pour mes sprints, pour sprinter,
      en sprint`,
    general: `
      pour le plaisir, rester en forme, sante, la sante, ma sante, forme generale, sans objectif, pas d objectif,
      pas objectif, garder la forme, juste pour le plaisir, garder la sante, pour me maintenir en forme`,
  },
  seasons: {
    'off-season': `
      hors saison, intersaison, inter saison, hors competition, pas de course prevue, pas de course,
      pas de courses, aucune course, aucune competition, pas de competition, pas de competitions,
      sans competition, sans course, sans course prevue, fin de saison, fin de la saison, saison terminee,
      saison finie, saison est terminee, saison est finie, treve, treve hivernale, coupure hivernale,
      pre saison, presaison, entre deux saisons, apres la saison, periode sans course, periode creuse,
      saison creuse, phase de base, periode de base, base aerobie, rien de prevu, aucun dossard,
      pas de dossard, sans dossard, fini ma saison, fini la saison, termine ma saison, termine la saison,
      basse saison, pas de courses prevues, aucune course prevue, morte saison, off season, fini les courses,
      ai plus de courses, ai plus de course, a plus de courses, plus de courses prevues, plus de course prevue,
      en saison basse, en saison creuse, en saison morte, saison basse`,
    'race-season': `
      saison de course, saison de courses, saison des courses, periode de competition, periode de course,
      periode de courses, en pleine saison, pleine saison, en saison, semaine de course,
      semaine de la course, semaine du marathon, avant ma course, avant la competition, avant une course,
      avant une competition, avant mon marathon, avant ma competition, avant le marathon, avant mon semi,
      avant le semi, approche de la course, approche de ma course, a l approche, approche du marathon,
      a approche, saison de competition, saison des competitions, course approche, periode competitive,
      juste avant la course, juste avant une course, veille de course, proche de ma course,
      proche de la course, dernieres semaines avant, phase de competition, phase competitive,
      competition approche, approche du semi`,
  },
  weaknesses: {
    soreness: `
      courbature*, courbature, courbatures, courbaturee, jambes lourdes, jambes fatiguees, jambes en compote,
      jambes mortes, jambes detruites, mal aux jambes, douleurs musculaires, douleur musculaire, jambes en vrac,
      jambes raides de fatigue, muscles douloureux, jambes douloureuses, mal partout, jambes cassees,
      jambes dures, muscles endoloris, endolori, endolorie, jambes en coton, jambes explosees, tout casse,
      toute cassee, casse apres, cassee apres, jambes hs, jambes toujours lourdes, jambes qui tirent,
      jambes cuites, muscles en feu, jambes sont lourdes, jambes toujours douloureuses, jambes me font mal,
      jambes font mal, jambes comme du beton, jambes en beton, jambes sont en beton, jambes comme du plomb, jambes en plomb,
      jambes sont comme du beton, jambes sont du beton, jambes ne recuperent jamais, jambes ne se remettent`,
    'no-strength-work': `
      pas fait de muscu, pas fait de musculation, jamais de muscu, jamais de musculation, pas de muscu,
      pas de musculation, pas de renfo, pas de renforcement, aucune muscu, aucune musculation, aucun renforcement,
      plus fait de muscu, plus fait de musculation, plus de muscu depuis, plus de musculation depuis,
      pas mis les pieds a la salle, mis les pieds a la salle, pas mis les pieds dans une salle,
      mis les pieds dans une salle, pas touche une haltere, pas touche un haltere, pas touche a une haltere,
      arrete la muscu, arrete la musculation, arrete le renfo, manque de force, pas de force, peu de force,
      jambes faibles, jamais fait de muscu, jamais fait de musculation, pas souleve, plus souleve,
      pas fait de renfo, pas fait de renforcement, plus fait de renfo, plus fait de renforcement, jamais de renfo,
      jamais fait de renfo, pas retourne a la salle, plus alle a la salle, plus allee a la salle,
      pas alle a la salle, pas allee a la salle, aucun renfo, faible musculairement, plus touche un haltere,
      plus touche une haltere, zero muscu, zero renfo, pas assez de force, fessiers faibles, pas muscle,
      pas musclee, plus touche aux poids, touche un poids`,
    'weak-core': `
      gainage faible, faible en gainage, sangle abdominale faible, abdos faibles, centre faible,
      tronc faible, ceinture abdominale, sangle abdominale, gainage est faible, mauvais gainage,
      manque de gainage, abdominaux faibles, core faible, pas de gainage, gainage nul, abdos inexistants,
      pas d abdos, pas abdos, faible du tronc, tronc trop faible, nul en gainage, nulle en gainage,
      tenir la planche, peu de gainage, faiblesse du tronc, faiblesse au niveau du tronc, gainage pourri,
      gainage catastrophique, manque abdos, manque d abdos, core en carton, faiblesse abdominale,
      abdos sont faibles, gainage est nul, point faible est le gainage, faible le gainage,
      faible est mon gainage, faible sont les abdos`,
    stiffness: `
      raide, raides, raideur, raideurs, souplesse, pas souple, pas tres souple, peu souple, manque de souplesse,
      aucune souplesse, manque de mobilite, mobilite, tres raide, toucher mes pieds, toucher mes orteils,
      ischios raides, hanches raides, manque souplesse, plus souple, ischios courts, hanches bloquees,
      souple comme un verre de lampe, souple comme, verrouille, verrouillee, zero souplesse, tout raide,
      toute raide, raidi, raidie, rouille, rouillee, articulations raides, manque de flexibilite, peu flexible,
      pas flexible, flexibilite`,
    injury: `
      blesse, blessee, blessure, blessures, ne peux pas courir, peux pas courir, peux plus courir,
      ne peux plus courir, fracture de fatigue, reeducation, reprise apres blessure, retour de blessure`,
  },
  changes: {
    'new-activities': `
      essayer, tester, nouveau sport, nouveaux sports, nouvelle activite, nouvelles activites,
      quelque chose de nouveau, quelque chose de different, decouvrir, decouverte, experimenter, changer d air,
      me lancer dans, m inscrire, me mettre a, me mettre au, me mettre a la, autre chose, nouvelles choses, essaye,
      essaie, teste, diversifier, explorer, de nouvelles choses, de nouveaux sports, de nouvelles activites,
      trucs nouveaux, nouveaux trucs, commencer`,
    'no-cross': `
      que courir, uniquement courir, seulement courir, juste courir, que de la course, uniquement de la course,
      uniquement la course, rien que de la course, arreter l entrainement croise, arreter entrainement croise,
      ne plus faire entrainement croise, fais plus entrainement croise du tout, ne fais plus entrainement croise,
      ne ferai plus entrainement croise, plus aucun entrainement croise, plus du tout entrainement croise,
      plus jamais entrainement croise, zero entrainement croise, sans entrainement croise,
      supprimer entrainement croise, stopper entrainement croise, arreter le cross training,
      arreter les autres sports`,
    'less-running': `
      moins de kilometres, moins de km, moins de bornes, reduire le kilometrage, baisser le kilometrage,
      reduire mon kilometrage, baisser mon kilometrage, reduire le volume de course`,
    'more-running': `
      plus de kilometres, plus de km, plus de bornes, augmenter le kilometrage, augmenter mon kilometrage`,
    'full-rest': `
      repos total, repos complet, coupure totale, coupure complete, couper completement, coupe completement,
      tout arreter, arreter tout, tout couper, ne rien faire, rien faire, plus rien faire, arret total,
      arret complet, pause complete, pause totale, arreter completement, arrete tout, canape, repos absolu,
      vacances de sport, coupure, pas de sport du tout, aucun sport, plus de sport du tout, glander,
      ne plus rien faire, semaines de repos, mois de repos, mois sans sport, vraie coupure,
      plus du tout m entrainer, stopper tout, tout stopper`,
  },
  numbers: {
    1: '1, une fois, 1 fois, une seule fois',
    2: 'deux, 2, les deux, deux fois, 2 fois, une paire',
    3: 'trois, 3, trois fois, 3 fois',
    4: 'quatre, 4, quatre fois, 4 fois',
    5: 'cinq, 5, cinq fois, 5 fois',
    6: 'six, 6, six fois, 6 fois',
    7: 'sept, 7, tous les jours, chaque jour, quotidien, quotidiennement, sept fois',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    11: 'onze',
    12: 'douze',
    15: 'quinze',
    20: 'vingt',
  },
  ahead: {
    0: `
      ce week end, ce weekend, cette semaine, demain, apres demain, samedi prochain, dimanche prochain,
      dans quelques jours, ce samedi, ce dimanche, ce we, est dimanche, est samedi`,
    1: `
      week end prochain, weekend prochain, semaine prochaine, la semaine prochaine, le week end prochain,
      dans une semaine, dans huit jours, dans 8 jours`,
    2: 'dans quinze jours, dans 15 jours, quinzaine',
    3: 'dans quelques semaines',
    4: 'mois prochain, le mois prochain, dans un mois, il reste un mois',
    12: 'dans quelques mois',
    26: 'dans six mois, dans 6 mois, dans une demi annee',
    52: 'dans un an, dans une annee',
  },
  months: {
    1: 'janvier, hiver, cet hiver',
    2: 'fevrier',
    3: 'mars',
    4: 'avril, printemps, le printemps, paques',
    5: 'mai',
    6: 'juin',
    7: 'juillet, cet ete, en ete, ete prochain',
    8: 'aout',
    9: 'septembre, rentree',
    10: 'octobre, automne, cet automne',
    11: 'novembre',
    12: 'decembre, noel',
  },
};
