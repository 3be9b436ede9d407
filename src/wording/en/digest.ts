import type { DayOfMonth, LevelNames, ToldPhase, WallMoment } from '../digest-words.ts';
import { dayNames } from './plan-day-names.ts';
import { goals, MONTHS } from './plan-names.ts';

const date = ({ day, month }: DayOfMonth): string => `${day} ${MONTHS[month - 1] ?? ''}`;

const levels: LevelNames = {
  beginner: 'For beginners',
  intermediate: 'For intermediate runners',
  advanced: 'For advanced runners',
};

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** English words of a club's weekly digest. */
export const digest = {
  date,
  /** `Sunday 29 November, 18:00`. */
  moment: ({ weekday, date: on, time }: WallMoment): string => `${dayNames[weekday]} ${date(on)}, ${time}`,
  late: (p: { due: string }): string => `This digest comes late: it was due on ${p.due}.`,
  /** Empty where nothing is known. */
  phase: ({ phase, race, weeksToRace, goal, isOver }: ToldPhase): string => {
    if (isOver === true)
      return race === undefined ? '' : `The race on ${date(race)} is over. Time to recover.`;
    if (race !== undefined && weeksToRace !== undefined) {
      const what = goal === undefined || goal === 'general' ? 'the race' : goals[goal];
      if (weeksToRace === 0) return `Race week: ${what} is on ${date(race)}.`;
      const weeks = weeksToRace === 1 ? 'One week' : `${weeksToRace} weeks`;
      return `${weeks} to ${what} on ${date(race)}.`;
    }
    if (phase === 'off-season') return 'It is off-season: time for more cross-training.';
    return phase === 'race-season' ? 'It is race season: running comes first.' : '';
  },
  sessions: 'The club’s runs',
  levels,
  /** Above the reasons of a week. */
  why: 'Why so',
  around: 'Each week is built by rules around the club’s runs; your own runs go into “My week”.',
  piece: 'Worth knowing',
  source: (p: { title: string; from: string }): string => `From “${p.title}” (${p.from})`,
  asked: 'What the club asked',
  counts: (p: { asked: number; answered: number }): string =>
    `${p.asked === 1 ? 'One question' : `${p.asked} questions`}, ${p.answered} answered.`,
  topic: (p: { title: string; asked: number }): string => `${p.title} (${times(p.asked)})`,
  openCount: (p: { count: number }): string =>
    p.count === 1 ? 'One question is still open.' : `${p.count} questions are still open.`,
  open: (p: { question: string; asked: number }): string => `Still open: “${p.question}” (${times(p.asked)})`,
  sharers: (p: { members: readonly string[] }): string => `Shared their week: ${p.members.join(', ')}.`,
  /** The last line. */
  footer: 'Training advice, no medical advice. If something hurts, see a doctor.',
  poll: {
    question: 'What will you add this week?',
    answers: ['Swimming', 'Cycling', 'Strength training', 'Yoga or Pilates', 'Running is enough for me'],
  },
  skip: (p: { why: string }): string => `No digest this week: ${p.why}`,
  summary: (p: { begins: DayOfMonth; soFar: boolean }): string =>
    `Your moderators’ numbers for the week of ${date(p.begins)}${p.soFar ? ', up to now' : ''}`,
};
