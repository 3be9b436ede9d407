import { LIGHT_WORDS } from '../knowledge/light/light-words.ts';
import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { Alike, Line } from '../knowledge/likeness.ts';
import { onceFor } from '../knowledge/once-for.ts';
import type { IndexedBook } from '../knowledge/index-book.ts';
import type { Holdings } from '../knowledge/search.ts';
import type { Term } from '../knowledge/term.ts';
import type { Activity } from '../planner/session.ts';
import { activitiesAsked, ENTRY_ACTIVITIES } from './activities.ts';
import { askedClause } from './asked-clause.ts';
import { isSideCompared, weighedAgainst } from './comparison.ts';
import { makeComposer } from './compose.ts';
import { beyondAsked, beyondNamed, isCovered, supported, weighTerms, type Weighed } from './evidence.ts';
import { likenessRank, makeRank, type Ranked } from './rank.ts';
import type { Beside, OneReply } from './reply.ts';
import { asksForAnotherSport } from './understanding/direction.ts';
import { isOtherLanguage } from './understanding/language.ts';
import { addsSubject, asContext } from './understanding/follow-up.ts';
import type { Message } from './understanding/message.ts';

/** A question this like one that an entry lists is that question. */
const SAME_QUESTION = 0.9;
/** One this like it is that question even where a plan could be made of it. */
const LISTED_QUESTION = 0.85;
/** A further entry joins the first if its rank is at least this share of the first's. */
const FURTHER_ENTRY_SHARE = 0.75;
const MOST_ENTRIES = 3;
const MOST_NEAREST = 3;
/** Words unknown to the book that weigh so much together are a subject. */
const UNKNOWN_SUBJECT = 1;
/** What a word of the bot's counts for beside one of the member's, where a message points at both. */
const SAID_SHARE = 0.7;
/** Share of a clause that carries the question which its entry covers, at least. */
const CARRYING_SHARE = 0.5;
/** Sentences on each activity that is compared with another. */
const MOST_COMPARED = 2;
/** What words beside the activities weigh at most where these are compared: more is a subject of its own. */
const MOST_STRAY = 0.6;
/** A listed question this like the message has the answer, whatever is compared in it. */
const LIKE_LISTED = 0.55;
/** Sentences that go with a plan, and how like the message a question of their entry is at least. */
const MOST_BESIDE = 2;
const LIKE_BESIDE = 0.3;
/** Questions that a vague message may pick from. */
const MOST_CHOICES = 4;
/** Least rank of an entry whose question is named where a message is declined. */
const NEAR_RANK = 4;
/** A question known not to be covered names the subject of one that is this like it. */
const LIKE_BEYOND = 0.4;

/** Reads a book for messages. */
export interface BookReader {
  /**
   * Answers a message, or says why it is not covered. `earlier` are the messages that it leans on, newest first, and
   * `said` what of the bot's own words it points at.
   */
  answer(message: Message, earlier: readonly Message[], said: readonly Message[]): BookReply;
  /** The entries that list a question so much like the message that it is that question. */
  listing(message: Message): ReadonlySet<string>;
  /** What the book answers to a message, in short, where it rests on none of some sections and lists a question like it. */
  beside(message: Message, sections: ReadonlySet<string>): Beside | undefined;
  /** Questions to pick from where a message says too little: those of the subject that it names, else the first of the book. */
  choices(message: Message): readonly string[];
}

export type BookReply = Extract<OneReply, { readonly outcome: 'answer' | 'abstain' }>;

