/** German words of `/knowledge` in Discord: its commands, forms and buttons, and what is said around them. */
export const knowledgeDesk = {
  commands: {
    knowledge: 'Die Wissenssammlung des Clubs: ansehen, ergänzen und ändern; für das Moderationsteam',
    search: 'Findet Einträge nach dem, was du tippst',
    show: 'Zeigt einen Eintrag, wie er ist oder an einem Tag war',
    add: 'Schreibt einen neuen, eigenen Eintrag des Clubs',
    edit: 'Ändert einen Eintrag; du siehst, was das bewirkt, bevor es gilt',
    remove: 'Nimmt einen Eintrag aus der Wissenssammlung; er lässt sich wiederherstellen',
    history: 'Zeigt, was von wem und warum veröffentlicht wurde',
    restore: 'Gibt einem Eintrag einen früheren Text zurück',
    import: 'Liest Wissensdateien und zeigt erst, was sich ändern würde',
    export: 'Gibt dir die Wissenssammlung des Clubs als Dateien',
    gaps: 'Zeigt die Fragen, die die Wissenssammlung noch nicht beantwortet',
    tests: 'Zeigt die Testfragen, die jede Änderung bewachen',
  },
  options: {
    entry: 'Welcher Eintrag: Tippe ein Wort daraus',
    text: 'Ein paar Wörter von dem, was du suchst',
    day: 'Ein Tag wie 2026-11-23 oder die Nummer einer Veröffentlichung wie 12',
    revision: 'Welcher seiner Texte; ohne siehst du seinen Verlauf',
    file: 'Eine Wissensdatei (.md)',
    what: 'Nur die eigenen Texte des Clubs oder alles',
  },
  whats: { own: 'Die eigenen Texte des Clubs', whole: 'Die ganze Sammlung' },
  addMenu: 'Zum Wissen hinzufügen',

  languages: { en: 'Englisch', es: 'Spanisch', de: 'Deutsch', fr: 'Französisch' },

  form: {
    newTitle: (p: { language: string }): string => `Ein neuer Eintrag auf ${p.language}`,
    editTitle: (p: { language: string }): string => `Der Eintrag auf ${p.language}`,
    help: {
      title: 'Worum es geht, in wenigen Wörtern',
      text: 'Ganze Sätze, die jeder für sich gelesen werden können',
      questions: 'Was Mitglieder fragen und dies beantwortet; eine pro Zeile',
      words: 'Andere Namen wie: Rad, Spinning → Radfahren; eine Bedeutung pro Zeile',
      source: 'Wer das sagt oder wo es steht; am Ende darf eine Webadresse stehen',
    },

    tooLong: (p: { field: string; most: number }): string =>
      `**${p.field}** ist länger als die ${p.most} Zeichen eines Formulars und bleibt, wie es ist. Ändern kannst du es in der Datei von \`/knowledge export\`, die \`/knowledge import\` wieder nimmt.`,
  },
  why: {
    title: 'Veröffentlichen',
    label: 'Warum?',
    help: 'Ein Satz für den Verlauf, den das Moderationsteam sieht',
  },

  buttons: {
    publish: 'Veröffentlichen',
    editAgain: 'Weiter bearbeiten',
    giveUp: 'Verwerfen',
    limits: 'Vorgaben des Clubs setzen',
    takeUp: 'Meins auf ihrem Stand bearbeiten',
    theirs: 'Meins verwerfen, ihres bearbeiten',
    edit: 'Bearbeiten',
    remove: 'Herausnehmen',
    history: 'Verlauf',
    restore: (p: { revision: number }): string => `Fassung ${p.revision} wiederherstellen`,
    show: (p: { number: number }): string => `Nr. ${p.number} zeigen`,
    newer: 'Neuere',
    older: 'Ältere',
    approve: 'Zustimmen und veröffentlichen',
    decline: 'Ablehnen',
    look: 'Ansehen',
    previous: 'Zurück',
    next: 'Weiter',
  },
  pickEntry: 'Einen Eintrag zeigen',
  pickRestored: 'Einen Eintrag so wiederherstellen, wie er damals wurde',
  pickTest: 'Eine Testfrage herausnehmen',

  noEntry:
    'Diesen Eintrag gibt es in der Wissenssammlung des Clubs nicht (mehr). `/knowledge search` findet, was es gibt.',
  late: 'Das hat für ein Formular zu lange gedauert. Mit diesem Knopf öffnet es sich:',
  given: 'Verworfen. Es hat sich nichts geändert.',
  cutToFile: '… Alles steht in der Datei.',
  found: (p: { count: number; text: string }): string =>
    p.text === ''
      ? `**${p.count} Einträge**`
      : p.count === 1
        ? `**Ein Eintrag** passt zu „${p.text}“`
        : `**${p.count} Einträge** passen zu „${p.text}“`,
  foundNothing: (p: { text: string }): string =>
    `Nichts in der Wissenssammlung passt zu „${p.text}“. Mit \`/knowledge add\` schreibst du es.`,
  moreFound: (p: { count: number }): string =>
    `… und ${p.count} weitere. Tippe mehr Wörter, um sie zu finden.`,
  noDay: (p: { given: string }): string =>
    `„${p.given}“ verstehe ich nicht. Schreib einen Tag wie 2026-11-23 oder die Nummer einer Veröffentlichung wie 12.`,
  notThen: 'Der Eintrag stand damals nicht in der Wissenssammlung.',

  entry: {
    head: (p: { title: string; id: string; revision: number }): string =>
      `**${p.title}** (${p.id}, Fassung ${p.revision})`,
    asOfNumber: (p: { number: number }): string => `Stand nach Veröffentlichung Nr. ${p.number}`,
    asOfTime: (p: { time: string }): string => `Stand vom ${p.time}`,
    told: (p: { languages: readonly string[] }): string => `Erzählt auf: ${p.languages.join(', ')}`,
    since: (p: { number: number; when: string; who: string }): string =>
      `Seit Nr. ${p.number} (${p.when}, ${p.who})`,
    shipped: 'Wie mitgeliefert',
    leftOut:
      'Der Text des Clubs verträgt sich nicht mit der mitgelieferten Sammlung von jetzt, deshalb gilt der mitgelieferte. Bearbeite ihn, um das zu beheben.',
    questions: 'Fragen',
    words: 'Wörter',
    source: (p: { source: string }): string => `Quelle: ${p.source}`,
  },

  /** Above what was found about a draft. */
  review: {
    head: {
      add: (p: { title: string; language: string }): string =>
        `**Ein neuer Eintrag:** ${p.title} (${p.language})`,
      edit: (p: { title: string; language: string }): string =>
        `**Eine Änderung von:** ${p.title} (${p.language})`,
      remove: (p: { title: string }): string => `**Soll herausgenommen werden:** ${p.title}`,
      restore: (p: { title: string }): string => `**Soll wiederhergestellt werden:** ${p.title}`,
      import: (p: { count: number }): string =>
        p.count === 1 ? '**Aus Dateien:** ein Eintrag' : `**Aus Dateien:** ${p.count} Einträge`,
    },
    good: 'Nichts spricht gegen die Veröffentlichung.',
    notYet: 'So lässt es sich nicht veröffentlichen. Noch hat sich nichts geändert.',
    theirs: 'Jetzt steht da:',
    yours: 'Du hast geschrieben:',
  },

  published: (p: { number: number; titles: readonly string[] }): string =>
    `Veröffentlicht als Nr. ${p.number}: ${p.titles.join(', ')}. Die nächste Frage findet es.`,
  publishedOut: (p: { number: number; titles: readonly string[] }): string =>
    `Veröffentlicht als Nr. ${p.number}: ${p.titles.join(', ')}. Es gilt ab der nächsten Frage.`,
  tryIt: 'Probier es aus:',
  awaits: (p: { place: string }): string =>
    `Der Club will für jede Veröffentlichung zwei aus dem Moderationsteam. Ich habe die anderen in ${p.place} gefragt. Noch hat sich nichts geändert.`,
  awaitsUntold: (p: { reference: string }): string =>
    `Der Club will für jede Veröffentlichung zwei aus dem Moderationsteam. Ich konnte die anderen nicht fragen: Sie finden es in \`/knowledge history\` (Kennung \`${p.reference}\`). Noch hat sich nichts geändert.`,
  wantsApproval: (p: { who: string; titles: readonly string[] }): string =>
    `${p.who} möchte veröffentlichen: ${p.titles.join(', ')}. Jemand anderes aus dem Moderationsteam muss zustimmen.`,
  approvedBy: (p: { who: string; number: number }): string => `${p.who} hat zugestimmt: Nr. ${p.number}.`,
  declinedBy: (p: { who: string }): string =>
    `${p.who} hat abgelehnt. Der Entwurf bleibt bei dem, der ihn geschrieben hat.`,
  nothingAwaits: 'Dem wurde schon zugestimmt, es wurde abgelehnt oder ist älter als sieben Tage.',

  history: {
    title: (p: { page: number; pages: number }): string =>
      p.pages === 1
        ? '**Was veröffentlicht wurde**, das Neueste zuerst'
        : `**Was veröffentlicht wurde**, das Neueste zuerst (Seite ${p.page} von ${p.pages})`,
    titleOf: (p: { id: string; page: number; pages: number }): string =>
      `**Was von ${p.id} veröffentlicht wurde**, das Neueste zuerst${p.pages === 1 ? '' : ` (Seite ${p.page} von ${p.pages})`}`,
    awaiting: 'Das wartet auf jemand anderes aus dem Moderationsteam:',
    noSuch: 'Diese Veröffentlichung gibt es nicht.',
    standsSo: 'Der Eintrag steht schon so da.',
    noRevision: 'Diesen Text hatte der Eintrag nie. `/knowledge history` zeigt die, die er hatte.',
    revision: (p: { revision: number; when: string; what: string }): string =>
      `${p.revision}: ${p.what}, ${p.when}`,
    shippedText: 'Wie mitgeliefert',
  },

  import: {
    title: 'Wenn du diese Dateien veröffentlichst, ändert sich das:',
    unreachable: (p: { file: string }): string =>
      `${p.file} ließ sich nicht von Discord holen. Häng die Datei noch einmal an.`,
  },
  exported: {
    own: 'Das sind die eigenen Texte des Clubs. `/knowledge import` nimmt sie hier oder in einem anderen Club.',
    whole:
      'Das ist die ganze Wissenssammlung des Clubs. `/knowledge import` nimmt sie hier oder in einem anderen Club.',
    nothing: 'Der Club hat noch keine eigenen Texte.',
  },

  /** Where one of the gaps stands among them. */
  gapPlace: (p: { at: number; count: number }): string => `**Unbeantwortete Frage ${p.at} von ${p.count}**`,

  tests: {
    formTitle: 'Als Testfrage behalten',
    questionLabel: 'Frage',
    questionHelp: 'Nichts, was von einer Person erzählt: Das Moderationsteam sieht sie ab jetzt',
    finds: (p: { title: string }): string => `Sie muss **${p.title}** finden.`,
  },

  told: {
    published: (p: { who: string; number: number; act: string; titles: readonly string[] }): string =>
      `${p.who} hat Nr. ${p.number} der Wissenssammlung veröffentlicht: ${p.act}: ${p.titles.join(', ')}`,
    awaits: (p: { who: string; titles: readonly string[] }): string =>
      `${p.who} bittet um die Zustimmung einer weiteren Person aus dem Moderationsteam: ${p.titles.join(', ')}`,
    declined: (p: { who: string; titles: readonly string[] }): string =>
      `${p.who} hat eine Veröffentlichung abgelehnt: ${p.titles.join(', ')}`,
    testAdded: (p: { who: string; question: string }): string =>
      `${p.who} behält eine Testfrage: „${p.question}“`,
    testRemoved: (p: { who: string; question: string }): string =>
      `${p.who} hat eine Testfrage herausgenommen: „${p.question}“`,
    gap: {
      'not-for-us': (p: { who: string; question: string }): string =>
        `${p.who} sagt, dass eine unbeantwortete Frage nichts für den Club ist: ${p.question}`,
      later: (p: { who: string; question: string }): string =>
        `${p.who} hat eine unbeantwortete Frage aufgeschoben: ${p.question}`,
      open: (p: { who: string; question: string }): string =>
        `${p.who} hat eine erledigte Frage wieder geöffnet: ${p.question}`,
    },
  },
  logFailed: (p: { channel: string; reference: string }): string =>
    `Es gilt, aber ich konnte es in ${p.channel} nicht melden. /club status sagt, was dort fehlt (Kennung \`${p.reference}\`).`,

  fromMessage: {
    empty: 'In dieser Nachricht steht kein Text, den ich aufnehmen könnte.',
    own: 'Diese Nachricht ist von mir: Was sie sagt, steht schon in der Wissenssammlung.',
  },
};
