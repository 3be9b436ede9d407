import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { makeClubKnowledge } from '../../src/club-knowledge.ts';
import type { Editor } from '../../src/editing/editor.ts';
import { openShelf } from '../../src/open-shelf.ts';
import { CLUBS, keepClubs } from '../../src/stores/clubs.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import { en } from '../../src/wording/en/en.ts';
import { shippedBook } from '../answering/shipped.ts';
import { openWorkshop, type Workshop } from './process.ts';

const CLUB = 'discord:12345678901234567';
const MODERATOR = { club: CLUB, by: 'discord:7' };
const QUESTION = 'Which lane is kept for the fastest group?';
const FIELDS = {
  title: 'Lanes on the track',
  text: 'The first lane is kept free for the fastest group.',
  questions: QUESTION,
  words: '',
  source: 'Coach Ana https://club.example/track',
};
const words = en.terminal.knowledge;

let workshop: Workshop;
beforeEach(async () => {
  workshop = await openWorkshop();
});
afterEach(() => workshop.clear());

/** Does something as the bot would, with the stores that the terminal finds. */
async function asBot<T>(work: (editor: Editor) => Promise<T>): Promise<T> {
  const stores = openStores(join(workshop.folder, 'data'));
  if ('problem' in stores) throw new Error(stores.reason);
  try {
    const book = await shippedBook();
    const shelf = openShelf({ book, ask: makeAsk(book), stores });
    const clubs = keepClubs(stores.namespace(CLUBS), Date.now);
    await clubs.change(CLUB, MODERATOR.by, [{ setting: 'secondModerator', to: true }]);
    const report = (what: string) => (error: unknown) => {
      throw new Error(what, { cause: error });
    };
    return await work(makeClubKnowledge({ book, shelf, stores, clubs, now: Date.now, report }).editor);
  } finally {
    await stores.close();
  }
}

/** A moderator in Discord asks for an approval; gives its key. */
const asked = (): Promise<string> =>
  asBot(async (editor) => {
    const { key } = await editor.add(MODERATOR, 'en', FIELDS);
    const result = await editor.publish(MODERATOR, key, 'The coach said so');
    if (result.kind !== 'awaits') throw new Error(result.kind);
    return result.awaiting.key;
  });

async function chat(lines: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await workshop.run(['--club', CLUB], `${lines.join('\n')}\n`);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

it('the operator sees what waits for a second moderator, and approves it', { timeout: 120_000 }, async () => {
  const key = await asked();
  const said = await chat([
    '/knowledge history',
    '/knowledge approve',
    `/knowledge approve ${key}`,
    '/knowledge approve nothing publish',
    `/knowledge approve ${key} publish`,
    `/knowledge approve ${key} publish`,
    '/knowledge approve',
    QUESTION,
    '/knowledge history',
  ]);
  expect(said.split(words.approve.heading)).toHaveLength(3);
  expect(said).toContain(`- ${key} discord:7, `);
  expect(said).toContain('Lanes on the track, “The coach said so”');
  expect(said).toContain(words.approve.whatToDo({ key }));
  expect(said).toContain(words.approve.noSuch({ given: 'nothing' }));
  expect(said).toContain(en.editing.published({ number: 1 }));
  expect(said).toContain(words.approve.noSuch({ given: key }));
  expect(said).toContain(words.approve.nothing);
  expect(said).toContain(
    '[1] Lanes on the track: “The first lane is kept free for the fastest group.” https://club.example/track',
  );
  expect(said).toContain(en.editing.approvedBy({ who: 'terminal' }));
  const once = await workshop.run(['ask', '--club', CLUB, QUESTION]);
  expect(once.stdout).toContain('group.” https://club.example/track');
});

it('the operator declines, and cannot approve what they wrote', { timeout: 120_000 }, async () => {
  const key = await asked();
  const declined = await chat([`/knowledge approve ${key} decline`, '/knowledge approve', QUESTION]);
  expect(declined).toContain(words.approve.declined);
  expect(declined).toContain(words.approve.nothing);
  const fields = `title:"Lanes" text:"${FIELDS.text}" questions:"${QUESTION}" source:"Ana"`;
  const written = await chat([`/knowledge add ${fields}`, 'publish']);
  const [, own = ''] = /\/knowledge approve (\S+) shows it here/.exec(written) ?? [];
  expect(written).toContain(words.awaits({ key: own }));
  const refused = await chat([`/knowledge approve ${own} publish`, '/knowledge history']);
  expect(refused).toContain(en.editing.own);
  expect(refused).toContain(en.editing.noHistory);
  await asBot(async (editor) => {
    expect((await editor.approve(MODERATOR, own)).kind).toBe('published');
  });
});
