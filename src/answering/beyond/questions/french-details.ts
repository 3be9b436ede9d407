import type { BeyondQuestions } from '../topic.ts';

/** Questions in French on details that the book does not go into. */
export const FRENCH_DETAIL_QUESTIONS = {
  muscles: [
    'Quels muscles travaillent avec les fentes ?',
    'Quel muscle bosse pendant la planche ?',
    'Le rameur muscle le dos ?',
    "L'escalade est bonne pour les épaules ?",
    'la boxe renforce les bras ?',
    'Quels groupes musculaires pour les pompes ?',
    'Le yoga renforce-t-il les chevilles ?',
    'le spinning, bon pour les fessiers ?',
  ],
  'time-of-day': [
    'À quel moment de la journée faire du yoga ?',
    'À quelle heure je fais mon Pilates ?',
    "Muscu à l'aube ou après le dîner ?",
    'quelle heure convient pour nager',
    "Est-ce que je suis plus fort l'après-midi ?",
    'ça change quelque chose de pédaler la nuit ?',
    'la meilleure heure pour la salle',
    'cours tôt ou tard, pareil ?',
  ],
  'size-of-effect': [
    "De combien la muscu va-t-elle m'accélérer ?",
    'Combien de secondes au kilomètre je gagne avec le vélo ?',
    "de combien le yoga améliore l'économie de course",
    "Quelle est l'ampleur de l'effet du Pilates ?",
    'combien de minutes en moins au marathon avec deux séances de salle',
    'Quel progrès chiffré puis-je espérer ?',
    'Combien de force en plus avec le spinning ?',
    'un hiver de natation, 5 minutes de gagnées ?',
  ],
} satisfies Partial<BeyondQuestions>;
