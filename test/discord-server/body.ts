import type { IncomingMessage } from 'node:http';
import type { Upload } from './files.ts';

/** Discord takes 25 MiB a request, and 10 MiB a file. */
const BODY_AT_MOST_BYTES = 25 * 1024 * 1024;
const FILE_AT_MOST_BYTES = 10 * 1024 * 1024;
const FILE_FIELD = /^files\[(\d+)\]$/;

/** A request's body: JSON, or the `payload_json` of a multipart form beside its files. */
export type Body = { body: unknown; uploads: Upload[] } | { problem: 'too large' | 'no JSON' };

/** Reads a request to its end. Nothing at all is `body: undefined`. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= BODY_AT_MOST_BYTES) parts.push(part);
  }
  if (size > BODY_AT_MOST_BYTES) return { problem: 'too large' };
  const bytes = Buffer.concat(parts);
  if (bytes.length === 0) return { body: undefined, uploads: [] };
  const type = request.headers['content-type'] ?? '';
  return type.startsWith('multipart/form-data') ? readForm(bytes, type) : readJson(bytes.toString(), []);
}

async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<Body> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const uploads: Upload[] = [];
  for (const [field, value] of form.entries()) {
    if (typeof value === 'string') continue;
    const index = FILE_FIELD.exec(field)?.[1];
    uploads.push({
      index: index === undefined ? null : Number(index),
      name: value.name,
      contentType: value.type === '' ? 'application/octet-stream' : value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  if (uploads.some((upload) => upload.bytes.length > FILE_AT_MOST_BYTES)) return { problem: 'too large' };
  const payload = form.get('payload_json');
  return typeof payload === 'string' ? readJson(payload, uploads) : { body: {}, uploads };
}

function readJson(text: string, uploads: Upload[]): Body {
  try {
    return { body: JSON.parse(text) as unknown, uploads };
  } catch {
    return { problem: 'no JSON' };
  }
}
