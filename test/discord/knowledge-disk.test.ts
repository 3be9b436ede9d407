import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { diskWatchers } from '../../src/discord-disk.ts';
import { problem } from '../../src/knowledge/problem.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { shippedBook } from '../answering/shipped.ts';
import { expectGoodManners } from './bot.ts';
import { startClubBot, type ClubBot } from './club-bot.ts';

const SHIPPED = await shippedBook();
const PROBLEMS = [
  problem('id-bad', { file: 'knowledge/en/a_b_c.md', line: 12 }, '@everyone'),
  problem('title-missing', { file: 'knowledge/en/d.md', line: 3 }),
];

let club: ClubBot | undefined;

afterEach(async () => {
  await club?.stop();
  club = undefined;
});

/** A bot, what its log takes, and what happens to changes on its disk. */
async function started() {
  const bot = await startClubBot();
  club = bot;
  const logged: string[] = [];
  const reshipped: unknown[] = [];
  const watchers = diskWatchers({
    reship: async (book) => void reshipped.push(book),
    log: pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
    tellModerators: (say) => bot.bot.running.tellModerators(say),
  });
  return { bot, logged, reshipped, watchers };
}

describe('a broken book on the disk', () => {
  it('is told in the moderators’ channel in the club’s language, and whole to the log', async () => {
    const { bot, logged, watchers } = await started();
    const { discord } = bot;
    await bot.set({ moderatorChannel: discord.channel.id, language: 'es' });
    watchers.broken(PROBLEMS);
    const { content, channelId } = await discord.nextMessage();
    expect(channelId).toBe(discord.channel.id);
    const place = 'knowledge/en/a\\_b\\_c.md:12';
    expect(content).toBe(CATALOGUES.es.knowledgeDisk.broken({ count: 2, place }));
    expect(logged.join('\n')).toContain('knowledge/en/a_b_c.md:12: The id');
    expect(logged.join('\n')).toContain('knowledge/en/d.md:3: ');
    expectGoodManners(discord);
  });

  it('is told to the log alone where the channel is gone or none is set', async () => {
    const { bot, logged, watchers } = await started();
    const { discord } = bot;
    watchers.broken(PROBLEMS);
    expect(logged).toHaveLength(1);
    await bot.set({ moderatorChannel: '12345678901234567' });
    await bot.bot.running.tellModerators(() => 'never read');
    expect(bot.bot.logged.join('\n')).toContain('moderators were not told');
    expect(discord.messages(discord.channel.id)).toEqual([]);
  });
});

describe('another book on the disk', () => {
  it('is put below those of all clubs', async () => {
    const { reshipped, watchers, logged } = await started();
    await watchers.taken(SHIPPED);
    expect(reshipped).toEqual([SHIPPED]);
    expect(logged).toHaveLength(1);
  });
});
