import type { Limits } from '../../planner/limits.ts';
import { namesOf } from './plan-day-names.ts';

/** English words of `/club` that are not those of its panel or its doctor. */
export const club = {
  commands: {
    club: 'Sets the club up; for its moderators',
    setup: 'Sets the club up: channels, roles, language, fixed sessions, limits',
    status: 'Checks whether everything that is set up works, and says how to mend it',
    log: 'Shows who changed which setting, and when',
    export: 'Gives you the club’s settings as a file',
    import: 'Reads the club’s settings from a file, and shows what would change first',
    file: 'A file that /club export has made',
  },

  onlyModerators:
    'This is for the club’s moderators: those who may manage the server, and those with a role that /club setup names.',
  onlyInServers: 'This works in a server only, since it is about a club.',

  /** What each setting is called. */
  settings: {
    askChannels: 'Channels for questions',
    coachChannel: 'Coaches’ channel',
    moderatorChannel: 'Moderators’ channel',
    logChannel: 'Log channel',
    coachRoles: 'Coaches’ roles',
    moderatorRoles: 'Moderators’ roles',
    secondModerator: 'Second moderator for the knowledge',
    withoutModel: 'Language model',
    zone: 'Time zone',
    weekStart: 'First day of the week',
    language: 'Language',
    detail: 'Length of answers',
    channelsWithoutFeedback: 'Channels without feedback buttons',
    sessions: 'Fixed sessions',
    limits: 'Limits of the club',
    keepDays: 'Days of keeping',
  },
  /** Where a setting has what holds without any. */
  asUsual: 'as usual',
  days: (p: { count: number }) => `${p.count} days`,
  limits: ({ noDoubles, noCrossOn = [], mostSessions }: Limits): string =>
    [
      ...(noDoubles === true ? ['no run and cross-training on one day'] : []),
      ...(noCrossOn.length > 0 ? [`no cross-training on ${namesOf(noCrossOn)}`] : []),
      ...(mostSessions === undefined ? [] : [`at most ${mostSessions} cross-training sessions a week`]),
    ].join('; '),

  /** One change, as the log and the log channel tell it. */
  change: (p: { setting: string; from: string; to: string }) => `**${p.setting}:** ${p.from} → ${p.to}`,
  /** Above the changes that somebody made, in the log channel. */
  changedBy: (p: { who: string }) => `${p.who} changed the club’s settings:`,
  logTitle: (p: { page: number; pages: number }) =>
    p.pages === 1
      ? '**Changes of the settings**, newest first:'
      : `**Changes of the settings**, newest first (page ${p.page} of ${p.pages}):`,
  logLine: (p: { when: string; who: string; change: string }) => `- ${p.when}, ${p.who}: ${p.change}`,
  logEmpty: (p: { days: number }) => `Nobody has changed a setting in the last ${p.days} days.`,
  newer: 'Newer',
  older: 'Older',

  exported:
    'These are the club’s settings. Keep the file, or change it and give it to /club import. It names channels and roles of this server by their ids, so another server cannot use those.',
  importChanges: 'If you publish this file, these settings change. The others stay as they are:',
  importMovedOn:
    'Somebody has changed the settings meanwhile, so nothing is published yet. This is what the file would change now:',
  importNothing: 'The file says what is set already, so there is nothing to publish.',
  publish: 'Publish',
  published: 'Published. These settings have changed:',
  importGone:
    'This file has been published already, or was read more than a day ago. Use /club import again.',
  /** The changes stand, but the log channel could not be told. */
  logFailed: (p: { channel: string; reference: string }) =>
    `The change holds, but I could not tell it in ${p.channel}. /club status says what is missing there (reference \`${p.reference}\`).`,
};
