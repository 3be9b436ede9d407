import type { Limits } from '../../planner/limits.ts';
import { namesOf } from './plan-day-names.ts';

/** German words of `/club` that are not those of its panel or its doctor. */
export const club = {
  commands: {
    club: 'Richtet den Club ein; für das Moderationsteam',
    setup: 'Richtet den Club ein: Kanäle, Rollen, Sprache, feste Einheiten, Vorgaben',
    status: 'Prüft, ob alles Eingerichtete funktioniert, und sagt, wie du es behebst',
    log: 'Zeigt, wer wann welche Einstellung geändert hat',
    export: 'Gibt dir die Einstellungen des Clubs als Datei',
    import: 'Liest die Einstellungen des Clubs aus einer Datei und zeigt erst, was sich ändern würde',
    file: 'Eine Datei, die /club export gemacht hat',
  },

  onlyModerators:
    'Das ist für das Moderationsteam des Clubs: für alle, die den Server verwalten dürfen oder eine Rolle haben, die in /club setup steht.',
  onlyInServers: 'Das geht nur auf einem Server, denn es betrifft einen Club.',

  settings: {
    askChannels: 'Kanäle für Fragen',
    coachChannel: 'Kanal der Coaches',
    moderatorChannel: 'Kanal der Moderation',
    logChannel: 'Protokollkanal',
    coachRoles: 'Rollen der Coaches',
    moderatorRoles: 'Rollen der Moderation',
    secondModerator: 'Zweite Freigabe für die Wissenssammlung',
    withoutModel: 'Sprachmodell',
    zone: 'Zeitzone',
    weekStart: 'Erster Tag der Woche',
    language: 'Sprache',
    detail: 'Länge der Antworten',
    channelsWithoutFeedback: 'Kanäle ohne Knöpfe für Rückmeldungen',
    sessions: 'Feste Einheiten',
    limits: 'Vorgaben des Clubs',
    keepDays: 'Tage der Aufbewahrung',
  },
  asUsual: 'wie üblich',
  days: (p: { count: number }) => `${p.count} Tage`,
  limits: ({ noDoubles, noCrossOn = [], mostSessions }: Limits): string =>
    [
      ...(noDoubles === true ? ['kein Lauf und Crosstraining an einem Tag'] : []),
      ...(noCrossOn.length > 0 ? [`kein Crosstraining am ${namesOf(noCrossOn)}`] : []),
      ...(mostSessions === undefined ? [] : [`höchstens ${mostSessions}-mal Crosstraining pro Woche`]),
    ].join('; '),

  change: (p: { setting: string; from: string; to: string }) => `**${p.setting}:** ${p.from} → ${p.to}`,
  changedBy: (p: { who: string }) => `${p.who} hat die Einstellungen des Clubs geändert:`,
  logTitle: (p: { page: number; pages: number }) =>
    p.pages === 1
      ? '**Änderungen der Einstellungen**, die neueste zuerst:'
      : `**Änderungen der Einstellungen**, die neueste zuerst (Seite ${p.page} von ${p.pages}):`,
  logLine: (p: { when: string; who: string; change: string }) => `- ${p.when}, ${p.who}: ${p.change}`,
  logEmpty: (p: { days: number }) => `In den letzten ${p.days} Tagen hat niemand eine Einstellung geändert.`,
  newer: 'Neuere',
  older: 'Ältere',

  exported:
    'Das sind die Einstellungen des Clubs. Heb die Datei auf, oder ändere sie und gib sie /club import. Kanäle und Rollen dieses Servers stehen darin mit ihren Nummern; damit kann ein anderer Server nichts anfangen.',
  importChanges:
    'Wenn du diese Datei veröffentlichst, ändern sich diese Einstellungen. Die anderen bleiben, wie sie sind:',
  importMovedOn:
    'Inzwischen hat jemand die Einstellungen geändert, darum ist noch nichts veröffentlicht. Das würde die Datei jetzt ändern:',
  importNothing: 'In der Datei steht, was schon eingestellt ist. Es gibt nichts zu veröffentlichen.',
  publish: 'Veröffentlichen',
  published: 'Veröffentlicht. Diese Einstellungen haben sich geändert:',
  importGone:
    'Diese Datei ist schon veröffentlicht, oder sie wurde vor mehr als einem Tag gelesen. Nutz /club import noch einmal.',
  logFailed: (p: { channel: string; reference: string }) =>
    `Die Änderung gilt, aber ich konnte sie in ${p.channel} nicht melden. /club status sagt, was dort fehlt (Kennung \`${p.reference}\`).`,
};
