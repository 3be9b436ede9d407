/**
 * Takes an error of ours to the log, with where it happened, and gives the short reference by which the person who
 * saw the generic sentence can name it.
 */
export type Report = (where: string, error: unknown) => Promise<string>;
