/** English sentences of `/knowledge` in the terminal, beside those that Discord says too. */
export const terminalKnowledge = {
  /** How each part is typed. */
  forms: {
    search: '/knowledge search WORDS',
    show: '/knowledge show ENTRY [day:2026-11-23 or the number of a publication]',
    add: '/knowledge add [language:en] [title:"…" text:"…" questions:"…" words:"…" source:"…"]',
    edit: '/knowledge edit ENTRY [language:en] [title:"…" text:"…" questions:"…" words:"…" source:"…"]',
    remove: '/knowledge remove ENTRY',
    history: '/knowledge history [ENTRY] [page:2]',
    restore: '/knowledge restore ENTRY revision:2 (or revision:shipped)',
    import: '/knowledge import FILE or FOLDER …',
    export: '/knowledge export FOLDER [what:own or what:whole]',
    gaps: '/knowledge gaps [NUMBER write, not-for-us, later or open]',
    tests: '/knowledge tests [add ENTRY question:"…", remove NUMBER or run]',
    approve: '/knowledge approve [KEY publish or decline]',
  },
  /** What a part is for that Discord has buttons for. */
  approveWhat: 'Shows what waits for a second moderator, and publishes or declines it',
  /** Above the list of the parts. */
  lead: (p: { club: string }) => `The knowledge of ${p.club}. What there is:`,
  onOneLine:
    'On one line, questions stand one after the other with their question marks, and ; stands between meanings of words.',
  part: (p: { form: string; what: string }) => `**${p.form}** ${p.what}`,
  which: (p: { given: string; nearest: string | undefined; known: readonly string[] }) =>
    `There is no /knowledge ${p.given}.${p.nearest === undefined ? '' : ` Did you mean ${p.nearest}?`} There are: ${p.known.join(', ')}.`,
  typed: (p: { form: string }) => `It is typed: ${p.form}`,
  languageUnknown: (p: { given: string; known: readonly string[] }) =>
    `I do not speak “${p.given}”. Write one of ${p.known.join(', ')}.`,
  whatUnknown: (p: { given: string }) =>
    `“${p.given}” is not what can be exported. Write what:own (the club’s own texts) or what:whole (the whole book).`,
  noEntry: (p: { given: string; found: readonly { readonly id: string; readonly title: string }[] }) =>
    p.found.length === 0
      ? `The knowledge has no entry “${p.given}”, and none that fits it. /knowledge search lists all.`
      : `The knowledge has no entry “${p.given}”. Did you mean ${p.found.map(({ id, title }) => `${id} (${title})`).join(', ')}?`,
  entryLine: (p: { id: string; title: string }) => `**${p.id}** ${p.title}`,
  more: (p: { count: number }) => `… and ${p.count} lines more.`,

  form: {
    leadAdd:
      'A new entry, field by field. An empty line ends a field. /drop gives up; nothing has changed until you publish.',
    leadEdit:
      'Field by field: what stands is shown, and Enter alone keeps it; a line with - alone empties it. An empty line ends a field. /drop gives up; nothing has changed until you publish.',
    field: (p: { label: string; help: string }) => `**${p.label}**: ${p.help}`,
    stands: 'It says:',
    prompt: (p: { label: string }) => `${p.label} › `,
  },
  /** What stands in the file that an editor opens, above the fields. */
  file: 'Change what you like, save and close. Lines that begin with one # are left out; leave the headings.',
  editorFailed: (p: { reason: string }) =>
    `Your editor did not end well (${p.reason}), so nothing was taken over. Set EDITOR to another program, or unset it to be asked field by field.`,
  editorSame: 'You changed nothing.',

  /** What can be done with what was looked over. */
  next: {
    publish: 'Type **publish** and why, such as: publish as the coach said at the meeting',
    edit: '**edit** to change it',
    editOneLine: '**edit** with fields to change it, such as: edit title:"…"',
    onTop: '**edit** to take it up on top of theirs',
    drop: '**drop** to give it up',
  },
  whyPrompt: 'why › ',
  why: 'Why? One sentence for the history; Enter alone leaves it open.',
  pending: 'Something waits to be published. First type publish, edit or drop.',
  notEditable: 'This is not written field by field, so there is nothing to edit. Type publish or drop.',
  cannotPublish: 'It cannot be published like this; what stands against it is shown again:',
  dropped: 'Given up. Nothing has changed.',
  onOneLineOnly: (p: { form: string }) =>
    `Here the fields stand on one line: ${p.form}. Or write a knowledge file, and type /knowledge import FILE.`,
  tryIt: (p: { question: string }) => `Try it: ${p.question}`,
  awaits: (p: { key: string }) =>
    `This club wants two for a publication: nothing has changed yet. A moderator of the club finds it with /knowledge history in Discord and approves it there; it waits for seven days. /knowledge approve ${p.key} shows it here.`,
  told: (p: { club: string; file: string }) => `${p.club} in ${p.file}`,

  history: {
    page: (p: { page: number; pages: number }) =>
      `Page ${p.page} of ${p.pages}. More with page:${p.page < p.pages ? p.page + 1 : 1}`,
    noPage: (p: { given: string }) => `“${p.given}” is no page. Write a number, such as page:2.`,
    restorable: (p: { id: string }) =>
      `Say which text it is to have again, such as: /knowledge restore ${p.id} revision:1. These it had:`,
    noRevision: (p: { given: string }) =>
      `“${p.given}” is no revision. Write its number, such as revision:2, or revision:shipped.`,
  },

  approve: {
    nothing: 'Nothing waits for an approval.',
    /** Above the list; `what` is who asked for it, when, and what it is about. */
    heading: 'This waits for an approval:',
    line: (p: { key: string; what: readonly string[] }) => `- **${p.key}** ${p.what.join(', ')}`,
    noSuch: (p: { given: string }) =>
      `Nothing waits under “${p.given}”: it was approved or declined already, or is older than seven days. /knowledge approve lists what does.`,
    whatToDo: (p: { key: string }) =>
      `Type /knowledge approve ${p.key} publish, or /knowledge approve ${p.key} decline.`,
    declined: 'Declined. Nothing has changed; the draft stays with who wrote it.',
  },

  files: {
    none: 'Name the files to take over, or a folder with .md files: /knowledge import club.md. Put names with spaces in quotes.',
    noFolder: 'Name the folder to write to: /knowledge export my-club',
    unclosed: 'A quote in the names is never closed.',
    unreadable: (p: { file: string; reason: string }) =>
      `${p.file} cannot be read (${p.reason}). Check the name, and whether you may read it.`,
    emptyFolder: (p: { file: string }) => `There is no .md file in ${p.file}.`,
    inTheWay: (p: { file: string }) =>
      `${p.file} is there already, and I do not write over it. Name another folder.`,
    unwritable: (p: { file: string; reason: string }) =>
      `${p.file} cannot be written (${p.reason}). Name another folder, or make room there.`,
    written: (p: { files: readonly string[]; folder: string }) =>
      `Written to ${p.folder}: ${p.files.join(', ')}. /knowledge import ${p.folder} takes them over, here or in another club.`,
  },

  gaps: {
    acts: ['write', 'not-for-us', 'later', 'open'],
    noSuch: (p: { given: string; count: number }) =>
      `There is no gap ${p.given}: /knowledge gaps lists ${p.count === 1 ? 'one' : p.count}.`,
    whatToDo: (p: { number: number; known: readonly string[] }) =>
      `Say what becomes of it: ${p.known.map((one) => `/knowledge gaps ${p.number} ${one}`).join(', ')}.`,
  },
  tests: {
    noSuch: (p: { given: string; count: number }) =>
      `There is no test question ${p.given}: /knowledge tests lists ${p.count === 1 ? 'one' : p.count}.`,
    none: 'There is no test question yet.',
    whatToAdd:
      'Ask a question first and then type /knowledge tests add, or name both: /knowledge tests add same-day question:"Can I swim after a run?"',
  },

  /** Said once, below an answer. */
  clubUnread: (p: { problem: string }) =>
    `I answer from the shipped knowledge alone, since what the club has published cannot be read.${p.problem === '' ? '' : ` ${p.problem}`}`,
  cannotKeep: (p: { problem: string }) => `The club’s knowledge cannot be opened. ${p.problem}`,

  /** The files on the disk changed while the process runs. */
  disk: {
    taken: (p: { entries: number; questions: number }) =>
      `The knowledge on the disk has changed and is in force: ${p.entries} entries, ${p.questions} questions.`,
    broken: (p: { count: number }) =>
      p.count === 1
        ? 'The knowledge on the disk has changed and is broken, so the book from before stays in force. One thing is to be put right:'
        : `The knowledge on the disk has changed and is broken, so the book from before stays in force. ${p.count} things are to be put right:`,
  },
};
