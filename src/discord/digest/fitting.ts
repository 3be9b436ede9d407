import type { DigestPart } from '../../digest/told.ts';

/** What goes first where there is no room, after the reasons that stand below others. */
const SPARED: readonly DigestPart['id'][] = ['around', 'asked', 'sharers', 'piece', 'sessions', 'phase'];

const REASON = '- ';

const lengthOf = (parts: readonly DigestPart[]): number =>
  parts.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The parts in so many characters: the last reasons of the weeks go first, of the week that takes most room; then whole
 * parts, and last the weeks themselves, from the hardest level on.
 */
export function fitting(parts: readonly DigestPart[], most: number): readonly DigestPart[] {
  let left = parts;
  while (lengthOf(left) > most) {
    const shorter = withoutAReason(left) ?? withoutAPart(left);
    if (shorter === undefined) return left;
    left = shorter;
  }
  return left;
}

/** Without the last reason of the longest week that has several; undefined where none has. */
function withoutAReason(parts: readonly DigestPart[]): readonly DigestPart[] | undefined {
  const [longest] = parts
    .filter(({ id, text }) => id === 'week' && reasonsIn(text) > 1)
    .toSorted((a, b) => b.text.length - a.text.length);
  if (longest === undefined) return undefined;
  const cut = { ...longest, text: longest.text.slice(0, longest.text.lastIndexOf(`\n${REASON}`)) };
  return parts.map((part) => (part === longest ? cut : part));
}

const reasonsIn = (text: string): number => text.split('\n').filter((line) => line.startsWith(REASON)).length;

function withoutAPart(parts: readonly DigestPart[]): readonly DigestPart[] | undefined {
  const id = SPARED.find((one) => parts.some((part) => part.id === one)) ?? 'week';
  const gone = parts.findLast((part) => part.id === id);
  return gone === undefined ? undefined : parts.filter((part) => part !== gone);
}
