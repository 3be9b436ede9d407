import type { FrequencyQuestion, PlanQuestion, SameDayQuestion } from '../../planner/plan.ts';
import { a, capital, counted, number } from './grammar.ts';
import { focusAsked, goalAsked, seasonAsked } from './plan-asked-choice.ts';
import { buildAsked, checkAsked, placementAsked } from './plan-asked-week.ts';
import { activities, amount, cross, gaps, goals, noneOf, run, RUN, seasons, session } from './plan-names.ts';

const INTRODUCTIONS = {
  beginner: 'Ich bin neu im Laufen.',
  intermediate: 'Ich habe ein mittleres Niveau.',
  advanced: 'Ich bin fortgeschritten.',
} as const;

/**
 * A whole question in words that a member could have typed. Different questions read differently, but for what no
 * member types: the club's own limits, and likes and refusals, which outside a week stem from the profile.
 */
export function asked(question: PlanQuestion): string {
  return [...sentencesOf(question), ...circumstances(question)].join(' ');
}

function sentencesOf(question: PlanQuestion): string[] {
  switch (question.intent) {
    case 'same-day':
      return sameDayAsked(question);
    case 'frequency':
      return frequencyAsked(question);
    case 'placement':
      return placementAsked(question);
    case 'season':
      return seasonAsked(question);
    case 'goal':
      return goalAsked(question);
    case 'focus':
      return focusAsked(question);
    case 'week-check':
      return checkAsked(question);
    case 'week-build':
      return buildAsked(question);
  }
}

function sameDayAsked(question: SameDayQuestion): string[] {
  const { order, gap } = question;
  const sessions = [a(run(question), 'acc'), a(cross(question), 'acc')];
  const both = (order === 'cross-first' ? sessions.toReversed() : sessions).join(
    order === undefined ? ' und ' : ' und danach ',
  );
  return [
    `Kann ich ${both} am selben Tag machen${gap === undefined ? '' : `, ${gaps[gap]}`}?`,
    ...(question.orderAsked === true ? ['Was kommt zuerst?'] : []),
    ...(question.gapAsked === true ? ['Wie viel Abstand soll ich dazwischen lassen?'] : []),
  ];
}

function frequencyAsked(question: FrequencyQuestion): string[] {
  return [
    howOften(question),
    ...(question.lapsed === true ? ['Das letzte Mal ist mehr als ein Jahr her.'] : []),
  ];
}

function howOften(question: FrequencyQuestion): string {
  const { activity, count, onTop, replacesRuns } = question;
  const name = activity === undefined ? 'Crosstraining' : activities[activity].name;
  if (onTop === true) {
    const total = count === undefined ? '' : `, insgesamt ${amount(question, count)} pro Woche`;
    const runsToo = replacesRuns === true ? ' und damit Läufe ersetzen' : '';
    return `Kann ich ${name} noch dazunehmen${runsToo}${total}?`;
  }
  if (replacesRuns === true) {
    return count === undefined
      ? `Wie viele Läufe pro Woche kann ich durch ${name} ersetzen?`
      : `Kann ich ${counted(count, RUN, 'acc')} pro Woche durch ${name} ersetzen?`;
  }
  if (count === 1) {
    return `Kann ich einmal pro Woche ${activity === undefined ? name : a(session(question), 'acc')} machen?`;
  }
  if (count !== undefined) {
    const what = activity === undefined ? ' Crosstraining' : '';
    return `Kann ich ${amount(question, count, 'acc')}${what} pro Woche machen?`;
  }
  return activity === undefined
    ? 'Wie viele Tage pro Woche soll ich Crosstraining machen?'
    : `Wie viele ${session(question).many} pro Woche soll ich machen?`;
}

/** The session that is done first: `Lauf zuerst`. */
export function firstOf(question: SameDayQuestion): string | undefined {
  if (question.order === undefined) return undefined;
  const { one } = question.order === 'run-first' ? RUN : session(question);
  return `${one} zuerst`;
}

/** What the member says of themselves, of the year and of the race; a goal that is asked about stands there already. */
function circumstances(question: PlanQuestion): string[] {
  const { level, goal, season, weeksToRace, wornOut, newActivity, refuses = [] } = question;
  const said: (string | false)[] = [
    level !== undefined && INTRODUCTIONS[level],
    goal !== undefined && question.intent !== 'goal' && `Ich trainiere für ${goals[goal]}.`,
    season !== undefined && `Es ist ${seasons[season]}.`,
    weeksToRace !== undefined && `Mein Wettkampf ist ${inWeeks(weeksToRace)}.`,
    wornOut === true && 'Ich fühle mich ausgelaugt.',
    newActivity === true && 'Das ist neu für mich.',
    refuses.length > 0 && question.intent === 'week-build' && `${capital(noneOf(refuses))}.`,
  ];
  return said.filter((part) => part !== false);
}

/** `diese Woche`, `in einer Woche`, `in zehn Wochen`: as a member would type it. */
function inWeeks(weeks: number): string {
  if (weeks === 0) return 'diese Woche';
  return weeks === 1 ? 'in einer Woche' : `in ${number(weeks)} Wochen`;
}
