/** What moderators are told of a week: numbers, no names and no texts. */
export interface Summary {
  /** The Monday of the week that is counted, as an ISO day. */
  readonly monday: string;
  /** The week is not over yet, though its last day has come. */
  readonly soFar: boolean;
  readonly answered: number;
  readonly declined: number;
  readonly unhelpful: number;
  /** Gaps in the knowledge that came up, and that were filled. */
  readonly opened: number;
  readonly filled: number;
  readonly edits: number;
  /** Gaps that are open now. */
  readonly open: number;
}
