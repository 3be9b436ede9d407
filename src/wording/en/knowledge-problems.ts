import {
  MAX_EMPHASIS_SIGNS,
  MAX_FROM_CHARACTERS,
  MAX_ID_CHARACTERS,
  MAX_INDENT,
  MAX_LINK_CHARACTERS,
  MAX_NAME_CHARACTERS,
  MAX_NAMES,
  MAX_NESTING,
  MAX_PAGE_BYTES,
  MAX_PAGE_LINES,
  MAX_QUESTION_CHARACTERS,
  MAX_QUESTIONS,
  MAX_SENTENCE_CHARACTERS,
  MAX_SENTENCES,
  MAX_TITLE_CHARACTERS,
  MAX_WORD_GROUPS,
} from '../../knowledge/limits.ts';

import type { KnowledgeProblemWords } from '../knowledge-problems.ts';

const PLAIN_TEXT = 'Write plain text; *emphasis* is allowed.';
const HEADINGS =
  'Use "# …" once for the title of the page, "## …" for each entry and "### Questions" for its questions.';

/** What is wrong with a knowledge file or with a text for it, and what to do. */
export const knowledgeProblems: KnowledgeProblemWords = {
  'folder-missing': () => ({
    what: 'There is no such folder.',
    remedy: 'Put back the folder that came with the bot.',
  }),
  'folder-empty': () => ({
    what: 'There is no knowledge in this folder.',
    remedy:
      'Put knowledge files (.md) into a folder named by its language, such as knowledge/en/cross-training.md.',
  }),
  'not-readable': ({ found }) => ({
    what: `It cannot be read (${found}).`,
    remedy:
      'Check that it is there, that it is a file or folder as expected, and that its permissions allow reading.',
  }),
  'not-utf-8': () => ({
    what: 'The file is not UTF-8 text from this line on.',
    remedy: 'Save it again in your editor with the encoding UTF-8.',
  }),
  'page-too-big': () => ({
    what: `The file is larger than ${MAX_PAGE_BYTES / 1024 / 1024} MiB or has more than ${MAX_PAGE_LINES} lines.`,
    remedy: 'Split it into several files in the same folder.',
  }),
  'nested-too-deep': () => ({
    what: `The line is indented by more than ${MAX_INDENT} spaces, or opens more than ${MAX_NESTING} lists or quotations.`,
    remedy: 'Begin the line at the margin, and write "- " only once before an item.',
  }),
  'too-much-emphasis': () => ({
    what: `The lines from here to the next empty line hold more than ${MAX_EMPHASIS_SIGNS} signs * or _.`,
    remedy: 'Delete the emphasis, or put empty lines between paragraphs.',
  }),
  'front-matter-missing': () => ({
    what: 'The file does not begin with its front matter.',
    remedy: 'Begin the file with a line "---", then article, author and language, then a line "---".',
  }),
  'front-matter-broken': ({ found }) => ({
    what: `The front matter is not valid YAML: ${found}.`,
    remedy: 'Write one "key: value" on each line, and put quotes around a value that contains a colon.',
  }),
  'front-matter-key-missing': ({ found }) => ({
    what: `The front matter lacks ${found}.`,
    remedy: `Add a line "${found}: …" between the two lines "---".`,
  }),
  'hides-in-folder': ({ found }) => ({
    what: `The front matter hides ${found}, which only a file that a club takes over may do.`,
    remedy: 'Delete the line "hides: …"; to leave out an entry here, delete the entry.',
  }),
  'front-matter-key-unknown': ({ found, other }) => ({
    what: `The front matter has an unknown key ${found}.`,
    remedy: `Use only article, author, language and hides${other === '' ? '.' : `; did you mean "${other}"?`}`,
  }),
  'language-bad': ({ found }) => ({
    what: `${found} is not a language code.`,
    remedy: 'Write the two letters of the language, such as "language: en".',
  }),
  'language-of-folder': ({ found, other }) => ({
    what: `The file says that its language is ${found}, but it lies in the folder of ${other}.`,
    remedy: 'Correct the line "language: …" or move the file to the folder of its language.',
  }),
  'articles-differ': ({ found, other }) => ({
    what: `The file names ${found}, but the first file of its folder names ${other}.`,
    remedy: 'Give all files of one folder the same article and author.',
  }),
  'entries-missing': () => ({
    what: 'The file has no entry.',
    remedy: 'Add at least one entry, which begins with a heading "## …".',
  }),
  'content-before-entry': ({ found }) => ({
    what: `There is text before the first entry: ${found}.`,
    remedy: 'Move it below the heading "## …" of an entry, or delete it.',
  }),
  'heading-depth': ({ found }) => ({
    what: `The heading ${found} has the wrong number of #.`,
    remedy: HEADINGS,
  }),
  'heading-unknown': ({ found }) => ({
    what: `The heading ${found} is not known inside an entry.`,
    remedy: 'Only "### Questions" may stand inside an entry; begin a new entry with "## …".',
  }),
  'questions-twice': () => ({
    what: 'The entry has two lists of questions.',
    remedy: 'Put all its questions below one heading "### Questions".',
  }),
  'key-unknown': ({ found, other }) => ({
    what: `The entry has an unknown key ${found}.`,
    remedy: `Use only id, from, link and words${other === '' ? '.' : `; did you mean "${other}"?`}`,
  }),
  'key-shape': ({ found }) => ({
    what: `The line ${found} is not of the form "- key: value".`,
    remedy: 'Write "- id: …", "- from: …", "- link: …" or "- words: …".',
  }),
  'key-twice': ({ found }) => ({
    what: `The entry has ${found} twice.`,
    remedy: 'Keep one of the two lines.',
  }),
  'id-missing': ({ found }) => ({
    what: `The entry ${found} has no id.`,
    remedy: 'Add a line such as "- id: easy-swimming" right below its heading.',
  }),
  'id-bad': ({ found }) => ({
    what: `The id ${found} is not allowed.`,
    remedy: `Use lower-case letters a to z and digits, words joined by hyphens, at most ${MAX_ID_CHARACTERS} characters, such as "easy-swimming".`,
  }),
  'id-twice': ({ found, other }) => ({
    what: `The id ${found} is already taken at ${other}.`,
    remedy: 'Give one of the two entries another id.',
  }),
  'translation-of-nothing': ({ found }) => ({
    what: `The entry ${found} translates an entry that is not there.`,
    remedy: 'Correct its id, or delete it.',
  }),
  'translation-differs': ({ found, other }) => ({
    what: `The entry ${found} has another number of sentences than the entry that it translates: ${other}.`,
    remedy: 'Write one sentence for each of its sentences, in the same order.',
  }),
  'title-missing': () => ({ what: 'The entry has no title.', remedy: 'Write its title after "##".' }),
  'title-too-long': ({ found }) => ({
    what: `The title ${found} is longer than ${MAX_TITLE_CHARACTERS} characters.`,
    remedy: 'Shorten it.',
  }),
  'from-missing': ({ found }) => ({
    what: `The entry ${found} does not say which heading of the article it comes from.`,
    remedy: 'Add a line "- from: …" right below its id.',
  }),
  'from-too-long': () => ({
    what: `The heading after "from:" is longer than ${MAX_FROM_CHARACTERS} characters.`,
    remedy: 'Shorten it.',
  }),
  'link-bad': ({ found }) => ({
    what: `The link ${found} is no web address that a browser can open safely.`,
    remedy: `Write one address that begins with "https://", without spaces and brackets, at most ${MAX_LINK_CHARACTERS} characters long.`,
  }),
  'words-shape': ({ found }) => ({
    what: `The line of words ${found} is not of the form "names → meaning".`,
    remedy: 'Write the names, an arrow and what they mean, such as "- words: bike, spin, turbo → cycling".',
  }),
  'name-too-long': ({ found }) => ({
    what: `${found} is longer than ${MAX_NAME_CHARACTERS} characters.`,
    remedy: 'Keep names short, one to four words each, with a comma between two names.',
  }),
  'names-too-many': () => ({
    what: `The line of words has more than ${MAX_NAMES} names.`,
    remedy: 'Split it into two lines with the same meaning.',
  }),
  'words-too-many': () => ({
    what: `The entry has more than ${MAX_WORD_GROUPS} lines of words.`,
    remedy: 'Join lines with the same meaning, or delete some.',
  }),
  'word-of-two-meanings': ({ found, other }) => ({
    what: `The word ${found} has another meaning at ${other}.`,
    remedy: 'Keep the word in only one of the two lines.',
  }),
  'word-in-chain': ({ found, other }) => ({
    what: `The word ${found} stands for something else here, but is itself a meaning at ${other}.`,
    remedy: 'Use the same meaning in both lines.',
  }),
  'text-missing': ({ found }) => ({
    what: `The entry ${found} has no text.`,
    remedy: 'Write at least one sentence below its id.',
  }),
  'text-after-questions': ({ found }) => ({
    what: `There is something other than a question below "### Questions": ${found}.`,
    remedy: 'Move the text above "### Questions", and begin each question with "- ".',
  }),
  'sentence-too-long': ({ found }) => ({
    what: `The sentence ${found} is longer than ${MAX_SENTENCE_CHARACTERS} characters.`,
    remedy: 'Split it into sentences that can be read on their own, each with one fact.',
  }),
  'sentences-too-many': () => ({
    what: `The entry has more than ${MAX_SENTENCES} sentences.`,
    remedy: 'Split it into two entries.',
  }),
  'questions-missing': ({ found }) => ({
    what: `The entry ${found} has no questions.`,
    remedy: 'Add "### Questions" below its text, and below that one line "- …" for each question it answers.',
  }),
  'question-empty': () => ({
    what: 'The question is empty.',
    remedy: 'Write the question after "- ", or delete the line.',
  }),
  'question-too-long': ({ found }) => ({
    what: `The question ${found} is longer than ${MAX_QUESTION_CHARACTERS} characters.`,
    remedy: 'Shorten it.',
  }),
  'questions-too-many': () => ({
    what: `The entry has more than ${MAX_QUESTIONS} questions.`,
    remedy: 'Delete those that ask the same in nearly the same words.',
  }),
  'question-twice': ({ found, other }) => ({
    what: `The question ${found} already stands at ${other}.`,
    remedy: 'Keep it only in the entry that answers it.',
  }),
  'item-nested': ({ found }) => ({
    what: `The list item ${found} holds more than one line of text.`,
    remedy: 'Write each item on one line of its own, and leave an empty line after the last one.',
  }),
  'list-in-text': ({ found }) => ({
    what: `There is a list in the text: ${found}.`,
    remedy: 'Write the text as sentences; only the keys and the questions are lists.',
  }),
  'block-not-plain': ({ found }) => ({ what: `There is ${found} in the text.`, remedy: PLAIN_TEXT }),
  mention: ({ found }) => ({
    what: `The text ${found} would call people or link to something in Discord.`,
    remedy: 'Delete the mention.',
  }),
  'web-address': ({ found }) => ({
    what: `There is a web address in the text: ${found}.`,
    remedy: PLAIN_TEXT,
  }),
  'invisible-character': ({ found }) => ({
    what: `There is an invisible character in the text (${found}).`,
    remedy: 'Delete it; writing the line anew by hand is the surest way.',
  }),
};
