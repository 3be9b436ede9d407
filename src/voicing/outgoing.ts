import type { Question, Turn } from '../answering/question.ts';
import { masked } from '../answering/understanding/personal/masked.ts';
import type { PlainWords } from '../answering/understanding/personal/plain-words.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';

/** What of a member's words goes out to a model: without names and addresses, and nothing of anybody's health. */
export interface Outgoing {
  readonly question: string;
  /** The last turns, a line each. */
  readonly turns: string;
}

/** Turns that go out beside a question, and characters of each. */
const MOST_TURNS = 4;
const TURN_CHARACTERS = 300;

const SPEAKERS: Readonly<Record<Turn['role'], string>> = { member: 'Member', paceline: 'Coach' };

/**
 * What goes out for a question. Undefined where it has to do with somebody's health or person: then nothing goes out.
 * Earlier turns that do are left out.
 */
export function outgoing(
  { text, history }: Pick<Question, 'text' | 'history'>,
  language: SpokenLanguage,
  plain: PlainWords,
): Outgoing | undefined {
  const question = masked(text, language, plain);
  if (question === undefined) return undefined;
  const turns = history.slice(-MOST_TURNS).flatMap(({ role, text: said }) => {
    const shown = masked(said, language, plain);
    return shown === undefined ? [] : [`${SPEAKERS[role]}: ${shown.slice(0, TURN_CHARACTERS)}`];
  });
  return { question, turns: turns.join('\n') };
}
