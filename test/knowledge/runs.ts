import { createHash } from 'node:crypto';

/** How many words in a row make a copied run. */
const RUN_WORDS = 8;
const HASH_DIGITS = 12;

/** The words of a text, lower-cased: punctuation is dropped, apostrophes close up (`don't` → `dont`). */
function words(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/['’‘]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of eight words of a text. */
function runs(text: string): readonly string[] {
  const all = words(text);
  return all.slice(RUN_WORDS - 1).map((_, start) => all.slice(start, start + RUN_WORDS).join(' '));
}

/**
 * The hashes of all runs of a text, sorted, one a line; the text cannot be told from them. The file
 * `article-runs.txt` is the list of the article's:
 *
 *     node -e "import('./test/knowledge/runs.ts').then((runs) => process.stdout.write(
 *       runs.hashList(fs.readFileSync('article.txt', 'utf8'))))" > test/knowledge/article-runs.txt
 */
export function hashList(text: string): string {
  return [...new Set(runs(text).map(hash))]
    .toSorted()
    .map((one) => `${one}\n`)
    .join('');
}

/** The runs of a text whose hashes stand in the list. */
export function copiedRuns(text: string, list: string): readonly string[] {
  const hashes = new Set(list.split('\n'));
  return runs(text).filter((run) => hashes.has(hash(run)));
}

function hash(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, HASH_DIGITS);
}
