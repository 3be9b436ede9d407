import { homedir, hostname } from 'node:os';
import type { Answer, Plan } from './answering/answer.ts';
import { askedWords, type CardWords, type Reason } from './cards/card.ts';
import { weekTable } from './cards/week-table.ts';
import type { Weeks } from './terminal/weeks.ts';
import type { Catalogue } from './wording/catalogue.ts';

export interface WeekFilesPorts {
  readonly words: Pick<Catalogue, 'cards'>;
  /** Columns of the page. */
  readonly width: () => number;
  /** ISO day. */
  readonly today: () => string;
  readonly now: () => Date;
  /** The time zone of this machine, such as `Europe/Madrid`; undefined where it says none. */
  readonly zone: string | undefined;
  /** What tells this member's calendars from others', and stays the same; by default the machine and the home folder. */
  readonly owner?: string;
}

/** Tables and files of weeks for the terminal. Drawing is loaded when the first week is saved. */
export function makeWeeks({
  words: { cards: words },
  width,
  today,
  now,
  zone,
  owner = `${hostname()} ${homedir()}`,
}: WeekFilesPorts): Weeks {
  return {
    table: (week) => weekTable(week, words, width()),
    async save({ plan, citations }, week, directory) {
      const unfit = whyNotSaved(plan, words);
      if (unfit !== undefined) return { problem: unfit };
      const { level, goal, season } = plan.understood;
      const facts = {
        week,
        ...(level !== undefined && { level }),
        ...(goal !== undefined && { goal }),
        ...(season !== undefined && { season }),
        ...(plan.clash !== undefined && { clashing: plan.clash.wishes }),
        reasons: reasonsOf(plan, citations, words),
      };
      const { saveWeek } = await import('./cards/save.ts');
      const result = await saveWeek({ directory, facts, today: today(), owner, zone, now: now() }, words);
      return 'problem' in result ? { problem: result.text } : { saved: result.text };
    },
  };
}

/** Why the week of a plan is no week to train by; undefined where it was allowed, mended or built by the rules. */
function whyNotSaved({ verdict, intent, moves = [] }: Plan, { problems }: CardWords): string | undefined {
  switch (verdict) {
    case 'yes':
    case 'yes-if':
      return undefined;
    case 'caution':
    case 'no':
      return moves.length > 0 || intent === 'week-build' ? undefined : problems.notAllowed;
    case 'ask':
      return problems.notDecided;
  }
}

/**
 * Why the week is as it is. Where it was mended, that is what was changed: the findings speak of the week before.
 * Else those that speak of its days go first.
 */
function reasonsOf(
  { findings, moves = [] }: Plan,
  citations: Answer['citations'],
  words: CardWords,
): Reason[] {
  const sourceOf = (section: string | undefined): Pick<Reason, 'source'> => {
    const source = citations.find((citation) => citation.section === section)?.title;
    return source === undefined ? {} : { source };
  };
  if (moves.length > 0) {
    return moves.map(({ change, session, from, to, because }) => ({
      text: words.changed({
        change,
        session: askedWords(session, words),
        from,
        ...(to !== undefined && { to }),
      }),
      ...(change !== 'drop' && { days: [to ?? from], session }),
      ...sourceOf(findings.find(({ rule }) => rule === because)?.section),
    }));
  }
  const speaksOfDays = ({ days = [] }: Plan['findings'][number]): number => (days.length > 0 ? 0 : 1);
  return findings
    .toSorted((a, b) => speaksOfDays(a) - speaksOfDays(b))
    .map(({ text, days, section }) => ({ text, ...(days !== undefined && { days }), ...sourceOf(section) }));
}
