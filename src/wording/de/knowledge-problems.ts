import {
  MAX_EMPHASIS_SIGNS,
  MAX_FROM_CHARACTERS,
  MAX_ID_CHARACTERS,
  MAX_INDENT,
  MAX_LINK_CHARACTERS,
  MAX_NAME_CHARACTERS,
  MAX_NAMES,
  MAX_NESTING,
  MAX_PAGE_BYTES,
  MAX_PAGE_LINES,
  MAX_QUESTION_CHARACTERS,
  MAX_QUESTIONS,
  MAX_SENTENCE_CHARACTERS,
  MAX_SENTENCES,
  MAX_TITLE_CHARACTERS,
  MAX_WORD_GROUPS,
} from '../../knowledge/limits.ts';
import type { KnowledgeProblemWords } from '../knowledge-problems.ts';

const PLAIN_TEXT = 'Schreib einfachen Text; *Betonung* ist erlaubt.';
const HEADINGS =
  'Nimm „# …“ einmal für den Titel der Seite, „## …“ für jeden Eintrag und „### Questions“ für seine Fragen.';

/** What cannot stand in a text, by its name in problems. */
const BLOCKS: Readonly<Record<string, string>> = {
  'a quotation (">")': 'ein Zitat (">")',
  'a block of code (or a line that is indented)': 'ein Codeblock (oder eine eingerückte Zeile)',
  'the definition of a link': 'die Definition eines Links',
  HTML: 'HTML',
  'an image': 'ein Bild',
  code: 'Code',
  'a link': 'ein Link',
  'a horizontal line': 'eine waagerechte Linie',
  'a second front matter': 'ein zweiter Dateikopf',
};
const block = (found: string): string => BLOCKS[found] ?? found;

