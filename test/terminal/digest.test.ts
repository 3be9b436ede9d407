import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { makeTerminalCore } from '../../src/terminal-core.ts';
import { completions, readChatLine } from '../../src/terminal/chat-command.ts';
import { runDigestCommand } from '../../src/terminal/digest/desk.ts';
import { paint } from '../../src/terminal/paint.ts';
import { makeWeeks } from '../../src/week-files.ts';
import { en } from '../../src/wording/en/en.ts';
import { shippedBook } from '../answering/shipped.ts';
import { PLAIN } from './fakes.ts';

const TODAY = '2026-11-24';
const book = await shippedBook();
const ask = makeAsk(book);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-digest-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Says lines of `/digest` in a chat with one club, one after the other; gives what each said. */
async function say(club: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const core = makeTerminalCore({
    shipped: { book, ask },
    dataDir: join(folder, 'data'),
    club,
    report: (what) => (error) => {
      throw new Error(what, { cause: error });
    },
  });
  const weeks = makeWeeks({
    words: en,
    width: () => 80,
    today: () => TODAY,
    now: () => new Date(`${TODAY}T08:00:00Z`),
    zone: 'UTC',
    owner: 'me',
  });
  const said: string[] = [];
  try {
    for (const line of lines) {
      const command = readChatLine(line, { today: TODAY }, en);
      if (command.kind !== 'digest') throw new Error(`${line} is no digest.`);
      const result = await runDigestCommand(command.command, {
        club,
        open: core.openDigest,
        today: () => TODAY,
        weeks,
        words: en,
      });
      said.push('danger' in result ? `danger: ${result.danger}` : paint(result.parts, PLAIN));
    }
  } finally {
    await core.close();
  }
  return said;
}

describe('/digest in the terminal', () => {
  it('prints the digest without anything on the disk, and leaves the disk alone', async () => {
    const [preview = '', status = ''] = await say('terminal:home', '/digest preview', '/digest status');
    expect(preview).toContain('Worth knowing');
    expect(preview).toContain('There are no weeks to show');
    expect(status).toContain('The digest is off');
    expect(await readdir(folder)).toEqual([]);
  });

  it('tries runs and settings out, and saves picture, text and calendar of each level', async () => {
    const [preview = ''] = await say(
      'terminal:home',
      `/digest preview sessions:"Tue intervals evening, Sun long" season:off-season levels:"beginner, advanced" poll:on --save ${folder}/weeks`,
    );
    expect(preview).toContain('For beginners');
    expect(preview).not.toContain('For intermediate runners');
    expect(preview).toMatch(/Tuesday\s+Intervals/);
    expect(preview).toContain('It is off-season');
    expect(preview).toContain('What will you add this week?');
    for (const level of ['beginner', 'advanced'])
      expect((await readdir(join(folder, 'weeks', level))).toSorted()).toEqual([
        'week.ics',
        'week.png',
        'week.txt',
      ]);
  });

  it('keeps what is set up for the club that is named, and for no other', async () => {
    const said = await say(
      'terminal:club',
      '/digest setup time:7pm weekday:friday race:2027-04-18 goal:half',
      '/digest setup time:7pm',
      '/digest setup goal:-',
      '/digest preview',
      '/digest skip why:Holidays',
    );
    expect(said[0]).toContain('Changed: weekday, time, phase.');
    expect(said[1]).toContain('Nothing has changed.');
    expect(said[2]).toContain('Changed: phase.');
    expect(said[3]).toContain('weeks to the race on 18 April');
    expect(said[4]).toContain('no channel');
    const [other = ''] = await say('terminal:home', '/digest preview');
    expect(other).not.toContain('18 April');
  });

  it('says what is wrong, and how it is typed', async () => {
    const said = await say(
      'terminal:home',
      '/digest',
      '/digest previw',
      '/digest setup',
      '/digest setup time:25:00',
      '/digest preview zone:Europe/Madird',
      '/digest preview sessions:"swim on Monday"',
      '/digest preview sessions:"Tue intervals but I have chest pain"',
      '/digest status now',
      '/digest preview colour:red',
      '/digest preview --save',
    );
    expect(said[0]).toContain('/digest preview [sessions:');
    expect(said[1]).toContain('Did you mean preview?');
    expect(said[2]).toContain('It is typed: /digest setup');
    expect(said[3]).toContain('25:00');
    expect(said[4]).toContain('Europe/Madrid');
    expect(said[5]).toContain('Fixed sessions are runs');
    expect(said[6]).toContain('danger: ');
    expect(said[7]).toContain('is no option');
    expect(said[8]).toContain('It is typed: /digest preview');
    expect(said[9]).toMatch(/folder/i);
  });

  it('is finished as it is typed', () => {
    expect(completions('/dig')).toEqual(['/digest ']);
    expect(completions('/digest s')).toEqual(['status ', 'setup ', 'skip ']);
    expect(completions('/digest preview --')).toEqual(['--save ']);
    expect(completions('/digest setup weekday:s')).toEqual(['weekday:saturday ', 'weekday:sunday ']);
  });
});
