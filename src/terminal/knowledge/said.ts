import { fieldsOf } from '../../editing/draft.ts';
import type { Awaiting } from '../../editing/drafts.ts';
import type { ShownEntry } from '../../editing/editor.ts';
import type { Event, Moment } from '../../editing/history.ts';
import { tellHistory } from '../../editing/telling/tell-history.ts';
import type { Entry } from '../../knowledge/entry.ts';
import { isSpoken } from '../../knowledge/spoken-language.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { literal } from '../markdown.ts';
import { quiet, text, type Part } from '../render.ts';
import { awaitingParts } from './approving.ts';
import { shownParts, terminalMarks, type When } from './marks.ts';

/** Publications on a page of the history. */
const ON_A_PAGE = 10;

/** A list under a heading. */
const list = (
  heading: string,
  lines: readonly string[],
  { terminal }: Pick<Catalogue, 'terminal'>,
): readonly Part[] => shownParts([{ heading, lines }], terminal.knowledge.more);

/** The entries that were found, by their ids. */
export function foundParts(entries: readonly Entry[], typed: string, words: Catalogue): readonly Part[] {
  const { knowledgeDesk, terminal } = words;
  const given = literal(typed);
  if (entries.length === 0) return [text(knowledgeDesk.foundNothing({ text: given }))];
  const lines = entries.map(({ id, title }) => terminal.knowledge.entryLine({ id, title: literal(title) }));
  return list(knowledgeDesk.found({ count: entries.length, text: given }), lines, words);
}

/** An entry as it is, or as it was at a moment. */
export function entryParts(
  { entry, languages, since, isLeftOut }: ShownEntry,
  { moment, when }: { readonly moment: Moment | undefined; readonly when: When },
  words: Catalogue,
): readonly Part[] {
  const { entry: told, languages: names } = words.knowledgeDesk;
  const fields = fieldsOf(entry);
  const part = (heading: string, value: string): readonly Part[] =>
    value === '' ? [] : list(`**${heading}**`, value.split('\n').map(literal), words);
  return [
    text(
      [
        told.head({ title: literal(entry.title), id: entry.id, revision: entry.revision }),
        ...(moment === undefined ? [] : [asOf(moment, when, words)]),
        ...(isLeftOut ? [told.leftOut] : []),
      ].join('\n'),
    ),
    text(entry.sentences.map(literal).join('\n')),
    ...part(told.questions, fields.questions),
    ...part(told.words, fields.words),
    quiet(
      [
        told.source({ source: literal(fields.source) }),
        told.told({ languages: languages.map((one) => (isSpoken(one) ? names[one] : one)) }),
        since === undefined
          ? told.shipped
          : told.since({ number: since.number, when: when(since.at), who: who(since.by, words) }),
      ].join('\n'),
    ),
  ];
}

const asOf = (moment: Moment, when: When, { knowledgeDesk: { entry } }: Catalogue): string =>
  'number' in moment
    ? entry.asOfNumber({ number: moment.number })
    : entry.asOfTime({ time: when(moment.at) });

const who = (by: string, { editing }: Catalogue): string => (by === '' ? editing.somebody : literal(by));

/** A page of what was published, newest first, each with what it made different; before it what waits for an approval. */
export function historyParts(
  events: readonly Event[],
  p: { readonly page: number; readonly awaiting: readonly Awaiting[]; readonly when: When },
  words: Catalogue,
): readonly Part[] {
  const { knowledge } = words.terminal;
  const pages = Math.max(1, Math.ceil(events.length / ON_A_PAGE));
  const page = Math.min(p.page, pages);
  const shown = events.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
  return [
    ...(p.awaiting.length > 0 ? awaitingParts(p.awaiting, p.when, words) : []),
    ...shownParts(tellHistory(shown, words, terminalMarks(p.when), { differences: true }), knowledge.more),
    ...(pages > 1 ? [quiet(knowledge.history.page({ page, pages }))] : []),
  ];
}
