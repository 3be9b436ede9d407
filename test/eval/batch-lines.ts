import { readBatchAnswer, type BatchAnswer } from './batch-answer.ts';
import type { Case } from './case.ts';

/** The day that every question is asked on. */
export const TODAY = '2026-11-23';

const LOCALES = { en: 'en-US', es: 'es-ES', de: 'de', fr: 'fr' } as const;
const ROLES = { user: 'member', bot: 'paceline' } as const;

export interface Answers {
  readonly byId: ReadonlyMap<string, BatchAnswer>;
  /** What went wrong, a sentence each: errors, and answers that are missing. */
  readonly problems: readonly string[];
}

/** The questions as input of the batch interface. */
export function batchInput(cases: readonly Case[]): string {
  return cases.map(line).join('');
}

function line(asked: Case): string {
  const turns = asked.kind === 'followup' ? asked.context : [];
  const history = turns.map(({ role, text }) => ({ role: ROLES[role], text }));
  const { id, text, lang } = asked;
  return `${JSON.stringify({ id, text, locale: LOCALES[lang], today: TODAY, history })}\n`;
}

/** Reads the output of the batch interface to these questions. */
export function batchAnswers(output: string, cases: readonly Case[]): Answers {
  const byId = new Map<string, BatchAnswer>();
  const errors: string[] = [];
  for (const text of output.split('\n').filter((one) => one !== '')) {
    const answer = readBatchAnswer(text);
    if ('error' in answer) errors.push(`${answer.id}: ${answer.error}`);
    else byId.set(answer.id, answer);
  }
  const missing = cases.filter(({ id }) => !byId.has(id)).length;
  const unanswered = missing === 0 ? [] : [`${missing} of ${cases.length} questions have no answer`];
  return { byId, problems: [...errors, ...unanswered] };
}
