/** German words of `/digest` and of what stands around a digest in Discord. */
export const digestDiscord = {
  commands: {
    digest: 'Der Wochenbrief des Clubs; für die Moderation',
    setup: 'Legt fest, wann und wo der Wochenbrief kommt und was darin steht',
    preview: 'Zeigt nur dir genau das, was gepostet würde',
    post: 'Postet den Wochenbrief der kommenden Woche jetzt',
    skip: 'Lässt den Wochenbrief einer Woche aus, mit einer Zeile, warum',
    pause: 'Postet keine Wochenbriefe mehr, bis du ihn fortsetzt',
    resume: 'Postet wieder Wochenbriefe',
    status: 'Zeigt die nächsten Termine und was aus den letzten wurde',
  },
  options: {
    channel: 'Der Kanal, in dem er gepostet wird',
    weekday: 'Der Tag, an dem er gepostet wird',
    time: 'Die Uhrzeit, zum Beispiel 18:00',
    zone: 'Seine Zeitzone, zum Beispiel Europe/Berlin, wenn es nicht die des Clubs ist',
    levels: 'Die Niveaus, für die eine Woche gebaut wird',
    role: 'Eine Rolle, die erwähnt wird: die einzige Erwähnung, die ich je mache',
    race: 'Der Tag des nächsten Wettkampfs des Clubs, zum Beispiel 2027-04-18',
    goal: 'Was für ein Wettkampf das ist',
    season: 'Die Zeit im Jahr, wenn es keinen Wettkampf gibt',
    poll: 'Ob darunter eine Frage mit Umfrage kommt',
    summary: 'Ein Kanal, in dem die Moderation die Zahlen der Woche bekommt',
    week: 'Die Woche, die ausfällt, zum Beispiel 2026-W49; sonst die nächste',
    reason: 'Eine Zeile, die an seiner Stelle gepostet wird',
    undo: 'Nimmt es zurück: Die Woche fällt nicht aus',
  },
  polls: { on: 'Mit Umfrage', off: 'Ohne Umfrage' },

  /** The settings as the club’s log names them, and that posting is paused. */
  settings: {
    channel: 'Wochenbrief: Kanal',
    weekday: 'Wochenbrief: Tag',
    time: 'Wochenbrief: Uhrzeit',
    zone: 'Wochenbrief: Zeitzone',
    levels: 'Wochenbrief: Stufen',
    role: 'Wochenbrief: Erwähnung',
    phase: 'Wochenbrief: Wettkampf oder Jahreszeit',
    poll: 'Wochenbrief: Umfrage',
    summaryChannel: 'Wochenbrief: Zahlen für die Moderation',
    paused: 'Wochenbrief: Versand',
    skips: 'Wochenbrief: ausgelassene Wochen',
  },
  paused: 'pausiert',

  title: '## Der Wochenbrief',
  about: 'Was du wählst, gilt sofort, und die nächsten Termine zeigen es.',
  fields: {
    channel: {
      name: 'Kanal',
      help: 'wo er gepostet wird; ohne Kanal gibt es keinen',
      empty: 'Kein Wochenbrief',
    },
    weekday: { name: 'Tag', help: 'an dem er gepostet wird', empty: '' },
    levels: { name: 'Niveaus', help: 'für die eine Woche gebaut wird', empty: '' },
    role: { name: 'Erwähnung', help: 'die einzige, die ich je mache', empty: 'Niemand wird erwähnt' },
    season: {
      name: 'Zeit im Jahr',
      help: 'gibt der Woche ihre Phase, wenn kein Wettkampf feststeht',
      empty: '',
    },
    summary: {
      name: 'Zahlen für die Moderation',
      help: 'wie viel gefragt und beantwortet wurde, ohne Namen',
      empty: 'Es werden keine Zahlen gepostet',
    },
  },
  field: (p: { name: string; help: string }) => `**${p.name}**: ${p.help}`,
  noSeason: 'Nicht festgelegt',
  typed: (p: { time: string; zone: string; race: string | undefined; goal: string | undefined }) =>
    [
      `**Uhrzeit**: ${p.time} (${p.zone})`,
      ...(p.race === undefined
        ? []
        : [`**Nächster Wettkampf**: ${p.race}${p.goal === undefined ? '' : ` (${p.goal})`}`]),
    ].join('\n'),
  change: 'Uhrzeit, Zone, Wettkampf',
  pollOn: 'Umfrage dazunehmen',
  pollOff: 'Umfrage weglassen',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  form: {
    title: 'Der Wochenbrief',
    time: { label: 'Uhrzeit', help: 'Zum Beispiel 18:00' },
    zone: { label: 'Zeitzone', help: 'Zum Beispiel Europe/Berlin; leer: die des Clubs' },
    race: {
      label: 'Tag des nächsten Wettkampfs',
      help: 'Zum Beispiel 2027-04-18 oder „18. April“; leer: keiner',
    },
    goal: { label: 'Was für ein Wettkampf das ist', help: 'Ohne Angabe zählt nur der Tag' },
  },

  next: (p: { zone: string }) =>
    `**Nächste Termine**, wie deine eigene Uhr sie zeigt (im Club gilt ${p.zone}):`,
  nextPost: (p: { when: string; week: string }) => `- ${p.when} (${p.week})`,
  nextSkipped: (p: { when: string; week: string; why: string }) =>
    `- ~~${p.when}~~ (${p.week}): fällt aus${p.why === '' ? '' : `, „${p.why}“`}`,

  posting: {
    channelGone: (p: { channel: string }) => `Den Kanal ${p.channel} gibt es nicht mehr. Wähl einen anderen.`,
    noTextChannel: (p: { channel: string }) =>
      `${p.channel} nimmt keine Nachrichten an. Wähl einen Textkanal.`,
    permissions: (p: { channel: string; missing: readonly string[] }) =>
      `In ${p.channel} fehlt mir ${p.missing.join('; ')}. Erlaub mir das in den Einstellungen des Kanals, unter Berechtigungen.`,
    roleGone: 'Die Rolle für die Erwähnung gibt es nicht mehr. Wähl eine andere oder keine.',
    roleSilent: (p: { role: string }) =>
      `Wenn ich ${p.role} erwähne, erfährt es niemand. Schalte in den Einstellungen der Rolle „Jedem erlauben, diese Rolle zu @erwähnen“ ein, oder wähl eine andere.`,
  },
  fault: '🔴',

  previewPoll: 'Als Umfrage darunter:',
  posted: (p: { week: string; where: string }) => `Der Wochenbrief für ${p.week} ist gepostet: ${p.where}`,
  notPosted: (p: { week: string; what: string }) => `${p.week}: ${p.what}.`,

  myWeek: 'Meine Woche',
  askAbout: 'Dazu etwas fragen',
  askForm: { title: 'Dazu etwas fragen', label: 'Deine Frage' },
  noLevel:
    'Du hast mir kein Niveau genannt, darum beginne ich mit einer Einheit. Mit /profile set passt die Woche zu dir.',
  pictureOf: (p: { level: string }) => `Bild und Kalender: ${p.level}`,

  share: {
    button: 'Mit dem Club teilen',
    ask: (p: { channel: string }) =>
      `Deine Woche wird in ${p.channel} unter deinem Namen gepostet, wo der Club sie sieht. Du kannst sie jederzeit zurücknehmen. Darf der nächste Wochenbrief dich unter denen nennen, die ihre Woche geteilt haben?`,
    askAgain: (p: { channel: string }) =>
      `Du teilst schon eine Woche in ${p.channel}; diese tritt an ihre Stelle. Darf der nächste Wochenbrief dich unter denen nennen, die ihre Woche geteilt haben?`,
    listed: 'Teilen und mich nennen',
    unlisted: 'Nur teilen',
    withdraw: 'Meine Woche zurücknehmen',
    card: (p: { member: string }) => `**Die Woche von ${p.member}**`,
    done: (p: { channel: string }) => `Deine Woche steht in ${p.channel}.`,
    withdrawn: 'Deine Woche ist zurückgenommen.',
    nothingShared: 'Du teilst hier keine Woche.',
    off: 'Der Club hat dafür im Moment keinen Kanal.',
    closed: (p: { channel: string }) =>
      `Ich darf in ${p.channel} nichts posten. Die Moderation sieht mit /club status, was fehlt.`,
  },
};
