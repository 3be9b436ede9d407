import type { Book } from '../knowledge/book.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { literal } from './markdown.ts';
import { quiet, warning, type Part } from './render.ts';

/** That another book was taken over from the disk. */
export function takenParts({ entries }: Book, { disk }: Catalogue['terminal']['knowledge']): readonly Part[] {
  const questions = entries.reduce((count, entry) => count + entry.questions.length, 0);
  return [quiet(disk.taken({ entries: entries.length, questions }))];
}

/** That the book on the disk is broken, with a line for each thing that is wrong. */
export const brokenParts = (
  problems: readonly string[],
  { disk }: Catalogue['terminal']['knowledge'],
): readonly Part[] => [
  warning(
    [disk.broken({ count: problems.length }), ...problems.map((one) => `- ${literal(one)}`)].join('\n'),
  ),
];
