/** English sentences of `/digest` in the terminal, beside those that Discord says too. */
export const terminalDigest = {
  /** How each part is typed. */
  forms: {
    preview: '/digest preview [sessions:"Tue intervals, Sun long" season:… levels:…] [--save DIR]',
    status: '/digest status',
    setup:
      '/digest setup weekday:sunday time:18:00 zone:Europe/Madrid levels:"beginner, advanced" race:2027-04-18 goal:marathon season:off-season poll:on',
    skip: '/digest skip [week:2026-W49] [why:"…"] (or undo:yes)',
    pause: '/digest pause',
    resume: '/digest resume',
  },
  what: {
    preview: 'Shows what would be posted; options try something out, --save keeps picture, text and calendar',
    status: 'Shows the next posts, and what became of the latest ones',
    setup: 'Changes when and how it comes; an option left out stays as it is, “-” gives the default again',
    skip: 'Leaves one week out, with a reason for the club',
    pause: 'Posts nothing until it is resumed',
    resume: 'Posts again',
  },
  lead: (p: { club: string }) => `The weekly digest of ${p.club}. What there is:`,
  part: (p: { form: string; what: string }) => `**${p.form}** ${p.what}`,
  which: (p: { given: string; nearest: string | undefined; known: readonly string[] }) =>
    `There is no /digest ${p.given}.${p.nearest === undefined ? '' : ` Did you mean ${p.nearest}?`} There are: ${p.known.join(', ')}.`,
  typed: (p: { form: string }) => `It is typed: ${p.form}`,
  cannotOpen: (p: { problem: string }) => `I cannot open what is kept of the digest. ${p.problem}`,
  nothing: (p: { why: string }) => `Nothing would be posted: ${p.why}.`,
  noWeeks:
    'There are no weeks to show: the club has set no fixed sessions. Try some with sessions:"Tue intervals, Sun long".',
  nothingToSave: 'The digest holds no week, so nothing was saved.',
  poll: (p: { question: string; answers: readonly string[] }) =>
    [`Below it, a poll: ${p.question}`, ...p.answers.map((one) => `- ${one}`)].join('\n'),
  changed: (p: { settings: readonly string[] }) => `Changed: ${p.settings.join(', ')}.`,
  unchanged: 'Nothing has changed.',
  onDiscord: 'Posts go to Discord alone; their channel is set there, with /digest setup.',
};
