import { shownPanel } from '../club-set-up.ts';
import { eventSaid, wantedRevision } from '../knowledge/history-said.ts';
import { KNOWLEDGE_CONTROLS } from '../knowledge/ids.ts';
import { inPlace, showingInPlace } from '../knowledge/in-place.ts';
import { beginEdit, beginRemove, beginRestore, historyOf, shownSaid } from '../knowledge/run.ts';
import { moderated } from '../moderated.ts';
import type { Control } from './control.ts';

/** Shows an entry that was found. */
export const knowledgeEntry: Control = {
  id: KNOWLEDGE_CONTROLS.entry,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) =>
      inPlace(pressed, await shownSaid(desk, club, pressed.values[0] ?? '')),
    ),
};

/** Opens the form of an entry. */
export const knowledgeBegin: Control = {
  id: KNOWLEDGE_CONTROLS.begin,
  showing: 'apart',
  run: ({ args: [id = ''] }, desk) => moderated(desk, ({ club }) => beginEdit(desk, club, id)),
};

/** Shows what taking an entry out would do. */
export const knowledgeRemove: Control = {
  id: KNOWLEDGE_CONTROLS.remove,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) =>
      inPlace(pressed, await beginRemove(desk, club, pressed.args[0] ?? '')),
    ),
};

/** Shows what restoring an entry would do. */
export const knowledgeRestore: Control = {
  id: KNOWLEDGE_CONTROLS.restore,
  showing: 'apart',
  run: ({ args, values }, desk) =>
    moderated(desk, async ({ club }) => {
      const { id, revision } = wantedRevision(args, values);
      return { kind: 'say', said: await beginRestore(desk, club, id, revision) };
    }),
};

/** Leads to a page of what was published. */
export const knowledgeHistory: Control = {
  id: KNOWLEDGE_CONTROLS.history,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) => {
      const [page = '0', id] = pressed.args;
      return inPlace(pressed, await historyOf(desk, club, { page: Number(page) || 0, id }));
    }),
};

/** Shows one publication with all that it changed. */
export const knowledgeEvent: Control = {
  id: KNOWLEDGE_CONTROLS.event,
  showing: 'apart',
  run: ({ args: [number] }, desk) =>
    moderated(desk, async ({ club }) => {
      const { editor, catalogue } = desk;
      const event = (await editor.history(club)).find((one) => one.number === Number(number));
      const said =
        event === undefined ? { text: catalogue.knowledgeDesk.history.noSuch } : eventSaid(event, catalogue);
      return { kind: 'say', said };
    }),
};

/** Opens the panel where the club's own limits are set, which the planner follows. */
export const knowledgeLimits: Control = {
  id: KNOWLEDGE_CONTROLS.limits,
  showing: 'apart',
  run: (_, desk) =>
    moderated(desk, async (club) => {
      const settings = await desk.clubs.read(club.club);
      return { kind: 'say', said: await shownPanel(desk, club, { page: 'limits', settings }) };
    }),
};
