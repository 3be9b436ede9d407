import type { Hit } from '../../../knowledge/phrases.ts';
import type { PlanQuestion, QuestionForm } from '../../../planner/plan.ts';
import type { PlanReading } from '../plan-reading.ts';
import { covered } from './said.ts';

/** A question with how the message puts it, where a yes could be said to it. */
export function withForm<Q extends PlanQuestion>(reading: PlanReading, question: Q): Q {
  const form = takesYes(question) ? formOf(reading) : undefined;
  return form === undefined ? question : { ...question, form };
}

/** True for a question that may be put so that it asks for a yes: not for how often, which day or which activity. */
function takesYes(question: PlanQuestion): boolean {
  switch (question.intent) {
    case 'same-day':
      return question.orderAsked !== true && question.gapAsked !== true;
    case 'frequency':
      return question.count !== undefined;
    case 'placement':
      return question.onKind !== undefined || (question.on ?? []).length > 0;
    case 'season':
    case 'week-check':
      return true;
    case 'focus':
      return question.severalAtOnce === true;
    case 'goal':
    case 'week-build':
      return false;
  }
}

/**
 * How a message puts its question, where it is not whether something may be done: whether it would be wrong, or what
 * of several things. What it only tells is no question.
 */
export function formOf(reading: PlanReading): QuestionForm | undefined {
  if (reading.marks['all-wrong'].some((hit) => isAsked(reading, hit))) return 'against';
  return offersChoice(reading) || asksWhat(reading) ? 'open' : undefined;
}

/** True for words of judgement in a sentence that asks; "not bad" is none. */
const isAsked = ({ asking, words }: PlanReading, { start }: Hit<true>): boolean =>
  asking.has(start) && !NOT.has(words[start - 1] ?? '');
const NOT: ReadonlySet<string> = new Set('not no nicht kein keine pas'.split(' '));

/** "Keep on with the bike or ease off?": two things to choose from. */
function offersChoice(reading: PlanReading): boolean {
  const { marks, asking, words, numbers } = reading;
  return marks['either-or'].some((hit) => {
    const { start, end } = hit;
    if (!asking.has(start) || end === words.length || TAG.has(words[end] ?? '')) return false;
    const counts = numbers.some((number) => number.start === end || covered(hit, [number]));
    return !counts && !(isPermitted(reading) && joinsLike(reading, hit));
  });
}

/** What stands behind "or" where it offers nothing: "or not", "or is that too much", "or am I mad". */
const TAG: ReadonlySet<string> = new Set(
  (
    'not no nah nope is am are was would will wont does do did too better what whatever something smth so both ' +
    'nicht nich net nein ist bin war doch wird was beides zu ' +
    'es me algo acabo estoy seria que asi demasiado ' +
    'pas non c est ca cest trop quoi les'
  ).split(' '),
);

/** "Is it ok to do yoga or Pilates": either of them will do, so it is one question. */
const isPermitted = ({ marks, words }: PlanReading): boolean =>
  marks['all-right'].some(({ start, end }) => MAY.test(words.slice(start, end).join(' ')));
const MAY =
  /\b(?:ok|okay|fine|alright|can|may|could|safe|puedo|podria|puede|bien|vale|bueno|kann|darf|konnte|geht|passt|peux|puis|peut|bon|bien|va|passe)\b/;

/** True where "or" stands between two sessions, days or efforts, and not between whole clauses. */
function joinsLike({ mentions, days, intensities }: PlanReading, { start, end }: Hit<true>): boolean {
  const likes = [mentions, days, intensities];
  return likes.some(
    (hits) =>
      hits.some((hit) => hit.end <= start && start - hit.end <= 1) &&
      hits.some((hit) => hit.start >= end && hit.start - end <= LINK_WORDS),
  );
}
/** Articles and the like behind "or". */
const LINK_WORDS = 2;

/** "What can I do …", "je fais quoi": which thing, and not whether. */
function asksWhat({ words, asking, breaks, marks }: PlanReading): boolean {
  const judged = marks['all-right'].filter(({ start }) => WHAT.test(words[start] ?? ''));
  return words.some((word, at) => {
    if (!asking.has(at) || covered({ start: at, end: at + 1 }, judged)) return false;
    if (DO_WHAT.test(words.slice(Math.max(0, at - 2), at + 1).join(' '))) return true;
    const opens = at === 0 || breaks.has(at) || !asking.has(at - 1);
    if (!opens || !WHAT.test(word) || OF_OPINION.test(words[at + 1] ?? '')) return false;
    return !words.slice(at + 1, at + OPINION_WORDS).some((said) => OPINION.test(said));
  });
}

const WHAT =
  /^(?:what|whats|wht|which|wich|how|hows|que|q|cual|cuales|como|was|womit|wie|welche[rsnm]?|quel|quelle|quels|quelles|quoi|comment)$/;
/** "What about", "what do you think", "was meint ihr": whether, after all. */
const OF_OPINION =
  /^(?:if|about|bout|do|tal|te|os|le|pasa|opinas|opinais|piensas|pensais|lo|la|dices|meinst|meint|haltet|haltst|sagst|sagt|ist|war|ware|en|penses|pensez|dis|bad|dumb|stupid|wise|good|sensible|say)$/;
/** "Whats the verdict", "what is your take". */
const OPINION = /^(?:verdict|view|take|opinion|thoughts?|avis|meinung|veredicto)$/;
const OPINION_WORDS = 4;
const DO_WHAT = /(?:fais|fait|faire|faut) quoi$|(?:mach|mache|machen|tun) was$/;
