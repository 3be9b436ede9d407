import type { planButtons as english } from '../en/plan-buttons.ts';

/** French words of the buttons below a plan, and of what comes of them. */
export const planButtons: typeof english = {
  variants: {
    'another-day': 'Et un autre jour ?',
    easier: 'Et en douceur ?',
    fewer: 'Une séance de moins ?',
  },
  calendar: 'Ajouter au calendrier',
  picture: 'Voir en image',
  calendarMade:
    'Voici la semaine en fichier de calendrier. Ouvre-le pour l’ajouter à ton calendrier ; rouvert plus tard, il met la même semaine à jour.',
  calendarWithoutZone:
    'Je ne connais pas le fuseau horaire ici, et les heures du fichier seraient fausses. La modération peut régler celui du club avec `/club setup`.',
  noWeek: 'Il n’y a plus de semaine à dessiner. Redemande avec `/plan week`.',
  gone: 'Ce plan a été fait par une version précédente de moi. Redemande, et tu en auras un nouveau.',
};
