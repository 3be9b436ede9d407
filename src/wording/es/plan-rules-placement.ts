import type { RuleId } from '../../planner/rules/rules.ts';
import { isHard, runsEveryDay, withThoseAsked } from '../plan-weeks.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, agreeing, alone, be, capital, oneOf, the } from './grammar.ts';
import { dayKinds, namesOf } from './plan-day-names.ts';
import { activities, cross, levelNumbers, session } from './plan-names.ts';
import { EXAMPLE, LADDER, TOO_MANY } from './plan-rules.ts';

/** Sentences of rules for a session that seeks its day; the others are told as for one day. */
export const rulesOfPlacement: { readonly [R in RuleId]?: Sentence } = {
  'one-hard-session-a-day': oneHardSession,
  'after-hard-runs': () =>
    'Los días después de tus sesiones duras de carrera son especialmente buenos para el entrenamiento cruzado.',
  'no-extra-stress': () =>
    'El entrenamiento cruzado está para complementar tus sesiones de carrera, no para añadir estrés extra junto a una sesión dura de carrera.',
  'swim-off-hard-days': ({ result }) =>
    result === 'ok'
      ? 'Elige para la natación días sin una sesión dura de carrera; la excepción es una natación suave después de correr, como vuelta a la calma.'
      : 'La natación va en días sin una sesión dura de carrera, salvo una suave después de correr, como vuelta a la calma.',
  'space-sessions': ({ result, open }) =>
    result === 'ok' && !open
      ? 'Separadas, la sesión de carrera y la de entrenamiento cruzado te dejan tiempo para recuperarte entre una y otra.'
      : `En un día en que corras, separa las dos sesiones: por ejemplo, ${EXAMPLE}.`,
  'plan-recovery': () =>
    'Después de un día con las dos cosas, planifica tu recuperación: descanso, buena alimentación, hidratación y sueño.',
  'same-day-allowed': () =>
    'Las dos cosas el mismo día también están bien si las haces de la manera correcta.',
  'keep-rest-days': ({ result }) =>
    result === 'ok'
      ? 'No todos los días de descanso deben convertirse en sesiones intensas.'
      : 'Eso llenaría todos tus días de descanso de sesiones intensas, y los días de descanso deben mantenerse.',
  'enough-rest-days': ({ facts, result }) => {
    if (result === 'ok') return 'Mantén suficientes días de descanso en tu semana.';
    return runsEveryDay(facts)
      ? 'Corres todos los días, y necesitas suficientes días de descanso.'
      : 'Eso no deja ningún día de descanso en tu semana, y necesitas los suficientes.';
  },
  'days-by-level': ({ facts, result }) => {
    if (result !== 'ok') return `Eso es demasiado entrenamiento cruzado; ${levelNumber(facts)}.`;
    return facts.level === undefined
      ? `El número va por nivel: ${LADDER}.`
      : `${capital(levelNumber(facts))}.`;
  },
  'strength-couple-a-week': ({ facts, result }) =>
    own(facts, result, 'se sugiere un par de veces por semana'),
  'swim-once-or-twice': ({ facts, result }) =>
    own(facts, result, 'se sugieren una o dos veces por semana para empezar'),
  'yoga-pilates-once-or-twice': ({ facts, result }) =>
    own(facts, result, 'se sugieren una o dos veces por semana'),
  'cycling-replaces-one-or-two-runs': () =>
    'Sustituye cada semana una o dos sesiones de carrera por sesiones de bici, y no abuses de la bici.',
};

function oneHardSession({ facts, result, open }: FindingFacts): string {
  const { onKind } = facts;
  const one = oneOf(session(facts));
  if (result === 'conflict') {
    return `Con ${a(cross(facts))} ${where(facts)} serían dos sesiones duras el mismo día, y eso es demasiado por mucho que las separes.`;
  }
  if (result === 'caution') {
    return `Una tirada larga también cuenta como sesión dura, así que con ${a(cross(facts))} ${where(facts)} serían dos sesiones duras el mismo día.`;
  }
  if (!open) return 'Solo una sesión del día es dura, como debe ser.';
  if (isHard(facts)) return `Haz suave la sesión de carrera de ese día, porque ${TOO_MANY}.`;
  return onKind === undefined && facts.on === undefined
    ? `${capital(TOO_MANY)}, así que haz ${agreeing('ligero', one)} ${the(one)} cuando la sesión de carrera sea dura.`
    : `Haz ${the(one)} más ${agreeing('ligero', one)} que la sesión de carrera de ese día, porque ${TOO_MANY}.`;
}

/** When the session is to be: the day that the member names. */
export function where({ on: days, onKind }: PlanFacts): string {
  if (days !== undefined && days.length > 0) return namesOf(days);
  return onKind === undefined ? 'ahí' : dayKinds[onKind];
}

const levelNumber = ({ level }: PlanFacts): string => levelNumbers[level ?? 'unknown'];

function own(facts: PlanFacts, result: FindingFacts['result'], suggested: string): string {
  const name =
    facts.activity === undefined ? 'el entrenamiento cruzado' : the(activities[facts.activity].named);
  const told = `Para ${name} ${suggested}`;
  if (result === 'ok') return `${told}.`;
  const all = withThoseAsked(facts);
  return `${told}, y ${alone(all, 'f')} por semana ${be(all)} más que eso.`;
}
