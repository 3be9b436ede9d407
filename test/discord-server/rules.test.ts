import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIds, shardOf } from './ids.ts';
import { allowsNothing, pingsOf } from './mentions.ts';
import { checkMessage, isEmpty } from './message-form.ts';
import { invalidForm } from './reply.ts';

const hostile = fc
  .array(fc.oneof(fc.constantFrom('@everyone', '@here', '<@1>', '<@!2>', '<@&3>', '`', '\n'), fc.string()))
  .map((parts) => parts.join(''));
const mentioning = (content: string) => ({
  content,
  components: [{ type: 10, content }],
  interaction: false,
  repliedAuthorId: '1',
  isUser: () => true,
  isRole: () => true,
});

describe('pings', () => {
  it('are none, whatever the text, where nothing is allowed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const allowed = { parse: [], replied_user: false };
        expect(allowsNothing(allowed)).toBe(true);
        expect(pingsOf({ ...mentioning(text), allowed })).toEqual([]);
      }),
    );
  });

  it('are only ever more where more is allowed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const some = pingsOf({ ...mentioning(text), allowed: { parse: ['users'] } });
        const all = pingsOf({ ...mentioning(text), allowed: undefined });
        expect(all).toEqual(expect.arrayContaining(some));
        expect(all).toContain('user:1');
      }),
    );
  });

  it('of an answer to an interaction are those of users alone by default', () => {
    const text = '@everyone <@1> <@&3>';
    const pings = pingsOf({ ...mentioning(text), interaction: true, repliedAuthorId: null, allowed: null });
    expect(pings).toEqual(['user:1']);
    expect(allowsNothing(null)).toBe(false);
  });
});

describe('message forms', () => {
  it('are refused exactly when longer than 2,000 characters, and empty exactly when nothing is seen', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_100, size: 'max' }), (content) => {
        const checked = checkMessage({ content });
        expect('value' in checked).toBe(content.length <= 2_000);
        if ('value' in checked) expect(isEmpty(checked.value.form, 0)).toBe(content.trim() === '');
      }),
    );
  });

  it('never bring the check down', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (body, components) => {
        checkMessage(body);
        checkMessage({ content: 'x', components });
      }),
    );
  });

  it('give every fault its place', () => {
    const place = (path: (string | number)[], code: string) => ({ path, code, message: code });
    expect(invalidForm([place(['a', 0], 'X'), place(['a', 0], 'Y'), place([], 'Z')]).body).toMatchObject({
      errors: {
        a: { 0: { _errors: [{ code: 'X' }, { code: 'Y' }] } },
        _errors: [{ code: 'Z' }],
      },
    });
  });
});

describe('ids', () => {
  it('are unique, increasing and carry the time', () => {
    const newId = createIds();
    const ids = Array.from({ length: 5_000 }, () => BigInt(newId()));
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? id))).toBe(true);
    expect(shardOf(String(5n << 22n), 3)).toBe(2);
  });
});
