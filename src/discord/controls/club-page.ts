import { PANEL_PAGE_NAMES } from '../../club/fields.ts';
import { PANEL_CONTROLS } from '../club-panel.ts';
import { shownPanel } from '../club-set-up.ts';
import { moderated } from '../moderated.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Leads to another page of the panel. */
export const clubPage: Control = {
  id: PANEL_CONTROLS.page,
  showing: 'here',
  run: ({ values }, desk) =>
    moderated(desk, async (club) => {
      const page = PANEL_PAGE_NAMES.find((one) => one === values[0]);
      if (page === undefined) return say(desk.catalogue.discord.unknownControl);
      const settings = await desk.clubs.read(club.club);
      return { kind: 'update', said: await shownPanel(desk, club, { page, settings }) };
    }),
};
