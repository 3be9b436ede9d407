/** Bytes of a response that are read: many times what a reply needs, and little enough for any machine. */
const MOST_BYTES = 4_000_000;

/** What went on for longer than any reply does. */
class Endless extends Error {
  override readonly name = 'Endless';
}

/**
 * As `fetch`, but what a server says without end is cut off, whatever it looks like, and nobody is led to another
 * server.
 */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (response.body === null) return response;
  let left = MOST_BYTES;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        left -= chunk.byteLength;
        if (left < 0) controller.error(new Endless('The response goes on without end.'));
        else controller.enqueue(chunk);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(counted, { status, statusText, headers });
}
