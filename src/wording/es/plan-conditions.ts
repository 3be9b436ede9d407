import type { DayKind } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { Day, Week } from '../../planner/session.ts';
import { isDemandingRun } from '../../planner/session-load.ts';
import { isHard, sessionsOn } from '../plan-weeks.ts';
import type { FindingFacts, Sentence } from '../plan-words.ts';
import { agreeing, capital, oneOf, the, type Named, type Noun } from './grammar.ts';
import { besideRuns, crossOn, ofDays, onDays, runOn } from './plan-day-names.ts';
import { activities, run, session } from './plan-names.ts';
import { EXAMPLE, rules, TOO_MANY } from './plan-rules.ts';

type Clauses = { readonly [R in RuleId]?: Sentence };

const theOne = (noun: Noun): string => the(oneOf(noun));

/** `la natación sea más ligera`, `el rodaje sea más ligero`. */
const lighter = (named: Named): string =>
  `${the(named)} ${named.isPlural ? 'sean' : 'sea'} más ${agreeing('ligero', named)}`;

const DO_NOT_SUFFER = 'ni tus sesiones de carrera ni tus días de descanso se resientan';

/**
 * Clauses of "Sí, siempre que …", in the subjunctive. Conditions without one are told by their own sentence alone.
 */
export const conditions: Clauses = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.run !== undefined) return `${lighter(oneOf(session(facts)))} que ${theOne(run(facts))}`;
    return isHard(facts) ? 'la sesión de carrera sea suave' : 'solo una de las dos sesiones sea dura';
  },
  'running-first-before-event': () => 'correr sea lo primero',
  'swim-off-hard-days': () => 'la sesión de natación sea suave y vaya después de correr',
  'swim-as-cool-down': () => 'la sesión de natación sea suave',
  'yoga-after-run': ({ facts }) =>
    `${theOne(session(facts))} sea ${agreeing('tranquilo', oneOf(session(facts)))}`,
  'space-sessions': ({ result }) =>
    result === 'caution' ? 'dejes tiempo entre las dos sesiones' : 'separes las dos sesiones',
  'days-by-level': ({ facts }) => {
    if (facts.count === undefined) return 'no pases del número para tu nivel';
    return facts.level === undefined ? 'ya no seas principiante' : 'lo veas como un comienzo';
  },
  'strength-couple-a-week': () => 'lo veas como un comienzo',
  'swim-once-or-twice': () => DO_NOT_SUFFER,
  'yoga-pilates-once-or-twice': () => DO_NOT_SUFFER,
  'one-new-thing-at-a-time': ({ facts }) =>
    facts.intent === 'frequency'
      ? 'lo que ya haces se haya convertido en rutina'
      : 'empieces con una sola cosa y pases a la siguiente cuando la primera ya sea rutina',
  'support-running-near-race': ({ facts }) =>
    facts.intent === 'season'
      ? 'no lo necesites para recuperarte'
      : `${theOne(session(facts))} no interfiera en tus sesiones de carrera`,
  'train-around-an-injury': () => 'no empeore la lesión',
  'club-most-sessions': () => 'se respete el límite propio de tu club',
};

/** What is not to suffer from a session on a kind of day beside a hard run. */
const SPARED: { readonly [K in DayKind]?: string } = {
  'before-hard-run': 'no te canse para la sesión dura de carrera',
  'before-long-run': 'no te canse para la tirada larga',
  'before-race': 'no te canse para la competición',
  'after-hard-run': 'no interfiera en la recuperación de la sesión dura de carrera',
  'after-long-run': 'no interfiera en la recuperación de la tirada larga',
  'after-race': 'no interfiera en la recuperación de la competición',
};

/** Clauses for a session that seeks its day. */
export const conditionsOfPlacement: Clauses = {
  ...conditions,
  'one-hard-session-a-day': ({ facts }) =>
    isHard(facts)
      ? 'la sesión de carrera de ese día sea suave'
      : `${lighter(oneOf(session(facts)))} que la sesión de carrera de ese día`,
  'no-extra-stress': ({ facts, days, week }) => {
    const beside = besideRuns(week, days);
    return beside === ''
      ? `${theOne(session(facts))} ${SPARED[facts.onKind ?? 'run-day'] ?? 'no te canse para tus sesiones duras de carrera'}`
      : `${theOne(session(facts))}${ofDays(days)}${beside}, no te canse para correr`;
  },
  'keep-rest-days': ({ facts }) =>
    facts.everyOne === true ? 'sea suave en todos ellos' : 'no se llenen todos tus días de descanso',
  'enough-rest-days': () => 'queden libres suficientes días de descanso',
  'space-sessions': ({ facts }) => `separes ${theOne(session(facts))} de la sesión de carrera`,
  'days-by-level': () => 'todo tu entrenamiento cruzado no pase del número para tu nivel',
};

