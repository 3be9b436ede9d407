import { isSame, type Changes } from '../../planner/compare.ts';
import type { Verdict } from '../../planner/plan.ts';
import { a, capital, list, of } from './grammar.ts';
import { dayNames, namesOf, nounOf, ofDays, theSession } from './plan-day-names.ts';
import { range } from './plan-names.ts';

/** Sessions told one by one, at most: a week that changes altogether is shown below the answer anyway. */
const MOST_TOLD = 5;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  yes: 'un oui',
  'yes-if': 'un oui sous conditions',
  caution: 'un cas qui demande de la prudence',
  no: 'un non',
  ask: 'une question ouverte',
};

/** Said of a verdict that a "what if" leaves as it was. */
const STAYS: Readonly<Record<Verdict, string>> = {
  yes: "C'est toujours un oui.",
  'yes-if': "C'est toujours un oui, sous conditions.",
  caution: 'Cela reste un cas qui demande de la prudence.',
  no: 'Cela reste un non.',
  ask: 'Cela reste une question ouverte.',
};

/**
 * What a "what if" changes, as whole sentences: the verdict first, then the week, the days and the number. A verdict
 * that stays is told where it is given.
 */
export function changes(changed: Changes, stays?: Verdict): string[] {
  if (isSame(changed)) return ['Cela ne change rien.'];
  const { verdict } = changed;
  const others = [weekChanged(changed), numberChanged(changed)].filter((sentence) => sentence !== undefined);
  if (verdict !== undefined) {
    return [`Cela devient ${VERDICTS[verdict.to]} au lieu ${of(VERDICTS[verdict.from])}.`, ...others];
  }
  if (others.length === 0) return ['Seules les raisons changent.'];
  return stays === undefined ? others : [STAYS[stays], ...others];
}

function weekChanged({ moved, came, went, daysCame, daysWent }: Changes): string | undefined {
  const sessions = [
    ...moved.map(
      ({ session, from, to }) => `${theSession(session)} passe${ofDays([from])} à ${dayNames[to]}`,
    ),
    ...came.map(({ session, day }) => `${a(nounOf(session))} s'ajoute ${dayNames[day]}`),
    ...went.map(({ session, day }) => `${theSession(session)}${ofDays([day])} disparaît`),
  ];
  if (sessions.length > 0) {
    const told = sessions.slice(0, MOST_TOLD);
    const more = sessions.length > MOST_TOLD ? ["d'autres changements s'y ajoutent"] : [];
    return `${capital(list([...told, ...more]))}.`;
  }
  if (daysCame.length > 0 && daysWent.length > 0) {
    return `${capital(namesOf(daysCame))} ${daysCame.length > 1 ? 'prennent' : 'prend'} la place${ofDays(daysWent)}.`;
  }
  if (daysCame.length > 0) {
    return `${capital(namesOf(daysCame))} ${daysCame.length > 1 ? "s'ajoutent" : "s'ajoute"}.`;
  }
  return daysWent.length > 0
    ? `${capital(namesOf(daysWent))} ${daysWent.length > 1 ? 'disparaissent' : 'disparaît'}.`
    : undefined;
}

function numberChanged({ number }: Changes): string | undefined {
  const [now, before] = number === undefined ? [] : [range(number.to), range(number.from)];
  if (now === undefined) return undefined;
  return `Le nombre par semaine est maintenant de ${now}${before === undefined ? '' : `, au lieu de ${before}`}.`;
}
