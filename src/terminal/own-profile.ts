import type { Asker, OptionValues } from '../answering/options.ts';
import { runProfileCommand, type ProfileSaid } from '../answering/profile-command.ts';
import type { ProfileCommand } from '../answering/profile-options.ts';
import type { Profiles } from '../answering/profiles.ts';
import type { Profile } from '../answering/question.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { Unopened } from './knowledge/keeping.ts';

/**
 * Opens the place where profiles are kept, or says why it cannot be opened. With `create`
 * false nothing is made on the disk: undefined where nothing was ever kept there.
 */
export type OpenProfiles = (p: { readonly create: boolean }) => Promise<Profiles | Unopened | undefined>;

/** The terminal is one member. */
const MEMBER = 'terminal';

/** The profile of whoever sits at the terminal. */
export interface OwnProfile {
  /** What is held. A sentence about why it cannot be read is given once; the questions then go without it. */
  read(): Promise<{ readonly profile: Profile; readonly problem?: string }>;
  run(command: ProfileCommand, values: OptionValues, asker: Asker): Promise<ProfileSaid>;
}

/** The profile of the terminal's member, opened when it is first needed: to read it nothing is made on the disk. */
export function makeOwnProfile(open: OpenProfiles, catalogue: Catalogue): OwnProfile {
  let told = false;
  const unopened = (why: Unopened): string => catalogue.start.store[why.problem](why);
  return {
    async read() {
      const profiles = await open({ create: false });
      if (profiles === undefined) return { profile: {} };
      if (!('problem' in profiles)) return { profile: await profiles.read(MEMBER) };
      const problem = unopened(profiles);
      const first = !told;
      told = true;
      return { profile: {}, ...(first && { problem: catalogue.terminal.profileUnread({ problem }) }) };
    },
    async run(command, values, asker) {
      const profiles = await open({ create: command === 'set' });
      if (profiles === undefined) {
        const { nothingHeld, nothingToForget } = catalogue.profile;
        return { said: command === 'forget' ? nothingToForget : nothingHeld };
      }
      if ('problem' in profiles) return { problem: unopened(profiles) };
      return runProfileCommand(command, values, { profiles, member: MEMBER, asker, catalogue });
    },
  };
}
