import { digestChanges, pausing, type DigestField } from '../../digest/setup.ts';
import type { Desk } from '../desk.ts';
import { DIGEST_CONTROLS } from '../digest/ids.ts';
import { CHOSEN_FIELDS, digestForm, FORM_FIELDS, NO_SEASON } from '../digest/panel.ts';
import { changedDigest } from '../digest/set-up.ts';
import { moderated } from '../moderated.ts';
import { say, type Outcome } from '../said.ts';
import type { Control } from './control.ts';

/** Sets what is chosen in one of the panel's selects. */
export const digestSet: Control = {
  id: DIGEST_CONTROLS.choose,
  showing: 'here',
  run: async ({ args: [name], values }, desk) => {
    const field = CHOSEN_FIELDS.find((one) => one === name);
    if (field === undefined) return say(desk.catalogue.discord.unknownControl);
    return changed(desk, { [field]: values.filter((value) => value !== NO_SEASON).join(',') });
  },
};

/** Opens the form in which time, zone and race are typed. */
export const digestType: Control = {
  id: DIGEST_CONTROLS.type,
  showing: 'apart',
  run: (_, desk) =>
    moderated(desk, async ({ club }) => ({
      kind: 'form',
      form: digestForm(await desk.digests.settings(club), desk.catalogue, desk.asker.today),
    })),
};

/** Sets what was typed into the form. */
export const digestTyped: Control = {
  id: DIGEST_CONTROLS.typed,
  showing: 'here',
  run: async ({ fields }, desk) =>
    changed(
      desk,
      Object.fromEntries(
        FORM_FIELDS.flatMap((name) => {
          const given = fields[name];
          return given === undefined ? [] : [[name, given[0] ?? '']];
        }),
      ),
    ),
};

/** Adds the poll, or leaves it out. */
export const digestPoll: Control = {
  id: DIGEST_CONTROLS.poll,
  showing: 'here',
  run: async ({ args: [wanted] }, desk) => changed(desk, { poll: wanted === 'on' ? 'on' : 'off' }),
};

/** Pauses the digest, or resumes it. */
export const digestPause: Control = {
  id: DIGEST_CONTROLS.pause,
  showing: 'here',
  run: ({ args: [wanted] }, desk) =>
    moderated(desk, async (club) => ({
      kind: 'update',
      said: await changedDigest(desk, club, pausing(wanted === 'on')),
    })),
};

const changed = (desk: Desk, values: Readonly<Partial<Record<DigestField, string>>>): Promise<Outcome> =>
  moderated(desk, async (club) => ({
    kind: 'update',
    said: await changedDigest(desk, club, digestChanges(values, desk.asker)),
  }));
