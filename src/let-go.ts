import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The collector of V8, as `--expose-gc` gives it. */
type Collect = (p: { readonly type: 'major'; readonly flavor: 'last-resort' }) => void;

/**
 * Gives the system back what was needed to start and is needed no more: modules as they were read, what Discord told.
 * V8 would keep it for as long as nothing else asks for memory, which at rest is for ever. It holds the process up for
 * some tenths of a second. What is compiled stays, so that the next question is not slower.
 */
export function letGoOfTheStart(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  setFlagsFromString('--no-expose-gc');
  setFlagsFromString('--no-flush-bytecode');
  collect({ type: 'major', flavor: 'last-resort' });
  setFlagsFromString('--flush-bytecode');
}
