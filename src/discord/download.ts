/** How long a file may take to come, in milliseconds. */
const WITHIN_MS = 10_000;

/**
 * The bytes of a file that Discord keeps; of a larger one than `most`, the first bytes and at least one more than
 * that. Throws where it does not come.
 */
export async function download(url: string, most: number): Promise<Uint8Array> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) });
  if (!response.ok || response.body === null)
    throw new Error(`The file came with status ${response.status}.`);
  const chunks: Uint8Array[] = [];
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  for (let length = 0; length <= most;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    chunks.push(value);
    length += value.length;
  }
  await reader.cancel();
  return Buffer.concat(chunks);
}
