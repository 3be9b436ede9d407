/** English words about what a club's knowledge does not answer, to its moderators and to who asked. */
export const gaps = {
  heading: (p: { count: number }): string =>
    p.count === 1 ? 'One gap in the knowledge' : `${p.count} gaps in the knowledge`,
  /** Below the heading. */
  about:
    'What was declined as not covered, or was not helpful. No names are kept; a question that may tell of a person or of health is counted by its subject alone.',
  none: 'There is no gap: nothing was declined as not covered, and no answer was found not helpful.',
  line: (p: { number: number; title: string; asked: string }): string =>
    `${p.number}. ${p.title} (${p.asked})`,
  /** How often it was declined and not helpful; at least one of them is above 0. */
  asked: (p: { declined: number; unhelpful: number }): string =>
    [
      ...(p.declined > 0 ? [p.declined === 1 ? 'declined once' : `declined ${p.declined} times`] : []),
      ...(p.unhelpful > 0
        ? [p.unhelpful === 1 ? 'once not helpful' : `${p.unhelpful} times not helpful`]
        : []),
    ].join(', '),
  /** `week` is an ISO day. */
  lastAsked: (p: { week: string }): string => `Asked last in the week of ${p.week}.`,
  others: 'Also asked as:',
  subject: 'Only the subject is kept: the questions may have told of a person or of health.',
  waiting: (p: { count: number }): string =>
    p.count === 1
      ? 'One member wants to be told when it can be answered.'
      : `${p.count} members want to be told when it can be answered.`,
  states: {
    open: 'Not answered yet.',
    written: (p: { entry: string }): string => `Answered by ${p.entry}.`,
    'not-for-us': 'Not for us: it is no longer shown among the open ones.',
    later: (p: { until: string }): string => `Put off until ${p.until}.`,
  },
  buttons: {
    write: 'Write the entry now',
    notForUs: 'Not for us',
    later: 'Later',
    reopen: 'Open again',
  },
  settled: {
    written: (p: { entry: string }): string => `Marked as answered by ${p.entry}.`,
    'not-for-us': 'I no longer show this gap among the open ones.',
    later: 'I show it again in four weeks.',
    open: 'It is open again.',
    gone: 'This gap is no longer kept.',
  },
  /** To who wants to be told. */
  wait: {
    noted:
      'I mention you once in this channel when the club’s knowledge answers this question. Until then I keep your id with it; press again, or use `/privacy forget`, and it is deleted.',
    /** Pressed again: it is taken back. */
    stopped: 'I no longer tell you about this question, and have deleted your id with it.',
    gone: 'I no longer keep this question, so I cannot tell you. Ask it again, please.',
    'too-many': 'I cannot note more for you, or for this question, right now.',
  },
  /** Posted where it was asked; `members` are mentions. */
  told: (p: { members: string; question: string }): string =>
    `${p.members}: the club’s knowledge has an answer now to “${p.question}”`,
  /** In the weekly summary of the moderators. */
  week: {
    questions: (p: { asked: number; answered: number; declined: number }): string =>
      `Questions: ${p.asked} (answered: ${p.answered}, declined: ${p.declined})`,
    unhelpful: (p: { count: number }): string => `Answers that were not helpful: ${p.count}`,
    gaps: (p: { opened: number; filled: number }): string =>
      `Gaps in the knowledge: ${p.opened} new, ${p.filled} filled`,
    edits: (p: { count: number }): string => `Edits of the knowledge: ${p.count}`,
    open: (p: { count: number }): string => `Open gaps: ${p.count}. \`/knowledge gaps\` shows them.`,
  },
};
