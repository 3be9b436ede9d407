import { DAYS, type Day } from '../../../planner/session.ts';

/** Days from the Monday before the first of January of year 0 (Sakamoto), by month. */
const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The day of the week so many days after an ISO day such as `2026-11-23`. */
export function dayAhead(today: string, ahead: number): Day {
  const [year = 1, month = 1, date = 1] = today.split('-').map(Number);
  const y = month < 3 ? year - 1 : year;
  const sundayFirst =
    y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (MONTH_SHIFTS[month - 1] ?? 0) + date;
  const at = (((sundayFirst - 1 + ahead) % DAYS.length) + DAYS.length) % DAYS.length;
  return DAYS[at] ?? 'monday';
}
