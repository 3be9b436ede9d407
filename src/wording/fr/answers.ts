import type { BeyondTopic } from '../../knowledge/beyond-topics.ts';
import type { QuestionPlace } from '../question-places.ts';
import { list } from './grammar.ts';

/** Subjects that the knowledge does not speak of, as they are named behind "ne dit rien sur". */
const beyond: Readonly<Record<BeyondTopic, string>> = {
  gear: 'les chaussures, les vêtements et le matériel',
  'devices-and-apps': 'les montres, les applications et la musique',
  machines: 'cette machine',
  food: "ce qu'il faut manger ou prendre en détail",
  'body-weight': 'le poids et les calories',
  'zones-and-pulse': "la fréquence cardiaque et les zones d'entraînement",
  'pace-and-times': "les allures et les temps d'arrivée",
  'race-day': 'le jour de la compétition',
  taper: "le moment et la façon de réduire l'entraînement avant une compétition",
  'running-technique': 'la technique de course et la respiration',
  'sport-technique': 'la technique de ce sport en détail',
  'single-exercises': 'cet exercice',
  'ready-made-plans': 'les plans et programmes tout faits',
  'running-training': 'la planification des sorties de course à pied elles-mêmes',
  duration: "la durée d'une séance",
  'gap-between-sessions': "le nombre d'heures à laisser entre deux séances",
  'time-to-effect': "le temps qu'il faut pour que cela se voie",
  distance: 'la distance à faire',
  'loads-and-repetitions': 'les charges, les séries et les répétitions',
  'amount-of-rest': "le nombre d'heures de sommeil ou de jours de repos",
  'share-of-training': "la part de l'entraînement que cela doit prendre",
  equivalence: "la conversion d'un sport en un autre",
  comparison: 'la comparaison de ces activités',
  'stretching-and-warm-up': "les étirements et l'échauffement avant une sortie",
  treatments: 'les massages et autres traitements',
  ailments: 'les blessures et les maux précis',
  'age-and-body': "l'âge et les étapes de la vie",
  'weather-and-place': 'la météo et les lieux',
  'prices-and-dates': 'les prix, les horaires et les dates',
  'club-life': "les dates et l'organisation du club",
  'other-sports': 'ce sport',
  'order-of-exercises': "l'ordre des exercices au cours d'une séance",
  research: 'les études et les preuves',
  'author-details': "ce détail sur l'auteur",
  muscles: 'les muscles que cela fait travailler',
  'time-of-day': 'le moment de la journée',
  'size-of-effect': "l'ampleur de l'effet",
};

const PLACES: Readonly<Record<QuestionPlace, string>> = {
  first: 'première',
  second: 'deuxième',
  third: 'troisième',
};

/** `deuxième et troisième`. */
const named = (places: readonly QuestionPlace[]): string => list(places.map((place) => PLACES[place]));

