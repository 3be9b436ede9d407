import type { ChosenClubs } from '../club/chosen-clubs.ts';
import type { ClubData } from '../club/departed.ts';
import type { Store } from './store.ts';

/** The namespace of what members have chosen for direct messages in the stores. */
export const CHOSEN_CLUBS = 'chosen-clubs';

/** Keeps what members have chosen in a store, one value a member: the name of a club. */
export function keepChosenClubs(store: Store): ChosenClubs {
  return {
    async read(member) {
      const club = await store.get<unknown>(member);
      return typeof club === 'string' ? club : undefined;
    },
    choose: (member, club) => store.set(member, club),
    forget: (member) => store.delete(member),
  };
}

/** The choices of members as what is held of the clubs that they chose; they alone keep no club in mind. */
export function choicesOfClubs(store: Store): ClubData {
  return {
    clubs: async () => [],
    async forget(club) {
      for (const member of await store.keys('')) await store.compareAndDelete(member, club);
    },
  };
}
