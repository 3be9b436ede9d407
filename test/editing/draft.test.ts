import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, newId, readDraft, type DraftFields } from '../../src/editing/draft.ts';
import { shippedBook } from '../answering/shipped.ts';
import { TRACK } from './club-texts.ts';

const FIELDS = fieldsOf(TRACK);
const read = (more: Partial<DraftFields>) =>
  readDraft({ id: TRACK.id, language: 'en', fields: { ...FIELDS, ...more } });
const problems = (more: Partial<DraftFields>) => {
  const draft = read(more);
  return 'problems' in draft ? draft.problems.map(({ kind, field, line }) => [kind, field, line]) : [];
};

describe('a draft', () => {
  it('makes an entry of what was typed', () => {
    expect(
      read({
        title: ' Lanes \n on the track ',
        text: 'The first lane is kept free. Warm up outside.\n\nSay *track* before you pass.',
        questions: '\n- Which lane is mine?\nwarm-up lanes?\n',
        words: 'tartan,  oval -> track',
        source: 'Coach Ana, handbook https://club.example/track?lane=1',
      }),
    ).toEqual({
      ...TRACK,
      from: 'Coach Ana, handbook',
      link: 'https://club.example/track?lane=1',
      sentences: ['The first lane is kept free.', 'Warm up outside.', 'Say track before you pass.'],
      questions: ['Which lane is mine?', 'warm-up lanes?'],
      words: [{ names: ['tartan', 'oval'], means: 'track' }],
    });
  });

  it('tells what is wrong by field and line', () => {
    expect(problems({ text: 'Ask @everyone.\nSee https://evil.example.' })).toEqual([
      ['mention', 'text', 1],
      ['web-address', 'text', 2],
    ]);
    expect(problems({ words: 'tartan → track\n\noval' })).toEqual([['words-shape', 'words', 3]]);
    expect(problems({ questions: `Fine?\n${'x'.repeat(201)}` })).toEqual([
      ['question-too-long', 'questions', 2],
    ]);
    expect(problems({ source: 'Ana http://plain.example' })).toEqual([['link-bad', 'source', 1]]);
  });

  it('is one entry, whatever its fields hold', () => {
    expect(problems({ text: 'One.\n\n## Another\n\n- id: same-day\n- from: x\n\nTwo.' })).not.toEqual([]);
    const piece = fc.oneof(
      fc.constantFrom('## x', '- id: same-day', '---', '### Questions', '- from: y', '> z', '`', '\n', '<b>'),
      fc.string({ unit: 'binary' }),
    );
    const field = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('\n'));
    fc.assert(
      fc.property(
        fc.record({ title: field, text: field, questions: field, words: field, source: field }),
        (fields) => {
          const draft = read(fields);
          if ('problems' in draft) expect(draft.problems.length).toBeGreaterThan(0);
          else expect(draft.id).toBe(TRACK.id);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of an entry that is not touched makes the same entry', async () => {
    const { entries } = await shippedBook();
    for (const { revision: _, ...entry } of entries)
      expect(readDraft({ id: entry.id, language: entry.language, fields: fieldsOf(entry) })).toEqual(entry);
  });
});

describe('the id of a new entry', () => {
  it('is made of its title, and was never used', () => {
    expect(newId('Wärm up: 2 laps!', () => false)).toBe('club-warm-up-2-laps');
    expect(newId('走', () => false)).toBe('club-entry');
    expect(newId('Track', (id) => ['club-track', 'club-track-2'].includes(id))).toBe('club-track-3');
  });

  it('fits, however long the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (title, used) => {
        let tries = 0;
        const id = newId(title, () => tries++ < used);
        expect(id).toMatch(/^club-[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
