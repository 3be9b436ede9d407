import type { BeyondTopic } from '../../knowledge/beyond-topics.ts';
import type { QuestionPlace } from '../question-places.ts';
import { list } from './grammar.ts';

/** Subjects that the knowledge does not speak of, as they are named behind "no dice nada sobre". */
const beyond: Readonly<Record<BeyondTopic, string>> = {
  gear: 'zapatillas, ropa y material',
  'devices-and-apps': 'relojes, aplicaciones y música',
  machines: 'esa máquina',
  food: 'qué comer o tomar en detalle',
  'body-weight': 'el peso corporal y las calorías',
  'zones-and-pulse': 'la frecuencia cardíaca y las zonas de entrenamiento',
  'pace-and-times': 'ritmos y tiempos de llegada',
  'race-day': 'el día de la competición',
  taper: 'cuándo y cómo reducir la carga antes de una competición',
  'running-technique': 'la técnica de carrera y la respiración',
  'sport-technique': 'la técnica de ese deporte en detalle',
  'single-exercises': 'ese ejercicio',
  'ready-made-plans': 'planes y rutinas ya preparados',
  'running-training': 'cómo planificar las sesiones de carrera en sí',
  duration: 'cuánto debe durar una sesión',
  'gap-between-sessions': 'cuántas horas dejar entre dos sesiones',
  'time-to-effect': 'cuánto tarda en notarse',
  distance: 'qué distancia hacer',
  'loads-and-repetitions': 'pesos, series y repeticiones',
  'amount-of-rest': 'cuántas horas de sueño o días de descanso hacen falta',
  'share-of-training': 'qué parte del entrenamiento debería ser',
  equivalence: 'cómo se convierte un deporte en otro',
  comparison: 'cómo se comparan esas cosas',
  'stretching-and-warm-up': 'estirar y calentar antes de correr',
  treatments: 'masajes y otros tratamientos',
  ailments: 'lesiones y dolencias concretas',
  'age-and-body': 'la edad y las etapas de la vida',
  'weather-and-place': 'el clima y los lugares',
  'prices-and-dates': 'precios, horarios y fechas',
  'club-life': 'las fechas y la organización del club',
  'other-sports': 'ese deporte',
  'order-of-exercises': 'el orden de los ejercicios dentro de una sesión',
  research: 'estudios y pruebas',
  'author-details': 'ese detalle sobre el autor',
  muscles: 'qué músculos trabaja eso',
  'time-of-day': 'la hora del día',
  'size-of-effect': 'la magnitud del efecto',
};

const PLACES: Readonly<Record<QuestionPlace, string>> = {
  first: 'primera',
  second: 'segunda',
  third: 'tercera',
};

/** `segunda y tercera`. */
const named = (places: readonly QuestionPlace[]): string => list(places.map((place) => PLACES[place]));

