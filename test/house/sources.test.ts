import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source.ts';

const MOST_LINES = 300;
/** Tests and their tables may be a little longer. */
const MOST_LINES_OF_TESTS = 350;

const SRC = sourceFiles('src');
const CORE = SRC.filter(({ path }) =>
  /^src\/(?:knowledge|planner|answering|club|voicing|wording)\//.test(path),
);

/** What the core may not reach for: it takes time, chance, settings and output as arguments. */
const OUTSIDE =
  /\bDate\b(?=[.(])|\bperformance\.|\bMath\.random\b|\brandomUUID\b|\bcrypto\.|\bprocess\.|\bglobalThis\b|\bset(?:Timeout|Interval|Immediate)\(|\bfetch\(|\bconsole\.|\.toLocale\w+\(\)|\brequire\(/;

/** Words of work put off, and of checks switched off. */
const PUT_OFF =
  /\b(?:TODO|FIXME|XXX|HACK|WIP)\b|@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint)-disable|prettier-ignore/;
const SWITCHED_OFF = /\b(?:it|test|describe)\.(?:skip|only|todo|fails|skipIf|runIf)\b/;

/** Each line of the files that the expression meets, as `path:line: text`. */
function linesWith(files: typeof SRC, expression: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (expression.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

const longerThan = (files: typeof SRC, most: number): readonly string[] =>
  files.filter(({ text }) => text.split('\n').length - 1 > most).map(({ path }) => path);

describe('the core', () => {
  it('knows no clock, no chance, no environment and no output', () => {
    expect(CORE.length).toBeGreaterThan(20);
    expect(linesWith(CORE, OUTSIDE)).toEqual([]);
  });

  it.each(['Date.now()', 'new Date(day)', 'Math.random()', 'process.env', 'performance.now()', 'fetch(url)'])(
    'would be caught with %s',
    (code) => {
      expect(linesWith([{ path: 'x.ts', text: `a;\nconst b = ${code};` }], OUTSIDE)).toEqual([
        `x.ts:2: const b = ${code};`,
      ]);
    },
  );
});

describe('source files', () => {
  it('hold no words of work put off or of checks switched off', () => {
    const all = [...SRC, ...sourceFiles('test').filter(({ path }) => !path.startsWith('test/house/'))];
    expect(linesWith(all, PUT_OFF)).toEqual([]);
    expect(linesWith(all, SWITCHED_OFF)).toEqual([]);
  });

  it('are short', () => {
    expect(longerThan(SRC, MOST_LINES)).toEqual([]);
    expect(longerThan(sourceFiles('test'), MOST_LINES_OF_TESTS)).toEqual([]);
  });

  it('write to the console in the terminal at most', () => {
    const others = SRC.filter(({ path }) => !path.startsWith('src/terminal/'));
    expect(linesWith(others, /\bconsole\./)).toEqual([]);
  });
});
