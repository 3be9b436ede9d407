import type { Material } from './gate.ts';
import { soundAlone } from './gate.ts';
import { SAID, putTogether, type SaidSentence } from './sentences.ts';

/** A whole sentence in a reply that is not yet at its end. */
const WHOLE = /\{\s*"text"\s*:\s*"(?:[^"\\]|\\.)*"\s*,\s*"passages"\s*:\s*\[[\d\s,]*\]\s*\}/g;

/**
 * Shows an answer while it is worded: the sentences that have come whole, as long as each of them passes the gate by
 * itself. At the first that does not, nothing more is shown of that reply.
 */
export function makeShown(show: (text: string) => void): (soFar: string, material: Material) => void {
  let count = 0;
  return (soFar, material) => {
    const sentences = [...soFar.matchAll(WHOLE)].flatMap(([whole]) => sentenceIn(whole));
    const sound = sentences.findIndex((sentence) => !soundAlone(sentence, material));
    const fine = sound < 0 ? sentences : sentences.slice(0, sound);
    if (fine.length <= count) return;
    count = fine.length;
    show(putTogether(fine, { ...material.answer, tail: '' }));
  };
}

function sentenceIn(whole: string): readonly SaidSentence[] {
  try {
    const read = SAID.safeParse({ sentences: [JSON.parse(whole)] });
    return read.success ? read.data.sentences : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
