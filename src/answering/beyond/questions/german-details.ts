import type { BeyondQuestions } from '../topic.ts';

/** Questions in German on details that the book does not go into. */
export const GERMAN_DETAIL_QUESTIONS = {
  muscles: [
    'Welche Muskeln trainiert ein Ausfallschritt?',
    'Welcher Muskel arbeitet beim Unterarmstütz?',
    'Trainiert Rudern den Rücken?',
    'Ist Klettern gut für die Schultern?',
    'kräftigt Boxen die Arme?',
    'Welche Muskelgruppen treffen Liegestütze?',
    'Stärkt Yoga die Sprunggelenke?',
    'Spinning, gut für den Po?',
  ],
  'time-of-day': [
    'Zu welcher Tageszeit ist Yoga am besten?',
    'Um wie viel Uhr soll ich Pilates machen?',
    'Gewichte lieber bei Sonnenaufgang oder nach dem Abendessen?',
    'welche Uhrzeit passt zum Schwimmen',
    'Bin ich nachmittags stärker?',
    'macht es was, wenn ich nachts Rad fahre?',
    'beste Stunde fürs Studio',
    'früher oder später Kurs, egal?',
  ],
  'size-of-effect': [
    'Um wie viel schneller macht mich Krafttraining?',
    'Wie viele Sekunden pro Kilometer bringt Radfahren?',
    'um wie viel verbessert Yoga die Laufökonomie',
    'Wie groß ist der Effekt von Pilates?',
    'wie viele Minuten im Marathon mit zweimal Studio',
    'Welche Verbesserung in Zahlen darf ich erwarten?',
    'Wie viel stärker werden die Beine vom Spinning?',
    'ein Winter Schwimmen, bringt das 5 Minuten?',
  ],
} satisfies Partial<BeyondQuestions>;
