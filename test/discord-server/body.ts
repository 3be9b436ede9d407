import type { IncomingMessage } from 'node:http';

const BODY_AT_MOST_BYTES = 26 * 1024 * 1024;

/** A request's body: JSON, or the `payload_json` of a multipart form beside the names of its files. */
export type Body = { body: unknown; files: string[] } | { problem: string };

/** Reads a request to its end. Nothing at all is `body: undefined`. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_AT_MOST_BYTES) return { problem: 'the request is too large' };
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  if (bytes.length === 0) return { body: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  return type.startsWith('multipart/form-data') ? readForm(bytes, type) : readJson(bytes.toString(), []);
}

async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<Body> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = [...form.values()].flatMap((value) => (typeof value === 'string' ? [] : [value.name]));
  const payload = form.get('payload_json');
  return typeof payload === 'string' ? readJson(payload, files) : { body: {}, files };
}

function readJson(text: string, files: string[]): Body {
  try {
    return { body: JSON.parse(text) as unknown, files };
  } catch {
    return { problem: 'the body is no JSON' };
  }
}
