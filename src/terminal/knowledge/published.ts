import type { Publication } from '../../knowledge/publication.ts';
import { isOwnClub } from '../club-name.ts';
import { literal } from '../markdown.ts';
import { quiet, type Part } from '../render.ts';
import type { Keeping, KnowledgePorts } from './keeping.ts';

/** What to try after a publication; it is counted, and what the club's gaps make of it is noted. */
export async function publishedParts(
  { changes }: Publication,
  { gaps, figures }: Pick<Keeping, 'gaps' | 'figures'>,
  { club, today, words }: Pick<KnowledgePorts, 'club' | 'today' | 'words'>,
): Promise<readonly Part[]> {
  figures.count(club, today(), 'edits');
  // Members who wait for an answer are told where they asked: the bot sees to the gaps of a club in Discord.
  if (isOwnClub(club)) {
    const entries = changes.map(({ id }) => id);
    await gaps.filled(club, entries, today());
  }
  const [question] = changes.flatMap(({ becomes }) =>
    becomes.kind === 'text' ? becomes.entry.questions : [],
  );
  if (question === undefined) return [];
  return [quiet(words.terminal.knowledge.tryIt({ question: literal(question) }))];
}
