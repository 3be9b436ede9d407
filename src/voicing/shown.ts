import { soundAlone, soundSoFar, tidied, type Material } from './gate.ts';
import { SAID, putTogether, type SaidSentence } from './sentences.ts';

/** A whole sentence in a reply that is not yet at its end. */
const WHOLE = /\{\s*"text"\s*:\s*"(?:[^"\\]|\\.)*"\s*,\s*"passages"\s*:\s*\[[\d\s,]*\]\s*\}/g;

/** Sentences of a reply that are shown before its end: no answer has as many. */
const MOST_SENTENCES = 24;

/**
 * Makes, for each reply, what shows it while it comes: the sentences that are whole, wherever they would pass the gate as
 * the beginning of the answer. At the first that is not sound in itself, nothing more is shown of that reply. A reply that
 * follows another one is shown where it gets further.
 */
export function listenFor(show: (text: string) => void): (material: Material) => (soFar: string) => void {
  let most = 0;
  return (material) => {
    const whole = new RegExp(WHOLE);
    const sentences: SaidSentence[] = [];
    let isOver = false;

    function take(sentence: SaidSentence): void {
      isOver = !soundAlone(sentence, material) || sentences.push(sentence) >= MOST_SENTENCES;
      if (isOver || sentences.length <= most || !soundSoFar(sentences, material)) return;
      most = sentences.length;
      show(putTogether(sentences, { ...material.answer, tail: '' }));
    }

    return (soFar) => {
      for (;;) {
        // The search goes on behind the last sentence that was found, until there is no further one.
        const from = whole.lastIndex;
        const found = isOver ? null : whole.exec(soFar);
        if (found === null) return void (whole.lastIndex = from);
        const read = sentenceIn(found[0]);
        if (read === undefined) isOver = true;
        else take(tidied(read));
      }
    };
  };
}

function sentenceIn(whole: string): SaidSentence | undefined {
  try {
    return SAID.safeParse({ sentences: [JSON.parse(whole)] }).data?.sentences[0];
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
