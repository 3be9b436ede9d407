import type { BeyondQuestions } from '../topic.ts';

/** Further questions in French that the book does not answer, on equipment, food and the body. */
export const FRENCH_KIT_QUESTIONS = {
  gear: [
    'Kettlebell ou haltères ?',
    'Les élastiques servent-ils aux coureurs ?',

    'pédales auto ou plates pour un premier hiver à vélo',
    'ceinture obligatoire au soulevé de terre ?',
    'tapis épais ou fin pour le pilates',
  ],
  'devices-and-apps': ['Zwift ou Rouvy ?', 'quelle bague pour suivre le sommeil'],
  machines: ['presse à la place des squats, pareil ?', 'sur quel cran je mets le rameur'],
  'prices-and-dates': [
    'Diego a payé son rameur combien',
    "l'intersaison commence quel mois",
    'date du prochain semi dans la région',
    "l'article est sorti quand ?",
  ],
  'weather-and-place': [
    'Est-ce dangereux de courir la nuit ?',
    'Je peux courir par cette chaleur ?',
    'préparer un marathon chaud en plein hiver, comment',
  ],
  food: [
    "nager juste après le déjeuner c'est risqué ?",
    'la créatine ralentit les coureurs',
    'petit déj avant la piscine, quoi',
  ],
  'body-weight': [
    'perdre deux kilos avant Pâques, vélo ou footing',
    "le muscle c'est du poids mort sur un semi",
    'combien de secondes par kilo perdu',
  ],
  treatments: ['Le pistolet de massage, oui ou non ?', 'strapper la cheville pour grimper'],
  ailments: [
    'Comment faire passer un point de côté ?',
    'Combien de temps dure un claquage ?',
    'mon épaule craque en crawl',
  ],
  'age-and-body': [
    'à quel âge un coureur commence la muscu ?',
    "j'ai 63 ans, encore lourd ou plus léger",
    'mon fils de 12 ans peut faire de la plio',
    'la muscu est différente pour les femmes ?',
    "changer l'entraînement pendant les règles ?",
    'on récupère moins vite à 50 ans',
    'les grands rament et courent mieux ?',
    'trop vieux à 55 ans pour sauter sur une caisse',
    '30 ans trop tard pour devenir rapide ?',
    "en surpoids, courir ou pédaler d'abord",
  ],
} satisfies Partial<BeyondQuestions>;
