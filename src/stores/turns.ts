import { Keyv, KeyvMemoryAdapter } from 'keyv';
import type { Turns } from '../answering/conversation.ts';
import type { Turn } from '../answering/question.ts';
import type { HeldIn } from '../club/privacy.ts';

/** A conversation is forgotten this long after its last turn. */
export const FORGET_AFTER_MS = 30 * 60_000;

/** Turns kept of a conversation: four questions with their answers. */
export const TURNS_KEPT = 8;

/** Characters kept of the text of a turn. */
export const TURN_CHARACTERS_KEPT = 2_000;

/** Conversations kept at once; beyond them the one whose last turn is oldest is forgotten. */
export const CONVERSATIONS_KEPT = 10_000;

/** Turns that are kept, also as what is held of a member. */
export interface KeptTurns extends Turns {
  /** The conversations of a member; `isTheirs` tells them by their names. */
  heldBy(isTheirs: (conversation: string, member: string) => boolean): HeldIn<'conversations'>;
}

/** Keeps the last turns of conversations in memory alone. Time is the system's clock. */
export function keepTurns(): KeptTurns {
  const map = boundedMap();
  const keyv = new Keyv<readonly Turn[]>({
    store: new KeyvMemoryAdapter(map),
    serialization: false,
    // The adapter looks at expiry in the same step as it reads. Keyv would look later, and might delete what was
    // added meanwhile.
    checkExpired: false,
  });
  const underWay = new Set<{ readonly conversation: string; isForgotten: boolean }>();
  let last: Promise<unknown> = Promise.resolve();

  /** Reading, adding and writing take several steps: one exchange waits for the other, so that none is lost. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = Promise.allSettled([done]);
    return done;
  }

  async function recent(conversation: string): Promise<readonly Turn[]> {
    return (await keyv.get(conversation)) ?? [];
  }

  async function add(conversation: string, turns: readonly Turn[]): Promise<void> {
    const kept = [...(await recent(conversation)), ...turns.map(shortened)].slice(-TURNS_KEPT);
    const written = await keyv.set(conversation, kept, FORGET_AFTER_MS);
    if (!written) throw new Error('The turns were not kept: does the conversation have a name?');
  }

  return {
    recent: (conversation) => inTurn(() => recent(conversation)),
    add: (conversation, turns) => inTurn(() => add(conversation, turns)),
    begin(conversation) {
      const begun = { conversation, isForgotten: false };
      underWay.add(begun);
      return {
        add: (turns) =>
          inTurn(async () => {
            if (!begun.isForgotten) await add(conversation, turns);
          }),
        end: () => void underWay.delete(begun),
      };
    },
    withdraw: (conversation, exchange) =>
      inTurn(async () => {
        const held = await recent(conversation);
        const left = held.filter((turn) => turn.exchange !== exchange);
        if (left.length === held.length) return;
        if (left.length === 0) await keyv.delete(conversation);
        else await keyv.set(conversation, left, FORGET_AFTER_MS);
      }),
    heldBy: (isTheirs) => {
      const namesOf = (member: string): string[] => [...map.keys()].filter((name) => isTheirs(name, member));
      return {
        name: 'conversations',
        show: (member) =>
          inTurn(async () => {
            const all = namesOf(member).map(async (name) => ({
              conversation: name,
              turns: await recent(name),
            }));
            const held = (await Promise.all(all)).filter(({ turns }) => turns.length > 0);
            return held.length > 0 ? held : undefined;
          }),
        forget: (member) =>
          inTurn(async () => {
            const names = namesOf(member);
            for (const name of names) map.delete(name);
            // What is being answered would else be remembered after all.
            const begun = [...underWay].filter((one) => isTheirs(one.conversation, member));
            for (const one of begun) one.isForgotten = true;
            return names.length + begun.length > 0;
          }),
      };
    },
  };
}

function shortened(turn: Turn): Turn {
  if (turn.text.length <= TURN_CHARACTERS_KEPT) return turn;
  // Half of a character that takes two places is not kept.
  return { ...turn, text: turn.text.slice(0, TURN_CHARACTERS_KEPT).replace(/[\ud800-\udbff]$/, '') };
}

/** What the memory adapter of Keyv puts into its map. */
interface Kept {
  readonly expires?: number | undefined;
}

/**
 * A Map for Keyv that stays small. All values live equally long, so the order of writing is also the order of
 * expiry: what has expired, and what is too many, goes from the front, at each write and when the oldest expires.
 */
function boundedMap(): Pick<Map<string, Kept>, 'get' | 'set' | 'delete' | 'clear' | 'has' | 'keys'> {
  const map = new Map<string, Kept>();
  let sweeping = false;

  function dropFromFront(): void {
    const now = Date.now();
    for (const [key, { expires = Infinity }] of map) {
      if (expires >= now && map.size <= CONVERSATIONS_KEPT) return;
      map.delete(key);
    }
  }

  /** Looks again once the oldest has expired. The timer keeps neither the process nor an empty map alive. */
  function sweepLater(): void {
    const [oldest] = map.values();
    if (sweeping || oldest?.expires === undefined) return;
    sweeping = true;
    const wait = Math.max(0, oldest.expires - Date.now()) + 1;
    setTimeout(() => {
      sweeping = false;
      dropFromFront();
      sweepLater();
    }, wait).unref();
  }

  return {
    get: (key) => map.get(key),
    has: (key) => map.has(key),
    keys: () => map.keys(),
    delete: (key) => map.delete(key),
    clear: () => map.clear(),
    set(key, value) {
      map.delete(key);
      map.set(key, value);
      dropFromFront();
      sweepLater();
      return map;
    },
  };
}
