import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PERMISSION } from './permissions.ts';
import { caller } from './raw-client.ts';
import type { Answered } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

let discord: TestDiscord;
let post: (body: unknown) => Promise<Answered>;

beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  post = (body) => caller(discord)('POST', `/channels/${discord.channel.id}/messages`, body);
});
afterEach(() => discord.close());

const answer = (text: string) => ({ poll_media: { text } });

describe('a poll', () => {
  it('is kept and told with its answers numbered, and with the moment of its end', async () => {
    const poll = { question: { text: 'What next?' }, answers: [answer('Swim'), answer('Row')], duration: 48 };
    const { status, body } = await post({ poll, allowed_mentions: { parse: [] } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      poll: {
        question: { text: 'What next?' },
        answers: [
          { answer_id: 1, poll_media: { text: 'Swim' } },
          { answer_id: 2, poll_media: { text: 'Row' } },
        ],
        allow_multiselect: false,
      },
    });
    expect(discord.invalidBodies ?? []).toEqual([]);
    expect(discord.invalidAnswers ?? []).toEqual([]);
  });

  it.each([
    ['a long question', { question: { text: 'x'.repeat(301) }, answers: [answer('Swim')] }],
    ['a long answer', { question: { text: 'What?' }, answers: [answer('x'.repeat(56))] }],
    [
      'eleven answers',
      { question: { text: 'What?' }, answers: Array.from({ length: 11 }, () => answer('x')) },
    ],
    ['an end too far', { question: { text: 'What?' }, answers: [answer('x')], duration: 769 }],
  ])('is refused for %s', async (_, poll) => {
    expect((await post({ poll })).status).toBe(400);
  });

  it('needs a permission of its own', async () => {
    discord.permit(discord.channel, 'everyone', { deny: PERMISSION.sendPolls });
    const { status, body } = await post({ poll: { question: { text: 'What?' }, answers: [answer('x')] } });
    expect({ status, body }).toMatchObject({ status: 403, body: { code: 50013 } });
  });
});
