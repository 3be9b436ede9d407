/** English words of how a draft is looked over before it is published. */
export const knowledgeReview = {
  head: {
    add: (p: { title: string; language: string }): string => `**A new entry:** ${p.title} (${p.language})`,
    edit: (p: { title: string; language: string }): string => `**A change of:** ${p.title} (${p.language})`,
    remove: (p: { title: string }): string => `**To be taken out:** ${p.title}`,
    restore: (p: { title: string }): string => `**To be restored:** ${p.title}`,
    import: (p: { count: number }): string =>
      p.count === 1 ? '**From files:** one entry' : `**From files:** ${p.count} entries`,
  },
  good: 'Nothing stands against publishing it.',
  notYet: 'It cannot be published like this. Nothing has changed yet.',

  same: 'It says this already, so there is nothing to publish.',
  problems: 'This has to be put right first:',
  /** `field` is the label of the form. */
  problem: (p: { field: string; line: number; what: string }): string =>
    `- **${p.field}**, line ${p.line}: ${p.what}`,
  clash: {
    'question-twice': (p: { found: string; title: string }): string =>
      `The question “${p.found}” stands at “${p.title}” already. Keep it in the entry that answers it.`,
    'word-of-two-meanings': (p: { found: string; title: string }): string =>
      `The word “${p.found}” has another meaning at “${p.title}”. Keep it in one of the two.`,
    'word-in-chain': (p: { found: string; title: string }): string =>
      `The word “${p.found}” stands for something else at “${p.title}”. Use the same meaning in both.`,
  },
  steering: (p: { found: string }): string =>
    `“${p.found}” tells the bot what to do. An entry tells members something: write it to them.`,
  nearDuplicate: (p: { title: string }): string =>
    `This is nearly the text of “${p.title}”. Edit that entry instead.`,

  warnings: 'Look at this; it can be published all the same:',
  numbers: (p: { sentence: string; title: string; other: string }): string =>
    `The numbers differ: “${p.sentence}” But “${p.title}” says: “${p.other}”`,
  yesNo: (p: { sentence: string; title: string; other: string }): string =>
    `One says yes, the other no: “${p.sentence}” But “${p.title}” says: “${p.other}”`,
  notFound: (p: { question: string; instead: string }): string =>
    `“${p.question}” would not find this entry: ${p.instead}.`,
  insteadBy: (p: { title: string }): string => `“${p.title}” answers it`,
  danger: (p: { question: string }): string =>
    `“${p.question}” speaks of a sign of danger: it always gets the emergency words instead.`,
  otherLanguages: (p: { title: string; languages: readonly string[] }): string =>
    `Only this text of ${p.title} is told from then on, no longer the one in: ${p.languages.join(', ')}.`,

  rules: (p: { title: string }): string =>
    `Rules of the planner rest on “${p.title}”. These sentences must stay word for word:`,
  rulesHint:
    'What your club does differently is set in its limits (`/club setup`), which the planner follows.',
  refusals: {
    'rules-rest-on-it': (p: { title: string }): string =>
      `“${p.title}” cannot be taken out: rules of the planner rest on it.`,
    'sentences-dropped': (p: { title: string }): string =>
      `“${p.title}” no longer holds these sentences, on which rules of the planner rest:`,
    clashes: (p: { title: string }): string => `“${p.title}” shares something with another entry:`,
  },

  overtaken: (p: { title: string }): string =>
    `Somebody else was quicker: “${p.title}” has changed since you began. Nothing was overwritten.`,
  overtakenGone: (p: { title: string }): string =>
    `Somebody else was quicker: “${p.title}” was taken out since you began. Nothing was overwritten.`,
  theirs: 'It says now:',
  yours: 'You wrote:',

  difference: 'What becomes different:',
  allNew: 'All of it is new.',
  takenOut: 'It is no longer answered from.',

  effect: (p: { count: number; asked: number; of: number }): string =>
    `${p.count === 1 ? 'One answer' : `${p.count} answers`} would change (asked: ${p.asked} of ${p.of} questions):`,
  noEffect: (p: { asked: number; of: number }): string =>
    `No answer would change (asked: ${p.asked} of ${p.of} questions).`,
  effectUnknown: 'What it would change in answers is shown once the rest is right.',
  from: { test: 'test', gap: 'unanswered', shipped: 'listed' },
  changed: (p: { from: string; question: string }): string => `- “${p.question}” (${p.from})`,
  before: (p: { said: string }): string => `  now: ${p.said}`,
  after: (p: { said: string }): string => `  then: ${p.said}`,
  brief: (p: { title: string; sentence: string }): string => `${p.title}: “${p.sentence}”`,
  outcomes: {
    answer: 'an answer',
    plan: 'the planner decides',
    clarify: 'a question back',
    abstain: 'declined',
    safety: 'the emergency words',
    smalltalk: 'small talk',
  },
  broken:
    'These test questions would no longer find their entry. Change the text, or take the tests out first (`/knowledge tests`):',
};
