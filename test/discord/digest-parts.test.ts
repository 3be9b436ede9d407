import fc from 'fast-check';
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { DigestPart } from '../../src/digest/told.ts';
import { fitting } from '../../src/discord/digest/fitting.ts';
import { isMarked, markOf } from '../../src/discord/digest/mark.ts';
import { notPosted } from '../../src/discord/digest/not-posted.ts';
import { makePace } from '../../src/discord/digest/pace.ts';
import { countRequests } from '../../src/discord/request-count.ts';

const MOST_ID = 2 ** 31 - 1;
const MS_PER_SECOND = 1_000;

describe('the mark of a message', () => {
  it('is an id that a component may have, the same for the same message', () => {
    fc.assert(
      fc.property(fc.string(), (nonce) => {
        const mark = markOf({ nonce });
        expect(mark).toBe(markOf({ nonce }));
        expect(Number.isInteger(mark) && mark >= 1 && mark <= MOST_ID).toBe(true);
        expect(isMarked([{ type: 10, id: mark, content: 'x' }], mark)).toBe(true);
        expect(isMarked([{ type: 10, id: mark - 1, content: 'x' }], mark)).toBe(false);
      }),
    );
  });
});

describe('fitting parts into a message', () => {
  const IDS: readonly DigestPart['id'][] = ['title', 'phase', 'sessions', 'week', 'piece', 'asked', 'footer'];
  const part = fc.record({ id: fc.constantFrom(...IDS), text: fc.string({ maxLength: 80 }) });

  it('leaves what fits as it is, and never makes it longer than there is room, but for title and footer', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.nat({ max: 400 }), (parts, most) => {
        const left = fitting(parts, most);
        const length = (list: readonly DigestPart[]) => list.reduce((sum, { text }) => sum + text.length, 0);
        if (length(parts) <= most) expect(left).toEqual(parts);
        const rest = left.filter(({ id }) => id !== 'title' && id !== 'footer');
        expect(length(left) <= most || rest.length === 0).toBe(true);
      }),
    );
  });

  it('gives up the last reasons first, of the longest week', () => {
    const week = (text: string): DigestPart => ({ id: 'week', text });
    const parts = [
      week('**Mon** swim\nWhy so:\n- one\n- two\n- three'),
      week('**Mon** ride\nWhy so:\n- one'),
    ];
    const left = fitting(parts, parts.reduce((sum, { text }) => sum + text.length, 0) - 1);
    expect(left.map(({ text }) => text)).toEqual(['**Mon** swim\nWhy so:\n- one\n- two', parts[1]?.text]);
  });
});

describe('the pace of digests', () => {
  it('goes one by one, in the order in which they were asked for', async () => {
    const count = countRequests();
    const pace = makePace(count, () => performance.now(), { perSecond: 400, spare: 20 });
    const gone: number[] = [];
    const signal = AbortSignal.timeout(10_000);
    await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        await pace.turn(async () => void gone.push(at), signal);
      }),
    );
    expect(gone).toEqual(gone.toSorted((a, b) => a - b));
  });

  it('rejects whoever has waited too long, and goes on with the others', async () => {
    const pace = makePace(countRequests(), () => performance.now());
    pace.rest(50);
    const nothing = async () => 'done';
    await expect(pace.turn(nothing, AbortSignal.abort())).rejects.toThrow(/abort/);
    expect(await pace.turn(nothing, AbortSignal.timeout(5_000))).toBe('done');
  });

  it('never has more arrive within a second, whenever between start and answer they do', () => {
    const request = fc.record({
      wait: fc.nat({ max: 200 }),
      takes: fc.nat({ max: 900 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), fc.integer({ min: 1, max: 50 }), (requests, most) => {
        const count = countRequests();
        const open: { readonly ends: number; readonly answered: (at: number) => void }[] = [];
        const arrived: number[] = [];
        let now = 0;
        const until = (at: number): void => {
          now = Math.max(now, at);
          open.sort((a, b) => a.ends - b.ends);
          while ((open[0]?.ends ?? Infinity) <= now) {
            const one = open.shift();
            one?.answered(one.ends);
          }
        };
        for (const { wait, takes, share } of requests) {
          until(now + wait);
          for (let at = count.roomAt(most, now); at > now; at = count.roomAt(most, now)) until(at);
          open.push({ ends: now + takes, answered: count.begin() });
          arrived.push(now + takes * share);
        }
        for (const one of arrived) {
          const within = arrived.filter((other) => other >= one && other < one + MS_PER_SECOND);
          expect(within.length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

describe('an error of Discord', () => {
  const refused = (status: number, code: number) =>
    new DiscordAPIError({ code, message: 'x' }, code, status, 'POST', 'x', {});
  const limited = new RateLimitError({
    timeToReset: 1,
    limit: 1,
    method: 'POST',
    hash: '',
    url: '',
    route: '',
    majorParameter: '',
    global: true,
    retryAfter: 700,
    sublimitTimeout: 0,
    scope: 'global',
  });

  it.each([
    [limited, { kind: 'not-now', why: 'too-many-requests', afterMs: 700 }],
    [refused(404, 10003), { kind: 'never', why: 'channel-gone' }],
    [refused(403, 50001), { kind: 'never', why: 'no-permission' }],
    [refused(403, 50013), { kind: 'never', why: 'no-permission' }],
    [refused(400, 50035), { kind: 'never', why: 'refused' }],
    [refused(401, 0), { kind: 'not-now', why: 'discord-down' }],
    [new HTTPError(502, 'Bad Gateway', 'POST', 'x', {}), { kind: 'not-now', why: 'discord-down' }],
    [Object.assign(new Error('x'), { code: 'ECONNRESET' }), { kind: 'not-now', why: 'unreachable' }],
    [new DOMException('x', 'TimeoutError'), { kind: 'not-now', why: 'unreachable' }],
    [new TypeError('a bug'), undefined],
  ])('%s is told as a value', (error, outcome) => {
    expect(notPosted(error)).toEqual(outcome);
  });
});
