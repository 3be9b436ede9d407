import type { Activity, Day } from '../../planner/session.ts';
import { dayNames } from './plan-day-names.ts';
import { activities, either } from './plan-names.ts';

/** What is wrong with what a moderator chose, typed or sent, and how to mend it. */
export const clubProblems = {
  'sessions-too-long': (p: { most: number }) =>
    `That is too long. Write the sessions in ${p.most} characters or fewer.`,
  'too-many-sessions': (p: { most: number }) =>
    `Those are too many: a club can have ${p.most} fixed sessions a week.`,
  'no-run': (p: { day: Day; activity?: Activity }) =>
    `On ${dayNames[p.day]} there is ${p.activity === undefined ? 'cross-training' : activities[p.activity].name}. Fixed sessions are runs, such as “Tue intervals evening, Sun long”.`,
  'no-day': (p: { count: number }) =>
    `${p.count === 1 ? 'One session stands' : `${p.count} sessions stand`} on no day. Write each with its day, such as “Tue intervals evening, Sun long”.`,
  'no-kind': (p: { day: Day }) =>
    `I do not see what kind of run it is on ${dayNames[p.day]}. Write easy, recovery, long, tempo, intervals, hills or race, such as “Tue intervals evening”.`,
  'unknown-zone': (p: { given: string; nearest: readonly string[] }) =>
    p.nearest.length === 0
      ? `I know no time zone “${p.given}”. Write region and city, such as Europe/Madrid.`
      : `I know no time zone “${p.given}”. Did you mean ${either(p.nearest)}?`,
  'no-days': (p: { given: string; min: number; max: number }) =>
    `“${p.given}” is no number of days that fits. Write a whole number from ${p.min} to ${p.max}.`,
  'too-many': (p: { most: number }) =>
    `With those of others that would be more than ${p.most}. Take one away first; nothing is changed.`,
  'no-choice':
    'I do not offer this choice any more. Open the panel anew with /club setup; nothing is changed.',

  /** Above what is wrong with a file; `count` of them in all. */
  file: (p: { count: number }) =>
    p.count === 1
      ? 'I cannot use this file, and nothing is changed. One thing is wrong with it:'
      : `I cannot use this file, and nothing is changed. ${p.count} things are wrong with it:`,
  /** Below them, where only some are shown. */
  allInFile: 'All of them stand in the file below.',
  inFile: {
    'too-big': (p: { most: number }) =>
      `It is larger than ${p.most / 1024} KiB. A file of /club export is far smaller.`,
    'not-utf8': 'It is no text in UTF-8. Save it as UTF-8, without another encoding.',
    'not-json': 'It is no JSON. Look for a missing comma, quote or bracket.',
    'not-ours': 'It is no file of a club’s settings: use one that /club export has made.',
    'too-new': 'It was made by a later version of this bot.',
    unreachable: 'I could not fetch it from Discord. Attach it once more.',
    missing: (p: { path: string }) => `${p.path} is missing.`,
    'unknown-key': (p: { path: string }) => `${p.path} is nothing that I know.`,
    'wrong-kind': (p: { path: string; expected: string }) =>
      `${p.path} must be of another kind: ${p.expected}.`,
    'no-choice': (p: { path: string; known: readonly string[] }) =>
      `${p.path} must be one of: ${p.known.join(', ')}.`,
    least: (p: { path: string; min: number }) => `${p.path} must be ${p.min} at least.`,
    most: (p: { path: string; max: number }) => `${p.path} must be ${p.max} at most.`,
    'too-many': (p: { path: string; max: number }) => `${p.path} may hold ${p.max} at most.`,
    'no-id': (p: { path: string }) => `${p.path} must be an id of Discord: digits alone.`,
    'no-zone': (p: { path: string }) =>
      `${p.path} is no time zone. Write region and city, such as Europe/Madrid.`,
    'not-here': (p: { path: string; what: 'channel' | 'role' }) =>
      `${p.path}: this server has no such ${p.what}.`,
  },
};
