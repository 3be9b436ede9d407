import type { DayOfMonth, LevelNames, ToldPhase, WallMoment } from '../digest-words.ts';
import { dayNames } from './plan-day-names.ts';
import { MONTHS } from './plan-names.ts';
import type { digest as english } from '../en/digest.ts';
import type { Goal } from '../../planner/session.ts';

const date = ({ day, month }: DayOfMonth): string => `${day} de ${MONTHS[month - 1] ?? ''}`;

const levels: LevelNames = {
  beginner: 'Para quien empieza',
  intermediate: 'Para nivel intermedio',
  advanced: 'Para nivel avanzado',
};

/** With their article. */
const races: Readonly<Record<Goal, string>> = {
  marathon: 'el maratón',
  half: 'el medio maratón',
  '10k': 'la carrera de 10 km',
  '5k': 'la carrera de 5 km',
  sprint: 'la prueba de velocidad',
  general: 'la carrera',
};

const times = (count: number): string => (count === 1 ? 'una vez' : `${count} veces`);

/** Spanish words of a club's weekly digest. */
export const digest: typeof english = {
  date,
  moment: ({ weekday, date: on, time }: WallMoment): string => `${dayNames[weekday]} ${date(on)}, ${time}`,
  late: (p) => `Este resumen llega tarde: tocaba el ${p.due}.`,
  phase: ({ phase, race, weeksToRace, goal = 'general', isOver }: ToldPhase): string => {
    if (isOver === true)
      return race === undefined ? '' : `La carrera del ${date(race)} ya pasó. Toca recuperarse.`;
    if (race !== undefined && weeksToRace !== undefined) {
      if (weeksToRace === 0) return `Semana de carrera: ${races[goal]} es el ${date(race)}.`;
      const weeks = weeksToRace === 1 ? 'Falta una semana' : `Faltan ${weeksToRace} semanas`;
      return `${weeks} para ${races[goal]} del ${date(race)}.`;
    }
    if (phase === 'off-season')
      return 'Estamos fuera de temporada: hay sitio para más entrenamiento cruzado.';
    return phase === 'race-season' ? 'Estamos en temporada de carreras: correr es lo primero.' : '';
  },
  sessions: 'Las carreras del club',
  levels,
  why: 'Por qué así',
  around:
    'Cada semana se construye con reglas en torno a las carreras del club; las tuyas van en «Mi semana».',
  piece: 'Conviene saberlo',
  source: (p) => `De «${p.title}» (${p.from})`,
  asked: 'Lo que ha preguntado el club',
  counts: (p) => `${p.asked === 1 ? 'Una pregunta' : `${p.asked} preguntas`}, ${p.answered} con respuesta.`,
  topic: (p) => `${p.title} (${times(p.asked)})`,
  openCount: (p) =>
    p.count === 1 ? 'Una pregunta sigue sin respuesta.' : `${p.count} preguntas siguen sin respuesta.`,
  open: (p) => `Sin respuesta: «${p.question}» (${times(p.asked)})`,
  sharers: (p) => `Han compartido su semana: ${p.members.join(', ')}.`,
  footer: 'Son consejos de entrenamiento, no médicos. Si algo te duele, ve al médico.',
  poll: {
    question: '¿Qué vas a añadir esta semana?',
    answers: ['Natación', 'Bici', 'Fuerza', 'Yoga o pilates', 'Me basta con correr'],
  },
  skip: (p) => `Esta semana no hay resumen: ${p.why}`,
  summary: (p) => `Números para la moderación: semana del ${date(p.begins)}${p.soFar ? ', hasta ahora' : ''}`,
};
