import { ComponentType } from 'discord.js';
import { DEFAULT_SETTINGS } from '../../club/settings.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import { saidWithNames } from '../command-naming.ts';
import { PANEL_CONTROLS } from '../club-panel.ts';
import { shownPanel } from '../club-set-up.ts';
import { failureOf, isClosedToBot, newReference } from '../failure.ts';
import { moderated } from '../moderated.ts';
import type { Control } from './control.ts';

/**
 * Posts the privacy notice where the panel was opened, in the club's language, so that it can be pinned:
 * laid out, since a pinned notice is one message and an ordinary one is too short for it.
 */
export const clubNotice: Control = {
  id: PANEL_CONTROLS.notice,
  showing: 'here',
  run: (_, desk) =>
    moderated(desk, async (club) => {
      const { catalogue, operatorContact: operator, place, platform } = desk;
      const settings = await desk.clubs.read(club.club);
      const told = settings.language === undefined ? catalogue : CATALOGUES[settings.language];
      const keepDays = settings.keepDays ?? DEFAULT_SETTINGS.keepDays;
      const model = settings.withoutModel === true ? undefined : desk.model?.facts.server;
      const words = catalogue.clubPanel;
      let note: string;
      try {
        const content = told.privacy.notice({ keepDays, operator, model });
        const layout = [{ type: ComponentType.TextDisplay as const, content }];
        const notice = saidWithNames({ text: '', layout }, { ids: desk.commandIds(), words: told });
        const link = await platform.post(place.channelId, notice);
        note = words.noticePosted({ link });
      } catch (error) {
        if (!isClosedToBot(error)) throw error;
        const reference = newReference();
        desk.log.warn({ reference, failure: failureOf(error) }, 'the privacy notice was not posted');
        note = words.noticeFailed({ reference });
      }
      return { kind: 'update', said: await shownPanel(desk, club, { page: 'privacy', settings, note }) };
    }),
};
