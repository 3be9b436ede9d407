const LINE_FEED = 0x0a;

/** The text of bytes, or the first line of them, from 1, that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | { readonly badLine: number } {
  return decode(bytes) ?? { badLine: firstBadLine(bytes) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1 || decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
    line += 1;
  }
}
