import type { Answer, Ask } from '../answering/answer.ts';
import { asksAsOneOf } from './alike.ts';
import type { Gap, OpenGap, Telling, Waiting } from './gap.ts';
import { isStillOpen, readGaps } from './gap-list.ts';
import {
  askedOf,
  counted,
  settled,
  tidied,
  withWaiting,
  type HeldGap,
  type Kind,
  type SettlingAct,
  type WaitOutcome,
} from './held-gaps.ts';
import type { AskedQuestion, GapSubject, ReadGap } from './read-gap.ts';
import { sectionsOf } from './sections-of.ts';
import type { WeeklyFigures } from './weekly-figures.ts';

/** The gaps of clubs. `today` is the club's ISO day. */
export interface Gaps {
  /** The gap that a declined question makes, for who wants to be told; undefined where its text may not be kept. */
  idOf(question: AskedQuestion, answer: Answer): string | undefined;
  /**
   * To be called once an answer was sent: counts it in the week's figures, and as a gap where it was declined as not
   * covered. What fails is reported and never thrown.
   */
  noted(club: string, question: AskedQuestion, answer: Answer): Promise<void>;
  /** The same where somebody found the answer to a question not helpful; the book is asked once more what it says. */
  unhelpful(club: string, question: AskedQuestion): Promise<void>;
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
  /**
   * To be called after a publication, with the entries that it changed: asks the open questions again of the club's
   * book. Those that these entries now answer are written. Gives who is to be told; nobody is given twice.
   */
  filled(club: string, entries: readonly string[], today: string): Promise<readonly Telling[]>;
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

  const idOf = (subject: GapSubject): string =>
    subject.kind === 'subject'
      ? `about-${subject.subject ?? 'other'}`
      : nameOf([subject.language, ...subject.compared.terms.map(({ term }) => term)].join(' '));

  async function count(club: string, subject: GapSubject, kind: Kind, today: string): Promise<void> {
    const id = idOf(subject);
    const days = await keepDays(club);
    const isNew = await held.change(club, (before) => {
      const after = counted(before, { id, subject, kind, today });
      const isKnown =
        subject.kind === 'subject' ||
        asksAsOneOf(
          subject.compared,
          before.map(({ compared }) => compared),
        );
      return { held: tidied(after, { today, keepDays: days, newest: id }), result: !isKnown };
    });
    if (isNew) figures.count(club, today, 'opened');
  }

  /** What is done beside an answer, and must not harm it. */
  async function beside(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      report(error);
    }
  }

  return {
    idOf(question, answer) {
      const subject = read.declined(question, answer);
      return subject?.kind === 'question' ? idOf(subject) : undefined;
    },
    noted: (club, question, answer) =>
      beside(async () => {
        const figure = figureOf(answer);
        if (figure !== undefined) figures.count(club, question.today, figure);
        const subject = read.declined(question, answer);
        if (subject !== undefined) await count(club, subject, 'declined', question.today);
      }),
    unhelpful: (club, question) =>
      beside(async () => {
        figures.count(club, question.today, 'unhelpful');
        const ask = await askOf(club);
        const subject = read.unhelpful(question, await ask(question));
        if (subject !== undefined) await count(club, subject, 'unhelpful', question.today);
      }),
    async list(club, today) {
      const fresh = tidied(await held.read(club), { today, keepDays: await keepDays(club) });
      return readGaps(fresh, today).map(({ gap }) => gap);
    },
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
      held.change(club, (before) => {
        const { outcome, held: after } = withWaiting(before, id, { ...who, since: today });
        return { held: after, result: outcome };
      }),
    async filled(club, entries, today) {
      const answered = await answeredNow(club, entries, today);
      if (answered.size === 0) return [];
      const { tellings, gaps } = await held.change(club, (before) => {
        const open = new Set(
          before.filter((gap) => answered.has(gap.id) && isStillOpen(gap)).map(({ id }) => id),
        );
        const told = tellingsOf(before, open, (id) => answered.get(id) ?? '');
        let after = before;
        for (const id of open)
          after = settled(after, new Set([id]), { kind: 'written', entry: answered.get(id) ?? '' }, today);
        const written = (some: readonly HeldGap[]): number =>
          readGaps(some, today).filter(({ gap }) => gap.state.kind === 'written').length;
        return { held: after, result: { tellings: told, gaps: written(after) - written(before) } };
      });
      if (gaps > 0) figures.count(club, today, 'filled', gaps);
      return tellings;
    },
    async tidy(todayOf) {
      for (const club of new Set([...(await held.clubs()), ...(await figures.clubs())])) {
        const [today, days] = [await todayOf(club), await keepDays(club)];
        await held.change(club, (before) => {
          const left = tidied(before, { today, keepDays: days });
          return { held: isSame(before, left) ? before : left, result: undefined };
        });
        await figures.tidy(club, today, days);
      }
    },
  };

  /** Which open questions the club's book now answers from some entries, with the entry that answers each. */
  async function answeredNow(
    club: string,
    entries: readonly string[],
    today: string,
  ): Promise<ReadonlyMap<string, string>> {
    const ask = await askOf(club);
    const answered = new Map<string, string>();
    for (const gap of await held.read(club)) {
      const { id, about } = gap;
      if (about.kind !== 'question' || !isStillOpen(gap)) continue;
      await breathe();
      const answer = await ask({ text: about.text, locale: about.language, today, history: [] });
      const isAnswered = answer.outcome === 'answer' || answer.outcome === 'plan';
      const entry = isAnswered && sectionsOf(answer).find((section) => entries.includes(section));
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

/** Who waits for some questions, by channel and question. */
function tellingsOf(
  held: readonly HeldGap[],
  ids: ReadonlySet<string>,
  entryOf: (id: string) => string,
): readonly Telling[] {
  return held.flatMap(({ id, about, waiting }) => {
    if (about.kind !== 'question' || !ids.has(id)) return [];
    const byChannel = Map.groupBy(waiting, ({ channel }) => channel);
    return [...byChannel].map(([channel, some]) => ({
      channel,
      members: some.map(({ member }) => member),
      question: about.text,
      language: about.language,
      entry: entryOf(id),
    }));
  });
}
