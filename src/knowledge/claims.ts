import { questionKey } from './clashes.ts';
import type { Entry } from './entry.ts';

/** Something that two entries told in one language must not share. */
export interface Clash {
  readonly kind: 'question-twice' | 'word-of-two-meanings' | 'word-in-chain';
  /** The question or the word. */
  readonly found: string;
  /** The id of the entry that has it already. */
  readonly other: string;
}

/** What entries have taken for themselves: their questions and the meanings of words, by language. */
export interface Claims {
  /** What an entry would share with those that are in. */
  clashes(entry: Entry): readonly Clash[];
  take(this: void, entry: Entry): void;
  /** The entry that asks a question, by its key. */
  question(language: string, key: string): string | undefined;
  /** The entry that gives a word another meaning, with that meaning. */
  name(language: string, name: string): Holder | undefined;
  /** The entry that has words for a meaning. */
  meaning(language: string, meaning: string): string | undefined;
}

interface Holder {
  readonly id: string;
  readonly means: string;
}

interface Taken {
  readonly questions: Map<string, string>;
  readonly names: Map<string, Holder>;
  readonly meanings: Map<string, string>;
}

/** What some entries, which go together, have taken, beside those that `below` has; nothing is added to that. */
export function makeClaims(entries: Iterable<Entry>, below?: Claims): Claims {
  const byLanguage = new Map<string, Taken>();
  const takenIn = (language: string): Taken => {
    const kept = byLanguage.get(language);
    if (kept !== undefined) return kept;
    const made: Taken = { questions: new Map(), names: new Map(), meanings: new Map() };
    byLanguage.set(language, made);
    return made;
  };
  const take = ({ id, language, questions, words }: Entry): void => {
    const taken = takenIn(language);
    for (const key of keysOf(questions)) taken.questions.set(key, id);
    for (const { names, means } of words) {
      const meaning = means.toLowerCase();
      taken.meanings.set(meaning, id);
      for (const name of names) taken.names.set(name, { id, means: meaning });
    }
  };
  for (const entry of entries) take(entry);
  const claims: Claims = {
    take,
    question: (language, key) =>
      byLanguage.get(language)?.questions.get(key) ?? below?.question(language, key),
    name: (language, name) => byLanguage.get(language)?.names.get(name) ?? below?.name(language, name),
    meaning: (language, meaning) =>
      byLanguage.get(language)?.meanings.get(meaning) ?? below?.meaning(language, meaning),
    clashes({ language, questions, words }) {
      const clashes: Clash[] = [];
      for (const [at, key] of keysOf(questions).entries()) {
        const other = claims.question(language, key);
        if (other !== undefined) clashes.push({ kind: 'question-twice', found: questions[at] ?? '', other });
      }
      for (const { names, means } of words) {
        const meaning = means.toLowerCase();
        for (const name of names) {
          const held = claims.name(language, name);
          const meant = claims.meaning(language, name);
          if (held !== undefined && held.means !== meaning)
            clashes.push({ kind: 'word-of-two-meanings', found: name, other: held.id });
          else if (meant !== undefined && name !== meaning)
            clashes.push({ kind: 'word-in-chain', found: name, other: meant });
        }
        const named = claims.name(language, meaning);
        if (named !== undefined && named.means !== meaning)
          clashes.push({ kind: 'word-in-chain', found: meaning, other: named.id });
      }
      return clashes;
    },
  };
  return claims;
}

const KEYS = new WeakMap<readonly string[], readonly string[]>();

/** The keys of an entry's questions, read once for each list: a large book is compared with every new text. */
function keysOf(questions: readonly string[]): readonly string[] {
  const kept = KEYS.get(questions);
  if (kept !== undefined) return kept;
  const keys = questions.map(questionKey);
  KEYS.set(questions, keys);
  return keys;
}
