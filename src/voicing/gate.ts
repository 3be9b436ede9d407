import { MOST_ANSWER_CHARACTERS } from '../answering/limits.ts';
import { languageOf } from '../answering/understanding/language.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { stemOf } from '../knowledge/stems.ts';
import { wordsIn } from '../knowledge/tokens.ts';
import { contentOf, toneIn, type Content, type ContentKind } from './content.ts';
import { groupsOf } from './groups.ts';
import type { Voiceable } from './passages.ts';
import { textFault, tidy, type TextFault } from './plain-text.ts';
import { senseFault, sourceSentence } from './sense.ts';
import { putTogether, saidIn, type SaidSentence } from './sentences.ts';

/** What can be wrong with what a model said. */
export type FaultId =
  | TextFault
  /** It names a passage that is not there, or none. */
  | 'citation'
  /** A passage that no sentence rests on, or words of one that no sentence says. */
  | 'left-out'
  | 'number'
  | 'day'
  | 'activity'
  | 'name'
  /** A word that the passages do not hold, or too many words of tone. */
  | 'beyond'
  /** What is said is not in the order of the passages. */
  | 'turned'
  /** A sentence with a clause is joined with another one, or parted. */
  | 'joined'
  | 'language'
  | 'length';

export interface Fault {
  readonly id: FaultId;
  /** The number of the sentence, from 1, where it is one of them. */
  readonly sentence?: number;
  /** The word, or the words that are missing; of what is turned, the word that stands there and the one that is due. */
  readonly detail?: string;
}

/** What a model was given to word. */
export interface Material {
  readonly language: SpokenLanguage;
  readonly answer: Voiceable;
}

/** Words of tone that a sentence may hold. */
const MOST_TONE = 2;
/** How much longer than the passages a wording may be, as a share and in characters. */
const LONGER = 1.3;
const LONGER_CHARACTERS = 60;
/** Faults that are told: more help nobody. */
const MOST_FAULTS = 12;

const KIND_FAULTS: Partial<Readonly<Record<ContentKind, FaultId>>> = {
  number: 'number',
  day: 'day',
  activity: 'activity',
  runner: 'activity',
};

/**
 * Judges what a model said. It passes where it is the passages in other words: all that they say in their order and
 * nothing else beside grammar and a little tone, each passage used, in plain text of the same language and about the
 * same length. Gives the sentences as they may be shown, or the faults.
 */
export function judge(
  said: string,
  material: Material,
): { readonly sentences: readonly SaidSentence[] } | { readonly faults: readonly Fault[] } {
  const read = saidIn(said);
  if (read === undefined || read.length === 0) return { faults: [{ id: 'shape' }] };
  const sentences = read.map(tidied);
  const whole = wholeFaults(sentences, material);
  const each = sentences.flatMap((sentence, at) => sentenceFaults(sentence, at + 1, material));
  const faults = [...whole, ...each];
  // Whether the sense is kept can only be told of what is sound in itself.
  const all = faults.length > 0 ? faults : senseFaults(sentences, material);
  return all.length > 0 ? { faults: all.slice(0, MOST_FAULTS) } : { sentences };
}

/** A sentence as it is judged and shown. */
export const tidied = ({ text, passages }: SaidSentence): SaidSentence => ({
  text: tidy(text),
  passages: [...new Set(passages)],
});

/** Judges one sentence by itself. It must be tidy. */
export const soundAlone = (sentence: SaidSentence, material: Material): boolean =>
  sentenceFaults(sentence, 1, material).length === 0;

/**
 * Judges the beginning of what a model says, of sentences that are sound by themselves: whether it may be shown before
 * the rest is known. It may where it would pass as the wording of the first sentences of each passage that it rests on.
 */
export function soundSoFar(sentences: readonly SaidSentence[], { language, answer }: Material): boolean {
  if (isTooLong(sentences, answer)) return false;
  return groupsOf(sentences.map(({ passages }) => passages)).every(({ rows, items }) => {
    const said = rows.flatMap((at) => sentences[at] ?? []);
    const told = said.map(({ text }) => contentOf(text, language));
    const texts = textsOf(items, answer, language);
    const source = texts.map((text) => sourceSentence(text, language));
    return texts.some((_, last) => {
      const beginning = texts.slice(0, last + 1).map((text) => ({ text }));
      return !isLonger(said, beginning) && senseFault(told, source.slice(0, last + 1)) === undefined;
    });
  });
}