/** What the bot says around the knowledge: declining, asking back, stopping at danger, small talk. */
export const answers = {
  abstain: {
    'not-covered': ({ topic }: { readonly topic?: BeyondTopic }): string =>
      topic === undefined
        ? 'Eso no está en la base de conocimiento del club, así que no voy a adivinar.'
        : `La base de conocimiento del club no dice nada sobre ${beyond[topic]}, así que no voy a adivinar.`,
    'off-topic':
      'Eso queda fuera de lo que sé: solo respondo con la base de conocimiento del club sobre entrenamiento cruzado para corredores.',
    'other-language':
      'Entiendo español, inglés, alemán y francés. Por favor, pregúntame en uno de esos idiomas.',
    empty:
      'No recibí palabras con las que trabajar. Pregúntame algo sobre el entrenamiento cruzado, o cómo encajarlo con tus sesiones de carrera.',
    'too-long': (p: { most: number }) =>
      `Eso es más de lo que puedo leer de una vez. Por favor, pregunta con un máximo de ${p.most} caracteres.`,
    steering:
      'Eso no lo puedo hacer. Solo respondo preguntas sobre entrenamiento cruzado para corredores, con la base de conocimiento del club.',
    diagnosis:
      'No puedo valorar síntomas ni proponer un tratamiento. Por favor, consúltalo con personal médico o de fisioterapia; yo solo puedo ayudarte con el entrenamiento.',
  },
  /** Behind the sentences on each of several activities that a member weighs against each other. */
  undecided: 'Cuál de ellas es mejor, la base de conocimiento del club no lo dice.',
  /** Behind an answer: the part of the message that the knowledge does not cover. */
  partNotCovered: ({ topic }: { readonly topic?: BeyondTopic }): string =>
    topic === undefined
      ? 'La otra parte de tu mensaje no está en la base de conocimiento del club.'
      : `Sobre ${beyond[topic]}, la base de conocimiento del club no dice nada.`,
  /** Behind the answers to several questions: those that there was no room for. */
  partsLeftOut: ({ places }: { readonly places: readonly QuestionPlace[] }): string =>
    places.length === 1
      ? `Tu ${named(places)} pregunta ya no cabía aquí: házmela otra vez por separado, por favor.`
      : `Tus preguntas ${named(places)} ya no cabían aquí: házmelas otra vez una por una, por favor.`,
  /** Asks back where a message says too little; choices to pick from follow. */
  vague: '¿Qué te gustaría saber? Pregúntamelo con algunas palabras más, o elige una de estas preguntas.',
  safety: {
    emergency:
      'Deja de entrenar ahora. Lo que describes puede ser una emergencia: si está pasando ahora o vuelve, llama al número de emergencias de tu país (112 en muchos países, 911 en América del Norte, 999 en el Reino Unido). Si no, que un médico lo valore hoy mismo, y no corras ni entrenes hasta que un médico lo autorice. Soy un bot y no puedo valorar síntomas.',
    urgent:
      'Para, y no corras ni entrenes así. Por favor, que un médico lo vea antes de cualquier ejercicio, hoy si es posible; si empeora rápido, llama al número de emergencias de tu país (112 en muchos países, 911 en América del Norte). Soy un bot y no puedo valorar síntomas.',
    professional:
      'Esta es una pregunta para tu médico, tu matrona o partera, o quien te trate, antes de cualquier entrenamiento: por favor, consulta primero, y no corras ni entrenes en contra de su consejo. Soy un bot y no doy consejos médicos.',
    crisis:
      'Me alegro mucho de que lo hayas dicho. Por favor, habla con alguien ahora mismo: una persona de confianza, un médico o una línea de ayuda en crisis; si hay peligro para ti o para otra persona, llama al número de emergencias de tu país (112 en muchos países, 911 en América del Norte; 988 es la línea de crisis en Estados Unidos). No tienes que cargar con esto a solas. Yo solo soy un bot, y el entrenamiento puede esperar.',
  },
  smalltalk: {
    greeting:
      '¡Hola! Pregúntame sobre el entrenamiento cruzado para corredores, o cómo encajarlo con tus sesiones de carrera: por ejemplo, “¿Puedo nadar después de las series?” o “¿Cuántos días por semana?”.',
    thanks: 'De nada. ¡Disfruta de tu próxima salida a correr!',
    farewell:
      'Buenas noches, y disfruta del descanso: la recuperación también forma parte del entrenamiento.',
    tired:
      '¡Bien hecho! Ahora disfruta del descanso: come, bebe y duerme bien, que la recuperación también forma parte del entrenamiento.',
    abilities:
      'Respondo preguntas sobre entrenamiento cruzado para corredores con la base de conocimiento del club, siempre con su fuente, y decido preguntas sobre tu semana según sus reglas: si una sesión de carrera y una de entrenamiento cruzado caben en el mismo día, y cuántos días por semana van con tu nivel. Si algo no está en esa base, lo digo. Soy un bot: no soy entrenador ni médico.',
    identity:
      'Soy un bot: un programa automático, no una persona ni un entrenador de verdad. Respondo con la base de conocimiento del club sobre entrenamiento cruzado para corredores, con fuentes, y no doy consejos médicos.',
  },
};
