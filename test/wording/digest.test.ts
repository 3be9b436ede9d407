import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, TEMPORARY } from '../../src/digest/letter.ts';
import { noticeText, recordText } from '../../src/digest/desk-told.ts';
import type { Notice } from '../../src/digest/notice.ts';
import type { LetterRecord } from '../../src/digest/records.ts';
import { summaryLines } from '../../src/digest/told.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';

const ENGLISH_WORDS = /\b(?:the|and|with|your|you|not|that|please|week|posted|channel)\b/i;
const AT = Date.parse('2026-11-29T18:00:00Z');
const BASE = { at: AT, due: AT, tries: 2, channel: '1' } as const;

const RECORDS: readonly LetterRecord[] = [
  { state: 'claimed', by: 'x', unsure: false, ...BASE },
  ...TEMPORARY.map((why) => ({ state: 'waiting', until: AT, why, ...BASE }) as const),
  { state: 'sent', message: '1', late: true, found: true, roleGone: true, after: 'unreachable', ...BASE },
  ...(['channel-gone', 'no-permission', 'refused', 'gave-up'] as const).map(
    (why) => ({ state: 'failed', why, ...BASE }) as const,
  ),
  ...(['nothing-new', 'nothing-counted', 'skipped-by-club', 'missed'] as const).map(
    (why) => ({ state: 'not-sent', why, line: 'X*Y', ...BASE }) as const,
  ),
];
const NOTICES: readonly Notice[] = (
  ['channel-gone', 'no-permission', 'refused', 'gave-up', 'role-gone'] as const
).flatMap((why) =>
  (['digest', 'poll', 'skip', 'summary'] as const).map((of) => ({ why, of, channel: '1', role: '2' })),
);
const shown = { text: (text: string) => `<${text}>` };

describe.each(Object.entries(CATALOGUES))('the digest in %s', (language, words) => {
  const letter = { club: 'c', channel: '9', week: '2026-W49', nonce: 'n', language: 'en', due: AT } as const;
  const notices = NOTICES.map((notice) =>
    noticeText({ ...letter, kind: 'notice', notice }, words, {
      channel: (id) => `<#${id}>`,
      role: (id) => `<@&${id}>`,
    }),
  );
  const records = RECORDS.map((record) => recordText(record, 'Europe/Madrid', words, shown));
  const past = LETTER_KINDS.map((kind) =>
    words.digestDesk.past({ letter: kind, week: '2026-W49', what: 'X' }),
  );
  const summary = summaryLines(
    {
      monday: '2026-11-23',
      soFar: true,
      answered: 3,
      declined: 2,
      unhelpful: 1,
      opened: 4,
      filled: 5,
      edits: 6,
      open: 7,
    },
    words,
  );

  it('tells what became of each message, each in words of its own', () => {
    expect(new Set(records).size).toBe(RECORDS.length);
    expect(new Set(past).size).toBe(LETTER_KINDS.length);
    expect(records.join('\n')).toContain('<X*Y>');
    expect(records.join('\n')).toContain('19:00');
  });

  it('tells moderators what is wrong, where, and what to do', () => {
    expect(new Set(notices).size).toBe(NOTICES.length);
    for (const notice of notices) expect(notice).toContain('/digest');
    for (const notice of notices) expect(notice).toMatch(/\.$/);
  });

  it('tells numbers alone in the summary', () => {
    for (const number of ['3', '2', '1', '4', '5', '6', '7', '23'])
      expect(summary.join('\n')).toContain(number);
  });

  it('asks a closing question that Discord takes as a poll', () => {
    const { question, answers } = words.digest.poll;
    expect(question.length).toBeLessThanOrEqual(300);
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.length).toBeLessThanOrEqual(10);
    for (const answer of answers) expect(answer.length).toBeLessThanOrEqual(55);
  });

  it('is told whole, and in its own language', () => {
    const all = [...notices, ...records, ...past, ...summary].join('\n');
    expect(all).not.toMatch(/undefined|NaN|\[object/);
    if (language !== 'en') expect(all).not.toMatch(ENGLISH_WORDS);
  });
});
