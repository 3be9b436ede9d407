import type { Decision, PlanQuestion, Wish } from './plan.ts';
import { DAYS, type CrossSession, type Week } from './session.ts';

/** What a member may want to know of a plan next. */
export const VARIANTS = ['another-day', 'easier', 'fewer'] as const;
export type Variant = (typeof VARIANTS)[number];

/**
 * The question that asks for a variant of what was decided: on other days than those that were named or found, with
 * the cross-training easy, or with one session fewer. Undefined where that would ask nothing new.
 */
export function variantOf(
  question: PlanQuestion,
  decision: Pick<Decision, 'days'>,
  variant: Variant,
): PlanQuestion | undefined {
  switch (variant) {
    case 'another-day':
      return onAnotherDay(question, decision);
    case 'easier':
      return madeEasy(question);
    case 'fewer':
      return withOneFewer(question);
  }
}

function onAnotherDay(
  question: PlanQuestion,
  { days = [] }: Pick<Decision, 'days'>,
): PlanQuestion | undefined {
  if (question.intent !== 'placement' && question.intent !== 'week-build') return undefined;
  const out = [...new Set([...(question.impossible ?? []), ...days, ...daysNamed(question)])];
  const isNew = out.length > (question.impossible ?? []).length;
  if (!isNew || out.length === DAYS.length) return undefined;
  const impossible = DAYS.filter((day) => out.includes(day));
  if (question.intent === 'placement') {
    const { on: _on, onKind: _onKind, everyOne: _everyOne, ...rest } = question;
    return { ...rest, impossible };
  }
  return { ...question, wishes: question.wishes.map(onAnyDay), impossible };
}

const daysNamed = (question: PlanQuestion): readonly (typeof DAYS)[number][] =>
  question.intent === 'placement' ? (question.on ?? []) : [];

function onAnyDay({ on: _on, ...wish }: Wish<CrossSession>): Wish<CrossSession> {
  return wish;
}

function madeEasy(question: PlanQuestion): PlanQuestion | undefined {
  switch (question.intent) {
    case 'same-day':
    case 'placement':
      return question.activityIntensity === 'easy' ? undefined : { ...question, activityIntensity: 'easy' };
    case 'week-build': {
      const isEasy = question.wishes.every(({ intensity }) => intensity === 'easy');
      return isEasy ? undefined : { ...question, wishes: question.wishes.map(easy) };
    }
    case 'week-check': {
      const week = mapCross(question.week, easy);
      return JSON.stringify(week) === JSON.stringify(question.week) ? undefined : { ...question, week };
    }
    case 'frequency':
    case 'season':
    case 'goal':
    case 'focus':
      return undefined;
  }
}

const easy = <S extends CrossSession>(session: S): S => ({ ...session, intensity: 'easy' });

function mapCross(week: Week, change: (session: CrossSession) => CrossSession): Week {
  const days = DAYS.map((day) => [
    day,
    week[day].map((session) => (session.kind === 'cross' ? change(session) : session)),
  ]);
  return Object.fromEntries(days) as Week;
}

function withOneFewer(question: PlanQuestion): PlanQuestion | undefined {
  switch (question.intent) {
    case 'placement':
    case 'frequency':
      return question.count !== undefined && question.count > 1
        ? { ...question, count: question.count - 1 }
        : undefined;
    case 'week-build':
      return question.wishes.length > 1 ? { ...question, wishes: question.wishes.slice(0, -1) } : undefined;
    case 'same-day':
    case 'season':
    case 'goal':
    case 'focus':
    case 'week-check':
      return undefined;
  }
}
