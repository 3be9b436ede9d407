import type { BeyondWords } from './topic.ts';

/** Details of a subject that the book does not go into, in Spanish. */
export const SPANISH_DETAILS = {
  muscles: {
    alone: ``,
    together: [
      [
        `que musculos, que musculo, cuales musculos, que grupos musculares, que grupo muscular`,
        `zancada*, sentadilla*, plancha*, peso muerto, flexiones, dominadas, burpees, remo, remar, remoergometro, escalada, escalar,
      boxeo, karate, judo, artes marciales, baile, bailar, saltos, pliometr*`,
      ],
      [
        `fortalece la, fortalece el, fortalece los, fortalece las, trabaja la, trabaja el, trabaja los, trabaja las, entrena la,
      entrena los, bueno para la, bueno para el, bueno para los, bueno para las, buena para la, buena para el, buena para los,
      buena para las, refuerza la, refuerza los, refuerza el`,
        `espalda, lumbar, lumbares, hombro, hombros, brazo, brazos, biceps, triceps, pecho, cuello, antebrazo*, dedos, muneca*, gluteo*,
      isquio*, tobillo*, pies, pantorrilla*, gemelo*, cadera, caderas`,
      ],
    ],
    unless: `nadar, nado, natacion, piscina, pesas, fuerza, gimnasio, core, rigid*, tenso*, tensa*, flexib*, agujetas, debil*, articulacion*,
      cuerpo entero, todo el cuerpo, correr`,
  },
  'time-of-day': {
    alone: `hora del dia, horas del dia, momento del dia, parte del dia`,
    together: [
      [
        `a que hora, a que horas`,
        `yoga, pilates, nadar, nado, natacion, bici, spinning, remo, remar, escalar, baile, pesas, fuerza, gimnasio, gym, cruzado, mejor,
      conviene`,
      ],
    ],
    unless: `mismo dia, las dos, ambas, doblar, doble, correr, rodaje, series, tirada, tirada larga, ano, temporada, carrera, quedamos`,
  },
  'size-of-effect': {
    alone: `cuanto mas rapido, cuanto mas rapida, cuanto mas fuerte, cuantos segundos menos, cuantos segundos bajo, cuantos segundos voy,
      cuantos segundos gano, cuantos minutos menos, cuantos minutos bajo, cuantos minutos voy a, cuantos minutos gano, cuanto voy a mejorar,
      cuanto mejorare, cuanto mejoro, cuanto mejora mi, cuanto se mejora, en cuanto mejora, cuanto bajare, cuanto voy a bajar,
      cuanto tiempo voy a bajar, cuanto tiempo bajare, cuanta mejora`,
    unless: `autor, diego, alcubierre, ha mejorado, mejoro el, entrenador`,
  },
} satisfies Partial<BeyondWords>;
