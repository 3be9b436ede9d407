import type { Activity, Day } from '../../planner/session.ts';
import { the } from './grammar.ts';
import { dayNames } from './plan-day-names.ts';
import { activities } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

/** What is wrong with a plan that a member wrote, and what to write instead. `given` is cut short by who says it. */
export const problems = {
  'unknown-day': ({ given, nearest }: { readonly given: string; readonly nearest?: Day }): string =>
    `No conozco ningún día llamado “${given}”.${nearest === undefined ? '' : ` ¿Querías decir ${dayNames[nearest]}?`} Escribe los días como lunes o mar, por ejemplo “mar series, dom tirada larga”.`,
  'too-many-sessions': ({ count, most }: { readonly count: number; readonly most: number }): string =>
    `${count} sesiones son más de las que puedo colocar en una semana. Nombra como máximo ${most}, por ejemplo “cuatro rodajes, una sesión de natación y dos sesiones de fuerza”.`,
  'too-many-days': ({ count }: { readonly count: number }): string =>
    `Una semana tiene siete días, y nombras ${count}. Escribe una semana cada vez, por ejemplo “lun rodaje suave, mié natación, dom tirada larga”.`,
  'two-races': ({ day }: { readonly day: Day }): string =>
    `Hay dos competiciones el ${dayNames[day]}. Quédate con una de ellas o pasa la otra a otro día, por ejemplo “sáb competición, dom rodaje suave”.`,
  'race-in-the-past': ({ date }: { readonly date: string }): string =>
    `La competición del ${dateText(date)} ya pasó. Da la fecha de tu próxima competición, por ejemplo “competición el ${EXAMPLE_DATE}”, o di “temporada baja”.`,
  'negative-number': ({ given }: { readonly given: string }): string =>
    `“${given}” es menos que ninguna. Escribe cuántas sesiones quieres con un número entero desde uno, por ejemplo “dos sesiones de fuerza”.`,
  'wanted-and-refused': ({ activity }: { readonly activity: Activity }): string =>
    `Pides ${the(activities[activity].named)} y a la vez dices que no en el mismo mensaje. Di solo una de las dos cosas, por ejemplo “una sesión de natación, nada de fuerza”.`,
  'impossible-day-used': ({ day }: { readonly day: Day }): string =>
    `Pones una sesión el ${dayNames[day]} y descartas ese día en el mismo mensaje. Pasa la sesión a otro día o quita “el ${dayNames[day]} no puedo”.`,
  'no-day-left': (): string =>
    'Descartas todos los días de la semana, así que no se puede colocar nada. Deja al menos un día libre, por ejemplo “el viernes no puedo”.',
  'no-sessions': (): string =>
    'No encontré ahí ninguna sesión. Escribe sesiones de carrera o de entrenamiento cruzado, por ejemplo “lun rodaje suave, mar series, dom tirada larga”.',
};

const EXAMPLE_DATE = '12 de abril';
