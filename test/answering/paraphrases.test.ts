import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from './understand.ts';

/** One message a line, behind the intent that it asks: `same-day: Can I swim after a run?`. */
const PARAPHRASES = readFileSync(new URL('paraphrases.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const at = line.indexOf(': ');
    return [line.slice(0, at), line.slice(at + 2)] as const;
  });

describe('what is asked, however it is said', () => {
  it.each(PARAPHRASES)('%s: %s', (intent, text) => {
    const asked = understand(text);
    expect(asked === undefined ? 'none' : 'problem' in asked ? 'problem' : asked.intent).toBe(intent);
  });
});
