import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { writeConversation } from './conversations.ts';

const REQUEST = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(1),
});
const CHUNK = z.object({
  choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }).nullish() })),
});

/** A server on the loopback that passes requests on to a real one, and keeps what the chat says in a folder. */
export async function startRecorder(
  target: string,
  folder: string,
): Promise<{ readonly baseUrl: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const body = Buffer.concat(pieces);
      const { authorization } = request.headers;
      const answer = await fetch(target + (request.url ?? '').replace(/^\/v1/, ''), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body,
      });
      const said = await answer.text();
      response
        .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
        .end(said);
      const asked = REQUEST.safeParse(JSON.parse(body.toString('utf8')));
      if (answer.ok && asked.success)
        await writeConversation(folder, { messages: asked.data.messages, reply: textIn(said) });
    })().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The text of a reply that was streamed. */
function textIn(events: string): string {
  return [...events.matchAll(/^data: (\{.*\})$/gm)]
    .map(([, data = '']) => CHUNK.parse(JSON.parse(data)).choices[0]?.delta?.content ?? '')
    .join('');
}
