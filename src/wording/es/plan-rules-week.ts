import type { Day, Week } from '../../planner/session.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import { isDemanding, isDemandingRun } from '../../planner/session-load.ts';
import { crossCount, freeDays, sessionsOn } from '../plan-weeks.ts';
import type { FindingFacts, Sentence } from '../plan-words.ts';
import { agreeing, be, capital, counted, list, manyOf, number, the, type Noun } from './grammar.ts';
import {
  besideRuns,
  crossOn,
  dayAfterRuns,
  namesOf,
  ofDays,
  onDays,
  runOn,
  theSession,
} from './plan-day-names.ts';
import { activities, levelNumbers, SESSION } from './plan-names.ts';
import { BY_THE_CLUB, EXAMPLE, LADDER, TOO_MANY, rules } from './plan-rules.ts';

/** Days named one by one, at most. */
const MOST_NAMED_DAYS = 3;

/** Sentences of rules for a whole week, with its days; the others are told as for one day. */
export const rulesOfWeek: { readonly [R in RuleId]?: Sentence } = {
  'one-hard-session-a-day': oneHardSession,
  'days-by-level': daysByLevel,
  'club-free-days': (p) => {
    if (p.days.length === 0) return rules['club-free-days'](p);
    const named = crossOn(p.week, p.days);
    return `${BY_THE_CLUB} ${the(named)} no ${named.isPlural ? 'pueden' : 'puede'} ir${onDays(p.days)}.`;
  },
  'club-no-doubles': ({ days }) =>
    days.length === 0
      ? `${BY_THE_CLUB} correr y hacer entrenamiento cruzado no van el mismo día.`
      : `${BY_THE_CLUB} correr y hacer entrenamiento cruzado no van el mismo día, como sí ocurre${onDays(days)}.`,
  'swim-once-or-twice': (p) =>
    p.result === 'ok'
      ? 'Una o dos sesiones de natación por semana son un buen comienzo.'
      : moreThan(crossCount(p, 'swimming'), activities.swimming.noun, 'una o dos para empezar'),
  'strength-couple-a-week': (p) => {
    if (p.result !== 'ok') {
      return moreThan(crossCount(p, 'strength'), activities.strength.noun, 'el par que se sugiere');
    }
    return p.open
      ? 'La meta es un par de sesiones de fuerza por semana, y una es un comienzo.'
      : 'Se sugiere un par de sesiones de fuerza por semana.';
  },
  'yoga-pilates-once-or-twice': ({ result }) =>
    result === 'ok'
      ? 'Yoga o Pilates una o dos veces por semana es un buen número.'
      : 'El yoga o el Pilates se sugieren una o dos veces por semana, y esto es más.',
  'support-running-near-race': ({ result, days, week }) =>
    result === 'ok'
      ? 'Cerca de una competición, el foco vuelve a estar en correr: el entrenamiento cruzado apoya la recuperación y no debe interferir.'
      : `Cerca de una competición, el foco está en correr, y ${placed(days, week)} ${crossOn(week, days).isPlural ? 'pueden' : 'puede'} interferir.`,
  'after-hard-runs': ({ days, week }) =>
    days.length === 0
      ? 'Los días después de tus sesiones duras de carrera son especialmente buenos para el entrenamiento cruzado.'
      : `${capital(placed(days, week))} ${crossOn(week, days).isPlural ? 'caen' : 'cae'} ${inTheDays(dayAfterRuns(week, days))}, un momento especialmente bueno.`,
  'no-extra-stress': ({ days, week, open, result }) =>
    days.length > 0 && (open || result !== 'ok')
      ? `Ojo con ${placed(days, week)}${besideRuns(week, days)}: el entrenamiento cruzado no está para añadir estrés extra.`
      : 'El entrenamiento cruzado está para complementar tus sesiones de carrera, no para añadir estrés extra.',
  'swim-off-hard-days': swimOffHardDays,
  'swim-as-cool-down': ({ days }) =>
    `Una natación suave después de correr${onDays(days)} es una buena vuelta a la calma.`,
  'yoga-after-run': ({ days }) =>
    days.length === 0
      ? 'Los días de descanso y el rato después de correr van bien para el yoga y el Pilates.'
      : `${capital(namesOf(days))} ${days.length > 1 ? 'van' : 'va'} bien para el yoga o el Pilates, como los días de descanso y el rato después de correr.`,
  'space-sessions': ({ days, result, open }) => {
    const when = days.length === 0 ? '' : `${namesOf(days)}, `;
    if (result === 'caution') {
      return capital(`${when}deja tiempo entre las dos sesiones: por ejemplo, ${EXAMPLE}.`);
    }
    return open
      ? capital(`${when}separa la sesión de carrera y la de entrenamiento cruzado: por ejemplo, ${EXAMPLE}.`)
      : capital(`${when}las sesiones están separadas, y eso deja tiempo para recuperarte.`);
  },
  'plan-recovery': ({ days }) =>
    `Después de ${days.length > 1 ? 'los días dobles' : 'un día doble'}${days.length === 0 ? '' : `,${onDays(days)}`}, planifica tu recuperación: descanso, buena alimentación, hidratación y sueño.`,
  'enough-rest-days': ({ result, week }) => {
    if (result !== 'ok') return 'En esta semana no hay ningún día de descanso, y necesitas los suficientes.';
    const free = freeDays(week);
    if (free.length > MOST_NAMED_DAYS) {
      return `${capital(number(free.length))} días siguen siendo días de descanso.`;
    }
    return free.length === 0
      ? 'Un día solo tiene trabajo suave, así que todavía tienes un día de descanso.'
      : `${capital(namesOf(free))} ${free.length > 1 ? 'siguen siendo días' : 'sigue siendo día'} de descanso.`;
  },
  'keep-rest-days': ({ result }) =>
    result === 'ok'
      ? 'Mantén días de descanso, y no los llenes todos de sesiones intensas.'
      : 'Todos los días sin correr tienen una sesión intensa, y no todos los días de descanso deben llenarse así.',
  'mix-kinds': () =>
    'Tu entrenamiento cruzado mezcla tipos distintos, y eso te da una forma física completa.',
};

