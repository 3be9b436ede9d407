import { phaseOf } from '../../planner/phase.ts';
import type { Missing, RemedyId } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { Day } from '../../planner/session.ts';
import { dayNeeded, needsFreeDay, numberToKeep, toCutBack, toLeaveOut } from '../plan-offers.ts';
import { inOrder } from '../plan-weeks.ts';
import type { PlanFacts, RemedyFacts } from '../plan-words.ts';
import { a, alone, article, capital, counted, either, list, number, of, oneOf, the, to } from './grammar.ts';
import { countedName, eitherDay, movesText, namesOf, nounOf, theSession } from './plan-day-names.ts';
import { DAY, levelNumbers, run, session, SESSION, stayAt } from './plan-names.ts';

const theOne = (facts: PlanFacts): string => the(oneOf(session(facts)));

/** What would make it a yes. */
export const remedies: Readonly<Record<RemedyId, (p: RemedyFacts) => string>> = {
  'make-cross-easy': ({ facts, eased }) => {
    if (eased.length > 0) return `Haz ${list(eased.map(theSession))} de forma suave.`;
    if (facts.intent === 'placement') return `Haz ${theOne(facts)} de forma suave, o ponla otro día.`;
    const otherDay = facts.run === 'hard' || facts.run === 'long' ? ', o dale un día propio' : '';
    return `Haz ${theOne(facts)} de forma suave${otherDay}.`;
  },
  'move-cross-day': ({ facts }) => `Dale ${toThe(facts)} un día propio, lejos ${of(the(oneOf(run(facts))))}.`,
  'running-first': () => 'Deja que correr sea lo primero, y elige algo más suave para acompañarlo.',
  'fewer-days': fewerDays,
  'other-days': otherDays,
  'make-moves': ({ moves }) =>
    moves.length === 0 ? 'Cambia los días nombrados arriba.' : `${capital(movesText(moves))}.`,
  'leave-out': leaveOut,
  'one-at-a-time': () =>
    'Empieza con lo que trabaje tu mayor punto débil, y añade lo siguiente cuando ya sea rutina.',
  'fit-the-season': fitTheSeason,
  'rest-first': restFirst,
};

const toThe = (facts: PlanFacts): string => to(theOne(facts));

function fitTheSeason({ facts }: RemedyFacts): string {
  const phase = phaseOf(facts);
  if (facts.changes?.includes('no-running') === true) {
    return phase === undefined || phase === 'off-season'
      ? 'En vez de eso, corre menos, pero sigue corriendo.'
      : 'Sigue corriendo, y deja que el entrenamiento cruzado te apoye.';
  }
  const rests = facts.changes?.some((one) => one === 'full-rest' || one === 'no-cross') === true;
  if (phase === 'off-season') {
    const time = facts.season === 'off-season' ? 'la temporada baja' : 'el tiempo hasta entonces';
    return rests
      ? 'En vez de eso, mantente en movimiento: conserva la forma física con entrenamiento cruzado, o prueba algo nuevo.'
      : `Aprovecha ${time} para hacer más entrenamiento cruzado, o prueba algo nuevo.`;
  }
  return rests
    ? 'Vuelve a centrarte en correr poco a poco, y mantén el entrenamiento cruzado que lo apoya.'
    : 'Vuelve a centrarte en correr poco a poco, y deja eso para la temporada baja.';
}

function otherDays(p: RemedyFacts): string {
  const { facts, days = [] } = p;
  switch (dayNeeded(p)) {
    case 'rest-day-first':
      return 'Primero deja al menos un día sin correr.';
    case 'free-day-first':
      return `Deja un día sin correr para ${theOne(facts)}.`;
    case 'new-plan':
      return 'Vuelve a planificar los días nombrados arriba, o quita una sesión.';
    case 'named':
      return `Mejor ${eitherDay(days)}.`;
    case 'without-hard-run':
      return `Dale ${toThe(facts)} un día sin una sesión dura de carrera.`;
    case 'away-from-race':
      return `Dale ${toThe(facts)} un día lejos de la competición.`;
    case 'another':
      return `Dale ${toThe(facts)} otro día.`;
  }
}

function leaveOut(p: RemedyFacts): string {
  if (p.leftOut.length === 0) return 'Quita algo, y vuelve a preguntar con menos sesiones.';
  const { sessions, hasOthers } = toLeaveOut(p, countedName);
  const names = sessions.map(({ session: one, count, all }) => {
    const noun = nounOf(one);
    if (all === count)
      return count === 1 ? the(oneOf(noun)) : `${article(noun.gender, true)} ${counted(count, noun)}`;
    return `${alone(count, noun.gender)} de ${article(noun.gender, true)} ${counted(all, noun)}`;
  });
  return `Quita ${list(names)}${hasOthers ? ', o renuncia en su lugar a otra sesión' : ''}.`;
}

function fewerDays(p: RemedyFacts): string {
  const { facts, max, days = [] } = p;
  if (max === 0) return 'No lo hagas mientras valga el límite propio de tu club.';
  const keep = numberToKeep(p);
  const noun = keep.unit === 'day' ? DAY : session(keep);
  const where = facts.intent === 'placement' && keep.isOwn ? whichOf(inOrder(days), keep.max) : '';
  return `${capital(stayAt(keep, noun))} por semana${where}.`;
}

