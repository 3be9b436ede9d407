import type { DangerWords, FigureConcept } from '../danger-concepts.ts';

/** Spanish that makes a sign a figure of speech. */
export const SPANISH_HYPERBOLE: DangerWords<FigureConcept> = {
  ofThings: `
    cartera/bolsillo/bolsillos/cuenta/banco/monedero/presupuesto/ahorros/ego/orgullo/plan/calendario/agenda/motivacion/reloj/garmin/movil/telefono/portatil/app/strava/tarjeta
    corriente? me/se/esta/estan/ha/han/casi/ya? me/esta/estan/ha/casi/ya?
    sangr*/desangr*/muri*/muer*/morid*/ahog*/asfixi*/desmay*/colaps*/paraliz*/agoniz*/rot*/tiembl*/llor*,
    sangra/sangran/sangrando/desangra mi/la/el/los? cartera/bolsillo/bolsillos/cuenta/ego/orgullo/monedero,
    golpe de genio/suerte/inspiracion/efecto, fiebre por/de/del/con el/la/los/las?
    maraton/marathon/trail/running/carrera/carreras/gimnasio/gym/bici/ciclismo/escalada/padel/natacion/montana/competicion/competir/dorsal*/oro/medalla*/triatlon/ultra*/correr/crossfit/hyrox/rodillo/baile/boulder/sabado/entrenar,
    embarazad* de ideas/proyectos, paralisis por analisis, hemorragia de dinero/pasta/euros, infarto de
    precio*
  `,
  inTheMind: `
    con/de/por/ante/entre/leyendo tant*/tod*/cuant* estas/estos/esas/esos/las/los? ..
    opciones/opcion/consejos/consejo/planes/plan/ideas/informacion/opiniones/datos/numeros/precios/cosas/posibilidades/siglas/alternativas/reglas/videos/apps/decisiones/entrenamientos,
    con/de/por ..
    opciones/consejos/ideas/opiniones/siglas/alternativas/alegria/emocion/ilusion/risa/envidia/curiosidad/felicidad/indecision,
    al ver/leer/oir/mirar/abrir/pensar/saber/enterarme ..
    precio/precios/plan/planes/cuota/tarifa/tarifas/coste/factura/calendario/programa/inscripcion/carrera/maraton/desnivel/recorrido/entreno/tabla/dorsal,
    cuando vi/veo/leo/lei/oigo/oi/pienso/abro/miro ..
    precio/precios/plan/planes/cuota/tarifa/tarifas/coste/factura/calendario/programa/inscripcion/carrera/maraton/desnivel/entreno/tabla,
    viendo/leyendo/mirando .. precio/precios/plan/planes/cuota/tarifa/calendario/programa, solo de pensar*,
    solo con pensar*, solo de ver/leer, con el/los precio/precios, del precio, cuando llega/viene/empieza la
    temporada/carrera, tantas opciones, tantos consejos/planes, demasiadas opciones, demasiados
    consejos/planes
  `,
  inTheBody: `
    desde, ayer, anoche, cada vez que, cada dia, otra vez, dos veces, # veces, al levantarme, me levanto, de
    pie, ducha, hospital, ambulancia, minutos, segundos, suelo, pecho, dolor, duele, brazo, mandibula,
    pulso, sudor, vomit*, pitido*, borros*, cai, medico, de verdad, en serio, en plena, a mitad, en la meta,
    calor, en la cinta, cuesta arriba, subiendo, escaleras, entrenando, corriendo, al
    correr/nadar/entrenar/montar, en la bici/piscina/remo/carrera, despues de correr/nadar/entrenar
  `,
};
