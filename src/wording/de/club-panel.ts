/** German words of the panel in which a club is set up. */
export const clubPanel = {
  title: (p: { page: string }) => `## Den Club einrichten: ${p.page}`,
  about:
    'Nichts davon muss sein: Ich funktioniere auch so. Jede Wahl gilt sofort, und diese Nachricht siehst nur du.',
  pageSelect: 'Zu einer anderen Seite',
  pages: {
    channels: { name: 'Kanäle', about: 'Wo ich antworte und wo ich was melde' },
    roles: { name: 'Rollen', about: 'Wer coacht und wer moderiert' },
    answers: { name: 'Antworten', about: 'Sprache, Länge, Knöpfe für Rückmeldungen' },
    times: { name: 'Zeiten', about: 'Zeitzone, Woche, feste Einheiten' },
    limits: { name: 'Vorgaben', about: 'Wo der Club strenger ist als die Wissenssammlung' },
    privacy: { name: 'Datenschutz', about: 'Wie lange ich was aufbewahre, und ein Hinweis zum Anheften' },
  },
  fields: {
    'ask-channels': {
      name: 'Kanäle für Fragen',
      about: 'Hier antworte ich, ohne erwähnt zu werden; in einem Forum als erste Antwort auf einen Beitrag.',
      empty: 'Keine: Ich antworte, wenn man mich erwähnt',
    },
    'coach-channel': {
      name: 'Kanal der Coaches',
      about: 'Dorthin gehen Fragen an die Coaches und gemeldete Probleme.',
      empty: 'Keiner: Niemand kann per Knopf einen Coach fragen',
    },
    'moderator-channel': {
      name: 'Kanal der Moderation',
      about: 'Hier melde ich, worum sich die Moderation kümmern muss.',
      empty: 'Keiner',
    },
    'log-channel': {
      name: 'Protokollkanal',
      about: 'Dort melde ich Änderungen der Einstellungen und der Wissenssammlung.',
      empty: 'Keiner: /club log zeigt sie',
    },
    'no-feedback': {
      name: 'Kanäle ohne Knöpfe für Rückmeldungen',
      about: 'Dort haben meine Antworten kein „hilfreich“ und „nicht hilfreich“.',
      empty: 'Keine: Die Knöpfe sind überall',
    },
    'coach-roles': {
      name: 'Rollen der Coaches',
      about: 'Wer eine davon hat, ist Coach im Club.',
      empty: 'Keine',
    },
    'moderator-roles': {
      name: 'Rollen der Moderation',
      about:
        'Wer eine davon hat, darf Einstellungen und Wissen ändern, neben allen, die den Server verwalten dürfen. Discord zeigt ihnen /club, sobald du es der Rolle erlaubst: Servereinstellungen, Integrationen, dieser Bot, /club.',
      empty: 'Keine: alle, die den Server verwalten dürfen',
    },
    'second-moderator': {
      name: 'Zweite Freigabe für die Wissenssammlung',
      about:
        'Was jemand aus der Moderation veröffentlicht, kann warten, bis es jemand anderes daraus freigibt.',
      empty: '',
    },
    'language-model': {
      name: 'Sprachmodell',
      about:
        'Wenn eins eingerichtet ist, darf es Antworten formulieren. Was es bekommt und wohin das geht, sagt /privacy show.',
      empty: '',
    },
    language: {
      name: 'Sprache',
      about: 'Wenn eine Nachricht ihre eigene nicht zeigt.',
      empty: '',
    },
    detail: { name: 'Länge der Antworten', about: 'Pläne sage ich immer ganz.', empty: '' },
    'week-start': { name: 'Erster Tag der Woche', about: 'Damit fangen Wochen an.', empty: '' },
    'no-doubles': {
      name: 'Lauf und Crosstraining an einem Tag',
      about: 'Gilt als Vorgabe des Clubs, und so sage ich es auch.',
      empty: '',
    },
    'no-cross-on': {
      name: 'Tage ohne Crosstraining',
      about: 'Zum Beispiel der Vereinsabend.',
      empty: 'Keine',
    },
    'most-sessions': {
      name: 'Crosstraining pro Woche, höchstens',
      about: 'Wenn der Club weniger will, als das Niveau erlaubt.',
      empty: '',
    },
    zone: { name: 'Zeitzone', about: 'Sie sagt, wann ein Tag anfängt.', empty: '' },
    sessions: {
      name: 'Feste Einheiten',
      about:
        'Die Läufe, die es im Club jede Woche gibt. Damit beantworte ich „Wann treffen wir uns?“, und Pläne rechnen mit ihnen.',
      empty: 'Keine',
    },
    'keep-days': {
      name: 'Tage der Aufbewahrung',
      about: 'Nach so vielen Tagen lösche ich Rückmeldungen und das Protokoll der Änderungen.',
      empty: '',
    },
  },
  field: (p: { name: string; about: string }) => `**${p.name}**\n${p.about}`,
  now: (p: { value: string }) => `Jetzt: ${p.value}`,
  change: 'Ändern',

  languages: { each: 'Alle in ihrer eigenen', en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français' },
  details: { short: 'Kurz: höchstens drei Sätze', normal: 'Wie üblich' },
  secondModerator: {
    alone: 'Nicht nötig: Jeder aus der Moderation veröffentlicht allein',
    two: 'Nötig: Jemand anderes aus der Moderation gibt frei',
  },
  languageModel: { 'may-word': 'Es darf Antworten formulieren', none: 'Wird hier nicht verwendet' },
  doubles: { any: 'Erlaubt, wie es die Wissenssammlung sagt', none: 'Nicht erlaubt' },
  mostSessions: (p: { count: number | undefined }) =>
    p.count === undefined ? 'So viel, wie das Niveau erlaubt' : p.count === 0 ? 'Keins' : String(p.count),

  forms: {
    zone: {
      title: 'Zeitzone',
      label: 'Region und Stadt',
      help: 'Zum Beispiel Europe/Berlin oder America/New_York; leer für UTC',
    },
    sessions: {
      title: 'Feste Einheiten',
      label: 'Läufe jeder Woche, jeder mit seinem Tag',
      help: 'Zum Beispiel „Di Intervalle abends, So lang“; leer für keine',
    },
    'keep-days': {
      title: 'Tage der Aufbewahrung',
      label: 'Eine Zahl von Tagen',
      help: 'Von 7 bis 3650; leer für 180',
    },
  },
  zoneSelect: 'Meinst du eine davon?',

  postNotice: 'Datenschutzhinweis hier posten',
  noticePosted: (p: { link: string }) => `Der Hinweis steht hier, bereit zum Anheften: ${p.link}`,
  noticeFailed: (p: { reference: string }) =>
    `In diesem Kanal darf ich nicht schreiben. Erlaub mir, ihn zu sehen und dort Nachrichten zu senden, und drück dann noch einmal (Kennung \`${p.reference}\`).`,
  saved: 'Gespeichert.',
  nothingChanged: 'Das war schon so eingestellt.',
};
