import type { RuleId } from '../../planner/rules/rules.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, be, capital, counted, neither, oneOf, the } from './grammar.ts';
import { dayNames } from './plan-day-names.ts';
import { activities, cross, goals, run, session, SESSION } from './plan-names.ts';
import { rulesOfThePhase } from './plan-rules-phase.ts';

export const EXAMPLE = 'corre por la mañana y deja el entrenamiento cruzado para última hora de la tarde';
export const TOO_MANY = 'dos sesiones duras el mismo día son demasiado';
export const LADDER =
  'de uno a dos días por semana para principiantes, de dos a tres con nivel intermedio y hasta tres con nivel avanzado';

/** Behind it stands what the club's limit says. */
export const BY_THE_CLUB = 'Por el límite propio de tu club,';

/** One sentence a rule, by what it found. Each stands on its own. */
export const rules: Readonly<Record<RuleId, Sentence>> = {
  ...rulesOfThePhase,
  'one-hard-session-a-day': oneHardSession,
  'strength-after-a-break': () =>
    'Después de más de un año sin entrenamiento de fuerza, una o dos sesiones por semana probablemente te ayudarán mucho.',
  'strength-couple-a-week': () =>
    'Procura hacer entrenamiento de fuerza un par de veces por semana, para todo el cuerpo.',
  'swim-once-or-twice': () =>
    'Empieza con una o dos sesiones de natación por semana, en días sin una sesión dura de carrera.',
  'cycling-replaces-one-or-two-runs': ({ facts }) =>
    facts.activity === undefined || facts.activity === 'cycling'
      ? 'Sustituye cada semana una o dos sesiones de carrera por sesiones de bici, y no abuses de la bici.'
      : 'Solo para el ciclismo se da un número de sesiones de carrera que sustituir: una o dos por semana.',
  'yoga-pilates-once-or-twice': ({ facts }) =>
    `Una o dos veces por semana es un buen número para ${yoga(facts)}, en días de descanso o después de correr.`,
  'days-by-level': daysByLevel,
  'running-first-before-event': runningFirst,
  'after-hard-runs': () =>
    'Los días después de tus sesiones duras de carrera son especialmente buenos para el entrenamiento cruzado.',
  'no-extra-stress': () =>
    'El entrenamiento cruzado está para complementar tus sesiones de carrera, no para añadir estrés extra.',
  'swim-off-hard-days': ({ facts }) =>
    facts.run === undefined
      ? 'Elige para la natación días sin una sesión dura de carrera; la excepción es una natación suave después de correr, como vuelta a la calma.'
      : `En un día con ${a(run(facts))}, haz la natación suave y después de correr, como vuelta a la calma; las demás sesiones de natación van en días sin una sesión dura de carrera.`,
  'swim-as-cool-down': () => 'Una natación suave después de correr es una buena vuelta a la calma.',
  'yoga-after-run': ({ facts }) =>
    `Después de correr o en un día de descanso es el momento para ${yoga(facts)}: con suavidad, para relajarte y estirar.`,
  'order-left-open': () => `No se fija ningún orden, pero el único ejemplo empieza por correr: ${EXAMPLE}.`,
  'space-sessions': spaceSessions,
  'plan-recovery': () =>
    'Planifica también tu recuperación: tiempo para descansar, buena alimentación, buena hidratación y buen sueño.',
  'same-day-allowed': () =>
    'Correr y hacer entrenamiento cruzado el mismo día está bien si lo haces de la manera correcta.',
  'one-new-thing-at-a-time': ({ result }) =>
    result === 'ok'
      ? 'Empieza con una sola cosa nueva cada vez, y con la siguiente solo cuando la anterior ya sea rutina.'
      : 'Empieza con una sola cosa nueva cada vez, en lugar de varias a la vez.',
  'start-with-one-or-two': ({ facts }) =>
    facts.intent === 'placement'
      ? 'Empieza con una o dos sesiones por semana.'
      : 'Empieza con una o dos sesiones por semana, mejor en los días después de las sesiones duras de carrera.',
  'keep-rest-days': ({ result }) =>
    result === 'conflict'
      ? 'Con entrenamiento cruzado todos los días no queda ningún día de descanso, y los días de descanso deben mantenerse.'
      : 'Mantén días de descanso, y no los llenes todos de sesiones intensas.',
  'enough-rest-days': () => 'Mantén suficientes días de descanso en tu semana.',
  'watch-the-whole': () =>
    'La mayoría de los días de esta semana son duros, así que vigila de cerca la intensidad y el volumen totales.',
  'mix-kinds': () =>
    'Una mezcla de entrenamiento cardiovascular, de fuerza, de flexibilidad y de equilibrio te da una forma física completa.',
  'trainer-for-new-exercise': () =>
    'Para un ejercicio o un equipamiento nuevos para ti, plantéate recurrir a un entrenador; los vídeos o las clases también te ayudan a hacerlo bien.',
  'club-no-doubles': () => `${BY_THE_CLUB} correr y hacer entrenamiento cruzado no van el mismo día.`,
  'club-free-days': ({ facts }) => {
    const free = facts.limits?.noCrossOn ?? [];
    const when = free.length === 0 ? 'ese día' : neither(free.map((day) => `el ${dayNames[day]}`));
    return `${BY_THE_CLUB} no hay entrenamiento cruzado ${when}.`;
  },
  'club-most-sessions': ({ facts }) => {
    const most = facts.limits?.mostSessions;
    if (most === 0) return `${BY_THE_CLUB} no hay entrenamiento cruzado en la semana.`;
    if (most === undefined) {
      return `${BY_THE_CLUB} hay un máximo de sesiones de entrenamiento cruzado por semana.`;
    }
    return `${BY_THE_CLUB} ${counted(most, SESSION)} de entrenamiento cruzado por semana ${be(most)} el máximo.`;
  },
  'number-varies': () =>
    'La experiencia, la forma física y los objetivos también cuentan, y un entrenador de running puede ayudarte a encontrar tu número.',
};

