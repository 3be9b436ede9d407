import type { Attachment } from 'discord.js';
import type { GivenFile } from '../../editing/import-files.ts';
import { tellImport, tellImportProblems } from '../../editing/telling/tell-import.ts';
import { MAX_PAGE_BYTES } from '../../knowledge/limits.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import type { Desk } from '../desk.ts';
import { download } from '../download.ts';
import { failureOf } from '../failure.ts';
import type { Said } from '../said.ts';
import { fitted } from './fitted.ts';
import { partLines, type Ink } from './ink.ts';
import { reviewed } from './review-said.ts';

/** Reads attached knowledge files, and shows what they would change; nothing has changed then. */
export async function readKnowledgeFiles(
  desk: Desk,
  club: string,
  attached: readonly Attachment[],
): Promise<Said> {
  const { editor, member, catalogue, log } = desk;
  const files: GivenFile[] = [];
  for (const { name, url } of attached) {
    try {
      files.push({ name, bytes: await download(url, MAX_PAGE_BYTES) });
    } catch (error) {
      log.warn({ failure: failureOf(error) }, 'an attached file could not be fetched');
      const lines = (ink: Ink): readonly string[] => [
        catalogue.knowledgeDesk.import.unreachable({ file: ink.name(name) }),
      ];
      return fitted(lines, importFile(catalogue));
    }
  }
  const read = await editor.import({ club, by: member }, files);
  switch (read.kind) {
    case 'problems':
      return fitted(
        (ink) => partLines([tellImportProblems(read.problems, catalogue, ink)]).slice(1),
        importFile(catalogue),
      );
    case 'nothing':
      return fitted(
        (ink) => partLines(tellImport(read.plan, catalogue, ink)).slice(1),
        importFile(catalogue),
      );
    case 'ready':
      return reviewed(desk, club, { key: read.draft.key, gap: undefined }, (ink) => [
        catalogue.knowledgeDesk.import.title,
        ...partLines(tellImport(read.plan, catalogue, ink)),
        '',
      ]);
  }
}

const importFile = ({ knowledgeDesk }: MemberCatalogue) => ({
  cutLine: knowledgeDesk.cutToFile,
  file: 'import.txt',
});

/** The club's knowledge as attached files. */
export async function exportedSaid(
  { editor, catalogue }: Desk,
  club: string,
  what: 'own' | 'whole',
): Promise<Said> {
  const { exported } = catalogue.knowledgeDesk;
  const hasOwn = (await editor.history(club)).length > 0;
  if (what === 'own' && !hasOwn) return { text: exported.nothing };
  const files = await editor.export(club, what);
  return {
    text: exported[what],
    files: files.map(({ name, text }) => ({ name, data: new TextEncoder().encode(text) })),
  };
}
