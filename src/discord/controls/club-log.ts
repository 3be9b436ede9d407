import { LOG_CONTROL, shownLog } from '../club-log.ts';
import { moderated } from '../moderated.ts';
import type { Control } from './control.ts';

/** Leads to another page of the log of changes. */
export const clubLog: Control = {
  id: LOG_CONTROL,
  showing: 'here',
  run: ({ args: [page = '0'] }, desk) =>
    moderated(desk, async ({ club }) => ({
      kind: 'update',
      said: await shownLog(desk, club, Math.trunc(Number(page)) || 0),
    })),
};
