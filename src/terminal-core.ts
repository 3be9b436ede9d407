import { setImmediate } from 'node:timers/promises';
import type { Ask } from './answering/answer.ts';
import type { Question } from './answering/question.ts';
import type { ClubKnowledge } from './club-knowledge.ts';
import type { Clubs } from './club/clubs.ts';
import type { DigestDesk } from './digest/desk.ts';
import type { Mailroom } from './digest/letter.ts';
import type { OpenBook, Shelf } from './editing/shelf.ts';
import type { Book } from './knowledge/book.ts';
import { openLocalProfiles } from './stores/local-profiles.ts';
import { makeLocalStores } from './stores/local-stores.ts';
import type { StoreProblem } from './stores/problem.ts';
import type { Stores } from './stores/store.ts';
import type { Answering, OwnClub } from './terminal/chat.ts';
import { isOwnClub } from './terminal/club-name.ts';
import type { OpenProfiles } from './terminal/own-profile.ts';
import type { LinkOf } from './terminal/render.ts';
import type { OperatorVoice } from './voicing/voice.ts';

/** What the terminal works with, of one club. */
export interface TerminalCore {
  readonly openProfiles: OpenProfiles;
  readonly club: OwnClub;
  /** Opens what the club's knowledge is kept with. */
  readonly openKnowledge: () => Promise<ClubKnowledge | StoreProblem>;
  /** Opens what the club's digest is kept with; with `create` false nothing is made on the disk. */
  readonly openDigest: (p: { readonly create: boolean }) => Promise<DigestDesk | StoreProblem>;
  /** Answers from the club's book, from the shipped one where the club's cannot be read: `tell` then says why, once. */
  readonly askTelling: (tell: (problem: StoreProblem) => void) => {
    readonly ask: Ask;
    /** The web addresses of the book that answered last. */
    readonly linkOf: LinkOf;
  };
  /** Puts another shipped book below the club's texts. */
  readonly reship: (book: Book) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly stores: Stores;
  readonly shelf: Shelf;
  readonly clubs: Clubs;
  readonly knowledge: ClubKnowledge;
}

/** Nothing is posted from a terminal. */
const NO_MAILROOM: Mailroom = {
  post: async () => ({ kind: 'never', why: 'refused' }),
  find: async () => ({ kind: 'absent' }),
  prepare: async () => {},
};

const linksOf =
  (book: Book): LinkOf =>
  (section) =>
    book.entry(section)?.link;

/** Builds it around the shipped book; the disk is left alone until something is kept there or wanted. */
export function makeTerminalCore({
  shipped,
  dataDir,
  club,
  voice,
  report,
}: {
  readonly shipped: Pick<OpenBook, 'book' | 'ask'>;
  readonly dataDir: string;
  /** As the stores name it. */
  readonly club: string;
  /** Present where a language model may word answers; it does where the club lets it. */
  readonly voice?: OperatorVoice;
  /** Takes what failed beside an answer. */
  readonly report: (what: string) => (error: unknown) => void;
}): TerminalCore {
  const stores = makeLocalStores(dataDir);
  let below = shipped;
  let opened: Promise<Opened> | undefined;

  async function openedIn(found: Stores): Promise<Opened> {
    const { makeClubKnowledge } = await import('./club-knowledge.ts');
    const { openShelf } = await import('./open-shelf.ts');
    const { CLUBS, keepClubs } = await import('./stores/clubs.ts');
    const { book, ask } = below;
    const shelf = openShelf({ book, ask, stores: found });
    const clubs = keepClubs(found.namespace(CLUBS), Date.now);
    const knowledge = makeClubKnowledge({ book, shelf, stores: found, clubs, now: Date.now, report });
    return { stores: found, shelf, clubs, knowledge };
  }

  /** Undefined where nothing was ever kept, and nothing is to be made. */
  async function open(create: boolean): Promise<Opened | StoreProblem | undefined> {
    if (opened !== undefined) return opened;
    const found = await stores.open({ create });
    if (found === undefined || 'problem' in found) return found;
    return (opened ??= openedIn(found));
  }

  async function answering(): Promise<Answering | StoreProblem> {
    const found = await open(false);
    if (found === undefined) return { ask: voice?.(below) ?? below.ask };
    if ('problem' in found) return found;
    const { ask: deciding, book } = await found.shelf.of(club);
    const linkOf = linksOf(book);
    const settings = await found.clubs.read(club);
    const ask = voice?.({ book, ask: deciding }, { isOff: settings.withoutModel === true }) ?? deciding;
    if (Object.keys(settings).length === 0) return { ask, linkOf };
    const { sessions = [], limits, detail } = settings;
    return { ask, linkOf, settings: { sessions, ...(limits && { limits }), ...(detail && { detail }) } };
  }

  return {
    openProfiles: openLocalProfiles(stores),
    club: {
      answering,
      async answered(question, answer) {
        // What is tried out in a Discord club's name is none of its members' questions.
        if (!isOwnClub(club)) return;
        const found = await open(false);
        if (found === undefined || 'problem' in found) return;
        await found.knowledge.gaps.noted(club, question, answer);
      },
      async entryIds() {
        const found = await open(false);
        if (found === undefined || 'problem' in found) return below.book.entries.map(({ id }) => id);
        return (await found.shelf.of(club)).book.entries.map(({ id }) => id);
      },
    },
    async openKnowledge() {
      const found = await open(true);
      if (found === undefined) throw new Error('A store that is to be made was not.');
      return 'problem' in found ? found : found.knowledge;
    },
    async openDigest({ create }) {
      const found = await open(create);
      if (found !== undefined && 'problem' in found) return found;
      const { NOTHING_KEPT } = await import('./stores/nothing-kept.ts');
      const { makeDigestCore } = await import('./digest-core.ts');
      const { knowledge, ...kept } = found ?? (await openedIn(NOTHING_KEPT));
      const { gaps, figures } = knowledge;
      const self = 'terminal';
      return makeDigestCore({ ...kept, gaps, figures, mailroom: NO_MAILROOM, now: Date.now, self, report })
        .desk;
    },
    askTelling(tell) {
      let isTold = false;
      let links: LinkOf = linksOf(below.book);
      return {
        async ask(question: Question) {
          const found = await answering();
          if (!('problem' in found)) {
            const { ask = below.ask, settings, linkOf } = found;
            links = linkOf ?? linksOf(below.book);
            return ask({ ...(settings !== undefined && { club: settings }), ...question });
          }
          if (!isTold) tell(found);
          isTold = true;
          // Whether the club does without a model cannot be read either, so that none is asked.
          return below.ask(question);
        },
        linkOf: (section) => links(section),
      };
    },
    async reship(book) {
      const found = await opened;
      if (found !== undefined) {
        await found.knowledge.reship(book);
        below = await found.shelf.of(undefined);
        return;
      }
      const { openBook } = await import('./editing/open-book.ts');
      below = await openBook(book, undefined, () => setImmediate());
    },
    async close() {
      await (await opened)?.knowledge.figures.flush();
      await stores.close();
    },
  };
}
