/** English words of `/knowledge` in Discord: its commands, forms and buttons, and what is said around them. */
export const knowledgeDesk = {
  commands: {
    knowledge: 'The club’s knowledge: looks at it, adds to it and changes it; for its moderators',
    search: 'Finds entries by what you type',
    show: 'Shows an entry as it is, or as it was on a day',
    add: 'Writes a new entry of the club’s own',
    edit: 'Changes an entry; you see what it would do before it holds',
    remove: 'Takes an entry out of the club’s knowledge; it can be restored',
    history: 'Shows what was published, by whom and why',
    restore: 'Gives an entry a text back that it had before',
    import: 'Reads knowledge files, and shows what would change first',
    export: 'Gives you the club’s knowledge as files',
    gaps: 'Shows the questions that the knowledge does not answer yet',
    tests: 'Shows the test questions that guard every edit',
  },
  options: {
    entry: 'Which entry: type a word of it',
    text: 'A few words of what you look for',
    day: 'A day such as 2026-11-23, or the number of a publication such as 12',
    revision: 'Which of its texts; without it you see its history',
    file: 'A knowledge file (.md)',
    what: 'The club’s own texts alone, or the whole book',
  },
  whats: { own: 'The club’s own texts', whole: 'The whole book' },
  addMenu: 'Add to knowledge',

  languages: { en: 'English', es: 'Spanish', de: 'German', fr: 'French' },

  form: {
    /** At most 45 characters. */
    newTitle: (p: { language: string }): string => `A new entry in ${p.language}`,
    editTitle: (p: { language: string }): string => `The entry in ${p.language}`,
    help: {
      title: 'What it is about, in a few words',
      text: 'Whole sentences, each of which can be read on its own',
      questions: 'What members ask that this answers; one on each line',
      words: 'Other names, such as: bike, spin → cycling; one meaning on each line',
      source: 'Who says so, or where it stands; a web address may stand at the end',
    },

    tooLong: (p: { field: string; most: number }): string =>
      `**${p.field}** is longer than the ${p.most} characters of a form, and stays as it is. To change it, take the file of \`/knowledge export\`, and give it back with \`/knowledge import\`.`,
  },
  why: {
    title: 'Publish',
    label: 'Why?',
    help: 'One sentence for the history, which moderators see',
  },

  buttons: {
    publish: 'Publish',
    editAgain: 'Edit again',
    giveUp: 'Give up',
    limits: 'Set the club’s limits',
    takeUp: 'Edit again, on top of theirs',
    theirs: 'Drop mine, edit theirs',
    edit: 'Edit',
    remove: 'Take out',
    history: 'History',
    restore: (p: { revision: number }): string => `Restore revision ${p.revision}`,
    show: (p: { number: number }): string => `Show no. ${p.number}`,
    newer: 'Newer',
    older: 'Older',
    approve: 'Approve and publish',
    decline: 'Decline',
    look: 'Look at it',
    previous: 'Previous',
    next: 'Next',
  },
  pickEntry: 'Show an entry',
  pickRestored: 'Restore an entry as it became then',
  pickTest: 'Take out a test question',

  noEntry: 'The club’s knowledge has no such entry (any more). `/knowledge search` finds what there is.',
  late: 'That took too long for a form. It opens with this button:',
  given: 'Given up. Nothing has changed.',
  cutToFile: '… The whole of it stands in the file.',
  found: (p: { count: number; text: string }): string =>
    p.text === ''
      ? `**${p.count} entries**`
      : p.count === 1
        ? `**One entry** fits “${p.text}”`
        : `**${p.count} entries** fit “${p.text}”`,
  foundNothing: (p: { text: string }): string =>
    `Nothing in the club’s knowledge fits “${p.text}”. \`/knowledge add\` writes it.`,
  moreFound: (p: { count: number }): string => `… and ${p.count} more. Type more words to find them.`,
  noDay: (p: { given: string }): string =>
    `I do not understand “${p.given}”. Write a day such as 2026-11-23, or the number of a publication such as 12.`,
  notThen: 'The entry was not in the club’s knowledge then.',

  entry: {
    head: (p: { title: string; id: string; revision: number }): string =>
      `**${p.title}** (${p.id}, revision ${p.revision})`,
    asOfNumber: (p: { number: number }): string => `As of publication no. ${p.number}`,
    asOfTime: (p: { time: string }): string => `As of ${p.time}`,
    told: (p: { languages: readonly string[] }): string => `Told in: ${p.languages.join(', ')}`,
    since: (p: { number: number; when: string; who: string }): string =>
      `Since no. ${p.number} (${p.when}, ${p.who})`,
    shipped: 'As it is shipped',
    leftOut:
      'The club’s text clashes with the shipped book as it is now, so the shipped one is used. Edit it to mend that.',
    questions: 'Questions',
    words: 'Words',
    source: (p: { source: string }): string => `Source: ${p.source}`,
  },

  /** Above what was found about a draft. */
  review: {
    head: {
      add: (p: { title: string; language: string }): string => `**A new entry:** ${p.title} (${p.language})`,
      edit: (p: { title: string; language: string }): string => `**A change of:** ${p.title} (${p.language})`,
      remove: (p: { title: string }): string => `**To be taken out:** ${p.title}`,
      restore: (p: { title: string }): string => `**To be restored:** ${p.title}`,
      import: (p: { count: number }): string =>
        p.count === 1 ? '**From files:** one entry' : `**From files:** ${p.count} entries`,
    },
    good: 'Nothing stands against publishing it.',
    notYet: 'It cannot be published like this. Nothing has changed yet.',
    theirs: 'It says now:',
    yours: 'You wrote:',
  },

  published: (p: { number: number; titles: readonly string[] }): string =>
    `Published as no. ${p.number}: ${p.titles.join(', ')}. The next question finds it.`,
  publishedOut: (p: { number: number; titles: readonly string[] }): string =>
    `Published as no. ${p.number}: ${p.titles.join(', ')}. It holds from the next question on.`,
  /** Above the first question of what was published. */
  tryIt: 'Try it:',
  awaits: (p: { place: string }): string =>
    `The club wants two moderators for a publication. I have asked the others in ${p.place}. Nothing has changed yet.`,
  awaitsUntold: (p: { reference: string }): string =>
    `The club wants two moderators for a publication. I could not ask the others: they find it in \`/knowledge history\` (reference \`${p.reference}\`). Nothing has changed yet.`,
  wantsApproval: (p: { who: string; titles: readonly string[] }): string =>
    `${p.who} wants to publish: ${p.titles.join(', ')}. Another moderator has to approve it.`,
  approvedBy: (p: { who: string; number: number }): string => `${p.who} has approved it: no. ${p.number}.`,
  declinedBy: (p: { who: string }): string => `${p.who} has declined it. The draft stays with who wrote it.`,
  nothingAwaits: 'This was approved or declined already, or is older than seven days.',

  history: {
    title: (p: { page: number; pages: number }): string =>
      p.pages === 1
        ? '**What was published**, newest first'
        : `**What was published**, newest first (page ${p.page} of ${p.pages})`,
    titleOf: (p: { id: string; page: number; pages: number }): string =>
      `**What was published of ${p.id}**, newest first${p.pages === 1 ? '' : ` (page ${p.page} of ${p.pages})`}`,
    awaiting: 'This waits for another moderator:',
    noSuch: 'There is no such publication.',
    standsSo: 'The entry stands like this already.',
    noRevision: 'The entry never had this text. `/knowledge history` shows those that it had.',
    revision: (p: { revision: number; when: string; what: string }): string =>
      `${p.revision}: ${p.what}, ${p.when}`,
    shippedText: 'As it is shipped',
  },

  import: {
    title: 'If you publish these files, this changes:',
    unreachable: (p: { file: string }): string =>
      `${p.file} could not be fetched from Discord. Attach it again.`,
  },
  exported: {
    own: 'These are the club’s own texts. `/knowledge import` takes them here or in another club.',
    whole: 'This is the club’s whole knowledge. `/knowledge import` takes it here or in another club.',
    nothing: 'The club has no texts of its own yet.',
  },

  /** Where one of the gaps stands among them. */
  gapPlace: (p: { at: number; count: number }): string => `**Unanswered question ${p.at} of ${p.count}**`,

  tests: {
    /** At most 45 characters. */
    formTitle: 'Keep as a test question',
    questionLabel: 'Question',
    questionHelp: 'Nothing that tells of a person: moderators see it from now on',
    finds: (p: { title: string }): string => `It must find **${p.title}**.`,
  },

  /** What is told in the log channel; `who` is a mention that pings nobody. */
  told: {
    published: (p: { who: string; number: number; act: string; titles: readonly string[] }): string =>
      `${p.who} has published no. ${p.number} of the club’s knowledge: ${p.act}: ${p.titles.join(', ')}`,
    awaits: (p: { who: string; titles: readonly string[] }): string =>
      `${p.who} asks for another moderator’s approval: ${p.titles.join(', ')}`,
    declined: (p: { who: string; titles: readonly string[] }): string =>
      `${p.who} has declined a publication: ${p.titles.join(', ')}`,
    testAdded: (p: { who: string; question: string }): string =>
      `${p.who} keeps a test question: “${p.question}”`,
    testRemoved: (p: { who: string; question: string }): string =>
      `${p.who} has taken out a test question: “${p.question}”`,
    gap: {
      'not-for-us': (p: { who: string; question: string }): string =>
        `${p.who} says that an unanswered question is not for the club: ${p.question}`,
      later: (p: { who: string; question: string }): string =>
        `${p.who} has put off an unanswered question: ${p.question}`,
      open: (p: { who: string; question: string }): string =>
        `${p.who} has opened a question again that was settled: ${p.question}`,
    },
  },
  logFailed: (p: { channel: string; reference: string }): string =>
    `It holds, but I could not tell it in ${p.channel}. /club status says what is missing there (reference \`${p.reference}\`).`,

  /** Of a message that is to become an entry. */
  fromMessage: {
    empty: 'There is no text in this message that I could take up.',
    own: 'This message is mine: what it says stands in the knowledge already.',
  },
};