/** What is wrong with a knowledge file or with a text for it, and what to do, in German. */
export const knowledgeProblems: KnowledgeProblemWords = {
  'folder-missing': () => ({
    what: 'Diesen Ordner gibt es nicht.',
    remedy: 'Leg den Ordner zurück, der mit dem Bot kam.',
  }),
  'folder-empty': () => ({
    what: 'In diesem Ordner ist kein Wissen.',
    remedy:
      'Leg Wissensdateien (.md) in einen Ordner mit dem Namen ihrer Sprache, zum Beispiel knowledge/en/cross-training.md.',
  }),
  'not-readable': ({ found }) => ({
    what: `Das lässt sich nicht lesen (${found}).`,
    remedy:
      'Prüf, ob es da ist, ob es eine Datei oder ein Ordner ist wie erwartet und ob die Rechte das Lesen erlauben.',
  }),
  'not-utf-8': () => ({
    what: 'Ab dieser Zeile ist die Datei kein Text in UTF-8.',
    remedy: 'Speichere sie in deinem Editor noch einmal mit der Kodierung UTF-8.',
  }),
  'page-too-big': () => ({
    what: `Die Datei ist größer als ${MAX_PAGE_BYTES / 1024 / 1024} MiB oder hat mehr als ${MAX_PAGE_LINES} Zeilen.`,
    remedy: 'Teil sie in mehrere Dateien auf.',
  }),
  'nested-too-deep': () => ({
    what: `Die Zeile ist um mehr als ${MAX_INDENT} Leerzeichen eingerückt oder öffnet mehr als ${MAX_NESTING} Listen oder Zitate.`,
    remedy: 'Beginn die Zeile am Rand, und schreib „- “ nur einmal vor einen Punkt.',
  }),
  'too-much-emphasis': () => ({
    what: `Die Zeilen von hier bis zur nächsten leeren haben mehr als ${MAX_EMPHASIS_SIGNS} Zeichen * oder _.`,
    remedy: 'Lösch die Betonung, oder setz leere Zeilen zwischen die Absätze.',
  }),
  'front-matter-missing': () => ({
    what: 'Die Datei beginnt nicht mit ihrem Dateikopf.',
    remedy: 'Beginn sie mit einer Zeile „---“, dann article, author und language, dann eine Zeile „---“.',
  }),
  'front-matter-broken': ({ found }) => ({
    what: `Der Dateikopf ist kein gültiges YAML: ${found}.`,
    remedy:
      'Schreib in jede Zeile ein „Schlüssel: Wert“, und setz einen Wert mit Doppelpunkt in Anführungszeichen.',
  }),
  'front-matter-key-missing': ({ found }) => ({
    what: `Im Dateikopf fehlt ${found}.`,
    remedy: `Füg zwischen den beiden Zeilen „---“ eine Zeile „${found}: …“ hinzu.`,
  }),
  'hides-in-folder': ({ found }) => ({
    what: `Der Dateikopf blendet ${found} aus; das darf nur eine Datei, die ein Club übernimmt.`,
    remedy: 'Lösch die Zeile „hides: …“; um hier einen Eintrag wegzulassen, lösch den Eintrag.',
  }),
  'front-matter-key-unknown': ({ found, other }) => ({
    what: `Der Dateikopf hat einen unbekannten Schlüssel ${found}.`,
    remedy: `Nimm nur article, author, language und hides${other === '' ? '.' : `; meintest du „${other}“?`}`,
  }),
  'language-bad': ({ found }) => ({
    what: `${found} ist kein Sprachkürzel.`,
    remedy: 'Schreib die zwei Buchstaben der Sprache, zum Beispiel „language: de“.',
  }),
  'language-of-folder': ({ found, other }) => ({
    what: `Die Datei nennt als Sprache ${found}, liegt aber im Ordner von ${other}.`,
    remedy: 'Berichtige die Zeile „language: …“, oder leg die Datei in den Ordner ihrer Sprache.',
  }),
  'articles-differ': ({ found, other }) => ({
    what: `Die Datei nennt etwas anderes als die erste Datei ihres Ordners: ${found}, dort ${other}.`,
    remedy: 'Gib allen Dateien eines Ordners denselben Artikel und dieselbe Autorin oder denselben Autor.',
  }),
  'entries-missing': () => ({
    what: 'Die Datei hat keinen Eintrag.',
    remedy: 'Füg mindestens einen Eintrag hinzu; er beginnt mit einer Überschrift „## …“.',
  }),
  'content-before-entry': ({ found }) => ({
    what: `Vor dem ersten Eintrag steht Text: ${found}.`,
    remedy: 'Schieb ihn unter die Überschrift „## …“ eines Eintrags, oder lösch ihn.',
  }),
  'heading-depth': ({ found }) => ({
    what: `Die Überschrift ${found} hat die falsche Zahl von #.`,
    remedy: HEADINGS,
  }),
  'heading-unknown': ({ found }) => ({
    what: `Die Überschrift ${found} ist in einem Eintrag unbekannt.`,
    remedy: 'In einem Eintrag darf nur „### Questions“ stehen; einen neuen Eintrag beginnst du mit „## …“.',
  }),
  'questions-twice': () => ({
    what: 'Der Eintrag hat zwei Listen von Fragen.',
    remedy: 'Setz alle Fragen unter eine Überschrift „### Questions“.',
  }),
  'key-unknown': ({ found, other }) => ({
    what: `Der Eintrag hat einen unbekannten Schlüssel ${found}.`,
    remedy: `Nimm nur id, from, link und words${other === '' ? '.' : `; meintest du „${other}“?`}`,
  }),
  'key-shape': ({ found }) => ({
    what: `Die Zeile ${found} hat nicht die Form „- Schlüssel: Wert“.`,
    remedy: 'Schreib „- id: …“, „- from: …“, „- link: …“ oder „- words: …“.',
  }),
  'key-twice': ({ found }) => ({
    what: `Der Eintrag hat ${found} zweimal.`,
    remedy: 'Lass eine der beiden Zeilen stehen.',
  }),
  'id-missing': ({ found }) => ({
    what: `Der Eintrag ${found} hat keine id.`,
    remedy: 'Füg direkt unter seiner Überschrift eine Zeile wie „- id: easy-swimming“ hinzu.',
  }),
  'id-bad': ({ found }) => ({
    what: `Die id ${found} ist nicht erlaubt.`,
    remedy: `Nimm Kleinbuchstaben von a bis z und Ziffern, Wörter mit Bindestrich verbunden, höchstens ${MAX_ID_CHARACTERS} Zeichen, zum Beispiel „easy-swimming“.`,
  }),
  'id-twice': ({ found, other }) => ({
    what: `Die id ${found} ist schon vergeben: ${other}.`,
    remedy: 'Gib einem der beiden Einträge eine andere id.',
  }),
  'translation-of-nothing': ({ found }) => ({
    what: `Der Eintrag ${found} übersetzt einen Eintrag, den es nicht gibt.`,
    remedy: 'Berichtige seine id, oder lösch ihn.',
  }),
  'translation-differs': ({ found, other }) => ({
    what: `Der Eintrag ${found} hat eine andere Zahl von Sätzen als der Eintrag, den er übersetzt (${other}).`,
    remedy: 'Schreib für jeden seiner Sätze einen, in derselben Reihenfolge.',
  }),
  'title-missing': () => ({ what: 'Der Eintrag hat keinen Titel.', remedy: 'Schreib ihn hinter „##“.' }),
  'title-too-long': ({ found }) => ({
    what: `Der Titel ${found} ist länger als ${MAX_TITLE_CHARACTERS} Zeichen.`,
    remedy: 'Kürz ihn.',
  }),
  'from-missing': ({ found }) => ({
    what: `Beim Eintrag ${found} steht nicht, woher er kommt.`,
    remedy: 'Füg direkt unter seiner id eine Zeile „- from: …“ hinzu.',
  }),
  'from-too-long': () => ({
    what: `Die Quelle ist länger als ${MAX_FROM_CHARACTERS} Zeichen.`,
    remedy: 'Kürz sie.',
  }),
  'link-bad': ({ found }) => ({
    what: `Der Link ${found} ist keine Webadresse, die ein Browser sicher öffnen kann.`,
    remedy: `Schreib eine einzige Adresse, die mit „https://“ beginnt, ohne Leerzeichen und Klammern, höchstens ${MAX_LINK_CHARACTERS} Zeichen lang.`,
  }),
  'words-shape': ({ found }) => ({
    what: `Die Zeile mit Wörtern ${found} hat nicht die Form „Namen → Bedeutung“.`,
    remedy:
      'Schreib die Namen, einen Pfeil und was sie bedeuten, zum Beispiel „Rad, Spinning, Rolle → Radfahren“.',
  }),
  'name-too-long': ({ found }) => ({
    what: `${found} ist länger als ${MAX_NAME_CHARACTERS} Zeichen.`,
    remedy: 'Nimm kurze Namen, je ein bis vier Wörter, mit einem Komma dazwischen.',
  }),
  'names-too-many': () => ({
    what: `Die Zeile mit Wörtern hat mehr als ${MAX_NAMES} Namen.`,
    remedy: 'Teil sie in zwei Zeilen mit derselben Bedeutung auf.',
  }),
  'words-too-many': () => ({
    what: `Der Eintrag hat mehr als ${MAX_WORD_GROUPS} Zeilen mit Wörtern.`,
    remedy: 'Fass Zeilen mit derselben Bedeutung zusammen, oder lösch welche.',
  }),
  'word-of-two-meanings': ({ found, other }) => ({
    what: `Das Wort ${found} hat anderswo eine andere Bedeutung: ${other}.`,
    remedy: 'Lass das Wort nur in einer der beiden Zeilen stehen.',
  }),
  'word-in-chain': ({ found, other }) => ({
    what: `Das Wort ${found} steht hier für etwas anderes, ist aber selbst eine Bedeutung: ${other}.`,
    remedy: 'Nimm in beiden Zeilen dieselbe Bedeutung.',
  }),
  'text-missing': ({ found }) => ({
    what: `Der Eintrag ${found} hat keinen Text.`,
    remedy: 'Schreib mindestens einen Satz unter seine id.',
  }),
  'text-after-questions': ({ found }) => ({
    what: `Unter „### Questions“ steht etwas, das keine Frage ist: ${found}.`,
    remedy: 'Schieb den Text über „### Questions“, und beginn jede Frage mit „- “.',
  }),
  'sentence-too-long': ({ found }) => ({
    what: `Der Satz ${found} ist länger als ${MAX_SENTENCE_CHARACTERS} Zeichen.`,
    remedy: 'Teil ihn in Sätze auf, die für sich allein verständlich sind, je mit einer Aussage.',
  }),
  'sentences-too-many': () => ({
    what: `Der Eintrag hat mehr als ${MAX_SENTENCES} Sätze.`,
    remedy: 'Teil ihn in zwei Einträge auf.',
  }),
  'questions-missing': ({ found }) => ({
    what: `Der Eintrag ${found} hat keine Fragen.`,
    remedy:
      'Füg unter seinem Text „### Questions“ hinzu, und darunter für jede Frage, die er beantwortet, eine Zeile „- …“.',
  }),
  'question-empty': () => ({
    what: 'Die Frage ist leer.',
    remedy: 'Schreib die Frage hinter „- “, oder lösch die Zeile.',
  }),
  'question-too-long': ({ found }) => ({
    what: `Die Frage ${found} ist länger als ${MAX_QUESTION_CHARACTERS} Zeichen.`,
    remedy: 'Kürz sie.',
  }),
  'questions-too-many': () => ({
    what: `Der Eintrag hat mehr als ${MAX_QUESTIONS} Fragen.`,
    remedy: 'Lösch die, die fast mit denselben Worten dasselbe fragen.',
  }),
  'question-twice': ({ found, other }) => ({
    what: `Die Frage ${found} steht schon da: ${other}.`,
    remedy: 'Lass sie nur bei dem Eintrag stehen, der sie beantwortet.',
  }),
  'item-nested': ({ found }) => ({
    what: `Der Listenpunkt ${found} hat mehr als eine Zeile Text.`,
    remedy: 'Schreib jeden Punkt in eine eigene Zeile, und lass nach dem letzten eine Zeile leer.',
  }),
  'list-in-text': ({ found }) => ({
    what: `Im Text ist eine Liste: ${found}.`,
    remedy: 'Schreib den Text in Sätzen; Listen sind nur die Schlüssel und die Fragen.',
  }),
  'block-not-plain': ({ found }) => ({
    what: `Im Text ist etwas, das dort nicht sein kann: ${block(found)}.`,
    remedy: PLAIN_TEXT,
  }),
  mention: ({ found }) => ({
    what: `Der Text ${found} würde in Discord jemanden rufen oder auf etwas verweisen.`,
    remedy: 'Lösch die Erwähnung.',
  }),
  'web-address': ({ found }) => ({ what: `Im Text ist eine Webadresse: ${found}.`, remedy: PLAIN_TEXT }),
  'invisible-character': ({ found }) => ({
    what: `Im Text ist ein unsichtbares Zeichen (${found}).`,
    remedy: 'Lösch es; am sichersten ist es, die Zeile von Hand neu zu schreiben.',
  }),
};
