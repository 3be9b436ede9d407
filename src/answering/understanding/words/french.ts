import type { PlanWords } from './plan-words.ts';
import { FRENCH_MARKS } from './french-marks.ts';
import { FRENCH_RUNNER } from './french-runner.ts';
import { FRENCH_SESSIONS } from './french-sessions.ts';

/** How runners say it in French. */
export const FRENCH: PlanWords = {
  ...FRENCH_SESSIONS,
  ...FRENCH_RUNNER,
  marks: FRENCH_MARKS,
  grammar: `
    a, le, la, les, un, une, des, du, de, au, aux, et, ou, mais, je, tu, il, elle, on, nous, vous, ils, me, te, se,
    moi, toi, mon, ma, mes, ton, ta, votre, vos, ce, cet, cette, ces, est, suis, es, sont, etait, ai, as, ont,
    avoir, etre, fait, faire, fais, peux, peut, puis, dois, doit, faut, veux, vais, va, ne, pas, plus, moins,
    jamais, que, qui, quoi, quel, quelle, quels, quelles, comment, combien, quand, pourquoi, avec, sans, pour, par,
    dans, sur, sous, entre, apres, avant, ensuite, depuis, si, oui, non, bien, bon, bonne, mieux, plutot, tres,
    trop, aussi, encore, deja, juste, seulement, meme, tout, tous, toutes, toute, lundi, mardi, mercredi, jeudi,
    vendredi, samedi, dimanche, jour, jours, semaine, fois, matin, soir, demain, hier, aujourdhui, bonjour, salut,
    merci, svp, lors, chez, quelque, chaque, autre, autres, cours, ans, mois, seance, seances, entrainement,
    entraine, deux, trois, quatre, y, en, leur, notre, car, donc, alors, avis, jai, cest, avez, ete, ca`,
  falseFriends: `
    course, or, four, but, on, plus, pair, son, sale, main, post, dance class, rather, sans, lit, as, an, a, am, m,
    k, y, w, in, me, six, dix, no, coin, ride, pool*, sub, comment, tour, drop, minute, chat, once, vs, mo, dash,
    bad, front, as my race, for, trades, train, sore, jump, jumps, long, larger, fin, s and c, or after, or before,
    fort, cap, tire, tires, des, car, prep, prepping, pre, sensible, actually, event, on saturday, on sunday, race,
    races, tempos, sept, may`,
};
