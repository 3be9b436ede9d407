import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberMemberships } from '../../src/club/memberships.ts';
import { forgetAll, FORGOTTEN, shownOf, type Held } from '../../src/club/privacy.ts';
import { directClub } from '../../src/club/chosen-clubs.ts';
import { discordCore } from '../../src/discord-core.ts';
import { keepDrafts } from '../../src/stores/drafts.ts';
import { KNOWLEDGE, keepPublications } from '../../src/stores/publications.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import type { Stores } from '../../src/stores/store.ts';
import { NO_DISCORD } from '../discord/no-discord.ts';
import { shippedBook } from '../answering/shipped.ts';
import { saying, shelfOf } from '../discord/bot.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const ME = 'discord:700000000000000001';
const OTHER = 'discord:700000000000000002';
const CLUB = 'discord:900000000000000001';

const GAP = {
  question: { text: 'Which shoes for wet trails?', today: '2026-11-23', history: [] },
  answer: { ...saying(''), outcome: 'abstain', reason: 'not-covered', nearest: [] },
} as const;

let folder: string;
let stores: Stores;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paceline-privacy-'));
  const opened = openStores(folder);
  if ('problem' in opened) throw new Error(opened.problem);
  stores = opened;
});

afterEach(async () => {
  await stores.close();
  rmSync(folder, { recursive: true });
});

async function makeCore() {
  const core = discordCore({
    shelf: shelfOf({ ask: ({ text }) => Promise.resolve(saying(`You asked: ${text}`)) }),
    book: await shippedBook(),
    stores,
    log: pino({ level: 'silent' }),
    today: () => '2026-11-23',
    now: () => NOW,
    rest: NO_DISCORD,
  });
  return core;
}

/** Everything that can be held of somebody. */
async function fill(core: Awaited<ReturnType<typeof makeCore>>, member: string): Promise<void> {
  const id = member.replace('discord:', '');
  await core.profiles.change(member, () => ({ profile: { level: 'beginner' }, result: undefined }));
  await core.chosenClubs.choose(member, CLUB);
  await core.feedback.vote({ club: CLUB, answer: '1', member, helpful: true, entries: ['abc'] }, 180);
  await core.feedback.vote({ answer: '2', member, helpful: false, entries: [] }, 180);
  await core.clubs.change(CLUB, member, [{ setting: 'keepDays', to: id.endsWith('1') ? 30 : 60 }]);
  await core.gaps.noted(CLUB, GAP.question, GAP.answer);
  const gap = core.gaps.idOf(GAP.question, GAP.answer) ?? '';
  await core.gaps.wait(CLUB, gap, { member, channel: '55' }, '2026-11-23');
  const knowledge = stores.namespace(KNOWLEDGE);
  const publications = keepPublications(knowledge);
  const number = (await publications.after(CLUB, 0)).length + 1;
  const change = { id: 'same-day', from: number, becomes: { kind: 'shipped' as const } };
  const proposal = { by: member, why: 'my reason', act: 'restore' as const, changes: [change] };
  await publications.add(CLUB, { ...proposal, number, at: NOW, approvedBy: 'discord:3' });
  const drafts = keepDrafts(knowledge);
  await drafts.keep(CLUB, { kind: 'changes', key: `d${id}`, at: NOW, ...proposal });
  await drafts.keepAwaiting(CLUB, {
    ...proposal,
    key: `w${id}`,
    draft: 'x',
    at: NOW,
    by: 'discord:3',
    writers: ['discord:3', member],
  });
  await core.converse(`55-${id}`, { text: 'Can I swim?', today: '2026-11-23' });
  core.memberships.note(member, '900000000000000001', true);
}

