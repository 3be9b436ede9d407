import type { Outcome, Row } from '../said.ts';
import type { Desk } from '../desk.ts';

/** What was pressed, chosen or filled in. */
export interface Pressed {
  /** What the control carried. */
  readonly args: readonly string[];
  /** What was chosen in a select: values, or ids of channels and roles. */
  readonly values: readonly string[];
  /** What that select had shown as chosen. */
  readonly shown?: readonly string[];
  /** What was filled into a form, by the name of its field. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The message that carries the control; absent for a form that a command has opened. */
  readonly message?: PressedMessage;
}

export interface PressedMessage {
  readonly id: string;
  /** Its Markdown, as Discord has it; of a laid out message, that of its texts. */
  readonly content: string;
  /** Its address, which opens it in Discord. */
  readonly url: string;
  /** The message that it replies to. */
  readonly repliesTo?: string;
  /** Only one member sees it. */
  readonly hidden: boolean;
  /** What stands below it; empty for a laid out message. */
  readonly rows: readonly Row[];
}

/**
 * How what comes of a control is shown: `apart`, to who pressed it alone; `open`, as a message for all; `here`, in
 * place of the message that carries it.
 */
export type Showing = 'apart' | 'open' | 'here';

/** A button, a select or a form: the first part of its `custom_id`, and what it does. */
export interface Control {
  /** Lower-case letters and hyphens; never used again for something else, since old messages carry it. */
  readonly id: string;
  readonly showing: Showing | ((pressed: Pressed) => Showing);
  /** It is a question, or as much work as one, and counts towards the limits of questions. */
  readonly asks?: true;
  readonly run: (pressed: Pressed, desk: Desk) => Promise<Outcome>;
}
