/** Gives numbers from 0 up to 1. */
export type Random = () => number;

/** A generator of numbers from 0 up to 1, the same from run to run (Lehmer's, with Park and Miller's constants). */
export function makeRandom(seed: number): Random {
  const modulus = 2 ** 31 - 1;
  let state = seed;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}

/** One of a list, each as likely as the others. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}