/** The days found for more sessions than there should be: so many of them. */
function whichOf(days: readonly Day[], most: number | undefined): string {
  if (days.length === 0 || most === undefined) return '';
  return days.length <= most ? `, ${namesOf(days)}` : `, en ${number(most)} de estos días: ${namesOf(days)}`;
}

function restFirst(p: RemedyFacts): string {
  if (p.facts.wornOut !== true) {
    return needsFreeDay(p.facts)
      ? 'Primero deja al menos un día sin correr.'
      : 'Convierte un día en día de descanso.';
  }
  const { crosses, hardRun } = toCutBack(p);
  const oneLess = session({});
  const ways = [
    ...(crosses === 0 ? [] : [`quita ${crosses === 1 ? the(oneOf(oneLess)) : a(oneLess)}`]),
    ...(hardRun === undefined ? [] : [`haz ${theSession(hardRun)} con menos intensidad`]),
  ];
  return ways.length === 0
    ? 'Vuelve a añadir entrenamiento cuando ya no sientas agotamiento.'
    : `${capital(either(ways))} hasta que ya no sientas agotamiento.`;
}

/** Asks for what would change the verdict. */
export const missing: Readonly<Record<Missing, (p: { readonly facts: PlanFacts }) => string>> = {
  level: () =>
    'Dime si acabas de empezar a correr o si tu nivel es intermedio o avanzado, y podré responder con exactitud.',
  run: () => 'Dime qué intensidad tiene la sesión de carrera, y podré responder con exactitud.',
  'activity-intensity': ({ facts }) =>
    `Dime qué intensidad tiene ${theOne(facts)}, y podré responder con exactitud.`,
  'run-days': () => 'Dime qué días corres, y qué sesiones de carrera son duras, y podré nombrar los días.',
  goal: () =>
    'Dime para qué entrenas, por ejemplo un maratón o pruebas de velocidad, y podré responder con exactitud.',
  weakness: () =>
    'Dime qué es lo que más te preocupa: dolor muscular en las piernas, nada de trabajo de fuerza, un core débil, rigidez o una lesión.',
  season: () =>
    'Dime cuándo es tu próxima competición, o que estás en temporada baja, y podré responder con exactitud.',
};

/** Why a week is changed, or why wishes cannot be had together: a clause behind "porque". */
export const reasons: { readonly [R in RuleId]?: (p: RemedyFacts) => string } = {
  'one-hard-session-a-day': () => 'dos sesiones duras el mismo día son demasiado',
  'cut-back-when-worn-out': () => 'cuando sientes agotamiento, toca reducir',
  'strength-couple-a-week': () => 'el entrenamiento de fuerza se sugiere un par de veces por semana',
  'swim-once-or-twice': () => 'una o dos sesiones de natación por semana son lo adecuado para empezar',
  'yoga-pilates-once-or-twice': () => 'el yoga o el Pilates se sugieren una o dos veces por semana',
  'cycling-replaces-one-or-two-runs': () => 'se sugieren una o dos sesiones de bici por semana',
  'days-by-level': ({ facts }) => levelNumbers[facts.level ?? 'unknown'],
  'support-running-near-race': () =>
    'cerca de una competición el entrenamiento cruzado no debe interferir en tus sesiones de carrera',
  'running-first-before-event': () => 'antes de un evento correr tiene prioridad',
  'after-hard-runs': () =>
    'los días después de las sesiones duras de carrera son especialmente buenos para el entrenamiento cruzado',
  'no-extra-stress': () => 'el entrenamiento cruzado no está para añadir estrés extra',
  'swim-off-hard-days': () => 'la natación va en días sin una sesión dura de carrera',
  'space-sessions': () =>
    'una sesión de carrera y una de entrenamiento cruzado el mismo día necesitan tiempo entre las dos',
  'plan-recovery': () => 'necesitas tiempo para recuperarte',
  'one-new-thing-at-a-time': () => 'una sola cosa nueva cada vez es suficiente',
  'keep-rest-days': () => 'no todos los días de descanso deben convertirse en sesiones intensas',
  'enough-rest-days': () => 'necesitas suficientes días de descanso',
  'club-no-doubles': () =>
    'el límite propio de tu club no permite correr y hacer entrenamiento cruzado el mismo día',
  'club-free-days': () => 'el límite propio de tu club deja ese día sin entrenamiento cruzado',
  'club-most-sessions': ({ facts }) => {
    const most = facts.limits?.mostSessions;
    if (most === 0) return 'el límite propio de tu club no permite entrenamiento cruzado';
    return most === undefined
      ? 'el límite propio de tu club permite menos sesiones'
      : `el límite propio de tu club permite ${counted(most, SESSION)} de entrenamiento cruzado por semana`;
  },
};

/** Why wishes cannot be had where no rule stands against them: clauses behind "porque". */
export const ownReasons = {
  refused: 'eres tú quien lo descarta',
  noDay: 'no hay espacio en los días que dejas libres',
};
