import type { Suggestions } from '../commands/command.ts';
import type { Desk } from '../desk.ts';
import { CHOICE_CHARACTERS } from '../limits.ts';
import { ownLanguage } from './language.ts';

const MOST_CHOICES = 25;
/** Stands for the text that an entry is shipped with. */
export const SHIPPED = 'shipped';

/** Entries that may be meant by what is typed, those that were taken out last. */
export async function entrySuggestions(desk: Desk, club: string, typed: string): Promise<Suggestions> {
  const { editor } = desk;
  const found = await editor.search(club, typed, ownLanguage(desk));
  const word = typed.trim().toLowerCase();
  const gone = (await editor.removed(club)).filter(({ id, title }) =>
    `${id} ${title}`.toLowerCase().includes(word),
  );
  return [...found, ...gone]
    .slice(0, MOST_CHOICES)
    .map(({ id, title }) => ({ name: `${title} (${id})`.slice(0, CHOICE_CHARACTERS), value: id }));
}

/** The texts that an entry has had, newest first, and the one that it is shipped with. */
export async function revisionSuggestions(
  { editor, catalogue, asker }: Desk,
  club: string,
  id: string,
  typed: string,
): Promise<Suggestions> {
  const { editing, knowledgeDesk } = catalogue;
  const { history } = knowledgeDesk;
  const day = new Intl.DateTimeFormat(asker.locale, { dateStyle: 'medium' });
  const texts = (await editor.history(club, id)).flatMap(({ at, act, entries }) =>
    entries.flatMap(({ revision, became }) =>
      became === 'hidden'
        ? []
        : [
            {
              name: history.revision({ revision, when: day.format(at), what: editing.acts[act] }),
              value: String(revision),
            },
          ],
    ),
  );
  const shipped = id.startsWith('club-') ? [] : [{ name: history.shippedText, value: SHIPPED }];
  return [...texts, ...shipped]
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()))
    .slice(0, MOST_CHOICES);
}
