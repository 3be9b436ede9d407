import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { Holdings } from '../knowledge/holdings.ts';
import type { IndexedBook } from '../knowledge/index-book.ts';
import type { Alike } from '../knowledge/likeness.ts';
import type { Line } from '../knowledge/line.ts';
import type { Search } from '../knowledge/search.ts';
import type { Term } from '../knowledge/term.ts';
import type { Activity } from '../planner/session.ts';
import { activitiesAbout, activitiesAsked } from './activities.ts';
import { askedClause } from './asked-clause.ts';
import type { BookLookUp } from './club-look-up.ts';
import { isSideCompared, weighedAgainst } from './comparison.ts';
import { beyondAsked, isCovered, supported, type Weighed } from './evidence.ts';
import { makeListing, type Listing } from './listing.ts';
import type { Found } from './look-up.ts';
import { likenessRank, nearestFirst, type Near } from './rank.ts';
import type { Beside, OneReply } from './reply.ts';
import { asksForAnotherSport } from './understanding/direction.ts';
import { isOtherLanguage } from './understanding/language.ts';
import { addsSubject } from './understanding/follow-up.ts';
import type { Message } from './understanding/message.ts';

/** A question this like one that an entry lists is that question. */
const SAME_QUESTION = 0.9;
/** A further entry joins the first if its rank is at least this share of the first's. */
const FURTHER_ENTRY_SHARE = 0.75;
const MOST_ENTRIES = 3;
const MOST_NEAREST = 3;
/** Words unknown to the book that weigh so much together are a subject. */
const UNKNOWN_SUBJECT = 1;
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
/** A question this like one that the club's own entry lists comes near to it. */
const LIKE_NEAR = 0.4;
/** A question known not to be covered names the subject of one that is this like it. */
const LIKE_BEYOND = 0.4;

const NONE: ReadonlySet<string> = new Set();

/** Reads a book for messages. */
export interface BookReader {
  /**
   * Answers a message, or says why it is not covered. `earlier` are the messages that it leans on, newest first, and
   * `said` what of the bot's own words it points at. `near` puts the entries in order that answer alike.
   */
  answer(message: Message, earlier: readonly Message[], said: readonly Message[], near?: Near): BookReply;
  listing(message: Message): Listing;
  /** What the book answers to a message, in short, where it rests on none of some sections and lists a question like it. */
  beside(message: Message, sections: ReadonlySet<string>): Beside | undefined;
  /** Questions to pick from where a message says too little: those of the subject that it names, else the first of the book. */
  choices(message: Message): readonly string[];
}

export type BookReply = Extract<OneReply, { readonly outcome: 'answer' | 'abstain' }>;

