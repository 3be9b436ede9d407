import type { MemberCatalogue } from '../catalogue.ts';

/** German leads to whole questions that stand below a text, for the member to take up. */
export const offers: MemberCatalogue['offers'] = {
  youCouldAsk: 'Du könntest fragen:',
  youCouldAskByNumber: 'Du könntest fragen (tipp die Nummer ein):',
  youCouldMean: 'Vielleicht meinst du:',
  youCouldMeanByNumber: 'Vielleicht meinst du (tipp die Nummer ein):',
};
