import type { BeyondQuestions } from '../topic.ts';

/** Questions in English on details that the book does not go into. */
export const ENGLISH_DETAIL_QUESTIONS = {
  muscles: [
    'Which muscles does a lunge work?',
    'What muscles do press-ups hit?',
    'Does rowing train the back?',
    'Is bouldering good for the shoulders?',
    'does boxing build the arms',
    'Which muscle groups does a deadlift target?',
    'Does yoga strengthen the ankles?',
    'Is spinning good for my glutes?',
    'what does climbing do for your grip',
    'which part of the leg does a squat hit',
  ],
  'time-of-day': [
    'At what time of day is yoga best?',
    'Is it better to lift at dawn or after dinner?',
    'what time should I do Pilates',
    'Which time of day suits swimming?',
    'Am I stronger in the afternoon?',
    'Best hour for stretching class?',
    'does it matter if I bike at night',
    'is early-morning gym worse than evening gym',
  ],
  'size-of-effect': [
    'How much faster will strength training make me?',
    'How many seconds per kilometre does cycling bring?',
    'by how much does yoga improve running economy',
    'How big is the effect of Pilates?',
    'how many minutes off my marathon with two gym sessions',
    'What improvement can I expect in numbers?',
    'How much stronger do legs get from spinning?',
    'does a winter of swimming take 5 minutes off my half',
  ],
} satisfies Partial<BeyondQuestions>;
