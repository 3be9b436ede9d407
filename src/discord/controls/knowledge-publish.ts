import { WHY_FIELD, whyForm } from '../knowledge/entry-form.ts';
import { KNOWLEDGE_CONTROLS } from '../knowledge/ids.ts';
import { inPlace, showingInPlace } from '../knowledge/in-place.ts';
import { askForApproval, publishedSaid, unpublishedSaid } from '../knowledge/published.ts';
import { ofDraft } from '../knowledge/review-said.ts';
import { moderated } from '../moderated.ts';
import type { Control } from './control.ts';

/** Asks why a draft is published. */
export const knowledgeWhy: Control = {
  id: KNOWLEDGE_CONTROLS.why,
  showing: 'apart',
  run: ({ args }, desk) =>
    moderated(desk, async () => {
      const { key, gap } = ofDraft(args);
      return { kind: 'form', form: whyForm(key, gap, desk.catalogue) };
    }),
};

/** Publishes a draft, or asks another moderator where the club wants two. */
export const knowledgePublish: Control = {
  id: KNOWLEDGE_CONTROLS.publish,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) => {
      const of = ofDraft(pressed.args);
      const why = pressed.fields[WHY_FIELD]?.[0] ?? '';
      const result = await desk.editor.publish({ club, by: desk.member }, of.key, why);
      switch (result.kind) {
        case 'published':
          return inPlace(pressed, await publishedSaid(desk, result.publication, of.gap));
        case 'awaits':
          return inPlace(pressed, { text: await askForApproval(desk, result.awaiting) });
        default:
          return inPlace(pressed, await unpublishedSaid(desk, club, of, result));
      }
    }),
};

/** Gives a draft up. */
export const knowledgeDrop: Control = {
  id: KNOWLEDGE_CONTROLS.drop,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) => {
      await desk.editor.drop(club, ofDraft(pressed.args).key);
      return inPlace(pressed, { text: desk.catalogue.knowledgeDesk.given });
    }),
};
