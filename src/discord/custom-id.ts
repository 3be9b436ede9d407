import { CUSTOM_ID_CHARACTERS } from './limits.ts';

/** What a button, a select or a form carries: which control it is, and what that needs to know. */
export interface CustomId {
  readonly control: string;
  readonly args: readonly string[];
}

const SEPARATOR = '|';
const ESCAPES: Readonly<Record<string, string>> = { '~': '~0', [SEPARATOR]: '~1' };
const UNESCAPES: Readonly<Record<string, string>> = { '~0': '~', '~1': SEPARATOR };

/**
 * The control and its arguments as Discord's `custom_id`; undefined where they need more characters than Discord
 * takes, so that the control cannot be offered. `parseCustomId` gives them back.
 */
export function customId(control: string, args: readonly string[] = []): string | undefined {
  const id = [control, ...args].map((part) => part.replace(/[~|]/g, (c) => ESCAPES[c] ?? c)).join(SEPARATOR);
  return id.length <= CUSTOM_ID_CHARACTERS ? id : undefined;
}

export function parseCustomId(id: string): CustomId {
  const [control = '', ...args] = id
    .split(SEPARATOR)
    .map((part) => part.replace(/~[01]/g, (escape) => UNESCAPES[escape] ?? escape));
  return { control, args };
}
