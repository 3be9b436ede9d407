import type { Found, Letter, Posted } from '../../../src/digest/letter.ts';

/** How long Discord knows a nonce again, at least, in milliseconds: "a few minutes". */
const NONCE_MS = 180_000;

/** A message that stands in the channel. */
export interface Standing {
  readonly id: string;
  readonly letter: Letter;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The channel of a club, as Discord keeps it: a nonce that was just used gives the message that is there. */
export interface Channel {
  readonly messages: readonly Standing[];
  post(letter: Letter, at: number): Posted;
  find(letter: Letter): Found;
}

export function makeChannel(): Channel {
  const messages: Standing[] = [];
  return {
    messages,
    post(letter, at) {
      const before = messages.find((one) => one.letter.nonce === letter.nonce && at - one.at < NONCE_MS);
      const id = before?.id ?? String(messages.length + 1);
      if (before === undefined) messages.push({ id, letter, at });
      return { kind: 'posted', message: id };
    },
    find({ kind, week }) {
      const found = messages.find(({ letter }) => letter.kind === kind && letter.week === week);
      return found === undefined ? { kind: 'absent' } : { kind: 'found', message: found.id };
    },
  };
}
