import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import { expect, it } from 'vitest';
import { TIMINGS } from '../../src/discord/limits.ts';
import type { Showing } from '../../src/discord/controls/control.ts';
import { replyToInteraction } from '../../src/discord/respond.ts';
import { gate } from './bot.ts';

it.each<[Showing, object]>([
  ['apart', { flags: MessageFlags.Ephemeral }],
  ['open', {}],
])(
  'defers what only the asker sees (%s) as such, since an edit cannot change it',
  async (showing, options) => {
    const deferrals: unknown[] = [];
    const answer = gate();
    const interaction = {
      deferReply: (given: unknown) => {
        deferrals.push(given);
        answer.open();
        return Promise.resolve();
      },
    } as unknown as ChatInputCommandInteraction;
    await replyToInteraction(interaction, showing, { ...TIMINGS, deferAfterMs: 1 }).waitFor(answer.opened);
    expect(deferrals).toEqual([options]);
  },
);
