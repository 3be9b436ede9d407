import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/wording/en/en.ts';
import { openWorkshop, type Workshop } from './process.ts';

const words = en.terminal;
const SAME_DAY = 'Can I cross-train and run on the same day?';
const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;

let workshop: Workshop;

beforeEach(async () => {
  workshop = await openWorkshop();
});

afterEach(() => workshop.clear());

describe('ask', () => {
  it('answers one question in plain lines', async () => {
    const { code, stdout, stderr } = await workshop.run([
      'ask',
      'Can',
      'I',
      'cross-train and run on the same day?',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Yes, .+ \[1\][^]*\n\nSources\n\[1\] .+: “.+”\n/);
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
  });

  it('saves the week of its answer', async () => {
    const question =
      'I run Monday easy, Tuesday intervals and Sunday long. Where do one swim and one yoga session go?';
    const { code, stdout } = await workshop.run(['ask', '--save', 'out', question]);
    expect(code).toBe(0);
    expect(stdout).toContain('week.png, week.txt and week.ics in out');
    expect(await workshop.files('out')).toHaveLength(3);
  });

  it('says so, with exit code 1, where nothing was saved', async () => {
    const { code, stdout } = await workshop.run(['ask', '--save', 'out', SAME_DAY]);
    expect(code).toBe(1);
    expect(stdout).toContain(words.problems.noWeekToSave);
  });

  it('colours where it is told to', async () => {
    const { stdout } = await workshop.run(['ask', SAME_DAY], '', { FORCE_COLOR: '1' });
    expect(stdout).toContain('\u001b[2mSources');
  });

  it.each([
    [['ask'], en.start.arguments.noQuestion],
    [['ask', '--json'], en.start.arguments.unknownFlag({ given: '--json' })],
    [['aks'], en.start.arguments.unknownCommand({ given: 'aks', nearest: 'ask' })],
  ])('says how it is used after %j, with exit code 2', async (args, text) => {
    const ended = await workshop.run(args);
    expect(ended).toEqual({ code: 2, stdout: '', stderr: `${text}\n\n${en.start.arguments.usage}\n` });
  });
});

describe('ask --jsonl', () => {
  it('answers a line before the next one is written', async () => {
    const batch = workshop.start(['ask', '--jsonl']);
    batch.write(line('1', SAME_DAY));
    expect(JSON.parse(await batch.line())).toMatchObject({
      id: '1',
      outcome: 'plan',
      plan: { intent: 'same-day', verdict: 'yes-if' },
    });
    batch.write('no JSON\n');
    expect(JSON.parse(await batch.line())).toEqual({ id: null, error: words.batch.notJson });
    batch.write(line('3', 'Is swimming good for runners?').trimEnd());
    batch.end();
    expect(JSON.parse(await batch.line())).toMatchObject({ id: '3', outcome: 'answer' });
    expect(await batch.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('answers many lines in their order, however slowly they are read', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => String(index));
    const { code, stdout } = await workshop.run(
      ['ask', '--jsonl'],
      ids.map((id) => line(id, SAME_DAY)).join(''),
    );
    expect(code).toBe(0);
    const answered = stdout.trimEnd().split('\n');
    expect(answered.map((one) => (JSON.parse(one) as { id: string }).id)).toEqual(ids);
  });

  it('ends quietly when nobody reads any more', async () => {
    const batch = workshop.start(['ask', '--jsonl']);
    batch.write(line('1', 'hello'));
    await batch.line();
    batch.stopReading();
    for (const id of ['2', '3', '4']) batch.write(line(id, SAME_DAY));
    expect(await batch.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('ends on SIGTERM, as a shell expects', async () => {
    const batch = workshop.start(['ask', '--jsonl']);
    batch.write(line('1', 'hello'));
    await batch.line();
    batch.kill('SIGTERM');
    expect(await batch.ended).toMatchObject({ code: 143, stderr: '' });
  });
});

describe('the chat in a pipe', () => {
  it('answers line after line, a blank line between, and ends with its input', async () => {
    const { code, stdout, stderr } = await workshop.run([], `hello\n\n${SAME_DAY}\nthanks`);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.startsWith(`${en.answers.smalltalk.greeting}\n\nYes, `)).toBe(true);
    expect(stdout.endsWith(`”\n\n${en.answers.smalltalk.thanks}\n`)).toBe(true);
    expect(stdout).not.toContain('\u001b');
  });

  it('remembers what was said', async () => {
    const { stdout } = await workshop.run(
      [],
      'Is swimming good for runners?\nand on the same day as a run?\n',
    );
    expect(stdout).toMatch(/\n\nYes, [^]*\bswim\b/);
  });

  it('knows the commands', async () => {
    const { code, stdout } = await workshop.run([], '/plan days level:beginner\n/hlep\n/quit\nnever asked\n');
    expect(code).toBe(0);
    const known = ['/ask', '/plan', '/profile', '/knowledge', '/digest', '/why', '/help', '/quit'];
    const unknown = words.problems.unknownCommand({ given: '/hlep', known, nearest: '/help' });
    expect(stdout).toMatch(/^\S.+ \[1\]/);
    expect(stdout.endsWith(`\n\n${unknown}\n`)).toBe(true);
  });

  it('has a sentence for everything that is thrown at it', async () => {
    const hostile = [
      '🏃🏊🚴',
      '@everyone',
      '\u0001\u001b[31m\u001b]0;x\u0007',
      'a'.repeat(5_000),
      '/',
      '999',
      '{}',
    ];
    const { code, stdout, stderr } = await workshop.run([], hostile.join('\n'));
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(stdout.split('\n\n').length).toBeGreaterThanOrEqual(hostile.length);
  });

  it('builds and checks a week, shows it as a table, and saves it where it is told to', async () => {
    const lines = [
      '/plan week runs:"Mon easy, Tue intervals, Sun long" sessions:swim level:beginner --save out/week',
      '/plan check week:"Mon intervals and hard ride, Wed easy, Sun long"',
      '/plan check week:"Mon easy, Wed swim" --save',
    ];
    const { code, stdout, stderr } = await workshop.run([], lines.join('\n'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Tue\w* +Intervals/m);
    expect(stdout).toMatch(/^Mon\w* +Intervals/m);
    expect(stdout).toContain('week.png, week.txt and week.ics in out/week');
    expect(stdout.endsWith(`${words.problems.folder.missing}\n`)).toBe(true);
    expect((await workshop.files()).toSorted()).toEqual(['out']);
    expect((await workshop.files('out/week')).toSorted()).toEqual(['week.ics', 'week.png', 'week.txt']);
  });

  it('keeps a profile from one start to the next, and leaves the disk alone until then', async () => {
    const first = await workshop.run([], '/profile show\n/profile forget\nhello\n');
    expect(first.stdout.startsWith(en.profile.nothingHeld)).toBe(true);
    expect(await workshop.files()).toEqual([]);
    await workshop.run([], '/profile set level:beginner\n');
    expect(await workshop.files()).toEqual(['data']);
    const { stdout } = await workshop.run([], '/profile show\n/profile forget\n/profile show\n');
    expect(stdout).toContain('Level: beginner');
    expect(stdout.endsWith(`${en.profile.forgotten}\n\n${en.profile.nothingHeld}\n`)).toBe(true);
  });

  it('answers without the profile where the store cannot be opened', async () => {
    const env = { DATA_DIR: await workshop.file('blocked') };
    const { code, stdout } = await workshop.run([], 'hello\n/profile set level:beginner\n', env);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${en.answers.smalltalk.greeting}\n\n`)).toBe(true);
    expect(stdout).toContain('DATA_DIR names');
  });

  it('leaves nothing on the disk', async () => {
    await workshop.run([], 'hello\n');
    expect(await workshop.files()).toEqual([]);
  });
});
