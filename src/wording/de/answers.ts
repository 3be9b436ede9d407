import type { BeyondTopic } from '../../knowledge/beyond-topics.ts';
import type { QuestionPlace } from '../question-places.ts';
import { list } from './grammar.ts';

/** Subjects that the knowledge does not speak of, as they are named behind "über". */
const beyond: Readonly<Record<BeyondTopic, string>> = {
  gear: 'Schuhe, Kleidung und Ausrüstung',
  'devices-and-apps': 'Uhren, Apps und Musik',
  machines: 'dieses Gerät',
  food: 'die Frage, was genau du essen oder einnehmen solltest',
  'body-weight': 'Körpergewicht und Kalorien',
  'zones-and-pulse': 'Herzfrequenz und Trainingsbereiche',
  'pace-and-times': 'Tempo und Zielzeiten',
  'race-day': 'den Tag des Wettkampfs',
  taper: 'Zeitpunkt und Ablauf des Taperings vor einem Wettkampf',
  'running-technique': 'Lauftechnik und Atmung',
  'sport-technique': 'die Technik dieser Sportart im Einzelnen',
  'single-exercises': 'diese Übung',
  'ready-made-plans': 'fertige Pläne und Programme',
  'running-training': 'die Planung der Läufe selbst',
  duration: 'die Dauer einer Einheit',
  'gap-between-sessions': 'die Zahl der Stunden zwischen zwei Einheiten',
  'time-to-effect': 'die Zeit, bis sich etwas zeigt',
  distance: 'die Länge der Strecke',
  'loads-and-repetitions': 'Gewichte, Sätze und Wiederholungen',
  'amount-of-rest': 'die Zahl der Schlafstunden oder Ruhetage',
  'share-of-training': 'den Anteil am gesamten Training',
  equivalence: 'die Umrechnung von einer Sportart in eine andere',
  comparison: 'diesen Vergleich',
  'stretching-and-warm-up': 'Dehnen und Aufwärmen vor einem Lauf',
  treatments: 'Massagen und andere Behandlungen',
  ailments: 'einzelne Verletzungen und Beschwerden',
  'age-and-body': 'Alter und Lebensphasen',
  'weather-and-place': 'Wetter und Orte',
  'prices-and-dates': 'Preise, Öffnungszeiten und Termine',
  'club-life': 'Termine und Organisation des Clubs',
  'other-sports': 'diese Sportart',
  'order-of-exercises': 'die Reihenfolge der Übungen in einer Einheit',
  research: 'Studien und Belege',
  'author-details': 'dieses Detail zum Autor',
  muscles: 'die einzelnen Muskeln dabei',
  'time-of-day': 'die Tageszeit',
  'size-of-effect': 'die Größe der Wirkung',
};

const PLACES: Readonly<Record<QuestionPlace, string>> = { first: 'erste', second: 'zweite', third: 'dritte' };

/** `zweite und dritte`. */
const named = (places: readonly QuestionPlace[]): string => list(places.map((place) => PLACES[place]));

