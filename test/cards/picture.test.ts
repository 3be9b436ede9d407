import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekPicture } from '../../src/cards/picture.ts';
import { encodePng, isOurPng } from '../../src/cards/png.ts';
import { anyCard, cardOf, run, TYPICAL, words } from './weeks.ts';

const SIGNATURE = '89504e470d0a1a0a';

interface Png {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** Reads a PNG of eight bits and four channels whose rows are not filtered. */
function decode(png: Buffer): Png {
  expect(png.subarray(0, 8).toString('hex')).toBe(SIGNATURE);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const size = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'tEXt', 'IDAT', 'IEND']);
  const head = chunks.get('IHDR') ?? Buffer.alloc(0);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  expect([...head.subarray(8)]).toEqual([8, 6, 0, 0, 0]);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  expect(rows.length).toBe(height * (width * 4 + 1));
  const pixels = Array.from({ length: height }, (_, row) => {
    const from = row * (width * 4 + 1);
    expect(rows[from]).toBe(0);
    return rows.subarray(from + 1, from + 1 + width * 4);
  });
  return { width, height, pixels: Buffer.concat(pixels) };
}

/** How many points are not of the colour that the most points are of. */
function drawn({ pixels, width, height }: Png): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUInt32BE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return width * height - Math.max(...counts.values());
}

describe('a picture file', () => {
  it('gives back every point', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        async (width, height) => {
          const pixels = Buffer.from(
            Array.from({ length: width * height * 4 }, (_, index) => (index * 37) % 256),
          );
          expect(decode(await encodePng(pixels, width, height))).toEqual({ width, height, pixels });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is told from pictures of other programs', async () => {
    const ours = await encodePng(Buffer.alloc(4), 1, 1);
    expect(isOurPng(ours)).toBe(true);
    expect(isOurPng(Buffer.concat([ours.subarray(0, 33), ours.subarray(ours.indexOf('IDAT') - 4)]))).toBe(
      false,
    );
    expect(isOurPng(ours.subarray(1))).toBe(false);
    expect(isOurPng(Buffer.from('notes on Software\0Paceline'))).toBe(false);
  });

  it('has the check sums of the format', async () => {
    // An end without content always has this sum (PNG specification, annex B).
    expect((await encodePng(Buffer.alloc(4), 1, 1)).subarray(-4).toString('hex')).toBe('ae426082');
  });
});

describe('the picture of a week', () => {
  it('is 1200 by 675 points, opaque throughout', async () => {
    const { width, height, pixels } = decode(await weekPicture(cardOf(TYPICAL), words));
    expect([width, height]).toEqual([1200, 675]);
    expect(pixels.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
  });

  it('draws its words: more of them leave more ink', async () => {
    const ink = async (reason: string): Promise<number> =>
      drawn(decode(await weekPicture(cardOf(TYPICAL, { reasons: [reason] }), words)));
    expect(await ink('A reason of several words.')).toBeGreaterThan(await ink('A reason.'));
  });

  it('is the same for the same card, and another for another', async () => {
    const [one, same, other] = await Promise.all([
      weekPicture(cardOf(TYPICAL), words),
      weekPicture(cardOf(TYPICAL), words),
      weekPicture(cardOf({ ...TYPICAL, saturday: [run('race')] }), words),
    ]);
    expect(one.equals(same)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  it('can be drawn of any week with any reasons', async () => {
    await fc.assert(
      fc.asyncProperty(anyCard(6), async (card) => {
        expect((await weekPicture(card, words)).subarray(0, 8).toString('hex')).toBe(SIGNATURE);
      }),
      { numRuns: 15 },
    );
  });
});
