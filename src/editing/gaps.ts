import type { Answer, Ask } from '../answering/answer.ts';
import { makeQueues } from '../answering/queues.ts';
import { makeCounting } from './counting.ts';
import type { Gap, OpenGap, Telling, Waiting } from './gap.ts';
import { isStillOpen, readGaps } from './gap-list.ts';
import {
  askedOf,
  settled,
  tidied,
  withoutWaiting,
  withWaiting,
  type HeldGap,
  type SettlingAct,
  type WaitOutcome,
} from './held-gaps.ts';
import type { AskedQuestion, ReadGap } from './read-gap.ts';
import { sectionsOf } from './sections-of.ts';
import type { WeeklyFigures } from './weekly-figures.ts';

/** The gaps of clubs. `today` is the club's ISO day. */
export interface Gaps {
  /** The gap that a declined question makes, for who wants to be told; undefined where its text may not be kept. */
  idOf(question: AskedQuestion, answer: Answer): string | undefined;
  /**
   * To be called once an answer is known: counts it in the week's figures, and as a gap where it was declined as not
   * covered. What was counted under the same name before, as of a question that was edited since, is taken back. What
   * fails is reported and never thrown.
   */
  noted(club: string, question: AskedQuestion, answer: Answer, name?: string): Promise<void>;
  /**
   * The same where somebody found the answer to a question not helpful; the book is asked once more what it says. The
   * week alone is counted where the question is not known any more.
   */
  unhelpful(club: string, question: AskedQuestion | { readonly today: string }, name?: string): Promise<void>;
  /** Takes back what was counted under a name, as far as it is remembered: of a question that was deleted, of a vote. */
  takeBack(club: string, name: string): Promise<void>;
  /** All gaps: those that wait for the moderators first, and of these the most asked first. */
  list(club: string, today: string): Promise<readonly Gap[]>;
  /** The gap that holds a question, by the id of any question in it; undefined where it is no longer kept. */
  one(club: string, id: string, today: string): Promise<Gap | undefined>;
  /** The questions without an answer, those put off among them, most asked first. */
  open(club: string): Promise<readonly OpenGap[]>;
  /** Settles a gap with all its questions; gives who is to be told, or undefined where it is no longer kept. */
  settle(club: string, id: string, act: SettlingAct, today: string): Promise<readonly Telling[] | undefined>;
  /** Notes that a member wants to be told in a channel, once, when a question can be answered. */
  wait(club: string, id: string, who: Waiting, today: string): Promise<WaitOutcome>;
  /** Notes that a member no longer wants to be told; false where they did not. */
  stopWaiting(club: string, id: string, member: string): Promise<boolean>;
  /**
   * To be called after a publication, with the entries that it changed: asks the open questions again of the club's
   * book. Those that these entries now answer are written. Gives who is to be told; nobody is given twice.
   */
  filled(club: string, entries: readonly string[], today: string): Promise<readonly Telling[]>;
  /**
   * The same of the questions that somebody waits for, whichever entry answers them by now: for what was published
   * where nobody could be told. To be called once a day.
   */
  caughtUp(club: string, today: string): Promise<readonly Telling[]>;
  /** The clubs of which something is kept. */
  clubs(): Promise<readonly string[]>;
  /** Forgets everywhere what is older than the clubs want. To be called once a day. */
  tidy(todayOf: (club: string) => Promise<string>): Promise<void>;
}

/** Where gaps are kept. */
export interface HeldGaps {
  read(club: string): Promise<readonly HeldGap[]>;
  /** Changes the gaps of a club in one step; the change is made again where others were quicker. */
  change<T>(
    club: string,
    change: (held: readonly HeldGap[]) => { readonly held: readonly HeldGap[]; readonly result: T },
  ): Promise<T>;
  clubs(): Promise<readonly string[]>;
}

