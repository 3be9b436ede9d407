/** Why the stores cannot be opened. Each has its sentence in the catalogue (`start.store`). */
export type StoreProblemId =
  'not-a-folder' | 'unwritable' | 'full' | 'busy' | 'damaged' | 'foreign' | 'newer';

export interface StoreProblem {
  readonly problem: StoreProblemId;
  /** The folder or the file. */
  readonly where: string;
  /** What the system said, such as `EACCES`; of a newer database the version of its tables. */
  readonly reason: string;
}

export function storeProblem(problem: StoreProblemId, where: string, reason: string): StoreProblem {
  return { problem, where, reason };
}

/** What making the folder may fail with; every other code of the system is `unwritable`. */
const FOLDER_CODES: Readonly<Record<string, StoreProblemId>> = {
  EEXIST: 'not-a-folder',
  ENOTDIR: 'not-a-folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html. */
const DATABASE_CODES: Readonly<Record<number, StoreProblemId>> = {
  1: 'damaged', // ERROR: the tables are not those of Paceline
  3: 'unwritable', // PERM
  5: 'busy', // BUSY
  6: 'busy', // LOCKED
  8: 'unwritable', // READONLY
  10: 'unwritable', // IOERR
  11: 'damaged', // CORRUPT
  13: 'full', // FULL
  14: 'unwritable', // CANTOPEN
  26: 'damaged', // NOTADB
};

/** SQLITE_IOERR_SHMSIZE: no room for the memory that processes share. */
const NO_ROOM_TO_SHARE = 4874;

/** The problem behind an error of making the folder; an error that is none of the system's is thrown on. */
export function folderProblem(folder: string, error: unknown): StoreProblem {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  return storeProblem(FOLDER_CODES[error.code] ?? 'unwritable', folder, error.code);
}

/** The problem behind an error of opening the database; an error that is none of SQLite's is thrown on. */
export function databaseProblem(file: string, error: unknown): StoreProblem {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') throw error;
  const problem = error.errcode === NO_ROOM_TO_SHARE ? 'full' : DATABASE_CODES[error.errcode & 0xff];
  if (!problem) throw error;
  return storeProblem(problem, file, error.message);
}
