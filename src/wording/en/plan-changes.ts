import { isSame, type Changes } from '../../planner/compare.ts';
import type { Verdict } from '../../planner/plan.ts';
import type { Session } from '../../planner/session.ts';
import { dayNames, namesOf, sessionName, the } from './plan-day-names.ts';
import { a, capital, list, range } from './plan-names.ts';

/** Sessions told one by one, at most: a week that changes altogether is shown below the answer anyway. */
const MOST_TOLD = 5;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  yes: 'a yes',
  'yes-if': 'a yes with conditions',
  caution: 'a case for care',
  no: 'a no',
  ask: 'an open question',
};

/** Said of a verdict that a "what if" leaves as it was. */
const STAYS: Readonly<Record<Verdict, string>> = {
  yes: 'Still a yes.',
  'yes-if': 'Still a yes, with conditions.',
  caution: 'It stays a case for care.',
  no: 'It stays a no.',
  ask: 'It stays an open question.',
};

/**
 * What a "what if" changes, as whole sentences: the verdict first, then the week, the days and the number. A verdict
 * that stays is told where it is given.
 */
export function changes(changed: Changes, stays?: Verdict): string[] {
  if (isSame(changed)) return ['That changes nothing.'];
  const { verdict } = changed;
  const others = [weekChanged(changed), numberChanged(changed)].filter((sentence) => sentence !== undefined);
  if (verdict !== undefined) {
    return [`That makes it ${VERDICTS[verdict.to]} instead of ${VERDICTS[verdict.from]}.`, ...others];
  }
  if (others.length === 0) return ['Only the reasons change.'];
  return stays === undefined ? others : [STAYS[stays], ...others];
}

function weekChanged({ moved, came, went, daysCame, daysWent }: Changes): string | undefined {
  const sessions = [
    ...moved.map(
      ({ session, from, to }) =>
        `${the(session)} ${verb(session, 'move')} from ${dayNames[from]} to ${dayNames[to]}`,
    ),
    ...came.map(
      ({ session, day }) => `${withArticle(session)} on ${dayNames[day]} ${verb(session, 'come')} in`,
    ),
    ...went.map(({ session, day }) => `${the(session)} on ${dayNames[day]} ${verb(session, 'drop')} out`),
  ];
  if (sessions.length > 0) {
    const told = sessions.slice(0, MOST_TOLD);
    const more = sessions.length > MOST_TOLD ? ['more changes besides'] : [];
    return `${capital(list([...told, ...more]))}.`;
  }
  if (daysCame.length > 0 && daysWent.length > 0) {
    return `${capital(namesOf(daysCame))} ${daysCame.length > 1 ? 'take' : 'takes'} the place of ${namesOf(daysWent)}.`;
  }
  if (daysCame.length > 0) return `${namesOf(daysCame)} ${daysCame.length > 1 ? 'come' : 'comes'} in.`;
  return daysWent.length > 0
    ? `${namesOf(daysWent)} ${daysWent.length > 1 ? 'drop' : 'drops'} out.`
    : undefined;
}

function numberChanged({ number }: Changes): string | undefined {
  if (number === undefined || number.to.max === undefined) return undefined;
  const before = number.from.max === undefined ? '' : ` instead of ${range(number.from)}`;
  return `The number a week is now ${range(number.to)}${before}.`;
}

/** Sessions whose name is a plural, such as `intervals`. */
const isPlural = (session: Session): boolean => /(?:intervals|hills)$/.test(sessionName(session));

const withArticle = (session: Session): string =>
  isPlural(session) ? sessionName(session) : a(sessionName(session));

const verb = (session: Session, stem: string): string => (isPlural(session) ? stem : `${stem}s`);
