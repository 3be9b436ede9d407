import type { PlacedEntry } from './entry-draft.ts';
import type { FrontMatter } from './front-matter.ts';
import { placeName, plainProblem, problem, type Place, type Problem } from './problem.ts';

/** One file, as far as clashes go. */
interface Entries {
  readonly file: string;
  readonly entries: readonly PlacedEntry[];
}

/**
 * What several entries must not share, over all the files given: an id, a question (compared without case and
 * punctuation), a word with two meanings. The later of the two places is reported, and names the earlier.
 */
export function findClashes(pages: readonly Entries[]): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Place>();
  const questions = new Map<string, Place>();
  for (const { file, entries } of pages) {
    for (const { entry, lines } of entries) {
      claim(ids, entry.id, { file, line: lines.id }, (place, other) => {
        problems.push(problem('id-twice', place, entry.id, other));
      });
      for (const [index, question] of entry.questions.entries()) {
        claim(
          questions,
          questionKey(question),
          { file, line: lines.questions[index] ?? 0 },
          (place, other) => {
            problems.push(problem('question-twice', place, question, other));
          },
        );
      }
    }
  }
  return [...problems, ...wordClashes(pages)];
}

/** Pages whose front matter differs from that of the first page in one of the keys; empty values are passed over. */
export function differences(
  pages: readonly { readonly file: string; readonly frontMatter: FrontMatter }[],
  keys: readonly ('article' | 'author')[],
): readonly Problem[] {
  const [first, ...others] = pages;
  if (first === undefined) return [];
  return others.flatMap(({ file, frontMatter }) =>
    keys
      .filter((key) => frontMatter[key] !== '' && frontMatter[key] !== first.frontMatter[key])
      .map((key) => {
        const place = { file, line: frontMatter.lines[key] };
        const expected = `the ${key} "${first.frontMatter[key]}"`;
        return plainProblem('articles-differ', place, `the ${key} "${frontMatter[key]}"`, expected);
      }),
  );
}

/** Two questions with the same key are one question. */
export function questionKey(question: string): string {
  return (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function claim(
  taken: Map<string, Place>,
  key: string,
  place: Place,
  refuse: (place: Place, other: string) => void,
): void {
  if (key === '') return;
  const earlier = taken.get(key);
  if (earlier === undefined) taken.set(key, place);
  else refuse(place, placeName(earlier));
}

interface Naming extends Place {
  readonly name: string;
  readonly means: string;
}

function wordClashes(pages: readonly Entries[]): readonly Problem[] {
  const namings = pages.flatMap(({ file, entries }) => entries.flatMap((placed) => namingsOf(file, placed)));
  const meanings = new Map<string, Naming>();
  for (const naming of namings) if (!meanings.has(naming.means)) meanings.set(naming.means, naming);
  const first = new Map<string, Naming>();
  const problems: Problem[] = [];
  for (const naming of namings) {
    const { name, means } = naming;
    const earlier = first.get(name);
    const chained = meanings.get(name);
    if (earlier === undefined) first.set(name, naming);
    if (earlier !== undefined && earlier.means !== means) {
      problems.push(problem('word-of-two-meanings', naming, name, placeName(earlier)));
    } else if (chained !== undefined && name !== means) {
      problems.push(problem('word-in-chain', naming, name, placeName(chained)));
    }
  }
  return problems;
}

function namingsOf(file: string, { entry, lines }: PlacedEntry): readonly Naming[] {
  return entry.words.flatMap(({ names, means }, index) =>
    names.map((name) => ({ name, means: means.toLowerCase(), file, line: lines.words[index] ?? 0 })),
  );
}
