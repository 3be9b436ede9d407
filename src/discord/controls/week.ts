import type { Desk } from '../desk.ts';
import type { WeekToDraw } from '../drawings.ts';
import { planOf } from '../plan-code.ts';
import { PLAN_CONTROLS } from '../plan-buttons.ts';
import { say } from '../said.ts';
import type { Control, Pressed } from './control.ts';

const CALENDAR = 'week.ics';
const PICTURE = 'week.png';

/** The week as a calendar file, for whoever pressed it: decided anew, with their own profile. */
export const calendar: Control = {
  id: PLAN_CONTROLS.calendar,
  asks: true,
  showing: 'apart',
  run: async (pressed, desk) => {
    const words = desk.catalogue.planButtons;
    const { zone } = desk.settings;
    if (zone === undefined) return say(words.calendarWithoutZone);
    const week = await weekOf(pressed, desk);
    if ('problem' in week) return say(week.problem);
    const made = desk.drawings.calendar(week, zone);
    if ('problem' in made) return say(made.text);
    const files = [{ name: CALENDAR, data: new TextEncoder().encode(made.text) }];
    return { kind: 'say', said: { text: words.calendarMade, files } };
  },
};

/** The week as a picture, for whoever pressed it: decided anew, with their own profile. */
export const picture: Control = {
  id: PLAN_CONTROLS.picture,
  asks: true,
  showing: 'apart',
  run: async (pressed, desk) => {
    const week = await weekOf(pressed, desk);
    if ('problem' in week) return say(week.problem);
    const { data, alt } = await desk.drawings.picture(week);
    return { kind: 'say', said: { text: '', files: [{ name: PICTURE, data, description: alt }] } };
  },
};

async function weekOf(
  { args: [, code = ''] }: Pressed,
  desk: Desk,
): Promise<WeekToDraw | { readonly problem: string }> {
  const words = desk.catalogue.planButtons;
  const question = planOf(code);
  if (question === undefined) return { problem: words.gone };
  const answer = await desk.decided({ text: desk.catalogue.plan.asked(question), plan: question });
  if (answer.outcome !== 'plan' || answer.plan.week === undefined) return { problem: words.noWeek };
  return {
    answer,
    week: answer.plan.week,
    today: desk.asker.today,
    first: desk.settings.weekStart,
    owner: desk.member,
  };
}
