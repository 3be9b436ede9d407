const MS_PER_SECOND = 1_000;
/** Where all are under way it is looked again after so long, in milliseconds. */
const LOOK_AGAIN_MS = 20;

/**
 * Counts the requests of a process to Discord, which allows so many within a second. Discord counts one when it arrives,
 * which is some time between its start and its answer: until a second after its answer it may count.
 */
export interface RequestCount {
  /** One begins; to be called once its answer is there, with that moment, in milliseconds of one clock. */
  begin(): (at: number) => void;
  /** The moment from which on there may be room for one more, where `most` may go within any second. */
  roomAt(most: number, at: number): number;
}

export function countRequests(): RequestCount {
  let underWay = 0;
  /** The moments of the answers of the last second, in their order. */
  let answered: number[] = [];

  return {
    begin() {
      underWay += 1;
      return (at) => {
        underWay -= 1;
        answered.push(at);
      };
    },
    roomAt(most, at) {
      answered = answered.filter((one) => one > at - MS_PER_SECOND);
      if (underWay + answered.length < most) return at;
      const leaves = answered[underWay + answered.length - most];
      return leaves === undefined ? at + LOOK_AGAIN_MS : leaves + MS_PER_SECOND;
    },
  };
}
