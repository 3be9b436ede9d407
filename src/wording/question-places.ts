/** Places of the questions that one message may ask, in their order. */
export const QUESTION_PLACES = ['first', 'second', 'third'] as const;
export type QuestionPlace = (typeof QUESTION_PLACES)[number];
