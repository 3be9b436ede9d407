import type { Day, Session, Week } from '../../planner/session.ts';
import { inOrder, whyChosen } from '../plan-weeks.ts';
import { a, list, of, your } from './grammar.ts';
import { dayAfterRuns, namesOf, nounOf, runOn } from './plan-day-names.ts';

/** One kind of session and the days that it was put on, each once for every session. */
export interface Put {
  readonly session: Session;
  readonly days: readonly Day[];
}

/** `une séance de natation mardi (le lendemain de ton fractionné)`, `des séances de yoga lundi et vendredi, des jours libres`. */
export function putText(placed: readonly Put[], afterHard: readonly Day[], week: Week): string {
  const cross = placed.filter(({ session }) => session.kind === 'cross').flatMap(({ days }) => days);
  const whole = cross.some((day) => afterHard.includes(day)) ? '' : whyThere(cross, week, 1);
  const puts = placed.map(({ session, days }) => {
    const noun = nounOf(session);
    const note = session.kind === 'run' || whole !== '' ? '' : noteOf(days, afterHard, week);
    return `${days.length > 1 ? `des ${noun.many}` : a(noun)} ${namesOf(days)}${note === '' ? '' : ` (${note})`}`;
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
      return all.length > 1 ? ', des jours libres' : ', un jour libre';
    case 'beside-easy-run':
      return `, à côté ${of(your(runOn(week, all)))}`;
    case undefined:
      return '';
  }
}
