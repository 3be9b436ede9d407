/** How an answer came about, told to who asks for it. */
export const receipt = {
  heading: 'How this answer came about',
  /** An entry that the answer rests on; `percent` is the share of the question that it covers. */
  entry: (p: { section: string; revision: number; percent: number }): string =>
    `${p.section}, revision ${p.revision}: covers ${p.percent} % of what the question turns on`,
  /** An entry that the rules of a plan rest on. */
  ruleEntry: (p: { section: string; revision: number }): string =>
    `${p.section}, revision ${p.revision}: the rules rest on it`,
  covered: (p: { words: readonly string[] }): string => `found there: ${p.words.join(', ')}`,
  missing: (p: { words: readonly string[] }): string => `not found there: ${p.words.join(', ')}`,
  rules: (p: { rules: readonly string[] }): string => `Rules of the planner: ${p.rules.join(', ')}.`,
  /** Where no entry was used. */
  none: 'No entry of the knowledge was used.',
  outcome: {
    answer: 'Answered with sentences of the knowledge, word for word.',
    plan: 'Decided by the rules of the planner.',
    clarify: 'Something must be known first.',
    abstain: 'Declined: nothing in the knowledge answers it, or it is no question to it.',
    safety: 'Stopped at a sign of danger, before anything was looked up.',
    smalltalk: 'Small talk; nothing was looked up.',
  },
  model: (p: { model: string | null }): string =>
    p.model === null ? 'No language model was used.' : `Worded by the language model ${p.model}.`,
  /** Why a language model that is set up did not word an answer. */
  notWorded: {
    off: 'No language model was used: the club does without.',
    personal: 'No language model was used: the question has to do with a person or with health.',
    brief: 'No language model was used: nothing of this answer may be worded.',
    budget: 'No language model was used: enough was asked of it for today.',
    gate: 'No language model was used: what it said went beyond the knowledge.',
    timeout: 'No language model was used: it took too long.',
    unreachable: 'No language model was used: it cannot be reached.',
    refused: 'No language model was used: it did not take the request.',
    unsaid: 'No language model was used: it gave no usable answer.',
    busy: 'No language model was used: it has too much to do.',
    broken: 'No language model was used: it failed.',
    paused: 'No language model was used: it has failed several times and is left alone for a while.',
    stopped: 'No language model was used: I was being stopped.',
  },
  offered: (p: { model: string }): string =>
    `The questions to choose from were offered by the language model ${p.model}; the answer to each is ours.`,
};
