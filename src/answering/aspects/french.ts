import type { AspectWords } from './aspect.ts';

/** Sides of a subject in French. */
export const FRENCH_ASPECTS: AspectWords = {
  amount: {
    asked: `combien de fois, combien de jours, combien de seances, combien, a quelle frequence, fois par semaine, par semaine, minimum, maximum, assez, suffit`,
    said: `une ou deux, un ou deux, une a deux, un a deux, deux ou trois, deux a trois, jusqu a trois, jusque trois, trois jours, deux jours, quelques fois, deux fois, chaque semaine`,
  },
  figure: {
    asked: `quel age, a quelle vitesse, combien de temps, combien de minutes, de combien, quelle annee, quel hiver, au debut, et maintenant, depuis`,
    said: `#, cinq, quatre`,
  },
  time: {
    asked: `quand, quel jour, quels jours, a quel moment, quel moment, avant ou apres, a quelle periode`,
    said: `jours apres, lendemain, jours de repos, jours sans, jours ou tu, apres une, le matin, le soir, moment parfait, moment ideal, approche, l approche, proche de, une fois que, des que`,
  },
  reason: {
    asked: `pourquoi, comment ca se fait, raison*, quelle est la cause, par quel`,
    said: `parce que, car, donc, pour que, afin que, afin de, si bien que, ce qui peut, et cela peut, permet a, grace a`,
  },
  benefit: {
    asked: `a quoi ca sert, a quoi sa sert, a quoi sert, sert a, servir, benefice*, bienfait*, avantage*, interet, utile, vaut le coup, vaut la peine, aide*, bon pour, bonne pour, bon pour, apporte*, ameliore*, fait du bien, rend`,
    said: `aide*, amelior*, renforce, renforcent, reduit, diminue*, augmente, plus vite, plus rapide*, plus efficaces, benefi*, mieux, meilleur*, excellent*, bon pour, essentiel*, developpe*, meilleurs investissements, inestimable`,
  },
  harm: {
    asked: `danger*, risque*, se passe quoi, passe t il, mauvais*, grave, mal, nuire, probleme, trop de, exces, inconvenient*, abuse*, attention, nulle`,
    said: `mener a, provoquer, causer, nuire, exces, en faire trop, trop fatigue*, trop grande fatigue, moins efficace, freiner, stress supplementaire, gener, concurrence, forcer`,
  },
  purpose: {
    asked: `pour quoi faire, dans quel but, a quelle fin, utilisent, quel role, l idee de, cense*`,
    said: `utilisent souvent, pour ameliorer, pour entretenir, doit soutenir, doit completer, complete, a coeur de`,
  },
  kind: {
    asked: `quels, quelles, lesquels, lesquelles, quel type, quel exercice, quel sport, exemple*, que puis je faire, quoi faire, liste, options, se donner quoi`,
    said: `par exemple, comme les, comme la, comme le, inclure, parmi`,
  },
  start: {
    asked: `commencer, commence, debuter, debute, se mettre, integrer, ajouter, caser, jamais fait, jamais touche, novice, debutant, de zero`,
    said: `commence, commencer, debut, abord, de base, debute*, integre, essaie, remplacant`,
  },
  remedy: {
    asked: `que faire, eviter, evite, prevenir, empecher, conseil*, et maintenant, protege*, proteger, contre le, se premunir, que dois je faire`,
    said: `reduire ton, reduire le, pour eviter, evite, veille, surveille, garde, ecoute, suffisamment, assez, prevenir, fais attention, ne transforme pas, envisage`,
  },
  signs: {
    asked: `signe*, symptome*, comment savoir, reconnai*, a quoi je, remarque*, rends compte, rend compte, signal, signaux, sait on, sais si`,
    said: `signes de, signe cle, humeur, genes, gene, epuise*`,
  },
  meaning: {
    asked: `quest ce que, quest ce, est quoi, cest quoi, que veut dire, ca veut dire quoi, signifie, definition, en quoi consiste, quentend on`,
    said: `survient quand, survient lorsque, arrive quand, apparait quand, apparait lorsque, signifie, veut dire, est un exercice, font partie, a besoin d`,
  },
  level: {
    asked: `pour qui, quel niveau, est pour, debutant*, reserve*, que pour, avance*, confirme*, pro, elite, aussi pour, pour tous, intermediaire*, experimente*, depuis des annees`,
    said: `debutant*, debutent, avance*, confirme*, intermediaire*, tous les niveaux, tous niveaux, experiment*`,
  },
  person: {
    asked: `qui, a qui, de qui, confiance`,
    said: `coach, entraineur, auteur, diego alcubierre`,
  },
};
