import { rarity } from '../knowledge/everyday-words.ts';
import { isAsking } from '../knowledge/search.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';

/** A question as it is compared: its terms, each once and in order, with the word that each stands for. */
export interface Compared {
  readonly language: SpokenLanguage;
  readonly terms: readonly ComparedTerm[];
}

export interface ComparedTerm {
  readonly term: string;
  readonly word: string;
}

/** Questions this like each other ask for the same. */
const SAME_QUESTION = 0.7;
/** What two questions are like that ask for another side of a subject ("when", "where"): a share of what they were. */
const OTHER_SIDE = 0.7;
/** Words that ask for no side of their own: "what shoes" and "which shoes" are one question. */
const ASKING_FOR_ANY: ReadonlySet<string> = new Set(
  'what which que cual cuales was welche welcher welches welchen quel quelle quels quelles quoi'.split(' '),
);
/** An asking word says little by itself; other words say more the rarer they are, the commonest still a little. */
const ASKING_WEIGHT = 0.5;
const LEAST_WEIGHT = 0.2;

function weightOf({ term, word }: ComparedTerm, language: SpokenLanguage): number {
  return isAsking(term) ? ASKING_WEIGHT : LEAST_WEIGHT + rarity(word, language);
}

/** A question with what each of its terms weighs, and how much it weighs in all. */
interface Weighted {
  readonly language: SpokenLanguage;
  readonly squares: ReadonlyMap<string, number>;
  readonly length: number;
  /** The terms among them that ask for one side of the subject. */
  readonly asking: ReadonlySet<string>;
}

function weighted({ language, terms }: Compared): Weighted {
  const squares = new Map(terms.map((one) => [one.term, weightOf(one, language) ** 2]));
  const asking = new Set(
    terms.flatMap(({ term, word }) => (isAsking(term) && !ASKING_FOR_ANY.has(word) ? [term] : [])),
  );
  return { language, squares, length: Math.sqrt(sumOf(squares.values())), asking };
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/**
 * Cosine of the weighted terms of two questions, 0 to 1, less where they ask for different sides; 0 across languages. It
 * is the same both ways, and what else was asked does not matter.
 */
function likeness(one: Weighted, other: Weighted): number {
  if (one.language !== other.language || one.length === 0 || other.length === 0) return 0;
  let common = 0;
  for (const [term, square] of one.squares) if (other.squares.has(term)) common += square;
  const isOtherSide =
    one.asking.size > 0 && other.asking.size > 0 && ![...one.asking].some((term) => other.asking.has(term));
  return (common / (one.length * other.length)) * (isOtherSide ? OTHER_SIDE : 1);
}

/** True where a question asks for the same as one of others. */
export function asksAsOneOf(question: Compared, others: readonly Compared[]): boolean {
  const own = weighted(question);
  return others.some((other) => likeness(own, weighted(other)) >= SAME_QUESTION);
}

/**
 * Puts questions together that ask for the same. The most important one (by `weigh`, then by its id) of what is left
 * leads a group, and each question joins the leader that it is most like. The groups depend on the questions and on what
 * they weigh alone, never on the order in which they came; and since nothing joins but what is like the leader, no chain
 * of small steps puts two unlike questions together.
 */
export function grouped<T extends { readonly id: string; readonly compared: Compared }>(
  questions: readonly T[],
  weigh: (question: T) => number,
): readonly (readonly [T, ...T[]])[] {
  const groups: { readonly leader: Weighted; readonly members: [T, ...T[]] }[] = [];
  const inOrder = questions
    .map((question) => ({ question, weight: weigh(question) }))
    .toSorted((a, b) => b.weight - a.weight || (a.question.id < b.question.id ? -1 : 1));
  for (const { question } of inOrder) {
    const own = weighted(question.compared);
    let best: (typeof groups)[number] | undefined;
    let most = 0;
    for (const group of groups) {
      const like = likeness(group.leader, own);
      if (like < SAME_QUESTION || like <= most) continue;
      best = group;
      most = like;
    }
    if (best) best.members.push(question);
    else groups.push({ leader: own, members: [question] });
  }
  return groups.map(({ members }) => members);
}
