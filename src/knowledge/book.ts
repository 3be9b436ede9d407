import { differences, findClashes } from './clashes.ts';
import type { PlacedEntry } from './entry-draft.ts';
import type { Entry } from './entry.ts';
import type { Page } from './page.ts';
import { inReadingOrder, problem, type Problem } from './problem.ts';

/** The language of the book where there are pages in it; entries of other languages are translations of it. */
export const FIRST_LANGUAGE = 'en';

/** The entries in force, and where they come from. Nothing in it changes. */
export interface Book {
  /** Two lower-case letters. */
  readonly language: string;
  /** The name of the article that the entries are built from. */
  readonly article: string;
  readonly author: string;
  /** In the order of the files and within them. */
  readonly entries: readonly Entry[];
  /** The book as it is shipped, where a club's own texts are laid over it. */
  readonly shipped?: Book;
  /** The ids of the entries whose text is the club's own, where there are any. */
  readonly own?: ReadonlySet<string>;
  /** The entry with this id, or undefined. */
  entry(id: string): Entry | undefined;
  /** The languages that entries are translated into, as they were read. */
  readonly translations: readonly string[];
  /** An entry told in another language, sentence by sentence, with the questions of that language; undefined where there is none. */
  translation(id: string, language: string): Entry | undefined;
}

/**
 * The book of pages that are good in themselves, or everything that does not go together: an id or a question
 * twice, a word of two meanings, pages of different articles, a translation without its entry or with another number
 * of sentences. The book is in English where there are English pages, else in the language of the first page. No
 * pages give an empty book.
 */
export function makeBook(pages: readonly Page[]): Book | { readonly problems: readonly Problem[] } {
  const groups = Map.groupBy(pages, ({ frontMatter }) => frontMatter.language);
  const own = groups.get(FIRST_LANGUAGE) ?? groups.get(pages[0]?.frontMatter.language ?? '') ?? [];
  const { article = '', author = '', language = '' } = own[0]?.frontMatter ?? {};
  const told = [...groups].filter(([other]) => other !== language);
  const problems = [
    ...pages.flatMap(hiding),
    ...[...groups.values()].flatMap((group) => [
      ...findClashes(group),
      ...differences(group, ['article', 'author']),
    ]),
    ...told.flatMap(([, translated]) => strays(own, translated)),
  ];
  if (problems.length > 0) return { problems: inReadingOrder(problems) };
  const entries = own.flatMap(entriesOf);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byLanguage = new Map(
    told.map(([other, group]) => [
      other,
      new Map(group.flatMap(entriesOf).map((entry) => [entry.id, entry])),
    ]),
  );
  return {
    language,
    article,
    author,
    entries,
    entry: (id) => byId.get(id),
    translations: told.map(([other]) => other),
    translation: (id, other) => byLanguage.get(other)?.get(id),
  };
}

const entriesOf = ({ entries }: Page): Entry[] => entries.map(({ entry }) => entry);

/** A file of the book leaves nothing out: what it does not hold is not there. */
function hiding({ file, frontMatter: { hides, lines } }: Page): readonly Problem[] {
  return hides.length === 0
    ? []
    : [problem('hides-in-folder', { file, line: lines.hides }, hides.join(', '))];
}

/** Translations of entries that are not there, or that say more or less than their entry. */
function strays(own: readonly Page[], translated: readonly Page[]): Problem[] {
  const sentences = new Map(own.flatMap(entriesOf).map((entry) => [entry.id, entry.sentences.length]));
  return translated.flatMap(({ file, entries }) =>
    entries.flatMap(({ entry, lines }: PlacedEntry) => {
      const count = sentences.get(entry.id);
      const place = { file, line: lines.id };
      if (count === undefined) return [problem('translation-of-nothing', place, entry.id)];
      if (count === entry.sentences.length) return [];
      const counted = `${entry.sentences.length} instead of ${count}`;
      return [problem('translation-differs', place, entry.id, counted)];
    }),
  );
}
