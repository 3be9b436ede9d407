import type { Attachment } from 'discord.js';
import type { GivenFile, ImportedEntry, ImportPlan, ImportProblem } from '../../editing/import-files.ts';
import { MAX_PAGE_BYTES } from '../../knowledge/limits.ts';
import { placeName } from '../../knowledge/problem.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { knowledgeProblems } from '../../wording/en/knowledge-problems.ts';
import type { Desk } from '../desk.ts';
import { download } from '../download.ts';
import { failureOf } from '../failure.ts';
import type { Said } from '../said.ts';
import { fitted } from './fitted.ts';
import type { Ink } from './ink.ts';
import { reviewed } from './review-said.ts';
import { namedTitles } from './titles.ts';

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
      return fitted((ink) => problemLines(read.problems, catalogue, ink), importFile(catalogue));
    case 'nothing':
      return fitted(
        (ink) => [catalogue.knowledgeDesk.import.nothing, ...planLines(read.plan, catalogue, ink)],
        importFile(catalogue),
      );
    case 'ready':
      return reviewed(desk, club, { key: read.draft.key, gap: undefined }, (ink) => [
        catalogue.knowledgeDesk.import.title,
        ...planLines(read.plan, catalogue, ink),
        '',
      ]);
  }
}

const importFile = ({ knowledgeDesk }: MemberCatalogue) => ({
  cutLine: knowledgeDesk.cutToFile,
  file: 'import.txt',
});

function planLines(
  { added, changed, hidden, same, renamed, unknown }: ImportPlan,
  words: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const told = words.knowledgeDesk.import;
  const line = (
    entries: readonly ImportedEntry[],
    tell: (p: { titles: readonly string[] }) => string,
  ): readonly string[] => {
    const titles = entries.map(({ title }) => title);
    return titles.length === 0 ? [] : [`- ${tell({ titles: namedTitles(titles, words, ink) })}`];
  };
  return [
    ...line(added, told.added),
    ...line(changed, told.changed),
    ...line(hidden, told.hidden),
    ...(same > 0 ? [`- ${told.same({ count: same })}`] : []),
    ...renamed.map(({ from, to }) => `- ${told.renamed({ from: ink.text(from), to })}`),
    ...(unknown.length > 0 ? [`- ${told.unknown({ ids: unknown.map((id) => ink.text(id)) })}`] : []),
  ];
}

function problemLines(
  problems: readonly ImportProblem[],
  { knowledgeDesk }: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const told = knowledgeDesk.import;
  return [
    told.problems({ count: problems.length }),
    ...problems.map((problem) => {
      const place = ink.name(placeName(problem));
      const found = ink.text(problem.found);
      if (!('other' in problem)) {
        const tell = problem.kind === 'steering' ? told.steering : told.toldTwice;
        return `- ${tell({ place, found })}`;
      }
      const { what, remedy } = knowledgeProblems[problem.kind]({ found, other: ink.text(problem.other) });
      return `- ${place}: ${what} ${remedy}`;
    }),
  ];
}

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
