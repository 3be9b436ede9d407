import type { PlanWords } from './plan-words.ts';

/** How runners ask, and put one thing beside another, in Spanish. */
export const SPANISH_MARKS: PlanWords['marks'] = {
  'same-day': `
    mismo dia, el mismo dia, en un dia, en un mismo dia, en el dia, doble sesion, dobles sesiones,
    sesion doble, doblar, doblar sesion, doblar sesiones, doblo, dos sesiones al dia, dos entrenos al dia,
    dos entrenamientos al dia, dos veces al dia, misma sesion, la misma manana, misma tarde,
    en el mismo entreno, dobletes, doblete, juntos en un dia, 2 sesiones al dia, en la misma jornada,
    misma jornada, la tarde de un dia, la noche de un dia, la tarde del dia, la noche del dia,
    la tarde de las, la tarde de mis, mismos dias, los mismos dias`,
  'right-after': `
    justo despues, inmediatamente despues, nada mas terminar, nada mas acabar, enseguida despues, acto seguido,
    recien terminado, directamente despues, justo al acabar, justo al terminar, justo tras, nada mas correr,
    al acabar, al terminar`,
  'right-before': 'justo antes, inmediatamente antes, directamente antes, nada mas antes',
  together: `
    uno detras de otro, una detras de otra, uno tras otro, una tras otra, seguido, seguidos, seguidas,
    misma sesion, de seguido, sin descanso, del tiron, en una sola sesion, sin parar, misma visita,
    una despues de otra, uno despues de otro`,
  spaced: `
    separado, separados, separadas, separar, horas despues, horas antes, horas entre, espaciado, espaciados,
    espaciar, con horas, horas de diferencia, mas tarde, horas de separacion, unas horas`,
  first: 'primero, antes que nada, en primer lugar, primera',
  after: 'despues de, despues del, tras, luego de, posterior a, pos, post, viniendo de',
  before: 'antes de, antes del, previo a, previa a, previamente a',
  then: `
    luego, despues, y despues, y luego, seguido de, mas tarde, a continuacion, y por la tarde, y por la noche`,
  beforehand: 'antes, previamente, antes de eso, primero',
  afterwards: 'despues, luego, despues de eso, mas tarde, tras eso',
  'two-hard': `
    dos duros, dos duras, dos intensos, dos intensas, dos fuertes, dos sesiones duras, dos sesiones intensas,
    dos entrenamientos duros, dos entrenamientos intensos, dos entrenos duros, dos entrenos intensos,
    dos entrenos fuertes, ambos intensos, ambas intensas, 2 sesiones intensas, doble intensa, dos sesiones fuertes`,
  'one-day': `
    al dia, un dia, mismo dia, el mismo dia, en un dia, cada dia, todos los dias, por dia, diario, diarias,
    en un mismo dia`,
  'another-day': `
    dia despues, dia siguiente, al dia siguiente, dia de despues, dia antes, dia anterior, la vispera, que dia,
    que dias, cual dia, cuales dias, mejor dia, mejores dias, dia de descanso, dias de descanso, dia libre,
    dias libres, otro dia, otros dias, dias distintos, dias diferentes, manana siguiente, dias sin correr,
    dias que no corro, dia que no corro, dia que no corra, dias alternos`,
  'which-first': `
    antes o despues, despues o antes, que primero, cual primero, que va primero, cual va primero, en que orden,
    que orden, orden, primero que, va antes, va primero, hago primero, hacer primero, o al reves, o viceversa,
    o despues, o antes, mejor antes, que va antes, cual antes, correr primero, primero correr, primero pesas,
    pesas primero, primero fuerza, primero nadar, que hago antes, empezar por, correr antes`,
  'how-far-apart': `
    cuantas horas, cuanto tiempo entre, cuanto tiempo dejo, cuanto tiempo dejar, cuanto tiempo debo dejar,
    cuanto tiempo debe pasar, cuanto tiempo hay que dejar, cuanto tiempo hay que esperar, cuanto tiempo espero,
    cuanto tiempo esperar, cuanto tengo que esperar, cuanto debo esperar, cuanto espero, cuanto dejo entre,
    cuanto descanso entre, cuanta separacion, que separacion, cuanto rato, cuanto esperar, tiempo entre,
    cuanto margen, cuanto hay que esperar, cuanto tiempo despues, cuanto tiempo tengo que dejar,
    cuanto tiempo tengo que esperar, tiempo dejar entre`,
  'how-long': 'cuanto tiempo, cuantas horas, cuanto, cuanto descanso',
  between: 'entre, esperar, espero, dejar, dejo, separar',
  'how-often': `
    cuantas veces, cuantos dias, cuantas sesiones, con que frecuencia, cada cuanto, cuantos entrenamientos,
    cuantos entrenos, cuantas clases, maximo, minimo, como maximo, limite, frecuencia,
    cuanto entrenamiento cruzado, cuanto gimnasio, cuanta fuerza, cuanta natacion, cuanta bici, cuanto yoga,
    cuanto deberia, no mas de, cuanto entreno cruzado, demasiado a menudo, muy a menudo, demasiadas veces`,
  'all-right': `
    demasiado, demasiada, demasiados, demasiadas, mucho, mucha, muchos, muchas, suficiente, bastante, bien,
    esta bien, lo ves bien, lo ves, va bien, vale, ok, buena idea, mala idea, tiene sentido, puedo, podria,
    debo, deberia, es bueno, es malo, es recomendable, recomendable, conviene, me conviene, se puede,
    puede ser, es posible, pasa algo, hay problema, algun problema, que os parece, que te parece, que opinas,
    que opinais, razonable, aconsejable, seguro, correcto, es cierto, es verdad, excesivo, me paso, es mejor,
    mejor, una locura, locura, quiero, quisiera, me gustaria, sirve, recomendais, recomiendas, aconsejas,
    aconsejais, es necesario, hace falta, tengo que, hay que, es normal, opinion, opiniones, que tal,
    sensato, es tonteria, que pensais, que piensas, viable, poco, pocas, pocos, estoy pensando en,
    estoy pensando, pienso, me planteo, pensaba, util, vale la pena, merece la pena, momento de,
    buen momento, voy bien, contraproducente, pasa algo si, basta, bastan, alcanza`,
  'all-wrong': `
    malo, mala idea, esta mal, estaria mal, hago mal, haria mal, haces mal, un error, error, tonteria, una locura, locura,
    barbaridad, pasa algo, problema, problemas, inconveniente, inconvenientes, evitar, evito, evitaria,
    contraproducente, peligroso, peligrosa, perjudicial, danino, hace dano, es trampa, hacer trampa, excesivo, excesiva,
    exceso, demasiado, demasiada, demasiados, demasiadas, me paso, pasarse, mucho, muchos, muchas, riesgo, arriesgado,
    desaconsejable, desaconsejado, contraindicado, insensato, absurdo, en contra, una pasada, tengo que, hay que,
    no deberia, no debo, debo saltarme, deberia saltarme`,
  'amount-judged': `
    demasiado, demasiada, demasiados, demasiadas, mucho, mucha, muchos, muchas, suficiente, suficientes,
    bastante, excesivo, me paso, razonable, poco, pocas, pocos, vale, ok, esta bien, esta mal, bien,
    es mucho, pasada, va bien, lo ves bien, una locura, barbaridad, voy bien, me quedo corto, me quedo corta,
    basta, bastan, alcanza`,
  which: `
    que, cual, cuales, que tipo, que clase, que deporte, que deportes, que actividad, que actividades,
    que entrenamiento, que ejercicio, que ejercicios, que complementa, elegir, escoger, elijo, escojo,
    recomendais, recomiendas, recomendacion, recomendaciones, aconsejas, mejor, lo mejor, que me conviene,
    que conviene, que va mejor, que es mejor, ideal, adecuado, adecuada, adecuados, sugerencia, sugerencias,
    sugieres, sugeris, prefieres, preferible, mas util, por que opto, optar, mas indicado, indicado, ideas,
    que hago, que me viene, consejos, consejo, algun consejo, alguna idea`,
  'either-or': 'o, o bien, u, o mejor, frente a, versus, vs',
  'what-changes': `
    sigue teniendo sitio, sigue teniendo lugar, tiene sitio, aun tiene sitio, mas o menos, menos o mas, que cambia, que cambio, que cambiar, que deberia cambiar, cambia algo, como cambia,
    como cambio, ajusto, ajustar, como ajusto, adaptar, adapto, que hago con, que hacer con, que pasa con,
    como deberia ser, que papel, papel, equilibrio entre, enfocarme, centrarme, en que me centro, donde pongo,
    epoca del ano, momento del ano, fase, que deberia hacer, que hago, como reparto, reparto, como organizo,
    prioridad, prioridades, priorizar, priorizo, sigo con, seguir con, sigo haciendo, seguir haciendo,
    seguir nadando, sigo nadando, mantener, mantengo, sigo, seguir, continuar, continuo, como deberia, que deberia,
    cambiar el, cambian, mantengo el`,
  'some-activity': `
    aparte de correr, ademas de correr, actividad, actividades, clase, clases, deporte, deportes, disciplina, disciplinas, ejercicio,
    tipo de entrenamiento`,
  'my-goal': `
    mi objetivo, mis objetivos, mi meta, mis metas, mi distancia, mi prueba, para lo que entreno, lo que preparo`,
  'year-round': `
    a lo largo del ano, a lo largo de la temporada, durante el ano, durante la temporada, del ano, segun la epoca,
    en cada epoca, en cada fase`,
  effect: `
    ayuda, ayudan, mejora, mejoran, mejorar, perjudica, perjudicial, beneficia, efecto, efectos, afecta,
    influye, bueno para, buena para, buenas para, sirve para`,
  'one-thing': `
    una sola cosa, solo una, solo una cosa, una unica cosa, solo un, un solo deporte, una sola actividad,
    una sola sesion, solo puedo anadir, solo tengo tiempo, tiempo para una, tiempo para un, tiempo para una sola,
    solo uno, una unica, un unico, unica cosa, una cosa extra, un solo entrenamiento, solo tiempo, solo puedo,
    hueco para, elegir una, elegir uno, elijo una, solo una actividad, solo un deporte, solamente una,
    solamente un, nada mas una, una cosa mas, puedo anadir una, anadir una cosa, una cosa, que unica, cual unica`,
  'at-once': `
    a la vez, al mismo tiempo, todo a la vez, todo junto, todos a la vez, todas a la vez, todo al mismo tiempo,
    de golpe, de una vez, de golpe todo, simultaneamente, todo de golpe, las tres, los tres, los dos a la vez,
    todo, las tres cosas, varias cosas, varios deportes, en paralelo, la misma semana, desde ya, de repente,
    todos juntos, todo esto, todas estas, esta semana, este mes, a partir del lunes, desde el lunes`,
  'other-ask': `
    por que, porque razon, cuanto dura, cuanto tiempo debe durar, cuanto debe durar, cuanto tiempo dura,
    cuantos minutos, cuantos kilometros, cuantos km, cuantos largos, cuantas repeticiones,
    cuantas horas de sueno, a que ritmo, que ritmo, que zapatillas, zapatillas, comer, desayunar, desayuno,
    cena, cenar, beber, proteina*, calorias, diferencia, diferencias, estirar, estiramientos, calentar,
    calentamiento, que ejercicios, desde cuando, que musculos, ventajas, ventaja, para que sirve, que aporta,
    frecuencia cardiaca, pulsaciones, equivale, equivalen, equivalencia, como empiezo a, como se, como saber,
    cuando debo dejar, cuando dejo, cuando paro, cuando dejar, tecnica, adelgazar, perder peso,
    bajar de peso, precio, cuesta dinero, comprar, sintomas, senales, evitar, prevenir, que pasa si,
    que peso, cuanto peso, cuanto ritmo, cadencia, como respirar, respirar, desventajas, significa,
    que distancia, cuanta distancia, cuanto tiempo nado, que es el, que es la, que es un,
    que es entrenamiento, que es entrenar, cuanto tiempo`,
  'other-topic': 'beneficio, beneficios, cinta, te hace, me hara, hace mas lento, mas lento',
  'how-many': 'cuantos, cuantas, cuanto, cuanta, numero de, cantidad de',
  'a-week': `
    a la semana, por semana, cada semana, semanal, semanales, semanalmente, en la semana, semana, x semana,
    veces semana, todas las semanas, las semanas`,
  daily: 'a diario, diario, todos los dias, cada dia, diariamente, los siete dias, 7 dias',
  session: `
    dia, dias, sesion, sesiones, vez, veces, entreno, entrenos, entrenamiento, entrenamientos, clase, clases,
    actividades, salidas, ratos, tardes, mananas`,
  'other-unit': `
    minutos, minuto, min, hora, horas, largos, km, kms, k, kilometros, metros, m, repeticiones, series,
    sentadillas, semanas, meses, calorias, kg, kilos, pasos, anos, ano, ejercicios, vatios`,
  'other-span': `
    al mes, por mes, al dia, por dia, dias antes, dias despues, semanas antes, semanas despues, dias de descanso,
    horas antes, al ano, cada mes, dias para recuperar`,
  instead: `
    sustituir, sustituyo, sustituye, sustituir por, sustituyendo, reemplazar, reemplazo, reemplaza, cambiar,
    cambio, en vez de, en lugar de, cambiar por, intercambiar, canjear, remplazar, convertir, convierto`,
  'on-top': `
    ademas, ademas de, anadir, anado, anade, anadiendo, sumar, sumo, tambien, otra mas, otro mas, uno mas, una mas,
    encima, agregar, agrego, meter, meto, adicional, una tercera, un tercer, otra, otro, aparte`,
  more: `
    mas, aumentar, aumento, aumentando, subir, subo, incrementar, incremento, anadir, anado, anadiendo, meter,
    meto, sumar, mayor, agregar, agrego, ampliar, otra mas, mucho mas, extra, duplicar, doblar el, meter mas`,
  less: `
    menos, reducir, reduzco, reduciendo, bajar, bajo, bajando, recortar, recorto, disminuir, disminuyo, menor,
    aflojar, aflojo, quitar, quito, rebajar, limitar`,
  stop: `
    dejar de, dejo de, dejar, dejo, parar, paro, parar de, suspender, suspendo, eliminar, elimino, quitar todo,
    nada de, olvidarme, olvidarme de, abandonar, saltarme, prescindir`,
  denied: 'no, nunca, sin, tampoco, jamas, ni, no soy, ya no',
  refused: `
    odio, no me gusta, no me gustan, detesto, no quiero, no soporto, no aguanto, no tengo, alergico a, alergica a,
    excepto, menos la, salvo, no puedo hacer, aburre, me aburre, no me va, me da miedo, paso de`,
  begin: `
    empezar, empiezo, empezando, empezar a, comenzar, comienzo, comenzar con, apuntarme, apunto, probar,
    meter, anadir, introducir, iniciar, iniciarme, quiero hacer, arrancar, anado, anadiria, aprender a,
    aprender`,
  'begin-with': `
    por donde empiezo, por donde, por donde empezar, priorizar, prioridad, trabajar primero, atacar, centrarme,
    empezar con, empezar por, empiezo por, empiezo con, primer paso, empiezo por ahi`,
  lapsed: `
    sin levantar, sin pisar el gimnasio, sin pisar un gimnasio, deje las pesas, deje el gimnasio, sin hacer pesas,
    sin hacer fuerza, no he hecho pesas, no he hecho fuerza, no hago pesas, no hago fuerza, sin ir al gimnasio,
    no voy al gimnasio, no piso el gimnasio, no piso un gimnasio, sin entrenar fuerza, no he levantado, no levanto,
    no entreno fuerza, sin tocar pesas, sin tocar una pesa, sin fuerza, abandone el gimnasio,
    ultima vez que levante, ultima vez en el gimnasio, no he ido al gimnasio, no he pisado el gimnasio,
    no toco una pesa, no toco pesas`,
  'worn-out': `
    agotado, agotada, exhausto, exhausta, quemado, quemada, sin energia, sin energias, siempre cansado,
    siempre cansada, cansado siempre, cansado todo el tiempo, cansada todo el tiempo, fundido, fundida,
    sobreentrenado, sobreentrenada, fatiga, fatigado, fatigada, muy cansado desde hace, sobreentrenamiento,
    cansancio cronico, agotamiento, arrastro cansancio, cansado desde hace, cansada desde hace,
    llevo semanas cansado, llevo semanas cansada, no puedo con mi alma, llevo semanas agotado`,
  'new-to-it': `
    nunca he, nunca hice, primera vez, no he nadado nunca, no he hecho nunca, novato en, novata en, nuevo en la,
    nueva en la, nuevo en el gimnasio, nueva en el gimnasio, sin experiencia en, probar, no tengo ni idea,
    iniciarme en, aprender a`,
  race: `
    el mio es, la mia es, carrera, carreras, mi carrera, proxima carrera, la carrera, una carrera, competicion, competiciones, compito,
    competir, prueba, dorsal, evento, objetivo, campeonato, triatlon`,
  'trains-for': `
    mejorar mis, mejorar mi, mejorar los, mejorar en, mas rapido en, preparo, preparar, preparando, prepara, me preparo, preparandome, preparacion, entreno para, entrenar para,
    entrenando para, objetivo, para un, para una, para mi, para el, para la, apuntado a, apuntada a, mi primer,
    mi primera, me he apuntado, de cara a, plan de, para correr, inscrito en, inscrita en`,
  'ahead-lead': `
    en, dentro de, faltan, falta, quedan, queda, a, a falta de, tengo, me quedan, me faltan, en unas, en unos`,
  'ahead-tail': 'para, antes, antes de, antes del, hasta, restantes, por delante',
  'past-lead': `
    hace, desde hace, llevo, desde, hace ya, hace unos, hace unas, llevo unos, llevo unas, lleva, hace solo,
    llevo solo, hace apenas, llevo apenas, llevo ya, durante, tras`,
  'past-tail': `
    corriendo, de correr, de experiencia, de running, atras, que corro, que empece, trotando, de carrera`,
  over: `
    fue, era, corri, hice, termine, acabe, pasado, pasada, ultima, ultimo, hace, desde, despues de, acabo de,
    ya paso`,
  began: `
    empece, empezado, comence, llevo, hace, desde hace, corriendo desde, corro desde, empezando, desde, lleva,
    hace que corro, corredor desde, de correr, corriendo, de experiencia, de running, inicie, empiezo`,
  distance: 'km, kms, k, kilometros, kilometro, millas, km semanales, kms semanales',
  days: 'dia, dias',
  weeks: 'semana, semanas, sem',
  months: 'mes, meses',
  years: 'ano, anos, decada, decadas',
  today: 'hoy, ahora, esta tarde, esta noche, luego',
  'just-done': 'acabo de, recien, vengo de',
  told: `
    hice, corri, fui, nade, estuvo, ayer, genial, estupendo, he corrido, he nadado, he hecho, tuve`,
};
