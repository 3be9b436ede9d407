import type { PlanWords } from './plan-words.ts';

/** How runners call sessions, efforts and times of day in French. Elided articles and pronouns are gone (`l'entraînement` → `entrainement`). */
export const FRENCH_SESSIONS: Pick<
  PlanWords,
  'activities' | 'crossTraining' | 'nothing' | 'running' | 'runs' | 'intensities' | 'times'
> = {
  activities: {
    swimming: `
      nager, nage, nages, nagez, nageant, nage libre, nagerai, natation, piscine, longueurs en piscine, crawl,
      aller nager, seance de natation, bassin, brasse`,
    cycling: `
      velo, velos, vtt, cyclisme, cycliste, spinning, biking, rpm, home trainer, hometrainer,
      velo elliptique assis, velo de route, velo d appartement, velo appartement, faire du velo, sortie velo,
      pedaler, pedale, pedalage, bicyclette, rouler a velo, sortie a velo, sorties a velo, sorties velo, sortie en velo, sorties en velo, cours de spinning, cours de biking, bike,
      velo en salle, cours de velo, cours de velo en salle, velo indoor, velotaf, velo taf`,
    strength: `
      jambes lourd, grosse seance jambes, musculation, muscu, renforcement, renforcement musculaire, renfo, renfo musculaire, ppg,
      salle de sport, salle de muscu, salle de musculation, la salle, a la salle, salle, fonte, halteres,
      haltere, halterophilie, poids, charges, charges lourdes, squat, squats, souleve de terre,
      seance jambes, seance de jambes, gainage, gym, force, travail de force, seance de force,
      seance de renfo, jour de jambes, entrainement de force, soulever, soulever des poids, leg day,
      kettlebell*, fentes, tractions, bodyweight, body pump, renforcer, travailler les jambes,
      jambes a la salle`,
    yoga: 'yoga, vinyasa, hatha',
    pilates: 'pilates, pilate, reformer',
    rowing: 'rameur, ramer, rame, aviron, rameurs, ergometre, seance de rameur',
    dance: 'danse, danser, danses, zumba, salsa, danse classique, cours de danse, ballet',
    climbing: `
      escalade, grimper, grimpe, bloc, varappe, salle de bloc, escalader, escalade en salle, salle d escalade,
      salle escalade, mur d escalade`,
    'martial-arts': `
      arts martiaux, art martial, karate, judo, boxe, boxer, kickboxing, kick boxing, boxe thai, taekwondo, bjj,
      jiu jitsu, jjb, mma, muay thai, lutte`,
    plyometrics: `
      pliometri*, plyometri*, plio, plyo, sauts, box jumps, bondissements, exercices de saut,
      musculation explosive, saut, pliometrique, musculation explosives`,
    elliptical: 'elliptique, velo elliptique, elliptiques',
    'pool-running': `
      aquajogging, aqua jogging, course dans l eau, courir dans l eau, courir dans eau, course dans eau,
      aqua running, courir en piscine, aquarunning`,
    walking: `
      marche, marcher, marche rapide, marche nordique, marches, balade, balades, promenade, promenades`,
    hiking: 'randonnee, randonnees, rando, randos, randonner, trek',
    hiit: `
      hiit, crossfit, circuit training, circuit, circuits, tabata, bootcamp, cross fit, fractionne en salle`,
    football: 'football, foot, foot en salle, futsal, foot a 5, rugby',
    tennis: 'tennis, badminton, squash sport, padel',
    basketball: 'basket, basketball, volley, volleyball, handball, hand',
    skiing: 'ski, skier, ski de fond, skating de fond, ski de rando, snowboard',
    skating: 'patinage, patin, patins, patiner, roller, rollers, roller en ligne',
  },
  crossTraining: `
    a cote de la course, a cote de la piste, en dehors de la piste, hors piste, en dehors de la course,
    hors de la piste, a part courir, en plus de courir, a cote du running, entrainement croise,
    entrainements croises, entrainement crois, cross training, crosstraining, cross trainings, croise,
    croises, croisee, croisees, autre sport, autres sports, sport complementaire, sports complementaires,
    activite complementaire, activites complementaires, seance croisee, seances croisees, sport croise,
    autre activite, autres activites, sport complement, entrainement complementaire,
    entrainements complementaires, seance complementaire, seances complementaires, sport a cote,
    sports a cote, autre chose que la course, autre chose que courir, autre entrainement, sport annexe,
    sport en plus, complement, sport en complement, activite en complement, complementaire, sport porte,
    sports portes, en plus de la course, en complement de la course, hormis la course, a part la course,
    en complement, complementer`,
  nothing: `
    en marche, ca marche, comment ca marche, marche a suivre, tout le monde, se la rame, en bloc,
    bloc d entrainement, bloc entrainement, marche bien, marche pas, en force, a force de, de force egale,
    au cours de, en cours, bien sur, me la pedale, perte de poids, perdre du poids, perdre de poids,
    prendre du poids, mon poids, poids de forme, poids ideal, en salle de bain, force est, en circuit,
    de bonne heure, poids du corps perdu, ca me pese, cours particulier, poids de course, en danse, bad idea,
    bad, main dans la main, a bloc`,
  running: `
    courir, couru, courais, on court, je cours, tu cours, cours a pied, courir a pied, coureur, coureuse,
    coureurs, coureuses, course, courses, course a pied, jogging, joggings, running, trottiner, trot, run,
    sortie, sorties, cap, runner, runners, joggeur, joggeuse, seance de course, seances de course,
    jours de course, sortie course, foulees, runs`,
  runs: {
    easy: `
      footing leger, footing tranquille, footing cool, footing souple, footing lent, petit footing,
      footing facile, course facile, course legere, course lente, course tranquille, course souple,
      sortie facile, sortie legere, sortie cool, sortie tranquille, sortie souple, endurance fondamentale,
      endurance, ef, footing en endurance, jogging leger, jogging tranquille, course cool, courir doucement,
      cours doucement, courir tranquillement, petit jogging, sortie courte, course douce, run facile,
      sortie en endurance, jogging facile, footing court, petite sortie, course courte, footing doux,
      jogging cool, footing, footings`,
    recovery: `
      footing de recuperation, course de recuperation, footing de recup, footing recup, sortie recup,
      sortie de recuperation, sortie de recup, decrassage, footing de decrassage, jogging de recuperation,
      jogging de recup, course de recup, run de recup, recup active en course`,
    long: `
      sortie longue, sorties longues, longue sortie, longues sorties, sl, longue, course longue, courses longues,
      long run, grande sortie, sortie longue du dimanche, footing long, la longue, courir longtemps, run long,
      cours long, longue course, long footing, sortie tres longue`,
    tempo: `
      tempo, seuil, seance au seuil, seance de seuil, course tempo, sortie tempo, allure seuil, seance seuil,
      seance tempo, tempo run, allure tempo, sortie au seuil, allure specifique, seance d allure, seance allure,
      sortie progressive, footing progressif`,
    intervals: `
      fractionne, fractionnes, seance de fractionne, seances de fractionne, intervalles, intervalle, fartlek,
      piste, seance de piste, seance sur piste, seance piste, vma, seance de vma, seance vma, 30 30,
      repetitions sur piste, vitesse, seance de vitesse, series sur piste, entrainement par intervalles,
      jour de fractionne, fractionner, frac, fractio, sprints, seance fractionne, interval, 400m sur piste,
      serie de 400`,
    hills: `
      cotes, cote, seance de cotes, seance de cote, cotes courtes, sprints en cote, repetitions en cote,
      fractionne en cote, fractionne en cotes, montees, seance cotes, seance en cote, travail en cote, denivele`,
    race: `
      jour de course officielle, le jour de la course, jour de la course, jour du marathon, jour j,
      course officielle, test 5 km, comme competition`,
    moderate: `
      allure moderee, course moderee, sortie moderee, allure marathon, footing soutenu, sortie a allure marathon,
      course allure marathon, allure intermediaire`,
    hard: `
      allure course, allure de course, allure competition, course intense, courses intenses, course dure, courses dures, course difficile, seance dure de course,
      seance intense de course, seance de qualite, seances de qualite, sortie intense, sorties intenses,
      sortie dure, sorties dures, courir vite, cours vite, courir fort, cours fort, seance dure, seance difficile,
      seances dures, seance qualitative, course rapide, courses rapides, sortie rapide, sorties rapides,
      grosse seance de course, entrainement dur en course, grosse seance, seance de course intense,
      seance de course dure, footing rapide, courir intensement, courir a fond, cours a fond, run dur, run intense,
      course exigeante, sortie exigeante, grosses seances, seances intenses de course, jour de course intense,
      jour de course dure`,
  },
  intensities: {
    easy: `
      facile, faciles, leger, legere, legers, legeres, doux, douce, doucement, douces, tranquille, tranquilles,
      tranquillement, cool, souple, souples, recuperation, recup, lent, lente, relax, faible intensite,
      basse intensite, en douceur, peu intense, pas intense, detente, mollo, pepere, leger leger, sans forcer,
      easy, modere leger, pas trop dur, pas trop intense`,
    moderate: `
      modere, moderee, moderes, moderees, moyen, moyenne, moyennement, intensite moyenne, allure normale,
      soutenu sans plus, intensite moderee`,
    hard: `
      dur, dure, durs, dures, intense, intenses, intensif, intensive, intensifs, intensives, a fond, a bloc,
      a fond les ballons, fort, forte, lourd, lourde, lourds, lourdes, difficile, difficiles, exigeant, exigeante,
      exigeants, exigeantes, haute intensite, maximal, maximale, max effort, violent, violente, violents,
      violentes, explosif, explosive, explosives, explosifs, costaud, costaude, grosse intensite, forte intensite,
      bien intense, soutenu, soutenue, soutenus, soutenues, vite, rapide, tres dur, a donf, brutal, brutale, corse,
      corsee, muscle, musclee, eprouvant, eprouvante, epuisant, epuisante, tres intense, a mort, plein gaz,
      pleine balle`,
  },
  times: {
    morning: `
      matin, matins, le matin, ce matin, matinee, tot, avant le travail, avant le boulot, au reveil, a jeun,
      du matin, avant le petit dejeuner, 6h, 7h, 8h, 9h, 6 h, 7 h, 8 h, 6h30, 7h30, tot le matin, avant le taf,
      a l aube`,
    midday: `
      midi, le midi, ce midi, pause dejeuner, dejeuner, entre midi et deux, 12h, 13h, pause midi, 12h30,
      le temps de midi`,
    evening: `
      soir, soirs, le soir, ce soir, soiree, apres midi, apresmidi, cet apres midi, apres le travail,
      apres le boulot, apres le taf, 17h, 18h, 19h, 20h, 21h, 17 h, 18 h, 19 h, 20 h, plus tard dans la journee,
      en fin de journee, fin de journee, 18h30, 19h30, la nuit, aprem, dans la soiree`,
  },
};
