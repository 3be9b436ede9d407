import type { DraftProblemWords } from '../editing-problems.ts';

const structure = ({ found }: { found: string }) => ({
  what: `Die Zeile ${found} würde etwas anderes als einen Satz beginnen.`,
  remedy: 'Schreib einfache Sätze, und beginn keine Zeile mit #, -, > oder einer Zahl mit Punkt.',
});

/** What is wrong with a field of a form for an entry, and what to do, where a file would be told otherwise, in German. */
export const draftProblems: DraftProblemWords = {
  'title-missing': () => ({
    what: 'Der Eintrag hat keinen Titel.',
    remedy: 'Schreib in wenigen Worten, worum es geht.',
  }),
  'from-missing': () => ({
    what: 'Es steht nicht da, woher das kommt.',
    remedy: 'Schreib, wer das sagt, zum Beispiel „Trainerin Ana“ oder der Name eines Handbuchs.',
  }),
  'text-missing': () => ({ what: 'Es gibt keinen Text.', remedy: 'Schreib mindestens einen Satz.' }),
  'questions-missing': () => ({
    what: 'Es gibt keine Fragen.',
    remedy: 'Schreib mindestens eine Frage, die der Eintrag beantwortet, jede in eine eigene Zeile.',
  }),
  'question-empty': () => ({
    what: 'Eine Frage ist leer.',
    remedy: 'Schreib die Frage, oder lösch die Zeile.',
  }),
  'question-twice': ({ found }) => ({
    what: `Die Frage ${found} steht hier zweimal.`,
    remedy: 'Lösch eine davon.',
  }),
  'word-of-two-meanings': ({ found }) => ({
    what: `Das Wort ${found} hat hier zwei Bedeutungen.`,
    remedy: 'Lass das Wort nur in einer Zeile stehen.',
  }),
  'word-in-chain': ({ found }) => ({
    what: `Das Wort ${found} steht hier für etwas anderes und ist selbst in einer anderen Zeile eine Bedeutung.`,
    remedy: 'Nimm in beiden Zeilen dieselbe Bedeutung.',
  }),
  'words-shape': ({ found }) => ({
    what: `Die Zeile ${found} hat nicht die Form „Namen → Bedeutung“.`,
    remedy:
      'Schreib die Namen, einen Pfeil und was sie bedeuten, zum Beispiel „Rad, Spinning, Rolle -> Radfahren“.',
  }),
  'web-address': ({ found }) => ({
    what: `Hier steht eine Webadresse: ${found}.`,
    remedy:
      'Setz eine Adresse, die mit „https://“ beginnt, ans Ende der Quelle; sie wird bei den Antworten gezeigt.',
  }),
  'heading-depth': structure,
  'heading-unknown': structure,
  'questions-twice': structure,
  'list-in-text': structure,
  'text-after-questions': structure,
  'item-nested': structure,
  'key-shape': structure,
  'key-unknown': structure,
  'key-twice': structure,
};
