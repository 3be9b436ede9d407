import type { MemberCatalogue } from '../catalogue.ts';

/** French leads to whole questions that stand below a text, for the member to take up. */
export const offers: MemberCatalogue['offers'] = {
  youCouldAsk: 'Tu pourrais demander :',
  youCouldAskByNumber: 'Tu pourrais demander (tape le numéro) :',
  youCouldMean: 'Tu veux peut-être dire :',
  youCouldMeanByNumber: 'Tu veux peut-être dire (tape le numéro) :',
};
