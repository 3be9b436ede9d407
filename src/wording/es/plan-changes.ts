import { isSame, type Changes } from '../../planner/compare.ts';
import type { Verdict } from '../../planner/plan.ts';
import type { Day, Session } from '../../planner/session.ts';
import { a, capital, list, of, to } from './grammar.ts';
import { dayNames, nameOf, namesOf, nounOf, theSession } from './plan-day-names.ts';
import { range } from './plan-names.ts';

/** Sessions told one by one, at most: a week that changes altogether is shown below the answer anyway. */
const MOST_TOLD = 5;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  yes: 'un sí',
  'yes-if': 'un sí con condiciones',
  caution: 'un caso para tener cuidado',
  no: 'un no',
  ask: 'una pregunta abierta',
};

/** Said of a verdict that a "what if" leaves as it was. */
const STAYS: Readonly<Record<Verdict, string>> = {
  yes: 'Sigue siendo un sí.',
  'yes-if': 'Sigue siendo un sí, con condiciones.',
  caution: 'Sigue siendo un caso para tener cuidado.',
  no: 'Sigue siendo un no.',
  ask: 'Sigue siendo una pregunta abierta.',
};

/**
 * What a "what if" changes, as whole sentences: the verdict first, then the week, the days and the number. A verdict
 * that stays is told where it is given.
 */
export function changes(changed: Changes, stays?: Verdict): string[] {
  if (isSame(changed)) return ['Eso no cambia nada.'];
  const { verdict } = changed;
  const others = [weekChanged(changed), numberChanged(changed)].filter((sentence) => sentence !== undefined);
  if (verdict !== undefined) {
    return [`Así pasa a ser ${VERDICTS[verdict.to]} en lugar de ${VERDICTS[verdict.from]}.`, ...others];
  }
  if (others.length === 0) return ['Solo cambian los motivos.'];
  return stays === undefined ? others : [STAYS[stays], ...others];
}

function weekChanged({ moved, came, went, daysCame, daysWent }: Changes): string | undefined {
  const sessions = [
    ...moved.map(
      ({ session, from, to: day }) =>
        `${theSession(session)} ${verb(session, 'pasa')} ${of(theDay(from))} ${to(theDay(day))}`,
    ),
    ...came.map(({ session, day }) => `${theDay(day)} entra ${a(nounOf(session))}`),
    ...went.map(
      ({ session, day }) => `${verb(session, 'desaparece')} ${theSession(session)} ${of(theDay(day))}`,
    ),
  ];
  if (sessions.length > 0) {
    const told = sessions.slice(0, MOST_TOLD);
    const more = sessions.length > MOST_TOLD ? ['hay más cambios'] : [];
    return `${capital(list([...told, ...more]))}.`;
  }
  if (daysCame.length > 0 && daysWent.length > 0) {
    return `${capital(namesOf(daysCame))} ${daysCame.length > 1 ? 'sustituyen' : 'sustituye'} ${replaced(daysWent)}.`;
  }
  if (daysCame.length > 0) {
    return `${daysCame.length > 1 ? 'Entran' : 'Entra'} ${namesOf(daysCame)}.`;
  }
  return daysWent.length > 0
    ? `${daysWent.length > 1 ? 'Desaparecen' : 'Desaparece'} ${namesOf(daysWent)}.`
    : undefined;
}

function numberChanged({ number }: Changes): string | undefined {
  if (number === undefined || number.to.max === undefined) return undefined;
  const before = number.from.max === undefined ? '' : `, en lugar de ${range(number.from)}`;
  return `El número por semana es ahora ${range(number.to)}${before}.`;
}

const theDay = (day: Day): string => `el ${dayNames[day]}`;

const replaced = (days: readonly Day[]): string => list(days.map((day) => to(theDay(day))));

const verb = (session: Session, one: string): string => (nameOf(session).isPlural ? `${one}n` : one);