/** What the bot says around the knowledge: declining, asking back, stopping at danger, small talk. */
export const answers = {
  abstain: {
    'not-covered': ({ topic }: { readonly topic?: BeyondTopic }): string =>
      topic === undefined
        ? 'Cela ne figure pas dans la base de connaissances du club, alors je ne vais pas deviner.'
        : `La base de connaissances du club ne dit rien sur ${beyond[topic]}, alors je ne vais pas deviner.`,
    'off-topic':
      "Cela sort de ce que je sais : je ne réponds qu'avec la base de connaissances du club sur l'entraînement croisé pour les coureurs.",
    'other-language':
      "Je comprends le français, l'anglais, l'espagnol et l'allemand. Pose ta question dans l'une de ces langues, s'il te plaît.",
    empty:
      "Je n'ai reçu aucun mot. Pose-moi une question sur l'entraînement croisé, ou sur la façon de le caser autour de tes sorties.",
    'too-long': (p: { most: number }) =>
      `C'est plus que ce que je peux lire d'un coup. Pose ta question en ${p.most} caractères au plus, s'il te plaît.`,
    steering:
      "Je ne peux pas faire cela. Je réponds seulement aux questions sur l'entraînement croisé pour les coureurs, avec la base de connaissances du club.",
    diagnosis:
      "Je ne peux pas évaluer des symptômes ni proposer un traitement. Montre cela à un médecin ou à un kiné, s'il te plaît ; je peux seulement aider pour l'entraînement.",
  },
  /** Behind the sentences on each of several activities that a member weighs against each other. */
  undecided: 'La base de connaissances du club ne dit pas ce qui vaut mieux.',
  /** Behind an answer: the part of the message that the knowledge does not cover. */
  partNotCovered: ({ topic }: { readonly topic?: BeyondTopic }): string =>
    topic === undefined
      ? "L'autre partie de ton message ne figure pas dans la base de connaissances du club."
      : `Sur ${beyond[topic]}, la base de connaissances du club ne dit rien.`,
  /** Behind the answers to several questions: those that there was no room for. */
  partsLeftOut: ({ places }: { readonly places: readonly QuestionPlace[] }): string =>
    places.length === 1
      ? `Il n'y avait plus de place pour ta ${named(places)} question : pose-la de nouveau à part, s'il te plaît.`
      : `Il n'y avait plus de place pour tes ${named(places)} questions : pose-les de nouveau une par une, s'il te plaît.`,
  /** Asks back where a message says too little; choices to pick from follow. */
  vague:
    "Qu'est-ce que tu voudrais savoir ? Demande-le-moi en quelques mots de plus, ou choisis l'une de ces questions.",
  safety: {
    emergency:
      "Arrête l'entraînement tout de suite. Ce que tu décris peut être une urgence : si cela se passe en ce moment ou revient, appelle le numéro d'urgence de ton pays (112 dans de nombreux pays, 911 en Amérique du Nord, 999 au Royaume-Uni). Sinon, fais examiner cela par un médecin aujourd'hui, et pas de course ni d'entraînement avant qu'un médecin ait donné son accord. Je suis un bot et je ne peux pas évaluer des symptômes.",
    urgent:
      "Arrête, et pas de course ni d'entraînement là-dessus. Fais examiner cela par un médecin avant tout exercice, aujourd'hui si possible ; si cela s'aggrave vite, appelle le numéro d'urgence de ton pays (112 dans de nombreux pays, 911 en Amérique du Nord). Je suis un bot et je ne peux pas évaluer des symptômes.",
    professional:
      "C'est une question pour ton médecin, ta sage-femme ou la personne qui te soigne, avant tout entraînement : demande-lui d'abord, s'il te plaît, et pas de course ni d'entraînement contre son avis. Je suis un bot et je ne donne pas de conseils médicaux.",
    crisis:
      "C'est vraiment bien que tu l'aies dit. Parle à quelqu'un maintenant, s'il te plaît : une personne de confiance, un médecin ou une ligne d'écoute ; si tu es en danger, ou si quelqu'un d'autre l'est, appelle le numéro d'urgence de ton pays (112 dans de nombreux pays, 911 en Amérique du Nord ; le 988 est la ligne d'écoute de crise aux États-Unis). Tu n'as pas à porter cela sans aide. Je ne suis qu'un bot, et l'entraînement peut attendre.",
  },
  smalltalk: {
    greeting:
      "Bonjour ! Pose-moi une question sur l'entraînement croisé pour les coureurs, ou sur la façon de le caser autour de tes sorties : par exemple « Est-ce que je peux nager après du fractionné ? » ou « Combien de jours par semaine ? ».",
    thanks: 'Avec plaisir. Profite bien de ta prochaine sortie !',
    farewell: "Bonne nuit, et bon repos : la récupération fait aussi partie de l'entraînement.",
    tired:
      "Bravo ! Maintenant, profite du repos : mange, bois et dors bien, la récupération fait aussi partie de l'entraînement.",
    abilities:
      "Je réponds aux questions sur l'entraînement croisé pour les coureurs avec la base de connaissances du club, chaque fois avec la source, et je décide des questions de planning selon ses règles : si une sortie de course à pied et une séance d'entraînement croisé vont ensemble le même jour, et combien de jours par semaine conviennent à ton niveau. Ce que la base ne contient pas, je le dis. Je suis un bot, pas un coach ni un médecin.",
    identity:
      "Je suis un bot : un programme automatique, pas un humain ni un vrai coach. Je réponds avec la base de connaissances du club sur l'entraînement croisé pour les coureurs, avec les sources, et je ne donne pas de conseils médicaux.",
  },
};
