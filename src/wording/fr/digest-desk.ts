import type { ToldFinal, ToldLetter, ToldNotSent, ToldTemporary } from '../digest-words.ts';
import type { digestDesk as english } from '../en/digest-desk.ts';
import { digest } from './digest.ts';

/** With their article. */
const letters: Readonly<Record<ToldLetter, string>> = {
  digest: 'le résumé',
  poll: 'le sondage',
  skip: 'la ligne sur la semaine sans résumé',
  summary: 'les chiffres de la semaine',
  notice: 'l’avis',
};

const temporary: Readonly<Record<ToldTemporary, string>> = {
  'discord-down': 'Discord était en panne',
  'too-many-requests': 'Discord a demandé d’attendre',
  unreachable: 'Discord était injoignable',
};

const final: Readonly<Record<ToldFinal, string>> = {
  'channel-gone': 'le salon n’existe plus',
  'no-permission': 'je ne peux pas écrire dans le salon',
  refused: 'Discord a refusé le message',
  'gave-up': 'la publication a échoué pendant douze heures',
};

const notSent: Readonly<Record<ToldNotSent, string>> = {
  'nothing-new':
    'rien publié : il n’y avait rien à dire (ni séances fixes, ni questions, ni rien de nouveau à savoir)',
  'nothing-counted': 'rien publié : personne n’a rien demandé',
  'skipped-by-club': 'sauté',
  missed: 'manqué : je ne tournais pas dans les douze heures qui suivaient',
};

const again = 'Ensuite, publie avec /digest post.';

/** French words for who sets up and looks after a club's digest. */
export const digestDesk: typeof english = {
  problems: {
    'unknown-zone': (p) =>
      `Je ne connais pas de fuseau « ${p.given} ». Indique une région et une ville, comme ${p.nearest.length === 0 ? 'Europe/Madrid' : p.nearest.join(', ')}.`,
    'no-time': (p) => `« ${p.given} » n’est pas une heure. Écris-la de 00:00 à 23:59, comme 18:00.`,
    'no-race-day': (p) =>
      `Je ne peux pas lire « ${p.given} » comme un jour. Écris-le comme 2027-04-18 ou « 18 avril ».`,
    'race-over': (p) => `La course du ${p.race} est passée. Indique une course à venir.`,
    'race-too-far': (p) => `La course du ${p.race} est à plus de deux ans. L’année est-elle juste ?`,
    'goal-without-race': () => 'Un objectif va avec une course : indique aussi son jour.',
    'no-choice': (p) => `« ${p.given} » ne fait pas partie des choix : ${p.known.join(', ')}.`,
    'no-id': () => 'Ce n’est ni un salon ni un rôle de ce serveur. Choisis dans la liste.',
    'race-and-season': () => 'Indique la course ou la saison, pas les deux : la course donne la saison.',
    'no-such-week': (p) =>
      `« ${p.given} » n’est aucune des semaines à venir. Tu peux sauter ${p.weeks.join(', ')}.`,
    'line-too-long': (p) => `Le motif est trop long : ${p.most} caractères au plus.`,
    'too-many-skips': (p) =>
      `On ne peut pas sauter plus de ${p.most} semaines d’avance. Pour arrêter plus longtemps, utilise /digest pause.`,
    'not-set-up': () => 'Le résumé n’a pas encore de salon. Choisis-en un avec /digest setup.',
  },
  next: 'Les prochaines publications :',
  nextPost: (p) => `- ${p.moment} (${p.zone}), ${p.week}`,
  nextSkipped: (p) => `- ~~${p.moment}~~, ${p.week} : sautée${p.why === '' ? '' : ` (${p.why})`}`,
  states: {
    on: 'Le résumé est activé.',
    paused: 'Le résumé est en pause : rien n’est publié avant /digest resume.',
    off: 'Le résumé est désactivé : il n’a pas de salon. Choisis-en un avec /digest setup.',
  },
  history: 'Ce que sont devenues les dernières publications :',
  noHistory: 'Rien n’a encore été publié.',
  past: (p) => `- ${p.week}, ${letters[p.letter]} : ${p.what}`,
  record: (record) => {
    switch (record.state) {
      case 'claimed':
        return 'en cours de publication';
      case 'waiting':
        return `pas encore publié (${temporary[record.why]}) ; prochain essai : ${digest.moment(record.until)}`;
      case 'sent':
        return [
          `publié : ${digest.moment(record.at)}`,
          ...(record.late ? ['en retard'] : []),
          ...(record.tries > 1 ? [`après ${record.tries} essais`] : []),
          ...(record.after === undefined ? [] : [temporary[record.after]]),
          ...(record.found ? ['retrouvé dans le salon après une interruption'] : []),
          ...(record.roleGone ? ['sans la mention : le rôle n’existe plus'] : []),
        ].join(', ');
      case 'failed':
        return `échec : ${final[record.why]}`;
      case 'not-sent':
        return `${notSent[record.why]}${record.line === '' ? '' : ` (${record.line})`}`;
    }
  },
  nothing: notSent,
  already: (p) => `Le résumé de ${p.week} a déjà été publié.`,
  notices: {
    'channel-gone': (p) =>
      `Je n’ai pas pu publier ${letters[p.of]} : le salon n’existe plus. Choisis-en un autre avec /digest setup. ${again}`,
    'no-permission': (p) =>
      `Je n’ai pas pu publier ${letters[p.of]} dans ${p.channel} : je ne peux pas y écrire. Dans les paramètres du salon, sous Permissions, autorise-moi « Voir le salon », « Envoyer des messages », « Joindre des fichiers » et « Voir les anciens messages ». ${again}`,
    refused: (p) =>
      `Discord a refusé ${letters[p.of]} dans ${p.channel}. La raison est dans le journal de ceux qui me gèrent. ${again}`,
    'gave-up': (p) =>
      `J’ai essayé pendant douze heures de publier ${letters[p.of]} dans ${p.channel}, et Discord n’a rien accepté. ${again}`,
    'role-gone': (p) =>
      `J’ai publié ${letters[p.of]} dans ${p.channel} sans la mention : le rôle a été supprimé. Choisis-en un autre, ou aucun, avec /digest setup.`,
  },
};
