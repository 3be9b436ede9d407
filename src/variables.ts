export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A variable of the environment that the project reads. */
export interface Variable {
  readonly name: VariableName;
  readonly description: string;
  /** What holds where it is unset, in words or as a value. */
  readonly fallback: string;
  /** A secret may come from a file instead, named in `<name>_FILE`, and is never shown. */
  readonly secret: boolean;
}

export type VariableName =
  | 'DISCORD_TOKEN'
  | 'DISCORD_APPLICATION_ID'
  | 'DISCORD_API_URL'
  | 'DISCORD_MESSAGE_CONTENT'
  | 'DISCORD_TEST_GUILD_ID'
  | 'MEMBER_QUESTIONS_PER_MINUTE'
  | 'CLUB_QUESTIONS_PER_MINUTE'
  | 'OPERATOR_CONTACT'
  | 'DATA_DIR'
  | 'EDITOR'
  | 'LOG_LEVEL';

/** Every variable that the project reads, in the order in which people meet them. */
export const VARIABLES: readonly Variable[] = [
  {
    name: 'DISCORD_TOKEN',
    description: "The bot's token. With it `npm start` serves Discord, without it the terminal.",
    fallback: 'unset: chat in the terminal',
    secret: true,
  },
  {
    name: 'DISCORD_APPLICATION_ID',
    description: 'The id of the Discord application.',
    fallback: 'asked of Discord',
    secret: false,
  },
  {
    name: 'DISCORD_API_URL',
    description: 'Base of the REST API without its version, for a rate-limit proxy or a test server.',
    fallback: "Discord's own",
    secret: false,
  },
  {
    name: 'DISCORD_MESSAGE_CONTENT',
    description:
      'Whether to read messages that do not mention the bot, which ask channels need: on or off. Allow the intent “Message Content” in the developer portal first.',
    fallback: 'off',
    secret: false,
  },
  {
    name: 'DISCORD_TEST_GUILD_ID',
    description: 'The id of one server: slash commands are registered there alone, and show at once.',
    fallback: 'unset: registered for all servers',
    secret: false,
  },
  {
    name: 'MEMBER_QUESTIONS_PER_MINUTE',
    description: 'How many questions of one member are answered within a minute.',
    fallback: '10',
    secret: false,
  },
  {
    name: 'CLUB_QUESTIONS_PER_MINUTE',
    description: 'How many questions of one server are answered within a minute.',
    fallback: '120',
    secret: false,
  },
  {
    name: 'OPERATOR_CONTACT',
    description:
      'How members reach you who run the bot, such as an e-mail address. It is shown to whoever reports a problem.',
    fallback: 'unset: not shown',
    secret: false,
  },
  {
    name: 'DATA_DIR',
    description:
      'The folder of the embedded store. The terminal needs it for `/profile` and `/knowledge` alone.',
    fallback: 'data/',
    secret: false,
  },
  {
    name: 'EDITOR',
    description: 'The program in which `/knowledge edit` opens an entry in the terminal, such as nano.',
    fallback: 'unset: asked field by field',
    secret: false,
  },
  {
    name: 'LOG_LEVEL',
    description: `How much is logged to standard error: ${LOG_LEVELS.join(', ')}.`,
    fallback: 'info with Discord, warn in the terminal',
    secret: false,
  },
];
