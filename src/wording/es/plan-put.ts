import type { Day, Session, Week } from '../../planner/session.ts';
import { inOrder, whyChosen } from '../plan-weeks.ts';
import { a, list, your } from './grammar.ts';
import { dayAfterRuns, namesOf, nounOf, runOn } from './plan-day-names.ts';

/** One kind of session and the days that it was put on, each once for every session. */
export interface Put {
  readonly session: Session;
  readonly days: readonly Day[];
}

/** `una sesión de natación el martes (el día después de tus series)`, `sesiones de fuerza el lunes y el viernes, días libres`. */
export function putText(placed: readonly Put[], afterHard: readonly Day[], week: Week): string {
  const cross = placed.filter(({ session }) => session.kind === 'cross').flatMap(({ days }) => days);
  const whole = cross.some((day) => afterHard.includes(day)) ? '' : whyThere(cross, week, 1);
  const puts = placed.map(({ session, days }) => {
    const noun = nounOf(session);
    const note = session.kind === 'run' || whole !== '' ? '' : noteOf(days, afterHard, week);
    return `${days.length > 1 ? noun.many : a(noun)} ${namesOf(days)}${note === '' ? '' : ` (${note})`}`;
  });
  return `${list(puts)}${whole === '' || placed.some(({ session }) => session.kind === 'run') ? '' : whole}`;
}

function noteOf(days: readonly Day[], afterHard: readonly Day[], week: Week): string {
  const all = inOrder(days);
  const good = all.filter((day) => afterHard.includes(day));
  if (good.length === 0) return whyThere(all, week, 1).slice(2);
  const which = good.length === all.length ? '' : `${namesOf(good)}, `;
  return `${which}${dayAfterRuns(week, good)}`;
}

/** Why these days, where no hard run comes before them, as what follows their names; empty where nothing speaks for them. */
export function whyThere(days: readonly Day[], week: Week, placed = 0): string {
  const all = inOrder(days);
  switch (whyChosen(all, week, placed)) {
    case 'free':
      return all.length > 1 ? ', días libres' : ', un día libre';
    case 'beside-easy-run':
      return `, junto a ${your(runOn(week, all))}`;
    case undefined:
      return '';
  }
}
