import type { WeekWords } from './week-words.ts';

/** How weeks, wishes and what is asked of them are said in Spanish. */
export const WEEK_SPANISH: WeekWords = {
  'which-day': `en cual, cual de los dos, cual de ellos, que dia, que dos dias, que 2 dias, cuales dias, que dias, cual dia, cual es el mejor dia, cual seria el mejor dia, mejor dia, mejores dias, dia ideal, cuando, cuando es mejor, en que momento, que tarde, que manana, que noche, en que dia, en que dias, a que dia, dia mejor, dia es mejor`,
  where: `donde, donde meto, donde pongo, donde coloco, donde encajo, donde encaja, donde encajan, donde van, donde va, donde caben, donde cabe, donde los pongo, donde las pongo, donde lo meto, donde la meto, como encajo, como meto, como coloco`,
  plan: `planifica, planificame, planificarme, planea, planeame, organiza, organizame, organizar, organizo, como organizo, como distribuyo, distribuye, distribuir, reparte, repartir, como reparto, hazme un plan, haz un plan, hazme una semana, hazme el plan, hacerme un plan, ponme, pon, colocame, coloca, colocalos, colocalas, metelos, metelas, metemelo, meteme, encaja, encajame, encajar, encajarme, armame, arma, monta, montame, como quedaria, como quedaria mi semana, como seria mi semana,
    preparame, disena, programa, programame, programar, quiero un plan, necesito un plan, un plan, horario, cuadrame, cuadrar, cuadra, como encajo, como meto, como coloco, ayudame a meter, ayudame a encajar, ayudame a colocar, ayudame a organizar`,
  how: 'como lo, como los, como las, como la, como hago, como puedo, como deberia, como harias, como haria',
  wish: `quiero, quisiera, querria, me gustaria, anadir, anado, anade, agregar, incluir, incluye, incluyendo, meter, sumar, tambien quiero, ademas, mas, necesito, deseo, hueco para, sitio para, espacio para, poner, colocar, tengo que meter, pienso, me apetece, con`,
  permit: `puedo, podria, puede, se puede, debo, deberia, debe, deberian, es bueno, es malo, esta bien, esta mal, es buena idea, es mala idea, conviene, me conviene, tiene sentido, vale la pena, es recomendable, es aconsejable, es trampa, es posible, seria bueno, seria malo, pasa algo si, pasa algo por, hay problema si, hay problema en, hay algun problema, es mejor, mejor, que tal, y si, seria mejor, es una tonteria, es peligroso, me recomiendas, recomendais, recomiendas, como se usa, como uso, como usar, tengo que, hago bien, es correcto, vale`,
  judge: `si o no, es mucho, es poco, mucho, revisa, revisame, revisar, revisas, puedes revisar, podeis revisar, que te parece, que os parece, que le parece, como lo ves, como la ves, lo ves bien, la ves bien, lo veis bien, la veis bien, opinion, opiniones, que opinas, que opinais, esta bien, esta bien asi, va bien, voy bien, es buena, es una buena semana, buena semana, es correcta, es correcto, es demasiado, demasiado, demasiada, algun problema, hay algun problema, hay problema, problemas, problema, me paso, me estoy pasando, es adecuada, es adecuado, adecuada, tiene sentido, algun fallo, fallos, que cambiarias, cambiarias algo, cambiarias, mejorarias, mejorar,
    evalua, valora, comprueba, mira mi, mirame, dime si, es equilibrada, equilibrada, funciona, ok, bien, bien asi, correcto, aconsejas, consejo, consejos, que tal, que tal mi semana, es razonable, razonable, buen plan, buena idea, mala idea, corrige, corrigeme, es excesivo, sobreentreno, me vale, suficiente descanso, lo hago bien, pensais, vale`,
  'my-week':
    'mi semana, esta semana, la semana, mi plan, mi horario, mi rutina, una semana, semana, mi calendario, mi planificacion, mi entrenamiento semanal, semana tipica, semana tipo',
  'other-ask': `por que, porque es, cuanto dura, cuanto tiempo, que distancia, a que ritmo, ritmo, que como, que debo comer, que comer, comer, bebo, beber, proteina, zapatillas, estirar, estiramientos, calentar, series y repeticiones, beneficio, beneficios, calorias, quedais, diferencia entre, pulsaciones, que ejercicio, que ejercicios, que deporte, que actividad, que tipo, dormir, duele, duelen`,
  clock: `que hora, que horas, horario de, horarios de, abre, abren, abierto, abierta, cierra, cierran, cerrado, cerrada`,
  starts: 'empieza, empiezan, comienza, comienzan, acaba, termina',
  'how-many': 'cuantos, cuantas, cuanto, cuanta, con que frecuencia, maximo, minimo, limite, numero de',
  'same-day': `mismo dia, misma tarde, misma manana, misma sesion, antes o despues, despues o antes, primero, en un dia, el mismo dia, dos veces al dia, dobles, doblar, justo despues, justo antes, inmediatamente, horas entre, a la vez, seguido, acto seguido`,
  day: 'dia, dias',
  'rest-day': `dia de descanso, dias de descanso, dia libre, dias libres, dia sin correr, dias sin correr, dias que no corro, dia que no corro, dias en que no corro, dias que descanso, dia que descanso, dias de recuperacion, dia de recuperacion, dias de reposo, dia de reposo, dias que no salgo a correr, jornada de descanso, dias sin carrera, dias entre carreras, descansos`,
  'run-day':
    'dia de carrera, dias de carrera, dia de correr, dias de correr, dias que corro, dia que corro, dias en que corro',
  'easy-day': `dia facil, dias faciles, dia suave, dias suaves, dia de rodaje, dias de rodaje, dia ligero, dias ligeros, dia tranquilo, dias tranquilos, dia de rodaje suave, dias de rodaje suave, dia de trote`,
  'hard-day': `dia duro, dias duros, dia fuerte, dias fuertes, dia intenso, dias intensos, dia de series, dias de series, dia de calidad, dias de calidad, dia de intervalos, dias de intervalos, dia de tempo, dia de cuestas, dias de cuestas, dia de pista, dia de fartlek, dias de series fuertes, dia de velocidad, dia de ritmo`,
  'long-day':
    'dia de tirada larga, dias de tirada larga, dia de la tirada larga, dia de rodaje largo, dia del rodaje largo, dia de la larga, dia largo, dia del largo',
  'day-after': `dia despues, dias despues, dia siguiente, al dia siguiente, dia posterior, dia tras, manana siguiente, manana despues, tarde siguiente`,
  'day-before': 'dia antes, dias antes, dia anterior, vispera, noche antes, dia previo, visperas',
  rest: 'descanso, descanso total, descanso completo, descansar, descanso activo, libre, dia libre, dia de descanso, reposo, nada, descanso absoluto',
  long: 'larga, largo, tirada, tirada larga, rodaje largo',
  race: 'competicion, competi*, prueba, carrera popular, carrera de 10k, carrera de 5k',
  easy: 'suave, facil, ligero, ligera, tranquilo, tranquila, lento, corta, trote',
  steady: 'moderado, moderada, medio, media',
  hard: 'fuerte, duro, dura, intenso, intensa, rapido, rapida, calidad',
  recovery: 'recuperacion, regenerativo, regenerativa',
  muscles: `pecho, espalda, hombro, hombros, brazo, brazos, pierna, piernas, gluteo, gluteos, biceps, triceps, abdominales, abdomen, torso, tren superior, tren inferior, empuje, tiron, cuerpo completo, cuerpo entero`,
  cardio: 'cardio, escaleras, step, aerobic, maquina de escaleras',
  'running-plan': 'c25k',
  cannot: `no puedo, no, nunca, imposible, es imposible, son imposibles, excepto, salvo, menos, menos el, ocupado, ocupada, sin tiempo, no tengo tiempo, no tengo, tampoco, no me va bien, no me viene bien, no hay, descartado, no disponible, libro no, trabajo hasta tarde, estoy fuera, jamas, choca con, choca, coincide con, se solapa, lo tengo lleno, la tengo llena, no me cuadra, tengo otra cosa, estoy liado, estoy liada, ni, ni el, ni los`,
  refuse: `sin, odio, detesto, no me gusta, no me gustan, no quiero, nada de, no soporto, nunca, no hago, paso de, no, ni, aborrezco, no aguanto, no tengo acceso a, excepto, menos`,
  'no-more':
    'no hay problema, sin problema, sin problemas, no se, o no, no mas de, no es, no tengo tiempo, sin tiempo, no muy, no demasiado, no solo, no se si, no corro, no puedo mas, mejor no, sin carrera, sin carreras, no tengo carrera, no hay carrera, nada mas, menos de',
  'or-not': 'o no, o mejor no, mejor no',
  only: 'solo, solamente, unicamente',
  those: 'ahi, uno de ellos, uno de esos, en esos, en ambos, en los dos, alguno de ellos, esos dias, ese dia',
  among: 'entre',
  instead: 'en vez de, en lugar de, sustituir, cambiar, reemplazar',
  times:
    'veces, vez, x, sesiones de, sesion de, clases de, clase de, dias de, dia de, entrenos de, entrenamientos de, tardes de, ratos de, de',
  unit: `k, km, kms, kilometros, min, mins, minuto, minutos, hora, horas, h, semanas, mes, meses, ano, anos, m, metros, repeticiones, reps, kg, am, pm, de la tarde, de la manana, de la noche, dias antes, dias despues`,
  session:
    'sesion, sesiones, clase, clases, entreno, entrenos, entrenamiento, entrenamientos, dia, dias, salidas, salida, veces',
  'a-week':
    'a la semana, por semana, cada semana, semanal, semanales, todas las semanas, la semana, semana, sem',
  minus: 'menos',
  'not-when': `dejar de, dejo de, otra vez, empezar, empiezo, empezar a, volver a, vuelvo a, de nuevo, del ano, de la temporada, temporada, lesion, lesionado, lesionada, operacion, enfermo, enferma, resultados, notar, hora del dia`,
  'keep-free': `dejar, deja, dejo, mantener, manten, guardar, quiero, necesito`,
  with: `con, incluyendo, acabando en, de ellos, de ellas, de los cuales, de las cuales`,
  clause:
    'alrededor de, junto a, aparte de, ademas de, si, cuando, pero, porque, ya que, aunque, donde, asi que',
  intervals: 'velocidad, repeticiones, rapidos',
  available:
    'solo puedo, puedo entrenar, solo tengo, disponible, disponibles, tengo libre, tengo libres, solo tengo libre, dias libres',
  training: 'entreno, entrenamos, entrenar, entreno del club, club, grupo, sesiones, quedada',
};
