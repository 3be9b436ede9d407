import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { failureOf, isClosedToBot, newReference } from '../../src/discord/failure.ts';

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

  it('blots out what the member wrote, in causes too', () => {
    const error = new Error('cannot read "my knee hurts"', { cause: new Error('near my knee hurts') });
    const failure = failureOf(error, ['my knee hurts']);
    expect(JSON.stringify(failure)).not.toContain('knee');
    expect(failure).toMatchObject({ message: 'cannot read "[hidden]"', cause: { message: 'near [hidden]' } });
    expect(failure.frames.length).toBeGreaterThan(0);
  });

  it('takes anything that is thrown', () => {
    expect(failureOf('a string')).toEqual({ name: 'string', message: 'a string', frames: [] });
    expect(failureOf(undefined)).toMatchObject({ message: 'undefined' });
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

it('gives references that are short and differ', () => {
  const some = Array.from({ length: 20 }, newReference);
  for (const one of some) expect(one).toMatch(/^[0-9a-f]{6}$/);
  expect(new Set(some).size).toBeGreaterThan(1);
});
