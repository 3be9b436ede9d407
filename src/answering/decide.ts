import { EVERYDAY_WORDS } from '../knowledge/everyday-words.ts';
import { LIGHT_WORDS } from '../knowledge/light-words.ts';
import { isAsking, type Candidate, type IndexedBook } from '../knowledge/search.ts';
import { makeCorrect } from '../knowledge/spelling.ts';
import { tokens } from '../knowledge/tokens.ts';
import type { Term } from '../knowledge/vocabulary.ts';
import { decide as decidePlan } from '../planner/decide.ts';
import type { PlanQuestion } from '../planner/plan.ts';
import { makeChoose } from './compose.ts';
import { withDefaults } from './defaults.ts';
import { MOST_CHARACTERS } from './limits.ts';
import { foreignTopics, weigh, weighTerms, type Evidence } from './evidence.ts';
import type { Question, Turn } from './question.ts';
import type { Reply } from './reply.ts';
import { asksForAnotherSport } from './understanding/direction.ts';
import { leansOn } from './understanding/follow-up.ts';
import { FOREIGN_TOPICS } from './understanding/foreign-topics.ts';
import { readMessage, type Message } from './understanding/message.ts';
import { planQuestion, type AskedPlan } from './understanding/questions/plan-question.ts';
import { PLAN_VOCABULARY, readPlan, type PlanReading } from './understanding/plan-reading.ts';
import type { Urgency } from './understanding/danger/red-flag-signs.ts';
import { redFlag } from './understanding/danger/red-flags.ts';
import { declined, smalltalk } from './understanding/small-talk.ts';
import { asksWhatIf, changedWeek } from './understanding/weeks/what-if.ts';

/** Least share of a question that an entry must cover to answer it; a long message holds more that is beside it. */
const LEAST_EVIDENCE = { short: 0.5, long: 0.33 } as const;
/** Terms up to which a message is short, and from which it is long. */
const SHORT_TERMS = 5;
const LONG_TERMS = 12;
/** A question this like one that an entry answers is that question. */
const SAME_QUESTION = 0.75;
/** A further entry joins the first if its rank is at least this share of the first's. */
const FURTHER_ENTRY_SHARE = 0.8;
/** A message with a smaller share of English words is taken for another language. */
const LEAST_ENGLISH = 0.6;
const MOST_ENTRIES = 2;
const MOST_NEAREST = 3;

/** Decides what a question gets: the same question always gets the same reply. */
export type Decide = (question: Question) => Reply;

/** Makes the decider for a book. */
export function makeDecide(indexed: IndexedBook): Decide {
  const { vocabulary, search } = indexed;
  const choose = makeChoose(indexed);
  const correct = makeCorrect(
    new Set([...vocabulary.known, ...PLAN_VOCABULARY, ...LIGHT_WORDS, ...FOREIGN_TOPICS.flatMap(tokens)]),
    EVERYDAY_WORDS,
  );

  return (question) => {
    const read = (text: string): Message => readMessage(text, correct, question);
    if (question.plan) {
      const raised = raisedBefore(memberTurns(question.history));
      return raised ? { outcome: 'safety', urgency: raised } : plan(question.plan, question);
    }
    const message = read(question.text.slice(0, MOST_CHARACTERS));
    if (message.written.length === 0) return { outcome: 'abstain', reason: 'empty', nearest: [] };
    const urgency = redFlag(message.written) ?? earlierRedFlag(message, question.history);
    if (urgency) return { outcome: 'safety', urgency };
    if (question.text.length > MOST_CHARACTERS)
      return { outcome: 'abstain', reason: 'too-long', nearest: [] };
    const reason = declined(message);
    if (reason) return { outcome: 'abstain', reason, nearest: [] };
    const kind = smalltalk(message);
    if (kind) return { outcome: 'smalltalk', kind };
    const earlier = leansOn(message, question.history, read);
    const { asked, before } = asksPlan(message, earlier);
    if (asked === undefined) return answer(message, earlier);
    if ('problem' in asked) return { outcome: 'clarify', problem: asked.problem };
    return before && asksWhatIf(message.plan)
      ? { ...plan(asked, question), against: plan(before, question).decision }
      : plan(asked, question);
  };

  /**
   * The plan question of a message, unless it turns on something that neither the planner nor the book knows; with
   * the one before it, if it leans on one.
   */
  function asksPlan(message: Message, earlier: readonly Message[]): PlanAsked {
    if (foreignTopics(message).some(({ start }) => !isPlanned(message.plan, start))) return {};
    const before = earlier.toReversed().reduce<PlanQuestion | undefined>((asked, said) => {
      const next = following(said.plan, asked);
      return next === undefined || 'problem' in next ? undefined : next;
    }, undefined);
    const asked = following(message.plan, before);
    if (before !== undefined) return { before, ...(asked && { asked }) };
    if (asked !== undefined || earlier.length === 0) return asked ? { asked } : {};
    const words = [message, ...earlier].flatMap((said) => said.words);
    const together = planQuestion(readPlan(words, { ...message.plan, breaks: new Set() }));
    return together ? { asked: together } : {};
  }

  function answer(message: Message, earlier: readonly Message[]): Reply {
    const terms = weighTerms(message, indexed);
    const foreign = foreignTopics(message);
    for (const said of earlier) {
      for (const context of weighTerms(said, indexed)) {
        if (search.weight(context.term) > 0 && !terms.some(({ term }) => term === context.term))
          terms.push(context);
      }
    }
    const found = search
      .candidates(terms)
      .map((candidate) => ({ candidate, evidence: weigh(terms, foreign, candidate, search) }));
    const activities = activityTerms(message);
    const speaksOfThem = ({ entry }: Candidate) =>
      activities.length === 0 || activities.some((term) => search.holding(entry, term) > 0);
    const [first, ...others] = found
      .filter(
        ({ candidate, evidence }) => answers(candidate, evidence, terms.length) && speaksOfThem(candidate),
      )
      .toSorted((a, b) => rank(b) - rank(a));
    if (!first || asksForAnotherSport(message.plan)) {
      const near = foreign.length > 0 || found.some(({ evidence }) => evidence.telling);
      return abstain(message, near ? found.map(({ candidate }) => candidate) : []);
    }
    const further = others.filter((other) => rank(other) >= rank(first) * FURTHER_ENTRY_SHARE);
    const used = [first, ...further].slice(0, MOST_ENTRIES);
    const chosen = choose(
      message.words,
      terms,
      used.map(({ candidate }) => candidate.entry),
    );
    return {
      outcome: 'answer',
      chosen,
      entries: used.map(({ candidate: { entry }, evidence }) => ({
        section: entry.id,
        revision: entry.revision,
        evidence: Math.round(evidence.share * 100) / 100,
      })),
    };
  }

  /** The terms of the activities that a message asks about: what holds for one is not said of another. */
  function activityTerms({ words, asking, plan: { mentions } }: Message): Term[] {
    const named = mentions.filter(
      ({ value, start }) => value.kind === 'cross' && value.activity && asking.has(start),
    );
    return vocabulary
      .terms(words)
      .filter(({ at }) => named.some(({ start, end }) => at >= start && at < end))
      .flatMap(({ term }) => (search.weight(term) > 0 && !isAsking(term) ? [term] : []));
  }

  function abstain(message: Message, candidates: readonly Candidate[]): Reply {
    const nearest = candidates.slice(0, MOST_NEAREST).map(({ nearestQuestion }) => nearestQuestion);
    const english = message.words.filter(
      (word) => EVERYDAY_WORDS.has(word) || vocabulary.known.has(word),
    ).length;
    if (english < message.words.length * LEAST_ENGLISH) {
      return { outcome: 'abstain', reason: 'other-language', nearest: [] };
    }
    return { outcome: 'abstain', reason: candidates.length > 0 ? 'not-covered' : 'off-topic', nearest };
  }
}