/** The sentences of passages, by their numbers. */
const textsOf = (
  numbers: readonly number[],
  { passages }: Voiceable,
  language: SpokenLanguage,
): readonly string[] =>
  numbers.flatMap((number) =>
    splitSentences(passages[number - 1]?.text ?? '', language).map(({ text }) => text),
  );

function wholeFaults(sentences: readonly SaidSentence[], { answer }: Material): Fault[] {
  const used = new Set(sentences.flatMap(({ passages }) => passages));
  const left = answer.passages.flatMap((_, at): Fault[] =>
    used.has(at + 1) ? [] : [{ id: 'left-out', detail: String(at + 1) }],
  );
  return [...left, ...(isTooLong(sentences, answer) ? [{ id: 'length' as const }] : [])];
}

const isTooLong = (sentences: readonly SaidSentence[], answer: Voiceable): boolean =>
  isLonger(sentences, answer.passages) || putTogether(sentences, answer).length > MOST_ANSWER_CHARACTERS;

/** True where a wording is longer than its source may make it. */
const isLonger = (told: readonly SaidSentence[], source: readonly { readonly text: string }[]): boolean =>
  lengthOf(told) > lengthOf(source) * LONGER + LONGER_CHARACTERS;

const lengthOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.length + 1, 0);

/** Faults that a sentence has whatever stands around it. */
function sentenceFaults(
  { text, passages }: SaidSentence,
  sentence: number,
  { language, answer }: Material,
): Fault[] {
  const cited = passages.map((number) => answer.passages[number - 1]);
  if (cited.length === 0 || cited.includes(undefined)) return [{ id: 'citation', sentence }];
  const source = textsOf(passages, answer, language);
  const looks = textFault(text, source.join(' '));
  if (looks !== undefined) return [{ id: looks, sentence }];
  if (isForeign(text, source.join(' '), language)) return [{ id: 'language', sentence }];
  const known = new Set(source.flatMap((one) => contentOf(one, language)).map(({ key }) => key));
  const held = stemsOf(source.join(' '), language);
  // One session has many names, and not each of them is the club's.
  const isCalledElse = ({ kind, said }: Content): boolean =>
    kind === 'activity' && [...stemsOf(said, language)].some((stem) => !held.has(stem));
  const strange = contentOf(text, language)
    .filter((one) => !known.has(one.key) || isCalledElse(one))
    .map(({ kind, said }): Fault => {
      const id = KIND_FAULTS[kind] ?? (isNamed(said, text) ? 'name' : 'beyond');
      return { id, sentence, detail: said };
    });
  return strange.length === 0 && toneIn(text, language) > MOST_TONE ? [{ id: 'beyond', sentence }] : strange;
}

const stemsOf = (text: string, language: SpokenLanguage): ReadonlySet<string> =>
  new Set(wordsIn(text, language).map((word) => stemOf(word, language)));

/** True where the words are told to be of another language than the answer, whose passages are of it. */
const isForeign = (told: string, source: string, language: SpokenLanguage): boolean =>
  languageOf(wordsIn(source, language)) === language &&
  languageOf(wordsIn(told, language), language) !== language;

/** True where a folded word stands with a capital inside a sentence. */
function isNamed(word: string, text: string): boolean {
  const inside = text.split(/\s+/).slice(1);
  return inside.some((one) => /^\p{Lu}/u.test(one) && one.toLowerCase().includes(word.slice(0, 3)));
}

/** Stands for no word where one is named. */
const NOTHING = '…';

/** Faults of the sense: it is kept where the content of passages stands in the sentences that rest on them. */
function senseFaults(sentences: readonly SaidSentence[], { language, answer }: Material): Fault[] {
  return groupsOf(sentences.map(({ passages }) => passages)).flatMap(({ rows, items }): Fault[] => {
    const told = rows.map((at) => contentOf(sentences[at]?.text ?? '', language));
    const source = textsOf(items, answer, language).map((text) => sourceSentence(text, language));
    const fault = senseFault(told, source);
    if (fault === undefined) return [];
    if (fault.id === 'left-out')
      return [{ id: fault.id, sentence: (rows[0] ?? 0) + 1, detail: fault.missing.join(', ') }];
    const sentence = (rows[fault.sentence - 1] ?? 0) + 1;
    if (fault.id === 'joined') return [{ id: fault.id, sentence }];
    return [{ id: fault.id, sentence, detail: `${fault.found ?? NOTHING} > ${fault.due ?? NOTHING}` }];
  });
}

/** The words that must stay of a passage, in their order: what the model is told to keep. */
export const keptWords = (text: string, language: SpokenLanguage): readonly string[] =>
  splitSentences(text, language).flatMap((one) => contentOf(one.text, language).map(({ said }) => said));
