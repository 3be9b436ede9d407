import type { Profile, Turn } from '../answering/question.ts';
import type { Act } from '../knowledge/publication.ts';
import type { Memberships } from './memberships.ts';
import type { ChosenClubs } from './chosen-clubs.ts';
import type { MadeChange } from './settings.ts';
import type { Profiles } from '../answering/profiles.ts';

/** What a member thought of an answer, as it is kept. */
export interface HeldVote {
  /** Absent for an answer in direct messages. */
  readonly club?: string;
  readonly answer: string;
  readonly helpful: boolean;
  /** The entries that the answer rests on, by their codes. */
  readonly entries: readonly string[];
}

/** A change that a member made to the settings of a club. */
export interface HeldChange extends MadeChange {
  readonly club: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A question that a member wants to be told about, once it can be answered. */
export interface HeldAwaited {
  readonly club: string;
  /** Where it was asked, and the member is to be told, as the edge names channels. */
  readonly channel: string;
  /** As it is kept of the club, without anything about whoever asked. */
  readonly question: string;
  /** An ISO day. */
  readonly since: string;
}

/** Something that a member published in a club's knowledge, or approved for another. */
export interface HeldPublication {
  readonly club: string;
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly act: Act;
  readonly as: 'publisher' | 'approver';
  /** The publisher's reason. */
  readonly why?: string;
  /** The ids of the entries that it changed. */
  readonly entries: readonly string[];
}

/** A draft for a club's knowledge that a member wrote, as it is kept. */
export interface HeldDraft {
  readonly club: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly draft: object;
}

/** A change that a member made to the digest of a club. */
export interface HeldDigestChange {
  readonly club: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly setting: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** That a member shares their own week with a club; the week itself stands in the message alone. */
export interface HeldSharedWeek {
  readonly club: string;
  /** Where the message stands, as the edge names channels and messages. */
  readonly channel: string;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The member agreed to be listed in the next digest. */
  readonly listed: boolean;
}

/** A conversation that is remembered. */
export interface HeldConversation {
  readonly conversation: string;
  readonly turns: readonly Turn[];
}

/** Who made a change, once that was forgotten; nobody is named so. */
export const FORGOTTEN = '';

/** All that may be held of a member, by what it is; a further store adds its own here, and then needs its words. */
export interface HeldThings {
  readonly profile: Profile;
  /** The club whose settings their direct messages go by. */
  readonly directClub: string;
  readonly votes: readonly HeldVote[];
  readonly changes: readonly HeldChange[];
  readonly awaited: readonly HeldAwaited[];
  readonly publications: readonly HeldPublication[];
  readonly drafts: readonly HeldDraft[];
  readonly digestChanges: readonly HeldDigestChange[];
  readonly sharedWeeks: readonly HeldSharedWeek[];
  readonly conversations: readonly HeldConversation[];
  /** Servers in which they were met. */
  readonly metIn: readonly string[];
}
export type HeldName = keyof HeldThings;

/** What is held of a member in one place. */
export interface HeldIn<Name extends HeldName> {
  readonly name: Name;
  /** Undefined where nothing is. */
  show(member: string): Promise<HeldThings[Name] | undefined>;
  /** Deletes all of it; true where there was something. */
  forget(member: string): Promise<boolean>;
}

/** A place in which something is held of members. */
export type Held = { readonly [Name in HeldName]: HeldIn<Name> }[HeldName];

/** All that is held of a member; what is not held is left out. */
export async function shownOf(held: readonly Held[], member: string): Promise<Partial<HeldThings>> {
  const shown = await Promise.all(held.map(async (one) => [one.name, await one.show(member)] as const));
  return Object.fromEntries(shown.filter(([, things]) => things !== undefined));
}

/** What came of forgetting. */
export interface Forgotten {
  /** Of what something was held, and is no more. */
  readonly deleted: readonly HeldName[];
  /** What could not be deleted, with the reason for the log. */
  readonly failed: readonly { readonly name: HeldName; readonly error: unknown }[];
}

/** Deletes all that is held of a member, in every place, whether or not it can be done in the others. */
export async function forgetAll(held: readonly Held[], member: string): Promise<Forgotten> {
  const results = await Promise.all(
    held.map(async (one) => {
      const { name } = one;
      try {
        return { name, was: await one.forget(member) };
      } catch (error) {
        return { name, error };
      }
    }),
  );
  return {
    deleted: results.flatMap((one) => ('was' in one && one.was ? [one.name] : [])),
    failed: results.flatMap((one) => ('error' in one ? [{ name: one.name, error: one.error }] : [])),
  };
}

/** What is held of members in their profiles. */
export const heldProfile = (profiles: Profiles): HeldIn<'profile'> => ({
  name: 'profile',
  async show(member) {
    const profile = await profiles.read(member);
    return Object.keys(profile).length > 0 ? profile : undefined;
  },
  forget: (member) => profiles.forget(member),
});

/** What is held of what members have chosen for direct messages. */
export const heldDirectClub = (chosen: ChosenClubs): HeldIn<'directClub'> => ({
  name: 'directClub',
  show: (member) => chosen.read(member),
  forget: (member) => chosen.forget(member),
});

/** What is remembered of where members were met. */
export const heldMeetings = (memberships: Memberships): HeldIn<'metIn'> => ({
  name: 'metIn',
  async show(member) {
    const servers = memberships.seenIn(member);
    return servers.length > 0 ? servers : undefined;
  },
  forget: async (member) => memberships.forget(member) > 0,
});
