/** A language model that is set up, with the requests of today. */
export interface ModelSetUp {
  readonly name: string;
  readonly isOff: boolean;
  readonly isLeftAlone: boolean;
  readonly club: number;
  readonly all: number;
  readonly most: { readonly club: number; readonly all: number };
}

/** What the doctor of `/club status` says: what it found, and how to mend it. */
export const clubStatus = {
  title: (p: { faults: number; notes: number }) =>
    p.faults === 0
      ? '## All that is set up works'
      : `## ${p.faults === 1 ? 'One thing does' : `${p.faults} things do`} not work`,
  levels: { fault: '🔴', note: '🟡', good: '🟢' },
  /** A button that takes channels and roles that are gone out of the settings. */
  tidy: 'Take out what is gone',
  tidied: 'Taken out.',
  again: 'Check again',

  content: {
    on: 'I read messages in the channels for questions: the Message Content intent is on.',
    unused:
      'I answer mentions, replies, direct messages and commands. The Message Content intent is off, and no channel for questions needs it.',
    off: 'I cannot read messages in the channels for questions: the Message Content intent is off. Who runs me sets DISCORD_MESSAGE_CONTENT=on and starts me again.',
    'not-allowed':
      'I cannot read messages in the channels for questions: Discord does not allow me the Message Content intent. Who runs me switches it on in the Developer Portal (the application, page “Bot”, “Message Content Intent”), sets DISCORD_MESSAGE_CONTENT=on and starts me again.',
  },
  channelGone: (p: { setting: string }) =>
    `${p.setting}: a channel is gone. Take it out with the button below, or choose another with /club setup.`,
  roleGone: (p: { setting: string }) =>
    `${p.setting}: a role is gone. Take it out with the button below, or choose another with /club setup.`,
  noTextChannel: (p: { setting: string; channel: string }) =>
    `${p.setting}: ${p.channel} takes no messages. Choose a text channel with /club setup.`,
  permissions: (p: { setting: string; channel: string; missing: readonly string[] }) =>
    `${p.setting}: in ${p.channel} I lack ${p.missing.join('; ')}. Allow me that in the channel’s settings, under Permissions.`,
  /** What each permission is called in Discord, and what it is needed for. */
  needs: {
    view: '“View Channel” (to see it at all)',
    send: '“Send Messages” (to write there)',
    history: '“Read Message History” (to reply to a message, and to see what I have posted)',
    'send-in-threads': '“Send Messages in Threads” (to answer in threads and posts)',
    'create-threads': '“Create Public Threads” (to open a thread by button)',
    attach: '“Attach Files” (for weeks as pictures and calendar files)',
    polls: '“Create Polls” (for the question below the digest)',
  },
  channelsGood: (p: { count: number }) =>
    p.count === 1
      ? 'I may do what I need in the channel that is set up.'
      : `I may do what I need in all ${p.count} channels that are set up.`,
  everyoneModerates:
    'The moderators’ roles hold @everyone, so every member may change settings and knowledge. Choose another role with /club setup.',
  roleOrder: (p: { role: string; above: string }) =>
    `${p.role} stands below ${p.above}, whose holders may manage roles: they can give themselves the moderators’ role. Move ${p.role} above it in the server settings, under Roles, or take “Manage Roles” from ${p.above}.`,
  rolesGood: 'The moderators’ roles are there, and nobody else can take them.',
  commands: {
    current: 'Discord has my commands as they are now.',
    stale: 'Discord has old commands of mine. Who runs me runs “npm run register”, or starts me again.',
    doubled:
      'Discord shows some of my commands twice: registered for this server and for all. Who runs me removes DISCORD_TEST_GUILD_ID, or registers in the test server alone.',
    unknown: 'Discord did not tell me which commands it has. Try again later.',
  },
  store: {
    good: 'What I keep can be read and written.',
    unreadable:
      'I cannot read what I keep: settings and profiles do not hold at the moment. Who runs me looks at DATA_DIR and at the log.',
    'read-only':
      'I cannot write what I keep: nothing can be changed at the moment. Who runs me looks whether the disk is full or DATA_DIR is read-only.',
  },
  model: (p: ModelSetUp | undefined) => {
    if (p === undefined)
      return 'No language model is set up. I need none: answers come from the knowledge, word for word.';
    if (p.isOff) return `The language model ${p.name} is set up, and this club does without it.`;
    const state = p.isLeftAlone
      ? `The language model ${p.name} fails at the moment, so I leave it alone for a while: answers come word for word. Who runs me looks at the log.`
      : `The language model ${p.name} may word answers.`;
    return `${state} Requests today: ${p.club} of this club (of ${p.most.club}), ${p.all} in all (of ${p.most.all}).`;
  },
  digest: {
    on: (p: { next: string | undefined }) =>
      `The weekly digest is set up.${p.next === undefined ? '' : ` It comes next on ${p.next}.`}`,
    paused: 'The weekly digest is paused. /digest resume goes on with it.',
    off: 'The weekly digest is not set up. /digest setup does that.',
  },
  digestFailed: (p: { week: string; why: string }) => `The digest of ${p.week} did not come. ${p.why}`,
  digestPosting: (p: { problem: string }) => `Weekly digest: ${p.problem}`,
  notSet: {
    coachChannel:
      'No coaches’ channel is set, so that members cannot ask a coach by button. Set one with /club setup.',
    sessions:
      'No fixed sessions are set, so that I cannot answer “When do we meet?”. Set them with /club setup, page “Times”.',
    zone: 'No time zone is set, so that days begin as in UTC. Set one with /club setup, page “Times”.',
  },
};
