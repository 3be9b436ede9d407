import { describe, expect, it } from 'vitest';
import { logFailure, makeLog } from '../../src/log.ts';

function logged(secrets: readonly string[] = []) {
  const lines: string[] = [];
  const log = makeLog({ level: 'info', secrets, write: (line) => lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '') as Record<string, unknown> };
}

describe('the log', () => {
  it('writes an error under the reference that it gives', () => {
    const { log, last } = logged();
    const reference = logFailure(log, 'chat', new Error('broken', { cause: new TypeError('deeper') }));
    expect(reference).toMatch(/^[0-9a-f]{8}$/);
    expect(last()).toMatchObject({
      reference,
      where: 'chat',
      err: { type: 'Error', message: 'broken', cause: { type: 'TypeError', message: 'deeper' } },
    });
  });

  it('gives every failure its own reference', () => {
    const { log } = logged();
    const references = Array.from({ length: 50 }, () => logFailure(log, 'chat', new Error('x')));
    expect(new Set(references).size).toBe(50);
  });

  it('holds nothing that hangs on an error, and nothing that its message quotes', () => {
    const { log, lines } = logged();
    const mine = ['my "knee" hurts', 'body'];
    const error = Object.assign(new Error(`Unexpected token in "${mine[0]}"`), {
      request: { body: mine[1] },
    });
    logFailure(log, 'chat', error);
    logFailure(log, 'chat', new Error('cannot read `my secret` or “my other”'));
    logFailure(log, 'chat', { text: 'my thrown object' });
    expect(lines.join('')).not.toMatch(/knee|hurts|"body"|my /);
  });

  it('strikes secrets wherever they stand', () => {
    const { log, lines } = logged(['tok"en.value', '']);
    log.info(
      { url: 'http://x/tok"en.value/y', deep: { deeper: ['tok"en.value'] } },
      'called with tok"en.value',
    );
    expect(lines.join('')).not.toContain('en.value');
    expect(lines.join('').match(/\[secret\]/g)).toHaveLength(3);
  });

  it('writes lines of its level and above', () => {
    const { log, lines } = logged();
    log.debug('quiet');
    log.info('loud');
    expect(lines).toHaveLength(1);
  });
});
