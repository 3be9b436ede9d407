/** English words about knowledge files that were changed on the disk, for the moderators. */
export const knowledgeDisk = {
  /** `place` is the file and line of the first problem. */
  broken: (p: { count: number; place: string }): string =>
    `The knowledge files on the disk have changed and are broken (${p.count === 1 ? 'one problem' : `${p.count} problems`}, first at ${p.place}). I go on with the book from before, so nothing is lost. Whoever runs me finds all of it in the log, with what to do.`,
};
