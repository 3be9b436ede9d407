import { z } from 'zod';
import { objectIn } from './reply-json.ts';
import { marksOf, type Voiceable } from './passages.ts';

/** What a model must give back: sentences, each with the numbers of the passages that it rests on, from 1. */
export const SAID = z.strictObject({
  sentences: z.array(z.strictObject({ text: z.string(), passages: z.array(z.int()) })),
});

/** One sentence that a model said. */
export interface SaidSentence {
  readonly text: string;
  readonly passages: readonly number[];
}

/** What a model said, out of its text; undefined where that is not of the shape. */
export function saidIn(text: string): readonly SaidSentence[] | undefined {
  return SAID.safeParse(objectIn(text)).data?.sentences;
}

/** The text of an answer with sentences of a model in the place of its passages; the marks of citations follow from these. */
export function putTogether(sentences: readonly SaidSentence[], { lead, passages, tail }: Voiceable): string {
  const marks = sentences.map(({ passages: numbers }) => {
    const cited = numbers.flatMap((number) => passages[number - 1]?.citations ?? []);
    return marksOf([...new Set(cited)].toSorted((a, b) => a - b));
  });
  const told = sentences.map(({ text }, at) => (marks[at + 1] === marks[at] ? text : `${text}${marks[at]}`));
  return [...(lead === '' ? [] : [lead]), ...told].join(' ') + tail;
}
