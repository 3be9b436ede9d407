import { asksAsOneOf } from './alike.ts';
import { counted, discounted, tidied, type HeldGap, type Kind } from './held-gaps.ts';
import type { GapSubject } from './read-gap.ts';
import type { Figure, WeeklyFigures } from './weekly-figures.ts';

/** What is counted of one answer: a figure of the week, and a gap where it tells of one. */
export interface ToCount {
  readonly club: string;
  /** The club's ISO day. */
  readonly today: string;
  readonly kind: Kind;
  readonly figure: Figure | undefined;
  readonly subject: GapSubject | undefined;
}

/** Counts, and takes back what no longer holds. */
export interface Counting {
  /** The id of the gap that a subject makes. */
  idOf(subject: GapSubject): string;
  /** Counts; what was counted under the same name before is taken back. */
  count(what: ToCount, name: string | undefined): Promise<void>;
  takeBack(name: string): Promise<void>;
}

/** What was counted, as far as it has to be known to take it back. */
interface Counted extends Pick<ToCount, 'club' | 'today' | 'kind' | 'figure'> {
  readonly gap?: { readonly id: string; readonly isNew: boolean };
}

/** Names that are remembered, in memory alone and not as they are: what was counted under older ones stands. */
const MOST_NAMES = 5_000;

/** Makes what counts the gaps of clubs; `change` changes those of one club in one step. */
export function makeCounting({
  change,
  figures,
  keepDays,
  nameOf,
}: {
  readonly change: <T>(
    club: string,
    change: (held: readonly HeldGap[]) => { readonly held: readonly HeldGap[]; readonly result: T },
  ) => Promise<T>;
  readonly figures: Pick<WeeklyFigures, 'count'>;
  readonly keepDays: (club: string) => Promise<number>;
  readonly nameOf: (text: string) => string;
}): Counting {
  const byName = new Map<string, Counted>();

  const idOf = (subject: GapSubject): string =>
    subject.kind === 'subject'
      ? `about-${subject.subject ?? 'other'}`
      : nameOf([subject.language, ...subject.compared.terms.map(({ term }) => term)].join(' '));

  async function countGap({ club, today, kind }: ToCount, subject: GapSubject): Promise<Counted['gap']> {
    const id = idOf(subject);
    const days = await keepDays(club);
    const isNew = await change(club, (before) => {
      const after = counted(before, { id, subject, kind, today });
      const isKnown =
        subject.kind === 'subject' ||
        asksAsOneOf(
          subject.compared,
          before.map(({ compared }) => compared),
        );
      return { held: tidied(after, { today, keepDays: days, newest: id }), result: !isKnown };
    });
    if (isNew) figures.count(club, today, 'opened');
    return { id, isNew };
  }

  async function takeBack(name: string): Promise<void> {
    const key = nameOf(name);
    const known = byName.get(key);
    if (known === undefined) return;
    byName.delete(key);
    const { club, today, kind, figure, gap } = known;
    if (figure !== undefined) figures.count(club, today, figure, -1);
    if (gap === undefined) return;
    const isGone = await change(club, (before) => {
      const held = discounted(before, { id: gap.id, kind, today });
      return { held, result: !held.some(({ id }) => id === gap.id) };
    });
    if (gap.isNew && isGone) figures.count(club, today, 'opened', -1);
  }

  function remember(name: string, what: Counted): void {
    byName.set(nameOf(name), what);
    for (const oldest of byName.keys()) {
      if (byName.size <= MOST_NAMES) break;
      byName.delete(oldest);
    }
  }

  return {
    idOf,
    async count(what, name) {
      if (name !== undefined) await takeBack(name);
      const { club, today, kind, figure, subject } = what;
      if (figure !== undefined) figures.count(club, today, figure);
      const gap = subject === undefined ? undefined : await countGap(what, subject);
      if (name !== undefined)
        remember(name, { club, today, kind, figure, ...(gap !== undefined && { gap }) });
    },
    takeBack,
  };
}
