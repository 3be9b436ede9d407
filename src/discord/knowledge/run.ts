import { DEFAULT_SETTINGS } from '../../club/settings.ts';
import { ComponentType, type Attachment } from 'discord.js';
import type { TextDraft } from '../../editing/drafts.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { button, rowsOf } from '../answer-buttons.ts';
import type { Desk } from '../desk.ts';
import { CHOICE_CHARACTERS } from '../limits.ts';
import { say, type Outcome, type Said } from '../said.ts';
import { splitText } from '../split.ts';
import { entryForm } from './entry-form.ts';
import { entrySaid } from './entry-said.ts';
import { exportedSaid, readKnowledgeFiles } from './files.ts';
import { gapsSaid } from './gaps.ts';
import { historySaid } from './history-said.ts';
import { KNOWLEDGE_CONTROLS as ID } from './ids.ts';
import { MESSAGE_INK } from './ink.ts';
import { newEntryLanguage, ownLanguage } from './language.ts';
import { momentOf } from '../../editing/typed-moment.ts';
import { draftArgs, reviewed } from './review-said.ts';
import { SHIPPED } from './suggestions.ts';
import { testsSaid } from './tests.ts';

/** The parts of `/knowledge`, in the order in which they are registered. */
export const KNOWLEDGE_SUBCOMMANDS = [
  'search',
  'show',
  'add',
  'edit',
  'remove',
  'history',
  'restore',
  'import',
  'export',
  'gaps',
  'tests',
] as const;
type Subcommand = (typeof KNOWLEDGE_SUBCOMMANDS)[number];

/** The options of `/knowledge import`. */
export const FILE_OPTIONS = ['file', 'file-2', 'file-3', 'file-4', 'file-5'] as const;
/** The choices of `/knowledge export`. */
export const WHATS = ['own', 'whole'] as const;

/** Entries that one list shows; a select takes no more. */
const MOST_LISTED = 25;

/** What stands in the options of a command. */
export interface Given {
  readonly text: (option: string) => string | undefined;
  readonly files: readonly Attachment[];
}

/** Does what a part of `/knowledge` is for, for a moderator of the club. */
export async function runKnowledge(
  subcommand: Subcommand,
  desk: Desk,
  club: string,
  given: Given,
): Promise<Outcome> {
  const { editor, member, catalogue } = desk;
  const acting = { club, by: member };
  const id = given.text('entry') ?? '';
  switch (subcommand) {
    case 'search':
      return told(await foundSaid(desk, club, given.text('text') ?? ''));
    case 'show':
      return told(await shownSaid(desk, club, id, given.text('day')));
    case 'add':
      return formFor(await editor.add(acting, newEntryLanguage(desk)), undefined, catalogue);
    case 'edit':
      return beginEdit(desk, club, id);
    case 'remove':
      return told(await beginRemove(desk, club, id));
    case 'history':
      return told(await historyOf(desk, club, { page: 0, id: id === '' ? undefined : id }));
    case 'restore': {
      const revision = given.text('revision');
      if (revision === undefined) return told(await historyOf(desk, club, { page: 0, id }));
      return told(await beginRestore(desk, club, id, revision === SHIPPED ? SHIPPED : Number(revision)));
    }
    case 'import':
      return told(await readKnowledgeFiles(desk, club, given.files));
    case 'export':
      return told(await exportedSaid(desk, club, given.text('what') === 'whole' ? 'whole' : 'own'));
    case 'gaps':
      return told(await gapsSaid(desk, club, 0));
    case 'tests':
      return told(await testsSaid(desk, club));
  }
}

const told = (said: Said): Outcome => ({ kind: 'say', said });

/** The form for a text; a button for it where a form can no longer be opened. */
export function formFor(draft: TextDraft, gap: string | undefined, words: MemberCatalogue): Outcome {
  const { buttons } = words.knowledgeDesk;
  const late = rowsOf([button(buttons.edit, ID.edit, draftArgs({ key: draft.key, gap }))]);
  return {
    kind: 'form',
    form: entryForm(draft, gap, words),
    late: { text: words.knowledgeDesk.late, rows: late },
  };
}

