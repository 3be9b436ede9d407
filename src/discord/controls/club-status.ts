import { changesWithoutGone } from '../../club/doctor.ts';
import { gathered } from '../club-examination.ts';
import { STATUS_CONTROLS, statusSaid } from '../club-status.ts';
import { tellChanges } from '../club-telling.ts';
import { moderated } from '../moderated.ts';
import type { Control } from './control.ts';

/** Looks at everything again. */
export const clubAgain: Control = {
  id: STATUS_CONTROLS.again,
  showing: 'apart',
  run: (_, desk) =>
    moderated(desk, async (club) => ({
      kind: 'say',
      said: statusSaid(await gathered(desk, club), desk.catalogue),
    })),
};

/** Takes channels and roles that are gone out of the settings, and looks again. */
export const clubTidy: Control = {
  id: STATUS_CONTROLS.tidy,
  showing: 'apart',
  run: (_, desk) =>
    moderated(desk, async (club) => {
      const { server } = await gathered(desk, club);
      const changed = await desk.clubs.change(club.club, desk.member, (settings) =>
        changesWithoutGone({ settings, server }),
      );
      const { clubStatus, clubPanel } = desk.catalogue;
      const untold = await tellChanges(desk, changed);
      const done = changed.made.length > 0 ? clubStatus.tidied : clubPanel.nothingChanged;
      const note = [done, ...(untold === undefined ? [] : [untold])].join('\n');
      return { kind: 'say', said: statusSaid(await gathered(desk, club), desk.catalogue, note) };
    }),
};
