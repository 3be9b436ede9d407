/** English leads to whole questions that stand below a text, for the member to take up. */
export const offers = {
  /** Questions that the knowledge does answer. */
  youCouldAsk: 'You could ask:',
  youCouldAskByNumber: 'You could ask (type the number):',
  /** Questions that a question may mean. */
  youCouldMean: 'You could mean:',
  youCouldMeanByNumber: 'You could mean (type the number):',
};
