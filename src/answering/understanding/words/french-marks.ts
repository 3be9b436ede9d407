import type { PlanWords } from './plan-words.ts';

/** How runners ask, and put one thing beside another, in French. Elided articles and pronouns are gone (`l'entraînement` → `entrainement`). */
export const FRENCH_MARKS: PlanWords['marks'] = {
  'same-day': `
    meme jour, le meme jour, en un jour, dans la meme journee, meme journee, dans la journee, une journee,
    la meme journee, double seance, doubles seances, doubler, double entrainement, deux seances par jour,
    deux fois par jour, bi quotidien, biquotidien, meme seance, meme matinee, meme soir, le meme soir,
    dans une meme journee, en une journee, jour identique, enchainer, enchaine, enchainement, enchainees,
    doubles journees, 2 seances par jour, deux entrainements par jour, une meme journee, le soir d un,
    le soir de, le soir du, le matin de, le matin du, memes jours, les memes jours`,
  'right-after': `
    juste apres, directement apres, immediatement apres, tout de suite apres, aussitot apres, dans la foulee,
    directement en sortant de, juste derriere, enchainer avec, enchaine avec, j enchaine, direct apres,
    dans la foulee de, des la fin, directement en suivant`,
  'right-before': 'juste avant, immediatement avant, directement avant, tout juste avant, direct avant',
  together: `
    l un apres l autre, un apres autre, une apres autre, l une apres l autre, a la suite, a la file,
    dans la foulee, meme seance, en une seance, d affilee, affilee, sans pause, en une seule seance, en enchainant,
    une seule seance, coup sur coup`,
  spaced: `
    espacer, espace, espacees, espaces, separe, separes, separees, separer, heures plus tard, heures entre,
    heures d ecart, heures ecart, plus tard dans la journee, a distance, heures apres, heures avant, ecart,
    heures d intervalle, heures intervalle`,
  first: `
    d abord, abord, en premier, premier, commencer par, tout d abord, tout abord, premierement`,
  after: `
    apres, apres la, apres le, apres une, apres un, apres ma, apres mon, apres avoir, suite a, a la suite de, post`,
  before: `
    avant, avant la, avant le, avant une, avant un, avant de, avant ma, avant mon, prealable, prealablement a`,
  then: `
    puis, ensuite, et puis, et ensuite, suivi de, suivie de, et apres, plus tard, apres quoi, et le soir`,
  beforehand: 'avant, auparavant, abord',
  afterwards: 'apres, ensuite, derriere, par la suite',
  'two-hard': `
    deux seances intenses, deux seances dures, deux entrainements intenses, deux entrainements durs, deux intenses,
    deux dures, deux durs, deux grosses seances, les deux a fond, les deux intenses, deux seances difficiles,
    2 seances intenses, 2 seances dures, deux fois intense, deux fois a fond, deux seances exigeantes`,
  'one-day': `
    par jour, un jour, meme jour, le meme jour, dans la journee, chaque jour, tous les jours, meme journee, jour,
    dans la meme journee, une journee, une meme journee`,
  'another-day': `
    lendemain, le lendemain, jour d apres, jour apres, jour suivant, veille, la veille, jour d avant, jour avant,
    quel jour, quels jours, meilleur jour, meilleurs jours, jour de repos, jours de repos, jour off, jours off,
    autre jour, un autre jour, jours differents, jour different, jours sans course, jour ou je ne cours pas,
    jours ou je ne cours pas, jour sans course, un jour sur deux, jours separes`,
  'which-first': `
    avant ou apres, apres ou avant, quoi en premier, que faire en premier, lequel en premier, laquelle en premier,
    lequel d abord, lequel abord, quoi d abord, quoi abord, dans quel ordre, quel ordre, ordre, en premier,
    ou l inverse, ou inverse, ou apres, ou avant, plutot avant, plutot apres, courir d abord, courir abord,
    d abord la course, abord la course, ou le contraire, qui passe en premier, par quoi commencer la seance,
    que dois je faire d abord, courir avant ou, commencer par quoi, abord courir, muscu d abord, muscu abord`,
  'how-far-apart': `
    combien d heures, combien heures, combien de temps entre, combien de temps attendre,
    combien de temps faut il attendre, combien de temps dois je attendre, quel delai, quel ecart, quelle pause,
    combien de repos entre, temps entre, combien de temps laisser, combien de temps faut il laisser,
    combien de temps apres, combien attendre, quel intervalle, quel temps de repos entre, quel temps entre,
    combien de temps dois je laisser, ecart entre, delai entre, quel temps de pause, combien de pause entre,
    combien de temps avant`,
  'how-long': `
    combien de temps, combien heures, combien d heures, quel temps, quelle pause, quel delai`,
  between: 'entre, attendre, attends, laisser, espacer',
  'how-often': `
    combien de fois, combien de jours, combien de seances, combien de cours, a quelle frequence,
    quelle frequence, combien d entrainements, combien entrainements, combien de sorties, maximum, max,
    minimum, au maximum, limite, frequence, combien d entrainement, combien entrainement, combien de natation,
    combien de velo, combien de yoga, combien de muscu, tous les combien, au plus, pas plus de, trop souvent`,
  'all-right': `
    trop, assez, suffisant, suffit, ok, bien, bonne idee, mauvaise idee, c est bon, est bon, est bien,
    est ce que, ca va, ca passe, est ca, puis je, je peux, peux je, on peut, peut on, est il, est elle,
    dois je, faut il, faudrait il, ca marche, possible, raisonnable, conseille, deconseille,
    vous en pensez quoi, en pensez vous, qu en pensez vous, vos avis, avis, votre avis, un avis, judicieux,
    malin, c est grave, est grave, risque, utile, un probleme, probleme, d accord, mieux, plutot, normal,
    permis, autorise, excessif, faisable, jouable, tenable, envie de, je veux, je voudrais, j aimerais,
    aimerais, voudrais, veux, pertinent, recommande, correct, vrai, idiot, debile, bete, c est trop, trop de,
    trop peu, peut etre, sense, y a t il, une bonne, cela pose, pose probleme, pensez vous, penses tu,
    tu en penses quoi, en pensez quoi, en penses quoi, genant, deraisonnable, je pense, envisage, je compte,
    songe, je pensais, compte, vaut le coup, vaut la peine, bon moment, le moment, une betise,
    contre productif, ca le fait, ca se fait`,
  'all-wrong': `
    grave, est mal, ce mal, mauvais, mauvaise idee, erreur, une betise, betise, idiot, debile, stupide, absurde, bete,
    pose probleme, poser probleme, un probleme, des problemes, genant, derange, deraisonnable, deconseille, contre indique,
    eviter, evite, risque, risques, risquee, dangereux, nocif, nuisible, tricher, trop, contre productif,
    contreproductif, inconvenient, exagere, abuse, excessif, une folie, de la folie, contre le, contre la, fou,
    ai tort, a tort, pas bien, dois je, faut il, on doit, y a t il un mal, fait mal a`,
  'amount-judged': `
    trop, assez, suffisant, suffit, ok, raisonnable, excessif, abuse, exagere, trop peu, faisable, jouable,
    tenable, ca va, ca passe, est bien, correct, beaucoup, ca fait beaucoup, est trop, peu, d accord,
    ca suffit, est ce assez`,
  which: `
    quel, quelle, quels, quelles, lequel, laquelle, lesquels, lesquelles, que faire, quoi faire, que choisir,
    choisir, choix, conseillez, conseilles, conseiller, conseil, conseils, recommandez, recommandes,
    recommandation, plutot, mieux, le mieux, meilleur, meilleure, meilleurs, le meilleur, ideal, ideale,
    adapte, adaptee, adaptes, prefere, preferer, preferable, privilegier, quoi, qu est ce que je, que me,
    opter, suggestion, suggestions, idees, quoi comme, quoi de mieux, convient, conviennent, plus utile,
    que dois je, opte, privilegie, pertinent, suggerez, prioriser, tu conseilles, une idee, des idees,
    un conseil`,
  'either-or': 'ou, ou plutot, ou bien, ou alors, versus, vs',
  'what-changes': `
    a encore sa place, encore sa place, garde sa place, plus ou moins, moins ou plus, que changer, qu est ce qui change, est ce qui change, ce qui change,
    que dois je changer, dois je changer, changer quelque chose, comment adapter, adapter, ajuster,
    comment ajuster, comment changer, je fais quoi, que faire de, que faire avec, que devient, quelle place, role,
    quel role, equilibre entre, me concentrer, concentrer, priorite, priorites, priorise, repartition, repartir,
    a quelle periode, periode de l annee, periode annee, moment de l annee, moment annee, quelle phase, phase,
    comment organiser, organiser, doser, comment doser, continuer, continue, garder, garde, maintenir, maintiens,
    je maintiens, je continue, encore, comment doit, comment evolue, evolue, evoluer, comment gerer, gerer,
    basculer`,
  'some-activity': `
    a cote de la course, en dehors de la piste, activite, activites, cours, sport, sports, discipline, disciplines, exercice, type d entrainement,
    type entrainement, en plus de la course`,
  'my-goal': `
    mon objectif, mes objectifs, mon but, mes buts, ma distance, mon epreuve, ce que je prepare`,
  'year-round': `
    au fil de la saison, au fil de annee, dans annee, pendant la saison, au cours de la saison, au cours de annee,
    selon la periode, selon la saison, de annee, selon le moment`,
  effect: `
    aide, aider, aident, ameliore, ameliorer, nuit, nuire, apporte, effet, effets, influence, impact,
    bon pour, bonne pour, bons pour`,
  'one-thing': `
    une seule chose, une chose, qu une seule, une seule, un seul, seulement une, juste une, qu une chose,
    qu un seul, que le temps pour, le temps que pour, du temps pour une, du temps pour un, temps que pour une,
    temps que pour un, un seul sport, une seule activite, une seule seance, une seance en plus, une seance de plus,
    un seul truc, un seul creneau, seul sport, seule activite, une seule discipline, le temps pour`,
  'at-once': `
    en meme temps, tout en meme temps, a la fois, tout a la fois, simultanement, d un coup, tout d un coup,
    un coup, tout un coup, tous en meme temps, les trois, les deux en meme temps, tout ensemble,
    toutes en meme temps, tout, tout de suite, en parallele, la meme semaine, plusieurs choses, plusieurs sports,
    plusieurs activites, des lundi, a partir de lundi, cette semaine, ce mois ci, dans la meme semaine,
    tout commencer, tous les trois, toutes ces, tous ces, tout demarrer`,
  'other-ask': `
    pourquoi, combien de temps doit, combien de temps dure, combien de minutes, combien de kilometres,
    combien de km, combien de longueurs, combien de repetitions, combien de series, combien de calories,
    combien d heures de sommeil, combien heures de sommeil, quelle allure, a quelle allure,
    quelles chaussures, chaussures, quelle vitesse, a quelle vitesse, manger, mange, boire, proteine*,
    calories, difference, differences, etirer, etirements, etirement, m etirer, echauffement, echauffer,
    quels exercices, depuis quand, quel exercice precis, quels muscles, quel muscle, avantages, avantage, inconvenients,
    a quoi sert, a quoi ca sert, c est quoi, est quoi, qu est ce que l entrainement,
    est ce que entrainement croise, frequence cardiaque, equivaut, equivalent, equivalence,
    comment commencer, comment debuter, comment savoir, quand arreter, quand dois je arreter,
    quand faut il arreter, quand stopper, technique, maigrir, perdre du poids, perte de poids, prix, cout,
    acheter, symptomes, signes, eviter, prevenir, que se passe, respirer, respiration, cadence, desavantages,
    comptent comme, compte comme, compte pour, ca apporte, apporte, quelle distance, combien de poids,
    quel poids, quelle duree, expliquer, explique, remplace t il, combien de temps`,
  'other-topic': 'bienfaits, bienfait, tapis, benefice*, ralentir',
  'how-many': 'combien de, combien, nombre de, quel nombre',
  'a-week': `
    par semaine, la semaine, chaque semaine, hebdomadaire, hebdomadaires, hebdo, semaine, fois semaine,
    toutes les semaines, dans la semaine, sem, par sem`,
  daily: `
    tous les jours, chaque jour, quotidien, quotidiennement, 7 jours sur 7, tous les soirs, tous les matins`,
  session: `
    jour, jours, seance, seances, fois, entrainement, entrainements, cours, sorties, sortie, creneaux, activites,
    soirs, matins, x`,
  'other-unit': `
    minutes, minute, min, mn, heures, heure, h, longueurs, km, kms, k, kilometres, metres, m, repetitions, series,
    squats, semaines, mois, calories, kg, kilos, ans, an, annees, annee, pas, exercices, watts`,
  'other-span': `
    par mois, au mois, par jour, jours avant, jours apres, semaines avant, semaines apres, jours de repos, par an,
    heures avant, chaque mois, jours de recuperation`,
  instead: `
    remplacer, remplace, remplacent, remplacant, echanger, a la place, au lieu de, a la place de, troquer,
    substituer, au lieu du, remplace par, remplacer par, swap, transformer, convertir`,
  'on-top': `
    en plus, en plus de, en plus du, ajouter, ajoute, rajouter, rajoute, aussi, encore une, encore un,
    en supplement, de plus, une troisieme, un troisieme, une quatrieme, egalement, ajoutant, rajoutant, une autre,
    un autre`,
  more: `
    plus, davantage, augmenter, augmente, augmentant, ajouter, ajoute, rajouter, rajoute, plus de, intensifier,
    accroitre, monter, beaucoup plus, supplementaire, en faire plus`,
  less: `
    moins, reduire, reduis, reduit, diminuer, diminue, baisser, baisse, moins de, lever le pied, alleger, allege,
    limiter, couper dans, ralentir sur, diviser`,
  stop: `
    arreter, arrete, stopper, stoppe, supprimer, supprime, laisser tomber, abandonner, abandonne, zapper,
    zappe, plus du tout, mettre en pause, renoncer, enlever, enleve, sauter, laisse tomber`,
  denied: 'pas, jamais, non, ne, sans, aucun, aucune, plus vraiment, ni',
  refused: `
    deteste, aime pas, n aime pas, hais, pas envie de, veux pas, ne veux pas, pas de, pas le, pas la, supporte pas,
    horreur, pas fan, sauf, ai pas de, allergique, excepte, peux pas faire, ai pas acces, pas acces, peur de,
    interesse pas, tout sauf`,
  begin: `
    commencer, commence, commencant, debuter, demarrer, demarre, me mettre, se mettre, m y mettre, essayer,
    ajouter, introduire, me lancer, inscrire, lancer, integrer, entamer, vouloir faire, mettre au, mettre a,
    me lance, attaquer, apprendre a, apprendre`,
  'begin-with': `
    par quoi, par ou, prioriser, priorite, travailler en premier, attaquer, commencer par, par quoi commencer,
    par lequel, en priorite, premiere etape, par ou commencer`,
  lapsed: `
    pas fait de muscu, pas fait de musculation, plus fait de muscu, plus fait de musculation,
    pas mis les pieds a la salle, mis les pieds a la salle, plus mis les pieds a la salle, plus mis les pieds,
    arrete la muscu, arrete la musculation, pas de muscu, pas de musculation, plus de muscu, plus de musculation,
    pas touche un haltere, pas touche une haltere, pas souleve, plus souleve, pas fait de renfo,
    plus fait de renfo, arrete le renfo, pas retourne a la salle, plus alle a la salle, plus allee a la salle,
    aucune muscu, aucune musculation, aucun renfo, sans muscu, sans musculation, derniere seance de muscu,
    dernier passage a la salle, pas de renfo, pas de renforcement, touche un poids, plus touche une haltere,
    plus touche un haltere, sans soulever`,
  'worn-out': `
    epuise, epuisee, creve tout le temps, crevee tout le temps, burn out, burnout, surentraine, surentrainee,
    surentrainement, toujours fatigue, toujours fatiguee, fatigue en permanence, fatiguee en permanence,
    fatigue tout le temps, fatiguee tout le temps, plus d energie, plus energie, pas d energie, aucune energie,
    vide, videe, a plat, au bout du rouleau, lessive, lessivee, extenue, extenuee, fatigue chronique, rince,
    rincee, fatigue depuis, fatiguee depuis, crame, cramee, sur les rotules, grosse fatigue, epuisement,
    toujours creve, toujours crevee, naze depuis, hs depuis`,
  'new-to-it': `
    jamais fait de, jamais nage, jamais essaye, premiere fois, jamais grimpe, jamais mis les pieds, debutant en,
    debutante en, nouveau en, nouvelle en, aucune experience, essayer, decouvrir, me mettre a la, me mettre au,
    me lancer dans, jamais pratique, jamais rame, apprendre a`,
  race: `
    la mienne est dans, le mien est dans, competition, competitions, ma course, prochaine course, une course dans, course dans, course est dans,
    course officielle, course est, courses prevues, course prevue, dossard, epreuve, objectif, ma prochaine course,
    course objectif, course le, course ce, course en, course au, triathlon, championnat*, jour j, evenement, trail,
    une course, la course`,
  'trains-for': `
    ameliorer mon, ameliorer mes, plus rapide sur, prepare, preparer, preparation, prepa, je prepare, pour mon, pour un, pour le, pour la, pour une, pour du,
    entraine pour, entraine, entrainer pour, objectif, mon premier, ma premiere, premier, inscrit, inscrite,
    en vue de, vise, je vise, plan, pour preparer, inscrit au, entrainement pour, en prepa`,
  'ahead-lead': `
    dans, reste, il reste, ici, encore, d ici, dans environ, dans a peine, plus que, me reste, dans moins de, a,
    a environ`,
  'ahead-tail': `
    avant, restantes, restants, jusqu a, jusqu au, jusqu, avant le, avant la, avant ma, avant mon`,
  'past-lead': `
    y a, il y a, depuis, ca fait, fait, depuis environ, depuis seulement, depuis a peine, depuis plus de,
    depuis presque, depuis bientot, y a environ, y a a peine, apres`,
  'past-tail': `
    que, de course, de pratique, de running, que je cours, d experience, experience, de jogging, de cap`,
  over: `
    etait, ai couru, ai fait, couru, fini, termine, derniere, dernier, il y a, apres, depuis, passe, passee,
    viens de finir`,
  began: `
    commence, debute, depuis, cours depuis, mis a courir, mise a courir, mis a la course, mise a la course,
    demarre, ca fait, fait que je cours, il y a, coureur depuis, coureuse depuis, de course, de course a pied,
    de pratique, experience, je cours, mis au running, mise au running, suis mis, suis mise, me suis mis,
    me suis mise, pratique`,
  distance: 'km, kms, k, kilometres, kilometre, bornes, km hebdo, km semaine',
  days: 'jour, jours',
  weeks: 'semaine, semaines, sem',
  months: 'mois',
  years: 'an, ans, annee, annees, decennie',
  today: 'aujourdhui, maintenant, ce soir, tout a l heure, tout a heure',
  'just-done': 'viens de, je viens de, je sors de, sors de',
  told: 'ai couru, ai nage, ai fait, etait, hier, genial, super, top, suis alle, suis allee',
};
