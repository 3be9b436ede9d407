import type { Book } from '../knowledge/book.ts';
import { findClashes } from '../knowledge/clashes.ts';
import type { PlacedEntry } from '../knowledge/entry-draft.ts';
import { MAX_PAGE_BYTES } from '../knowledge/limits.ts';
import { readPage, type Page } from '../knowledge/page.ts';
import { inReadingOrder, problem, type Problem } from '../knowledge/problem.ts';
import {
  isOwnId,
  ownId,
  revisionOf,
  type Becomes,
  type EntryChange,
  type EntryText,
} from '../knowledge/publication.ts';
import { decodeUtf8 } from '../knowledge/utf-8.ts';
import { textOf } from './history.ts';
import { areSame, sameText } from './same-text.ts';
import type { Published } from './shelf.ts';
import { addressesBot } from './steering/addresses-bot.ts';

/** A file that somebody gave, as bytes. */
export interface GivenFile {
  /** Its name in problems. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What files would do to a club's book. */
export interface ImportPlan {
  readonly added: readonly ImportedEntry[];
  readonly changed: readonly ImportedEntry[];
  readonly hidden: readonly ImportedEntry[];
  /** Entries of the files that stand in the book as they are. */
  readonly same: number;
  /** Ids that are none of a shipped entry and got the club's prefix. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Ids that the files take out and that are not in the book anyway. */
  readonly unknown: readonly string[];
}

export interface ImportedEntry {
  readonly id: string;
  readonly title: string;
}

/** What is wrong with files that were given. */
export type ImportProblem = Problem | OwnProblem<'told-twice'> | OwnProblem<'steering'>;
/** Other texts of one entry in two languages, of which a club's book tells one; a text that tells the bot what to do. */
interface OwnProblem<Kind> {
  readonly kind: Kind;
  readonly file: string;
  readonly line: number;
  readonly found: string;
}

/** What taking over files comes to. */
export type ReadImport =
  | { readonly changes: readonly EntryChange[]; readonly plan: ImportPlan }
  | { readonly problems: readonly ImportProblem[] };

/** An entry of a file, with the id that it has in the club's book. */
interface Telling {
  readonly text: EntryText;
  readonly file: string;
  readonly placed: PlacedEntry;
}

/**
 * Reads files for a club's book: what they change in it, or everything that is wrong with any of them. Files say
 * nothing of entries that they do not name: those stay. `pause` lets others have their turn.
 */
export async function readImport(
  files: readonly GivenFile[],
  { shipped, standings }: Published,
  book: Book,
  pause: () => Promise<void>,
): Promise<ReadImport> {
  const pages: Page[] = [];
  const broken: Problem[] = [];
  for (const file of files) {
    await pause();
    const page = readFile(file);
    if ('problems' in page) broken.push(...page.problems);
    else pages.push(page);
  }
  if (broken.length > 0) return { problems: inReadingOrder(broken) };
  for (const group of Map.groupBy(pages, ({ frontMatter }) => frontMatter.language).values())
    broken.push(...findClashes(group));
  if (broken.length > 0) return { problems: inReadingOrder(broken) };

  const { byId, renamed } = tellingsOf(pages, shipped);
  const problems: ImportProblem[] = [];
  const wanted = new Map<string, Becomes>();
  for (const [id, tellings] of byId) {
    await pause();
    problems.push(...tellings.flatMap(steeringIn));
    const others = tellings.filter(({ text }) => !isShippedAs(shipped, text));
    const [first, ...more] = others;
    if (first === undefined) wanted.set(id, { kind: 'shipped' });
    else wanted.set(id, { kind: 'text', entry: first.text });
    for (const { text, file, placed } of more)
      problems.push({ kind: 'told-twice', file, line: placed.line, found: text.title });
  }
  if (problems.length > 0) return { problems };

  const hides = [...new Set(pages.flatMap(({ frontMatter }) => frontMatter.hides))];
  for (const id of hides) if (!wanted.has(id)) wanted.set(id, { kind: 'hidden' });
  const isThere = (id: string): boolean => standings.has(id) || shipped.entry(id) !== undefined;
  const unknown = hides.filter((id) => !isThere(id));
  for (const id of unknown) wanted.delete(id);

  const nowOf = (id: string): Becomes =>
    standings.get(id)?.becomes ??
    (shipped.entry(id) === undefined ? { kind: 'hidden' } : { kind: 'shipped' });
  const changes = [...wanted]
    .filter(([id, becomes]) => !areSame(nowOf(id), becomes))
    .map(([id, becomes]) => ({ id, from: revisionOf(standings, id), becomes }));
  const told = changes.map(({ id, becomes }) => ({
    id,
    title: (textOf(shipped, id, becomes) ?? book.entry(id))?.title ?? id,
    isHidden: becomes.kind === 'hidden',
    isNew: book.entry(id) === undefined,
  }));
  const named = (some: typeof told): readonly ImportedEntry[] => some.map(({ id, title }) => ({ id, title }));
  return {
    changes,
    plan: {
      added: named(told.filter(({ isNew, isHidden }) => isNew && !isHidden)),
      changed: named(told.filter(({ isNew, isHidden }) => !isNew && !isHidden)),
      hidden: named(told.filter(({ isHidden }) => isHidden)),
      same: wanted.size - changes.length,
      renamed,
      unknown,
    },
  };
}

function readFile({ name: file, bytes }: GivenFile): ReturnType<typeof readPage> {
  if (bytes.length > MAX_PAGE_BYTES) return { problems: [problem('page-too-big', { file, line: 1 })] };
  const text = decodeUtf8(bytes);
  return typeof text === 'string'
    ? readPage(file, text)
    : { problems: [problem('not-utf-8', { file, line: text.badLine })] };
}

/** All tellings of each entry, by the id that it has in the club's book, and the ids that are other than in the files. */
function tellingsOf(
  pages: readonly Page[],
  shipped: Book,
): {
  readonly byId: ReadonlyMap<string, readonly Telling[]>;
  readonly renamed: ImportPlan['renamed'];
} {
  const given = pages.flatMap(({ file, entries }) => entries.map((placed) => ({ file, placed })));
  const ids = new Set(given.map(({ placed }) => placed.entry.id));
  const taken = new Set(ids);
  const names = new Map<string, string>();
  for (const id of ids) {
    if (isOwnId(id) || shipped.entry(id) !== undefined) continue;
    let to = ownId(id);
    for (let number = 2; taken.has(to); number++) to = ownId(id, `-${number}`);
    taken.add(to);
    names.set(id, to);
  }
  const tellings = given.map(({ file, placed }): Telling => {
    const { revision: _, ...text } = placed.entry;
    return { file, placed, text: { ...text, id: names.get(text.id) ?? text.id } };
  });
  return {
    byId: Map.groupBy(tellings, ({ text }) => text.id),
    renamed: [...names].map(([from, to]) => ({ from, to })),
  };
}

function steeringIn({ text, file, placed: { line, lines } }: Telling): readonly ImportProblem[] {
  const places: readonly (readonly [string, number])[] = [
    [text.title, line],
    [text.from, lines.from],
    ...text.sentences.map((sentence, at): [string, number] => [sentence, lines.sentences[at] ?? line]),
    ...text.questions.map((question, at): [string, number] => [question, lines.questions[at] ?? line]),
    ...text.words.flatMap(({ names, means }, at) =>
      [...names, means].map((word): [string, number] => [word, lines.words[at] ?? line]),
    ),
  ];
  return places
    .filter(([said]) => addressesBot(said))
    .map(([found, at]) => ({ kind: 'steering', file, line: at, found }));
}

/** True where a text is word for word that of the shipped entry in its language. */
function isShippedAs(shipped: Book, text: EntryText): boolean {
  const entry = shipped.entry(text.id);
  const told = entry?.language === text.language ? entry : shipped.translation(text.id, text.language);
  return told !== undefined && sameText(told, text);
}
