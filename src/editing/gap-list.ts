import { grouped } from './alike.ts';
import type { Gap, GapState } from './gap.ts';
import { askedOf, declinedOf, lastWeekOf, unhelpfulOf, type HeldAct, type HeldGap } from './held-gaps.ts';

/** A gap with the ids of all questions in it. */
export interface ReadGapGroup {
  readonly gap: Gap;
  readonly ids: ReadonlySet<string>;
}

/** True for what no entry answers and that the club does not leave to others. */
export const isStillOpen = ({ act }: HeldGap): boolean => act === undefined || act.kind === 'later';

/**
 * The gaps that held questions make, on an ISO day: questions alike are one, each subject is its own. Those that wait
 * for the moderators come first, and of these the most asked. The order in which questions came does not matter.
 */
export function readGaps(held: readonly HeldGap[], today: string): readonly ReadGapGroup[] {
  const questions = held.filter(({ about }) => about.kind === 'question');
  const subjects = held.filter(({ about }) => about.kind === 'subject');
  const groups = [...grouped(questions, askedOf), ...subjects.map((one) => [one] as const)];
  return groups
    .map((members) => ({ gap: gapOf(members, today), ids: new Set(members.map(({ id }) => id)) }))
    .toSorted(
      (a, b) =>
        ORDER[a.gap.state.kind] - ORDER[b.gap.state.kind] ||
        totalOf(b.gap) - totalOf(a.gap) ||
        (a.gap.id < b.gap.id ? -1 : 1),
    );
}

const ORDER: Readonly<Record<GapState['kind'], number>> = { open: 0, later: 1, 'not-for-us': 2, written: 3 };

const totalOf = ({ declined, unhelpful }: Gap): number => declined + unhelpful;

function gapOf(members: readonly [HeldGap, ...HeldGap[]], today: string): Gap {
  const [leader, ...others] = members;
  const sum = (of: (gap: HeldGap) => number): number => members.reduce((all, gap) => all + of(gap), 0);
  return {
    id: leader.id,
    about:
      leader.about.kind === 'subject'
        ? { kind: 'subject', subject: leader.about.subject }
        : {
            ...leader.about,
            others: others.flatMap(({ about }) => (about.kind === 'question' ? [about.text] : [])),
          },
    state: stateOf(members, today),
    declined: sum(declinedOf),
    unhelpful: sum(unhelpfulOf),
    lastWeek: members.map(lastWeekOf).toSorted().at(-1) ?? '',
    waiting: new Set(members.flatMap(({ waiting }) => waiting.map(({ member }) => member))).size,
  };
}

/**
 * What has become of a group: what was last decided of any question in it holds for all, also for those that came
 * later; but an entry answers only the questions that it was found to answer.
 */
function stateOf(members: readonly HeldGap[], today: string): GapState {
  const acts = members.flatMap(({ act }) => (act === undefined ? [] : [act]));
  const decided = acts.filter((act) => act.kind !== 'written').toSorted(latestFirst)[0];
  const written = acts.filter((act) => act.kind === 'written').toSorted(latestFirst)[0];
  const isAllWritten = members.every(({ act }) => act?.kind === 'written');
  if (isAllWritten && written !== undefined) return { kind: 'written', entry: written.entry };
  if (decided?.kind === 'not-for-us') return { kind: 'not-for-us' };
  if (decided?.kind === 'later' && decided.until > today) return { kind: 'later', until: decided.until };
  return { kind: 'open' };
}

const latestFirst = (a: HeldAct, b: HeldAct): number =>
  a.on === b.on ? (a.kind < b.kind ? 1 : -1) : a.on < b.on ? 1 : -1;
