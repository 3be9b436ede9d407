import { addAbortSignal, type Readable } from 'node:stream';

/** The bytes of a stream until it ends or the signal says stop, whichever comes first. */
export async function* untilStopped(stream: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Uint8Array> = addAbortSignal(signal, stream);
  try {
    yield* chunks;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
