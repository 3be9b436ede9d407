import type { ModelSetUp } from '../en/club-status.ts';

/** What the doctor of `/club status` says, in French. */
export const clubStatus = {
  title: (p: { faults: number; notes: number }) =>
    p.faults === 0
      ? '## Tout ce qui est configuré fonctionne'
      : `## ${p.faults === 1 ? 'Une chose ne fonctionne' : `${p.faults} choses ne fonctionnent`} pas`,
  levels: { fault: '🔴', note: '🟡', good: '🟢' },
  tidy: "Enlever ce qui n'existe plus",
  tidied: 'Enlevé.',
  again: 'Vérifier encore',

  content: {
    on: 'Je lis les messages des salons pour les questions : le Message Content Intent est activé.',
    unused:
      "Je réponds aux mentions, aux réponses, aux messages privés et aux commandes. Le Message Content Intent est désactivé, et aucun salon pour les questions n'en a besoin.",
    off: 'Je ne peux pas lire les messages des salons pour les questions : le Message Content Intent est désactivé. Qui me fait tourner met DISCORD_MESSAGE_CONTENT=on et me redémarre.',
    'not-allowed':
      "Je ne peux pas lire les messages des salons pour les questions : Discord ne m'autorise pas le Message Content Intent. Qui me fait tourner l'active dans le Developer Portal (l'application, page « Bot », « Message Content Intent »), met DISCORD_MESSAGE_CONTENT=on et me redémarre.",
  },
  channelGone: (p: { setting: string }) =>
    `${p.setting} : un salon n'existe plus. Enlève-le avec le bouton ci-dessous, ou choisis-en un autre avec /club setup.`,
  roleGone: (p: { setting: string }) =>
    `${p.setting} : un rôle n'existe plus. Enlève-le avec le bouton ci-dessous, ou choisis-en un autre avec /club setup.`,
  noTextChannel: (p: { setting: string; channel: string }) =>
    `${p.setting} : ${p.channel} ne prend pas de messages. Choisis un salon textuel avec /club setup.`,
  permissions: (p: { setting: string; channel: string; missing: readonly string[] }) =>
    `${p.setting} : dans ${p.channel}, il me manque ${p.missing.join(' ; ')}. Permets-le-moi dans les paramètres du salon, sous Permissions.`,
  needs: {
    view: '« Voir le salon » (pour le voir tout court)',
    send: '« Envoyer des messages » (pour y écrire)',
    history: "« Voir les anciens messages » (pour répondre à un message et voir ce que j'ai publié)",
    'send-in-threads': '« Envoyer des messages dans les fils » (pour répondre dans les fils et les posts)',
    'create-threads': '« Créer des fils publics » (pour ouvrir un fil par bouton)',
    attach: '« Joindre des fichiers » (pour les semaines en image et en calendrier)',
    polls: '« Créer des sondages » (pour la question sous le résumé)',
  },
  channelsGood: (p: { count: number }) =>
    p.count === 1
      ? "Dans le salon configuré, je peux faire ce qu'il me faut."
      : `Dans les ${p.count} salons configurés, je peux faire ce qu'il me faut.`,
  everyoneModerates:
    'Parmi les rôles de la modération il y a @everyone : tous les membres peuvent changer les réglages et la base de connaissances. Choisis un autre rôle avec /club setup.',
  roleOrder: (p: { role: string; above: string }) =>
    `${p.role} est sous ${p.above}, et qui a ce rôle peut gérer les rôles : il peut se donner celui de la modération. Place ${p.role} au-dessus dans les paramètres du serveur, sous Rôles, ou enlève « Gérer les rôles » à ${p.above}.`,
  rolesGood: "Les rôles de la modération existent, et personne d'autre ne peut se les donner.",
  commands: {
    current: "Discord a mes commandes telles qu'elles sont.",
    stale:
      "Discord a d'anciennes commandes. Qui me fait tourner lance « npm run register », ou me redémarre.",
    doubled:
      'Discord montre deux fois certaines de mes commandes : enregistrées pour ce serveur et pour tous. Qui me fait tourner enlève DISCORD_TEST_GUILD_ID, ou enregistre sur le serveur de test seulement.',
    unknown: "Discord ne m'a pas dit quelles commandes il a. Réessaie plus tard.",
  },
  store: {
    good: 'Ce que je garde peut être lu et écrit.',
    unreadable:
      'Je ne peux pas lire ce que je garde : réglages et profils ne valent pas en ce moment. Qui me fait tourner regarde DATA_DIR et le journal.',
    'read-only':
      'Je ne peux pas écrire ce que je garde : rien ne peut être changé en ce moment. Qui me fait tourner regarde si le disque est plein ou si DATA_DIR est en lecture seule.',
  },
  model: (p: ModelSetUp | undefined) => {
    if (p === undefined)
      return "Aucun modèle de langage n'est configuré. Je n'en ai pas besoin : les réponses viennent de la base de connaissances, mot pour mot.";
    if (p.isOff) return `Le modèle de langage ${p.name} est configuré, et ce club s’en passe.`;
    const state = p.isLeftAlone
      ? `Le modèle de langage ${p.name} ne fonctionne pas en ce moment, je le laisse donc tranquille un temps : les réponses viennent mot pour mot. La personne qui me fait tourner regarde le journal.`
      : `Le modèle de langage ${p.name} peut formuler les réponses.`;
    return `${state} Demandes d’aujourd’hui : ${p.club} de ce club (sur ${p.most.club}), ${p.all} en tout (sur ${p.most.all}).`;
  },
  digest: {
    on: (p: { next: string | undefined }) =>
      `Le résumé de la semaine est configuré.${p.next === undefined ? '' : ` Le prochain arrive le ${p.next}.`}`,
    paused: 'Le résumé de la semaine est en pause. /digest resume le reprend.',
    off: "Le résumé de la semaine n'est pas configuré. /digest setup s'en charge.",
  },
  digestFailed: (p: { week: string; why: string }) => `Le résumé de ${p.week} n'est pas venu. ${p.why}`,
  digestPosting: (p: { problem: string }) => `Résumé de la semaine : ${p.problem}`,
  notSet: {
    coachChannel:
      "Aucun salon des coachs n'est choisi : personne ne peut demander à un coach par bouton. Choisis-en un avec /club setup.",
    sessions:
      "Aucune séance fixe n'est réglée : je ne peux pas répondre à « On se retrouve quand ? ». Règle-les avec /club setup, page « Temps ».",
    zone: "Aucun fuseau horaire n'est choisi : les jours commencent comme en UTC. Choisis-en un avec /club setup, page « Temps ».",
  },
};
