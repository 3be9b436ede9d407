import { publishImport } from '../../club/imports.ts';
import { importSaid, PUBLISH_CONTROL } from '../club-import.ts';
import { tellChanges } from '../club-telling.ts';
import { changesText } from '../club-values.ts';
import { moderated } from '../moderated.ts';
import type { Control } from './control.ts';

/** Publishes a file of settings whose changes were shown. */
export const clubPublish: Control = {
  id: PUBLISH_CONTROL,
  showing: 'here',
  run: ({ args: [id = ''] }, desk) =>
    moderated(desk, async ({ club }) => {
      const { catalogue } = desk;
      const words = catalogue.club;
      const result = await publishImport(desk.clubs, desk.imports, { club, id, by: desk.member });
      if ('gone' in result) return { kind: 'update', said: { text: words.importGone } };
      if ('changes' in result) {
        const said = importSaid(id, result.changes, words.importMovedOn, catalogue);
        return { kind: 'update', said };
      }
      const untold = await tellChanges(desk, result.published);
      const lines = [words.published, changesText(result.published.made, catalogue)];
      if (untold !== undefined) lines.push(untold);
      return { kind: 'update', said: { text: lines.join('\n') } };
    }),
};
