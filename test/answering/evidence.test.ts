import { problemLine } from '../knowledge/problem-line.ts';
import { describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { makeBook } from '../../src/knowledge/book.ts';
import { readPage } from '../../src/knowledge/page.ts';
import { readPages } from '../../src/stores/pages.ts';
import { asks, sections } from './shipped.ts';

const CLUB_PAGE = `---
article: "Unleash Your Potential: Cross-Training for Runners"
author: Diego Alcubierre
language: en
---

# Club

## Running shoes

- id: club-shoes
- from: Club rules

Replace your running shoes when the sole has worn through.

### Questions

- When should I replace my running shoes?
- Which running shoes last longest?
`;

async function withClubPage(): Promise<ReturnType<typeof makeAsk>> {
  const shipped = await readPages('knowledge');
  const club = readPage('club.md', CLUB_PAGE);
  if ('problems' in shipped || 'problems' in club) throw new Error('a page is broken');
  const book = makeBook([...shipped, club]);
  if ('problems' in book) throw new Error(book.problems.map(problemLine).join('\n'));
  return makeAsk(book);
}

describe('a subject beyond the book', () => {
  it('is declined however much else of the question is covered', async () => {
    expect((await asks('Are the shoes for strength training and cycling good for runners?')).outcome).toBe(
      'abstain',
    );
  });

  it('is answered once an entry speaks of it', async () => {
    const ask = await withClubPage();
    const answer = await ask({ text: 'Which running shoes last longest?', today: '2026-11-23', history: [] });
    expect(answer.outcome).toBe('answer');
    expect(sections(answer)).toEqual(['club-shoes']);
  });

  it('does not count where it is only an example', async () => {
    const answer = await asks('Which activities are good for runners, things like soccer?');
    expect(answer.outcome).toBe('answer');
  });
});

describe('what is asked outweighs the setting', () => {
  it('reads the sentence that asks', async () => {
    const answer = await asks(
      'We had such a wet autumn here and my sister visited with her two boys. Is swimming good for runners?',
    );
    expect(sections(answer)).toContain('swimming');
  });
});

describe('what holds for one activity', () => {
  it.each(['Does cycling improve flexibility?', 'Does cycling relax and stretch me?'])(
    'is not said of another: %s',
    async (text) => {
      expect(sections(await asks(text))).not.toContain('yoga-pilates');
    },
  );

  it.each(['Is running good cross-training for cyclists?', 'I am a swimmer, should I add running?'])(
    'and of running is not said of another sport: %s',
    async (text) => {
      expect((await asks(text)).outcome).toBe('abstain');
    },
  );
});
