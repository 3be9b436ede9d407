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
 * Earlier turns that do are left out, and what was answered to them, since an answer may tell what it was about.
 * `decided` is what was answered to this question: where it still speaks of health because an earlier turn did, nothing
 * goes out either.
 */
export function outgoing(
  { text, history }: Pick<Question, 'text' | 'history'>,
  language: SpokenLanguage,
  plain: PlainWords,
  decided = '',
): Outgoing | undefined {
  const question = masked(text, language, plain);
  if (question === undefined) return undefined;
  let isLeftOut = false;
  let leansOnHealth = false;
  const turns = history.map(({ role, text: said }) => {
    const shown = masked(said, language, plain);
    if (role === 'member') isLeftOut = shown === undefined;
    leansOnHealth ||= isLeftOut;
    return shown === undefined || isLeftOut
      ? undefined
      : `${SPEAKERS[role]}: ${shown.slice(0, TURN_CHARACTERS)}`;
  });
  if (leansOnHealth && masked(decided, language, plain) === undefined) return undefined;
  const last = turns.slice(-MOST_TURNS).filter((turn) => turn !== undefined);
  return { question, turns: last.join('\n') };
}
