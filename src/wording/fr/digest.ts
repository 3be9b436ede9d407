import type { DayOfMonth, LevelNames, ToldPhase, WallMoment } from '../digest-words.ts';
import { dayNames } from './plan-day-names.ts';
import { MONTHS } from './plan-names.ts';
import type { digest as english } from '../en/digest.ts';
import type { Goal } from '../../planner/session.ts';

const date = ({ day, month }: DayOfMonth): string => `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? ''}`;

const levels: LevelNames = {
  beginner: 'Pour qui débute',
  intermediate: 'Pour un niveau intermédiaire',
  advanced: 'Pour un niveau avancé',
};

/** With their article. */
const races: Readonly<Record<Goal, string>> = {
  marathon: 'le marathon',
  half: 'le semi-marathon',
  '10k': 'le 10 km',
  '5k': 'le 5 km',
  sprint: 'l’épreuve de sprint',
  general: 'la course',
};

const times = (count: number): string => (count === 1 ? 'une fois' : `${count} fois`);

/** French words of a club's weekly digest. */
export const digest: typeof english = {
  date,
  moment: ({ weekday, date: on, time }: WallMoment): string => `${dayNames[weekday]} ${date(on)}, ${time}`,
  late: (p) => `Ce résumé arrive en retard : il était prévu ${p.due}.`,
  phase: ({ phase, race, weeksToRace, goal = 'general', isOver }: ToldPhase): string => {
    if (isOver === true)
      return race === undefined ? '' : `La course du ${date(race)} est passée. Place à la récupération.`;
    if (race !== undefined && weeksToRace !== undefined) {
      if (weeksToRace === 0) return `Semaine de course : ${races[goal]}, c’est le ${date(race)}.`;
      const weeks = weeksToRace === 1 ? 'Plus qu’une semaine' : `Encore ${weeksToRace} semaines`;
      return `${weeks} avant ${races[goal]} du ${date(race)}.`;
    }
    if (phase === 'off-season')
      return 'C’est l’intersaison : il y a de la place pour plus d’entraînement croisé.';
    return phase === 'race-season' ? 'C’est la saison des courses : la course à pied passe en premier.' : '';
  },
  sessions: 'Les sorties du club',
  levels,
  why: 'Pourquoi ainsi',
  around:
    'Chaque semaine est construite par des règles autour des sorties du club ; tes propres sorties vont dans « Ma semaine ».',
  piece: 'Bon à savoir',
  source: (p) => `Tiré de « ${p.title} » (${p.from})`,
  asked: 'Ce que le club a demandé',
  counts: (p) =>
    `${p.asked === 1 ? 'Une question' : `${p.asked} questions`}, dont ${p.answered} avec une réponse.`,
  topic: (p) => `${p.title} (${times(p.asked)})`,
  openCount: (p) =>
    p.count === 1 ? 'Une question reste sans réponse.' : `${p.count} questions restent sans réponse.`,
  open: (p) => `Sans réponse : « ${p.question} » (${times(p.asked)})`,
  sharers: (p) => `Ont partagé leur semaine : ${p.members.join(', ')}.`,
  footer: 'Ce sont des conseils d’entraînement, pas un avis médical. Si tu as mal, va voir un médecin.',
  poll: {
    question: 'Que vas-tu ajouter cette semaine ?',
    answers: ['Natation', 'Vélo', 'Renforcement', 'Yoga ou Pilates', 'La course me suffit'],
  },
  skip: (p) => `Pas de résumé cette semaine : ${p.why}`,
  summary: (p) => `Chiffres pour la modération : semaine du ${date(p.begins)}${p.soFar ? ', jusqu’ici' : ''}`,
};
