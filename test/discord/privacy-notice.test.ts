import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { textOf } from '../house/source.ts';

const LANGUAGES = Object.entries(CATALOGUES);
const LAID_OUT_CHARACTERS = 4_000;
/** What the mention of a command is longer than its name, for each that the notice names. */
const MENTION_CHARACTERS = 30 * 5;
const LONGEST = { keepDays: 3_650, operator: 'x'.repeat(200) };

describe('the notice about privacy', () => {
  it('stands in the README as the bot posts it', () => {
    const [, notice] = /<!-- The notice begins[^>]*-->\n\n([^]*)\n\n<!-- The notice ends\. -->/.exec(
      textOf('README.md'),
    ) ?? ['', ''];
    expect(notice).toBe(CATALOGUES.en.privacy.notice({ keepDays: 180, operator: undefined }));
  });

  it.each(LANGUAGES)('fits into one message in %s', (_language, { privacy }) => {
    expect(privacy.notice(LONGEST).length).toBeLessThanOrEqual(LAID_OUT_CHARACTERS - MENTION_CHARACTERS);
  });

  it.each(LANGUAGES)(
    'names in %s how long, how to see and delete it, and whom to ask',
    (_language, words) => {
      const notice = words.privacy.notice({ keepDays: 90, operator: 'runs@club.example' });
      for (const named of [
        '90',
        '30',
        '/profile set',
        '/privacy show',
        '/privacy forget',
        '/help',
        'runs@club.example',
        words.answerButtons.coach,
        words.report.button,
      ]) {
        expect(notice).toContain(named);
      }
      expect(words.privacy.notice({ keepDays: 90, operator: undefined })).not.toContain('undefined');
    },
  );
});
