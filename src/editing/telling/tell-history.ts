import type { MemberCatalogue } from '../../wording/catalogue.ts';
import type { EntryEvent, Event } from '../history.ts';
import { tellDifference } from './tell-difference.ts';
import type { Marks, ToldPart } from './marks.ts';

/** Entries of one publication that are named; of more, their number. */
const MOST_NAMED = 5;

/** Publications as parts, each with who, when, what and why; with what changed in the texts where that is wanted. */
export function tellHistory(
  events: readonly Event[],
  words: Pick<MemberCatalogue, 'editing'>,
  marks: Marks,
  { differences }: { readonly differences: boolean },
): readonly ToldPart[] {
  const { editing } = words;
  if (events.length === 0) return [{ heading: editing.noHistory, lines: [] }];
  return events.map((event) => {
    const { number, at, by, approvedBy, why, act, entries } = event;
    const named = entries.slice(0, MOST_NAMED).map((entry) => tellEntry(entry, editing, marks));
    const more = entries.length - named.length;
    return {
      heading: editing.event({
        number,
        when: marks.when(at),
        who: person(by),
        act: editing.acts[act],
        entries: [...named, ...(more > 0 ? [editing.andMore({ count: more })] : [])].join(', '),
      }),
      lines: [
        ...(approvedBy === undefined ? [] : [editing.approvedBy({ who: person(approvedBy) })]),
        ...(why === '' ? [] : [editing.why({ why: marks.quote(why) })]),
        ...(differences
          ? entries.slice(0, MOST_NAMED).flatMap(({ difference }) => tellDifference(difference, words, marks))
          : []),
      ],
    };
  });

  function person(by: string): string {
    return by === '' ? editing.somebody : marks.person(by);
  }
}

function tellEntry(
  { title, revision, became }: EntryEvent,
  editing: MemberCatalogue['editing'],
  marks: Marks,
): string {
  const named = editing.revision({ title: marks.title(title), revision });
  return became === 'text' ? named : `${named}, ${editing.became[became]}`;
}
