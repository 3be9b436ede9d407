import type { DraftProblemWords } from '../editing-problems.ts';

const structure = ({ found }: { found: string }) => ({
  what: `The line ${found} would begin something other than a sentence.`,
  remedy: 'Write plain sentences, and begin no line with #, -, > or a number and a full stop.',
});

/** What is wrong with a field of a form for an entry, and what to do, where a file would be told otherwise. */
export const draftProblems: DraftProblemWords = {
  'title-missing': () => ({
    what: 'The entry has no title.',
    remedy: 'Write in a few words what it is about.',
  }),
  'from-missing': () => ({
    what: 'It is not said where this comes from.',
    remedy: 'Write who says so, such as “Coach Ana” or the name of a handbook.',
  }),
  'text-missing': () => ({ what: 'There is no text.', remedy: 'Write at least one sentence.' }),
  'questions-missing': () => ({
    what: 'There are no questions.',
    remedy: 'Write at least one question that the entry answers, each on a line of its own.',
  }),
  'question-empty': () => ({
    what: 'A question is empty.',
    remedy: 'Write the question, or delete the line.',
  }),
  'question-twice': ({ found }) => ({
    what: `The question ${found} stands here twice.`,
    remedy: 'Delete one.',
  }),
  'word-of-two-meanings': ({ found }) => ({
    what: `The word ${found} has two meanings here.`,
    remedy: 'Keep the word in only one line.',
  }),
  'word-in-chain': ({ found }) => ({
    what: `The word ${found} stands for something else here, and is itself a meaning in another line.`,
    remedy: 'Use the same meaning in both lines.',
  }),
  'words-shape': ({ found }) => ({
    what: `The line ${found} is not of the form “names → meaning”.`,
    remedy: 'Write the names, an arrow and what they mean, such as “bike, spin, turbo -> cycling”.',
  }),
  'web-address': ({ found }) => ({
    what: `There is a web address here: ${found}.`,
    remedy:
      'Put one address that begins with “https://” at the end of the source; it is shown with the answers.',
  }),
  'heading-depth': structure,
  'heading-unknown': structure,
  'questions-twice': structure,
  'list-in-text': structure,
  'text-after-questions': structure,
  'item-nested': structure,
  'key-shape': structure,
  'key-unknown': structure,
  'key-twice': structure,
};
