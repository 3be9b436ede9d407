import type { AspectWords } from './aspect.ts';

/** Sides of a subject in Spanish. */
export const SPANISH_ASPECTS: AspectWords = {
  amount: {
    asked: `cuantas veces, cuantos dias, cuantas sesiones, cuantos, cuantas, con que frecuencia, cada cuanto, veces a la semana, por semana, a la semana, minimo, maximo, suficiente, demasiados, demasiadas`,
    said: `uno o dos, una o dos, uno a dos, una a dos, dos o tres, dos a tres, hasta tres, un par de veces, cada semana`,
  },
  figure: {
    asked: `que edad, cuantos anos, que tan rapido, como de rapido, cuanto tardaba, cuanto ha, en cuanto, cuanto mas rapido, cuanto mejoro, cuantos minutos, que ano, que invierno, al principio, y ahora, desde entonces`,
    said: `#, cinco, cuatro`,
  },
  time: {
    asked: `cuando, que dia, que dias, en que momento, antes o despues, mejor dia, mejor momento, en que epoca`,
    said: `dias despues, dia siguiente, dias de descanso, dias sin, dias en los que no, despues de, por la manana, de la tarde, momento perfecto, momento ideal, se acerca, cerca de la, cuando la primera`,
  },
  reason: {
    asked: `por que, como es que, motivo*, razon*, a que se debe, a cuento de que`,
    said: `porque, asi, para que, para evitar, de modo que, ya que, lo que puede, y eso puede, permite que, gracias a`,
  },
  benefit: {
    asked: `para que sirve, sirve*, benefici*, ventaja*, vale la pena, merece la pena, ayuda*, bueno para, buena para, es bueno, es buena, buen ejercicio, aporta*, mejora*, que tiene de bueno, que gano, me hace, hace mas`,
    said: `ayuda*, mejora*, fortalec*, refuerz*, reduce*, aumenta, mas rapido, mas rapidos, benefici*, mejor, fuerte*, excelente, bueno para, buena para, fundamental, desarrolla*, menos propens*, mejores inversiones, enorme valor`,
  },
  harm: {
    asked: `peligro*, riesgo*, que pasa si, que pasa, pasa algo, malo, mala, mal, dano*, perjudic*, problema, demasiado, pasarse, exceso, desventaja*, grave, cuidado`,
    said: `provocar, causar, causarte, perjudicar, forzar, te excedas, exceso, excesos, demasiado cansa*, menos eficaz, frenar, estres extra, interferir, competir`,
  },
  purpose: {
    asked: `para que usan, para que se usa, para que utilizan, con que fin, que finalidad, que papel, la idea de`,
    said: `suelen usar, para mejorar, para mantener, debe apoyar, debe complementar, complementa, compromiso de`,
  },
  kind: {
    asked: `que tipo, que tipos, que ejercicio*, que deporte*, que actividad*, que clases, que clase, ejemplo*, que puedo hacer, opciones, lista, cual, cuales, que tres, que cuatro`,
    said: `por ejemplo, como sentadillas, como las, como la, como el, incluir, incluyen, entre las`,
  },
  start: {
    asked: `empiezo, empezar, por donde empiezo, comenzar, comienzo, anado, incorporo, meto, incorporar, introducir, nunca he, no he, novato, novata, principiante, desde cero`,
    said: `empieza, empezar, comienza, comienzo, primero, basicos, quien empieza, prueba, incorpora, sustituyendo`,
  },
  remedy: {
    asked: `que hago, que puedo hacer, evito, evitar, prevenir, prevengo, solucion*, consejo*, y ahora que, proteger*, protege*, contra el`,
    said: `reducir el entrenamiento, para evitar, evita, asegurate, vigila, manten, escucha, presta atencion, suficientes, suficiente, prevenir, no conviertas, plantea*`,
  },
  signs: {
    asked: `senal*, sintoma*, como se si, como saber, noto, nota, notar, me doy cuenta, aviso*, indicio*`,
    said: `senales de, senal clave, humor, molestias, agotamiento`,
  },
  meaning: {
    asked: `que es, -que es lo, -que es mejor, -que es mas, -que es bueno, -que es peor, que significa, que quiere decir, en que consiste, que se entiende, que cuenta como`,
    said: `aparece cuando, ocurre cuando, significa, es un ejercicio, estan entre, necesita una`,
  },
  level: {
    asked: `para quien, que nivel, es para, principiante*, solo para, avanzad*, profesional*, pro, elite, tambien para, para todos, intermedi*, con experiencia, llevo anos`,
    said: `principiante*, avanzad*, intermedi*, todos los niveles, con experiencia`,
  },
  person: {
    asked: `quien, quienes, de quien, fiar, confiar`,
    said: `entrenador, autor, diego alcubierre`,
  },
};
