import { saveFolder } from './save-folder.ts';

/** English sentences for the person who starts the bot: settings, arguments, checks at start. */
export const start = {
  settings: {
    badValue: (p: { name: string; value: string; remedy: string }) =>
      `${p.name} is “${p.value}”, which does not fit: ${p.remedy}`,
    badSecret: (p: { name: string; remedy: string }) =>
      `${p.name} does not fit (its value is not shown): ${p.remedy}`,
    twice: (p: { name: string; file: string }) =>
      `${p.name} and ${p.file} are both set: keep one of them and remove the other.`,
    unreadable: (p: { variable: string; file: string; reason: string }) =>
      `${p.variable} names the file “${p.file}”, which cannot be read (${p.reason}): give the path of a file that this user can read.`,
    emptyFile: (p: { variable: string; file: string }) =>
      `${p.variable} names the file “${p.file}”, which is empty: write the secret into it, or unset ${p.variable}.`,
    misspelt: (p: { name: string; meant: string }) =>
      `${p.name} is set, but nothing reads it. Did you mean ${p.meant}?`,
    unreadableEnvFile: (p: { reason: string }) =>
      `The file .env cannot be read (${p.reason}): make it a file that this user can read, or remove it.`,
    modelUnnamed:
      'OPENAI_BASE_URL is set without OPENAI_MODEL: write the name of a model that this server has.',
    modelNowhere: (p: { names: readonly string[] }) =>
      `${p.names.join(', ')}: set, but no language model is used. Set OPENAI_BASE_URL (for a server of your own, such as http://127.0.0.1:11434/v1 for Ollama) or OPENAI_API_KEY as well.`,
    remedy: {
      apiKey: 'write the key alone, without spaces or quotes.',
      baseUrl:
        'write an address that begins with http:// or https:// and has no user name, question mark or #, such as http://127.0.0.1:11434/v1.',
      baseUrlPath:
        'leave out what stands behind the version, such as /chat/completions: write http://127.0.0.1:11434/v1.',
      modelName: 'write the name of a model as its server calls it, without spaces.',
      modelUses: (p: { uses: readonly string[] }) =>
        `write one or more of ${p.uses.join(', ')}, parted by commas.`,
      token: "write the bot's token alone, as Discord's developer portal shows it, without spaces or quotes.",
      tokenWithPrefix: 'write the token alone, without “Bot” before it.',
      applicationId: "write the application id from Discord's developer portal, 17 to 20 digits.",
      testGuildId: 'write the id of a Discord server, 17 to 20 digits.',
      apiUrl:
        'write an address that begins with http:// or https:// and has no user name, question mark or #, such as http://127.0.0.1:8787/api.',
      apiUrlVersion: 'leave out the version at its end, as in http://127.0.0.1:8787/api.',
      messageContent: 'write on or off.',
      questions: 'write a whole number from 1 to 1000000.',
      contact: 'write one line of at most 200 characters.',
      dataDir: 'write the path of a folder, such as data/.',
      logLevel: (p: { levels: readonly string[] }) => `write one of ${p.levels.join(', ')}.`,
    },
  },
  /** Why the stores cannot be opened; `where` is the folder or the file, `reason` what the system said. */
  store: {
    'not-a-folder': (p: { where: string }) =>
      `DATA_DIR names ${p.where}, but a file is in the way. Set DATA_DIR to a folder, or move the file elsewhere.`,
    unwritable: (p: { where: string; reason: string }) =>
      `Paceline cannot write to ${p.where} (${p.reason}). Make it writable for the user that runs Paceline, or set DATA_DIR to another folder.`,
    full: (p: { where: string; reason: string }) =>
      `The disk that holds ${p.where} is full (${p.reason}). Free some space, or set DATA_DIR to a folder on another disk.`,
    busy: (p: { where: string }) =>
      `Another program keeps ${p.where} locked. Stop that program, or set DATA_DIR to another folder.`,
    damaged: (p: { where: string; reason: string }) =>
      `${p.where} is damaged or no database of Paceline (${p.reason}). Put a backup in its place, move it elsewhere to begin with an empty one, or set DATA_DIR to another folder.`,
    foreign: (p: { where: string }) =>
      `${p.where} is no database of Paceline: its tables are another program’s. Move it elsewhere to begin with an empty one, or set DATA_DIR to another folder.`,
    newer: (p: { where: string; reason: string }) =>
      `${p.where} was written by a newer Paceline (version ${p.reason} of its tables). Update Paceline, or set DATA_DIR to another folder.`,
  },
  prompts: {
    unreadable: (p: { file: string; reason: string }) =>
      `${p.file} cannot be read (${p.reason}): the folder prompts/ belongs to Paceline; put it back.`,
    'prompt-front-matter': (p: { file: string; detail: string }) =>
      `${p.file}: begin with front matter of id, version, in and out between two lines “---” (${p.detail}).`,
    'prompt-unknown': (p: { file: string; detail: string }) =>
      `${p.file}: no prompt has this id; write one of ${p.detail}.`,
    'prompt-twice': (p: { file: string; detail: string }) =>
      `${p.file}: another file is the prompt ${p.detail} already; remove one of them.`,
    'prompt-missing': (p: { file: string; detail: string }) =>
      `${p.file}: no file has the id ${p.detail}; put it back.`,
    'prompt-in': (p: { file: string; detail: string }) => `${p.file}: write “in: [${p.detail}]”.`,
    'prompt-out': (p: { file: string; detail: string }) => `${p.file}: write “out: ${p.detail}”.`,
    'prompt-variable-unknown': (p: { file: string; detail: string }) =>
      `${p.file}: {{${p.detail}}} is none of what goes in; remove it.`,
    'prompt-variable-unused': (p: { file: string; detail: string }) =>
      `${p.file}: {{${p.detail}}} goes in and stands nowhere; put it in.`,
    'prompt-parts': (p: { file: string; detail: string }) =>
      `${p.file}: end with a part under the heading “${p.detail}”.`,
  },
  promptsGood: (p: { count: number }) => `prompts: ${p.count}`,
  cannotStart: (p: { count: number }) =>
    p.count === 1
      ? 'Paceline cannot start. One thing is to be put right:'
      : `Paceline cannot start. ${p.count} things are to be put right:`,
  oldNode: (p: { have: string; need: number }) =>
    `Paceline needs Node ${p.need} or newer, and this is Node ${p.have}. Run npm ci in this folder (it brings the right Node along), then start with npm start; or install Node ${p.need}.`,
  bug: (p: { reference: string }) =>
    `Something went wrong in Paceline itself (reference ${p.reference}). The log above says more.`,
  knowledgeGood: (p: { entries: number; questions: number }) =>
    `knowledge: ${p.entries} entries, ${p.questions} questions`,
  registerNeedsToken:
    "npm run register publishes the slash commands at Discord and needs the bot's token: set DISCORD_TOKEN, in the environment or in the file .env.",
  arguments: {
    unknownCommand: (p: { given: string; nearest: string | undefined }) =>
      `There is no command “${p.given}”.${p.nearest === undefined ? '' : ` Did you mean “${p.nearest}”?`}`,
    unknownFlag: (p: { given: string }) => `There is no flag “${p.given}”.`,
    noQuestion: 'There is no question to answer.',
    folder: saveFolder,
    noClub: 'Write --club with one name behind it, such as --club track-club.',
    badClub: (p: { given: string }) =>
      `“${p.given}” cannot be the name of a club. Write lower-case letters, digits and hyphens, such as --club track-club; or discord: and the id of a server.`,
    tooMuch: (p: { command: string }) => `“${p.command}” takes nothing more.`,
    usage: [
      'How to use Paceline:',
      '  npm start                           Discord when DISCORD_TOKEN is set, else a chat in the terminal',
      '  npm start -- --club NAME            the chat with the book of a club, whether DISCORD_TOKEN is set or not',
      '  npm run ask -- "your question"      one answer',
      '  npm run ask -- --save DIR "…"       the same, with the week of the answer kept in a folder',
      '  npm run ask -- --why "…"            the same, with how the answer came about',
      '  npm run ask -- --club NAME "…"      the same, from the book of a club; without it, from the shipped one',
      '  npm run --silent ask -- --jsonl     a JSON object a line in, one a line out; --club NAME as above',
      '  npm run register                    publish the slash commands at Discord',
      '  npm run check                       types, lint, format, unused code, knowledge',
    ].join('\n'),
  },
};
