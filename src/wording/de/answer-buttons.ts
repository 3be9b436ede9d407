import type { answerButtons as english } from '../en/answer-buttons.ts';

/** German words of the buttons below an answer, and of what comes of them. */
export const answerButtons: typeof english = {
  sources: 'Quellen',
  why: 'Warum diese Antwort?',
  helpful: 'Hilfreich',
  notHelpful: 'Nicht hilfreich',
  coach: 'Trainer fragen',
  share: 'Allen zeigen',
  thread: 'Im Thread weiter',
  tellMe: 'Sag mir, wenn der Club es weiß',

  sourcesHeading: 'Was die Antwort sagt, steht dort, Wort für Wort:',
  source: (p) => `[${p.number}] **${p.title}:** „${p.quote}“`,
  sourceGone: (p) =>
    `[${p.number}] Das Wissen wurde seit dieser Antwort geändert, und dieser Satz steht nicht mehr darin. Frag noch einmal, dann bekommst du den heutigen Stand.`,
  sourceChanged: (p: { when: string; revision: number }): string =>
    `Der Eintrag wurde seit dieser Antwort geändert (${p.when}); jetzt gilt Fassung ${p.revision}. Frag noch einmal, dann hörst du, was er heute sagt.`,
  sourceOut: (p: { when: string }): string =>
    `Der Eintrag wurde seit dieser Antwort aus dem Wissen des Clubs genommen (${p.when}). Frag noch einmal, dann bekommst du den heutigen Stand.`,
  changedSince: (p) => `Der Eintrag ${p.section} wurde geändert, seit diese Antwort gegeben wurde.`,
  disclaimer:
    'Die Antworten kommen automatisch, aus der Wissenssammlung des Clubs, und sind kein medizinischer Rat.',

  voted: 'Danke. Es ist gezählt, ohne deine Frage und ohne deinen Namen.',
  votedNot:
    'Danke. Es zählt als etwas, das fehlt: Moderatoren sehen die Frage, ohne deinen Namen, und nur, wenn sie nichts über eine Person verrät.',
  changedVote: 'Danke, ich habe deine Stimme geändert.',
  sameVote: 'Das hast du mir schon gesagt, danke.',

  coachAsked: (p) =>
    p.link === undefined
      ? `${p.member} wünscht sich das Wort eines Trainers zu dieser Antwort, die sonst niemand öffnen kann:\n${p.answer}`
      : `${p.member} wünscht sich zu dieser Antwort das Wort eines Trainers: ${p.link}\n${p.answer}`,
  coachTold:
    'Ich habe den Trainerinnen und Trainern Bescheid gesagt. Sie sehen die Antwort mit einem Link, und wer fragt.',
  coachToldQuote:
    'Ich habe den Trainerinnen und Trainern Bescheid gesagt. Diese Antwort kannst nur du öffnen; sie sehen, wie sie beginnt, und wer fragt.',
  coachKnows: 'Die Trainerinnen und Trainer wissen von dieser Antwort schon.',
  noCoaches: 'Der Club hat keinen Kanal für seine Trainerinnen und Trainer (mehr).',
  coachClosed:
    'Ich konnte nicht in den Kanal der Trainer schreiben. Sag es bitte der Moderation: `/club status` zeigt, was fehlt.',

  picked: (p) => `> ${p.question}`,
  sharedBy: (p) => `-# ${p.member} zeigt diese Antwort von mir`,
  nothingToShare: 'Hier ist nichts, was ich zeigen könnte.',

  threadName: 'Rund ums Training',
  threadOpened: (p) =>
    `Machen wir in ${p.thread} weiter. Dort antworte ich ohne Erwähnung, wo ich Nachrichten lesen darf; mit einer Erwähnung oder \`/ask\` auf jeden Fall.`,
  threadFailed:
    'Ich konnte hier keinen Thread öffnen. Ich brauche die Rechte „Öffentliche Threads erstellen“ und „Nachrichten in Threads senden“.',
  onlyAsker: 'Das kann nur drücken, wer gefragt hat. Frag mich mit `/ask`, dann bekommst du deines.',

  answerThis: {
    empty: 'In dieser Nachricht ist kein Text, auf den ich antworten könnte.',
    own: 'Diese Nachricht ist schon von mir.',
  },
};
