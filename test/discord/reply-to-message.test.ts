import { ComponentType, MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { rememberAnswered } from '../../src/discord/answered.ts';
import { TIMINGS } from '../../src/discord/limits.ts';
import type { OutgoingMessage } from '../../src/discord/outgoing.ts';
import { replyToMessage } from '../../src/discord/reply-to-message.ts';
import type { IncomingMessage } from '../../src/discord/respond.ts';

const plain = (content: string): OutgoingMessage => ({ content });
const laidOut = (content: string): OutgoingMessage => ({
  content: '',
  layout: [{ type: ComponentType.TextDisplay, content }],
});

/** A channel that writes down what is done in it. */
function channel(id = '9') {
  const done: string[] = [];
  let made = 0;
  const post = (_route: string, { body }: { body: RESTPostAPIChannelMessageJSONBody }) => {
    made += 1;
    const isLaidOut = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
    const how = body.message_reference?.message_id === id ? 'reply' : 'send';
    done.push(`${how} ${made}${isLaidOut ? ' laid out' : ''} as ${body.nonce}`);
    return Promise.resolve({ id: String(made) });
  };
  const messages = {
    edit: (id: string) => Promise.resolve(void done.push(`edit ${id}`)),
    delete: (id: string) => Promise.resolve(void done.push(`delete ${id}`)),
  };
  const message = { id, channelId: '5', channel: { messages }, client: { rest: { post } } };
  return { done, message: message as unknown as IncomingMessage };
}

describe('an answer to an edited question', () => {
  it.each<[string, OutgoingMessage[], OutgoingMessage[], string[]]>([
    ['keeps its message', [plain('a')], [plain('b')], ['edit 1']],
    ['keeps its laid out message', [laidOut('a')], [laidOut('b')], ['edit 1']],
    // Discord lets no message become a laid out one and back.
    ['is laid out anew', [plain('a')], [laidOut('b')], ['reply 2 laid out as 9-01', 'delete 1']],
    ['is plain again', [laidOut('a')], [plain('b')], ['reply 2 as 9-01', 'delete 1']],
    ['grows', [plain('a')], [plain('b'), plain('c')], ['edit 1', 'send 2 as 9-11']],
    ['shrinks', [plain('a'), plain('b')], [plain('c')], ['edit 1', 'delete 2']],
  ])('%s', async (_what, before, after, expected) => {
    const { done, message } = channel();
    const answers = rememberAnswered(10);
    const answered = answers.begin(message.id, 'c');
    if (answered === undefined) throw new Error('a new question');
    const ports = { answers, timings: TIMINGS, log: pino({ level: 'silent' }) };
    for (const said of [before, after]) {
      done.length = 0;
      const reply = replyToMessage(message, answered, ports);
      for (const [index, one] of said.entries()) await reply.send(one, String(index));
      await reply.finish();
      answered.edition += 1;
    }
    expect(done).toEqual(expected);
    expect(answered.messages).toHaveLength(after.length);
  });

  it('names its messages within the 25 characters that Discord takes', async () => {
    const id = '18446744073709551615';
    const { done, message } = channel(id);
    const answers = rememberAnswered(10);
    const answered = answers.begin(id, 'c');
    if (answered === undefined) throw new Error('a new question');
    answered.edition = 1_000;
    const ports = { answers, timings: TIMINGS, log: pino({ level: 'silent' }) };
    await replyToMessage(message, answered, ports).send(plain('a'), 'e');
    const [nonce = ''] = /\S+$/.exec(done[0] ?? '') ?? [];
    expect(nonce).toMatch(new RegExp(`^${id}-e`));
    expect(nonce.length).toBeLessThanOrEqual(25);
  });
});
