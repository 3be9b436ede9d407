import type { PlanWords } from './plan-words.ts';
import { SPANISH_MARKS } from './spanish-marks.ts';
import { SPANISH_RUNNER } from './spanish-runner.ts';
import { SPANISH_SESSIONS } from './spanish-sessions.ts';

/** How runners say it in Spanish. */
export const SPANISH: PlanWords = {
  ...SPANISH_SESSIONS,
  ...SPANISH_RUNNER,
  marks: SPANISH_MARKS,
  grammar: `
    a, el, la, los, las, un, una, unos, unas, de, del, al, y, o, en, que, por, para, con, sin, mi, mis, me, te, se,
    lo, le, es, son, soy, estoy, esta, estan, hay, he, ha, hago, hacer, haciendo, tengo, tiene, tienen, voy, puedo,
    puede, debo, deberia, quiero, si, no, muy, mas, menos, pero, como, cuando, donde, cual, cuanto, cuantos,
    cuantas, despues, antes, luego, hoy, manana, ayer, semana, dia, dias, vez, veces, este, esto, ese, esa, hola,
    gracias, bien, bueno, buena, mejor, lunes, martes, miercoles, jueves, viernes, sabado, domingo, mismo, misma,
    tambien, solo, ya, desde, hasta, sobre, entre, todo, todos, todas, algo, nada, hace, llevo, sea, ser, estar,
    os, nos, mucho, ahora, siempre, nunca, porque, cada, ambos, entreno, entrenar, entrenamiento, entrenamientos,
    alguien, aqui, vale`,
  falseFriends: `
    once, me, he, no, van, come, sin, son, has, pie, ten, sea, mi, or, a, miles, media, pair, as, m, o, y, w, mar`,
};
