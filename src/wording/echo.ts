/** Characters of somebody's own words that a sentence repeats to them. */
const ECHO_MAX_CHARS = 40;

/** What somebody typed, short enough to stand in a sentence; `…` marks what was cut. */
export function echo(typed: string): string {
  const characters = Array.from(typed.slice(0, ECHO_MAX_CHARS * 2 + 2));
  return characters.length > ECHO_MAX_CHARS ? `${characters.slice(0, ECHO_MAX_CHARS).join('')}…` : typed;
}
