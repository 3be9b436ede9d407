import { LOG_CONTROL, logSaid } from '../club-log.ts';
import { moderated } from '../moderated.ts';
import type { Control } from './control.ts';

/** Leads to another page of the log of changes. */
export const clubLog: Control = {
  id: LOG_CONTROL,
  showing: 'here',
  run: ({ args: [page = '0'] }, desk) =>
    moderated(desk, async ({ club }) => {
      const said = logSaid(
        await desk.clubs.log(club),
        Math.trunc(Number(page)) || 0,
        desk.settings,
        desk.catalogue,
      );
      return { kind: 'update', said };
    }),
};
