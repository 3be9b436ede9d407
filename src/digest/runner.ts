/** What posts the digests of all clubs that a process serves. */
export interface DigestRunner {
  /** To be called after a change of a club's settings, so that its next post is looked up anew. */
  changed(club: string): void;
  /** Takes nothing new on, and resolves once what is under way is done. */
  stop(): Promise<void>;
}

/** The clock, and time that passes. */
export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
