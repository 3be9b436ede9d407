import type { Activity, Day } from '../../planner/session.ts';
import { dayNames } from './plan-day-names.ts';
import { activities } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

/** What is wrong with a plan that a member wrote, and what to write instead. `given` is cut short by who says it. */
export const problems = {
  'unknown-day': ({ given, nearest }: { readonly given: string; readonly nearest?: Day }): string =>
    `Ich kenne keinen Tag namens „${given}“.${nearest === undefined ? '' : ` Meintest du ${dayNames[nearest]}?`} Schreib die Tage als Montag oder Di, zum Beispiel „Di Intervalle, So langer Lauf“.`,
  'too-many-sessions': ({ count, most }: { readonly count: number; readonly most: number }): string =>
    `${count} Einheiten sind mehr, als ich in einer Woche unterbringen kann. Nenn höchstens ${most}, zum Beispiel „vier Läufe, eine Schwimmeinheit und zwei Krafteinheiten“.`,
  'too-many-days': ({ count }: { readonly count: number }): string =>
    `Eine Woche hat sieben Tage, und du nennst ${count}. Schreib immer nur eine Woche, zum Beispiel „Mo lockerer Lauf, Mi Schwimmen, So langer Lauf“.`,
  'two-races': ({ day }: { readonly day: Day }): string =>
    `Am ${dayNames[day]} stehen zwei Wettkämpfe. Behalte einen davon, oder gib dem anderen einen eigenen Tag, zum Beispiel „Sa Wettkampf, So lockerer Lauf“.`,
  'race-in-the-past': ({ date }: { readonly date: string }): string =>
    `Der Wettkampf am ${dateText(date)} ist schon vorbei. Gib das Datum deines nächsten Wettkampfs an, zum Beispiel „Wettkampf am ${EXAMPLE_DATE}“, oder schreib „Off-Season“.`,
  'negative-number': ({ given }: { readonly given: string }): string =>
    `„${given}“ ist weniger als keine. Schreib als ganze Zahl ab eins, wie viele Einheiten du willst, zum Beispiel „zwei Krafteinheiten“.`,
  'wanted-and-refused': ({ activity }: { readonly activity: Activity }): string =>
    `Du willst ${activities[activity].name} und schließt es in derselben Nachricht aus. Sag nur eines von beidem, zum Beispiel „eine Schwimmeinheit, kein Krafttraining“.`,
  'impossible-day-used': ({ day }: { readonly day: Day }): string =>
    `Du legst eine Einheit auf ${dayNames[day]} und schließt den Tag in derselben Nachricht aus. Verschieb die Einheit, oder lass „nicht am ${dayNames[day]}“ weg.`,
  'no-day-left': (): string =>
    'Du schließt jeden Tag der Woche aus, also lässt sich nichts einplanen. Lass mindestens einen Tag offen, zum Beispiel „nicht am Freitag“.',
  'no-sessions': (): string =>
    'Ich habe darin keine Einheit gefunden. Zähl Läufe oder Crosstraining auf, zum Beispiel „Mo lockerer Lauf, Di Intervalle, So langer Lauf“.',
};

const EXAMPLE_DATE = '12. April';
