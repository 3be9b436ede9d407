export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The language model where a key is set and no name. */
export const DEFAULT_MODEL = 'gpt-4.1-mini';

/** What a language model may be used for. */
export const MODEL_USES = ['wording', 'understanding', 'ranking'] as const;
export type ModelUse = (typeof MODEL_USES)[number];

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
  | 'OPENAI_API_KEY'
  | 'OPENAI_BASE_URL'
  | 'OPENAI_MODEL'
  | 'OPENAI_EMBEDDING_MODEL'
  | 'MODEL_USES'
  | 'MODEL_REQUESTS_PER_MEMBER'
  | 'MODEL_REQUESTS_PER_CLUB'
  | 'MODEL_REQUESTS_PER_DAY'
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
    name: 'OPENAI_API_KEY',
    description: 'The key of a language model that may word answers, of OpenAI or of a compatible server.',
    fallback: 'unset: answers word for word',
    secret: true,
  },
  {
    name: 'OPENAI_BASE_URL',
    description:
      'Where a compatible server is reached, such as http://127.0.0.1:11434/v1 for Ollama. It may be set without a key.',
    fallback: "OpenAI's own, where there is a key",
    secret: false,
  },
  {
    name: 'OPENAI_MODEL',
    description: 'The name of the language model. It must be set beside OPENAI_BASE_URL.',
    fallback: DEFAULT_MODEL,
    secret: false,
  },
  {
    name: 'OPENAI_EMBEDDING_MODEL',
    description:
      'The name of a model of embeddings, by which the entries that answer a question are put in order.',
    fallback: 'unset: the order of the search',
    secret: false,
  },
  {
    name: 'MODEL_USES',
    description: `What the model is used for, parted by commas: ${MODEL_USES.join(', ')}.`,
    fallback: 'all of them',
    secret: false,
  },
  {
    name: 'MODEL_REQUESTS_PER_MEMBER',
    description: 'How many requests go to the model within a day for one member.',
    fallback: '40',
    secret: false,
  },
  {
    name: 'MODEL_REQUESTS_PER_CLUB',
    description: 'How many requests go to the model within a day for one server.',
    fallback: '400',
    secret: false,
  },
  {
    name: 'MODEL_REQUESTS_PER_DAY',
    description: 'How many requests go to the model within a day in all.',
    fallback: '4000',
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
