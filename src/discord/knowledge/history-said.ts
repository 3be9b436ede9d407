import { ComponentType } from 'discord.js';
import type { Awaiting } from '../../editing/drafts.ts';
import type { Event } from '../../editing/history.ts';
import { tellHistory } from '../../editing/telling/tell-history.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { button, rowsOf } from '../answer-buttons.ts';
import { CHOICE_CHARACTERS, MESSAGE_CHARACTERS, MESSAGE_ROWS } from '../limits.ts';
import type { Row, Said } from '../said.ts';
import { splitText } from '../split.ts';
import { fitted } from './fitted.ts';
import { KNOWLEDGE_CONTROLS as ID } from './ids.ts';
import { MESSAGE_INK, partLines, type Ink } from './ink.ts';
import { namedTitles } from './titles.ts';

/** Publications on a page: each has a row of buttons, and one row leads to other pages. */
const ON_A_PAGE = MESSAGE_ROWS - 1;
/** What waits for an approval, of which this is named. */
const MOST_AWAITING = 3;
const MOST_CHOICES = 25;
/** What divides an entry's id from its revision in a choice; ids have none. */
const OF_VALUE = ':';

/** A page (from 0) of what was published, newest first; of one entry alone where `id` is given. */
export function historySaid(
  events: readonly Event[],
  p: { readonly page: number; readonly id: string | undefined; readonly awaiting: readonly Awaiting[] },
  words: MemberCatalogue,
): Said {
  const { history, buttons } = words.knowledgeDesk;
  const waiting = p.awaiting.slice(0, MOST_AWAITING);
  if (events.length === 0 && waiting.length === 0) return { text: words.editing.noHistory };
  const pages = Math.max(1, Math.ceil(events.length / ON_A_PAGE));
  const page = Math.min(Math.max(0, p.page), pages - 1);
  const shown = events.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE);
  const place = { page: page + 1, pages };
  const title = p.id === undefined ? history.title(place) : history.titleOf({ id: p.id, ...place });
  const lines = [
    ...(waiting.length > 0 ? [history.awaiting, ...waiting.map((one) => awaitingLine(one, words)), ''] : []),
    title,
    ...partLines(tellHistory(shown, words, MESSAGE_INK, { differences: false })).slice(1),
  ];
  const [text = ''] = splitText(lines.join('\n'), MESSAGE_CHARACTERS);
  const id = p.id === undefined ? [] : [p.id];
  const leaf = (label: string, to: number) =>
    to < 0 || to >= pages ? undefined : button(label, ID.history, [String(to), ...id]);
  const current = currentRevisions(events);
  return {
    text,
    rows: [
      ...shown.flatMap((event) => rowsOf(eventButtons(event, current, words))),
      ...rowsOf([
        leaf(buttons.newer, page - 1),
        leaf(buttons.older, page + 1),
        ...waiting.map(({ key }) => button(buttons.look, ID.look, [key])),
      ]),
    ],
  };
}

function awaitingLine({ by, at, changes, why }: Awaiting, words: MemberCatalogue): string {
  const titles = changes.map(({ id, becomes }) => (becomes.kind === 'text' ? becomes.entry.title : id));
  const said = [
    MESSAGE_INK.person(by),
    MESSAGE_INK.when(at),
    namedTitles(titles, words, MESSAGE_INK).join(', '),
  ];
  return `- ${[...said, ...(why === '' ? [] : [MESSAGE_INK.plain(why)])].join(', ')}`;
}

/** The newest revision of each entry; what stands above it in the history is what holds. */
function currentRevisions(events: readonly Event[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { entries } of events)
    for (const { id, revision } of entries) newest.set(id, Math.max(revision, newest.get(id) ?? 0));
  return newest;
}

function eventButtons(
  { number, entries }: Event,
  current: ReadonlyMap<string, number>,
  { knowledgeDesk: { buttons } }: MemberCatalogue,
) {
  const [only, ...others] = entries;
  const isOld = only !== undefined && only.became !== 'hidden' && current.get(only.id) !== only.revision;
  return [
    button(buttons.show({ number }), ID.event, [String(number)]),
    isOld && others.length === 0
      ? button(buttons.restore(only), ID.restore, [only.id, String(only.revision)])
      : undefined,
  ];
}

/** One publication with all that it changed, and what can be restored of it. */
export function eventSaid(event: Event, words: MemberCatalogue): Said {
  const { knowledgeDesk } = words;
  const lines = (ink: Ink): readonly string[] =>
    partLines(tellHistory([event], words, ink, { differences: true })).slice(1);
  return {
    ...fitted(lines, { cutLine: knowledgeDesk.cutToFile, file: `no-${event.number}.txt` }),
    rows: restoreRows(event, words),
  };
}

function restoreRows({ entries }: Event, { knowledgeDesk }: MemberCatalogue): readonly Row[] {
  const texts = entries.filter(({ became }) => became !== 'hidden');
  const [only, ...others] = texts;
  if (only === undefined) return [];
  if (others.length === 0) {
    const { id, revision } = only;
    return rowsOf([button(knowledgeDesk.buttons.restore({ revision }), ID.restore, [id, String(revision)])]);
  }
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: ID.restore,
          placeholder: knowledgeDesk.pickRestored,
          options: texts.slice(0, MOST_CHOICES).map(({ id, title, revision }) => ({
            label: title.slice(0, CHOICE_CHARACTERS),
            value: [revision, id].join(OF_VALUE),
          })),
        },
      ],
    },
  ];
}

/** What a control for restoring carries: its arguments, or what was chosen. */
export function wantedRevision(
  args: readonly string[],
  values: readonly string[],
): { readonly id: string; readonly revision: number } {
  const [value] = values;
  if (value === undefined) return { id: args[0] ?? '', revision: Number(args[1]) };
  const at = value.indexOf(OF_VALUE);
  return { id: value.slice(at + 1), revision: Number(value.slice(0, at)) };
}
