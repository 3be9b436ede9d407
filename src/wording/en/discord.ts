/** English sentences of the Discord edge. */
export const discord = {
  commands: {
    ask: {
      description: 'Ask a question about cross-training for runners',
      question: 'Your question, in your own words',
      private: 'Only you see the answer',
    },
    answerThis: { name: 'Answer this' },
    plan: { description: 'Let the rules of the club’s knowledge decide about your week' },
    profile: { description: 'What I may know about your training, so that answers fit you' },
    help: { description: 'What this bot can do, and how to ask it' },
  },

  /** What a message that only mentions the bot is taken for. */
  bareMention: 'Hello',

  help: [
    '**What I can do**',
    'I answer questions about cross-training for runners from the club’s own knowledge, and show where each answer comes from. What is not in that knowledge, I say so instead of guessing.',
    '',
    '**How to ask**',
    '- `/ask question:` with your question',
    '- `/plan day` whether a run and cross-training fit on one day',
    '- `/plan days` how many days of cross-training a week',
    '- `/plan week` which session goes on which day, from your runs and what else you want to do',
    '- `/plan check` whether a week is all right, and what to move',
    '- `/profile set` what I may know about your training, so that answers fit you; `/profile show` and `/profile forget` show and delete it',
    '- `/privacy show` all that I hold about you; `/privacy forget` deletes it',
    '- mention me, reply to one of my messages, or write me a direct message; I remember the last few turns for half an hour',
    '- moderators set me up for the club with `/club`, keep its knowledge with `/knowledge`, and have its week posted with `/digest`',
    '',
    '**For example**',
    '- Can I swim and run on the same day?',
    '- How many days a week should a beginner cross-train?',
    '- What is cross-training good for?',
    '',
    'My answers are automated. I am no doctor: with pain, an injury or an illness, ask a professional.',
  ].join('\n'),

  /** Above the questions that a member may ask instead. */
  youCouldAsk: 'You could ask:',
  /** Above the ways in which a question may be made clear. */
  pickOne: 'For example:',
  /** The same without the quote, which a button shows. */
  titled: (p: { number: number; title: string }) => `[${p.number}] ${p.title}`,
  source: (p: { number: number; title: string; quote: string }) => `[${p.number}] ${p.title}: “${p.quote}”`,
  /** Ends an answer that is longer than fits into the messages that one answer may take. */
  cut: '… The rest is too long for this place. Ask about a part of it.',

  error: (p: { reference: string }) =>
    `Something went wrong on my side, and I could not answer. Please try again later. If it keeps happening, tell your club’s moderators this reference: \`${p.reference}\``,
  /** To a command that comes while the bot stops. */
  restarting: 'I am just restarting. Please ask again in a minute.',
  unknownControl: 'I no longer know what this button was for. Ask me again, and you get a fresh answer.',
  unknownCommand: 'I no longer know this command. Reload Discord to see the ones that I know, or use `/ask`.',

  ready: (p: { name: string; servers: number }) =>
    `Ready as ${p.name} in ${p.servers} ${p.servers === 1 ? 'server' : 'servers'}.`,
  invite: (p: { link: string }) => `Invite it to a server: ${p.link}`,
  registered: (p: { names: readonly string[]; guild: string | undefined }) =>
    `Registered ${p.names.join(', ')} ${p.guild === undefined ? 'in all servers' : `in the test server ${p.guild}`}.`,

  problems: {
    tokenRefused:
      'Discord refused the token in DISCORD_TOKEN. Copy the bot’s token from the Developer Portal (your application, page “Bot”, “Reset Token”) and start again.',
    intentsRefused:
      'Discord refused the intents that the bot asks for. Open the Developer Portal (your application, page “Bot”, “Privileged Gateway Intents”), allow what is missing and start again.',
    messageContentRefused:
      'Discord refused the intent “Message Content” that DISCORD_MESSAGE_CONTENT=on asks for. Paceline runs without it and reads only messages that mention it, replies that ping it and direct messages. To change that, allow the intent in the Developer Portal (your application, page “Bot”, “Privileged Gateway Intents”) and start again.',
    unreachable: (p: { host: string; reason: string }) =>
      `Discord could not be reached at ${p.host} (${p.reason}). Check the network, and DISCORD_API_URL if it is set, then start again.`,
    tooSlow: (p: { seconds: number }) => `no connection within ${p.seconds} seconds`,
    answered: (p: { status: number }) => `it answered with status ${p.status}`,
    closed: (p: { code: number }) =>
      `Discord closed the connection for good (code ${p.code}). Start again; if it happens again, look the code up in Discord’s list of gateway close codes.`,
    otherApplication: (p: { given: string; actual: string }) =>
      `DISCORD_APPLICATION_ID is ${p.given}, but the token belongs to the application ${p.actual}. Correct the id, or leave it out.`,
    testGuildRefused: (p: { guild: string; link: string }) =>
      `The commands could not be registered in the server ${p.guild} of DISCORD_TEST_GUILD_ID: the bot has no access to it. Invite the bot with ${p.link} or correct the id.`,
    registrationFailed: (p: { reason: string }) =>
      `The slash commands could not be registered (${p.reason}). Run “npm run register” later; the ones that are known to Discord still work.`,
    unexpected: 'something unexpected happened; the log has more',
  },
};
