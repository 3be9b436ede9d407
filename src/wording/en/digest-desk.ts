import type {
  ToldFinal,
  ToldLetter,
  ToldNotice,
  ToldNotSent,
  ToldRecord,
  ToldTemporary,
} from '../digest-words.ts';
import { digest } from './digest.ts';

const letters: Readonly<Record<ToldLetter, string>> = {
  digest: 'digest',
  poll: 'poll',
  skip: 'line about the skipped week',
  summary: 'weekly summary',
  notice: 'notice',
};

const temporary: Readonly<Record<ToldTemporary, string>> = {
  'discord-down': 'Discord had a failure',
  'too-many-requests': 'Discord asked to wait',
  unreachable: 'Discord could not be reached',
};

const final: Readonly<Record<ToldFinal, string>> = {
  'channel-gone': 'the channel is gone',
  'no-permission': 'I may not write in the channel',
  refused: 'Discord refused the message',
  'gave-up': 'it could not be posted for twelve hours',
};

const notSent: Readonly<Record<ToldNotSent, string>> = {
  'nothing-new':
    'not posted: there was nothing worth saying (no fixed sessions, nothing asked, no new piece of knowledge)',
  'nothing-counted': 'not posted: nobody asked anything',
  'skipped-by-club': 'skipped',
  missed: 'missed: I was not running within twelve hours of its time',
};

const again = 'Then post it with /digest post.';

/** English words for who sets up and looks after a club's digest. */
export const digestDesk = {
  problems: {
    'unknown-zone': (p: { given: string; nearest: readonly string[] }): string =>
      `I know no zone “${p.given}”. Name a region and a city, such as ${p.nearest.length === 0 ? 'Europe/Madrid' : p.nearest.join(', ')}.`,
    'no-time': (p: { given: string }): string =>
      `“${p.given}” is no time of day. Write it from 00:00 to 23:59, such as 18:00.`,
    'no-race-day': (p: { given: string }): string =>
      `I cannot read “${p.given}” as a day. Write it such as 2027-04-18 or “18 April”.`,
    'race-over': (p: { race: string }): string =>
      `The race on ${p.race} is over. Name one that is still to come.`,
    'race-too-far': (p: { race: string }): string =>
      `The race on ${p.race} is more than two years ahead. Is the year right?`,
    'goal-without-race': (): string => 'A goal belongs to a race: name the race’s day as well.',
    'no-choice': (p: { given: string; known: readonly string[] }): string =>
      `“${p.given}” is none of the choices: ${p.known.join(', ')}.`,
    'no-id': (): string => 'That is no channel or role of this server. Choose one from the list.',
    'race-and-season': (): string => 'Name the race or the season, not both: the race tells the season.',
    'no-such-week': (p: { given: string; weeks: readonly string[] }): string =>
      `“${p.given}” is none of the coming weeks. You can skip ${p.weeks.join(', ')}.`,
    'line-too-long': (p: { most: number }): string => `The reason is too long: ${p.most} characters at most.`,
    'too-many-skips': (p: { most: number }): string =>
      `No more than ${p.most} weeks can be skipped ahead. To stop for longer, use /digest pause.`,
    'not-set-up': (): string => 'The digest has no channel yet. Choose one with /digest setup.',
  },
  /** The next posts, after each change. */
  next: 'The next posts:',
  nextPost: (p: { moment: string; zone: string; week: string }): string =>
    `- ${p.moment} (${p.zone}), ${p.week}`,
  nextSkipped: (p: { moment: string; week: string; why: string }): string =>
    `- ~~${p.moment}~~, ${p.week}: skipped${p.why === '' ? '' : ` (${p.why})`}`,
  states: {
    on: 'The digest is on.',
    paused: 'The digest is paused: nothing is posted until /digest resume.',
    off: 'The digest is off: it has no channel. Choose one with /digest setup.',
  },
  history: 'What became of the latest posts:',
  noHistory: 'Nothing was posted yet.',
  past: (p: { letter: ToldLetter; week: string; what: string }): string =>
    `- ${p.week}, ${letters[p.letter]}: ${p.what}`,
  record: (record: ToldRecord): string => {
    switch (record.state) {
      case 'claimed':
        return 'is being posted right now';
      case 'waiting':
        return `not posted yet (${temporary[record.why]}); tried again on ${digest.moment(record.until)}`;
      case 'sent':
        return [
          `posted on ${digest.moment(record.at)}`,
          ...(record.late ? ['late'] : []),
          ...(record.tries > 1 ? [`after ${record.tries} tries`] : []),
          ...(record.after === undefined ? [] : [temporary[record.after]]),
          ...(record.found ? ['found in the channel after I was cut short'] : []),
          ...(record.roleGone ? ['without the mention: the role is gone'] : []),
        ].join(', ');
      case 'failed':
        return `failed: ${final[record.why]}`;
      case 'not-sent':
        return `${notSent[record.why]}${record.line === '' ? '' : ` (${record.line})`}`;
    }
  },
  nothing: notSent,
  already: (p: { week: string }): string => `The digest of ${p.week} was posted before.`,
  notices: {
    'channel-gone': (p: ToldNotice): string =>
      `I could not post the ${letters[p.of]}: its channel is gone. Choose another with /digest setup. ${again}`,
    'no-permission': (p: ToldNotice): string =>
      `I could not post the ${letters[p.of]} in ${p.channel}: I may not write there. Allow me “View Channel”, “Send Messages”, “Attach Files” and “Read Message History” in the channel’s settings, under Permissions. ${again}`,
    refused: (p: ToldNotice): string =>
      `Discord refused the ${letters[p.of]} in ${p.channel}. Who runs me finds the reason in the log. ${again}`,
    'gave-up': (p: ToldNotice): string =>
      `I tried for twelve hours to post the ${letters[p.of]} in ${p.channel}, and Discord took it at no time. ${again}`,
    'role-gone': (p: ToldNotice): string =>
      `I posted the ${letters[p.of]} in ${p.channel} without its mention: the role is deleted. Choose another one, or none, with /digest setup.`,
  },
};
