import { appendFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOG_LEVELS } from '../../src/variables.ts';
import { en } from '../../src/wording/en/en.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import { openWorkshop, type Workshop } from '../terminal/process.ts';

const words = en.start;
const TOKEN = 'some.bot.token';
const PAGE = 'knowledge/en/cross-training.md';

let workshop: Workshop;

beforeEach(async () => {
  workshop = await openWorkshop();
});

afterEach(() => workshop.clear());

/** The sentences that a start ended with. */
function told(stderr: string): string[] {
  const [lead, ...problems] = stderr.trimEnd().split('\n');
  expect(lead).toBe(words.cannotStart({ count: problems.length }));
  for (const problem of problems) expect(problem).toMatch(/^- .+\.$/);
  return problems.map((problem) => problem.slice(2));
}

const loud = words.settings.badValue({
  name: 'LOG_LEVEL',
  value: 'loud',
  remedy: words.settings.remedy.logLevel({ levels: LOG_LEVELS }),
});
const badUrl = words.settings.badValue({
  name: 'DISCORD_API_URL',
  value: 'localhost',
  remedy: words.settings.remedy.apiUrl,
});

describe('a start that cannot be ends with exit code 1 and', () => {
  it('tells wrong settings all at once, in the terminal too', async () => {
    const env = { LOG_LEVEL: 'loud', DISCORD_API_URL: 'localhost' };
    for (const args of [[], ['ask', 'hi'], ['ask', '--jsonl']]) {
      const { code, stdout, stderr } = await workshop.run(args, 'hi\n', env);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(told(stderr)).toEqual([badUrl, loud]);
    }
  });

  it('tells of settings, knowledge and the data folder together, and shows no token', async () => {
    const root = await workshop.copyOfProject();
    await appendFile(join(root, PAGE), '\n## Unfinished\n\nNo id here.\n');
    const blocked = join(workshop.folder, 'blocked');
    await writeFile(blocked, '');
    const env = { DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'loud', DISCORD_API_URL: 'localhost', DATA_DIR: blocked };
    const { code, stdout, stderr } = await workshop.run([], '', env, root);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).not.toContain(TOKEN);
    const problems = told(stderr);
    expect(problems).toEqual(
      expect.arrayContaining([badUrl, loud, expect.stringContaining(`DATA_DIR names ${blocked}`)]),
    );
    expect(problems).toContainEqual(expect.stringMatching(/knowledge\/en\/cross-training\.md:\d+/));
  });

  it.each([
    ['the folder of the knowledge', 'knowledge'],
    ['the folder of a language', 'knowledge/en'],
    ['the knowledge file', PAGE],
  ])('says that %s is missing', async (_, path) => {
    const root = await workshop.copyOfProject();
    await rename(join(root, path), join(root, 'elsewhere'));
    const { code, stdout, stderr } = await workshop.run([], 'hi\n', {}, root);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(told(stderr)).toEqual([expect.stringContaining('knowledge')]);
    const check = await workshop.run(['check'], '', {}, root);
    expect(check.code).toBe(1);
    expect(check.stderr).toContain('knowledge');
  });

  it('says what DATA_DIR lacks, and where Discord is asked for alone', async () => {
    const blocked = join(workshop.folder, 'blocked');
    await writeFile(blocked, '');
    const env = { DATA_DIR: join(blocked, 'data') };
    const withToken = await workshop.run([], '', { ...env, DISCORD_TOKEN: TOKEN });
    expect(withToken.code).toBe(1);
    expect(told(withToken.stderr)).toEqual([expect.stringContaining('DATA_DIR')]);
    expect(await workshop.run(['ask', 'hello'], '', env)).toMatchObject({ code: 0, stderr: '' });
  });

  it('says that Discord refused the token, which it does not show', async () => {
    const discord = await startTestDiscord();
    try {
      const env = {
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: discord.url,
        DATA_DIR: join(workshop.folder, 'data'),
      };
      for (const args of [[], ['register']]) {
        const { code, stdout, stderr } = await workshop.run(args, '', env);
        expect(code).toBe(1);
        expect(stderr).toContain(en.discord.problems.tokenRefused);
        expect(stdout + stderr).not.toContain(TOKEN);
      }
    } finally {
      await discord.close();
    }
  });

  it('says what `register` needs', async () => {
    const { code, stderr } = await workshop.run(['register']);
    expect(code).toBe(1);
    expect(told(stderr)).toEqual([words.registerNeedsToken]);
  });
});

describe('the file .env', () => {
  it('is read, and the environment goes before it', async () => {
    await writeFile(join(workshop.folder, '.env'), 'LOG_LEVEL="loud"\n');
    const { stderr } = await workshop.run(['ask', 'hello']);
    expect(told(stderr)).toEqual([loud]);
    expect(await workshop.run(['ask', 'hello'], '', { LOG_LEVEL: 'info' })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
});

describe('a misspelt variable', () => {
  it('is told, and stops nothing', async () => {
    const { code, stderr } = await workshop.run(['ask', 'hello'], '', { DISCORD_TOKN: TOKEN });
    expect(code).toBe(0);
    expect(stderr).toBe(`${words.settings.misspelt({ name: 'DISCORD_TOKN', meant: 'DISCORD_TOKEN' })}\n`);
  });
});

describe('check', () => {
  it('looks at the knowledge and the prompts alone', async () => {
    const { code, stdout, stderr } = await workshop.run(['check'], '', { LOG_LEVEL: 'loud' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^knowledge: \d+ entries, \d+ questions\nprompts: \d+\n$/);
    expect(stderr).toBe('');
  });
});
