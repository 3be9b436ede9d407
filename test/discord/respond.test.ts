import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import { expect, it } from 'vitest';
import { TIMINGS } from '../../src/discord/limits.ts';
import { replyToInteraction } from '../../src/discord/respond.ts';
import { gate } from './bot.ts';

it.each([
  [true, { flags: MessageFlags.Ephemeral }],
  [false, {}],
])(
  'defers what only the asker sees (%s) as such, since an edit cannot change it',
  async (onlyAsker, options) => {
    const deferrals: unknown[] = [];
    const answer = gate();
    const interaction = {
      deferReply: (given: unknown) => {
        deferrals.push(given);
        answer.open();
        return Promise.resolve();
      },
    } as unknown as ChatInputCommandInteraction;
    await replyToInteraction(interaction, onlyAsker, { ...TIMINGS, deferAfterMs: 1 }).waitFor(answer.opened);
    expect(deferrals).toEqual([options]);
  },
);
