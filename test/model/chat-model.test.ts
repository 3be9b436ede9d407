import { afterEach, describe, expect, it } from 'vitest';
import { makeChatModel } from '../../src/model/chat-model.ts';
import { openClient } from '../../src/model/client.ts';
import { makeBreaker, withBreaker } from '../../src/model/breaker.ts';
import { makeEmbed } from '../../src/model/embeddings.ts';
import type { ModelFailure, ModelRequest } from '../../src/voicing/model.ts';
import { hasDescription, openAiViolations } from '../model-server/api-description.ts';
import { HOSTILE } from '../model-server/hostile.ts';
import { startModelServer, type Behaviour, type ModelServer } from '../model-server/server.ts';
import { modelSaying } from '../voicing/material.ts';

const REQUEST: ModelRequest = {
  messages: [
    { role: 'system', content: 'Word it.' },
    { role: 'user', content: '<passages>\n1. Swim.\n</passages>' },
  ],
  shape: { name: 'sentences', schema: { type: 'object' } },
};

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serving(reply: () => string | Behaviour, ending = new AbortController()) {
  const server = await startModelServer(reply);
  servers.push(server);
  const failures: (readonly [ModelFailure, number | undefined])[] = [];
  const client = openClient({ baseUrl: server.baseUrl });
  const report = (...failure: readonly [ModelFailure, number | undefined]): void =>
    void failures.push(failure);
  const ports = { ending: ending.signal, report };
  return {
    server,
    failures,
    client,
    ports,
    model: makeChatModel(client, { name: 'llama', ...ports, withinMs: 8_000 }),
  };
}

describe('the model behind the API', () => {
  it('gives what was streamed, and what has come by then', async () => {
    const { model } = await serving(() => '{"said": "Grüße \\n 🏃"}');
    const heard: string[] = [];
    const reply = await model.begin().reply(REQUEST, (soFar) => heard.push(soFar));
    expect(reply).toEqual({ text: '{"said": "Grüße \\n 🏃"}' });
    expect(heard.length).toBeGreaterThan(2);
    expect('{"said": "Grüße \\n 🏃"}'.startsWith(heard[1] ?? '?')).toBe(true);
  });

  it('asks for the shape, and that nothing is kept', async () => {
    const { model, server } = await serving(() => '{}');
    await model.begin().reply(REQUEST);
    expect(server.requests[0]?.body).toMatchObject({
      model: 'llama',
      stream: true,
      store: false,
      response_format: { type: 'json_schema', json_schema: { name: 'sentences', strict: true } },
    });
  });

  it.each([
    ['an endless reply', 'broken'],
    ['an endless line', 'broken'],
    ['a stream of nonsense', 'broken'],
    ['an error in the stream', 'broken'],
    ['a refusal', 'unsaid'],
    ['a filter in the stream', 'unsaid'],
    ['a reply without end that is cut', 'unsaid'],
    ['a stream that is cut off', 'broken'],
    ['status 400', 'refused'],
    ['status 401', 'refused'],
    ['a web page', 'broken'],
  ] as const)('gives up at %s', async (name, failed) => {
    const { model, failures } = await serving(() => HOSTILE[name]?.([]) ?? '');
    const reply = await model.begin().reply(REQUEST);
    expect(reply).toEqual({ failed });
    expect(failures).toHaveLength(1);
  });

  it('tries again where the server is busy', async () => {
    let count = 0;
    const { model, server } = await serving(() => {
      count++;
      return count > 1 ? '{}' : (response) => void response.writeHead(429, { 'retry-after-ms': '1' }).end();
    });
    expect(await model.begin().reply(REQUEST)).toEqual({ text: '{}' });
    expect(server.requests).toHaveLength(2);
  });

  it('is unreachable where nobody listens', async () => {
    const { model, server } = await serving(() => '');
    servers.pop();
    await server.close();
    expect(await model.begin().reply(REQUEST)).toEqual({ failed: 'unreachable' });
  });

  it('stops at once when the bot ends', async () => {
    const ending = new AbortController();
    const { model } = await serving(() => () => ending.abort(), ending);
    expect(await model.begin().reply(REQUEST)).toEqual({ failed: 'stopped' });
  });

  it('makes embeddings in the order of the texts', async () => {
    const { client, ports, server } = await serving(() => '');
    const embed = makeEmbed(client, { name: 'nomic', ...ports, breaker: makeBreaker(() => 0) });
    expect(await embed.embed(['a', 'b'])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(server.requests[0]?.body).toEqual({ model: 'nomic', input: ['a', 'b'], encoding_format: 'float' });
  });
});

describe('the breaker', () => {
  it('leaves a model alone that fails, and tries it with a request that nobody waits for', async () => {
    let now = 0;
    const replies = Array.from({ length: 4 }, () => ({ failed: 'broken' }) as const);
    const inner = modelSaying(...replies, '{}');
    const model = withBreaker(
      inner,
      makeBreaker(() => now),
    );
    const ask = () => model.begin().reply(REQUEST);
    for (let count = 0; count < 3; count++) expect(await ask()).toEqual({ failed: 'broken' });
    expect(await ask()).toEqual({ failed: 'paused' });
    expect(inner.requests).toHaveLength(3);
    now = 30_000;
    expect(await ask()).toEqual({ failed: 'paused' });
    expect(inner.requests).toHaveLength(4);
    // The trial failed: the pause is twice as long.
    now = 89_000;
    expect(await ask()).toEqual({ failed: 'paused' });
    expect(inner.requests).toHaveLength(4);
    now = 90_000;
    expect(await ask()).toEqual({ failed: 'paused' });
    expect(await ask()).toEqual({ text: '{}' });
  });

  it('does not leave a model alone for what members ask of it', async () => {
    const inner = modelSaying({ failed: 'unsaid' });
    const model = withBreaker(
      inner,
      makeBreaker(() => 0),
    );
    for (let count = 0; count < 5; count++)
      expect(await model.begin().reply(REQUEST)).toEqual({ failed: 'unsaid' });
    expect(inner.requests).toHaveLength(5);
  });
});

describe('by the description of the API', () => {
  it('requests are valid', async ({ skip }) => {
    skip(!hasDescription, 'No description of the API lies beside the project.');
    const { model, server, client, ports } = await serving(() => '{}');
    await model.begin().reply(REQUEST);
    await makeEmbed(client, { name: 'm', ...ports, breaker: makeBreaker(() => 0) }).embed(['a']);
    const violations = openAiViolations();
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/v1/embeddings']);
    expect(server.requests.flatMap(violations)).toEqual([]);
    const [first] = server.requests;
    expect(violations({ path: first?.path ?? '', body: { model: 'm' }, authorization: '' })).not.toEqual([]);
  });
});
