import type { BeyondWords } from './topic.ts';

const SPORTS = `nadar, natacion, piscina, pileta, alberca, bici, bicicleta, ciclismo, spinning, remo, remar, yoga, pilates, fuerza, pesas, gym,
      gimnasio, escalada, escalar, baile, bailar, boxeo, judo, pliometria, hiit, eliptica, caminar, senderismo`;
const BEFORE_RACES = `antes de la carrera, antes de una carrera, antes de mi carrera, antes del maraton, antes de la maraton, antes de un maraton,
      antes de una maraton, antes de la media, antes de una media, antes de mi media, antes de mi maraton, antes de la competicion,
      antes de competir, antes de un 10k, antes del 10k, antes de una competicion, antes de un medio`;

/** Subjects on training itself that lie beyond the book, in Spanish. */
export const SPANISH_TRAINING = {
  'pace-and-times': {
    alone: `a que ritmo, que ritmo, ritmo objetivo, ritmo ideal, ritmo por, ritmos por, min km, minutos por km, minutos por kilometro,
      por kilometro, min por km, parcial*, parcial de 500, negative split*, que tiempo puedo, que tiempo hare, que tiempo haria,
      que marca puedo, que marca hare, predecir, prediccion, predictor, calculadora de ritmo*, minima para, clasificar*, clasificarme,
      liebre, liebres, a que velocidad, que velocidad, record del mundo, record mundial, buen tiempo en 10k, buen tiempo en 5k,
      buena marca en, tiempo medio, tiempo de corte, como de rapido, que tan rapido, cuan rapido, tiempo en 2000, tiempo en 500,
      tiempo en 2k, dosificar, dosifico, regular el ritmo`,
    together: [
      [
        `sub 3, sub 4, sub 40, sub 45, sub 50, sub 20, sub 25, bajar de 3, bajar de 40, bajar de 50, bajar de 20`,
        `es realista, es posible, cuantos kilometros, a que ritmo, estoy listo`,
      ],
    ],
  },
  taper: {
    alone: `taper*, puesta a punto, cuantos dias antes, cuantas semanas antes, cuanto tiempo antes, cuanto antes de la carrera,
      cuantos dias faltando, a cuantas semanas, a cuantos dias`,
    together: [
      [
        `cuando dejo, cuando dejar, cuando paro, cuando parar, cuando debo dejar, cuando debo parar, cuando tengo que dejar,
      cuando tengo que parar, cuando corto, cuando quito, hasta cuando, ultima sesion, ultimo entreno, ultimo entrenamiento,
      ultimo dia de, ultima de fuerza, ultimas pesas, ultima tirada`,
        BEFORE_RACES,
      ],
      [
        `fecha limite, fecha tope, ultimo dia para, ultimo dia posible, como muy tarde, a mas tardar`,
        `carrera, maraton, media, competicion, prueba`,
      ],
    ],
    unless: `ultima carrera`,
  },
  'running-technique': {
    alone: `cadencia, pasos por minuto, longitud de zancada, amplitud de zancada, zancada larga, pisada, pisadas, piso de talon, talonar,
      talonear, entrar de talon, antepie, mediopie, metatarso, pronacion, pronador*, supinador*, braceo, brazos al correr, descalzo,
      descalza, minimalista, tecnica de carrera, tecnica de correr, multisaltos de tecnica, correr cuesta abajo, bajadas,
      inclinacion del tronco, como respiro, como respirar, como debo respirar, como se respira, respirar por, respiro por,
      respiracion nasal, por la nariz, por la boca, diafragma, respiracion abdominal, tecnica de respiracion,
      ejercicios de respiracion, ritmo de respiracion`,
  },
  'sport-technique': {
    alone: `respiracion bilateral, cada dos brazadas, cada tres brazadas, cada 2 brazadas, cada 3 brazadas, cada cuantas brazadas,
      cuantas brazadas, brazadas por, viraje*, voltereta, patada de, pies de crol, mariposa, tecnica de remo, tecnica de crol,
      tecnica de nado, tecnica de sentadilla, tecnica de peso muerto, que profundidad, profundidad de, profundidad en,
      como de profunda, que tan profunda, hasta abajo, hasta donde bajo, hasta donde bajar, rodilla pase, rodilla pasa,
      rodillas pasen, rodillas pasan, rodilla no pase, pasar la rodilla, punta del pie, punta de los pies, por delante del pie,
      espalda recta, agarre, bisagra de cadera, excentric*, isometric*, superserie*, desarrollo grande, de pie sobre los pedales,
      pedalear de pie, posicion aerodinamica, posicion de las manos, posicion de los pies, colocar los pies, coloco los pies,
      colocar las manos`,
    together: [
      [
        `como hago una, como hago, como se hace, como se hacen, como hacer, forma correcta de, postura correcta`,
        `sentadilla*, zancada*, plancha*, peso muerto, flexiones`,
      ],
      [
        `sentadilla*, zancada*, plancha*, desplante*, peso muerto, crol`,
        `rodilla, codos, talones, puntas, exhal*, inhal*, cabeza, espalda, apertura`,
      ],
    ],
    unless: `dolor, duele, duelen, molesta*, agujetas`,
  },
  'single-exercises': {
    alone: `que arte marcial, cual arte marcial, que tipo de baile, que baile, que postura de yoga, que estilo de nado, que brazada, bulgara, bulgaras, elevacion de talones, elevaciones de talones, elevacion de gemelos, curl nordico, curl femoral, rumano,
      buenos dias con barra, subidas al cajon, step up, step ups, puente de gluteo*, puentes de gluteo*, monster walk,
      paso de monstruo, abdominales hipopresivos, hipopresivos, crunch, crunches, plancha lateral, planchas laterales, pistol,
      paseo del granjero, trineo, cuerdas de batalla, dominadas, jalon, cargadas con barra, arrancada*, halterofilicos,
      apertura de cadera, abrir la cadera, postura de la paloma, postura del guerrero, sentadilla frontal, sentadilla profunda,
      pesa rusa, pesas rusas, que estilo de natacion, que estilo, o braza, espalda o, tipo de yoga, tipos de yoga, estilo de yoga,
      que yoga, hatha o, o hatha, vinyasa o, o vinyasa, yin o, que posturas, que asanas, mejores posturas, bici de carretera o,
      carretera o montana, interior o exterior, hack, crol o braza, braza o crol, crol o espalda, crol o mariposa`,
    together: [
      [`reformer, maquina`, `suelo, colchoneta, mat`],
      [`barra`, `mancuernas`],
    ],
  },
  'ready-made-plans': {
    alone: `rutina de core, rutina de movilidad, rutina de estiramientos, rutina de pilates, secuencia de yoga, entreno del dia,
      circuito de ejercicios, tabla de ejercicios, tabla de gimnasio, sesion tipo de natacion, ejemplo de sesion, ejemplo de entreno`,
    together: [
      [
        `4 semanas, 6 semanas, 8 semanas, 10 semanas, 12 semanas, 16 semanas, cuatro semanas, seis semanas, ocho semanas, doce semanas,
      dieciseis semanas, 3 meses, 6 meses`,
        `plan de, plan para, un plan, programa de, programa para, tabla de, planning de`,
      ],
      [`rutina, circuito, secuencia`, `dame, hazme, escribeme, mandame, pasame, paso a paso, movimientos`],
      [`10 minutos, 15 minutos, 20 minutos, 30 minutos`, `rutina, circuito`],
      [`repartir las semanas, semana a semana, periodiz*`, `hyrox, media, maraton`],
    ],
    unless: `faltan, quedan, llevo`,
  },
  'running-training': {
    alone: `como hago las series, como se hacen las series, cuantas series, cuantas repeticiones de 400, cuantos 400, cuantos 800,
      cuantos 1000, descanso entre series, recuperacion entre series, que es un fartlek, que es el fartlek, que son los progresivos,
      cuantos progresivos, que son las rectas, cuantas rectas, doblar carrera, correr dos veces al dia, correr todos los dias,
      correr cada dia, racha, volumen semanal, regla del 10, 10 por ciento, diez por ciento, cuantas veces corro,
      cuantas veces debo correr, cuantos dias debo correr, cuantos dias corro, cuantas veces por semana corro,
      cuantas veces a la semana debo correr, cuantos dias a la semana debo correr, cuantos rodajes por semana, que son los cacos,
      metodo caco, kilometros basura, metodo noruego, doble umbral, plan para correr, corro dos veces al dia, que es una tirada,
      que son las series, que es un tempo, que es un rodaje, cuanto kilometraje, que kilometraje, subir el kilometraje,
      aumentar el kilometraje, preparar un ultra, plan para un ultra`,
    unless: `cambio, cambiar, sustitu*, reemplaz*, cruzado, cross, bici, reduzco`,
  },
  duration: {
    alone: `cuanto tiempo, cuanto dura, cuanto duran, cuanto debe durar, cuanto deberia durar, cuanto tiene que durar, cuantos minutos,
      cuantas horas, cuantas semanas, cuantos meses, que duracion, duracion ideal, cuanto tarda, cuanto rato, de cuanto tiempo`,
    together: [
      [
        `10 minutos, 15 minutos, 20 minutos, veinte minutos, 30 minutos, treinta minutos, 40 minutos, 45 minutos, 60 minutos, una hora,
      1 hora, media hora, hora y media, dos horas, 2 horas, 20 min, 30 min, 45 min`,
        `basta, bastan, suficiente*, es poco, es mucho, son pocos, son muchos, me vale, alcanza, alcanzan, llega, hace falta`,
      ],
    ],
    unless: `entre, dejar entre, separa*, espaci*, mismo dia, esperar, espero, diferencia, autor, diego`,
  },
  'gap-between-sessions': {
    alone: `cuantas horas entre, cuantas horas de diferencia, cuantas horas de separacion`,
    together: [
      [
        `cuantas horas, cuantos minutos, horas exactas`,
        `entre, separa*, espero, esperar, dejo, dejar, diferencia`,
      ],
    ],
  },
  'time-to-effect': {
    alone: `cuanto tarda en notarse, cuando se nota, cuando se notan, cuando notare, cuando noto, cuando voy a notar,
      cuando empieza a notarse, empezar a notar, se ven resultados, vere resultados, se ven los resultados, cuanto se tarda,
      cuanto tardo, cuanto tardare, hace efecto, hacer efecto, en cuanto tiempo, que tan rapido pierdo, cuando se pierde,
      cada cuanto se pierde`,
    together: [
      [
        `cuando, a partir de cuando, en que momento`,
        `ablanda, ablandan, afloja, aflojan, suelta los, fortalece, fortalecen, surte efecto, da resultado, da resultados, da frutos,
      me hara mas, me hace mas, me haran mas, flexibiliza, dara resultado, daran resultado, me vuelve mas`,
      ],
    ],
    unless: `autor, diego, hago, debo, deberia, puedo, mejor momento, mejor dia, que dia, conviene`,
  },
  distance: {
    alone: `cuantos kilometros, cuantos km, cuantas millas, cuantos metros, cuantos largos, cuantas piscinas, cuantas brazas, cuantos pasos,
      10000 pasos, 10 000 pasos, que distancia, cuanta distancia, como de lejos, que tan lejos, hasta que distancia, tirada mas larga`,
    unless: `depende`,
  },
  'loads-and-repetitions': {
    alone: `cuanto peso, que peso, cuantos kilos, cuantos kg, cuantas repeticiones, cuantas reps, numero de repeticiones, numero de series,
      series y repeticiones, repeticiones y series, repeticiones por, cuantas sentadillas, cuantas zancadas, cuantas planchas,
      cuantos saltos, cuantas flexiones, cuantas dominadas, cuantos ejercicios, como de pesado, que tan pesado, repeticion maxima,
      1 rm, veces mi peso, veces tu peso, sobrecarga progresiva, que resistencia pongo, que resistencia le pongo,
      descanso entre ejercicios, que altura, a que altura, como de alto, que tan alto, cuanta inclinacion, que inclinacion,
      kilos de mancuerna, mancuernas de cuantos, que mancuernas, cuantos segundos, 3 series de, 4 series de, tres series de,
      cuatro series de, cuanta carga, resistencia de la bici, resistencia en el spinning, resistencia del spinning, 3x8`,
    unless: `peso pierdo, peso puedo perder, peso perdere`,
  },
  'amount-of-rest': {
    alone: `semana de descanso, semanas de descanso, semana de descarga, semanas de descarga, semana de recuperacion, cuantos dias de descanso, cuantos dias descanso, cuantos dias libres, cuantos dias de reposo, cuantas horas de sueno,
      cuantas horas duermo, cuantas horas dormir, cuantas horas debo dormir, cuantas horas hay que dormir, cuanto debo dormir,
      cuanto hay que dormir`,
    together: [
      [
        `dias de descanso, dias de reposo, descanso`,
        `despues de un maraton, despues de una maraton, despues del maraton, tras un maraton, tras el maraton, tras la maraton,
      despues de una media`,
      ],
    ],
  },
  'share-of-training': {
    alone: `que porcentaje, porcentaje*, por ciento del, 80 20, ochenta veinte, que proporcion, que parte de mi entrenamiento, 50 50`,
  },
  equivalence: {
    alone: `equival*, conversion, a cuanto corresponde, a cuantos km de, pasar de km, kilometros de bici son, cuantos km de bici,
      convertir km, convertir los km, convertir los kilometros, convierto los`,
    together: [
      [
        `es como, igual que, lo mismo que, es igual a, corresponde a`,
        `minutos corriendo, minutos de carrera, minutos de correr, km corriendo, kilometros corriendo, hora corriendo`,
      ],
      [
        `cuenta como, cuentan como, cuenta por, contar como, es como correr, es como`,
        `10k, 5k, km, kilometro*, milla*`,
      ],
      [
        `en km, en kilometros, en millas, a km, a millas, a kilometros`,
        `millas, milla, km, kilometros, cuanto es, cuantos son`,
      ],
    ],
  },
  comparison: {
    alone: ``,
    together: [
      [
        `mejor que, peor que, mejor o peor, mas efectivo que, mas eficaz que, mas duro que, mas facil que, mas sano que,
      mas completo que, superior a, compar*, versus, vs, diferencia entre, diferencias entre, en que se diferencia*, que es mejor,
      cual es mejor, cual va mejor, que va mejor, cual de los dos, cual de las dos, que funciona mejor, que quema, que rinde mas,
      que aporta mas, que da mas, que sirve mas, que me da mas, que me aporta mas`,
        SPORTS,
      ],
      [`cual de los dos, cual de las dos`, `mejor, conviene, elijo, va, recomiend*, escojo, es`],
      [`remo o, o remo, remo vs, o maquina de remo`, `mejor, mas, cual, vs, conviene`],
    ],
    unless: `que correr, que nada, con correr, y correr, o correr, que solo correr, maraton, sprint*, velocista, velocidad, 100, 200, 400,
      agujetas, dolor*, rigid*, flexib*, core, debil*, temporada baja, dia de descanso, dias de descanso, hoy, manana, dia despues,
      dia siguiente, despues de correr, mismo dia, antes de correr`,
  },
  'stretching-and-warm-up': {
    alone: `estiramientos estaticos, estiramientos dinamicos, estiramiento estatico, estiramiento dinamico, estirar antes, estiro antes,
      estirarme antes, estiramientos antes, entrar en calor, movilidad antes, mejores estiramientos, que estiramientos,
      estiramientos para`,
    together: [
      [
        `calentar, calentamiento, caliento, calentarme`,
        `como, cuanto, debo, hay que, hace falta, necesito, que, mejor, antes de las pesas, antes de nadar, antes de correr,
      antes del gym, sin, sirve`,
      ],
      [
        `estirar, estiro, estiramientos, estiramiento`,
        `antes de correr, antes de entrenar, antes de las pesas, antes de nadar, antes o despues, segundos, mantener, mantengo`,
      ],
    ],
  },
  'order-of-exercises': {
    alone: `orden de los ejercicios, cardio antes de pesas, pesas antes de cardio, cardio antes o despues, primero abdominales,
      primero piernas, primero core, primero las sentadillas, primero sentadillas, piernas primero, abdominales primero`,
    together: [
      [
        `que orden, en que orden, orden`,
        `ejercicios, sentadillas, zancadas, grupos musculares, maquinas, posturas`,
      ],
    ],
  },
} satisfies Partial<BeyondWords>;