describe('what is held of a member', () => {
  it('is all shown, and nothing of others', async () => {
    const core = await makeCore();
    await fill(core, OTHER);
    expect(await shownOf(core.held, ME)).toEqual({});
    await fill(core, ME);
    expect(await shownOf(core.held, ME)).toMatchObject({
      profile: { level: 'beginner' },
      directClub: CLUB,
      votes: [
        { answer: '2', helpful: false, entries: [] },
        { club: CLUB, answer: '1', helpful: true, entries: ['abc'] },
      ],
      changes: [{ club: CLUB, at: NOW, setting: 'keepDays', from: 60, to: 30 }],
      awaited: [{ club: CLUB, channel: '55', question: GAP.question.text, since: '2026-11-23' }],
      publications: [
        {
          club: CLUB,
          number: 2,
          at: NOW,
          act: 'restore',
          as: 'publisher',
          why: 'my reason',
          entries: ['same-day'],
        },
      ],
      drafts: [
        { club: CLUB, at: NOW, draft: { kind: 'changes', by: ME } },
        { club: CLUB, at: NOW, draft: { draft: 'x', why: 'my reason' } },
      ],
      conversations: [
        {
          conversation: `55-${ME.replace('discord:', '')}`,
          turns: [
            { role: 'member', text: 'Can I swim?' },
            { role: 'paceline', text: 'You asked: Can I swim?' },
          ],
        },
      ],
      metIn: ['900000000000000001'],
    });
  });

  it('is all deleted at once, and nothing of others', async () => {
    const core = await makeCore();
    await fill(core, ME);
    await fill(core, OTHER);
    const ofOther = await shownOf(core.held, OTHER);
    const { deleted, failed } = await forgetAll(core.held, ME);
    expect(failed).toEqual([]);
    expect(deleted).toEqual([
      'profile',
      'directClub',
      'votes',
      'changes',
      'awaited',
      'publications',
      'drafts',
      'conversations',
      'metIn',
    ]);
    expect(await shownOf(core.held, ME)).toEqual({});
    expect(await shownOf(core.held, OTHER)).toEqual(ofOther);
    expect(await forgetAll(core.held, ME)).toEqual({ deleted: [], failed: [] });
  });

  it('leaves the changes of a club in its log, without who made them', async () => {
    const core = await makeCore();
    await fill(core, ME);
    await forgetAll(core.held, ME);
    expect(await core.clubs.log(CLUB)).toEqual([{ at: NOW, by: FORGOTTEN, setting: 'keepDays', to: 30 }]);
    expect(await core.clubs.read(CLUB)).toEqual({ keepDays: 30 });
  });

  it('leaves what was published, without who published or approved it', async () => {
    const core = await makeCore();
    await fill(core, ME);
    const approver = {
      club: CLUB,
      number: 1,
      at: NOW,
      act: 'restore',
      as: 'approver',
      entries: ['same-day'],
    };
    expect(await shownOf(core.held, 'discord:3')).toMatchObject({ publications: [approver] });
    await forgetAll(core.held, ME);
    await forgetAll(core.held, 'discord:3');
    const publications = keepPublications(stores.namespace(KNOWLEDGE));
    expect(await publications.after(CLUB, 0)).toMatchObject([
      { number: 1, by: FORGOTTEN, approvedBy: FORGOTTEN, why: 'my reason' },
    ]);
  });

  it('is in no file once it was deleted and the stores are closed', async () => {
    const core = await makeCore();
    await fill(core, ME);
    await fill(core, OTHER);
    const inFiles = (text: string): boolean =>
      readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text));
    expect(inFiles(ME)).toBe(true);
    await forgetAll(core.held, ME);
    await stores.close();
    expect(inFiles(ME)).toBe(false);
    expect(inFiles(OTHER)).toBe(true);
  });

  it('is deleted everywhere else where one place fails', async () => {
    const error = new Error('disk');
    const broken: Held = {
      name: 'votes',
      show: async () => undefined,
      forget: () => Promise.reject(error),
    };
    const core = await makeCore();
    await fill(core, ME);
    const [profile] = core.held;
    expect(await forgetAll(profile === undefined ? [] : [broken, profile], ME)).toEqual({
      deleted: ['profile'],
      failed: [{ name: 'votes', error }],
    });
  });

  it('is nobody’s whose id merely ends alike', async () => {
    const core = await makeCore();
    await fill(core, 'discord:1700000000000000001');
    expect(await shownOf(core.held, 'discord:700000000000000001')).toEqual({});
    expect(await forgetAll(core.held, 'discord:700000000000000001')).toEqual({ deleted: [], failed: [] });
  });
});

describe('the club that a direct message goes by', () => {
  it.each([
    ['the chosen one', 'b', ['a', 'b'], { kind: 'club', club: 'b' }],
    ['the only one', undefined, ['a'], { kind: 'club', club: 'a' }],
    ['the only one that is left', 'b', ['a'], { kind: 'club', club: 'a' }],
    ['none of several', undefined, ['a', 'b'], { kind: 'several' }],
    ['none of several, without the chosen one', 'c', ['a', 'b'], { kind: 'several' }],
    ['none', 'a', [], { kind: 'none' }],
  ])('is %s', (_which, chosen, common, found) => {
    expect(directClub(chosen, common)).toEqual(found);
  });
});

describe('where members were met', () => {
  it('is remembered for ten minutes as sure, the latest first, of so many members alone', () => {
    const clock = { at: NOW };
    const memberships = rememberMemberships(() => clock.at, 2);
    memberships.note('a', '1', true);
    memberships.note('a', '2', false);
    memberships.note('a', '3', true);
    expect([memberships.isIn('a', '1'), memberships.isIn('a', '2'), memberships.isIn('a', '9')]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect(memberships.seenIn('a')).toEqual(['3', '1']);
    clock.at += 600_000;
    expect(memberships.isIn('a', '1')).toBeUndefined();
    expect(memberships.seenIn('a')).toEqual(['3', '1']);
    memberships.note('b', '1', true);
    memberships.note('a', '1', true);
    memberships.note('c', '1', true);
    expect(['a', 'b', 'c'].map((member) => memberships.seenIn(member).length)).toEqual([2, 0, 1]);
    expect([memberships.forget('a'), memberships.forget('a')]).toEqual([3, 0]);
  });
});