export interface GapPorts {
  readonly held: HeldGaps;
  readonly read: ReadGap;
  readonly figures: WeeklyFigures;
  /** How many days a club wants to keep what is counted. */
  readonly keepDays: (club: string) => Promise<number>;
  /** What answers from the club's book as it is now. */
  readonly askOf: (club: string) => Promise<Ask>;
  /** A short name of a text: the same for the same text. */
  readonly nameOf: (text: string) => string;
  /** Lets others go on; asked between two questions to a book. */
  readonly breathe: () => Promise<void>;
  readonly report: (error: unknown) => void;
}

/** Makes the gaps of clubs. */
export function makeGaps(ports: GapPorts): Gaps {
  const { held, read, figures, keepDays, askOf, nameOf, breathe, report } = ports;

  const counting = makeCounting({
    change: (club, next) => held.change(club, next),
    figures,
    keepDays,
    nameOf,
  });
  /** What a question counts is there for whoever then wants to be told, or looks at the gaps. */
  const inTurn = makeQueues();

  /** What is done beside an answer, and must not harm it. */
  const beside = (club: string, work: () => Promise<void>): Promise<void> => inTurn(club, work).catch(report);

  return {
    idOf(question, answer) {
      const subject = read.declined(question, answer);
      return subject?.kind === 'question' ? counting.idOf(subject) : undefined;
    },
    noted: (club, question, answer, name) =>
      beside(club, async () => {
        const subject = read.declined(question, answer);
        const { today } = question;
        await counting.count({ club, today, kind: 'declined', figure: figureOf(answer), subject }, name);
      }),
    unhelpful: (club, question, name) =>
      beside(club, async () => {
        const subject =
          'text' in question ? read.unhelpful(question, await (await askOf(club))(question)) : undefined;
        const { today } = question;
        await counting.count({ club, today, kind: 'unhelpful', figure: 'unhelpful', subject }, name);
      }),
    takeBack: (club, name) => beside(club, () => counting.takeBack(name)),
    list: (club, today) =>
      inTurn(club, async () => {
        const fresh = tidied(await held.read(club), { today, keepDays: await keepDays(club) });
        return readGaps(fresh, today).map(({ gap }) => gap);
      }),
    async one(club, id, today) {
      return readGaps(await held.read(club), today).find(({ ids }) => ids.has(id))?.gap;
    },
    async open(club) {
      const questions = (await held.read(club)).flatMap((gap) =>
        gap.about.kind === 'question' && isStillOpen(gap) ? [{ gap, about: gap.about }] : [],
      );
      return questions
        .map(({ gap, about }) => ({
          id: gap.id,
          question: about.text,
          language: about.language,
          asked: askedOf(gap),
        }))
        .toSorted((a, b) => b.asked - a.asked || (a.id < b.id ? -1 : 1));
    },
    async settle(club, id, act, today) {
      const tellings = await held.change(club, (before) => {
        const group = readGaps(before, today).find(({ ids }) => ids.has(id));
        if (group === undefined) return { held: before, result: undefined };
        const told = act.kind === 'written' ? tellingsOf(before, group.ids, () => act.entry) : [];
        return { held: settled(before, group.ids, act, today), result: told };
      });
      if (tellings !== undefined && act.kind === 'written') figures.count(club, today, 'filled');
      return tellings;
    },
    wait: (club, id, who, today) =>
      inTurn(club, () =>
        held.change(club, (before) => {
          const { outcome, held: after } = withWaiting(before, id, { ...who, since: today });
          return { held: after, result: outcome };
        }),
      ),
    stopWaiting: (club, id, member) =>
      held.change(club, (before) => {
        const { waited, held: after } = withoutWaiting(before, id, member);
        return { held: after, result: waited };
      }),
    filled: async (club, entries, today) =>
      written(
        club,
        await answeredNow(
          club,
          () => true,
          today,
          (section) => entries.includes(section),
        ),
        today,
      ),
    caughtUp: async (club, today) =>
      written(club, await answeredNow(club, ({ waiting }) => waiting.length > 0, today), today),
    clubs: () => clubsKept(),
    async tidy(todayOf) {
      for (const club of await clubsKept()) {
        try {
          const [today, days] = [await todayOf(club), await keepDays(club)];
          await held.change(club, (before) => {
            const left = tidied(before, { today, keepDays: days });
            return { held: isSame(before, left) ? before : left, result: undefined };
          });
          await figures.tidy(club, today, days);
        } catch (error) {
          // What fails for one club is done again the next day, and holds up no other.
          report(error);
        }
      }
    },
  };

  async function clubsKept(): Promise<readonly string[]> {
    return [...new Set([...(await held.clubs()), ...(await figures.clubs())])];
  }

  /** Settles the questions that were found to be answered, each by an entry; gives who is to be told. */
  async function written(
    club: string,
    answered: ReadonlyMap<string, string>,
    today: string,
  ): Promise<readonly Telling[]> {
    if (answered.size === 0) return [];
    const { tellings, gaps } = await held.change(club, (before) => {
      const open = new Set(
        before.filter((gap) => answered.has(gap.id) && isStillOpen(gap)).map(({ id }) => id),
      );
      const told = tellingsOf(before, open, (id) => answered.get(id) ?? '');
      let after = before;
      for (const id of open)
        after = settled(after, new Set([id]), { kind: 'written', entry: answered.get(id) ?? '' }, today);
      const writtenIn = (some: readonly HeldGap[]): number =>
        readGaps(some, today).filter(({ gap }) => gap.state.kind === 'written').length;
      return { held: after, result: { tellings: told, gaps: writtenIn(after) - writtenIn(before) } };
    });
    if (gaps > 0) figures.count(club, today, 'filled', gaps);
    return tellings;
  }

  /** Which open questions the club's book now answers, with the entry that answers each; of the entries that count. */
  async function answeredNow(
    club: string,
    isMeant: (gap: HeldGap) => boolean,
    today: string,
    counts: (section: string) => boolean = () => true,
  ): Promise<ReadonlyMap<string, string>> {
    const answered = new Map<string, string>();
    const open = (await held.read(club)).filter((gap) => isStillOpen(gap) && isMeant(gap));
    if (open.length === 0) return answered;
    const ask = await askOf(club);
    for (const { id, about } of open) {
      if (about.kind !== 'question') continue;
      await breathe();
      const answer = await ask({ text: about.text, locale: about.language, today, history: [] });
      const isAnswered = answer.outcome === 'answer' || answer.outcome === 'plan';
      const entry = isAnswered && sectionsOf(answer).find(counts);
      if (entry) answered.set(id, entry);
    }
    return answered;
  }
}

