/** Work in small steps, which gives what it comes to: between two of them others may have their turn. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps, one right after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does the steps, and waits for `breathe` between two of them. */
export async function inSteps<T>(steps: Steps<T>, breathe: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await breathe();
  }
}

/** Does something with each of some values, so many in a step. */
export function* eachInSteps<T>(
  values: Iterable<T>,
  inOneStep: number,
  work: (value: T, at: number) => void,
): Steps<void> {
  let at = 0;
  for (const value of values) {
    work(value, at);
    at++;
    if (at % inOneStep === 0) yield;
  }
}
