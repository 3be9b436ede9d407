import { discord as english } from '../en/discord.ts';

/** Who runs the bot is spoken to in English. */
const { ready, invite, registered, problems } = english;

/** German sentences of the Discord edge. */
export const discord = {
  commands: {
    ask: {
      description: 'Stell eine Frage zum Crosstraining für Läuferinnen und Läufer',
      question: 'Deine Frage, in deinen eigenen Worten',
      private: 'Nur du siehst die Antwort',
    },
    answerThis: { name: 'Darauf antworten' },
    plan: { description: 'Lass die Regeln der Wissenssammlung des Clubs über deine Woche entscheiden' },
    profile: { description: 'Was ich über dein Training wissen darf, damit die Antworten zu dir passen' },
    help: { description: 'Was dieser Bot kann und wie du ihn fragst' },
  },

  /** What a message that only mentions the bot is taken for. */
  bareMention: 'Hallo',

  help: [
    '**Was ich kann**',
    'Ich beantworte Fragen zum Crosstraining für Läuferinnen und Läufer aus der Wissenssammlung des Clubs und zeige, woher jede Antwort kommt. Was nicht in der Wissenssammlung steht, das sage ich, statt zu raten.',
    '',
    '**Wie du fragst**',
    '- `/ask question:` mit deiner Frage',
    '- `/plan day`: ob ein Lauf und Crosstraining auf einen Tag passen',
    '- `/plan days`: wie viele Tage Crosstraining pro Woche',
    '- `/plan week`: welche Einheit auf welchen Tag kommt, aus deinen Läufen und dem, was du sonst noch machen willst',
    '- `/plan check`: ob eine Woche in Ordnung ist und was du verschieben solltest',
    '- `/profile set`: was ich über dein Training wissen darf, damit die Antworten zu dir passen; `/profile show` und `/profile forget` zeigen und löschen es',
    '- `/privacy show`: alles, was ich über dich gespeichert habe; `/privacy forget` löscht es',
    '- erwähne mich, antworte auf eine meiner Nachrichten oder schreib mir direkt; an die letzten Nachrichten erinnere ich mich eine halbe Stunde lang',
    '- wer moderiert, richtet mich mit `/club` für den Club ein, pflegt sein Wissen mit `/knowledge` und lässt mit `/digest` seine Woche posten',
    '',
    '**Zum Beispiel**',
    '- Kann ich am selben Tag schwimmen und laufen?',
    '- Wie viele Tage pro Woche soll ich Crosstraining machen, wenn ich neu im Laufen bin?',
    '- Wofür ist Crosstraining gut?',
    '',
    'Meine Antworten sind automatisch. Ich bin kein Arzt: Frag bei Schmerzen, einer Verletzung oder einer Krankheit eine Fachperson.',
  ].join('\n'),

  /** Above the questions that a member may ask instead. */
  youCouldAsk: 'Du könntest fragen:',
  /** Above the ways in which a question may be made clear. */
  pickOne: 'Zum Beispiel:',
  titled: (p: { number: number; title: string }) => `[${p.number}] ${p.title}`,
  source: (p: { number: number; title: string; quote: string }) => `[${p.number}] ${p.title}: „${p.quote}“`,
  /** Ends an answer that is longer than fits into the messages that one answer may take. */
  cut: '… Der Rest ist zu lang für diesen Platz. Frag nach einem Teil davon.',

  error: (p: { reference: string }) =>
    `Bei mir ist etwas schiefgegangen, und ich konnte nicht antworten. Bitte versuch es später noch einmal. Wenn es wieder passiert, nenn dem Moderationsteam deines Clubs diese Kennung: \`${p.reference}\``,
  /** To a command that comes while the bot stops. */
  restarting: 'Ich starte gerade neu. Bitte frag in einer Minute noch einmal.',
  unknownControl:
    'Wozu dieser Knopf gut war, weiß ich nicht mehr. Frag mich noch einmal, dann bekommst du eine frische Antwort.',
  unknownCommand:
    'Diesen Befehl kenne ich nicht mehr. Lade Discord neu, um die zu sehen, die ich kenne, oder nutz `/ask`.',

  ready,
  invite,
  registered,
  problems,
};
