import type { Pressed, Showing } from '../controls/control.ts';
import type { Outcome, Said } from '../said.ts';

/** In place of the message that carries the control where its presser alone sees that, else apart. */
export const showingInPlace = ({ message }: Pressed): Showing =>
  message?.hidden === true ? 'here' : 'apart';

/** What is said where `showingInPlace` shows it. */
export const inPlace = (pressed: Pressed, said: Said): Outcome =>
  showingInPlace(pressed) === 'here' ? { kind: 'update', said } : { kind: 'say', said, onlyAsker: true };
