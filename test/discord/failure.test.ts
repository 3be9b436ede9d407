import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { failureOf, isClosedToBot, isConnectionLoss, newReference } from '../../src/discord/failure.ts';

const url = 'https://discord.com/api/v10/interactions/1/SECRET-TOKEN/callback';
const body = { files: undefined, body: { content: 'my knee hurts' } };

describe('failureOf', () => {
  it('keeps name, code and status, and neither address nor body', () => {
    const raw = { code: 50_013, message: 'Missing Permissions' };
    for (const error of [
      new DiscordAPIError(raw, 50_013, 403, 'POST', url, body),
      new HTTPError(502, 'Bad Gateway', 'POST', url, body),
    ]) {
      const failure = failureOf(error);
      expect(failure.status).toBe(error.status);
      expect(JSON.stringify(failure)).not.toMatch(/SECRET-TOKEN|knee/);
    }
    expect(failureOf(new DiscordAPIError(raw, 50_013, 403, 'POST', url, body))).toMatchObject({
      message: 'Missing Permissions',
      code: 50_013,
    });
  });

  it.each([
    'my knee hurts',
    'MY%20KNEE',
    'my\n    at knee (file:///a.ts:1:1)\n    at knee (file:///b.ts:1:1)',
    'knee\nError: knee\n    at knee (file:///a.ts:1:1)',
  ])('keeps nothing of what a member wrote, in whatever form an error repeats it: %j', (text) => {
    const error = new TypeError(`cannot read ${text}`, { cause: new Error(text) });
    const failure = failureOf(error);
    const { frames, ...rest } = failure;
    expect(rest).toMatchObject({ name: 'TypeError', cause: { name: 'Error' } });
    expect(frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(failure)).not.toMatch(/knee/i);
  });

  it('leaves out the frames where the message was changed and cannot be told apart from them', () => {
    const error = new Error('my\n    at knee (file:///a.ts:1:1)');
    expect(error.stack).toContain('knee');
    error.message = 'another';
    expect(failureOf(error)).toEqual({ name: 'Error', frames: [] });
  });

  it('keeps the message of an error of the system', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    expect(failureOf(error)).toMatchObject({
      message: 'connect ECONNREFUSED 127.0.0.1:1',
      code: 'ECONNREFUSED',
    });
  });

  it('leaves out what Discord quotes', () => {
    const raw = { code: 50_035, message: 'Value "my "bad" knee" must be one of (1, 2).' };
    expect(failureOf(new DiscordAPIError(raw, 50_035, 400, 'POST', url, body)).message).toBe(
      'Value "…" must be one of (1, 2).',
    );
  });

  it('takes anything that is thrown', () => {
    expect(failureOf('my knee')).toEqual({ name: 'string', frames: [] });
    expect(failureOf(undefined)).toEqual({ name: 'undefined', frames: [] });
  });

  it('ends with a cause that is its own cause', () => {
    const error = new Error('round');
    error.cause = error;
    expect(failureOf(error).cause?.cause?.cause?.cause).toBeUndefined();
  });
});

it('tells a channel closed to the bot from other errors', () => {
  const missing = { code: 50_013, message: 'Missing Permissions' };
  const invalid = { code: 50_035, message: 'Invalid Form Body' };
  expect(isClosedToBot(new DiscordAPIError(missing, 50_013, 403, 'POST', url, body))).toBe(true);
  expect(isClosedToBot(new DiscordAPIError(invalid, 50_035, 400, 'POST', url, body))).toBe(false);
  expect(isClosedToBot(new Error('50013'))).toBe(false);
});

it.each([
  ['ECONNRESET', true],
  ['EPIPE', true],
  ['UND_ERR_SOCKET', true],
  ['ERR_INVALID_ARG_TYPE', false],
  ['ERR_STREAM_DESTROYED', false],
  ['ENOENT', false],
  ['UND_ERR_INVALID_ARG', false],
])('takes an error with the code %s for a lost connection: %s', (code, isLoss) => {
  expect(isConnectionLoss(Object.assign(new Error('x'), { code }))).toBe(isLoss);
});

it('gives references that are short and differ', () => {
  const some = Array.from({ length: 20 }, newReference);
  for (const one of some) expect(one).toMatch(/^[0-9a-f]{6}$/);
  expect(new Set(some).size).toBeGreaterThan(1);
});
