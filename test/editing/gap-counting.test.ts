import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../discord/bot.ts';
import { ASK, CLUB, clubGaps, TODAY, type ClubGaps } from './club-gaps.ts';

const SHOES = 'Which shoes for wet trails?';
const PARKING = 'Where do I park the car on Sunday?';

let club: ClubGaps;
beforeEach(() => {
  const stores = new Map<string, ReturnType<typeof memoryStore>>();
  club = clubGaps((name) => {
    const store = stores.get(name) ?? memoryStore();
    stores.set(name, store);
    return store;
  });
});

const listed = async () =>
  (await club.gaps.list(CLUB, TODAY)).map(({ about, declined, unhelpful, state }) => [
    about.kind === 'question' ? about.text : `about ${about.subject ?? 'other'}`,
    declined,
    unhelpful,
    state.kind,
  ]);

describe('what was counted under a name', () => {
  const noted = async (text: string, name?: string): Promise<void> => {
    const question = { text, today: TODAY, history: [] };
    await club.gaps.noted(CLUB, question, await ASK(question), name);
  };

  it('is counted once, by its last wording, and taken back with it', async () => {
    await noted(PARKING, 'one');
    await noted(SHOES, 'one');
    await noted(SHOES, 'other');
    expect(await listed()).toEqual([[SHOES, 2, 0, 'open']]);
    await club.gaps.takeBack(CLUB, 'one');
    await club.gaps.takeBack(CLUB, 'one');
    await club.gaps.takeBack(CLUB, 'never');
    expect(await listed()).toEqual([[SHOES, 1, 0, 'open']]);
    expect(await club.figures.of(CLUB)).toMatchObject([{ declined: 1, opened: 1 }]);
  });

  it('stays for who waits for it, and for what was made of it', async () => {
    await noted(PARKING, 'one');
    const [gap] = await club.gaps.list(CLUB, TODAY);
    await club.gaps.wait(CLUB, gap?.id ?? '', { member: 'discord:7', channel: '55' }, TODAY);
    await club.gaps.takeBack(CLUB, 'one');
    expect(await listed()).toEqual([[PARKING, 1, 0, 'open']]);
    expect(await club.gaps.stopWaiting(CLUB, gap?.id ?? '', 'discord:7')).toBe(true);
    expect(await club.gaps.stopWaiting(CLUB, gap?.id ?? '', 'discord:7')).toBe(false);
  });
});

describe('a question that goes on from another', () => {
  it('is counted by its subject, where that has a name, and not by words that say too little', async () => {
    await club.asked(SHOES);
    const history = [
      { role: 'member', text: SHOES },
      { role: 'paceline', text: 'That is not in the club’s knowledge.' },
    ] as const;
    for (const text of ['And for dry ones?', 'And in winter?']) await club.asked(text, { history });
    const questions = (await listed())
      .map(([about]) => about)
      .filter((about) => !`${about}`.startsWith('about'));
    expect(questions).toEqual([SHOES]);
  });

  it('is counted as itself where it needs nothing of what was said before', async () => {
    const history = [
      { role: 'member', text: 'Does yoga help runners?' },
      { role: 'paceline', text: 'Yes.' },
    ] as const;
    await club.asked(PARKING, { history });
    expect(await listed()).toEqual([[PARKING, 1, 0, 'open']]);
  });
});
