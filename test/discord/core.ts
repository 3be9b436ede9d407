import type { REST } from 'discord.js';
import { pino } from 'pino';
import type { Answer, Ask } from '../../src/answering/answer.ts';
import { discordCore } from '../../src/discord-core.ts';
import type { Store } from '../../src/stores/store.ts';
import { NO_DISCORD } from './no-discord.ts';
import { memoryStore, saying, SHIPPED, shelfOf } from './bot.ts';

/** When the tests take place, unless they set the clock. */
export const NOW = Date.parse('2026-11-23T08:00:00Z');

/** Answers by repeating; stops where somebody speaks of chest pain. */
const repeating: Ask = ({ text }) => {
  const answer = saying(`You asked: ${text}`);
  const { language, citations, why } = answer;
  const safety: Answer = { outcome: 'safety', text: 'Stop now.', language, citations, why };
  return Promise.resolve(text.includes('chest pain') ? safety : answer);
};

/** What the bot works with in earnest, with stores in memory and a clock that the test sets. */
export function makeCore(ask: Ask = repeating, rest: REST = NO_DISCORD) {
  const clock = { at: NOW };
  const stores = new Map<string, ReturnType<typeof memoryStore>>();
  const namespace = (name: string): Store => {
    const store = stores.get(name) ?? memoryStore();
    stores.set(name, store);
    return store;
  };
  const core = discordCore({
    book: SHIPPED,
    shelf: shelfOf({ ask }),
    stores: { namespace },
    log: pino({ level: 'silent' }),
    today: () => '2026-11-23',
    now: () => clock.at,
    rest,
  });
  return { core, clock, stores };
}
