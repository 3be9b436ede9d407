import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/**
 * A small server on the loopback that speaks the part of OpenAI's API that Paceline uses: chat completions that
 * stream, and embeddings. It was written by hand from the API's documentation and its OpenAPI description, since no
 * real server is at hand in the tests; `npm run eval -- --model --record` records what a real one says.
 */
export interface ModelServer {
  /** To be set as `OPENAI_BASE_URL`. */
  readonly baseUrl: string;
  /** All requests so far. */
  readonly requests: readonly ModelServerRequest[];
  close(): Promise<void>;
}

export interface ModelServerRequest {
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

const CHAT = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(1),
});
const EMBEDDINGS = z.object({ model: z.string(), input: z.array(z.string()).min(1) });

/** What is asked of the chat, by its messages. */
export type Asked = z.infer<typeof CHAT>['messages'];

/** Answers a request itself, however it likes. */
export type Behaviour = (response: ServerResponse, asked: Asked) => void;

/** Pieces of a reply are cut so short, in characters, that words and escapes are cut through. */
const PIECE = 7;

/** Starts a server that replies as `reply` says: with a text that it streams, or as a behaviour does. */
export async function startModelServer(
  reply: (asked: Asked) => string | Behaviour,
  vectorOf: (text: string) => readonly number[] = () => [1, 0],
): Promise<ModelServer> {
  const requests: ModelServerRequest[] = [];
  const server = createServer((request, response) => {
    // Who hangs up in the middle of a reply leaves nothing to be told.
    response.on('error', () => undefined);
    void take(request, response);
  });

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = request.url ?? '';
    requests.push({ path, body, authorization: request.headers.authorization });
    if (path === '/v1/chat/completions') {
      const { messages } = CHAT.parse(body);
      const said = reply(messages);
      if (typeof said === 'string') stream(response, said);
      else said(response, messages);
    } else if (path === '/v1/embeddings') {
      const { model, input } = EMBEDDINGS.parse(body);
      const data = input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) }));
      json(response, 200, { object: 'list', model, data, usage: { prompt_tokens: 1, total_tokens: 1 } });
    } else {
      json(response, 404, { error: { message: 'No such path.', type: 'invalid_request_error' } });
    }
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString('utf8'));
}

export function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** One piece of a reply, as an event of the stream. */
export function chunk(delta: object, finish: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finish, logprobs: null }];
  const whole = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'test', choices };
  return `data: ${JSON.stringify(whole)}\n\n`;
}

/** Streams a whole reply. */
function stream(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(chunk({ role: 'assistant', content: '' }));
  for (let at = 0; at < text.length; at += PIECE)
    response.write(chunk({ content: text.slice(at, at + PIECE) }));
  response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`);
}
