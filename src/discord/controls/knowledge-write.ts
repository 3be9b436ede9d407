import { entryForm, filledIn } from '../knowledge/entry-form.ts';
import { KNOWLEDGE_CONTROLS } from '../knowledge/ids.ts';
import { inPlace, showingInPlace } from '../knowledge/in-place.ts';
import { ownLanguage } from '../knowledge/language.ts';
import { ofDraft, reviewed } from '../knowledge/review-said.ts';
import { formFor } from '../knowledge/run.ts';
import { moderated } from '../moderated.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Takes what was filled into the form of a text, and looks it over. */
export const knowledgeWrite: Control = {
  id: KNOWLEDGE_CONTROLS.write,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) => {
      const of = ofDraft(pressed.args);
      const saved = await desk.editor.save({ club, by: desk.member }, of.key, filledIn(pressed.fields));
      const gone = { text: desk.catalogue.editing.gone };
      return inPlace(pressed, saved === undefined ? gone : await reviewed(desk, club, of));
    }),
};

/** Opens the form of a text again, filled with what the draft holds. */
export const knowledgeEdit: Control = {
  id: KNOWLEDGE_CONTROLS.edit,
  showing: 'apart',
  run: ({ args }, desk) =>
    moderated(desk, async ({ club }) => {
      const { key, gap } = ofDraft(args);
      const draft = await desk.editor.draft(club, key);
      return draft?.kind === 'text'
        ? { kind: 'form', form: entryForm(draft, gap, desk.catalogue) }
        : say(desk.catalogue.editing.gone);
    }),
};

/** Puts a draft on top of what others have made of its entry meanwhile, and opens its form again. */
export const knowledgeTakeUp: Control = {
  id: KNOWLEDGE_CONTROLS.takeUp,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) => {
      const of = ofDraft(pressed.args);
      const draft = await desk.editor.takeUp({ club, by: desk.member }, of.key);
      if (draft === undefined) return say(desk.catalogue.editing.gone);
      if (draft.kind === 'text') return formFor(draft, of.gap, desk.catalogue);
      return inPlace(pressed, await reviewed(desk, club, of));
    }),
};

/** Drops a draft for the text that others have published meanwhile, and opens the form of that. */
export const knowledgeTheirs: Control = {
  id: KNOWLEDGE_CONTROLS.theirs,
  showing: 'apart',
  run: ({ args }, desk) =>
    moderated(desk, async ({ club }) => {
      const { editor, member, catalogue } = desk;
      const { key, gap } = ofDraft(args);
      const mine = await editor.draft(club, key);
      if (mine?.kind !== 'text' || mine.entry === undefined) return say(catalogue.editing.gone);
      const theirs = await editor.edit({ club, by: member }, mine.entry, ownLanguage(desk));
      if (theirs === undefined) return say(catalogue.knowledgeDesk.noEntry);
      await editor.drop(club, key);
      return formFor(theirs, gap, catalogue);
    }),
};
