import type { FromProfile } from '../plan-words.ts';
import { heldLines } from '../profile-held.ts';
import { planCommands } from './plan-commands.ts';
import { activities } from './plan-names.ts';
import { dayNames } from './plan-day-names.ts';
import { dateText } from './plan-sources.ts';

const { level, goal } = planCommands.choices;

/** One line for each thing that is held. */
const lines = (held: FromProfile): string[] =>
  heldLines(held, {
    label: {
      level: 'Level',
      goal: 'Goal',
      raceDate: 'Next race',
      runDays: 'Running days',
      impossibleDays: 'Days that are out',
      likes: 'Likes',
      refuses: 'Would rather not',
      atHand: 'At hand',
    },
    line: ({ label, value }) => `- **${label}:** ${value}`,
    level: (one) => level[one].toLowerCase(),
    goal: (one) => goal[one].toLowerCase(),
    date: dateText,
    days: dayNames,
    activities,
  });

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
  /** Which server's settings direct messages go by. */
  direct: {
    option: 'The server whose settings your direct messages go by',
    /** Offered instead of a server. */
    none: 'None: forget my choice',
    shown: (p: { server: string }): string => `Your direct messages go by the settings of **${p.server}**.`,
    kept: (p: { server: string }): string =>
      `Noted. Your direct messages go by the settings of **${p.server}** now.`,
    forgotten: 'Done. I no longer go by a server that you chose.',
    unknown:
      'I know of no such server that we share. Pick one from the list that Discord shows while you type. If yours is missing there, use `/profile set` in that server.',
    /** Below the first answer of a conversation in direct messages. */
    from: (p: { server: string }): string => `From the settings of ${p.server}`,
    several:
      'From no club’s settings, since we share several servers. Choose yours with `/profile set club`.',
  },
};
