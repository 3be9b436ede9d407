import type { Publication } from '../knowledge/publication.ts';

/** Where the publications of clubs are kept. A club is named as with its settings. */
export interface Publications {
  /** Those with a higher number than the one given, in order; looking for none costs one read. */
  after(club: string, number: number): Promise<readonly Publication[]>;
  /**
   * Writes one durably under its number, whole or not at all; false where the number is taken. Once it has resolved
   * with true, the publication survives the death of the process.
   */
  add(club: string, publication: Publication): Promise<boolean>;
}