/** Makes the reader of a book, in which messages are looked up so. */
export function makeBookReader(indexed: IndexedBook, lookUp: BookLookUp): BookReader {
  const { book } = indexed;
  const listingOf = makeListing(indexed, lookUp);
  const searchOf = (entry: Entry): Search =>
    lookUp.isOwn(entry.id) ? indexed.search : (indexed.shipped ?? indexed).search;

  function answer(
    message: Message,
    earlier: readonly Message[],
    said: readonly Message[],
    near?: Near,
  ): BookReply {
    const whole = answerTo(message, earlier, said, undefined, near);
    const isOpen = whole.outcome === 'abstain' && beyondAsked(message).length === 0;
    const clause = isOpen ? askedClause(message) : undefined;
    if (clause === undefined) return whole;
    const narrow = answerTo({ ...message, asking: clause }, earlier, said, clause, near);
    const isCarried = narrow.outcome === 'answer' && (narrow.entries[0]?.evidence ?? 0) >= CARRYING_SHARE;
    return isCarried ? narrow : whole;
  }

  /** Answers what a message asks, by all of its words or by those at some places. */
  function answerTo(
    message: Message,
    earlier: readonly Message[],
    said: readonly Message[],
    places?: ReadonlySet<number>,
    near?: Near,
  ): BookReply {
    const beyond = [message, ...(addsSubject(message) ? [] : earlier.slice(0, 1))].flatMap(beyondAsked);
    const { looked, found } = lookUp.find({ message, earlier, said, beyond, ...(places && { places }) });
    const nearest = found
      .filter((one) => one.rank >= NEAR_RANK && isLikeEnough(one))
      .slice(0, MOST_NEAREST)
      .map(({ nearestQuestion }) => nearestQuestion);
    const asked = activitiesAsked(message);
    // The entry that lists this very question answers it, whatever subject its words name.
    const listing = earlier.length === 0 ? listingOf(message).all : NONE;
    const within = [
      ...found.filter(({ entry }) => listing.has(entry.id)),
      ...found.filter(
        ({ entry }) =>
          !listing.has(entry.id) &&
          beyond.every(({ words, also }) =>
            searchOf(entry).speaksOf(entry, also ? [words, also] : [words], message.language),
          ) &&
          !isOfOthers(entry, asked),
      ),
    ];
    const [first, ...others] = within;
    const isListed = first !== undefined && listing.has(first.entry.id);
    const isAnswered = first !== undefined && !asksForAnother(message, first) && (isListed || answers(first));
    const listed = isListed || (beyond.length === 0 && isAnswered && first.likeness >= LIKE_LISTED);
    const comparison =
      !listed && beyond.every(({ value }) => value === 'comparison')
        ? compared(message, looked.terms, found)
        : undefined;
    if (comparison) return comparison;
    if (beyond.length > 0 && within.length === 0)
      return { outcome: 'abstain', reason: 'not-covered', topic: beyond[0]?.value, nearest };
    if (!isAnswered) {
      if (isOtherLanguage(message.written, message.language))
        return { outcome: 'abstain', reason: 'other-language', nearest: [] };
      const topic = nearestBeyond(looked.alike);
      const near = found.some((one) => one.evidence.telling && isLikeEnough(one));
      return near && topic !== 'off-topic'
        ? { outcome: 'abstain', reason: 'not-covered', topic, nearest }
        : { outcome: 'abstain', reason: 'off-topic', nearest: [] };
    }
    // What ranks before the entry that lists the question would answer another one.
    const further = others.filter(
      ({ rank }) => rank >= first.rank * FURTHER_ENTRY_SHARE && rank <= first.rank,
    );
    const close = nearestFirst([first, ...further].slice(0, MOST_ENTRIES), near);
    const own = ofActivity(asked, within);
    const used = own && !close.includes(own) ? [...close, own] : close;
    return {
      outcome: 'answer',
      likeness: first.likeness,
      chosen: used.flatMap((one, place) => one.choose(place, used.length)),
      entries: used.map(({ entry, evidence }) => supported(entry, evidence)),
    };
  }

  /** What the book says of each of the activities that a message compares; undefined where it compares them in what no entry says. */
  function compared(
    message: Message,
    terms: readonly Weighed[],
    found: readonly Found[],
  ): BookReply | undefined {
    const sides = weighedAgainst(message);
    const used = new Set(
      sides.flatMap((side) => found.find(({ entry }) => activitiesAbout(entry).has(side)) ?? []),
    );
    if (used.size < 2 || used.size < sides.length) return undefined;
    const stray = terms.filter(
      ({ term, word, asks }) =>
        !asks &&
        !isSideCompared(word, message.language) &&
        ![...used].some(({ entry }) => isStated(term, searchOf(entry).holdings(entry))),
    );
    if (stray.reduce((sum, { weight }) => sum + weight, 0) > MOST_STRAY) return undefined;
    const chosen = [...used].flatMap((one, place) => one.choose(place, used.size));
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

  /** True for a shipped entry, and for one of the club's own where it lists a question that comes near. */
  function isLikeEnough({ entry, likeness }: Found): boolean {
    return likeness >= LIKE_NEAR || !lookUp.isOwn(entry.id);
  }

  /** True for an entry on activities that are none of those asked about: what holds for one is not said of another. */
  function isOfOthers(entry: Entry, asked: ReadonlySet<Activity>): boolean {
    const named = [...activitiesAbout(entry)];
    return asked.size > 0 && named.length > 0 && !named.some((activity) => asked.has(activity));
  }

  /** The best entry on the one activity that a question is about: it belongs to the answer, whatever else does. */
  function ofActivity(asked: ReadonlySet<Activity>, found: readonly Found[]): Found | undefined {
    const [only, ...others] = asked;
    if (only === undefined || others.length > 0) return undefined;
    return found.find(({ entry }) => activitiesAbout(entry).has(only));
  }

  function choices(message: Message): readonly string[] {
    const questionsOf = (entry: Entry) => (book.translation(entry.id, message.language) ?? entry).questions;
    const subject = lookUp.named(message);
    const own = subject ? questionsOf(subject) : [];
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
    listing: listingOf,
  };
}

/** True where a message asks for another sport, or goes on to what the book does not know. */
function asksForAnother({ plan }: Message, { by }: Found): boolean {
  return asksForAnotherSport(plan) || (by.goesOn && bringsUnknown(by.asking));
}

/** True where all that a follow-up adds is unknown to the book: what was said before does not make it known. */
function bringsUnknown(asking: readonly Weighed[]): boolean {
  const added = asking.filter(({ asks }) => !asks);
  const unknown = added.reduce((sum, { weight }) => sum + weight, 0);
  return unknown >= UNKNOWN_SUBJECT && added.every(({ known }) => known === 0);
}

/** True where an entry answers the question that it was found for. */
function answers({ likeness, evidence, by: { alike, terms, leans } }: Found): boolean {
  const rankOf = (wanted: Line['kind']) => likenessRank(alike.filter(({ kind }) => kind === wanted));
  const lead = rankOf('question') - rankOf('not-covered');
  return likeness >= SAME_QUESTION || isCovered({ evidence, lead, leans }, terms);
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
