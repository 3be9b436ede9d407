import type { ToldFinal, ToldLetter, ToldNotSent, ToldTemporary } from '../digest-words.ts';
import type { digestDesk as english } from '../en/digest-desk.ts';
import { digest } from './digest.ts';

/** In the nominative, and behind „habe ich“. */
const letters: Readonly<Record<ToldLetter, { readonly name: string; readonly object: string }>> = {
  digest: { name: 'Wochenbrief', object: 'den Wochenbrief' },
  poll: { name: 'Umfrage', object: 'die Umfrage' },
  skip: { name: 'Zeile zur ausgelassenen Woche', object: 'die Zeile zur ausgelassenen Woche' },
  summary: { name: 'Wochenzahlen', object: 'die Wochenzahlen' },
  notice: { name: 'Hinweis', object: 'den Hinweis' },
};

const temporary: Readonly<Record<ToldTemporary, string>> = {
  'discord-down': 'bei Discord gab es eine Störung',
  'too-many-requests': 'Discord bat um Geduld',
  unreachable: 'Discord war nicht erreichbar',
};

const final: Readonly<Record<ToldFinal, string>> = {
  'channel-gone': 'den Kanal gibt es nicht mehr',
  'no-permission': 'ich darf im Kanal nicht schreiben',
  refused: 'Discord hat die Nachricht abgelehnt',
  'gave-up': 'zwölf Stunden lang ließ sich nichts posten',
};

const notSent: Readonly<Record<ToldNotSent, string>> = {
  'nothing-new':
    'nicht gepostet: Es gab nichts zu sagen (keine festen Einheiten, keine Fragen, kein neues Stück Wissen)',
  'nothing-counted': 'nicht gepostet: Niemand hat etwas gefragt',
  'skipped-by-club': 'ausgelassen',
  missed: 'verpasst: In den zwölf Stunden danach lief ich nicht',
};

const again = 'Danach geht es weiter mit /digest post.';

/** German words for who sets up and looks after a club's digest. */
export const digestDesk: typeof english = {
  problems: {
    'unknown-zone': (p) =>
      `Eine Zeitzone „${p.given}“ kenne ich nicht. Nenn Region und Stadt, etwa ${p.nearest.length === 0 ? 'Europe/Madrid' : p.nearest.join(', ')}.`,
    'no-time': (p) => `„${p.given}“ ist keine Uhrzeit. Schreib sie von 00:00 bis 23:59, etwa 18:00.`,
    'no-race-day': (p) =>
      `„${p.given}“ kann ich nicht als Tag lesen. Schreib ihn etwa als 2027-04-18 oder „18. April“.`,
    'race-over': (p) => `Der Wettkampf am ${p.race} ist vorbei. Nenn einen, der noch kommt.`,
    'race-too-far': (p) => `Der Wettkampf am ${p.race} liegt mehr als zwei Jahre voraus. Stimmt das Jahr?`,
    'goal-without-race': () => 'Ein Ziel gehört zu einem Wettkampf: Nenn auch dessen Tag.',
    'no-choice': (p) => `„${p.given}“ steht nicht zur Wahl: ${p.known.join(', ')}.`,
    'no-id': () => 'Das ist kein Kanal und keine Rolle dieses Servers. Wähl aus der Liste.',
    'race-and-season': () =>
      'Nenn den Wettkampf oder die Saison, nicht beides: Der Wettkampf verrät die Saison.',
    'no-such-week': (p) =>
      `„${p.given}“ ist keine der kommenden Wochen. Auslassen kannst du ${p.weeks.join(', ')}.`,
    'line-too-long': (p) => `Der Grund ist zu lang: höchstens ${p.most} Zeichen.`,
    'too-many-skips': (p) =>
      `Mehr als ${p.most} Wochen lassen sich nicht im Voraus auslassen. Für länger gibt es /digest pause.`,
    'not-set-up': () => 'Der Wochenbrief hat noch keinen Kanal. Wähl einen mit /digest setup.',
  },
  next: 'Die nächsten Termine:',
  nextPost: (p) => `- ${p.moment} (${p.zone}), ${p.week}`,
  nextSkipped: (p) => `- ~~${p.moment}~~, ${p.week}: ausgelassen${p.why === '' ? '' : ` (${p.why})`}`,
  states: {
    on: 'Der Wochenbrief ist eingeschaltet.',
    paused: 'Der Wochenbrief pausiert: Bis /digest resume wird nichts gepostet.',
    off: 'Der Wochenbrief ist aus: Er hat keinen Kanal. Wähl einen mit /digest setup.',
  },
  history: 'Was aus den letzten Terminen wurde:',
  noHistory: 'Bisher wurde nichts gepostet.',
  past: (p) => `- ${p.week}, ${letters[p.letter].name}: ${p.what}`,
  record: (record) => {
    switch (record.state) {
      case 'claimed':
        return 'wird gerade gepostet';
      case 'waiting':
        return `noch nicht gepostet (${temporary[record.why]}); nächster Versuch: ${digest.moment(record.until)}`;
      case 'sent':
        return [
          `gepostet: ${digest.moment(record.at)}`,
          ...(record.late ? ['zu spät'] : []),
          ...(record.tries > 1 ? [`nach ${record.tries} Versuchen`] : []),
          ...(record.after === undefined ? [] : [temporary[record.after]]),
          ...(record.found ? ['nach einem Abbruch im Kanal wiedergefunden'] : []),
          ...(record.roleGone ? ['ohne Erwähnung: die Rolle gibt es nicht mehr'] : []),
        ].join(', ');
      case 'failed':
        return `fehlgeschlagen: ${final[record.why]}`;
      case 'not-sent':
        return `${notSent[record.why]}${record.line === '' ? '' : ` (${record.line})`}`;
    }
  },
  nothing: notSent,
  already: (p) => `Der Wochenbrief zu ${p.week} wurde schon gepostet.`,
  notices: {
    'channel-gone': (p) =>
      `Ich konnte ${letters[p.of].object} nicht posten: Den Kanal gibt es nicht mehr. Wähl einen anderen mit /digest setup. ${again}`,
    'no-permission': (p) =>
      `Ich konnte ${letters[p.of].object} nicht in ${p.channel} posten: Dort darf ich nicht schreiben. Erlaub mir in den Einstellungen des Kanals unter „Berechtigungen“: „Kanal ansehen“, „Nachrichten senden“, „Dateien anhängen“ und „Nachrichtenverlauf anzeigen“. ${again}`,
    refused: (p) =>
      `Discord hat ${letters[p.of].object} in ${p.channel} abgelehnt. Warum, steht im Protokoll bei denen, die mich betreiben. ${again}`,
    'gave-up': (p) =>
      `Zwölf Stunden lang habe ich versucht, ${letters[p.of].object} in ${p.channel} zu posten; Discord hat nichts angenommen. ${again}`,
    'role-gone': (p) =>
      `Ich habe ${letters[p.of].object} in ${p.channel} ohne Erwähnung gepostet: Die Rolle ist gelöscht. Wähl mit /digest setup eine andere oder keine.`,
  },
};
