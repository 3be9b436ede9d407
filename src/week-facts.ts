import type { Answer, Plan } from './answering/answer.ts';
import { askedWords, type CardFacts, type CardWords, type Reason } from './cards/card.ts';
import type { Week } from './planner/session.ts';

/** What a card tells of the week of an answer: what was understood, what could not be had, and why it is as it is. */
export function weekFacts(
  { plan, citations }: { readonly plan: Plan; readonly citations: Answer['citations'] },
  week: Week,
  words: CardWords,
): Omit<CardFacts, 'monday'> {
  const { level, goal, season } = plan.understood;
  return {
    week,
    ...(level !== undefined && { level }),
    ...(goal !== undefined && { goal }),
    ...(season !== undefined && { season }),
    ...(plan.clash !== undefined && { clashing: plan.clash.wishes }),
    reasons: reasonsOf(plan, citations, words),
  };
}

/** Why the week of a plan is no week to train by; undefined where it was allowed, mended or built by the rules. */
export function whyNoWeek(
  { verdict, intent, moves = [] }: Plan,
  { problems }: CardWords,
): string | undefined {
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
