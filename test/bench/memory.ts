import { setTimeout as sleep } from 'node:timers/promises';
import { PERMISSION } from '../discord-server/permissions.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestChannel } from '../discord-server/world-types.ts';
import { contend, type BotName } from './contender.ts';
import type { Progress } from './progress.ts';
import { QUESTIONS } from './questions.ts';

/** Servers that one shard has at most. */
const GUILDS = 2_500;
const CHANNEL_NAMES = ['runs', 'races', 'coaching', 'injuries', 'gear', 'photos', 'events', 'food', 'ask'];
const ROLE_NAMES = ['Coach', 'Moderator', 'Member', 'Marathon', 'Trail', 'Newcomer'];
/** Members in voice, whom Discord names to a bot beside the bot itself. */
const IN_VOICE = 3;

/** Messages that pass by, each of another member; of so many one is for the bot. */
const MESSAGES = 100_000;
const ONE_IS_MEANT = 50;
const BATCH = 500;
const CHATTER = 'Who is in for an easy ten on Saturday morning? Coffee afterwards as always.';
const ANSWERS_WITHIN_MS = 60_000;
/** What was needed for a moment alone is let go of when nothing happens for a while. */
const REST_MS = 10_000;
/** Memory that a bot holds, in MB (1,000,000 bytes). */
export interface MemoryFigures {
  /** At rest, once it knows its servers. */
  readonly atRest: number;
  /** After the messages and their members have passed by. */
  readonly afterMessages: number;
}

export type MemoryFiguresOfBots = Readonly<Record<'paceline' | 'echo', MemoryFigures>>;

/** Steps of `measureMemory`. */
export const MEMORY_STEPS = 2 * (MESSAGES / BATCH);

/** Measures one bot after the other in the same places, with the same messages. */
export async function measureMemory(progress: Progress): Promise<MemoryFiguresOfBots> {
  let steps = 0;
  async function measure(name: BotName): Promise<MemoryFigures> {
    const channels: TestChannel[] = [];
    await using contender = await contend(name, (discord) => channels.push(...addGuilds(discord)));
    const { discord, bot } = contender;
    const resident = async (): Promise<number> => {
      await sleep(REST_MS);
      return (await bot.usage()).residentBytes / 1_000_000;
    };
    const atRest = await resident();
    for (let from = 0; from < MESSAGES; from += BATCH) {
      await passBy(discord, channels, from);
      steps += 1;
      progress.done(steps);
    }
    return { atRest, afterMessages: await resident() };
  }
  return { echo: await measure('echo'), paceline: await measure('paceline') };
}

/** Adds servers with channels (a private one among them), roles, a thread and members in voice; gives a channel of each. */
function addGuilds(discord: TestDiscord): readonly TestChannel[] {
  return Array.from({ length: GUILDS }, (_, number) => {
    const guild = discord.addGuild(`Running Club ${number}`);
    const [coach] = ROLE_NAMES.map((name) => discord.addRole(guild, name));
    discord.addRole(guild, 'Paceline', { ofBot: true });
    const [open, hidden] = CHANNEL_NAMES.map((name) => discord.addChannel({ guild, name }));
    if (open === undefined || hidden === undefined || coach === undefined) throw new Error('no names');
    discord.permit(hidden, 'everyone', { deny: PERMISSION.viewChannel });
    discord.permit(hidden, coach, { allow: PERMISSION.viewChannel });
    discord.addThread(open, 'Sunday’s long run');
    for (let seat = 0; seat < IN_VOICE; seat += 1)
      guild.inVoice.add(discord.user(`talker ${number}-${seat}`).id);
    return open;
  });
}

/** Messages of a batch, each by a member who has not written before; resolves once those for the bot are answered. */
async function passBy(discord: TestDiscord, channels: readonly TestChannel[], from: number): Promise<void> {
  const { outgoing } = discord;
  let read = outgoing.length;
  let waited = 0;
  for (let index = from; index < from + BATCH; index += 1) {
    const channel = channels[index % channels.length] ?? discord.channel;
    const mentionBot = index % ONE_IS_MEANT === 0;
    const question = QUESTIONS[(index / ONE_IS_MEANT) % QUESTIONS.length]?.text;
    const content = mentionBot ? (question ?? '') : CHATTER;
    discord.say({ content, author: discord.user(`runner ${index}`), channel, mentionBot });
    if (mentionBot) waited += 1;
  }
  while (waited > 0) {
    await discord.waitUntil('answers', () => outgoing.length > read, ANSWERS_WITHIN_MS);
    for (; read < outgoing.length; read += 1) if (outgoing[read]?.message.repliesTo !== null) waited -= 1;
  }
}
