import type { AspectWords } from './aspect.ts';

/** Sides of a subject in Spanish. */
export const SPANISH_ASPECTS: AspectWords = {
  amount: {
    asked: `cuantas veces, cuantos dias, cuantas sesiones, cuanto, cuanta, cuantos, cuantas, con que frecuencia, cada cuanto, veces a la semana, por semana, a la semana, minimo, maximo, suficiente, demasiado`,
    said: `uno o dos, una o dos, uno a dos, una a dos, dos o tres, dos a tres, hasta tres, un par, a la semana, por semana, cada semana, semanal*`,
  },
  time: {
    asked: `cuando, que dia, que dias, en que momento, antes o despues, antes, despues, dia de descanso, mejor dia, mejor momento`,
    said: `dia, dias, descanso, despues, antes, manana, tarde, siguiente, mientras, cuando`,
  },
  reason: {
    asked: `por que, para que, sirve*, benefici*, ventaja*, vale la pena, merece la pena, ayuda*, bueno para, buena para, es bueno, es buena, que aporta, aporta*, mejora*, que tiene de bueno, que gano`,
    said: `ayuda*, mejora*, fortalec*, refuerz*, porque, reduce*, menos, mas rapido, mas rapidos, benefici*, mejor, fuerte*`,
  },
  kind: {
    asked: `que tipo, que ejercicio*, que deporte*, que actividad*, cual, cuales, ejemplo*, que puedo hacer, que clases, que clase, opciones, lista`,
    said: `como, por ejemplo, entre, sentadillas, o, y, elige, escoge`,
  },
  start: {
    asked: `como empiezo, como empezar, por donde empiezo, empezar, comenzar, como anado, como incorporo, como meto, incorporar, introducir, como hago, como puedo`,
    said: `empieza*, comienza*, primero, basicos, anade, elige, prueba, incorpora*`,
  },
  remedy: {
    asked: `que hago, que puedo hacer, como evito, como evitar, evitar, prevenir, solucion*, consejo*, y ahora que`,
    said: `reduce, descans*, duerm*, dormir, evita*, asegurate, vigila, manten, escucha, prueba, recuper*`,
  },
  signs: {
    asked: `senal*, sintoma*, como se si, como saber, como noto, en que noto, como me doy cuenta, notar`,
    said: `senal*, fatiga, cansancio, animo, humor, molestia*, agotad*`,
  },
  meaning: {
    asked: `que es, que significa, que quiere decir, en que consiste, que se entiende, que cuenta como`,
    said: `ocurre cuando, significa, es cuando, se produce cuando, sucede cuando`,
  },
  person: {
    asked: `quien, quienes, para quien, que nivel, es para`,
    said: `principiante*, avanzad*, intermedi*, todos los niveles, entrenador*, autor, experiencia, empiezan`,
  },
};
