/** Where it is kept which club's settings a member's direct messages go by, as far as they have chosen. */
export interface ChosenClubs {
  read(member: string): Promise<string | undefined>;
  choose(member: string, club: string): Promise<void>;
  /** True where there was a choice to forget. */
  forget(member: string): Promise<boolean>;
}

/** Which club's settings a direct message goes by. */
export type DirectClub =
  | { readonly kind: 'club'; readonly club: string }
  /** They share several clubs with the bot and have chosen none of them. */
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

/** The club that a member has chosen, as far as they are still in it; else the only one, else none. */
export function directClub(chosen: string | undefined, common: readonly string[]): DirectClub {
  if (chosen !== undefined && common.includes(chosen)) return { kind: 'club', club: chosen };
  const [only, ...others] = common;
  if (only === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'club', club: only } : { kind: 'several' };
}
