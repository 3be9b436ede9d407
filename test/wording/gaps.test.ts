import { describe, expect, it } from 'vitest';
import { BEYOND_TOPICS } from '../../src/knowledge/beyond-topics.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { gapCard, gapList, weekLines, type ToldGap } from '../../src/wording/gaps-told.ts';
import {
  testList,
  testRefusal,
  testResults,
  type ToldRefusal,
} from '../../src/wording/test-questions-told.ts';

const LANGUAGES = Object.entries(CATALOGUES);
const ENGLISH_WORDS = /\b(?:the|and|with|your|you|not|that|please|gap|times|helpful)\b/i;

const QUESTION: ToldGap = {
  about: { kind: 'question', text: 'X*Y', others: ['a', 'b', 'c', 'd', 'e'] },
  state: { kind: 'later', until: '2026-12-23' },
  declined: 3,
  unhelpful: 1,
  lastWeek: '2026-11-23',
  waiting: 2,
};
const SUBJECT: ToldGap = {
  about: { kind: 'subject', subject: undefined },
  state: { kind: 'written', entry: 'club-x' },
  declined: 0,
  unhelpful: 2,
  lastWeek: '2026-11-23',
  waiting: 0,
};
const shown = (text: string): string => `<${text}>`;
const REFUSALS: readonly ToldRefusal[] = [
  { kind: 'personal' },
  { kind: 'twice' },
  { kind: 'too-long', most: 140 },
  { kind: 'too-many', most: 200 },
  { kind: 'not-found', sections: [] },
  { kind: 'not-found', sections: ['club-y', 'club-z'] },
];

describe.each(LANGUAGES)('gaps in %s', (language, words) => {
  const card = gapCard(QUESTION, words, shown);
  const texts = [
    ...gapList([QUESTION, SUBJECT], words, shown),
    ...gapList([], words, shown),
    ...card.lines,
    ...gapCard(SUBJECT, words, shown).lines,
    ...gapCard({ ...SUBJECT, state: { kind: 'not-for-us' } }, words, shown).lines,
    ...weekLines({ answered: 8, declined: 2, unhelpful: 1, opened: 1, filled: 3, edits: 4, open: 5 }, words),
    ...REFUSALS.map((refusal) => testRefusal(refusal, 'club-x', words.testQuestions)),
  ];

  it('are told with their questions as they are to be shown, their counts and their state', () => {
    expect(gapList([QUESTION, SUBJECT], words, shown, 6)).toEqual([
      expect.stringMatching(/^6\. <X\*Y> \(.*3.*\)$/),
      expect.stringMatching(/^7\. .*\(.*2.*\)$/),
    ]);
    expect(card.title).toBe('<X*Y>');
    const lines = card.lines.join('\n');
    for (const part of ['3', '2026-11-23', '2026-12-23', '- <a>', '- <d>', '2'])
      expect(lines).toContain(part);
    expect(lines).not.toContain('<e>');
    expect(gapCard(SUBJECT, words, shown).lines.join('\n')).toContain('club-x');
  });

  it('have a name for each subject, and no two the same', () => {
    const names = [...BEYOND_TOPICS, 'other' as const].map((topic) => words.gapSubjects[topic]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tell who waits once, with the question', () => {
    const told = words.gaps.told({ members: '<@1> <@2>', question: 'Q?' });
    expect(told).toContain('<@1> <@2>');
    expect(told).toContain('Q?');
  });

  it('tell a quiet week in one line, and a full one with all its numbers', () => {
    const quiet = { answered: 0, declined: 0, unhelpful: 0, opened: 0, filled: 0, edits: 0, open: 0 };
    expect(weekLines(quiet, words)).toHaveLength(1);
    const full = weekLines(
      { answered: 11, declined: 12, unhelpful: 13, opened: 14, filled: 15, edits: 16, open: 17 },
      words,
    ).join('\n');
    for (const number of [23, 11, 12, 13, 14, 15, 16, 17]) expect(full).toContain(String(number));
  });

  it('have test questions that say what was refused and what no longer passes', () => {
    const test = { question: 'Q?', section: 'club-x' };
    expect(testList([test], words.testQuestions, shown)).toEqual(['1. <Q?> → club-x']);
    expect(testList([], words.testQuestions, shown)).toEqual([words.testQuestions.none]);
    const pass = { test, passes: true, sections: ['club-x'] };
    expect(testResults([pass], words.testQuestions, shown)).toHaveLength(1);
    const failing = testResults(
      [pass, { test, passes: false, sections: [] }, { test, passes: false, sections: ['club-y'] }],
      words.testQuestions,
      shown,
    );
    expect(failing).toHaveLength(3);
    expect(failing[0]).toMatch(/2.*3/);
    expect(failing[2]).toContain('club-y');
    expect(new Set(REFUSALS.map((one) => testRefusal(one, 'club-x', words.testQuestions))).size).toBe(6);
  });

  it('are told in that language alone', () => {
    if (language === 'en') expect(texts.join(' ')).toMatch(ENGLISH_WORDS);
    else for (const text of texts) expect(text).not.toMatch(ENGLISH_WORDS);
    expect(texts.join(' ')).not.toMatch(/undefined|\[object/);
  });
});
