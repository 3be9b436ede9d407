import type { AspectWords } from './aspect.ts';

/** Sides of a subject in French. */
export const FRENCH_ASPECTS: AspectWords = {
  amount: {
    asked: `combien de fois, combien de jours, combien de seances, combien, a quelle frequence, fois par semaine, par semaine, minimum, maximum, assez, trop, suffit`,
    said: `une ou deux, un ou deux, une a deux, un a deux, deux ou trois, deux a trois, jusqu a trois, une ou deux fois, quelques fois, par semaine, chaque semaine, hebdomadaire*`,
  },
  time: {
    asked: `quand, quel jour, quels jours, a quel moment, quel moment, avant ou apres, avant, apres, jour de repos`,
    said: `jour, jours, repos, apres, avant, matin, soir, lendemain, pendant, quand`,
  },
  reason: {
    asked: `pourquoi, a quoi ca sert, a quoi sert, sert a, benefice*, bienfait*, avantage*, interet, utile, vaut le coup, vaut la peine, aide*, bon pour, bonne pour, apporte*, ameliore*, ce que ca apporte`,
    said: `aide*, amelior*, renforc*, parce que, car, reduit, reduis*, diminu*, plus vite, plus rapide*, benefic*, mieux, meilleur*`,
  },
  kind: {
    asked: `quel, quelle, quels, quelles, quel type, quels exercices, quels sports, exemple*, que puis je faire, quoi faire, liste, options`,
    said: `comme, par exemple, parmi, squats, ou, et, choisis, choisir`,
  },
  start: {
    asked: `comment commencer, par ou commencer, commencer, debuter, se mettre, comment integrer, integrer, ajouter, comment faire, comment puis je, comment je`,
    said: `commence*, debut*, abord, base, ajoute*, choisis, essaie*, integre*`,
  },
  remedy: {
    asked: `que faire, quoi faire, comment eviter, eviter, prevenir, empecher, conseil*, et maintenant, comment je fais pour`,
    said: `reduis*, repos*, dors, dormir, sommeil, evite*, veille*, surveille*, garde*, ecoute*, essaie*, recuper*`,
  },
  signs: {
    asked: `signe*, symptome*, comment savoir, comment reconnaitre, reconnaitre, a quoi je vois, remarque*, se rendre compte`,
    said: `signe*, fatigue, humeur, gene*, epuise*`,
  },
  meaning: {
    asked: `quest ce que, cest quoi, est quoi, que veut dire, ca veut dire quoi, signifie, definition, en quoi consiste, quentend on`,
    said: `survient quand, arrive quand, signifie, veut dire, apparait quand, lorsque`,
  },
  person: {
    asked: `qui, pour qui, quel niveau, est pour`,
    said: `debutant*, avance*, confirme*, intermediaire*, tous les niveaux, coach, entraineur*, auteur, experiment*`,
  },
};
