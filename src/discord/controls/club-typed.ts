import { changeByText } from '../../club/field-change.ts';
import { isFieldName, isTyped, pageOfField, type TypedName } from '../../club/fields.ts';
import { PANEL_CONTROLS, TYPED_FIELD } from '../club-panel.ts';
import { changedPanel, problemPanel } from '../club-set-up.ts';
import type { Desk } from '../desk.ts';
import { moderated } from '../moderated.ts';
import { say, type Outcome } from '../said.ts';
import type { Control } from './control.ts';

/** Sets what was typed into a form of the panel. */
export const clubTyped: Control = {
  id: PANEL_CONTROLS.typed,
  showing: 'here',
  run: async ({ args: [name = ''], fields }, desk) =>
    isFieldName(name) && isTyped(name)
      ? typed(name, fields[TYPED_FIELD]?.[0] ?? '', desk)
      : say(desk.catalogue.discord.unknownControl),
};

/** Sets a zone that was suggested for a mistyped one. */
export const clubZone: Control = {
  id: PANEL_CONTROLS.zone,
  showing: 'here',
  run: ({ values }, desk) => typed('zone', values[0] ?? '', desk),
};

const typed = (name: TypedName, text: string, desk: Desk): Promise<Outcome> =>
  moderated(desk, async (club) => {
    const page = pageOfField(name);
    const read = changeByText(name, text, desk.asker);
    if ('danger' in read) {
      return { kind: 'say', said: await desk.askApart({ text: read.danger }), onlyAsker: true };
    }
    if ('problem' in read) return problemPanel(desk, club, page, read.problem);
    return changedPanel(desk, club, page, () => read);
  });