/** What the bot says around the knowledge: declining, asking back, stopping at danger, small talk. */
export const answers = {
  abstain: {
    'not-covered': ({ topic }: { readonly topic?: BeyondTopic }): string =>
      topic === undefined
        ? 'Das steht nicht in der Wissenssammlung des Clubs, und raten will ich nicht.'
        : `Über ${beyond[topic]} sagt die Wissenssammlung des Clubs nichts, und raten will ich nicht.`,
    'off-topic':
      'Damit kenne ich mich nicht aus: Ich antworte nur aus der Wissenssammlung des Clubs zum Crosstraining für Läuferinnen und Läufer.',
    'other-language':
      'Ich verstehe Deutsch, Englisch, Spanisch und Französisch. Bitte frag mich in einer dieser Sprachen.',
    empty:
      'Ich habe keine Wörter bekommen, mit denen ich etwas anfangen kann. Frag mich etwas zum Crosstraining oder dazu, wie es zu deinen Läufen passt.',
    'too-long': (p: { most: number }) =>
      `Das ist mehr, als ich auf einmal lesen kann. Bitte frag mit höchstens ${p.most} Zeichen.`,
    steering:
      'Das kann ich nicht. Ich beantworte nur Fragen zum Crosstraining für Läuferinnen und Läufer, aus der Wissenssammlung des Clubs.',
    diagnosis:
      'Ich kann keine Symptome beurteilen und keine Behandlung vorschlagen. Bitte lass es ärztlich oder physiotherapeutisch anschauen; helfen kann ich nur beim Training.',
  },
  /** Behind the sentences on each of several activities that a member weighs against each other. */
  undecided: 'Was davon besser ist, sagt die Wissenssammlung des Clubs nicht.',
  /** Behind an answer: the part of the message that the knowledge does not cover. */
  partNotCovered: ({ topic }: { readonly topic?: BeyondTopic }): string =>
    topic === undefined
      ? 'Der andere Teil deiner Nachricht steht nicht in der Wissenssammlung des Clubs.'
      : `Über ${beyond[topic]} sagt die Wissenssammlung des Clubs nichts.`,
  /** Behind the answers to several questions: those that there was no room for. */
  partsLeftOut: ({ places }: { readonly places: readonly QuestionPlace[] }): string =>
    `Für deine ${named(places)} Frage war hier kein Platz mehr: Bitte stell sie noch einmal einzeln.`,
  /** Asks back where a message says too little; choices to pick from follow. */
  vague: 'Was möchtest du wissen? Frag mich mit ein paar Worten mehr, oder such dir eine dieser Fragen aus.',
  safety: {
    emergency:
      'Hör jetzt mit dem Training auf. Was du beschreibst, kann ein Notfall sein: Wenn es gerade passiert oder wiederkommt, ruf den Notruf deines Landes an (112 in vielen Ländern, 911 in Nordamerika, 999 im Vereinigten Königreich). Lass es andernfalls noch heute ärztlich untersuchen, und lauf und trainiere erst wieder, wenn es ärztlich freigegeben ist. Ich bin ein Bot und kann keine Symptome beurteilen.',
    urgent:
      'Stopp, lauf und trainiere so nicht weiter. Bitte lass das ärztlich anschauen, bevor du wieder Sport machst, wenn möglich noch heute; wenn es schnell schlimmer wird, ruf den Notruf deines Landes an (112 in vielen Ländern, 911 in Nordamerika). Ich bin ein Bot und kann keine Symptome beurteilen.',
    professional:
      'Das ist eine Frage für deine Ärztin oder deinen Arzt, deine Hebamme oder die Person, die dich behandelt, und zwar vor jedem Training: Bitte frag dort zuerst, und lauf und trainiere nicht gegen diesen Rat. Ich bin ein Bot und gebe keinen medizinischen Rat.',
    crisis:
      'Ich bin wirklich froh, dass du das gesagt hast. Bitte sprich jetzt gleich mit jemandem: mit einem Menschen, dem du vertraust, mit einer Ärztin oder einem Arzt oder mit einem Krisentelefon; wenn du oder jemand anderes in Gefahr ist, ruf den Notruf deines Landes an (112 in vielen Ländern, 911 in Nordamerika; 988 ist das Krisentelefon in den USA). Du musst das nicht allein tragen. Ich bin nur ein Bot, und das Training kann warten.',
  },
  smalltalk: {
    greeting:
      'Hallo! Frag mich etwas zum Crosstraining für Läuferinnen und Läufer oder dazu, wie es zu deinen Läufen passt: zum Beispiel „Kann ich nach Intervallen schwimmen?“ oder „Wie viele Tage pro Woche?“.',
    thanks: 'Gern geschehen. Viel Spaß bei deinem nächsten Lauf!',
    farewell: 'Gute Nacht, und genieß die Ruhe: Erholung gehört auch zum Training.',
    tired:
      'Gut gemacht! Jetzt genieß die Ruhe: Iss, trink und schlaf gut, denn Erholung gehört auch zum Training.',
    abilities:
      'Ich beantworte Fragen zum Crosstraining für Läuferinnen und Läufer aus der Wissenssammlung des Clubs, immer mit Quelle, und entscheide Fragen zu deinem Plan nach ihren Regeln: ob ein Lauf und eine Crosstraining-Einheit auf einen Tag passen und wie viele Tage pro Woche zu deinem Niveau passen. Was nicht in der Wissenssammlung steht, das sage ich. Ich bin ein Bot, kein Coach und kein Arzt.',
    identity:
      'Ich bin ein Bot: ein automatisches Programm, kein Mensch und kein echter Coach. Ich antworte mit Quellen aus der Wissenssammlung des Clubs zum Crosstraining für Läuferinnen und Läufer und gebe keinen medizinischen Rat.',
  },
};
