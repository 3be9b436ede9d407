/** What is counted of a club's week: numbers alone, no names and no texts. */
export const FIGURES = ['answered', 'declined', 'unhelpful', 'opened', 'filled', 'edits'] as const;
export type Figure = (typeof FIGURES)[number];

/** The figures of one week, which is named by its Monday as an ISO day. What was asked is what was answered and declined. */
export type WeekFigures = Readonly<Record<Figure, number>> & { readonly week: string };

/** Where the figures of clubs are kept. */
export interface WeeklyFigures {
  /** Counts in the week of an ISO day; takes back where `by` is below 0. It is written soon, together with what else is counted; nobody waits for it. */
  count(club: string, today: string, figure: Figure, by?: number): void;
  /** The weeks that are kept, newest first. */
  of(club: string): Promise<readonly WeekFigures[]>;
  /** Forgets the weeks that were over more than `keepDays` days before a day. */
  tidy(club: string, today: string, keepDays: number): Promise<void>;
  /** The clubs of which figures are kept. */
  clubs(): Promise<readonly string[]>;
  /** Writes what is not written yet; to be called before the stores are closed. */
  flush(): Promise<void>;
}
