import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, type InputLine } from '../../src/terminal/lines.ts';
import { bytes } from './fakes.ts';

const read = (input: string | Uint8Array, maxBytes = 100, size?: number): Promise<InputLine[]> =>
  collect(readLines(bytes(input, size), maxBytes));

async function collect(lines: AsyncIterable<InputLine>): Promise<InputLine[]> {
  const all: InputLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

const texts = (...lines: string[]): InputLine[] => lines.map((text) => ({ text }));

describe('readLines', () => {
  it.each([
    ['nothing', '', []],
    ['a last line without its end', 'a\nb', texts('a', 'b')],
    ['a last line with its end', 'a\nb\n', texts('a', 'b')],
    ['Windows line ends', 'a\r\nb\r\n', texts('a', 'b')],
    ['blank lines', '\n\na\n', texts('', '', 'a')],
    ['a byte order mark at the start only', '\ufeffa\n\ufeffb\n', texts('a', '\ufeffb')],
    ['a carriage return within a line', 'a\rb\n', texts('a\rb')],
  ])('reads %s', async (_, input, expected) => {
    expect(await read(input)).toEqual(expected);
  });

  it('gives a problem for a line beyond the limit, and goes on', async () => {
    expect(await read('ok\n123456\n12345\r\nend', 5)).toEqual([
      { text: 'ok' },
      { problem: 'too-long' },
      { text: '12345' },
      { text: 'end' },
    ]);
  });

  it('gives a problem for bytes that are no UTF-8, and goes on', async () => {
    expect(await read(Uint8Array.from([0xc3, 0x28, 0x0a, 0x61]))).toEqual([
      { problem: 'not-utf8' },
      { text: 'a' },
    ]);
  });

  it('gives a line before the next one has arrived', async () => {
    let sent = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (const line of ['a\n', 'b\n']) {
        sent += 1;
        yield await Promise.resolve(new TextEncoder().encode(line));
      }
    }
    const lines = readLines(slow(), 100);
    expect((await lines.next()).value).toEqual({ text: 'a' });
    expect(sent).toBe(1);
    await lines.return(undefined);
  });

  it('reads the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .string({ unit: 'grapheme' })
            .filter((text) => !/[\r\n]/.test(text) && !text.startsWith('\ufeff')),
        ),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const input = lines.map((line) => `${line}\n`).join('');
          expect(await read(input, 10_000, size)).toEqual(texts(...lines));
        },
      ),
    );
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (input, size) => {
          const lines = await read(input, 8, size);
          expect(lines.length).toBeLessThanOrEqual(input.filter((byte) => byte === 0x0a).length + 1);
        },
      ),
    );
  });
});
