/** A sentence and where it begins in the text. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
}

/** After these a full stop does not end the sentence, even before a capital letter. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|incl|cf|dr|mr|mrs|ms|prof)\.\s*$/i;

/** The sentences of a text in its language; white space at their ends is dropped, line breaks count as spaces. */
export function splitSentences(text: string, language: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let start = 0;
  let held = '';
  const take = (): void => {
    const trimmed = held.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, offset: start + held.indexOf(trimmed) });
    start += held.length;
    held = '';
  };
  for (const { segment } of segmenter.segment(text.replaceAll('\n', ' '))) {
    held += segment;
    if (!ABBREVIATION.test(held)) take();
  }
  take();
  return sentences;
}
