import type { PlanWords } from './plan-words.ts';

/** How runners call sessions, efforts and times of day in Spanish. */
export const SPANISH_SESSIONS: Pick<
  PlanWords,
  'activities' | 'crossTraining' | 'nothing' | 'running' | 'runs' | 'intensities' | 'times'
> = {
  activities: {
    swimming: `
      nadar*, nado, nadas, nada de crol, natacion, natacio, nadando, nadado, piscina, pileta, alberca, nade,
      largos en la piscina, crol, sesion de piscina`,
    cycling: `
      bici, bicis, bicicleta*, ciclismo, ciclo indoor, ciclo, spinning, spining, rodillo, pedalear, pedaleo,
      pedalea*, bici estatica, clase de spinning, montar en bici, salir en bici, salida en bici, salidas en bici, btt, mtb,
      ciclista`,
    strength: `
      pierna pesada, toca pierna, hacer pierna, hago pierna, fuerza, pesas, gimnasio, gimnasia de fuerza, gym, musculacion, entrenamiento de fuerza,
      sesion de fuerza, trabajo de fuerza, levantar pesas, levantamiento, levanto, sentadilla*, peso muerto,
      mancuerna*, dia de pierna, dia de piernas, entrenamiento funcional, funcional, core, zancadas,
      autocargas, tonificar, tonificacion, hacer pesas, levantar, levantar peso, body pump, entrenar piernas,
      entreno piernas, entreno de piernas`,
    yoga: 'yoga, vinyasa, hatha',
    pilates: 'pilates, pilate, reformer',
    rowing: 'remo, remar, remando, remoergometro, ergometro, maquina de remo, remadora',
    dance: 'baile, bailar, bailo, bailando, danza, zumba, salsa, ballet, clase de baile',
    climbing: 'escalada, escalar, escalo, escalando, rocodromo, boulder, bulder, bloque',
    'martial-arts': `
      artes marciales, karate, judo, boxeo, boxear, kickboxing, taekwondo, bjj, jiu jitsu, muay thai, mma`,
    plyometrics: 'pliometri*, pliometrico*, saltos, saltos al cajon, multisaltos, trabajo de saltos',
    elliptical: 'eliptica, elipticas',
    'pool-running': `
      correr en el agua, correr en la piscina, aquarunning, aqua running, aqua jogging, carrera en agua`,
    walking: `
      caminar, caminata*, camino rapido, andar, caminando, pasear, paseo, paseos, marcha rapida`,
    hiking: 'senderismo, excursion*, hacer rutas, montanismo, trekking',
    hiit: 'hiit, crossfit, circuito, circuitos, entrenamiento en circuito, tabata, bootcamp',
    football: 'futbol, futbito, futbol sala, futbol 7, futsal, rugby',
    tennis: 'tenis, padel, badminton',
    basketball: 'baloncesto, basket, basquet, voleibol, voley, balonmano',
    skiing: 'esqui, esquiar, esqui de fondo, esquiando, snowboard',
    skating: 'patinar, patinaje, patines, patinando',
  },
  crossTraining: `
    aparte de correr, ademas de correr, fuera de la pista, aparte de la pista, ademas de la pista, aparte de la carrera, aparte de los rodajes, al margen de correr, entrenamiento cruzado, entrenamientos cruzados, entreno cruzado, entrenos cruzados, entrenar cruzado,
    cruzado, cruzados, cross training, crosstraining, otro deporte, otros deportes,
    entrenamiento complementario, entrenamientos complementarios, entreno complementario,
    entrenos complementarios, deporte complementario, deportes complementarios, entrenamiento alternativo,
    entrenamiento adicional, actividad complementaria, actividades complementarias, otra actividad,
    otras actividades, deporte alternativo, complementos, complementario, complementarios,
    otro entrenamiento, a parte de correr, ejercicios complementarios,
    ejercicio complementario, trabajo complementario, complemento, complementar, que complemente`,
  nothing: `
    nada de nada, nada mas, de nada, para nada, nada que, nada malo, nada especial, no es nada, camino a,
    camino al, de camino, a fuerza de, bloque de entrenamiento, circuito de, en bloque, no me gusta nada,
    no pasa nada, nada planeado, nada en el calendario, casi nada, no hago nada, antes que nada`,
  running: `
    correr, corro, corres, corre, corriendo, corrido, corri, corremos, corredor, corredora, corredores,
    corredoras, carrera, carreras, running, trotar, troto, salir a correr, salida, salidas, carrera a pie,
    dias de carrera, dia de carrera, dias de correr, corra, correras, correre`,
  runs: {
    easy: `
      rodaje, rodajes, rodar, rodaje suave, rodaje facil, carrera suave, carrera continua,
      carrera continua suave, carrera facil, trote suave, correr suave, corro suave, trotar suave, rodar suave,
      salida suave, dia suave de carrera, carrera corta, rodaje corto, trotecito, trote ligero, trote, trotes`,
    recovery: `
      carrera de recuperacion, rodaje de recuperacion, rodaje regenerativo, trote regenerativo,
      trote de recuperacion, rodar regenerativo`,
    long: `
      tirada larga, tiradas largas, rodaje largo, rodajes largos, carrera larga, carreras largas, fondo largo,
      fondo, salida larga, tirada, tirada del domingo, larga del domingo, el largo, correr largo, corro largo,
      tiradon, larga, largos del domingo`,
    tempo: `
      tempo, carrera tempo, ritmo umbral, umbral, rodaje a ritmo, carrera a ritmo, tempo run, ritmo controlado,
      ritmo tempo, rodaje progresivo, progresivo, ritmos, sesion de tempo`,
    intervals: `
      series, serie, intervalos, intervalo, fartlek, pista, cambios de ritmo, velocidad, sesion de velocidad,
      sesion de series, dia de series, entrenamiento de series, series en la pista, series en pista,
      dia de calidad, repeticiones, sesion de pista, miles, entreno de series`,
    hills: `
      cuestas, cuesta, series en cuesta, series de cuestas, cuestas cortas, sesion de cuestas, subidas`,
    race: `
      dia de carrera oficial, el dia de la carrera, dia de la competicion, como competicion, test de 5k`,
    moderate: `
      rodaje medio, carrera moderada, ritmo medio, ritmo moderado, rodaje moderado, ritmo maraton`,
    hard: `
      ritmo de carrera, ritmo de competicion, carrera dura, carrera fuerte, carrera intensa, sesion dura de carrera, entreno de calidad, sesion de calidad,
      entrenamiento de calidad, calidad, rodaje fuerte, rodaje duro, correr fuerte, correr duro, corro fuerte,
      correr rapido, corro rapido, correr intenso, salida dura, salida fuerte, entrenamiento duro de carrera,
      carreras duras, carreras fuertes, carreras intensas, carrera exigente, salida intensa`,
  },
  intensities: {
    easy: `
      suave, suaves, suavecito, suavemente, ligero, ligera, ligeros, ligeras, facil, faciles, tranquilo, tranquila,
      tranquilos, tranquilas, relajado, relajada, recuperacion, regenerativo, regenerativa, lento, lenta,
      poca intensidad, baja intensidad, sin forzar, poco intenso, tranqui, comodo, comoda, moderadito`,
    moderate: `
      moderado, moderada, moderados, moderadas, medio, media intensidad, intensidad media, ritmo normal,
      a medio gas`,
    hard: `
      fuerte, fuertes, muy fuerte, muy fuertes, duro, dura, duros, duras, intenso, intensa, intensos, intensas,
      intensamente, a tope, a muerte, a full, a todo gas, a fuego, exigente, exigentes, pesado, pesada, pesados,
      pesadas, alta intensidad, maxima intensidad, al maximo, explosivo, explosiva, explosivas, a saco, brutal,
      rapido, rapida, bestia, machacar, a lo bestia, con mucho peso, intensivo, intensiva, tralla, canero, canera`,
  },
  times: {
    morning: `
      por la manana, en la manana, de la manana, mananas, las mananas, esta manana, la manana,
      manana por la manana, madrugada, temprano, antes del trabajo, antes de trabajar, antes de desayunar,
      al amanecer, a primera hora, en ayunas`,
    midday: `
      mediodia, al mediodia, medio dia, a medio dia, la comida, hora de comer, hora del almuerzo, almuerzo`,
    evening: `
      por la tarde, en la tarde, de la tarde, tarde, tardes, esta tarde, por la noche, en la noche, de la noche,
      noche, noches, esta noche, despues del trabajo, despues de trabajar, al anochecer, despues de cenar,
      mas tarde, al salir del trabajo`,
  },
};