/** Clauses for a whole week, with its days. */
export const conditionsOfWeek: Clauses = {
  'one-hard-session-a-day': ({ days, week }) =>
    days.length === 0
      ? 'solo una sesión de cada día sea dura'
      : sessionsOn(week, days).some(isDemandingRun)
        ? lighterThanRun(week, days)
        : `solo una de las sesiones${ofDays(days)} sea dura`,
  'swim-off-hard-days': ({ days }) =>
    days.length > 1
      ? `las sesiones de natación${ofDays(days)} sean suaves y vayan después de correr`
      : `la sesión de natación${ofDays(days)} sea suave y vaya después de correr`,
  'yoga-after-run': ({ days }) => `el yoga o el Pilates${ofDays(days)} sea tranquilo`,
  'swim-as-cool-down': ({ days }) =>
    days.length > 1
      ? `las sesiones de natación${ofDays(days)} sean suaves`
      : `la sesión de natación${ofDays(days)} sea suave`,
  'space-sessions': ({ days }) => `separes las dos sesiones${onDays(days)}`,
  'no-extra-stress': ({ days, week }) => {
    if (days.length === 0) return 'el entrenamiento cruzado no añada estrés extra';
    const named = crossOn(week, days);
    const beside = besideRuns(week, days);
    return `${the(named)}${ofDays(days)}${beside === '' ? '' : `${beside},`} no te ${named.isPlural ? 'cansen' : 'canse'} para correr`;
  },
  'running-first-before-event': () => 'correr sea lo primero',
  'support-running-near-race': () => 'el entrenamiento cruzado no interfiera en tus sesiones de carrera',
  'days-by-level': ({ facts }) =>
    facts.level === undefined ? 'ya no seas principiante' : 'lo veas como un comienzo',
  'strength-couple-a-week': ({ result }) =>
    result === 'ok'
      ? 'veas una sola sesión de fuerza como un comienzo'
      : 'tus días de descanso no se resientan por el trabajo de fuerza',
  'swim-once-or-twice': () => 'tus sesiones de carrera no se resientan por la natación',
  'yoga-pilates-once-or-twice': () => 'tus sesiones de carrera no se resientan por el yoga o el Pilates',
  'cycling-replaces-one-or-two-runs': () => 'no abuses de la bici',
  'keep-rest-days': () => 'no se llenen todos tus días de descanso',
  'enough-rest-days': () => 'queden libres suficientes días de descanso',
  'one-new-thing-at-a-time': () => 'empieces con una sola cosa nueva cada vez',
  'plan-recovery': () => 'planifiques tu recuperación',
  'watch-the-whole': () => 'vigiles de cerca la intensidad y el volumen totales',
};

function lighterThanRun(week: Week | undefined, days: readonly Day[]): string {
  const named = crossOn(week, days);
  return `${the(named)}${ofDays(days)} ${named.isPlural ? 'sean' : 'sea'} más ${agreeing('ligero', named)} que ${the(runOn(week, days))}`;
}

/**
 * What still follows the first sentence of an open rule whose clause stands in it already: an example, or the reason.
 * Nothing follows where the clause says it all; rules that are not listed have their own sentence.
 */
export const behindIf: { readonly [R in RuleId]?: (p: FindingFacts) => string | undefined } = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.intent !== 'same-day') return `${capital(TOO_MANY)}.`;
    if (facts.run !== undefined && facts.activity === undefined) {
      return 'Por ejemplo, un yoga tranquilo o una natación suave.';
    }
    // That only one of the two is hard needs no reason more; that this one has to be lighter does.
    return facts.run !== undefined || isHard(facts) ? `${capital(TOO_MANY)}.` : undefined;
  },
  'space-sessions': () => `Por ejemplo, ${EXAMPLE}.`,
  'swim-off-hard-days': () => 'Las demás sesiones de natación van en días sin una sesión dura de carrera.',
  'yoga-after-run': ({ facts }) =>
    facts.activity === undefined
      ? 'Su lugar está después de correr o en un día de descanso.'
      : `Después de correr o en un día de descanso es el momento para ${the(activities[facts.activity].named)}, para relajarte y estirar.`,
  'support-running-near-race': ({ facts }) =>
    facts.intent === 'season'
      ? 'Cerca de la competición, el entrenamiento cruzado está para apoyar tu recuperación.'
      : 'Cerca de una competición, el foco vuelve a estar en correr, y el entrenamiento cruzado apoya la recuperación.',
  'no-extra-stress': nothing,
  // The question for the level, which follows, names the levels.
  'days-by-level': (p) =>
    p.facts.intent === 'week-build' || p.facts.intent === 'week-check'
      ? undefined
      : rules['days-by-level'](p),
  'watch-the-whole': () => 'La mayoría de los días de esta semana son duros.',
  'keep-rest-days': nothing,
  'enough-rest-days': nothing,
  'one-new-thing-at-a-time': nothing,
};

function nothing(): undefined {
  return undefined;
}
