import type { Turn } from '../answering/question.ts';

/** Characters of an answer by which it is found again in what was shown. */
const TELLING_CHARACTERS = 200;

/**
 * The question that an answer was given to, with the turns before it, as far as they are remembered: the last one whose
 * answer stands in what was shown. Undefined where none does, as when another member asked.
 */
export function askedBefore(
  turns: readonly Turn[],
  shown: string,
): { readonly text: string; readonly history: readonly Turn[] } | undefined {
  const answered = turns.findLastIndex(
    ({ role, text }) =>
      role === 'paceline' && text !== '' && shown.includes(text.trim().slice(0, TELLING_CHARACTERS)),
  );
  const asked = turns[answered - 1];
  return asked?.role === 'member' ? { text: asked.text, history: turns.slice(0, answered - 1) } : undefined;
}
