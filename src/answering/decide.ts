import type { IndexedBook } from '../knowledge/index-book.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { decide as decidePlan } from '../planner/decide.ts';
import type { PlanQuestion } from '../planner/plan.ts';
import { forEachGoal, planAsked, subjectOfPlan } from './asked-plan.ts';
import { withDefaults } from './defaults.ts';
import { QUESTION_PLACES } from '../wording/question-places.ts';
import { makeBookReader } from './book-reader.ts';
import { correctionsOf, type BookLookUp } from './club-look-up.ts';
import { beyondAsked } from './evidence.ts';
import { MOST_CHARACTERS } from './limits.ts';
import { meeting } from './meeting.ts';
import type { Question, Turn } from './question.ts';
import { raised, raisedBefore } from './raised.ts';
import type { OneReply, Part, Reply } from './reply.ts';
import { shortened } from './shorter.ts';
import { ALONE, leansOn, namesSubject, type Leaning } from './understanding/follow-up.ts';
import { languageOf } from './understanding/language.ts';
import { readMessage, type Message } from './understanding/message.ts';
import { severalQuestions } from './understanding/several.ts';
import { declined, smalltalk } from './understanding/small-talk.ts';
import { isVague } from './understanding/talk/vague/vague.ts';
import { asksWhatIf } from './understanding/weeks/what-if.ts';

/** A part of a message is answered on its own where a listed question is at least this like it. */
const LIKE_A_QUESTION = 0.5;

/** What a question gets, and the language to say it in. */
export interface Decided {
  readonly reply: Reply;
  readonly language: SpokenLanguage;
}

/** Decides what a question gets: the same question always gets the same reply. */
export type Decide = (question: Question) => Decided;

/** Makes the decider for a book, in which messages are looked up so. */
export function makeDecide(indexed: IndexedBook, lookUp: BookLookUp): Decide {
  const book = makeBookReader(indexed, lookUp);
  const correctIn = correctionsOf(indexed.shipped ?? indexed);

  return (question) => {
    if (question.plan) {
      const urgency = raisedBefore(question.history);
      const reply: Reply = urgency ? { outcome: 'safety', urgency } : plan(question.plan, question);
      return { reply, language: languageOf([], question.locale) };
    }
    const read = (text: string): Message => readMessage(text, correctIn, question);
    const message = read(question.text.slice(0, MOST_CHARACTERS));
    const reply =
      refusal(message, question) ?? listed(message, question) ?? answered(message, question, read);
    const isShort = question.club?.detail === 'short';
    return { reply: isShort ? shortened(reply) : reply, language: message.language };
  };

  /** The reply to a message as a whole where the book lists it: whatever else it may be read as, it is that question. */
  function listed(message: Message, question: Question): Reply | undefined {
    if (!standsListed(message, question.history)) return undefined;
    return forGoals(message, question) ?? one(message, question, ALONE);
  }

  function answered(message: Message, question: Question, read: (text: string) => Message): Reply {
    const kind = smalltalk(message);
    if (kind) return { outcome: 'smalltalk', kind };
    return (
      meeting(message, question) ??
      several(question, read) ??
      forGoals(message, question) ??
      one(message, question, leaningOf(message, question.history, read))
    );
  }

  /** What a message leans on; one that the book lists stands alone, whatever was said before. */
  function leaningOf(message: Message, history: readonly Turn[], read: (text: string) => Message): Leaning {
    return history.length === 0 || standsListed(message, history) ? ALONE : leansOn(message, history, read);
  }

  /** The reply to a message as one question. */
  function one(message: Message, question: Question, { earlier, said, meant }: Leaning): OneReply {
    if (meant && beyondAsked(message).length === 0) return book.answer(meant, [], [meant]);
    const { asked, before } = planAsked(message, earlier);
    if (asked === undefined) {
      const alone = earlier.length + said.length === 0;
      const vague = alone && isVague(message) && book.listing(message).all.size === 0;
      return vague
        ? { outcome: 'vague', choices: book.choices(message) }
        : book.answer(message, earlier, said, question.near);
    }
    if ('problem' in asked)
      return isClubs(message)
        ? book.answer(message, earlier, said)
        : { outcome: 'clarify', problem: asked.problem };
    if (before && asksWhatIf(message.plan))
      return { ...plan(asked, question), against: plan(before, question).decision };
    const planned = plan(asked, question);
    if (before !== undefined) return planned;
    return isListed(message, planned)
      ? book.answer(message, earlier, said, question.near)
      : withBeside(message, planned);
  }

  /** True where the book lists this very question, which names its own subject where something was said before it. */
  function standsListed(message: Message, history: readonly Turn[]): boolean {
    return (history.length === 0 || namesSubject(message)) && book.listing(message).all.size > 0;
  }

  /**
   * True where the shipped book lists this very question, under entries that the plan does not rest on. What a club
   * lists besides goes before a plan only where something must be known first: no entry of a club's overrules the
   * planner, it is told beside what that decided.
   */
  function isListed(message: Message, { decision }: Extract<Reply, { outcome: 'plan' }>): boolean {
    if (decision.verdict === 'ask') return isClubs(message);
    const { shipped } = book.listing(message);
    return shipped.size > 0 && !decision.findings.some(({ section }) => shipped.has(section));
  }

  /** True where entries of a club's list this very question and the shipped book does not. */
  function isClubs(message: Message): boolean {
    const { all, shipped } = book.listing(message);
    return all.size > 0 && shipped.size === 0;
  }

  /** A plan with what else the knowledge says of the question; a plan of a whole week says enough. */
  function withBeside(message: Message, planned: Extract<Reply, { outcome: 'plan' }>): OneReply {
    if (planned.decision.week !== undefined) return planned;
    const sections = new Set(planned.decision.findings.map(({ section }) => section));
    return { ...planned, beside: book.beside(message, sections) };
  }

  /**
   * The replies to a message that asks several things, each on its own, where at least two of them get one: an answer,
   * a plan, or that the knowledge does not hold it. Undefined where the message is better read as one question.
   */
  function several(question: Question, read: (text: string) => Message): Reply | undefined {
    const history: Turn[] = [...question.history];
    const parts: Part[] = [];
    for (const { place, text } of severalQuestions(question.text)) {
      const message = read(text);
      const leaning = leaningOf(message, history, read);
      const reply = one(message, question, leaning);
      // What leans on a part that is not covered is not covered either.
      const leansOnNothing = leaning.earlier.length > 0 && parts.at(-1)?.reply.outcome === 'abstain';
      if (standsAlone(reply) && !leansOnNothing) parts.push({ place, reply });
      history.push({ role: 'member', text });
    }
    const subjects = new Set(parts.map(({ reply }) => subjectOf(reply)));
    return subjects.size > 1 && subjects.size === parts.length ? { outcome: 'several', parts } : undefined;
  }
}

