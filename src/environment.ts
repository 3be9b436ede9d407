import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { en } from './wording/en/en.ts';

const ENV_FILE = '.env';

/** The environment, with the lines of `.env` (where there is one) below it. */
export function readEnvironment(problems: string[]): NodeJS.ProcessEnv {
  try {
    return { ...parse(readFileSync(ENV_FILE)), ...process.env };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code !== 'ENOENT') {
      problems.push(en.start.settings.unreadableEnvFile({ reason: String(error.code) }));
    }
    return process.env;
  }
}
