/** German words of how a draft is looked over before it is published. */
export const knowledgeReview = {
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

  same: 'Das sagt der Eintrag schon; es gibt nichts zu veröffentlichen.',
  problems: 'Das muss zuerst in Ordnung kommen:',
  problem: (p: { field: string; line: number; what: string }): string =>
    `- **${p.field}**, Zeile ${p.line}: ${p.what}`,
  clash: {
    'question-twice': (p: { found: string; title: string }): string =>
      `Die Frage „${p.found}“ steht schon bei „${p.title}“. Lass sie bei dem Eintrag, der sie beantwortet.`,
    'word-of-two-meanings': (p: { found: string; title: string }): string =>
      `Das Wort „${p.found}“ hat bei „${p.title}“ eine andere Bedeutung. Lass es bei einem von beiden.`,
    'word-in-chain': (p: { found: string; title: string }): string =>
      `Das Wort „${p.found}“ steht bei „${p.title}“ für etwas anderes. Nimm bei beiden dieselbe Bedeutung.`,
  },
  steering: (p: { found: string }): string =>
    `„${p.found}“ sagt dem Bot, was er tun soll. Ein Eintrag erzählt Mitgliedern etwas: Schreib ihn für sie.`,
  nearDuplicate: (p: { title: string }): string =>
    `Das ist fast der Text von „${p.title}“. Bearbeite lieber diesen Eintrag.`,

  warnings: 'Sieh dir das an; veröffentlichen lässt es sich trotzdem:',
  numbers: (p: { sentence: string; title: string; other: string }): string =>
    `Die Zahlen gehen auseinander: „${p.sentence}“ Aber „${p.title}“ sagt: „${p.other}“`,
  yesNo: (p: { sentence: string; title: string; other: string }): string =>
    `Eines sagt Ja, das andere Nein: „${p.sentence}“ Aber „${p.title}“ sagt: „${p.other}“`,
  notFound: (p: { question: string; instead: string }): string =>
    `„${p.question}“ würde diesen Eintrag nicht finden: ${p.instead}.`,
  insteadBy: (p: { title: string }): string => `„${p.title}“ beantwortet sie`,
  danger: (p: { question: string }): string =>
    `„${p.question}“ spricht von einem Zeichen von Gefahr: Darauf kommen immer die Worte für den Notfall.`,
  otherLanguages: (p: { title: string; languages: readonly string[] }): string =>
    `Von ${p.title} wird dann nur noch dieser Text erzählt, nicht mehr der auf: ${p.languages.join(', ')}.`,

  rules: (p: { title: string }): string =>
    `Auf „${p.title}“ beruhen Regeln des Planers. Diese Sätze müssen Wort für Wort bleiben:`,
  rulesHint:
    'Was dein Club anders macht, steht in seinen Vorgaben (`/club setup`), nach denen sich der Planer richtet.',
  refusals: {
    'rules-rest-on-it': (p: { title: string }): string =>
      `„${p.title}“ lässt sich nicht herausnehmen: Darauf beruhen Regeln des Planers.`,
    'sentences-dropped': (p: { title: string }): string =>
      `In „${p.title}“ fehlen diese Sätze, auf denen Regeln des Planers beruhen:`,
    clashes: (p: { title: string }): string => `„${p.title}“ hat etwas mit einem anderen Eintrag gemeinsam:`,
  },

  overtaken: (p: { title: string }): string =>
    `Jemand war schneller: „${p.title}“ hat sich geändert, seit du begonnen hast. Es wurde nichts überschrieben.`,
  overtakenGone: (p: { title: string }): string =>
    `Jemand war schneller: „${p.title}“ wurde herausgenommen, seit du begonnen hast. Es wurde nichts überschrieben.`,
  theirs: 'Jetzt steht da:',
  yours: 'Du hast geschrieben:',

  difference: 'Was anders wird:',
  allNew: 'Alles ist neu.',
  takenOut: 'Daraus wird nicht mehr geantwortet.',

  effect: (p: { count: number; asked: number; of: number }): string =>
    `${p.count === 1 ? 'Eine Antwort würde sich ändern' : `${p.count} Antworten würden sich ändern`} (gefragt: ${p.asked} von ${p.of} Fragen):`,
  noEffect: (p: { asked: number; of: number }): string =>
    `Keine Antwort würde sich ändern (gefragt: ${p.asked} von ${p.of} Fragen).`,
  effectUnknown: 'Was sich an Antworten ändern würde, zeige ich, sobald das andere stimmt.',
  from: { test: 'Test', gap: 'unbeantwortet', shipped: 'aus der Sammlung' },
  changed: (p: { from: string; question: string }): string => `- „${p.question}“ (${p.from})`,
  before: (p: { said: string }): string => `  jetzt: ${p.said}`,
  after: (p: { said: string }): string => `  dann: ${p.said}`,
  brief: (p: { title: string; sentence: string }): string => `${p.title}: „${p.sentence}“`,
  outcomes: {
    answer: 'eine Antwort',
    plan: 'der Planer entscheidet',
    clarify: 'eine Rückfrage',
    abstain: 'nicht beantwortet',
    safety: 'die Worte für den Notfall',
    smalltalk: 'Geplauder',
  },
  broken:
    'Diese Testfragen würden ihren Eintrag nicht mehr finden. Ändere den Text oder nimm die Tests vorher heraus (`/knowledge tests`):',
};
