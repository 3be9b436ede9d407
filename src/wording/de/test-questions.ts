/** German words about the questions that guard the edits of a club's knowledge. */
export const testQuestions = {
  heading: (p: { count: number }): string => (p.count === 1 ? 'Eine Testfrage' : `${p.count} Testfragen`),
  about:
    'Jede nennt den Eintrag, auf dem ihre Antwort beruhen muss. Sie werden vor jeder Veröffentlichung gestellt.',
  none: 'Es gibt noch keine Testfrage. Drück unter einer guten Antwort auf „Warum diese Antwort?“ und dort auf „Als Testfrage behalten“.',
  line: (p: { number: number; question: string; section: string }): string =>
    `${p.number}. ${p.question} → ${p.section}`,
  buttons: { add: 'Als Testfrage behalten', remove: 'Entfernen', run: 'Jetzt alle stellen' },
  added: (p: { section: string }): string =>
    `Behalten: Ab jetzt wird bei jeder Änderung geprüft, ob diese Frage noch ${p.section} findet.`,
  removed: 'Entfernt.',
  gone: 'Diese Testfrage gibt es nicht mehr.',
  refused: {
    personal:
      'Ich behalte diese Frage nicht: Sie kann etwas über eine Person oder Gesundheit sagen, oder einen Namen oder eine Zahl enthalten. Formulier sie ohne das, oder nimm sie in die Fragen eines Eintrags auf.',
    'too-long': (p: { most: number }): string => `Die Frage darf höchstens ${p.most} Zeichen haben.`,
    'too-many': (p: { most: number }): string => `Es gibt schon ${p.most} Testfragen. Entfern zuerst eine.`,
    twice: 'Das ist schon eine Testfrage.',
    'not-found': (p: { section: string; sections: readonly string[] }): string =>
      p.sections.length === 0
        ? `Die Antwort beruht jetzt nicht auf ${p.section}: Sie nennt keine Quelle.`
        : `Die Antwort beruht jetzt nicht auf ${p.section}, sondern auf ${p.sections.join(', ')}.`,
  },
  allPass: (p: { count: number }): string =>
    p.count === 1
      ? 'Die Testfrage findet ihren Eintrag.'
      : `Alle ${p.count} Testfragen finden ihre Einträge.`,
  failing: (p: { count: number; all: number }): string =>
    `${p.count} von ${p.all} Testfragen finden ihre Einträge nicht mehr:`,
  failed: (p: { question: string; section: string; sections: readonly string[] }): string =>
    p.sections.length === 0
      ? `${p.question} → ${p.section} wird nicht genannt, und auch kein anderer Eintrag.`
      : `${p.question} → statt auf ${p.section} beruht die Antwort auf ${p.sections.join(', ')}.`,
};
