/** English words of `/digest` and of what stands around a digest in Discord. */
export const digestDiscord = {
  commands: {
    digest: 'The club’s weekly digest; for its moderators',
    setup: 'Sets when and where the digest is posted, and what stands in it',
    preview: 'Shows you alone exactly what would be posted',
    post: 'Posts the digest of the week to come now',
    skip: 'Skips the digest of one week, with a line that says why',
    pause: 'Posts no more digests until you resume',
    resume: 'Posts digests again',
    status: 'Shows the next posts, and what became of the last ones',
  },
  options: {
    channel: 'The channel in which it is posted',
    weekday: 'The day on which it is posted',
    time: 'The time on the wall, such as 18:00',
    zone: 'Its time zone, such as Europe/Madrid, if it is not the club’s',
    levels: 'The levels for which a week is built',
    role: 'A role to mention: the only mention that I ever make',
    race: 'The day of the club’s next race, such as 2027-04-18',
    goal: 'What that race is',
    season: 'The time of year, where there is no race',
    poll: 'Whether a question with a poll comes below it',
    summary: 'A channel where moderators get the numbers of the week',
    week: 'The week to skip, such as 2026-W49; the next one, if you name none',
    reason: 'One line that is posted in its place',
    undo: 'Takes it back: the week is not skipped',
  },
  polls: { on: 'With a poll', off: 'Without a poll' },

  /** The settings as the club’s log names them, and that posting is paused. */
  settings: {
    channel: 'Digest: channel',
    weekday: 'Digest: day',
    time: 'Digest: time',
    zone: 'Digest: time zone',
    levels: 'Digest: levels',
    role: 'Digest: mention',
    phase: 'Digest: race or season',
    poll: 'Digest: poll',
    summaryChannel: 'Digest: numbers for moderators',
    paused: 'Digest: posting',
    skips: 'Digest: skipped weeks',
  },
  paused: 'paused',

  title: '## The weekly digest',
  about: 'What you choose holds at once, and the next posts show it.',
  fields: {
    channel: {
      name: 'Channel',
      help: 'where it is posted; without one there is no digest',
      empty: 'No digest',
    },
    weekday: { name: 'Day', help: 'on which it is posted', empty: '' },
    levels: { name: 'Levels', help: 'for which a week is built', empty: '' },
    role: { name: 'Mention', help: 'the only one that I ever make', empty: 'Nobody is mentioned' },
    season: { name: 'Time of year', help: 'gives the week its phase, where no race is set', empty: '' },
    summary: {
      name: 'Numbers for moderators',
      help: 'how much was asked and answered, without names',
      empty: 'No numbers are posted',
    },
  },
  field: (p: { name: string; help: string }) => `**${p.name}**: ${p.help}`,
  noSeason: 'Not set',
  /** What is typed in a form, as it holds. */
  typed: (p: { time: string; zone: string; race: string | undefined; goal: string | undefined }) =>
    [
      `**Time**: ${p.time} (${p.zone})`,
      ...(p.race === undefined
        ? []
        : [`**Next race**: ${p.race}${p.goal === undefined ? '' : ` (${p.goal})`}`]),
    ].join('\n'),
  change: 'Time, zone and race',
  pollOn: 'Add a poll',
  pollOff: 'Leave the poll out',
  pause: 'Pause',
  resume: 'Resume',
  form: {
    title: 'The weekly digest',
    time: { label: 'Time on the wall', help: 'Such as 18:00' },
    zone: { label: 'Time zone', help: 'Such as Europe/Madrid; empty for the club’s' },
    race: { label: 'Day of the next race', help: 'Such as 2027-04-18 or “18 April”; empty for none' },
    goal: { label: 'What that race is', help: 'Left out, only its day counts' },
  },

  /** Above the moments of the next posts, which Discord shows in the reader’s own zone. */
  next: (p: { zone: string }) => `**Next posts**, as your own clock shows them (the club goes by ${p.zone}):`,
  nextPost: (p: { when: string; week: string }) => `- ${p.when} (${p.week})`,
  nextSkipped: (p: { when: string; week: string; why: string }) =>
    `- ~~${p.when}~~ (${p.week}): skipped${p.why === '' ? '' : `, “${p.why}”`}`,

  /** What keeps the bot from posting as it is set up. */
  posting: {
    channelGone: (p: { channel: string }) => `The channel ${p.channel} is gone. Choose another.`,
    noTextChannel: (p: { channel: string }) => `${p.channel} takes no messages. Choose a text channel.`,
    permissions: (p: { channel: string; missing: readonly string[] }) =>
      `In ${p.channel} I lack ${p.missing.join('; ')}. Allow me that in the channel’s settings, under Permissions.`,
    roleGone: 'The role to mention is gone. Choose another, or none.',
    roleSilent: (p: { role: string }) =>
      `A mention of ${p.role} by me would tell nobody. Switch on “Allow anyone to @mention this role” in the role’s settings, or choose another.`,
  },
  /** Before a line that tells of something to mend. */
  fault: '🔴',

  /** Above a poll that is shown as a text. */
  previewPoll: 'As a poll below it:',
  posted: (p: { week: string; where: string }) => `The digest of ${p.week} is posted: ${p.where}`,
  notPosted: (p: { week: string; what: string }) => `${p.week}: ${p.what}.`,

  /** The buttons below a digest. */
  myWeek: 'My week',
  askAbout: 'Ask about this',
  askForm: { title: 'Ask about this', label: 'Your question' },
  /** Below a member’s own week, where they have told no level. */
  noLevel: 'You have told me no level, so I begin with one session. /profile set makes the week fit you.',
  /** Above the picture and the file, which are those of one level. */
  pictureOf: (p: { level: string }) => `Picture and calendar: ${p.level}`,

  /** A member’s own week, shown to the club. */
  share: {
    button: 'Share to the club',
    ask: (p: { channel: string }) =>
      `Your week is posted in ${p.channel} under your name, where the club sees it. You can take it back at any time. May the next digest name you among those who shared?`,
    askAgain: (p: { channel: string }) =>
      `You share a week in ${p.channel} already; this one takes its place. May the next digest name you among those who shared?`,
    listed: 'Share, and name me',
    unlisted: 'Share only',
    withdraw: 'Take my week back',
    card: (p: { member: string }) => `**The week of ${p.member}**`,
    done: (p: { channel: string }) => `Your week stands in ${p.channel}.`,
    withdrawn: 'Your week is taken back.',
    nothingShared: 'You share no week here.',
    off: 'The club has no channel for this at the moment.',
    closed: (p: { channel: string }) =>
      `I may not post in ${p.channel}. The club’s moderators see with /club status what is missing.`,
  },
};
