const MS_PER_SECOND = 1_000;

/** Counts the requests of a process to Discord, which allows so many within a second. */
export interface RequestCount {
  /** One goes at this moment, in milliseconds of the clock that all callers go by. */
  note(at: number): void;
  /** The moment from which on there is room for one more, where `most` may go within any second. */
  roomAt(most: number, at: number): number;
}

export function countRequests(): RequestCount {
  /** The moments of those of the last second, in their order. */
  let lately: number[] = [];

  return {
    note(at) {
      lately = lately.filter((one) => one > at - MS_PER_SECOND);
      lately.push(at);
    },
    roomAt(most, at) {
      lately = lately.filter((one) => one > at - MS_PER_SECOND);
      if (lately.length < most) return at;
      const leaves = lately.at(-most);
      return leaves === undefined ? at : leaves + MS_PER_SECOND;
    },
  };
}
