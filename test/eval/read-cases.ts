import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { labelledCase, type Case } from './case.ts';
import { HALVES } from './labels.ts';

/** A folder a half, in it a file a set, in it a question a line. */
const QUESTIONS = fileURLToPath(new URL('questions/', import.meta.url));

export interface QuestionFile {
  /** As seen from the folder of the questions, such as `tune/safety.jsonl`. */
  readonly name: string;
  readonly text: string;
}

/** The labelled questions; throws with file, line and field where a label is none that is known. */
export function readCases(files: readonly QuestionFile[] = questionFiles()): readonly Case[] {
  return files.flatMap(({ name, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, where: `${name}, line ${index + 1}` }))
      .filter(({ line }) => line !== '')
      .map(({ line, where }) => readCase(line, where)),
  );
}

function questionFiles(): readonly QuestionFile[] {
  return HALVES.flatMap((half) =>
    readdirSync(`${QUESTIONS}${half}`)
      .toSorted()
      .map((file) => ({
        name: `${half}/${file}`,
        text: readFileSync(`${QUESTIONS}${half}/${file}`, 'utf8'),
      })),
  );
}

function readCase(line: string, where: string): Case {
  const value = jsonOf(line);
  if (value === undefined) throw new Error(`${where}: no JSON`);
  const read = labelledCase.safeParse(value);
  if (!read.success) throw new Error(`${where}: ${z.prettifyError(read.error)}`);
  const { half } = read.data;
  if (!where.startsWith(`${half}/`)) throw new Error(`${where}: a question of the half "${half}"`);
  return read.data;
}

/** Undefined where it is none: the parser's own error would show the line, which may be of the judging half. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
