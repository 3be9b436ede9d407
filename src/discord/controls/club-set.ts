import { changeByChoice } from '../../club/field-change.ts';
import { isFieldName, isTyped, pageOfField } from '../../club/fields.ts';
import { PANEL_CONTROLS } from '../club-panel.ts';
import { changedPanel } from '../club-set-up.ts';
import { moderated } from '../moderated.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Sets what is chosen in one of the panel's selects. */
export const clubSet: Control = {
  id: PANEL_CONTROLS.choose,
  showing: 'here',
  run: ({ args: [name = ''], values, shown = [] }, desk) =>
    moderated(desk, async (club) => {
      if (!isFieldName(name) || isTyped(name)) return say(desk.catalogue.discord.unknownControl);
      return changedPanel(desk, club, pageOfField(name), changeByChoice(name, { chosen: values, shown }));
    }),
};