/** True where a word is one of those that the planner goes by: then it leads away from no plan. */
function isPlanned({ marks, ...reading }: PlanReading, at: number): boolean {
  const { mentions, times, goals, levels, seasons, ahead } = reading;
  const read = [mentions, times, goals, levels, seasons, ahead, marks.race, marks.instead, marks['same-day']];
  return read.some((hits) => hits.some(({ start, end }) => at >= start && at < end));
}

/** What a message asks of the planner, and the question that it leans on. */
interface PlanAsked {
  readonly asked?: AskedPlan;
  readonly before?: PlanQuestion;
}

/** The plan question of a message that may follow another one; a "what if" that changes nothing is that one again. */
function following(reading: PlanReading, before: PlanQuestion | undefined): AskedPlan | undefined {
  if (before === undefined || !asksWhatIf(reading)) return planQuestion(reading, before);
  const ofWeek = before.intent === 'week-check' || before.intent === 'week-build';
  return changedWeek(reading, before) ?? (ofWeek ? undefined : planQuestion(reading, before)) ?? before;
}

/** Decides a plan question, with what the profile and the club add to it. */
function plan(asked: PlanQuestion, asker: Question): Extract<Reply, { readonly outcome: 'plan' }> {
  const { question, ...defaults } = withDefaults(asked, asker);
  return { outcome: 'plan', question, decision: decidePlan(question), ...defaults };
}

/** The words of what the member said before, oldest first. */
function memberTurns(history: readonly Turn[]): string[][] {
  return history
    .filter(({ role }) => role === 'member')
    .map(({ text }) => tokens(text.slice(0, MOST_CHARACTERS)));
}

/** A red flag in what was said before. Training talk waits until somebody has looked at it. */
function raisedBefore(said: readonly (readonly string[])[]): Urgency | undefined {
  for (const words of said) {
    const urgency = redFlag(words);
    if (urgency) return urgency;
  }
  return undefined;
}

/**
 * A red flag that the member raised earlier in this conversation, or one that only shows when the last message and
 * this one are read together. Small talk may pass.
 */
function earlierRedFlag(message: Message, history: readonly Turn[]): Urgency | undefined {
  if (smalltalk(message)) return undefined;
  const said = memberTurns(history);
  const last = said.at(-1);
  return raisedBefore(said) ?? (last && redFlag([...last, ...message.written]));
}

function answers({ likeness }: Candidate, { share, telling, covered }: Evidence, terms: number): boolean {
  const length = Math.min(1, Math.max(0, (terms - SHORT_TERMS) / (LONG_TERMS - SHORT_TERMS)));
  const least = LEAST_EVIDENCE.short + length * (LEAST_EVIDENCE.long - LEAST_EVIDENCE.short);
  return share > 0 && ((share >= least && telling) || (likeness >= SAME_QUESTION && covered.length > 1));
}

function rank({
  candidate,
  evidence,
}: {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
}): number {
  return candidate.score + evidence.share + evidence.subject;
}
