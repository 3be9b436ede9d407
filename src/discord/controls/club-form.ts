import { isFieldName, isTyped } from '../../club/fields.ts';
import { fieldForm, PANEL_CONTROLS } from '../club-panel.ts';
import { moderated } from '../moderated.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Opens the form in which a setting is typed. */
export const clubForm: Control = {
  id: PANEL_CONTROLS.type,
  showing: 'apart',
  run: ({ args: [name = ''] }, desk) =>
    moderated(desk, async () => {
      if (!isFieldName(name) || !isTyped(name)) return say(desk.catalogue.discord.unknownControl);
      return { kind: 'form', form: fieldForm(name, desk.settings, desk.catalogue) };
    }),
};
