import type { Limits } from '../../planner/limits.ts';
import { list } from './grammar.ts';
import { dayNames } from './plan-day-names.ts';

/** French words of `/club` that are not those of its panel or its doctor. */
export const club = {
  commands: {
    club: "Configure le club ; pour l'équipe de modération",
    setup: 'Configure le club : salons, rôles, langue, séances fixes, limites',
    status: 'Vérifie si tout ce qui est configuré fonctionne, et dit comment y remédier',
    log: 'Montre qui a changé quel réglage, et quand',
    export: 'Te donne les réglages du club dans un fichier',
    import: "Lit les réglages du club dans un fichier, et montre d'abord ce qui changerait",
    file: 'Un fichier fait par /club export',
  },

  onlyModerators:
    "C'est réservé à l'équipe de modération du club : à qui peut gérer le serveur, et à qui a un rôle indiqué dans /club setup.",
  onlyInServers: "Cela ne marche que sur un serveur, car il s'agit d'un club.",

  settings: {
    askChannels: 'Salons pour les questions',
    coachChannel: 'Salon des coachs',
    moderatorChannel: 'Salon de la modération',
    logChannel: 'Salon du journal',
    coachRoles: 'Rôles des coachs',
    moderatorRoles: 'Rôles de la modération',
    secondModerator: 'Deuxième accord pour la base de connaissances',
    withoutModel: 'Modèle de langage',
    zone: 'Fuseau horaire',
    weekStart: 'Premier jour de la semaine',
    language: 'Langue',
    detail: 'Longueur des réponses',
    channelsWithoutFeedback: "Salons sans boutons d'avis",
    sessions: 'Séances fixes',
    limits: 'Limites du club',
    keepDays: 'Jours de conservation',
  },
  asUsual: "comme d'habitude",
  days: (p: { count: number }) => `${p.count} jours`,
  limits: ({ noDoubles, noCrossOn = [], mostSessions }: Limits): string =>
    [
      ...(noDoubles === true ? ["pas de course et d'entraînement croisé le même jour"] : []),
      ...(noCrossOn.length > 0
        ? [`pas d'entraînement croisé le ${list(noCrossOn.map((day) => dayNames[day]))}`]
        : []),
      ...(mostSessions === undefined
        ? []
        : [`${mostSessions} séances d'entraînement croisé par semaine au plus`]),
    ].join(' ; '),

  change: (p: { setting: string; from: string; to: string }) => `**${p.setting} :** ${p.from} → ${p.to}`,
  changedBy: (p: { who: string }) => `${p.who} a changé les réglages du club :`,
  logTitle: (p: { page: number; pages: number }) =>
    p.pages === 1
      ? '**Changements des réglages**, les plus récents en premier :'
      : `**Changements des réglages**, les plus récents en premier (page ${p.page} sur ${p.pages}) :`,
  logLine: (p: { when: string; who: string; change: string }) => `- ${p.when}, ${p.who} : ${p.change}`,
  logEmpty: (p: { days: number }) => `Personne n'a changé de réglage ces ${p.days} derniers jours.`,
  newer: 'Plus récents',
  older: 'Plus anciens',

  exported:
    "Voici les réglages du club. Garde le fichier, ou modifie-le et donne-le à /club import. Il nomme les salons et les rôles de ce serveur par leur numéro : un autre serveur ne peut pas s'en servir.",
  importChanges: 'Si tu publies ce fichier, ces réglages changent. Les autres restent comme ils sont :',
  importMovedOn:
    "Entre-temps, quelqu'un a changé les réglages : rien n'est encore publié. Voici ce que le fichier changerait maintenant :",
  importNothing: "Le fichier dit ce qui est déjà réglé : il n'y a rien à publier.",
  publish: 'Publier',
  published: 'Publié. Ces réglages ont changé :',
  importGone:
    "Ce fichier est déjà publié, ou il a été lu il y a plus d'un jour. Utilise /club import encore une fois.",
  logFailed: (p: { channel: string; reference: string }) =>
    `Le changement est en place, mais je n'ai pas pu l'annoncer dans ${p.channel}. /club status dit ce qui y manque (référence \`${p.reference}\`).`,
};
