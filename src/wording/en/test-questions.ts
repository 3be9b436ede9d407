/** English words about the questions that guard the edits of a club's knowledge. */
export const testQuestions = {
  heading: (p: { count: number }): string =>
    p.count === 1 ? 'One test question' : `${p.count} test questions`,
  about: 'Each names the entry that its answer must rest on. They are asked before every publication.',
  none: 'There is no test question yet. Press “Why this answer?” below a good answer, and there “Keep as a test question”.',
  line: (p: { number: number; question: string; section: string }): string =>
    `${p.number}. ${p.question} → ${p.section}`,
  buttons: { add: 'Keep as a test question', remove: 'Remove', run: 'Ask all now' },
  added: (p: { section: string }): string =>
    `Kept: from now on, every edit is checked for whether this question still finds ${p.section}.`,
  removed: 'Removed.',
  gone: 'This test question is not there any more.',
  refused: {
    personal:
      'I do not keep this question: it may tell something of a person or of health, or hold a name or a number. Word it without that, or add it to the questions of an entry.',
    'too-long': (p: { most: number }): string => `The question may have at most ${p.most} characters.`,
    'too-many': (p: { most: number }): string =>
      `There are ${p.most} test questions already. Remove one first.`,
    twice: 'That is a test question already.',
    'not-found': (p: { section: string; sections: readonly string[] }): string =>
      p.sections.length === 0
        ? `The answer does not rest on ${p.section} now: nothing is cited.`
        : `The answer does not rest on ${p.section} now, but on ${p.sections.join(', ')}.`,
  },
  allPass: (p: { count: number }): string =>
    p.count === 1
      ? 'The test question finds its entry.'
      : `All ${p.count} test questions find their entries.`,
  failing: (p: { count: number; all: number }): string =>
    `${p.count} of ${p.all} test questions no longer find their entries:`,
  failed: (p: { question: string; section: string; sections: readonly string[] }): string =>
    p.sections.length === 0
      ? `${p.question} → ${p.section} is not cited, nor is any other entry.`
      : `${p.question} → instead of ${p.section}, the answer rests on ${p.sections.join(', ')}.`,
};
