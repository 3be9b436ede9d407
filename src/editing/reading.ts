import type { Book } from '../knowledge/book.ts';
import { layingOver } from '../knowledge/club-book.ts';
import { inSteps } from '../knowledge/steps.ts';
import type { Editor, ShownEntry } from './editor.ts';
import { searchEntries } from './entry-search.ts';
import { exportFiles } from './export-files.ts';
import { eventsOf, standingsAt, textOf, type Moment } from './history.ts';
import { pastText } from './past-text.ts';
import type { EditorPorts } from './make-editor.ts';

/** What of an editor only reads. */
type Reading = Pick<
  Editor,
  'search' | 'show' | 'book' | 'removed' | 'history' | 'everyId' | 'revision' | 'export'
>;

/** Makes what reads clubs' knowledge, as it is and as it was. */
export function makeReading({ shelf, publications, pause }: EditorPorts): Reading {
  /** The book of a club, now or as of a moment, and the ids of texts that clash with the shipped one. */
  async function bookOf(
    club: string,
    moment: Moment | undefined,
  ): Promise<{ readonly book: Book; readonly leftOut: ReadonlySet<string> }> {
    const { book, leftOut } = moment === undefined ? await shelf.of(club) : await bookAt(club, moment);
    return { book, leftOut: new Set(leftOut.map(({ id }) => id)) };
  }

  async function bookAt(club: string, moment: Moment) {
    const { shipped } = await shelf.published(club);
    const standings = standingsAt(await publications.after(club, 0), moment);
    return inSteps(layingOver(shipped, standings), pause);
  }

  return {
    async search(club, typed, language) {
      const { book } = await shelf.of(club);
      return searchEntries(book, typed, language, pause);
    },
    async show(club, id, moment): Promise<ShownEntry | undefined> {
      const { book, leftOut } = await bookOf(club, moment);
      const entry = book.entry(id);
      if (entry === undefined) return undefined;
      const standing =
        moment === undefined
          ? (await shelf.published(club)).standings.get(id)
          : standingsAt(await publications.after(club, 0), moment).get(id);
      const [since] = standing === undefined ? [] : await publications.after(club, standing.number - 1);
      const others = book.translations.filter((one) => book.translation(id, one) !== undefined);
      return {
        entry,
        languages: [entry.language, ...others],
        ...(since !== undefined && { since }),
        isLeftOut: leftOut.has(id),
      };
    },
    book: async (club, moment) => (await bookOf(club, moment)).book.entries,
    async removed(club) {
      const { shipped, standings } = await shelf.published(club);
      const gone = [...standings.values()].filter(({ becomes }) => becomes.kind === 'hidden');
      if (gone.length === 0) return [];
      const titles = new Map<string, string>();
      for (const { changes } of await publications.after(club, 0)) {
        for (const { id, becomes } of changes) {
          const text = textOf(shipped, id, becomes);
          if (text !== undefined) titles.set(id, text.title);
        }
      }
      return gone.map(({ id }) => ({ id, title: titles.get(id) ?? shipped.entry(id)?.title ?? id }));
    },
    async history(club, id) {
      const { shipped } = await shelf.published(club);
      return eventsOf(shipped, await publications.after(club, 0), id);
    },
    async everyId(club) {
      const { shipped, standings } = await shelf.published(club);
      return [...new Set([...shipped.entries.map(({ id }) => id), ...standings.keys()])];
    },
    async revision(club, id, revision, language) {
      const { shipped, standings } = await shelf.published(club);
      const all = await publications.after(club, 0);
      return pastText({ shipped, standings, publications: all }, { id, revision, language });
    },
    async export(club, what) {
      const { book } = await shelf.of(club);
      return exportFiles(await shelf.published(club), book, what, pause);
    },
  };
}
