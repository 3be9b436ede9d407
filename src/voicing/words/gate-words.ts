/** Words of one language by which the gate judges. Those that a model is told are written as they are, the others folded as in `tokens`. */
export interface GateWords {
  /** Grammar alone, parted by blanks: such a word says nothing by itself, and may stand anywhere or be left out. */
  readonly free: string;
  /** Words of a friendly tone, parted by blanks: some of them in a sentence add no advice and confirm nothing. */
  readonly tone: string;
  /** Words and phrases, parted by commas, that may open a sentence, where they say nothing. */
  readonly opening: string;
  /** Words and phrases, parted by commas, that may stand for each other and for nothing else. */
  readonly alike: readonly string[];
  /** Words and phrases, parted by commas, that hold for their sentence wherever they stand in it. */
  readonly floating: string;
  /** Words and phrases, parted by commas, that begin a clause which may stand before or behind what it belongs to. */
  readonly clause: string;
}
