import type { Book } from '../knowledge/book.ts';
import { MAX_PAGE_BYTES, MAX_PAGE_LINES } from '../knowledge/limits.ts';
import { isOwnId, type EntryText } from '../knowledge/publication.ts';
import { writeEntry, writeHead } from '../knowledge/write-page.ts';
import type { Published } from './shelf.ts';

/** A knowledge file that a club keeps, or gives to another. */
export interface ExportedFile {
  /** Such as `en.md`; where a language needs more than one file, `en-2.md` and so on. */
  readonly name: string;
  readonly text: string;
}

/** Room that the head of a file takes at most, beside its entries. */
const HEAD_BYTES = 64 * 1024;
const HEAD_LINES = 10;
/** Entries that are written at once, without letting others have their turn. */
const AT_ONCE = 5;

/**
 * The knowledge of a club as files, at least one: what it has of its own, or its whole book with all translations. The
 * ids of shipped entries that it took out stand in the first file. `pause` lets others have their turn.
 */
export async function exportFiles(
  { shipped, standings }: Published,
  book: Book,
  what: 'own' | 'whole',
  pause: () => Promise<void>,
): Promise<readonly ExportedFile[]> {
  const { article, author } = shipped;
  const hides = [...standings.values()]
    .filter(({ id, becomes }) => becomes.kind === 'hidden' && !isOwnId(id))
    .map(({ id }) => id);
  const isOwn = (id: string): boolean => standings.get(id)?.becomes.kind === 'text';
  const texts = book.entries.flatMap((entry): readonly EntryText[] => {
    // What clashes with the shipped book as it is now is not in force, and would not go into another one either.
    if (what === 'own') return isOwn(entry.id) && entry !== shipped.entry(entry.id) ? [entry] : [];
    return [entry, ...book.translations.flatMap((language) => book.translation(entry.id, language) ?? [])];
  });
  const byLanguage = Map.groupBy(texts, ({ language }) => language);
  const files: ExportedFile[] = [];
  for (const language of byLanguage.size === 0 ? [shipped.language] : byLanguage.keys()) {
    const pages = await pagesOf(byLanguage.get(language) ?? [], pause);
    for (const [at, page] of pages.entries()) {
      const head = { article, author, language, ...(files.length === 0 && { hides }) };
      const name = at === 0 ? `${language}.md` : `${language}-${at + 1}.md`;
      files.push({ name, text: [writeHead(head), ...page].join('\n') });
    }
  }
  return files;
}

/** Entries as they are written, as many to a page as it may hold; at least one page. */
async function pagesOf(
  texts: readonly EntryText[],
  pause: () => Promise<void>,
): Promise<readonly (readonly string[])[]> {
  const pages: string[][] = [[]];
  let [bytes, lines] = [HEAD_BYTES, HEAD_LINES];
  for (const [at, text] of texts.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await pause();
    const written = writeEntry(text);
    const size = new TextEncoder().encode(written).length + 1;
    const length = written.split('\n').length;
    if (bytes + size > MAX_PAGE_BYTES || lines + length > MAX_PAGE_LINES) {
      pages.push([]);
      [bytes, lines] = [HEAD_BYTES, HEAD_LINES];
    }
    pages.at(-1)?.push(written);
    bytes += size;
    lines += length;
  }
  return pages;
}
