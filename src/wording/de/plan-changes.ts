import { isSame, type Changes } from '../../planner/compare.ts';
import type { Verdict } from '../../planner/plan.ts';
import type { Session } from '../../planner/session.ts';
import { a, capital, list, verb } from './grammar.ts';
import { dayNames, nameOf, namesOf, nounOf, theSession } from './plan-day-names.ts';
import { range } from './plan-names.ts';

/** Sessions told one by one, at most: a week that changes altogether is shown below the answer anyway. */
const MOST_TOLD = 5;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  yes: 'ein Ja',
  'yes-if': 'ein Ja mit Bedingungen',
  caution: 'ein Fall für Vorsicht',
  no: 'ein Nein',
  ask: 'eine offene Frage',
};

/** Said of a verdict that a "what if" leaves as it was. */
const STAYS: Readonly<Record<Verdict, string>> = {
  yes: 'Es bleibt ein Ja.',
  'yes-if': 'Es bleibt ein Ja mit Bedingungen.',
  caution: 'Es bleibt ein Fall für Vorsicht.',
  no: 'Es bleibt ein Nein.',
  ask: 'Es bleibt eine offene Frage.',
};

/**
 * What a "what if" changes, as whole sentences: the verdict first, then the week, the days and the number. A verdict
 * that stays is told where it is given.
 */
export function changes(changed: Changes, stays?: Verdict): string[] {
  if (isSame(changed)) return ['Das ändert nichts.'];
  const { verdict } = changed;
  const others = [weekChanged(changed), numberChanged(changed)].filter((sentence) => sentence !== undefined);
  if (verdict !== undefined) {
    return [
      `Damit ist es jetzt ${VERDICTS[verdict.to]}, vorher war es ${VERDICTS[verdict.from]}.`,
      ...others,
    ];
  }
  if (others.length === 0) return ['Nur die Gründe ändern sich.'];
  return stays === undefined ? others : [STAYS[stays], ...others];
}

function weekChanged({ moved, came, went, daysCame, daysWent }: Changes): string | undefined {
  const sessions = [
    ...moved.map(
      ({ session, from, to }) =>
        `${theSession(session)} ${says(session, 'wandert', 'wandern')} von ${dayNames[from]} auf ${dayNames[to]}`,
    ),
    ...came.map(({ session, day }) => `am ${dayNames[day]} kommt ${a(nounOf(session))} dazu`),
    ...went.map(
      ({ session, day }) =>
        `${theSession(session)} am ${dayNames[day]} ${says(session, 'fällt', 'fallen')} weg`,
    ),
  ];
  if (sessions.length > 0) {
    const told = sessions.slice(0, MOST_TOLD);
    const more = sessions.length > MOST_TOLD ? ['es gibt noch mehr Änderungen'] : [];
    return `${capital(list([...told, ...more]))}.`;
  }
  if (daysCame.length > 0 && daysWent.length > 0) {
    return `${namesOf(daysCame)} ${daysCame.length > 1 ? 'treten' : 'tritt'} an die Stelle von ${namesOf(daysWent)}.`;
  }
  if (daysCame.length > 0) return `${namesOf(daysCame)} ${daysCame.length > 1 ? 'kommen' : 'kommt'} dazu.`;
  return daysWent.length > 0
    ? `${namesOf(daysWent)} ${daysWent.length > 1 ? 'fallen' : 'fällt'} weg.`
    : undefined;
}

function numberChanged({ number }: Changes): string | undefined {
  if (number === undefined || number.to.max === undefined) return undefined;
  const before = number.from.max === undefined ? '' : ` statt ${range(number.from)}`;
  return `Die Zahl pro Woche ist jetzt ${range(number.to)}${before}.`;
}

const says = (session: Session, one: string, several: string): string => verb(nameOf(session), one, several);
