import type { ExportedFile } from '../../editing/export-files.ts';
import type { Editor } from '../../editing/editor.ts';
import type { Gaps } from '../../editing/gaps.ts';
import type { GivenFile } from '../../editing/import-files.ts';
import type { TestQuestions } from '../../editing/test-questions.ts';
import type { WeeklyFigures } from '../../editing/weekly-figures.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import type { Part } from '../render.ts';
import type { When } from './marks.ts';

/** What clubs' knowledge is kept with. */
export interface Keeping {
  readonly editor: Editor;
  readonly gaps: Gaps;
  readonly testQuestions: TestQuestions;
  readonly figures: WeeklyFigures;
}

/** Why the stores cannot be opened, by its sentence in the catalogue. */
export interface Unopened {
  readonly problem: keyof Catalogue['start']['store'];
  readonly where: string;
  readonly reason: string;
}

/** Why files could not be read or written, by its sentence in the catalogue; `reason` is the system's code. */
export interface KnowledgeFileProblem {
  readonly problem: 'unreadable' | 'emptyFolder' | 'inTheWay' | 'unwritable';
  readonly file: string;
  readonly reason: string;
}

/** Files on the disk, as they are read and written for who sits there. */
export interface KnowledgeFiles {
  /** The files of these names, and those that end in `.md` of folders. Of one that is too big the beginning is read. */
  read(names: readonly string[]): Promise<readonly GivenFile[] | KnowledgeFileProblem>;
  /** Writes files into a folder, which is made where it is not there; nothing that is there is written over. */
  write(folder: string, files: readonly ExportedFile[]): Promise<KnowledgeFileProblem | undefined>;
}

export interface KnowledgePorts {
  /** As the stores name it. */
  readonly club: string;
  /** Opens what it is kept with when it is first needed, or says why it cannot be opened. */
  readonly open: () => Promise<Keeping | Unopened>;
  readonly files: KnowledgeFiles;
  readonly when: When;
  /** The zone of who sits there, such as `Europe/Madrid`. */
  readonly zone: string;
  /** ISO day. */
  readonly today: () => string;
  /** Whether fields are asked for one after the other, or stand on one line. */
  readonly manner: 'asked' | 'one-line';
  /** Whether an entry can be edited in a program of its own. */
  readonly hasEditor: boolean;
  readonly words: Catalogue;
}

/** What is said, what stands before the next line where that is no message, and a text to be edited outside. */
export interface KnowledgeReply {
  readonly parts: readonly Part[];
  readonly prompt?: string;
  readonly opens?: string;
}

/** Who sits at the terminal, as the stores name people. */
export const OPERATOR = 'terminal';
