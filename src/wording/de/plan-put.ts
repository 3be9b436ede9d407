import type { Day, Session, Week } from '../../planner/session.ts';
import { inOrder, whyChosen } from '../plan-weeks.ts';
import { a, bare, list, manyOf, your } from './grammar.ts';
import { dayAfterRuns, namesOf, nounOf, onDays, runOn } from './plan-day-names.ts';

/** One kind of session and the days that it was put on, each once for every session. */
export interface Put {
  readonly session: Session;
  readonly days: readonly Day[];
}

/** `eine Schwimmeinheit am Dienstag (der Tag nach deinen Intervallen)`, `Krafteinheiten am Montag und Freitag, jeweils an einem freien Tag`. */
export function putText(placed: readonly Put[], afterHard: readonly Day[], week: Week): string {
  const cross = placed.filter(({ session }) => session.kind === 'cross').flatMap(({ days }) => days);
  const isToldTogether = !cross.some((day) => afterHard.includes(day)) && whyThere(cross, week, 1) !== '';
  const puts = placed.map(({ session, days }) => {
    const noun = nounOf(session);
    const note = session.kind === 'run' || isToldTogether ? '' : noteOf(days, afterHard, week);
    return `${days.length > 1 ? bare(manyOf(noun)) : a(noun)}${onDays(days)}${note === '' ? '' : ` (${note})`}`;
  });
  const whole = placed.some(({ session }) => session.kind === 'run') ? '' : whyOnThem(cross, week);
  return `${list(puts)}${isToldTogether ? whole : ''}`;
}

function noteOf(days: readonly Day[], afterHard: readonly Day[], week: Week): string {
  const all = inOrder(days);
  const good = all.filter((day) => afterHard.includes(day));
  if (good.length === 0) return whyThere(all, week, 1).slice(2);
  const which = good.length === all.length ? '' : `${namesOf(good)} ${good.length > 1 ? 'sind' : 'ist'} `;
  return `${which}${dayAfterRuns(week, good)}`;
}

/** Why these days, where no hard run comes before them, behind their names; empty where nothing speaks for them. */
export function whyThere(days: readonly Day[], week: Week, placed = 0): string {
  const all = inOrder(days);
  switch (whyChosen(all, week, placed)) {
    case 'free':
      return all.length > 1 ? ', freie Tage' : ', ein freier Tag';
    case 'beside-easy-run':
      return `, neben ${your(runOn(week, all), 'dat')}`;
    case undefined:
      return '';
  }
}

/** The same behind what is put on those days. */
function whyOnThem(days: readonly Day[], week: Week): string {
  const all = inOrder(days);
  if (whyChosen(all, week, 1) !== 'free') return whyThere(all, week, 1);
  return all.length > 1 ? ', jeweils an einem freien Tag' : ', einem freien Tag';
}
