const MS_PER_SECOND = 1_000;

/** A moment (milliseconds since 1970), which Discord shows in the reader's own zone. */
export const shownMoment = (at: number): string => `<t:${Math.floor(at / MS_PER_SECOND)}:F>`;
