import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const deflateAsync = promisify(deflate);

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const BYTES_A_POINT = 4;
const BITS_A_CHANNEL = 8;
/** Red, green, blue and alpha. */
const COLOUR_TYPE = 6;
/** What tells our pictures from others: the keyword of the format for the program that wrote the file. */
const WRITTEN_BY = Buffer.from('Software\0Paceline', 'latin1');
/** A row's filter "none": areas of one colour pack as well without any. */
const NO_FILTER_BYTES = 1;

/**
 * Pixels (red, green, blue, alpha; row by row) as a PNG file. Packing runs in the thread pool, which the encoder of
 * the renderer does not do. PNG specification, third edition: https://www.w3.org/TR/png-3/.
 */
export async function encodePng(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  const rowBytes = width * BYTES_A_POINT;
  const rows = Buffer.alloc(height * (NO_FILTER_BYTES + rowBytes));
  for (let row = 0; row < height; row++) {
    pixels.copy(
      rows,
      row * (NO_FILTER_BYTES + rowBytes) + NO_FILTER_BYTES,
      row * rowBytes,
      (row + 1) * rowBytes,
    );
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(BITS_A_CHANNEL, 8);
  head.writeUInt8(COLOUR_TYPE, 9);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('tEXt', WRITTEN_BY),
    chunk('IDAT', await deflateAsync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** True for a PNG file that this program wrote. */
export const isOurPng = (file: Buffer): boolean =>
  file.subarray(0, SIGNATURE.length).equals(SIGNATURE) && file.includes(WRITTEN_BY);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
