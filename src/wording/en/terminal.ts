import { saveFolder } from './save-folder.ts';
import { terminalDigest } from './terminal-digest.ts';
import { terminalKnowledge } from './terminal-knowledge.ts';

/** English sentences of the terminal: the chat, its commands, the batch interface. */
export const terminal = {
  greeting: [
    "**Paceline** answers questions about cross-training for runners, from the club's knowledge and with its sources.",
    'I am a program and no doctor. Write /help for examples, /quit to leave.',
  ],
  prompt: 'you › ',
  farewell: 'See you on the road.',
  sources: 'Sources',
  source: (p: { number: number; title: string; quote: string }) => `[${p.number}] ${p.title}: “${p.quote}”`,
  choice: (p: { number: number; text: string }) => `${p.number}. ${p.text}`,
  noSuchChoice: (p: { count: number }) =>
    p.count === 1
      ? 'Type 1 to ask that question, or write your own.'
      : `Type a number from 1 to ${p.count}, or write your own question.`,
  error: (p: { reference: string }) =>
    `Sorry, something went wrong on my side. Please try again; if it stays so, tell whoever runs me the reference ${p.reference}.`,
  /** Said once, below an answer. */
  profileUnread: (p: { problem: string }) =>
    `I answer without your profile, which I cannot read. ${p.problem}`,
  tooLong: (p: { maxBytes: number }) =>
    `That line is longer than ${p.maxBytes} bytes. Please send a shorter one.`,
  notUtf8: 'That line is not readable text (UTF-8). Please send it as UTF-8.',
  commands: {
    ask: 'Ask a question; plain text without a command does the same',
    plan: 'Let the rules decide about a schedule, as shown below',
    profile: 'What I may know about your training: /profile set (as shown below), show or forget',
    knowledge:
      'The club’s knowledge: search, show, add, edit, remove, history, restore, import, export, gaps, tests; alone, it says how each is typed',
    digest:
      'The club’s weekly digest: preview, status, setup, skip, pause, resume; alone, it says how each is typed',
    why: 'Show how the last answer came about',
    help: 'Show this help',
    quit: 'Leave the chat',
  },
  help: {
    lead: 'Ask in your own words, such as:',
    examples: [
      'Can I cross-train and run on the same day?',
      'How many days a week should a beginner cross-train?',
      'Is swimming good for runners?',
    ],
    commands: 'Commands:',
    plans: (p: { command: string; description: string }) =>
      `**/plan ${p.command}** ${p.description} Its options:`,
    save: '**--save DIR** at the end: keeps the week in that folder, as picture, text and calendar',
    profile: (p: { description: string }) => `**/profile set** ${p.description}. Its options:`,
    forExample: 'Leave out what is open; I guess nothing. For example:',
    commandExamples: [
      '/plan day run:intervals activity:swimming intensity:easy order:run-first',
      '/plan week runs:"Mon easy, Tue intervals, Sun long" sessions:"swim, gym x2" not:Fri',
      '/plan check week:"Tue speed, Wed bike, Thu long, Fri gym" --save my-week',
      '/profile set level:intermediate run-days:"Mon, Wed, Sun"',
    ],
    disclaimer:
      "Answers are automated and stand in the club's knowledge. They are no medical advice: with pain or an injury, see a doctor or a physiotherapist.",
  },
  problems: {
    unknownCommand: (p: { given: string; known: readonly string[]; nearest: string | undefined }) =>
      `There is no command ${p.given}.${p.nearest === undefined ? '' : ` Did you mean ${p.nearest}?`} There are: ${p.known.join(', ')}.`,
    nothingAsked: 'Write your question after /ask, such as: /ask Is swimming good for runners?',
    whichPlan: (p: { known: readonly string[] }) =>
      `Say which plan: ${p.known.join(', ')}. For example: /plan day run:intervals activity:swimming`,
    /** How an option is written. */
    anOption: 'name:value',
    notAnOption: (p: { given: string; example: string }) =>
      `“${p.given}” is no option. Write options as name:value, such as ${p.example}.`,
    unknownOption: (p: { option: string; form: string; nearest: string | undefined }) =>
      `There is no option ${p.option} here.${p.nearest === undefined ? '' : ` Did you mean ${p.nearest}?`} It is typed: ${p.form}`,
    optionTwice: (p: { option: string }) => `The option ${p.option} stands there twice. Give it once.`,
    optionEmpty: (p: { option: string }) =>
      `The option ${p.option} has no value. Write it as ${p.option}:value.`,
    quoteNotClosed: (p: { option: string }) =>
      `The quote after ${p.option}: is never closed. Close it, as in ${p.option}:"value", or write without quotes.`,
    whichProfile: (p: { known: readonly string[] }) =>
      `Say what to do with your profile: ${p.known.join(', ')}. For example: /profile set level:beginner`,
    takesNothing: (p: { command: string }) => `${p.command} takes nothing more. Write it alone.`,
    folder: saveFolder,
    nothingToSave: (p: { known: readonly string[] }) =>
      `--save keeps a week, so it goes with ${p.known.join(' and ')} alone. Leave it out here.`,
    noWeekToSave: 'This answer holds no week, so nothing was saved.',
    nothingAnswered: 'There is no answer yet to say how it came about. Ask something first.',
  },
  knowledge: terminalKnowledge,
  digest: terminalDigest,
  batch: {
    tooLong: (p: { maxBytes: number }) => `The line is longer than ${p.maxBytes} bytes.`,
    notUtf8: 'The line is not valid UTF-8.',
    notJson:
      'The line is not a JSON object. Write one object a line, such as {"id":"1","text":"Can I swim after a run?"}.',
    notAnObject:
      'The line is JSON, but no object. Write one object a line, such as {"id":"1","text":"Can I swim after a run?"}.',
    fields: (p: { problems: readonly string[] }) => `The object does not fit: ${p.problems.join('; ')}.`,
    missing: (p: { path: string }) => `${p.path} is missing`,
    wrongKind: (p: { path: string; expected: string }) => `${p.path} must be of type ${p.expected}`,
    wrongChoice: (p: { path: string; known: readonly string[] }) =>
      `${p.path} must be one of ${p.known.join(', ')}`,
    wrongDay: (p: { path: string }) => `${p.path} must be a day such as 2026-11-23`,
    outOfRange: (p: { path: string; least: string; most: string }) =>
      `${p.path} must be from ${p.least} to ${p.most}`,
    textOrNumber: 'string or number',
    wrong: (p: { path: string }) => `${p.path} does not fit`,
    failed: (p: { reference: string }) =>
      `Something went wrong (reference ${p.reference}); the log has the rest.`,
  },
};