/** Opens the form for an entry, in the moderator's language where it is told in it. */
export async function beginEdit(desk: Desk, club: string, id: string): Promise<Outcome> {
  const { editor, member, catalogue } = desk;
  const draft = await editor.edit({ club, by: member }, id, ownLanguage(desk));
  return draft === undefined ? say(catalogue.knowledgeDesk.noEntry) : formFor(draft, undefined, catalogue);
}

/** Shows what taking an entry out would do. */
export async function beginRemove(desk: Desk, club: string, id: string): Promise<Said> {
  const { editor, member, catalogue } = desk;
  const draft = await editor.remove({ club, by: member }, id);
  if (draft === undefined) return { text: catalogue.knowledgeDesk.noEntry };
  return reviewed(desk, club, { key: draft.key, gap: undefined });
}

/** Shows what restoring an entry would do. */
export async function beginRestore(
  desk: Desk,
  club: string,
  id: string,
  to: number | 'shipped',
): Promise<Said> {
  const { editor, member, catalogue } = desk;
  const { history } = catalogue.knowledgeDesk;
  const draft = await editor.restore({ club, by: member }, id, to);
  if (draft === undefined) return { text: history.noRevision };
  if (draft === 'same') return { text: history.standsSo };
  return reviewed(desk, club, { key: draft.key, gap: undefined });
}

/** A page of what was published; what waits for an approval stands above the first one. */
export async function historyOf(
  { editor, catalogue }: Desk,
  club: string,
  { page, id }: { readonly page: number; readonly id: string | undefined },
): Promise<Said> {
  const awaiting = page === 0 && id === undefined ? await editor.awaiting(club) : [];
  return historySaid(await editor.history(club, id), { page, id, awaiting }, catalogue);
}

/** An entry as it is, or as of what was typed. */
export async function shownSaid(desk: Desk, club: string, id: string, typed?: string): Promise<Said> {
  const { editor, catalogue, asker, settings } = desk;
  const { knowledgeDesk } = catalogue;
  const moment =
    typed === undefined ? undefined : momentOf(typed, asker, settings.zone ?? DEFAULT_SETTINGS.zone);
  if (typed !== undefined && moment === undefined)
    return { text: knowledgeDesk.noDay({ given: MESSAGE_INK.plain(typed) }) };
  const now = await editor.show(club, id);
  const shown = moment === undefined ? now : await editor.show(club, id, moment);
  if (shown === undefined)
    return {
      text: moment === undefined || now === undefined ? knowledgeDesk.noEntry : knowledgeDesk.notThen,
    };
  return entrySaid(shown, { moment, current: now?.entry.revision }, catalogue);
}

async function foundSaid(desk: Desk, club: string, typed: string): Promise<Said> {
  const { knowledgeDesk } = desk.catalogue;
  const found = await desk.editor.search(club, typed, ownLanguage(desk));
  const text = MESSAGE_INK.plain(typed);
  if (found.length === 0) return { text: knowledgeDesk.foundNothing({ text }) };
  const listed = found.slice(0, MOST_LISTED);
  const more = found.length - listed.length;
  const lines = [
    knowledgeDesk.found({ count: found.length, text }),
    ...listed.map((entry) => `- ${MESSAGE_INK.plain(entry.title)} (${entry.id})`),
    ...(more > 0 ? [knowledgeDesk.moreFound({ count: more })] : []),
  ];
  const [shown = ''] = splitText(lines.join('\n'));
  return {
    text: shown,
    rows: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: ID.entry,
            placeholder: knowledgeDesk.pickEntry,
            options: listed.map(asChoice),
          },
        ],
      },
    ],
  };
}

const asChoice = ({ id, title }: Entry) => ({
  label: title.slice(0, CHOICE_CHARACTERS),
  value: id,
  description: id,
});
