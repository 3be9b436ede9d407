import type { VagueWords } from './vague-words.ts';

/** What is vague in Spanish. */
export const SPANISH_VAGUE: VagueWords = {
  slight: `
    eh ah hm largo lejos opinas opina piensas crees dices rato conviene facil faciles dificil dificiles sencillo casa
    fuera dentro sano sana sanos seguro segura peligroso peligrosa caro cara barato barata rapido rapida rapidos lento
    lenta duro dura divertido divertida aburrido aburrida normal comun habitual alternativa alternativas jura juran
    jurar adecuado adecuada adecuados eficaz efectivo efectiva util utiles inutil imprescindible necesario obligatorio
    opcional solo sola regularmente diario diaria diariamente semanal frecuente frecuencia tarde tardes noche noches
    mananas lunes martes miercoles jueves viernes sabado sabados domingo domingos finde trabajo curro continuar
    continuo cambiar cambio dejarlo saltar diferencia diferente diferentes resultado resultados efecto efectos pasa
    pasara ocurre informacion info detalle detalles ejemplo explica explicame explicacion concreto especifico entiendo
    entender lio perdido perdida atascado atascada colega cunado vecino vecina vecinos amigo amiga hermano hermana
    mujer marido novio novia companero companera edad suficiente demasiado enseguida da mas eso esto
  `,
  subjects: `
    fuente fuentes autor autora articulo libro entrenador quien escribio club plan planes planificacion todo
    directrices entrenar entreno entrenas entrenando entrenamiento entrenamientos
  `,
  help: `ayuda ayudame socorro sos consejo consejos duda dudas pregunta preguntas info pista`,
  beside: `y o pero tambien entonces el la los las mi un una hola eh`,
};
