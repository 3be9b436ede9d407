import type { FrequencyQuestion, SameDayQuestion } from '../../planner/plan.ts';
import { makeAsked } from '../plan-asked.ts';
import { a, capital, counted, number } from './grammar.ts';
import { choiceAsked } from './plan-asked-choice.ts';
import { weekAsked } from './plan-asked-week.ts';
import { activities, amount, cross, gaps, goals, noneOf, run, RUN, seasons, session } from './plan-names.ts';

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

/** `diese Woche`, `in einer Woche`, `in zehn Wochen`: as a member would type it. */
function inWeeks(weeks: number): string {
  if (weeks === 0) return 'diese Woche';
  return weeks === 1 ? 'in einer Woche' : `in ${number(weeks)} Wochen`;
}

/** A whole question in German, as a member could have typed it. */
export const asked = makeAsked({
  sameDay: {
    run: (facts) => a(run(facts), 'acc'),
    cross: (facts) => a(cross(facts), 'acc'),
    and: 'und',
    andThen: 'und danach',
    canI: ({ both, gap }) => `Kann ich ${both} am selben Tag machen${gap}?`,
    gap: gaps,
    whichFirst: 'Was kommt zuerst?',
    howFarApart: 'Wie viel Abstand soll ich dazwischen lassen?',
  },
  howOften,
  lapsed: 'Das letzte Mal ist mehr als ein Jahr her.',
  week: weekAsked,
  choice: choiceAsked,
  level: {
    beginner: 'Ich bin neu im Laufen.',
    intermediate: 'Ich habe ein mittleres Niveau.',
    advanced: 'Ich bin fortgeschritten.',
  },
  goal: (goal) => `Ich trainiere für ${goals[goal]}.`,
  season: (season) => `Es ist ${seasons[season]}.`,
  race: (weeks) => `Mein Wettkampf ist ${inWeeks(weeks)}.`,
  wornOut: 'Ich fühle mich ausgelaugt.',
  newActivity: 'Das ist neu für mich.',
  none: (named) => `${capital(noneOf(named))}.`,
});
