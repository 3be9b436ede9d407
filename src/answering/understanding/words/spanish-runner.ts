import type { PlanWords } from './plan-words.ts';

/** How runners speak of themselves, their goals and the time of the year in Spanish. */
export const SPANISH_RUNNER: Pick<
  PlanWords,
  'levels' | 'goals' | 'seasons' | 'weaknesses' | 'changes' | 'numbers' | 'ahead' | 'months'
> = {
  levels: {
    beginner: `
      principiante, principiantes, novato, novata, novatos, novatas, novat, recien empezado, acabo de empezar,
      empiezo a correr, empece a correr, empezando a correr, empezado a correr, estoy empezando, nuevo en esto,
      nueva en esto, nuevo corriendo, nueva corriendo, nuevo en el running, nueva en el running, inicio,
      iniciacion, iniciandome, me inicio, iniciado a correr, soy nuevo, soy nueva, primerizo, primeriza,
      corredor nuevo, corredora nueva, corredor novel, novel, empezar a correr, comenzar a correr,
      comence a correr, de cero, desde cero, del sofa, couch to 5k, empezando en esto, primeros pasos,
      recien llegado`,
    intermediate: `
      intermedio, intermedia, nivel medio, nivel intermedio, corredor popular, corredora popular,
      corredor habitual, corredora habitual, algo de experiencia, corredor medio, intermedios`,
    advanced: `
      avanzado, avanzada, avanzados, avanzadas, experimentado, experimentada, con experiencia, experto, experta,
      veterano, veterana, elite, nivel alto, competitivo, competitiva, mucha experiencia, sub 3,
      corredor con experiencia`,
  },
  goals: {
    marathon: `
      maraton, maratones, maratoniano, maratoniana, marathon, 42k, 42 km, 42km, 42 k, maratonista, los 42,
      42 kilometros, berlin, valencia, sevilla, boston, nueva york`,
    half: `
      media maraton, medio maraton, medias maratones, 21k, 21 km, 21km, 21 k, la media, una media, mi media,
      medio maratones, los 21, el medio maraton, para el medio, mi medio`,
    '10k': `
      10k, 10 k, 10 km, 10km, diez kilometros, 10 kilometros, un 10k, diez mil, diez k, 10 000`,
    '5k': `
      5k, 5 k, 5 km, 5km, cinco kilometros, 5 kilometros, cinco mil, cinco k, 5 000, parkrun`,
    sprint: `
      100 lisos, 200 lisos, 400 lisos, 60 lisos, los 60, lisos, velocista, velocistas, sprint, sprints, esprint, esprints, sprinter, esprintar, esprinto, sprintar,
      100 metros, 200 metros, 400 metros, 100 m, 200 m, 400 m, 100m, 200m, 400m, cien metros, doscientos metros,
      cuatrocientos metros, pruebas de velocidad, carreras de velocidad, los 100, los 200, los 400,
      distancias cortas, corta distancia, 60 metros, velocidad pura, para sprints, para los sprints, para el sprint,
      para mis sprints, para esprintar`,
    general: `
      por salud, por diversion, estar en forma, mantenerme en forma, sin objetivo, salud general,
      forma fisica general, por gusto, mantenerme sano`,
  },
  seasons: {
    'off-season': `
      fuera de temporada, pretemporada, pre temporada, sin carreras, no tengo carreras, ninguna carrera,
      no hay carreras, sin competiciones, temporada baja, descanso de temporada, entre temporadas,
      fin de temporada, final de temporada, acabo la temporada, acabado la temporada, termine la temporada,
      terminado la temporada, temporada terminada, temporada acabada, no tengo ninguna carrera, no compito,
      base aerobica, fase de base, periodo de base, hacer base, post temporada, postemporada,
      temporada de descanso, sin competir, lejos de las carreras, sin objetivos a la vista,
      sin carrera a la vista, acabo mi temporada, se acabo la temporada, sin dorsal, parada invernal,
      off season, termino la temporada, en temporada baja, en temporada de descanso, en temporada muerta,
      en temporada tranquila, baja temporada, temporada muerta, temporada tranquila`,
    'race-season': `
      temporada de carreras, temporada de competicion, plena temporada, en temporada, semana de carrera,
      semana de la carrera, semana de competicion, antes de mi carrera, antes de la carrera, antes de una carrera,
      antes de la competicion, antes de competir, epoca de carreras, cerca de la carrera, carrera cerca,
      carrera proxima, a las puertas de, proximo a competir, recta final, temporada competitiva,
      periodo competitivo, fase competitiva, carrera a la vuelta de la esquina`,
  },
  weaknesses: {
    soreness: `
      agujetas, dolorido, dolorida, doloridos, doloridas, adolorido, adolorida, adoloridas, dolor muscular,
      piernas cansadas, piernas pesadas, piernas muertas, piernas destrozadas, piernas molidas,
      piernas reventadas, destrozado, destrozada, molido, molida, me duelen las piernas, duelen las piernas,
      piernas cargadas, reventado, reventada, machacado, machacada, cargado, cargada, hecho polvo, hecha polvo,
      dolores musculares, piernas hechas polvo, me duele todo, musculos doloridos, piernas rotas,
      piernas siempre cargadas, piernas me matan, me matan las piernas, piernas como hormigon, piernas como plomo, piernas de plomo,
      piernas son plomo, piernas son hormigon, piernas como piedras, piernas no se recuperan, piernas de hormigon`,
    'no-strength-work': `
      no hago pesas, no hago fuerza, sin hacer pesas, sin hacer fuerza, sin fuerza, no he hecho pesas,
      no he hecho fuerza, sin pisar el gimnasio, sin pisar un gimnasio, no piso el gimnasio, no piso un gimnasio,
      no voy al gimnasio, sin ir al gimnasio, nunca hago pesas, nunca hago fuerza, nunca he hecho fuerza,
      nunca he hecho pesas, sin levantar, sin tocar una pesa, sin tocar las pesas, no toco una pesa,
      no he tocado una pesa, no levanto, deje las pesas, deje el gimnasio, falta de fuerza, me falta fuerza,
      poca fuerza, piernas debiles, no entreno fuerza, sin entrenar fuerza, no he entrenado fuerza,
      abandone las pesas, sin tocar pesas, no tengo fuerza, no he pisado el gimnasio, no he pisado un gimnasio,
      gluteos debiles, no toco pesas, cero fuerza, no he levantado, nunca he levantado, jamas he levantado,
      nunca he pisado un gimnasio`,
    'weak-core': `
      core debil, debil el core, core flojo, core muy debil, core muy flojo, abdomen debil,
      abdominales debiles, abdominales flojos, zona media debil, tronco debil, faja abdominal, core es debil,
      core es flojo, flojo el core, flojo de core, poco core, debil de core, me falla el core, core fatal,
      sin core, me falta core, core es mi punto debil, zona media floja, abdomen flojo, core es un desastre,
      mal de core, mi core, el core, falla el core`,
    stiffness: `
      rigido, rigida, rigidez, poco flexible, nada flexible, falta de flexibilidad, falta flexibilidad,
      sin flexibilidad, tieso, tiesa, poca flexibilidad, agarrotado, agarrotada, agarrotados, inflexible,
      no soy flexible, cero flexibilidad, caderas cerradas, tocarme los pies, tocar los pies,
      tocarme las puntas, isquios cortos, isquios acortados, acortado, acortados, acortada, poca movilidad,
      falta de movilidad, mas flexible, flexibilidad cero, como una tabla, flexibilidad es nula,
      flexibilidad nula, entumecido, rigidos, rigidas, musculos cortos, flexibilidad, movilidad,
      llego a tocarme, tocarme las, no llego a los pies, tocarme las rodillas, oxidado, oxidada,
      ni a tocarme las rodillas, ni a tocarme los pies, ni tocarme`,
    injury: `
      lesionado, lesionada, lesion, me lesione, no puedo correr ahora, rehabilitacion, recuperandome de una lesion,
      vengo de una lesion, fractura por estres, molestias`,
  },
  changes: {
    'new-activities': `
      probar, pruebo, probando, algo nuevo, algo distinto, algo diferente, cosas nuevas, nuevas actividades,
      nueva actividad, nuevo deporte, nuevos deportes, deportes nuevos, actividades nuevas, experimentar, explorar,
      descubrir, apuntarme, apuntarme a, me apunto, iniciarme en, empezar con, empezar a escalar, empezar a nadar,
      quiero empezar, otras cosas`,
    'no-cross': `
      solo correr, solamente correr, unicamente correr, nada mas que correr, dejar el entrenamiento cruzado,
      sin entrenamiento cruzado, solo carrera, dejarme de otros deportes, nada de entrenamiento cruzado,
      dejar todo lo demas`,
    'less-running': `
      menos kilometros, menos km, reducir kilometros, reducir km, bajar kilometros, bajar km, bajar el volumen,
      menos volumen de carrera`,
    'more-running': 'mas kilometros, mas km, subir kilometros, aumentar kilometros',
    'full-rest': `
      descanso total, descanso completo, parar del todo, parar por completo, no hacer nada, sin hacer nada,
      dejar de entrenar, parar de entrenar, vacaciones totales, reposo total, descansar del todo,
      descansar por completo, dejarlo todo, desconectar del todo, tomarme un descanso, tumbarme en el sofa,
      sofa, paron, parar totalmente, no entrenar, dejar todo, parar un mes, mes sin entrenar, parada total,
      descansar completamente, mes de descanso, mes parado, mes parada, nada de nada`,
  },
  numbers: {
    1: 'uno, 1, una vez, una sola vez, 1 vez',
    2: 'dos, 2, un par, par, un par de, ambos, ambas, dos veces',
    3: 'tres, 3',
    4: 'cuatro, 4',
    5: 'cinco, 5',
    6: 'seis, 6',
    7: `
      siete, 7, todos los dias, cada dia, a diario, diario, diariamente, todos los santos dias`,
    8: 'ocho',
    9: 'nueve',
    10: 'diez',
    11: 'once',
    12: 'doce',
    15: 'quince',
    20: 'veinte',
  },
  ahead: {
    0: `
      este fin de semana, esta semana, este domingo, este sabado, el domingo, el sabado, pasado manana,
      dentro de unos dias, en unos dias, en pocos dias, este finde, el finde`,
    1: `
      la semana que viene, proxima semana, la semana proxima, semana que viene, el proximo fin de semana,
      el fin de semana que viene, dentro de una semana, en una semana, proximo domingo, domingo que viene,
      finde que viene`,
    2: `
      en un par de semanas, dentro de un par de semanas, quincena, en quince dias, dentro de quince dias`,
    3: 'en unas semanas, dentro de unas semanas, en pocas semanas',
    4: `
      el mes que viene, proximo mes, mes que viene, en un mes, dentro de un mes, falta un mes, queda un mes`,
    12: 'en unos meses, dentro de unos meses',
    26: 'en medio ano, dentro de medio ano',
    52: 'en un ano, dentro de un ano',
  },
  months: {
    1: 'enero, invierno',
    2: 'febrero',
    3: 'marzo',
    4: 'abril, primavera, semana santa',
    5: 'mayo',
    6: 'junio',
    7: 'julio, verano',
    8: 'agosto',
    9: 'septiembre, setiembre',
    10: 'octubre, otono',
    11: 'noviembre',
    12: 'diciembre, navidad, navidades',
  },
};
