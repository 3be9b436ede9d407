import type { MemberCatalogue } from '../catalogue.ts';

/** Spanish leads to whole questions that stand below a text, for the member to take up. */
export const offers: MemberCatalogue['offers'] = {
  youCouldAsk: 'Podrías preguntar:',
  youCouldAskByNumber: 'Podrías preguntar (escribe el número):',
  youCouldMean: 'Quizá quieres decir:',
  youCouldMeanByNumber: 'Quizá quieres decir (escribe el número):',
};
