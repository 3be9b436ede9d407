/** Writes text in order. False where nobody reads any more: the caller then ends quietly. */
export type Write = (text: string) => Promise<boolean>;

/** The part of a writable stream that is used here. */
export interface Sink {
  write(text: string, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * Writes to a stream, waiting until each text has left, so that a slow reader slows us down and nothing is lost at
 * exit. A reader that has gone (EPIPE) gives false; any other failure of the stream rejects.
 */
export function makeWrite(stream: Sink): Write {
  let gone = false;
  // Without a listener a failed write would end the process; the write's own callback tells who waits.
  stream.on('error', (error) => {
    gone ||= readerHasGone(error);
  });
  return (text) =>
    new Promise((resolve, reject) => {
      if (gone) {
        resolve(false);
        return;
      }
      stream.write(text, (error) => {
        if (error === null || error === undefined) resolve(true);
        else if (readerHasGone(error)) resolve(false);
        else reject(error);
      });
    });
}

const readerHasGone = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