/** Makes the reader of a book. */
export function makeBookReader(indexed: IndexedBook): BookReader {
  const { search, compare } = indexed;
  const composer = makeComposer(indexed);
  const activities = ENTRY_ACTIVITIES;
  const rank = makeRank(indexed, composer, activities);

  /** The terms of a message, each once, with what they weigh. */
  const termsOf = onceFor((message: Message): readonly Weighed[] => weighTerms(message, indexed));

  function answer(message: Message, earlier: readonly Message[], said: readonly Message[]): BookReply {
    const whole = answerTo(message, earlier, said, message.words);
    const isOpen = whole.outcome === 'abstain' && beyondAsked(message).length === 0;
    const clause = isOpen ? askedClause(message) : undefined;
    if (clause === undefined) return whole;
    const narrow = answerTo(
      { ...message, asking: clause },
      earlier,
      said,
      message.words.filter((_, at) => clause.has(at)),
    );
    const isCarried = narrow.outcome === 'answer' && (narrow.entries[0]?.evidence ?? 0) >= CARRYING_SHARE;
    return isCarried ? narrow : whole;
  }

  /** Answers what a message asks, by these of its words. */
  function answerTo(
    message: Message,
    earlier: readonly Message[],
    said: readonly Message[],
    words: readonly string[],
  ): BookReply {
    const asking = termsOf(message).filter(({ word }) => words.includes(word));
    const before = asContext(message, earlier);
    // A subject that the book does not know is not made known by what the bot said.
    const pointed = asking.every(({ known }) => known > 0) ? said : [];
    const terms = withContext(withContext(asking, before), pointed, SAID_SHARE);
    const told = before.flatMap(({ words, language }) =>
      words.filter((word) => !LIGHT_WORDS[language].has(word)),
    );
    const answered = pointed.flatMap((one) =>
      termsOf(one).flatMap(({ known, word }) => (known > 0 ? [word] : [])),
    );
    const context = [...told, ...answered];
    const beyond = [message, ...(addsSubject(message) ? [] : earlier.slice(0, 1))].flatMap(beyondAsked);
    const spoken = new Set<string>([...beyond.map(({ value }) => value), ...beyondNamed(message)]);
    // Of a subject that an entry speaks of, or that is none here, the questions known not to be covered say nothing.
    const alike = compare[message.language]()
      .alike([...context, ...words])
      .filter(({ kind, of }) => kind !== 'not-covered' || !spoken.has(of));
    // What was said before is a setting: its words speak for their own subject, not for what is asked of it.
    const alone = context.length === 0 ? words : [];
    const found = rank(message, terms, alike, compare[message.language]().spoken(alone));
    const nearest = found
      .filter((one) => one.rank >= NEAR_RANK)
      .slice(0, MOST_NEAREST)
      .map(({ nearestQuestion }) => nearestQuestion);
    const asked = activitiesAsked(message);
    const within = found.filter(
      ({ entry }) =>
        beyond.every(({ words, also }) =>
          search.speaksOf(entry, also ? [words, also] : [words], message.language),
        ) && !isOfOthers(entry, asked),
    );
    const [first, ...others] = within;
    const another = asksForAnotherSport(message.plan) || (before.length > 0 && bringsUnknown(asking));
    const leans = before.length + pointed.length > 0;
    const isAnswered = first !== undefined && !another && answers(first, alike, terms, leans);
    const listed = beyond.length === 0 && isAnswered && first.likeness >= LIKE_LISTED;
    const comparison =
      !listed && beyond.every(({ value }) => value === 'comparison')
        ? compared(message, terms, found)
        : undefined;
    if (comparison) return comparison;
    if (beyond.length > 0 && within.length === 0)
      return { outcome: 'abstain', reason: 'not-covered', topic: beyond[0]?.value, nearest };
    if (!isAnswered) {
      if (isOtherLanguage(message.written, message.language))
        return { outcome: 'abstain', reason: 'other-language', nearest: [] };
      const topic = nearestBeyond(alike);
      const near = found.some(({ evidence }) => evidence.telling);
      return near && topic !== 'off-topic'
        ? { outcome: 'abstain', reason: 'not-covered', topic, nearest }
        : { outcome: 'abstain', reason: 'off-topic', nearest: [] };
    }
    const further = others.filter((one) => one.rank >= first.rank * FURTHER_ENTRY_SHARE);
    const close = [first, ...further].slice(0, MOST_ENTRIES);
    const own = ofActivity(asked, within);
    const used = own && !close.includes(own) ? [...close, own] : close;
    return {
      outcome: 'answer',
      likeness: first.likeness,
      chosen: composer.choose(message, terms, used),
      entries: used.map(({ entry, evidence }) => supported(entry, evidence)),
    };
  }

  /** What the book says of each of the activities that a message compares; undefined where it compares them in what no entry says. */
  function compared(
    message: Message,
    terms: readonly Weighed[],
    found: readonly Ranked[],
  ): BookReply | undefined {
    const sides = weighedAgainst(message);
    const used = new Set(
      sides.flatMap((side) => found.find(({ entry }) => activities.about(entry).has(side)) ?? []),
    );
    if (used.size < 2 || used.size < sides.length) return undefined;
    const stray = terms.filter(
      ({ term, word, asks }) =>
        !asks &&
        !isSideCompared(word, message.language) &&
        ![...used].some(({ entry }) => isStated(term, search.holdings(entry))),
    );
    if (stray.reduce((sum, { weight }) => sum + weight, 0) > MOST_STRAY) return undefined;
    const chosen = composer.choose(message, terms, [...used]);
    return {
      outcome: 'answer',
      likeness: Math.max(...[...used].map(({ likeness }) => likeness)),
      chosen: [...used].flatMap(({ entry: { id } }) =>
        chosen.filter(({ entry }) => entry.id === id).slice(0, MOST_COMPARED),
      ),
      entries: [...used].map(({ entry, evidence }) => supported(entry, evidence)),
      undecided: true,
    };
  }

  /** The terms of a message with those of what it leans on that the book knows, at a share of their weight. */
  function withContext(own: readonly Weighed[], earlier: readonly Message[], share = 1): readonly Weighed[] {
    const terms = [...own];
    for (const said of earlier) {
      for (const context of termsOf(said)) {
        if (context.known === 0 || terms.some(({ term }) => term === context.term)) continue;
        terms.push({ ...context, weight: context.weight * share, share: context.share * share });
      }
    }
    return terms;
  }

  /** True where all that a follow-up adds is unknown to the book: what was said before does not make it known. */
  function bringsUnknown(asking: readonly Weighed[]): boolean {
    const added = asking.filter(({ asks }) => !asks);
    const unknown = added.reduce((sum, { weight }) => sum + weight, 0);
    return unknown >= UNKNOWN_SUBJECT && added.every(({ known }) => known === 0);
  }

  /** True where an entry answers a question of these terms. */
  function answers(
    { likeness, evidence }: Ranked,
    alike: readonly Alike[],
    terms: readonly Weighed[],
    leans: boolean,
  ): boolean {
    const rankOf = (wanted: Line['kind']) => likenessRank(alike.filter(({ kind }) => kind === wanted));
    const lead = rankOf('question') - rankOf('not-covered');
    return likeness >= SAME_QUESTION || isCovered({ evidence, lead, leans }, terms);
  }

  /** True for an entry on activities that are none of those asked about: what holds for one is not said of another. */
  function isOfOthers(entry: Entry, asked: ReadonlySet<Activity>): boolean {
    const named = [...activities.about(entry)];
    return asked.size > 0 && named.length > 0 && !named.some((activity) => asked.has(activity));
  }

  /** The best entry on the one activity that a question is about: it belongs to the answer, whatever else does. */
  function ofActivity(asked: ReadonlySet<Activity>, found: readonly Ranked[]): Ranked | undefined {
    const [only, ...others] = asked;
    if (only === undefined || others.length > 0) return undefined;
    return found.find(({ entry }) => activities.about(entry).has(only));
  }

  function choices(message: Message): readonly string[] {
    const { book } = indexed;
    const questionsOf = (entry: Entry) => (book.translation(entry.id, message.language) ?? entry).questions;
    const terms = termsOf(message);
    const subject = search
      .candidates(terms)
      .find(({ entry }) =>
        terms.some(({ term, known }) => known > 0 && search.holdings(entry).subject.has(term)),
      );
    const own = subject ? questionsOf(subject.entry) : [];
    const firsts = book.entries.flatMap((entry) => questionsOf(entry).slice(0, 1));
    return [...new Set([...own, ...firsts])].slice(0, MOST_CHOICES);
  }

  function beside(message: Message, sections: ReadonlySet<string>): Beside | undefined {
    const found = answer(message, [], []);
    if (found.outcome !== 'answer' || found.likeness < LIKE_BESIDE) return undefined;
    const [entry] = found.entries;
    if (!entry || sections.has(entry.section)) return undefined;
    const own = found.chosen.filter(({ entry: { id } }) => id === entry.section);
    return own.length > 0 ? { chosen: own.slice(0, MOST_BESIDE), entry } : undefined;
  }

  return {
    answer,
    beside,
    choices,
    listing: ({ words, language }) =>
      new Set(
        compare[language]()
          .alike(words)
          .filter(({ kind, likeness }) => kind === 'question' && likeness >= LISTED_QUESTION)
          .map(({ of }) => of),
      ),
  };
}

/** True where an entry's title, sentences or other names hold a term. Listed questions prove nothing. */
function isStated(term: Term, { subject, text }: Holdings): boolean {
  return subject.has(term) || text.has(term);
}

/** The subject that a declined question turns on, where one known not to be covered is like it. */
function nearestBeyond(alike: readonly Alike[]): BeyondTopic | 'off-topic' | undefined {
  const nearest = alike.find(({ kind }) => kind === 'not-covered');
  if (nearest === undefined || nearest.likeness < LIKE_BEYOND) return undefined;
  return nearest.of as BeyondTopic | 'off-topic';
}
