import type { Catalogue } from '../wording/catalogue.ts';
import { echo } from '../wording/echo.ts';

/** The club whose knowledge the chat keeps where none is named. */
export const HOME_CLUB = 'terminal:home';

const TERMINAL = 'terminal:';
/** Lower-case letters, digits and hyphens; a club's name begins the keys of all that is kept of it. */
const OWN_NAME = /^(?:terminal:)?([a-z0-9][a-z0-9-]{0,39})$/;
const DISCORD_NAME = /^discord:\d{17,20}$/;

/** The club that somebody named behind `--club`, as the stores name clubs; or a sentence about what is wrong with it. */
export function readClubName(
  given: string,
  words: Catalogue['start']['arguments'],
): { readonly club: string } | { readonly problem: string } {
  if (DISCORD_NAME.test(given)) return { club: given };
  const [, name] = OWN_NAME.exec(given) ?? [];
  if (name !== undefined) return { club: `${TERMINAL}${name}` };
  return {
    problem: given === '' || given.startsWith('-') ? words.noClub : words.badClub({ given: echo(given) }),
  };
}

/** True for a club of the terminal's own, which nobody moderates elsewhere. */
export const isOwnClub = (club: string): boolean => club.startsWith(TERMINAL);
