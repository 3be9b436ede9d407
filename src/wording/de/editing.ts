/** German words about a club's knowledge and those who keep it. Names, titles and quotations come as they are shown. */
export const editing = {
  fields: {
    title: 'Titel',
    text: 'Text',
    questions: 'Fragen',
    words: 'Andere Namen',
    source: 'Quelle',
  },
  inField: (p: { field: string; line: number }) => (p.line > 1 ? `${p.field}, Zeile ${p.line}` : p.field),

  problems: 'Das muss zuerst in Ordnung gebracht werden:',
  clash: {
    'question-twice': (p: { found: string; title: string }) =>
      `Die Frage ${p.found} gehört schon zu ${p.title}. Frag anders, oder bearbeite jenen Eintrag.`,
    'word-of-two-meanings': (p: { found: string; title: string }) =>
      `Das Wort ${p.found} hat in ${p.title} eine andere Bedeutung. Lass es hier weg, oder nimm dieselbe.`,
    'word-in-chain': (p: { found: string; title: string }) =>
      `Das Wort ${p.found} ist zugleich Name und Bedeutung, hier und in ${p.title}. Nimm in beiden dieselbe Bedeutung.`,
  },
  steering: (p: { found: string }) =>
    `${p.found} sagt dem Bot, was er tun oder sein soll. Schreib, wie etwas ist, für die, die fragen.`,
  nearDuplicate: (p: { title: string }) =>
    `${p.title} sagt schon fast dasselbe. Bearbeite jenen Eintrag, oder sag, was anders ist.`,

  warnings: 'Sieh dir das an; veröffentlichen geht trotzdem:',
  contradiction: {
    numbers: (p: { sentence: string; title: string; other: string }) =>
      `Andere Zahlen: hier ${p.sentence}, in ${p.title} ${p.other}.`,
    'yes-no': (p: { sentence: string; title: string; other: string }) =>
      `Eins sagt, was das andere verneint: hier ${p.sentence}, in ${p.title} ${p.other}.`,
  },
  notFound: (p: { question: string; instead: string }) =>
    `Die Frage ${p.question} findet diesen Eintrag nicht. Es antwortet: ${p.instead}.`,
  danger: (p: { question: string }) =>
    `Die Frage ${p.question} spricht von einem Gefahrenzeichen, deshalb bekommt sie immer die Worte über Hilfe.`,
  otherLanguages: (p: { title: string; languages: string }) =>
    `${p.title} gäbe es nur noch in der Sprache des neuen Textes, nicht mehr in: ${p.languages}.`,

  outcomes: {
    answer: 'eine Antwort',
    plan: 'ein Plan',
    clarify: 'eine Rückfrage',
    abstain: 'nichts: Ich lehne ab',
    safety: 'die Worte über Hilfe',
    smalltalk: 'Plauderei',
  },
  outcomeFrom: (p: { outcome: string; title: string }) => `${p.outcome} aus ${p.title}`,

  refusals: 'Das lässt sich nicht veröffentlichen:',
  rulesRestOnIt: (p: { title: string }) =>
    `${p.title} lässt sich nicht herausnehmen, weil Regeln des Planers darauf beruhen:`,
  sentencesDropped: (p: { title: string }) =>
    `${p.title} sagt nicht mehr Wort für Wort, worauf Regeln des Planers beruhen:`,
  ownLimits: 'Ist der Club strenger, setz mit /club setup eigene Grenzen: Der Planer hält sich daran.',
  clashesIn: (p: { title: string }) => `${p.title} passt nicht zum Rest der Wissenssammlung:`,
  overtaken: (p: { title: string }) =>
    `${p.title} wurde inzwischen von jemand anderem geändert. Überschrieben ist nichts: Sieh dir unten beide Texte an.`,
  overtakenGone: (p: { id: string }) => `${p.id} wurde inzwischen von jemand anderem herausgenommen.`,
  rulesTouched: (p: { title: string }) =>
    `Regeln des Planers beruhen auf Sätzen von ${p.title}. Diese müssen Wort für Wort bleiben:`,

  added: (p: { title: string }) => `Neu: ${p.title}`,
  changed: (p: { title: string }) => `Geändert: ${p.title}`,
  takenOut: (p: { title: string }) => `Herausgenommen: ${p.title}`,
  noDifference: 'Der Text bleibt, wie er ist.',

  effect: (p: { count: number }) =>
    p.count === 1 ? 'Eine Frage würde anders beantwortet:' : `${p.count} Fragen würden anders beantwortet:`,
  noEffect: 'Von den Fragen, die ich gestellt habe, würde keine anders beantwortet.',
  asked: (p: { asked: number; of: number }) =>
    p.asked === p.of
      ? `Ich habe alle ${p.of} Fragen gestellt: eure Testfragen, die offenen und die der Wissenssammlung.`
      : `Ich habe ${p.asked} von ${p.of} Fragen gestellt: eure Testfragen, die offenen und von denen der Wissenssammlung die naheliegendsten.`,
  questionFrom: { test: 'Testfrage', gap: 'offen', shipped: 'aus der Sammlung' },
  before: (p: { what: string; sentence: string }) => `vorher: ${p.what}: ${p.sentence}`,
  after: (p: { what: string; sentence: string }) => `nachher: ${p.what}: ${p.sentence}`,
  more: (p: { count: number }) => (p.count === 1 ? 'Und noch eine.' : `Und ${p.count} weitere.`),
  broken: (p: { count: number }) =>
    p.count === 1
      ? 'Eine Testfrage ginge nicht mehr auf. Ändere den Text, oder ändere oder entferne die Testfrage:'
      : `${p.count} Testfragen gingen nicht mehr auf. Ändere den Text, oder ändere oder entferne die Testfragen:`,
  brokenTest: (p: { question: string; title: string }) => `${p.question} fände ${p.title} nicht mehr.`,

  published: (p: { number: number }) =>
    `Veröffentlicht als Nummer ${p.number}. Es gilt ab der nächsten Frage.`,
  awaits: 'Das muss noch jemand anderes aus der Moderation freigeben. Es wartet sieben Tage.',
  same: 'Der Eintrag sagt das schon, es gibt also nichts zu veröffentlichen.',
  gone: 'Dieser Entwurf ist veröffentlicht oder verworfen, oder sieben Tage lang hat ihn niemand angefasst.',
  own: 'Du hast selbst daran mitgeschrieben, also muss jemand anderes aus der Moderation es freigeben.',

  acts: {
    add: 'hinzugefügt',
    edit: 'bearbeitet',
    remove: 'herausgenommen',
    restore: 'wiederhergestellt',
    import: 'importiert',
  },
  became: { text: 'neuer Text', hidden: 'herausgenommen', shipped: 'wie mitgeliefert' },
  event: (p: { number: number; when: string; who: string; act: string; entries: string }) =>
    `${p.number}. ${p.when}, ${p.who}: ${p.act} ${p.entries}`,
  approvedBy: (p: { who: string }) => `freigegeben von ${p.who}`,
  why: (p: { why: string }) => `Grund: ${p.why}`,
  andMore: (p: { count: number }) => `und ${p.count} weitere`,
  noHistory: 'Hier wurde noch nichts veröffentlicht: Alles ist wie mitgeliefert.',
  revision: (p: { title: string; revision: number }) => `${p.title} (Fassung ${p.revision})`,
  somebody: 'jemand',

  import: {
    problems: (p: { count: number }) =>
      p.count === 1
        ? 'Übernommen ist nichts. Eines stimmt nicht:'
        : `Übernommen ist nichts. ${p.count} Dinge stimmen nicht:`,
    toldTwice: (p: { found: string }) =>
      `${p.found} hat in einer zweiten Sprache einen eigenen Text. Behalte den in der Sprache des Clubs.`,
    adds: (p: { count: number }) => `Neue Einträge: ${p.count}`,
    changes: (p: { count: number }) => `Geänderte Einträge: ${p.count}`,
    hides: (p: { count: number }) => `Herausgenommen: ${p.count}`,
    same: (p: { count: number }) => `Schon so, wie sie sind: ${p.count}`,
    renamed: (p: { from: string; to: string }) =>
      `${p.from} wird zu ${p.to}, damit der Eintrag einer des Clubs bleibt.`,
    unknown: (p: { ids: string }) => `Ohnehin nicht in der Wissenssammlung: ${p.ids}`,
    nothing:
      'Alles aus den Dateien steht schon in der Wissenssammlung, es gibt also nichts zu veröffentlichen.',
  },
};
