import type { Catalogue } from '../wording/catalogue.ts';
import { optionProblemText } from './option-problem.ts';
import type { Asker, OptionValues } from './options.ts';
import { changedProfile, type ProfileCommand } from './profile-options.ts';
import type { Profiles } from './profiles.ts';
import type { Profile } from './question.ts';

export interface ProfileDesk {
  readonly profiles: Profiles;
  /** Whose profile it is, as `Profiles` names members. */
  readonly member: string;
  readonly asker: Asker;
  readonly catalogue: Pick<Catalogue, 'plan' | 'planCommands' | 'profile' | 'commandNames'>;
}

/** What a profile command says: Markdown, or a sentence about what is wrong with its options. */
export type ProfileSaid =
  | { readonly said: string }
  | { readonly problem: string }
  /** A text that speaks of a sign of danger, to be asked as it stands; nothing is kept. */
  | { readonly danger: string };

/** Carries out a profile command for one member. */
export async function runProfileCommand(
  command: ProfileCommand,
  values: OptionValues,
  { profiles, member, asker, catalogue }: ProfileDesk,
): Promise<ProfileSaid> {
  const words = catalogue.profile;
  switch (command) {
    case 'show': {
      const held = await profiles.read(member);
      return { said: isEmpty(held) ? words.nothingHeld : words.shown(held) };
    }
    case 'forget':
      return { said: (await profiles.forget(member)) ? words.forgotten : words.nothingToForget };
    case 'set': {
      const changed = await profiles.change<ReturnType<typeof changedProfile>>(member, (held) => {
        const result = changedProfile(held, values, asker);
        return 'profile' in result ? { profile: result.profile, result } : { result };
      });
      if ('danger' in changed) return changed;
      if ('problem' in changed) return { problem: optionProblemText(changed.problem, catalogue) };
      return { said: isEmpty(changed.profile) ? words.nothingLeft : words.kept(changed.profile) };
    }
  }
}

const isEmpty = (profile: Profile): boolean => Object.keys(profile).length === 0;