/** What a message gets that nothing in a book may answer; undefined where an answer is to be looked for. */
function refusal(message: Message, question: Question): Reply | undefined {
  if (message.written.length === 0) return { outcome: 'abstain', reason: 'empty', nearest: [] };
  const urgency = raised(message, question.history);
  if (urgency) return { outcome: 'safety', urgency };
  if (question.text.length > MOST_CHARACTERS) return { outcome: 'abstain', reason: 'too-long', nearest: [] };
  const reason = declined(message);
  return reason && { outcome: 'abstain', reason, nearest: [] };
}

/** The plans of a question that is asked for several goals at once. */
function forGoals(message: Message, question: Question): Reply | undefined {
  const asked = forEachGoal(message);
  const parts = QUESTION_PLACES.slice(0, asked.length).flatMap((place, at): Part[] => {
    const one = asked[at];
    return one ? [{ place, reply: plan(one, question) }] : [];
  });
  return parts.length > 1 ? { outcome: 'several', parts } : undefined;
}

/** Decides a plan question, with what the profile and the club add to it. */
function plan(asked: PlanQuestion, asker: Question): Extract<Reply, { readonly outcome: 'plan' }> {
  const { question, ...defaults } = withDefaults(asked, asker);
  return { outcome: 'plan', asked, question, decision: decidePlan(question), ...defaults };
}

/** True for a reply that one question of several can get: not for one that asks back or that found nothing at all. */
function standsAlone(reply: OneReply): boolean {
  if (reply.outcome === 'plan') return reply.decision.verdict !== 'ask';
  if (reply.outcome === 'answer') return reply.likeness >= LIKE_A_QUESTION;
  return reply.outcome === 'abstain' && reply.topic !== undefined;
}

/** What a reply is about, so that two questions with one answer are taken as one. */
function subjectOf(reply: OneReply): string {
  if (reply.outcome === 'plan') return subjectOfPlan(reply.question);
  if (reply.outcome === 'answer') return reply.entries[0]?.section ?? '';
  return reply.outcome;
}
