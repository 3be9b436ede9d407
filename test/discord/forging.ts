import { caller } from '../discord-server/raw-client.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestChannel } from '../discord-server/world-types.ts';

/**
 * A message of the bot with any control at all, such as one of years ago. In Discord somebody can make one up on a
 * message that only they see.
 */
async function forged(discord: TestDiscord, place: TestChannel, component: object): Promise<TestMessage> {
  const components = [{ type: 1, components: [component] }];
  const body = { content: 'Press', components, allowed_mentions: { parse: [] } };
  await caller(discord)('POST', `/channels/${place.id}/messages`, body);
  const message = discord.messages(place.id).at(-1);
  if (message === undefined) throw new Error('The message is not there.');
  return message;
}

export const forgedButton = (discord: TestDiscord, place: TestChannel, id: string): Promise<TestMessage> =>
  forged(discord, place, { type: 2, style: 2, label: 'Press', custom_id: id });

export const forgedSelect = (
  discord: TestDiscord,
  place: TestChannel,
  id: string,
  values: readonly string[],
): Promise<TestMessage> =>
  forged(discord, place, { type: 3, custom_id: id, options: values.map((value) => ({ label: 'x', value })) });
