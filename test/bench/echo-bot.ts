/** The least that a bot with discord.js can be: it answers each message that it may read with its text. To measure beside. */
import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';

const { DISCORD_TOKEN: token, DISCORD_API_URL: api } = process.env;
if (token === undefined || api === undefined) throw new Error('DISCORD_TOKEN and DISCORD_API_URL are needed');

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  // As many answers as it can: beyond 50 requests a second discord.js would make them wait.
  rest: { api, globalRequestsPerSecond: Infinity },
});
client.once(Events.ClientReady, () => void process.stdout.write('ready\n'));
client.on(Events.MessageCreate, (message) => {
  if (!message.author.bot && message.content !== '') void message.reply(message.content);
});
process.once('SIGTERM', () => void client.destroy());
await client.login(token);
