import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesAnswer,
  EDITABLE_MS,
  hear,
  type HeardFacts,
  type HeardWhere,
  type Hearing,
} from '../../src/discord/hear.ts';

/** A person says something to nobody in particular, in a channel where the bot is a guest. */
const TALK: HeardFacts = {
  byPerson: true,
  isDirect: false,
  mentionsBot: false,
  callsOthers: false,
  hasText: true,
};
const OWN_THREAD = { openedByBot: true, isPost: false };
const THREAD = { openedByBot: false, isPost: false };
const POST = { openedByBot: false, isPost: true };

const GUEST: HeardWhere = { isAskChannel: false, mayRead: true };
const ASK: HeardWhere = { isAskChannel: true, mayRead: true };
const UNREAD = { mayRead: false };
/** What Discord leaves of a message that the bot may not read. */
const BLANK = { hasText: false };

describe('hear', () => {
  it.each<[string, Partial<HeardFacts>, HeardWhere, Hearing]>([
    ['talk where it is a guest', {}, GUEST, 'silence'],
    ['talk that it may not read there', BLANK, { ...GUEST, ...UNREAD }, 'silence'],
    ['a mention', { mentionsBot: true }, GUEST, 'answer'],
    ['a mention alone', { mentionsBot: true, ...BLANK }, GUEST, 'answer'],
    ['a mention, without the intent', { mentionsBot: true }, { ...GUEST, ...UNREAD }, 'answer'],
    ['a mention in a reply to others', { mentionsBot: true, repliesTo: 'others' }, GUEST, 'answer'],
    ['a direct message', { isDirect: true }, GUEST, 'answer'],
    ['a direct message of a picture', { isDirect: true, ...BLANK }, GUEST, 'answer'],
    ['a reply to it without a ping', { repliesTo: 'bot' }, GUEST, 'answer'],
    ['one that it may not read', { repliesTo: 'bot', ...BLANK }, { ...GUEST, ...UNREAD }, 'silence'],
    ['a reply to others', { repliesTo: 'others' }, GUEST, 'silence'],

    ['talk in an ask channel', {}, ASK, 'answer'],
    ['talk in an ask channel that it may not read', BLANK, { ...ASK, ...UNREAD }, 'hint'],
    ['a picture in an ask channel', BLANK, ASK, 'silence'],
    ['a reply to others there', { repliesTo: 'others' }, ASK, 'silence'],
    [
      'a reply to others that it may not read',
      { repliesTo: 'others', ...BLANK },
      { ...ASK, ...UNREAD },
      'silence',
    ],
    ['somebody who goes on from their own message', { repliesTo: 'author' }, ASK, 'answer'],
    ['what is called to others there', { callsOthers: true }, ASK, 'silence'],
    ['what is called to it and others', { callsOthers: true, mentionsBot: true }, ASK, 'answer'],
    ['talk in a thread below it', { thread: THREAD }, ASK, 'silence'],
    ['a mention in a thread below it', { thread: THREAD, mentionsBot: true }, ASK, 'answer'],
    ['a reply in a thread below it', { thread: THREAD, repliesTo: 'bot' }, ASK, 'answer'],
    ['talk in its own thread below it', { thread: OWN_THREAD }, ASK, 'answer'],

    ['talk in its own thread', { thread: OWN_THREAD }, GUEST, 'answer'],
    ['what it may not read there', { thread: OWN_THREAD, ...BLANK }, { ...GUEST, ...UNREAD }, 'hint'],
    ['a picture there', { thread: OWN_THREAD, ...BLANK }, GUEST, 'silence'],
    ['a reply to others there', { thread: OWN_THREAD, repliesTo: 'others' }, GUEST, 'silence'],

    ['the first message of a post in an ask forum', { thread: POST }, ASK, 'answer'],
    ['one that it may not read', { thread: POST, ...BLANK }, { ...ASK, ...UNREAD }, 'hint'],
    ['the first message of a post elsewhere', { thread: POST }, GUEST, 'silence'],
  ])('%s', (_what, facts, where, expected) => {
    expect(hear({ ...TALK, ...facts }, where)).toBe(expected);
  });

  const facts = fc.record<HeardFacts>(
    {
      byPerson: fc.constant(true),
      isDirect: fc.boolean(),
      mentionsBot: fc.boolean(),
      repliesTo: fc.constantFrom('bot', 'author', 'others'),
      callsOthers: fc.boolean(),
      hasText: fc.boolean(),
      thread: fc.record({ openedByBot: fc.boolean(), isPost: fc.boolean() }),
    },
    { requiredKeys: ['byPerson', 'isDirect', 'mentionsBot', 'callsOthers', 'hasText'] },
  );
  const where = fc.record<HeardWhere>({ isAskChannel: fc.boolean(), mayRead: fc.boolean() });

  it('never answers bots, webhooks and Discord itself', () => {
    fc.assert(
      fc.property(facts, where, (told, there) => {
        expect(hear({ ...told, byPerson: false }, there)).toBe('silence');
      }),
    );
  });

  it('hints only where nothing can be read, and nothing was said', () => {
    fc.assert(
      fc.property(facts, where, (told, there) => {
        if (hear(told, there) === 'hint') expect([told.hasText, there.mayRead]).toEqual([false, false]);
      }),
    );
  });
});

describe('changesAnswer', () => {
  const writtenAt = 1_000_000;

  it.each([
    ['an edit', { editedAt: writtenAt + 1, heardAt: 0 }, true],
    ['the last edit in time', { editedAt: writtenAt + EDITABLE_MS, heardAt: 0 }, true],
    ['one that comes too late', { editedAt: writtenAt + EDITABLE_MS + 1, heardAt: 0 }, false],
    ['a preview of a link', { editedAt: null, heardAt: 0 }, false],
    ['an edit that comes twice', { editedAt: writtenAt + 1, heardAt: writtenAt + 1 }, false],
    ['an edit after an edit', { editedAt: writtenAt + 2, heardAt: writtenAt + 1 }, true],
  ])('%s', (_what, times, expected) => {
    expect(changesAnswer({ writtenAt, ...times })).toBe(expected);
  });

  it('gives members two minutes', () => {
    expect(EDITABLE_MS).toBe(2 * 60_000);
  });
});
