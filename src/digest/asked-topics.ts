/** What a club's members asked about, counted by week and by the entry that answered: no names and no texts. */
export interface AskedTopics {
  /** Counts an answer that rests on an entry, in the week of an ISO day; nobody waits for it. */
  count(club: string, today: string, section: string): void;
  /** The entries of the week with this Monday (an ISO day), the most asked first. */
  of(club: string, monday: string): Promise<readonly { readonly section: string; readonly asked: number }[]>;
  /** Writes what is not written yet; to be called before the stores are closed. */
  flush(): Promise<void>;
}
