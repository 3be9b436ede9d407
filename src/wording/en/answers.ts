import type { BeyondTopic } from '../../knowledge/beyond-topics.ts';
import type { QuestionPlace } from '../question-places.ts';
import { list } from './plan-names.ts';

/** Subjects that the knowledge does not speak of, as they are named behind "says nothing on". */
const beyond: Readonly<Record<BeyondTopic, string>> = {
  gear: 'shoes, clothing and gear',
  'devices-and-apps': 'watches, apps and music',
  machines: 'that machine',
  food: 'what to eat or take in detail',
  'body-weight': 'body weight and calories',
  'zones-and-pulse': 'heart rate and training zones',
  'pace-and-times': 'pace and finish times',
  'race-day': 'the day of the race',
  taper: 'when and how to taper before a race',
  'running-technique': 'running form and breathing',
  'sport-technique': 'the technique of that sport in detail',
  'single-exercises': 'that exercise',
  'ready-made-plans': 'ready-made plans and routines',
  'running-training': 'how to plan the runs themselves',
  duration: 'how long a session should be',
  'gap-between-sessions': 'how many hours to leave between two sessions',
  'time-to-effect': 'how long it takes until it shows',
  distance: 'how far to go',
  'loads-and-repetitions': 'weights, sets and repetitions',
  'amount-of-rest': 'how many hours of sleep or days of rest',
  'share-of-training': 'which share of the training it should be',
  equivalence: 'how one sport converts into another',
  comparison: 'how those compare',
  'stretching-and-warm-up': 'stretching and warming up before a run',
  treatments: 'massage and other treatments',
  ailments: 'single injuries and ailments',
  'age-and-body': 'age and stages of life',
  'weather-and-place': 'weather and places',
  'prices-and-dates': 'prices, opening hours and dates',
  'club-life': 'dates and organisation of the club',
  'other-sports': 'that sport',
  'order-of-exercises': 'the order of exercises within a session',
  research: 'studies and proof',
  'author-details': 'that detail about the author',
  muscles: 'which muscles that works',
  'time-of-day': 'the time of day',
  'size-of-effect': 'how big the effect is',
};

/** What the bot says around the knowledge: declining, asking back, stopping at danger, small talk. */
export const answers = {
  abstain: {
    'not-covered': ({ topic }: { readonly topic?: BeyondTopic }): string =>
      topic === undefined
        ? "That isn't in the club's knowledge, so I won't guess."
        : `The club's knowledge says nothing on ${beyond[topic]}, so I won't guess.`,
    'off-topic':
      "That is outside what I know: I only answer from the club's knowledge on cross-training for runners.",
    'other-language': 'I understand English, Spanish, German and French. Please ask me in one of them.',
    empty:
      'I got no words to work with. Ask me something about cross-training, or how to fit it around your runs.',
    'too-long': (p: { most: number }) =>
      `That is more than I can read at once. Please ask in at most ${p.most} characters.`,
    steering:
      "I can't do that. I only answer questions on cross-training for runners, from the club's knowledge.",
    diagnosis:
      "I can't judge symptoms or suggest a treatment. Please show it to a doctor or a physiotherapist; I can only help with training.",
  },
  /** Behind the sentences on each of several activities that a member weighs against each other. */
  undecided: "Which of them is better, the club's knowledge does not say.",
  /** Behind an answer: the part of the message that the knowledge does not cover. */
  partNotCovered: ({ topic }: { readonly topic?: BeyondTopic }): string =>
    topic === undefined
      ? "The other part of your message isn't in the club's knowledge."
      : `On ${beyond[topic]}, the club's knowledge says nothing.`,
  /** Behind the answers to several questions: those that there was no room for. */
  partsLeftOut: ({ places }: { readonly places: readonly QuestionPlace[] }): string =>
    places.length === 1
      ? `There was no room for your ${list(places)} question: please ask it again on its own.`
      : `There was no room for your ${list(places)} questions: please ask them again one by one.`,
  /** Asks back where a message says too little; choices to pick from follow. */
  vague: 'What would you like to know? Ask me in a few more words, or pick one of these.',
  safety: {
    emergency:
      'Stop training now. What you describe can be an emergency: if it is happening now or comes back, call your local emergency number (112 in many countries, 911 in North America, 999 in the UK). Otherwise have a doctor check it today, and do not run or train until a doctor has cleared it. I am a bot and cannot judge symptoms.',
    urgent:
      'Stop, and do not run or train on it. Please have a doctor look at this before any exercise, today if you can; if it gets worse quickly, call your local emergency number (112 in many countries, 911 in North America). I am a bot and cannot judge symptoms.',
    professional:
      'This is a question for your doctor, midwife or whoever treats you, before any training: please ask them first, and do not run or train against their advice. I am a bot and give no medical advice.',
    crisis:
      'I am really glad you said it. Please talk to somebody right now: a person you trust, a doctor, or a crisis line; if you or somebody else is in danger, call your local emergency number (112 in many countries, 911 in North America; 988 is the crisis line in the US). You do not have to carry this alone. I am only a bot, and training can wait.',
  },
  smalltalk: {
    greeting:
      'Hello! Ask me about cross-training for runners, or how to fit it around your runs: for example “Can I swim after intervals?” or “How many days a week?”.',
    thanks: 'You are welcome. Enjoy your next run!',
    farewell: 'Good night, and enjoy the rest: recovery is part of training too.',
    tired: 'Well done! Now enjoy the rest: eat, drink and sleep well, recovery is part of training too.',
    abilities:
      "I answer questions on cross-training for runners from the club's knowledge, each with its source, and decide schedule questions by its rules: whether a run and a cross-training session fit on one day, and how many days a week suit your level. What the knowledge does not hold I say so. I am a bot, no coach and no doctor.",
    identity:
      "I am a bot: an automated program, not a human and not a real coach. I answer from the club's knowledge on cross-training for runners, with sources, and give no medical advice.",
  },
};
