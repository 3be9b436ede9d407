/** English words of the panel in which a club is set up. */
export const clubPanel = {
  title: (p: { page: string }) => `## Setting the club up: ${p.page}`,
  about:
    'Nothing here must be set: I work as I am. Each choice holds at once, and only you see this message.',
  /** On the select that leads to the other pages. */
  pageSelect: 'Go to another page',
  pages: {
    channels: { name: 'Channels', about: 'Where I answer, and where I tell what' },
    roles: { name: 'Roles', about: 'Who coaches, and who moderates' },
    answers: { name: 'Answers', about: 'Language, length, buttons for feedback' },
    times: { name: 'Times', about: 'Time zone, week, fixed sessions' },
    limits: { name: 'Limits', about: 'Where the club is stricter than the knowledge' },
    privacy: { name: 'Privacy', about: 'How long I keep what, and a notice to pin' },
  },
  fields: {
    'ask-channels': {
      name: 'Channels for questions',
      about: 'Here I answer without being mentioned; in a forum, as the first reply to a post.',
      empty: 'None: I answer when I am mentioned',
    },
    'coach-channel': {
      name: 'Coaches’ channel',
      about: 'Questions for a coach and reports of problems go there.',
      empty: 'None: nobody can ask a coach by button',
    },
    'moderator-channel': {
      name: 'Moderators’ channel',
      about: 'Here I tell the moderators what needs them.',
      empty: 'None',
    },
    'log-channel': {
      name: 'Log channel',
      about: 'Changes of settings and of the knowledge are told there.',
      empty: 'None: /club log shows them',
    },
    'no-feedback': {
      name: 'Channels without feedback buttons',
      about: 'My answers there have no “helpful” and “not helpful”.',
      empty: 'None: the buttons are everywhere',
    },
    'coach-roles': {
      name: 'Coaches’ roles',
      about: 'Who has one of them is a coach of the club.',
      empty: 'None',
    },
    'moderator-roles': {
      name: 'Moderators’ roles',
      about:
        'Who has one of them may change settings and knowledge, beside those who may manage the server. Discord shows them /club once you allow it for the role: server settings, Integrations, this bot, /club.',
      empty: 'None: those who may manage the server',
    },
    'second-moderator': {
      name: 'Second moderator for the knowledge',
      about: 'What one moderator publishes can wait until another one approves it.',
      empty: '',
    },
    'language-model': {
      name: 'Language model',
      about:
        'Where one is set up, it may word answers. What it gets and where that goes, /privacy show says.',
      empty: '',
    },
    language: {
      name: 'Language',
      about: 'Where a message does not show its own.',
      empty: '',
    },
    detail: { name: 'Length of answers', about: 'Plans are always told whole.', empty: '' },
    'week-start': { name: 'First day of the week', about: 'Weeks begin with it.', empty: '' },
    'no-doubles': {
      name: 'Run and cross-training on one day',
      about: 'Told as the club’s own limit.',
      empty: '',
    },
    'no-cross-on': {
      name: 'Days without cross-training',
      about: 'Such as the club night.',
      empty: 'None',
    },
    'most-sessions': {
      name: 'Cross-training sessions a week, at most',
      about: 'Where the club wants fewer than the level allows.',
      empty: '',
    },
    zone: {
      name: 'Time zone',
      about: 'It says when a day begins.',
      empty: '',
    },
    sessions: {
      name: 'Fixed sessions',
      about:
        'The runs that the club holds every week. I answer “When do we meet?” from them, and plans count with them.',
      empty: 'None',
    },
    'keep-days': {
      name: 'Days of keeping',
      about: 'After so many days I delete feedback and the log of changes.',
      empty: '',
    },
  },
  /** The name of a field with what it is for. */
  field: (p: { name: string; about: string }) => `**${p.name}**\n${p.about}`,
  /** What a typed field holds now. */
  now: (p: { value: string }) => `Now: ${p.value}`,
  change: 'Change',

  languages: {
    each: 'Each in theirs',
    en: 'English',
    es: 'Español',
    de: 'Deutsch',
    fr: 'Français',
  },
  details: { short: 'Short: three sentences at most', normal: 'As usual' },
  secondModerator: {
    alone: 'Not needed: each moderator publishes alone',
    two: 'Needed: another moderator approves',
  },
  languageModel: { 'may-word': 'It may word answers', none: 'Not used here' },
  doubles: { any: 'Allowed, as the knowledge says', none: 'Not allowed' },
  /** A number of sessions a week, as it is chosen. */
  mostSessions: (p: { count: number | undefined }) =>
    p.count === undefined ? 'As the level allows' : p.count === 0 ? 'None' : String(p.count),

  forms: {
    zone: {
      title: 'Time zone',
      label: 'Region and city',
      help: 'Such as Europe/Madrid or America/New_York; empty for UTC',
    },
    sessions: {
      title: 'Fixed sessions',
      label: 'Runs of every week, each with its day',
      help: 'Such as “Tue intervals evening, Sun long”; empty for none',
    },
    'keep-days': {
      title: 'Days of keeping',
      label: 'A number of days',
      help: 'From 7 to 3650; empty for 180',
    },
  },
  zoneSelect: 'Did you mean one of these?',

  postNotice: 'Post the privacy notice here',
  noticePosted: (p: { link: string }) => `The notice stands here, ready to be pinned: ${p.link}`,
  noticeFailed: (p: { reference: string }) =>
    `I may not write in this channel. Allow me to see it and to send messages there, then press again (reference \`${p.reference}\`).`,
  saved: 'Saved.',
  nothingChanged: 'That is what was set already.',
};