function oneHardSession({ days, week, result, open }: FindingFacts): string {
  if (days.length === 0) {
    return open
      ? `${capital(TOO_MANY)}, así que haz ligera una de ellas.`
      : 'Ningún día tiene dos sesiones duras.';
  }
  const hard = sessionsOn(week, days).filter(isDemanding);
  if (result !== 'ok') {
    const why =
      result === 'caution'
        ? 'una tirada larga también cuenta como sesión dura'
        : 'dos el mismo día son demasiado';
    return days.length === 1 && hard.length === 2
      ? `${capital(list(hard.map(theSession)))}${ofDays(days)} son dos sesiones duras el mismo día, y ${why}.`
      : `${capital(namesOf(days))} ${days.length > 1 ? 'tienen cada uno' : 'tiene'} más de una sesión dura, y ${why}.`;
  }
  const when = capital(namesOf(days));
  if (!open) return `${when}, solo una de las sesiones es dura, como debe ser.`;
  if (!hard.some(isDemandingRun)) {
    return `${when}, haz dura solo una de las sesiones, porque ${TOO_MANY}.`;
  }
  const named = crossOn(week, days);
  return `${when}, haz ${the(named)} más ${agreeing('ligero', named)} que ${the(runOn(week, days))}, porque ${TOO_MANY}.`;
}

function swimOffHardDays({ days, week, result, open }: FindingFacts): string {
  if (days.length === 0) return 'La natación va en días sin una sesión dura de carrera.';
  const named = crossOn(week, days, 'swimming');
  const swims = placed(days, week, 'swimming');
  if (result !== 'ok') {
    return `${capital(swims)} ${named.isPlural ? 'estarían' : 'estaría'} mejor en un día sin una sesión dura de carrera, salvo como vuelta a la calma suave después de ella.`;
  }
  return open
    ? `Haz ${swims} de forma suave y después de correr, como vuelta a la calma, porque las demás sesiones de natación van en días sin una sesión dura de carrera.`
    : `${capital(swims)} ${named.isPlural ? 'están' : 'está'} bien ${agreeing('colocado', named)}, lejos de las sesiones duras de carrera o como vuelta a la calma suave.`;
}

function daysByLevel(p: FindingFacts): string {
  const { facts, result } = p;
  const suits = levelNumbers[facts.level ?? 'unknown'];
  if (result === 'ok') {
    return facts.level === undefined ? `El número va por nivel: ${LADDER}.` : `${capital(suits)}.`;
  }
  const count = crossCount(p);
  const tooMany = count === 1 ? 'demasiado' : agreeing('demasiado', manyOf(SESSION));
  return `${capital(counted(count, SESSION))} de entrenamiento cruzado ${be(count)} ${tooMany}; ${suits}.`;
}

const moreThan = (count: number, noun: Noun, suggested: string): string =>
  `${capital(counted(count, noun))} por semana ${be(count)} más que ${suggested}.`;

/** The cross-training of some days with their names: `la sesión de natación del martes`. */
const placed = (days: readonly Day[], week: Week | undefined, activity?: 'swimming'): string =>
  `${the(crossOn(week, days, activity))}${ofDays(days)}`;

/** `el día después de …` → `en el día después de …`, as something falls on it. */
const inTheDays = (days: string): string => `en ${days}`;