function oneHardSession({ facts, result, open }: FindingFacts): string {
  const demanding = facts.run === 'hard' || facts.run === 'long';
  const [aRun, aCross] = [a(run(facts)), a(cross(facts))];
  if (result === 'conflict') {
    return `${capital(aRun)} y ${aCross} son dos sesiones duras el mismo día, y eso es demasiado por mucho que las separes.`;
  }
  if (result === 'caution') {
    return `Una tirada larga también cuenta como sesión dura, así que con ${aCross} serían dos sesiones duras el mismo día.`;
  }
  if (!open) {
    return demanding
      ? `${capital(aCross)} junto a ${aRun} es una buena combinación, porque solo una de las dos es dura.`
      : `Con ${aRun}, ${aCross} es la única sesión dura del día, como debe ser.`;
  }
  if (demanding) {
    return facts.activity === undefined
      ? `Con ${aRun}, haz un entrenamiento cruzado ligero: por ejemplo, un yoga tranquilo o una natación suave.`
      : `Haz ${the(oneOf(session(facts)))} más ligera que la sesión de carrera, porque ${TOO_MANY}.`;
  }
  if (facts.run === undefined && (facts.activityIntensity === 'hard' || facts.activity === 'hiit')) {
    return `Haz suave la sesión de carrera, porque ${TOO_MANY}.`;
  }
  const lighter =
    facts.activity === undefined
      ? 'haz un entrenamiento cruzado ligero'
      : `haz suave ${the(oneOf(session(facts)))}`;
  return `${capital(TOO_MANY)}, así que ${lighter} cuando la sesión de carrera sea dura.`;
}

function runningFirst({ facts }: FindingFacts): string {
  const { goal, season, weeksToRace, intent } = facts;
  const other = intent === 'same-day' ? the(oneOf(session(facts))) : 'el entrenamiento cruzado';
  const what = `correr tiene prioridad: ${other} lo apoya y no debe cansarte demasiado para correr`;
  if (goal !== undefined && goal !== 'general' && season !== 'off-season') {
    return `Mientras entrenas para ${goals[goal]}, ${what}.`;
  }
  return season === 'race-season' || weeksToRace !== undefined
    ? `Con una competición por delante, ${what}.`
    : 'Si entrenas para una competición u otro evento, correr tiene prioridad.';
}

function spaceSessions({ facts, result, open }: FindingFacts): string {
  if (facts.gapAsked === true) {
    return `Sepáralas, por ejemplo: ${EXAMPLE}; no se fija ningún número de horas.`;
  }
  if (result === 'caution') {
    return `Hacer las dos seguidas no deja tiempo para recuperarte, así que mejor sepáralas: por ejemplo, ${EXAMPLE}.`;
  }
  if (!open) return 'Separadas, las dos sesiones te dejan tiempo para recuperarte entre una y otra.';
  return facts.orderAsked === true
    ? 'Sepáralas, para que puedas recuperarte entre una y otra.'
    : `Sepáralas, para que puedas recuperarte entre una y otra, por ejemplo: ${EXAMPLE}.`;
}

function daysByLevel({ facts }: FindingFacts): string {
  const all = facts.activity === undefined ? '' : ', contando todas las sesiones juntas';
  if (facts.level === undefined) {
    return `${facts.count === undefined ? 'Depende de tu nivel' : 'El número va por nivel'}: ${LADDER}.`;
  }
  switch (facts.level) {
    case 'beginner':
      return `Para principiantes, de uno a dos días de entrenamiento cruzado por semana son un buen comienzo${all}.`;
    case 'intermediate':
      return `Con nivel intermedio van bien de dos a tres días de entrenamiento cruzado por semana${all}.`;
    case 'advanced':
      return `Con nivel avanzado son hasta tres días de entrenamiento cruzado por semana${all}, elegidos de modo que compensen la carga de correr.`;
  }
}

const yoga = ({ activity }: PlanFacts): string => the(activities[activity ?? 'yoga'].named);
