/** English words about a club's knowledge and those who keep it. Names, titles and quotations come as they are shown. */
export const editing = {
  fields: {
    title: 'Title',
    text: 'Text',
    questions: 'Questions',
    words: 'Other names',
    source: 'Source',
  },
  /** Where in a form something is. */
  inField: (p: { field: string; line: number }) => (p.line > 1 ? `${p.field}, line ${p.line}` : p.field),

  /** Above what has to be put right. */
  problems: 'This has to be put right first:',
  clash: {
    'question-twice': (p: { found: string; title: string }) =>
      `The question ${p.found} belongs to ${p.title} already. Ask it otherwise, or edit that entry.`,
    'word-of-two-meanings': (p: { found: string; title: string }) =>
      `The word ${p.found} has another meaning in ${p.title}. Leave it out here, or use the same meaning.`,
    'word-in-chain': (p: { found: string; title: string }) =>
      `The word ${p.found} is both a name and a meaning, here and in ${p.title}. Use the same meaning in both.`,
  },
  steering: (p: { found: string }) =>
    `${p.found} tells the bot what to do or to be. Write what is so, for those who ask.`,
  nearDuplicate: (p: { title: string }) =>
    `${p.title} says nearly the same already. Edit that entry instead, or say what is different.`,

  /** Above what to look at. */
  warnings: 'Have a look at this; it can be published all the same:',
  contradiction: {
    numbers: (p: { sentence: string; title: string; other: string }) =>
      `Other numbers: here ${p.sentence}, in ${p.title} ${p.other}.`,
    'yes-no': (p: { sentence: string; title: string; other: string }) =>
      `One says what the other denies: here ${p.sentence}, in ${p.title} ${p.other}.`,
  },
  notFound: (p: { question: string; instead: string }) =>
    `The question ${p.question} does not find this entry. What answers: ${p.instead}.`,
  danger: (p: { question: string }) =>
    `The question ${p.question} speaks of a sign of danger, so it always gets the words about help.`,
  otherLanguages: (p: { title: string; languages: string }) =>
    `${p.title} would be told in the language of the new text alone, no longer in: ${p.languages}.`,

  /** What answers a question, where no entry is named. */
  outcomes: {
    answer: 'an answer',
    plan: 'a plan',
    clarify: 'a question back',
    abstain: 'nothing: I decline',
    safety: 'the words about help',
    smalltalk: 'small talk',
  },
  /** An outcome with the entry behind it. */
  outcomeFrom: (p: { outcome: string; title: string }) => `${p.outcome} from ${p.title}`,

  refusals: 'This cannot be published:',
  rulesRestOnIt: (p: { title: string }) =>
    `${p.title} cannot be taken out, because rules of the planner rest on it:`,
  sentencesDropped: (p: { title: string }) =>
    `${p.title} no longer says, word for word, what rules of the planner rest on:`,
  /** Behind a refusal because of the planner's rules. */
  ownLimits: 'If the club is stricter, set its own limits with /club setup: the planner follows them.',
  clashesIn: (p: { title: string }) => `${p.title} does not go with the rest of the book:`,
  overtaken: (p: { title: string }) =>
    `${p.title} was changed by somebody else meanwhile. Nothing was overwritten: look at both texts below.`,
  overtakenGone: (p: { id: string }) => `${p.id} was taken out by somebody else meanwhile.`,
  rulesTouched: (p: { title: string }) =>
    `Rules of the planner rest on sentences of ${p.title}. These have to stay word for word:`,

  added: (p: { title: string }) => `New: ${p.title}`,
  changed: (p: { title: string }) => `Changed: ${p.title}`,
  takenOut: (p: { title: string }) => `Taken out: ${p.title}`,
  noDifference: 'The text stays as it is.',

  effect: (p: { count: number }) =>
    p.count === 1
      ? 'One question would be answered differently:'
      : `${p.count} questions would be answered differently:`,
  noEffect: 'None of the questions that I asked would be answered differently.',
  /** How far it was looked. */
  asked: (p: { asked: number; of: number }) =>
    p.asked === p.of
      ? `I asked all ${p.of} questions: your tests, the open ones and those that the book lists.`
      : `I asked ${p.asked} of ${p.of} questions: your tests, the open ones and, of those that the book lists, the likeliest.`,
  questionFrom: { test: 'test', gap: 'open', shipped: 'listed' },
  before: (p: { what: string; sentence: string }) => `before: ${p.what}: ${p.sentence}`,
  after: (p: { what: string; sentence: string }) => `after: ${p.what}: ${p.sentence}`,
  more: (p: { count: number }) => (p.count === 1 ? 'And one more.' : `And ${p.count} more.`),
  broken: (p: { count: number }) =>
    p.count === 1
      ? 'One test question would break. Change the text, or change or remove the test:'
      : `${p.count} test questions would break. Change the text, or change or remove the tests:`,
  brokenTest: (p: { question: string; title: string }) => `${p.question} would no longer find ${p.title}.`,

  published: (p: { number: number }) =>
    `Published as number ${p.number}. It holds from the next question on.`,
  awaits: 'Another moderator has to approve this. It waits for seven days.',
  same: 'The entry says this already, so there is nothing to publish.',
  gone: 'This draft has been published or given up, or nobody touched it for seven days.',
  own: 'You had a hand in this yourself, so another moderator has to approve it.',

  acts: { add: 'added', edit: 'edited', remove: 'taken out', restore: 'restored', import: 'imported' },
  became: { text: 'new text', hidden: 'taken out', shipped: 'as shipped' },
  /** One line of the history. */
  event: (p: { number: number; when: string; who: string; act: string; entries: string }) =>
    `${p.number}. ${p.when}, ${p.who}: ${p.act} ${p.entries}`,
  approvedBy: (p: { who: string }) => `approved by ${p.who}`,
  why: (p: { why: string }) => `Reason: ${p.why}`,
  andMore: (p: { count: number }) => `and ${p.count} more`,
  noHistory: 'Nothing has been published here yet: everything is as shipped.',
  revision: (p: { title: string; revision: number }) => `${p.title} (revision ${p.revision})`,
  somebody: 'somebody',

  import: {
    problems: (p: { count: number }) =>
      p.count === 1
        ? 'Nothing was taken over. One thing is wrong:'
        : `Nothing was taken over. ${p.count} things are wrong:`,
    toldTwice: (p: { found: string }) =>
      `${p.found} has a text of its own in a second language. Keep the one in the club’s language.`,
    adds: (p: { count: number }) => `New entries: ${p.count}`,
    changes: (p: { count: number }) => `Changed entries: ${p.count}`,
    hides: (p: { count: number }) => `Taken out: ${p.count}`,
    same: (p: { count: number }) => `As they are already: ${p.count}`,
    renamed: (p: { from: string; to: string }) =>
      `${p.from} becomes ${p.to}, so that it stays the club’s own.`,
    unknown: (p: { ids: string }) => `Not in the book anyway: ${p.ids}`,
    nothing: 'Everything in the files stands in the book already, so there is nothing to publish.',
  },
};
