import { openWorkshop } from '../terminal/process.ts';
import { readBatchAnswer, type BatchAnswer } from './batch-answer.ts';
import type { Case } from './case.ts';

/** The day that every question is asked on. */
const TODAY = '2026-11-23';

const LOCALES = { en: 'en-US', es: 'es-ES', de: 'de', fr: 'fr' } as const;
const ROLES = { user: 'member', bot: 'paceline' } as const;

export interface Answers {
  readonly byId: ReadonlyMap<string, BatchAnswer>;
  /** What went wrong, a sentence each: errors, missing answers, an exit code that is not 0. */
  readonly problems: readonly string[];
}

/** Asks all questions through the batch interface of the real process. */
export async function askAll(cases: readonly Case[]): Promise<Answers> {
  const workshop = await openWorkshop();
  try {
    const { code, stdout, stderr } = await workshop.run(['ask', '--jsonl'], cases.map(line).join(''));
    const { byId, errors } = read(stdout.split('\n').filter((text) => text !== ''));
    const missing = cases.filter(({ id }) => !byId.has(id)).length;
    const unanswered = missing === 0 ? [] : [`${missing} of ${cases.length} questions have no answer`];
    const ending = code === 0 ? [] : [`the process ended with ${code}: ${stderr.trim()}`];
    return { byId, problems: [...errors, ...unanswered, ...ending] };
  } finally {
    await workshop.clear();
  }
}

function line({ id, text, lang, context = [] }: Case): string {
  const history = context.map((turn) => ({ role: ROLES[turn.role], text: turn.text }));
  return `${JSON.stringify({ id, text, locale: LOCALES[lang], today: TODAY, history })}\n`;
}

function read(lines: readonly string[]): { byId: Map<string, BatchAnswer>; errors: string[] } {
  const byId = new Map<string, BatchAnswer>();
  const errors: string[] = [];
  for (const answer of lines.map(readBatchAnswer)) {
    if ('error' in answer) errors.push(`${answer.id}: ${answer.error}`);
    else byId.set(answer.id, answer);
  }
  return { byId, errors };
}
