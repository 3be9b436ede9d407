import type { BeyondQuestions } from '../topic.ts';

/** Further questions in German that the book does not answer, on equipment, food and the body. */
export const GERMAN_KIT_QUESTIONS = {
  gear: [
    'Kettlebell oder Kurzhanteln?',
    'Bringen Widerstandsbänder Läufern etwas?',
    'Gürtel beim Kreuzheben nötig?',
  ],
  'devices-and-apps': [
    'Zwift oder Rouvy?',

    'Garmin zeigt unproduktiv seit ich Gewichte stemme',
    'nenn mir einen guten Yogakanal für Läufer',
    'kann man das Ruderergo mit dem Handy koppeln',
  ],
  machines: [
    'Beinpresse statt Kniebeugen, kommt das aufs Gleiche raus?',
    'bringt so ein Fahrrad unterm Schreibtisch was',
  ],
  'prices-and-dates': [
    'wann macht die Kletterhalle sonntags auf?',
    'in welchem Monat fängt die Saisonpause an',
    'Termin vom nächsten Halbmarathon hier',
  ],
  'weather-and-place': [
    'Ist es gefährlich, nachts zu laufen?',
    'Kann ich bei der Hitze laufen?',

    '30 Grad, laufen oder drinnen rudern',
    'Spinning oder raus in den Regen',
    'flache Radwege in der Stadt',
  ],
  food: [
    'Rezept für was Schnelles zwischen Lauf und Pilates',
    'macht Kreatin Läufer langsam',
    'wie viel Eiweiß bei zweimal Gym die Woche',
  ],
  'body-weight': [
    'will zwei Kilo runter bis Ostern, Rad oder Joggen',
    'geht der Bauch vom Schwimmen weg?',
    'seit dem Krafttraining wieg ich mehr, sind das Muskeln',
    'wie viele Sekunden pro Kilo weniger',
    'soll ich mich vor und nach dem Spinning wiegen',
    'macht Pilates einen flachen Bauch',
  ],
  treatments: ['Massagepistole ja oder nein?'],
  ailments: [
    'Was hilft gegen Seitenstechen?',
    'Wie lange dauert ein Muskelfaserriss?',

    'Übungen fürs Läuferknie',
    'Schulter knackt beim Kraulen',
    'Brustschwimmen bei kaputtem Knie?',
    'Plattfüße und Kniebeugen',
    'schwimmen mit frischem Tattoo?',
  ],
  'age-and-body': [
    'ab welchem Alter dürfen Läufer Gewichte heben?',
    'darf mein Sohn mit 12 Sprungtraining machen',
    'ist Krafttraining für Frauen anders?',
    'während der Periode anders trainieren?',
    'dauert Erholung mit 50 länger',
    'rudern und laufen Große besser',
    'mit 55 zu alt für Kastensprünge',
    'ist 30 zu spät um schnell zu werden?',
    'als Dicker erst laufen oder erst Rad',
  ],
} satisfies Partial<BeyondQuestions>;
