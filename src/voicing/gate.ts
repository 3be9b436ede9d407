import { MOST_ANSWER_CHARACTERS } from '../answering/limits.ts';
import { languageOf } from '../answering/understanding/language.ts';
import { onceFor } from '../knowledge/once-for.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { stemOf } from '../knowledge/stems.ts';
import { GATE_WORDS, joined, readText, type AnchorKind, type ReadText } from './anchors.ts';
import { groupsOf } from './groups.ts';
import type { Voiceable } from './passages.ts';
import { textFault, tidy, type TextFault } from './plain-text.ts';
import { putTogether, saidIn, type SaidSentence } from './sentences.ts';

/** What can be wrong with what a model said. */
export type FaultId =
  | TextFault
  /** It names a passage that is not there, or none. */
  | 'citation'
  /** A passage that no sentence rests on, or of which too little is left. */
  | 'left-out'
  | 'number'
  | 'day'
  | 'activity'
  | 'name'
  /** A word that neither passages nor question hold, or too many that only the question holds. */
  | 'beyond'
  /** What turns the sense is not as in the passages, in their order. */
  | 'turned'
  | 'language'
  | 'length';

export interface Fault {
  readonly id: FaultId;
  /** The number of the sentence, from 1, where it is one of them. */
  readonly sentence?: number;
  /** The word, or the words as they should be. */
  readonly detail?: string;
}

/** What a model was given to word. */
export interface Material {
  readonly language: SpokenLanguage;
  /** The question as it went out. */
  readonly question: string;
  readonly answer: Voiceable;
}

/** Share of the loose words of a sentence that may come from the question or be said for the tone alone. */
const MOST_BESIDE = 1 / 3;
/** Share of the loose words of passages that must be left of them. */
const LEAST_KEPT = 0.6;
/** How much longer than the passages a wording may be, as a share and in characters. */
const LONGER = 1.3;
const LONGER_CHARACTERS = 60;
/** Faults that are told: more help nobody. */
const MOST_FAULTS = 12;

const KIND_FAULTS: Readonly<Record<AnchorKind, FaultId>> = {
  number: 'number',
  day: 'day',
  activity: 'activity',
  other: 'turned',
};

const setOf = (said: string): ReadonlySet<string> => new Set(said.trim().split(/\s+/));
const freeOf = onceFor((language: SpokenLanguage) => setOf(GATE_WORDS[language].free));
const framingOf = onceFor((language: SpokenLanguage) => setOf(GATE_WORDS[language].framing));

/**
 * Judges what a model said. It passes where it is the passages in other words: each anchor of theirs in its order and
 * no other, each passage used, no word that neither they nor the question hold beside grammar and a little tone, in
 * plain text of the same language and about the same length. Gives the sentences as they may be shown, or the faults.
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
    const told = joined(said.map(({ text }) => readText(text, language)));
    const source = items
      .flatMap((number) => splitSentences(answer.passages[number - 1]?.text ?? '', language))
      .map(({ text }) => ({ text, read: readText(text, language) }));
    const beginnings = source.map((_, at) => source.slice(0, at + 1));
    return beginnings.some(
      (beginning) =>
        !isLonger(said, beginning) &&
        senseFault(told, joined(beginning.map(({ read }) => read)), language) === undefined,
    );
  });
}

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
  { language, question, answer }: Material,
): Fault[] {
  const cited = passages.map((number) => answer.passages[number - 1]);
  if (cited.length === 0 || cited.includes(undefined)) return [{ id: 'citation', sentence }];
  const looks = textFault(text);
  if (looks !== undefined) return [{ id: looks, sentence }];
  const told = readText(text, language);
  const source = joined(cited.map((passage) => readText(passage?.text ?? '', language)));
  if (isForeign(told, source, language)) return [{ id: 'language', sentence }];
  const asked = readText(question, language);
  const known = new Set([...source.anchors, ...asked.anchors].map(({ key }) => key));
  const strange = told.anchors
    .filter(({ key }) => !known.has(key))
    .map(({ kind, said }): Fault => ({ id: KIND_FAULTS[kind], sentence, detail: said }));
  return [...strange, ...wordFaults(text, sentence, told, source, asked, language)];
}

/** True where the words are told to be of another language than the answer, whose passages are of it. */
function isForeign(told: ReadText, source: ReadText, language: SpokenLanguage): boolean {
  return languageOf(source.words) === language && languageOf(told.words, language) !== language;
}

function wordFaults(
  text: string,
  sentence: number,
  told: ReadText,
  source: ReadText,
  asked: ReadText,
  language: SpokenLanguage,
): Fault[] {
  const stems = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.map((word) => stemOf(word, language)));
  const [held, wanted] = [stems(source.words), stems(asked.words)];
  const heavy = told.loose.filter((word) => !freeOf(language).has(word));
  const loose = heavy.filter((word) => !held.has(stemOf(word, language)));
  const strange = loose.filter(
    (word) => !framingOf(language).has(word) && !wanted.has(stemOf(word, language)),
  );
  if (strange.length > 0)
    return strange.map((detail) => ({ id: isNamed(detail, text) ? 'name' : 'beyond', sentence, detail }));
  return loose.length > MOST_BESIDE * (heavy.length + told.anchors.length)
    ? [{ id: 'beyond', sentence, detail: loose.join(', ') }]
    : [];
}

/** True where a folded word stands with a capital inside a sentence. */
function isNamed(word: string, text: string): boolean {
  const inside = text.split(/\s+/).slice(1);
  return inside.some((one) => /^\p{Lu}/u.test(one) && one.toLowerCase().includes(word.slice(0, 3)));
}

/** Faults of the sense: it is kept where the anchors of passages stand in the sentences that rest on them, in their order. */
function senseFaults(sentences: readonly SaidSentence[], { language, answer }: Material): Fault[] {
  return groupsOf(sentences.map(({ passages }) => passages)).flatMap(({ rows, items }): Fault[] => {
    const told = joined(rows.map((at) => readText(sentences[at]?.text ?? '', language)));
    const source = joined(items.map((number) => readText(answer.passages[number - 1]?.text ?? '', language)));
    const id = senseFault(told, source, language);
    if (id === undefined) return [];
    const detail = id === 'turned' ? source.anchors.map(({ said }) => said) : items;
    return [{ id, sentence: (rows[0] ?? 0) + 1, detail: detail.join(', ') }];
  });
}

/** What is wrong with the sense of a wording beside its source. */
function senseFault(
  told: ReadText,
  source: ReadText,
  language: SpokenLanguage,
): 'turned' | 'left-out' | undefined {
  const order = ({ anchors }: ReadText): string => JSON.stringify(anchors.map(({ key }) => key));
  if (order(told) !== order(source)) return 'turned';
  const heavy = [...new Set(source.loose.filter((word) => !freeOf(language).has(word)))];
  const left = new Set(told.words.map((word) => stemOf(word, language)));
  const kept = heavy.filter((word) => left.has(stemOf(word, language)));
  return kept.length < LEAST_KEPT * heavy.length ? 'left-out' : undefined;
}

/** The words that must stay in a passage, in their order: what the model is told to keep. */
export const keptWords = (text: string, language: SpokenLanguage): readonly string[] =>
  readText(text, language).anchors.map(({ said }) => said);
