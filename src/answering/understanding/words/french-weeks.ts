import type { WeekWords } from './week-words.ts';

/** How weeks, wishes and what is asked of them are said in French. */
export const WEEK_FRENCH: WeekWords = {
  'which-day': `quel jour, quels deux jours, quels 2 jours, quels jours, quel est le meilleur jour, meilleur jour, meilleurs jours, jour ideal, quand, quel moment, meilleur moment, a quel moment, lequel des jours, quel soir, quel matin, quelle journee, bon jour, plutot quel jour, jour le mieux`,
  where: `ou caler, ou caler mon, ou je cale, ou va se caler, ou les caler, ou le caler, ou mettre, ou placer, ou caser, ou va, ou vont, ou est ce que je mets, ou est ce que je place, ou je mets, ou je place, ou je case, ou dois je mettre, ou dois je placer, ou puis je mettre, ou puis je placer, ou inserer, ou integrer, ou les mettre, ou la mettre, ou le mettre`,
  plan: `planifie, planifie moi, planifier, planifiez, organise, organise moi, organiser, organisez, fais moi un plan, fais moi une semaine, fais moi un planning, fais moi la semaine, fais ma semaine, fais moi ma semaine, faire ma semaine, fais un plan, fais le planning, faire un planning, prepare moi, construis, construis moi, cree moi, cree, place moi, place les, placer, case moi, case, caser, repartis, repartir, comment repartir, comment organiser, comment placer, comment caser, comment integrer, comment inserer, comment je place, comment je case, comment je repartis, integre, integrer, integre moi, insere, inserer, inserez, cale moi, cale, caler, programme moi, programmer, planning, mets moi, mets, mettre, un plan, a quoi ressemblerait ma semaine, ajoute, ajoute moi, ajoutez, rajoute`,
  how: 'comment',
  wish: `je veux, veux, voudrais, je voudrais, jaimerais, aimerais, souhaite, souhaiterais, ajouter, rajouter, inclure, avec, en plus, plus, aussi, besoin de, envie de, place pour, il me faut, faut, je dois, mettre`,
  permit: `puis je, est ce que je peux, je peux, peut on, on peut, est ce quon peut, pourrais je, pourrait on, dois je, devrais je, doit on, est ce que je dois, faut il, est ce grave, c est grave, cest grave, est ce bien, cest bien, est ce mal, est ce ok, cest ok, est ce une bonne idee, bonne idee, mauvaise idee, est ce raisonnable, est ce conseille, est ce possible, cest possible, est il possible, est il conseille, est il mieux, est ce mieux, vaut il mieux, vaut mieux, mieux vaut, est ce que cest, est ce tricher, cest tricher, ca va si, ca pose probleme, y a t il un probleme, et si, que penses tu de, ca derange si, comment utiliser, plutot, mieux, ou pas, ok de`,
  judge: `oui ou non, quen penses tu, quen pensez vous, ten penses quoi, vous en pensez quoi, tu en penses quoi, quen dis tu, ca va, ca va comme ca, cest bon, cest bien, cest bon comme ca, est ce bon, est ce bien, est ce correct, cest correct, cest ok, est ce ok, est ce trop, cest trop, trop, trop dur, trop intense, un probleme, des problemes, probleme, problemes, verifie, verifie ma, verifier, verifiez, regarde ma, regarde mon, regardez, controle, relis, analyse, corrige, evalue, juge, avis, ton avis, votre avis, un avis, des avis, vos avis, est ce equilibre, equilibre, equilibree, cest equilibre, raisonnable, cest raisonnable, bonne semaine, une bonne semaine, bon plan, bon programme, ca marche, ca fonctionne, ca tient, ca tient la route, ca convient, ca passe, ca passe comme ca, changerais, changerais tu, changer, que changer, ameliorer, conseil, conseils, remarques, critique, ok, bien, bon, correct, coherent, coherente, suffisant, assez de repos, bonne idee, mauvaise idee, jen fais trop, validez, valide, ou pas, faisable`,
  'my-week':
    'ma semaine, cette semaine, la semaine, mon planning, mon plan, mon programme, mon emploi du temps, semaine, semaine type',
  'other-ask': `pourquoi, combien de temps, quelle distance, quelle allure, allure, a quelle vitesse, que manger, quoi manger, manger, mange, boire, proteines, chaussures, etirer, etirements, echauffement, series et, repetitions, bienfaits, avantage, avantages, apporte, calories, retrouvez, difference entre, frequence cardiaque, quel exercice, quels exercices, quel sport, quelle activite, quel type, dormir, mal, douleur, sert`,
  clock: `quelle heure, quelles heures, horaire, horaires, ouvre, ouvrent, ouvert, ouverte, ferme, ferment`,
  starts: 'commence, commencent, debute, debutent, finit',
  'how-many': 'combien, combien de fois, combien de jours, frequence, maximum, minimum, nombre de, max',
  'same-day': `meme jour, meme journee, meme soir, meme matin, meme seance, avant ou apres, apres ou avant, en premier, dabord, dans la meme journee, deux fois par jour, biquotidien, juste apres, juste avant, tout de suite apres, directement apres, heures entre, heures apres, dans la foulee, enchainer`,
  day: 'jour, jours, journee, journees',
  'rest-day': `jour de repos, jours de repos, jour off, jours off, jour sans course, jours sans course, jour sans courir, jours sans courir, jours ou je ne cours pas, jour ou je ne cours pas, jours ou je cours pas, jour de recup, jours de recup, jour de recuperation, jours de recuperation, jour libre, jours libres, jour de pause, jours de pause, jour sans, journee de repos, entre deux sorties, entre mes sorties`,
  'run-day':
    'jour de course, jours de course, jours ou je cours, jour ou je cours, jour de running, jours de running, jour de sortie',
  'easy-day': `jour facile, jours faciles, jour leger, jours legers, jour de footing, jours de footing, jour tranquille, jours tranquilles, jour cool, jour doux, jour de footing facile`,
  'hard-day': `jour dur, jours durs, jour difficile, jours difficiles, jour intense, jours intenses, jour de fractionne, jours de fractionne, jour de fractionnes, jour de seuil, jours de seuil, jour de qualite, jours de qualite, jour dintervalles, jours dintervalles, jour de piste, jour de cotes, jours de cotes, jour de vma, jours de vma, jour de tempo, jour de seance dure, jour d intervalles, jour du fractionne`,
  'long-day':
    'jour de sortie longue, jours de sortie longue, jour de la sortie longue, jour de ma sortie longue, jour long',
  'day-after': `lendemain, lendemains, jour apres, jour dapres, jours apres, jour suivant, jours suivants, jour qui suit, jours qui suivent, au lendemain`,
  'day-before':
    'veille, veilles, jour avant, jour davant, jours avant, jour precedent, jour qui precede, la veille',
  rest: 'repos, repos complet, repos total, off, rien, libre, jour de repos, pause, recup, recuperation',
  long: 'longue, long, sl, sortie longue',
  race: 'competition, course officielle, compet, dossard',
  easy: 'facile, tranquille, lent, lente, doux, douce, leger, legere, cool, souple, ef',
  steady: 'modere, moderee, moyen',
  hard: 'dur, dure, rapide, intense, vite, fort, forte, qualite',
  recovery: 'recuperation, recup',
  muscles: `pecs, pectoraux, dos, epaules, bras, jambes, cuisses, fessiers, biceps, triceps, abdos, haut du corps, bas du corps, corps entier`,
  cardio: 'cardio, step, stepper, escaliers, aerobic',
  'running-plan': 'c25k',
  cannot: `je ne peux pas, peux pas, ne peux pas, pas, pas le, jamais, jamais le, impossible, sauf, sauf le, excepte, indisponible, pas dispo, pas disponible, pas possible, occupe, occupee, pas le temps, hors de question, exclu, exclus, aucun, je travaille tard, a part, pris, prise, je ne suis pas la, absent, absente, tombe mal, marche pas, est plein, est complet, est bloque, coince, tombe en meme temps, pas moyen, ni, ni le, ni les`,
  refuse: `pas de, pas d, sans, je deteste, deteste, je hais, je naime pas, naime pas, jaime pas, aime pas, je ne veux pas, veux pas, aucun, aucune, jamais de, jamais, surtout pas, ni, je nai pas de, je refuse, pas envie de, sauf`,
  'no-more':
    'pas de probleme, pas de soucis, pas de souci, pas sur, pas sure, ou pas, pas plus de, pas trop, pas tres, pas si, pas seulement, pourquoi pas, pas de course, sans course, sans courir, ne cours pas, cours pas, pas assez, pas dur, pas intense, pas encore, pas le temps de',
  'or-not': 'ou pas, ou non, plutot pas',
  only: 'seulement, uniquement, que',
  those: 'ces jours, ces jours la, ce jour la, les deux, un des deux, un de ces, la dessus',
  among: 'entre, autour de mes, parmi',
  instead: 'au lieu de, a la place de, a la place, plutot que, remplacer, remplace',
  times:
    'fois, x, seances de, seance de, cours de, sorties de, jours de, jour de, heures de, seances, seance, sorties, sortie, fois par semaine',
  unit: `k, km, kms, kilometres, kilometre, min, mins, minutes, minute, heure, h, semaines, mois, an, ans, annee, annees, m, metres, repetitions, kg, jours avant, jours apres`,
  session:
    'seance, seances, cours, entrainement, entrainements, sortie, sorties, jour, jours, fois, creneau, creneaux',
  'a-week': 'par semaine, chaque semaine, la semaine, hebdo, semaine, toutes les semaines, sem',
  minus: 'moins',
  'not-when': `arreter, reprendre, commencer, commence, recommencer, debuter, a nouveau, saison, moment de la journee, heure de la journee, blessure, blesse, blessee, malade, operation, resultats, augmenter, rajouter, resultats, effets se voient`,
  'keep-free': `garder, garde, laisser, laisse, je veux, reste, rester, doit rester`,
  with: `avec, incluant, dont`,
  clause:
    'autour de, en plus de, a cote de, si, quand, mais, parce que, puisque, sachant que, alors que, car, comme je',
  intervals: 'vitesse, repetitions, sprints',
  available:
    'ne peux que, peux seulement, disponible, disponibles, dispo, libre que, ne suis libre que, que le, seulement le, seulement libre',
  training: 'mentraine, entraine, entrainement club, entrainement, entrainements, club, groupe',
};
