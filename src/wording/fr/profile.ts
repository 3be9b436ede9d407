import type { FromProfile } from '../plan-words.ts';
import { heldLines } from '../profile-held.ts';
import { lowerFirst } from './grammar.ts';
import { planCommands } from './plan-commands.ts';
import { activities } from './plan-names.ts';
import { dayNames } from './plan-day-names.ts';
import { dateText } from './plan-sources.ts';

const { level, goal } = planCommands.choices;

/** One line for each thing that is held. */
const lines = (held: FromProfile): string[] =>
  heldLines(held, {
    label: {
      level: 'Niveau',
      goal: 'Objectif',
      raceDate: 'Prochaine compétition',
      runDays: 'Jours où tu cours',
      impossibleDays: 'Jours exclus',
      likes: 'Tu aimes',
      refuses: 'Tu préfères éviter',
      atHand: 'À disposition',
    },
    line: ({ label, value }) => `- **${label} :** ${value}`,
    level: (one) => lowerFirst(level[one]),
    goal: (one) => lowerFirst(goal[one]),
    date: dateText,
    days: dayNames,
    activities,
  });

/** French words of `/profile`. */
export const profile = {
  commands: {
    set: "Parle-moi de ton entraînement ; je m'en sers quand rien d'autre n'est dit",
    show: 'Montre ce que je garde sur toi',
    forget: 'Supprime tout ce que je garde dans ton profil',
  },
  options: {
    level: 'Ton niveau en course à pied',
    goal: 'Ce que tu prépares',
    race: 'Ta prochaine compétition, comme « 2027-04-18 » ou « dans 10 semaines »',
    'run-days': "Les jours où tu cours d'habitude, comme « lun, mer, dim »",
    impossible: 'Les jours toujours exclus, comme « ven »',
    likes: "Les activités que tu aimes, la préférée d'abord, comme « natation, yoga »",
    refuses: 'Les activités que tu ne veux pas faire, comme « aviron »',
    'at-hand': 'Ce que tu as à disposition, comme « piscine, salle de sport, vélo »',
    clear: 'Une chose que je dois oublier',
  },
  choices: {
    level,
    goal,
    clear: {
      level: 'Niveau',
      goal: 'Objectif',
      race: 'Prochaine compétition',
      'run-days': 'Jours où tu cours',
      impossible: 'Jours exclus',
      likes: 'Ce que tu aimes',
      refuses: 'Ce que tu préfères éviter',
      'at-hand': 'Ce que tu as à disposition',
    },
  },
  shown: (held: FromProfile): string =>
    ['Voici ce que je sais de ton entraînement :', ...lines(held)].join('\n'),
  kept: (held: FromProfile): string =>
    [
      "C'est noté. Je m'en sers quand une question laisse quelque chose ouvert. Ce que j'y prends figure dans la réponse, que d'autres peuvent lire dans un salon :",
      ...lines(held),
      'Consulte-le avec /profile show, supprime-le avec /profile forget.',
    ].join('\n'),
  nothingHeld:
    'Je ne garde rien sur toi. Si tu veux, indique-moi ton niveau, ton objectif, ta compétition ou les jours où tu cours avec /profile set.',
  nothingLeft: "C'est fait. Ton profil est vide maintenant.",
  forgotten: "C'est fait. J'ai supprimé ton profil.",
  nothingToForget: "Il n'y avait rien à supprimer : je ne garde aucun profil de toi.",
  /** Which server's settings direct messages go by. */
  direct: {
    option: 'Le serveur dont les réglages valent pour tes messages privés',
    none: 'Aucun : oublie mon choix',
    shown: (p: { server: string }): string => `Tes messages privés suivent les réglages de **${p.server}**.`,
    kept: (p: { server: string }): string =>
      `C’est noté. Tes messages privés suivent maintenant les réglages de **${p.server}**.`,
    forgotten: 'C’est fait. Je ne suis plus les réglages d’un serveur que tu as choisi.',
    unknown:
      'Je ne connais pas de serveur de ce nom que nous partageons. Choisis-en un dans la liste que Discord montre pendant que tu écris. Si le tien y manque, utilise `/profile set` sur ce serveur.',
    from: (p: { server: string }): string => `D’après les réglages de ${p.server}`,
    several:
      'Sans les réglages d’un club, car nous partageons plusieurs serveurs. Choisis le tien avec `/profile set club`.',
  },
};
