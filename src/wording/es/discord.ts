import { discord as english } from '../en/discord.ts';

/** Who runs the bot is spoken to in English. */
const { ready, invite, registered, problems } = english;

/** Spanish sentences of the Discord edge. */
export const discord = {
  commands: {
    ask: {
      description: 'Haz una pregunta sobre entrenamiento cruzado para corredores',
      question: 'Tu pregunta, con tus propias palabras',
      private: 'Solo tú ves la respuesta',
    },
    answerThis: { name: 'Responder a esto' },
    plan: { description: 'Deja que las reglas de la base del club decidan sobre tu semana' },
    profile: {
      description: 'Lo que puedo saber de tu entrenamiento, para que las respuestas sean para ti',
    },
    help: { description: 'Qué puede hacer este bot y cómo preguntarle' },
  },

  /** What a message that only mentions the bot is taken for. */
  bareMention: 'Hola',

  help: [
    '**Qué puedo hacer**',
    'Respondo preguntas sobre entrenamiento cruzado para corredores con la base de conocimiento propia del club, y muestro de dónde sale cada respuesta. Si algo no está en esa base, lo digo en lugar de adivinar.',
    '',
    '**Cómo preguntar**',
    '- `/ask question:` con tu pregunta',
    '- `/plan day` si una sesión de carrera y una de entrenamiento cruzado caben en el mismo día',
    '- `/plan days` cuántos días de entrenamiento cruzado por semana',
    '- `/plan week` qué sesión va qué día, a partir de tus sesiones de carrera y de lo demás que quieras hacer',
    '- `/plan check` si una semana está bien, y qué mover',
    '- `/profile set` lo que puedo saber de tu entrenamiento, para que las respuestas sean para ti; `/profile show` y `/profile forget` lo muestran y lo borran',
    '- `/privacy show` todo lo que guardo sobre ti; `/privacy forget` lo borra',
    '- mencióname, responde a uno de mis mensajes o escríbeme un mensaje directo; recuerdo los últimos turnos durante media hora',
    '- quien modera me prepara para el club con `/club`, cuida su base con `/knowledge` y publica su semana con `/digest`',
    '',
    '**Por ejemplo**',
    '- ¿Puedo nadar y correr el mismo día?',
    '- ¿Cuántos días por semana debería hacer entrenamiento cruzado un principiante?',
    '- ¿Para qué sirve el entrenamiento cruzado?',
    '',
    'Mis respuestas son automáticas. No soy médico: si tienes dolor, una lesión o una enfermedad, pregunta a un profesional.',
  ].join('\n'),

  /** Above the questions that a member may ask instead. */
  youCouldAsk: 'Podrías preguntar:',
  /** Above the ways in which a question may be made clear. */
  pickOne: 'Por ejemplo:',
  titled: (p: { number: number; title: string }) => `[${p.number}] ${p.title}`,
  source: (p: { number: number; title: string; quote: string }) => `[${p.number}] ${p.title}: “${p.quote}”`,
  /** Ends an answer that is longer than fits into the messages that one answer may take. */
  cut: '… El resto es demasiado largo para este sitio. Pregunta por una parte.',

  error: (p: { reference: string }) =>
    `Algo salió mal por mi parte y no pude responder. Por favor, inténtalo más tarde. Si sigue pasando, dales a los moderadores de tu club esta referencia: \`${p.reference}\``,
  /** To a command that comes while the bot stops. */
  restarting: 'Me estoy reiniciando. Por favor, vuelve a preguntar en un minuto.',
  unknownControl: 'Ya no sé para qué servía este botón. Pregúntame otra vez y te doy una respuesta nueva.',
  unknownCommand: 'Ya no conozco este comando. Recarga Discord para ver los que conozco, o usa `/ask`.',

  ready,
  invite,
  registered,
  problems,
};
