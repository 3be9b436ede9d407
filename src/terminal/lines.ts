/** What stood on one line of the input: its text without the line's end, or why it has none. */
export type InputLine = { readonly text: string } | { readonly problem: 'too-long' | 'not-utf8' };

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Splits bytes into lines, each as soon as its end has arrived; the last may lack one. Lines end in `\n` or `\r\n`;
 * a byte order mark at the very start is dropped. Of a line beyond `maxBytes` nothing is kept, so memory stays
 * bounded whatever arrives. Reads no faster than lines are taken.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = [];
  let bytes = 0;
  let first = true;
  const keep = (piece: Uint8Array): void => {
    bytes += piece.length;
    if (bytes > maxBytes + 1) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): InputLine => {
    const line = finish(pieces, bytes, maxBytes, first);
    pieces = [];
    bytes = 0;
    first = false;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      from = end + 1;
      yield take();
    }
    keep(chunk.subarray(from));
  }
  if (bytes > 0) yield take();
}

/** `maxBytes` counts the text; one byte more may be the carriage return of the line's end. */
function finish(pieces: readonly Uint8Array[], bytes: number, maxBytes: number, first: boolean): InputLine {
  if (bytes > maxBytes + 1) return { problem: 'too-long' };
  const whole = Buffer.concat(pieces);
  const text = whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
  if (text.length > maxBytes) return { problem: 'too-long' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: !first }).decode(text) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'not-utf8' };
    throw error;
  }
}
