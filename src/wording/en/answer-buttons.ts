/** English words of the buttons below an answer, and of what comes of them. */
export const answerButtons = {
  sources: 'Sources',
  why: 'Why this answer?',
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  coach: 'Ask a coach',
  share: 'Show to all',
  thread: 'Continue in a thread',
  /** Below an answer that declines. */
  tellMe: 'Tell me when the club knows',

  /** Above the quotes of the sources. */
  sourcesHeading: 'What the answer says stands there, word for word:',
  source: (p: { number: number; title: string; quote: string }): string =>
    `[${p.number}] **${p.title}:** “${p.quote}”`,
  sourceGone: (p: { number: number }): string =>
    `[${p.number}] The knowledge was changed since this answer was given, and this sentence is no longer in it. Ask again for an answer that is up to date.`,
  /** Below the old words of a sentence whose entry was changed, or taken out. */
  sourceChanged: (p: { when: string; revision: number }): string =>
    `The entry was changed since this answer was given (${p.when}); it is revision ${p.revision} now. Ask again to hear what it says today.`,
  sourceOut: (p: { when: string }): string =>
    `The entry was taken out of the club’s knowledge since this answer was given (${p.when}). Ask again for an answer that is up to date.`,
  /** Of an entry that has changed since the answer was given. */
  changedSince: (p: { section: string }): string =>
    `The entry ${p.section} has been changed since this answer was given.`,
  disclaimer: 'Answers are automated, from the club’s knowledge, and no medical advice.',

  voted: 'Thank you. It is counted, without your question and without your name.',
  /** Of an answer that was not helpful, where its question is known. */
  votedNot:
    'Thank you. It is counted as something that is missing: moderators see the question, without your name, and only where it tells nothing of a person.',
  changedVote: 'Thank you, I have changed your vote.',
  sameVote: 'You have told me that already, thank you.',

  /** Posted to the coaches. `answer` is already quoted; no `link` where only who asked can open the answer. */
  coachAsked: (p: { member: string; link: string | undefined; answer: string }): string =>
    p.link === undefined
      ? `${p.member} would like a coach’s word on this answer, which only they can open:\n${p.answer}`
      : `${p.member} would like a coach’s word on this answer: ${p.link}\n${p.answer}`,
  coachTold: 'I have told the coaches. They see the answer and a link to it, and who asks.',
  coachToldQuote:
    'I have told the coaches. Only you can open this answer, so they see how it begins, and who asks.',
  coachKnows: 'The coaches know about this answer already.',
  noCoaches: 'The club has no channel for its coaches (any more).',
  coachClosed:
    'I could not write to the coaches’ channel. Please tell a moderator: `/club status` shows what is missing.',

  /** Before an answer to a question that was picked from a button. */
  picked: (p: { question: string }): string => `> ${p.question}`,
  sharedBy: (p: { member: string }): string => `-# ${p.member} shows this answer of mine`,
  nothingToShare: 'There is nothing here that I could show.',

  threadName: 'About training',
  threadOpened: (p: { thread: string }): string =>
    `Let us go on in ${p.thread}. I answer there without a mention where I may read messages; with a mention or \`/ask\` in any case.`,
  threadFailed:
    'I could not open a thread here. I need the permissions “Create Public Threads” and “Send Messages in Threads”.',
  onlyAsker: 'Only who asked can press this. Ask me with `/ask`, and you get your own.',

  answerThis: {
    empty: 'There is no text in this message that I could answer.',
    own: 'This message is mine already.',
  },
};
