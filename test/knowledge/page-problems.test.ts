import { describe, expect, it } from 'vitest';
import { problemsOf, sampleWith } from './sample.ts';

const HEADINGS =
  'Use "# …" once for the title of the page, "## …" for each entry and "### Questions" for its questions.';
const PLAIN = 'Write plain text; *emphasis* is allowed.';
const KEY_FORM = 'Write "- id: …", "- from: …", "- link: …" or "- words: …".';
const WORDS_FORM =
  'Write the names, an arrow and what they mean, such as "- words: bike, spin, turbo → cycling".';
const ID_FORM =
  'Use lower-case letters a to z and digits, words joined by hyphens, at most 60 characters, such as "easy-swimming".';
const ITEM_FORM = 'Write each item on one line of its own, and leave an empty line after the last one.';

describe('a problem', () => {
  it.each<readonly [string, string, ...string[]]>([
    [
      'of an empty file',
      '',
      'page.md:1: The file does not begin with its front matter. Begin the file with a line "---", then article, author and language, then a line "---".',
      'page.md:1: The file has no entry. Add at least one entry, which begins with a heading "## …".',
    ],
    [
      'of size',
      'x'.repeat(1024 * 1024 + 1),
      'page.md:1: The file is larger than 1 MiB or has more than 10000 lines. Split it into several files in the same folder.',
    ],
    [
      'of length',
      sampleWith(22, 0, ...Array.from({ length: 10_000 }, () => '')),
      'page.md:1: The file is larger than 1 MiB or has more than 10000 lines. Split it into several files in the same folder.',
    ],
    [
      'of lists inside lists',
      sampleWith(16, 1, '1. '.repeat(300_000)),
      'page.md:16: The line is indented by more than 80 spaces, or opens more than 20 lists or quotations. Begin the line at the margin, and write "- " only once before an item.',
    ],
    [
      'of a deep indent',
      sampleWith(16, 1, `${' '.repeat(120)}- Swim.`),
      'page.md:16: The line is indented by more than 80 spaces, or opens more than 20 lists or quotations. Begin the line at the margin, and write "- " only once before an item.',
    ],
    [
      'of very much emphasis',
      sampleWith(16, 1, ...Array.from({ length: 5_000 }, () => '**a*')),
      'page.md:15: The lines from here to the next empty line hold more than 500 signs * or _. Delete the emphasis, or put empty lines between paragraphs.',
    ],
    [
      'of a missing key in the front matter',
      sampleWith(3, 1),
      'page.md:1: The front matter lacks author. Add a line "author: …" between the two lines "---".',
    ],
    [
      'of an empty value in the front matter',
      sampleWith(2, 1, 'article:'),
      'page.md:2: The front matter lacks article. Add a line "article: …" between the two lines "---".',
    ],
    [
      'of an unknown key in the front matter',
      sampleWith(4, 0, 'langage: en'),
      'page.md:4: The front matter has an unknown key "langage". Use only article, author, language and hides; did you mean "language"?',
    ],
    [
      'of broken YAML',
      sampleWith(3, 1, 'author: "A. Runner'),
      'page.md:4: The front matter is not valid YAML: Missing closing "quote. Write one "key: value" on each line, and put quotes around a value that contains a colon.',
    ],
    [
      'of a bad language',
      sampleWith(4, 1, 'language: English'),
      'page.md:4: "English" is not a language code. Write the two letters of the language, such as "language: en".',
    ],
    [
      'of text before the first entry',
      sampleWith(8, 0, 'Welcome!'),
      'page.md:8: There is text before the first entry: "Welcome!". Move it below the heading "## …" of an entry, or delete it.',
    ],
    [
      'of a second title',
      sampleWith(22, 0, '# Another title'),
      `page.md:22: The heading "Another title" has the wrong number of #. ${HEADINGS}`,
    ],
    [
      'of a heading before the first entry',
      sampleWith(8, 0, '### Early'),
      `page.md:8: The heading "Early" has the wrong number of #. ${HEADINGS}`,
    ],
    [
      'of a heading too deep',
      sampleWith(17, 0, '', '#### Deep'),
      `page.md:18: The heading "Deep" has the wrong number of #. ${HEADINGS}`,
    ],
    [
      'of an unknown heading in an entry',
      sampleWith(17, 0, '', '### Answers'),
      'page.md:18: The heading "Answers" is not known inside an entry. Only "### Questions" may stand inside an entry; begin a new entry with "## …".',
    ],
    [
      'of two lists of questions',
      sampleWith(22, 0, '### Questions', '- Another?'),
      'page.md:22: The entry has two lists of questions. Put all its questions below one heading "### Questions".',
      'page.md:23: There is something other than a question below "### Questions": "Another?". Move the text above "### Questions", and begin each question with "- ".',
    ],
    [
      'of a missing title',
      sampleWith(9, 1, '##'),
      'page.md:9: The entry has no title. Write its title after "##".',
    ],
    [
      'of a long title',
      sampleWith(9, 1, `## ${'long '.repeat(21)}`),
      'page.md:9: The title "long long long long long long long long long long long long…" is longer than 100 characters. Shorten it.',
    ],
    [
      'of a missing id',
      sampleWith(11, 1),
      'page.md:9: The entry "Easy swimming" has no id. Add a line such as "- id: easy-swimming" right below its heading.',
    ],
    [
      'of a bad id',
      sampleWith(11, 1, '- id: Easy_Swimming'),
      `page.md:11: The id "Easy_Swimming" is not allowed. ${ID_FORM}`,
    ],
    [
      'of a missing heading of the article',
      sampleWith(12, 1),
      'page.md:9: The entry "Easy swimming" does not say which heading of the article it comes from. Add a line "- from: …" right below its id.',
    ],
    [
      'of an unknown key',
      sampleWith(13, 0, '- word: laps → swimming', '- colour: blue'),
      'page.md:13: The entry has an unknown key "word". Use only id, from, link and words; did you mean "words"?',
      'page.md:14: The entry has an unknown key "colour". Use only id, from, link and words.',
    ],
    [
      'of a line that is no key',
      sampleWith(13, 0, '- swimming'),
      `page.md:13: The line "swimming" is not of the form "- key: value". ${KEY_FORM}`,
    ],
    [
      'of a key twice',
      sampleWith(12, 0, '- id: other'),
      'page.md:12: The entry has "id" twice. Keep one of the two lines.',
    ],
    [
      'of words without an arrow',
      sampleWith(13, 1, '- words: swim, pool, swimming'),
      `page.md:13: The line of words "swim, pool, swimming" is not of the form "names → meaning". ${WORDS_FORM}`,
    ],
    [
      'of words with an empty name',
      sampleWith(13, 1, '- words: swim, , pool → swimming'),
      `page.md:13: The line of words "swim, , pool → swimming" is not of the form "names → meaning". ${WORDS_FORM}`,
    ],
    [
      'of a long name',
      sampleWith(13, 1, `- words: ${'s'.repeat(41)} → swimming`),
      `page.md:13: "${'s'.repeat(41)}" is longer than 40 characters. Keep names short, one to four words each, with a comma between two names.`,
    ],
    [
      'of a word with two meanings',
      sampleWith(14, 0, '- words: POOL → water'),
      'page.md:14: The word "pool" has another meaning at page.md:13. Keep the word in only one of the two lines.',
    ],
    [
      'of a word that is a meaning too',
      sampleWith(14, 0, '- words: swimming → cardio'),
      'page.md:14: The word "swimming" stands for something else here, but is itself a meaning at page.md:13. Use the same meaning in both lines.',
    ],
    [
      'of no text',
      sampleWith(15, 2),
      'page.md:9: The entry "Easy swimming" has no text. Write at least one sentence below its id.',
    ],
    [
      'of a text that is a list',
      sampleWith(17, 0, '', '- One more thing.'),
      'page.md:18: There is a list in the text: "One more thing.". Write the text as sentences; only the keys and the questions are lists.',
    ],
    [
      'of a long sentence, in its own line',
      sampleWith(16, 1, `${'Long, '.repeat(60)}and long.`),
      'page.md:16: The sentence "Long, Long, Long, Long, Long, Long, Long, Long, Long, Long,…" is longer than 300 characters. Split it into sentences that can be read on their own, each with one fact.',
    ],
    [
      'of no questions',
      sampleWith(18, 4),
      'page.md:9: The entry "Easy swimming" has no questions. Add "### Questions" below its text, and below that one line "- …" for each question it answers.',
    ],
    [
      'of an empty question',
      sampleWith(21, 0, '-'),
      'page.md:21: The question is empty. Write the question after "- ", or delete the line.',
    ],
    [
      'of a long question',
      sampleWith(21, 0, `- ${'Why '.repeat(60)}?`),
      'page.md:21: The question "Why Why Why Why Why Why Why Why Why Why Why Why Why Why Why…" is longer than 200 characters. Shorten it.',
    ],
    [
      'of too many questions',
      sampleWith(21, 0, ...Array.from({ length: 59 }, (_, at) => `- Why ${at}?`)),
      'page.md:9: The entry has more than 60 questions. Delete those that ask the same in nearly the same words.',
    ],
    [
      'of a question twice',
      sampleWith(22, 0, '- is SWIMMING good'),
      'page.md:22: The question "is SWIMMING good" already stands at page.md:20. Keep it only in the entry that answers it.',
    ],
    [
      'of text below the questions',
      sampleWith(22, 0, '', 'Swim more.'),
      'page.md:23: There is something other than a question below "### Questions": "Swim more.". Move the text above "### Questions", and begin each question with "- ".',
    ],
    [
      'of a list in a list',
      sampleWith(21, 0, '- Is it?', '  - Or not?'),
      `page.md:21: The list item "Is it?Or not?" holds more than one line of text. ${ITEM_FORM}`,
    ],
    ['of HTML', sampleWith(16, 1, 'A <b>swim</b>.'), `page.md:16: There is HTML in the text. ${PLAIN}`],
    [
      'of a block of HTML',
      sampleWith(17, 0, '', '<p>A swim.</p>'),
      `page.md:18: There is HTML in the text. ${PLAIN}`,
    ],
    [
      'of a link',
      sampleWith(16, 1, 'See [this](https://example.org).'),
      `page.md:16: There is a link in the text. ${PLAIN}`,
    ],
    [
      'of an image',
      sampleWith(16, 1, 'See ![this](a.png).'),
      `page.md:16: There is an image in the text. ${PLAIN}`,
    ],
    [
      'of a web address',
      sampleWith(16, 1, 'See https://example.org/a for it.'),
      `page.md:16: There is a web address in the text: "https://example.org/a". ${PLAIN}`,
    ],
    ['of code', sampleWith(16, 1, 'Say `swim`.'), `page.md:16: There is code in the text. ${PLAIN}`],
    [
      'of a quotation',
      sampleWith(17, 0, '', '> Swim.'),
      `page.md:18: There is a quotation (">") in the text. ${PLAIN}`,
    ],
    [
      'of an indented line',
      sampleWith(17, 0, '', '    Swim.'),
      `page.md:18: There is a block of code (or a line that is indented) in the text. ${PLAIN}`,
    ],
    [
      'of a mention of everyone',
      sampleWith(16, 1, 'Swim, @everyone!'),
      'page.md:16: The text "@everyone" would call people or link to something in Discord. Delete the mention.',
    ],
    [
      'of a mention of a member in a question',
      sampleWith(21, 1, '- Does <@123456> swim?'),
      'page.md:21: The text "<@123456>" would call people or link to something in Discord. Delete the mention.',
    ],
    [
      'of an invisible character',
      sampleWith(16, 1, 'A swim \u200bcan be short.'),
      'page.md:16: There is an invisible character in the text (U+200B). Delete it; writing the line anew by hand is the surest way.',
    ],
  ])('%s is told with its line and what to do', (_, text, ...expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});
