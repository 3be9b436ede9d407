import type { DayOfMonth, LevelNames, ToldPhase, WallMoment } from '../digest-words.ts';
import { dayNames } from './plan-day-names.ts';
import { MONTHS } from './plan-names.ts';
import type { digest as english } from '../en/digest.ts';
import type { Goal } from '../../planner/session.ts';

const date = ({ day, month }: DayOfMonth): string => `${day}. ${MONTHS[month - 1] ?? ''}`;

const levels: LevelNames = {
  beginner: 'Für alle, die neu anfangen',
  intermediate: 'Für Fortgeschrittene',
  advanced: 'Für sehr Erfahrene',
};

/** Behind „zum“ or „bis zum“. */
const races: Readonly<Record<Goal, string>> = {
  marathon: 'Marathon',
  half: 'Halbmarathon',
  '10k': 'Zehn-Kilometer-Lauf',
  '5k': 'Fünf-Kilometer-Lauf',
  sprint: 'Sprint',
  general: 'Wettkampf',
};

const times = (count: number): string => (count === 1 ? 'einmal' : `${count}-mal`);

/** German words of a club's weekly digest. */
export const digest: typeof english = {
  date,
  moment: ({ weekday, date: on, time }: WallMoment): string =>
    `${dayNames[weekday]}, ${date(on)}, ${time} Uhr`,
  late: (p) => `Dieser Wochenbrief kommt zu spät: Fällig war er am ${p.due}.`,
  phase: ({ phase, race, weeksToRace, goal = 'general', isOver }: ToldPhase): string => {
    if (isOver === true)
      return race === undefined ? '' : `Der Wettkampf am ${date(race)} ist vorbei. Zeit, dich zu erholen.`;
    if (race !== undefined && weeksToRace !== undefined) {
      if (weeksToRace === 0) return `Wettkampfwoche: Der ${races[goal]} ist am ${date(race)}.`;
      const weeks = weeksToRace === 1 ? 'Noch eine Woche' : `Noch ${weeksToRace} Wochen`;
      return `${weeks} bis zum ${races[goal]} am ${date(race)}.`;
    }
    if (phase === 'off-season') return 'Es ist wettkampffreie Zeit: Platz für mehr Crosstraining.';
    return phase === 'race-season' ? 'Es ist Wettkampfsaison: Das Laufen geht vor.' : '';
  },
  sessions: 'Die Läufe des Clubs',
  levels,
  why: 'Warum so',
  around:
    'Jede Woche ist nach Regeln um die Läufe des Clubs gebaut; deine eigenen Läufe kommen in „Meine Woche“ dazu.',
  piece: 'Gut zu wissen',
  source: (p) => `Aus „${p.title}“ (${p.from})`,
  asked: 'Was der Club gefragt hat',
  counts: (p) => `${p.asked === 1 ? 'Eine Frage' : `${p.asked} Fragen`}, davon ${p.answered} beantwortet.`,
  topic: (p) => `${p.title} (${times(p.asked)})`,
  openCount: (p) => (p.count === 1 ? 'Eine Frage ist noch offen.' : `${p.count} Fragen sind noch offen.`),
  open: (p) => `Noch offen: „${p.question}“ (${times(p.asked)})`,
  sharers: (p) => `Haben ihre Woche geteilt: ${p.members.join(', ')}.`,
  footer: 'Trainingstipps, kein medizinischer Rat. Wenn etwas wehtut, geh zum Arzt.',
  poll: {
    question: 'Was nimmst du diese Woche dazu?',
    answers: ['Schwimmen', 'Radfahren', 'Krafttraining', 'Yoga oder Pilates', 'Laufen reicht mir'],
  },
  skip: (p) => `Diese Woche gibt es keinen Wochenbrief: ${p.why}`,
  summary: (p) => `Zahlen für die Moderation: Woche ab ${date(p.begins)}${p.soFar ? ', bis jetzt' : ''}`,
};