const isSame = (some: readonly HeldGap[], others: readonly HeldGap[]): boolean =>
  some.length === others.length && some.every((gap, at) => gap === others[at]);

function figureOf({ outcome }: Answer): 'answered' | 'declined' | undefined {
  switch (outcome) {
    case 'answer':
    case 'plan':
    case 'clarify':
      return 'answered';
    case 'abstain':
      return 'declined';
    // That somebody was stopped is not even counted.
    case 'safety':
    case 'smalltalk':
      return undefined;
  }
}

/** Who waits for some questions, by channel and question; who waits in a channel for two that one entry answers is told once. */
function tellingsOf(
  held: readonly HeldGap[],
  ids: ReadonlySet<string>,
  entryOf: (id: string) => string,
): readonly Telling[] {
  const told = new Set<string>();
  return held.flatMap(({ id, about, waiting }) => {
    if (about.kind !== 'question' || !ids.has(id)) return [];
    const entry = entryOf(id);
    const first = waiting.filter(({ member, channel }) => {
      const telling = [entry, channel, member].join(' ');
      return !told.has(telling) && told.add(telling);
    });
    return [...Map.groupBy(first, ({ channel }) => channel)].map(([channel, some]) => ({
      channel,
      members: some.map(({ member }) => member),
      question: about.text,
      language: about.language,
      entry,
    }));
  });
}
