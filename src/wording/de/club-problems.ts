import type { Activity, Day } from '../../planner/session.ts';
import { either } from './grammar.ts';
import { dayNames } from './plan-day-names.ts';
import { planCommands } from './plan-commands.ts';

const activities = planCommands.choices.activity;

/** What is wrong with what a moderator chose, typed or sent, and how to mend it, in German. */
export const clubProblems = {
  'sessions-too-long': (p: { most: number }) =>
    `Das ist zu lang. Schreib die Einheiten in höchstens ${p.most} Zeichen.`,
  'too-many-sessions': (p: { most: number }) =>
    `Das sind zu viele: Ein Club kann ${p.most} feste Einheiten pro Woche haben.`,
  'no-run': (p: { day: Day; activity?: Activity }) =>
    `Am ${dayNames[p.day]} steht ${p.activity === undefined ? 'Crosstraining' : activities[p.activity]}. Feste Einheiten sind Läufe, zum Beispiel „Di Intervalle abends, So lang“.`,
  'no-day': (p: { count: number }) =>
    `${p.count === 1 ? 'Eine Einheit hat' : `${p.count} Einheiten haben`} keinen Tag. Schreib jede mit ihrem Tag, zum Beispiel „Di Intervalle abends, So lang“.`,
  'no-kind': (p: { day: Day }) =>
    `Ich sehe nicht, was für ein Lauf es am ${dayNames[p.day]} ist. Schreib locker, Erholung, lang, Tempo, Intervalle, Hügel oder Wettkampf, zum Beispiel „Di Intervalle abends“.`,
  'unknown-zone': (p: { given: string; nearest: readonly string[] }) =>
    p.nearest.length === 0
      ? `Ich kenne keine Zeitzone „${p.given}“. Schreib Region und Stadt, zum Beispiel Europe/Berlin.`
      : `Ich kenne keine Zeitzone „${p.given}“. Meinst du ${either(p.nearest)}?`,
  'no-days': (p: { given: string; min: number; max: number }) =>
    `„${p.given}“ ist keine passende Zahl von Tagen. Schreib eine ganze Zahl von ${p.min} bis ${p.max}.`,
  'too-many': (p: { most: number }) =>
    `Mit denen von anderen wären das mehr als ${p.most}. Nimm erst etwas weg; geändert ist nichts.`,
  'no-choice':
    'Diese Wahl biete ich nicht mehr an. Öffne die Einrichtung neu mit /club setup; geändert ist nichts.',

  file: (p: { count: number }) =>
    p.count === 1
      ? 'Mit dieser Datei kann ich nichts anfangen, und geändert ist nichts. Eines stimmt nicht:'
      : `Mit dieser Datei kann ich nichts anfangen, und geändert ist nichts. ${p.count} Dinge stimmen nicht:`,
  allInFile: 'Alle stehen in der Datei darunter.',
  inFile: {
    'too-big': (p: { most: number }) =>
      `Sie ist größer als ${p.most / 1024} KiB. Eine Datei aus /club export ist viel kleiner.`,
    'not-utf8': 'Sie ist kein Text in UTF-8. Speichere sie als UTF-8, in keiner anderen Kodierung.',
    'not-json': 'Sie ist kein JSON. Such nach einem fehlenden Komma, Anführungszeichen oder einer Klammer.',
    'not-ours': 'Sie ist keine Datei mit Einstellungen eines Clubs: Nimm eine, die /club export gemacht hat.',
    'too-new': 'Sie stammt aus einer neueren Fassung dieses Bots.',
    unreachable: 'Ich konnte sie nicht von Discord holen. Häng sie noch einmal an.',
    missing: (p: { path: string }) => `${p.path} fehlt.`,
    'unknown-key': (p: { path: string }) => `${p.path} kenne ich nicht.`,
    'wrong-kind': (p: { path: string; expected: string }) =>
      `${p.path} muss von anderer Art sein: ${p.expected}.`,
    'no-choice': (p: { path: string; known: readonly string[] }) =>
      `${p.path} muss eines davon sein: ${p.known.join(', ')}.`,
    least: (p: { path: string; min: number }) => `${p.path} muss mindestens ${p.min} sein.`,
    most: (p: { path: string; max: number }) => `${p.path} darf höchstens ${p.max} sein.`,
    'too-many': (p: { path: string; max: number }) => `${p.path} darf höchstens ${p.max} davon enthalten.`,
    'no-id': (p: { path: string }) => `${p.path} muss eine Nummer von Discord sein: nur Ziffern.`,
    'no-zone': (p: { path: string }) =>
      `${p.path} ist keine Zeitzone. Schreib Region und Stadt, zum Beispiel Europe/Berlin.`,
    'not-here': (p: { path: string; what: 'channel' | 'role' }) =>
      p.what === 'channel'
        ? `${p.path}: Diesen Kanal gibt es auf diesem Server nicht.`
        : `${p.path}: Diese Rolle gibt es auf diesem Server nicht.`,
  },
};
