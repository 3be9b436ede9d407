import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { figureKey, figuresOf, type Figure } from './figures.ts';
import { HALVES } from './labels.ts';
import type { Graded } from './tally.ts';

const figure = z.strictObject({
  measure: z.enum(['passed', 'decided']),
  kind: z.string(),
  group: z.string(),
  lang: z.string(),
  difficulty: z.string(),
  half: z.enum(HALVES),
  right: z.int(),
  of: z.int(),
});

const run = z.strictObject({
  figures: z.array(figure),
  /** Which questions of the tuning half are right. Of the judging half nothing but the figures is kept. */
  tune: z.record(z.string(), z.boolean()),
});

/** What is kept of a run, for the next one to be compared with. */
export interface Run {
  readonly figures: readonly Figure[];
  readonly tune: Readonly<Record<string, boolean>>;
}

const NOTHING: Run = { figures: [], tune: {} };

/** What is kept of these grades. */
export function runOf(graded: readonly Graded[]): Run {
  const tune = graded.filter(({ asked }) => asked.half === 'tune');
  return {
    figures: figuresOf(graded),
    tune: Object.fromEntries(tune.map(({ asked, grade }) => [asked.id, grade.passed])),
  };
}

/** The figures of the last run that compare with those of this one, which may have asked only some questions. */
export function comparable(last: Run, now: Run): readonly Figure[] {
  const keys = new Set(now.figures.map(figureKey));
  return last.figures.filter((one) => keys.has(figureKey(one)));
}

/** Questions of the tuning half that were right in the last run and no longer are. */
export function newlyFailing(last: Run, now: Run): readonly string[] {
  return Object.keys(now.tune).filter((id) => now.tune[id] === false && last.tune[id] === true);
}

/** The last run with what this one asked put in its place. */
export function merged(last: Run, now: Run): Run {
  const keys = new Set(now.figures.map(figureKey));
  const kept = last.figures.filter((one) => !keys.has(figureKey(one)));
  return { figures: [...kept, ...now.figures], tune: { ...last.tune, ...now.tune } };
}

/** Reads the last run; an empty one where there is none, or where it is of another make. */
export async function readRun(file: string): Promise<Run> {
  try {
    return run.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? NOTHING;
  } catch (error) {
    const none =
      error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT');
    if (none) return NOTHING;
    throw error;
  }
}

/** Keeps a run for the next one. */
export async function writeRun(file: string, kept: Run): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(kept)}\n`);
}
