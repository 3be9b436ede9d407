import type { Answer } from '../answering/answer.ts';

/** A run of sentences of an answer with the citations that it rests on. */
export interface Passage {
  readonly text: string;
  /** Numbers of citations, as they stand behind it. */
  readonly citations: readonly number[];
}

/** An answer in parts: what stays to the letter, and the passages that a model may word. */
export interface Voiceable {
  /** The head of a plan, which holds its verdict; empty for an answer from the knowledge. */
  readonly lead: string;
  readonly passages: readonly Passage[];
  /** What stands behind the last citation, and all further paragraphs, with what parts it from the passages. */
  readonly tail: string;
}

const PARTING = '\n\n';
const MARKS = /((?: \[\d+\])+)/g;

/**
 * The parts of an answer. Undefined where nothing of it may be worded: only answers and plans may, and of these only
 * sentences with citations. A plan keeps all up to its first citation, which says what was decided.
 */
export function voiceable(answer: Answer): Voiceable | undefined {
  if (answer.outcome !== 'answer' && answer.outcome !== 'plan') return undefined;
  const [first = '', ...further] = answer.text.split(PARTING);
  const pieces = first.split(MARKS);
  const after = pieces.length % 2 === 1 ? (pieces.at(-1) ?? '') : '';
  const marked = Array.from({ length: Math.floor(pieces.length / 2) }, (_, at): Passage => {
    const numbers = [...(pieces[2 * at + 1] ?? '').matchAll(/\d+/g)].map(([number]) => Number(number));
    return { text: (pieces[2 * at] ?? '').trim(), citations: numbers };
  });
  const known = marked.every(({ citations }) =>
    citations.every((number) => number >= 1 && number <= answer.citations.length),
  );
  const [head, ...others] = marked;
  const isPlan = answer.outcome === 'plan';
  const passages = isPlan ? others : marked;
  if (!known || head === undefined || passages.length === 0) return undefined;
  return {
    lead: isPlan ? `${head.text}${marksOf(head.citations)}` : '',
    passages,
    tail: [after, ...further].join(PARTING),
  };
}

/** Citation marks as they stand behind a sentence, each after a blank. */
export const marksOf = (citations: readonly number[]): string =>
  citations.map((number) => ` [${number}]`).join('');
