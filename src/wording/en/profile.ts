import type { Activity, Day } from '../../planner/session.ts';
import type { FromProfile } from '../plan-words.ts';
import { planCommands } from './plan-commands.ts';
import { activities } from './plan-names.ts';
import { dayNames } from './plan-day-names.ts';
import { dateText } from './plan-sources.ts';

const days = (list: readonly Day[]): string => list.map((day) => dayNames[day]).join(', ');
const names = (list: readonly Activity[]): string =>
  list.map((activity) => activities[activity].name).join(', ');

const { level, goal } = planCommands.choices;

/** One line for each thing that is held. */
function lines(held: FromProfile): string[] {
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Level', held.level && level[held.level].toLowerCase()],
    ['Goal', held.goal && goal[held.goal].toLowerCase()],
    ['Next race', held.raceDate && dateText(held.raceDate)],
    ['Running days', held.runDays && days(held.runDays)],
    ['Days that are out', held.impossibleDays && days(held.impossibleDays)],
    ['Likes', held.likes && names(held.likes)],
    ['Would rather not', held.refuses && names(held.refuses)],
    ['At hand', held.atHand && names(held.atHand)],
  ];
  return all.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`- **${name}:** ${value}`],
  );
}

/** English words of `/profile`. */
export const profile = {
  commands: {
    set: 'Tells me about your training; I use it as defaults',
    show: 'Shows what I hold about you',
    forget: 'Deletes all that I hold in your profile',
  },
  options: {
    level: 'Your level as a runner',
    goal: 'What you are training for',
    race: 'Your next race, such as “2027-04-18” or “in 10 weeks”',
    'run-days': 'The days on which you usually run, such as “Mon, Wed, Sun”',
    impossible: 'Days that are always out, such as “Fri”',
    likes: 'Activities that you like, dearest first, such as “swimming, yoga”',
    refuses: 'Activities that you will not do, such as “rowing”',
    'at-hand': 'What you have at hand, such as “pool, gym, bike”',
    clear: 'One thing that I should forget',
  },
  choices: {
    level,
    goal,
    clear: {
      level: 'Level',
      goal: 'Goal',
      race: 'Next race',
      'run-days': 'Running days',
      impossible: 'Days that are out',
      likes: 'Likes',
      refuses: 'Would rather not',
      'at-hand': 'At hand',
    },
  },
  shown: (held: FromProfile): string =>
    ['This is what I know about your training:', ...lines(held)].join('\n'),
  kept: (held: FromProfile): string =>
    [
      'Noted. I use this where a question leaves something open. What I take from it stands in the answer, which others can read in a channel:',
      ...lines(held),
      'Look at it with /profile show, delete it with /profile forget.',
    ].join('\n'),
  nothingHeld:
    'I hold nothing about you. If you like, tell me your level, goal, race or running days with /profile set.',
  nothingLeft: 'Done. Your profile is empty now.',
  forgotten: 'Done. I have deleted your profile.',
  nothingToForget: 'There was nothing to delete: I hold no profile of you.',
};
