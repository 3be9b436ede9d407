import type { FrequencyQuestion, SameDayQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import {
  gravest,
  ifClauses,
  itself,
  OF_NUMBERS,
  refusal,
  resting,
  type Headline,
  type Worded,
} from './plan-worded.ts';

/** Rules that tell who asks for the order: after the run. */
const PLACES_AFTER_RUN: readonly RuleId[] = ['swim-off-hard-days', 'swim-as-cool-down', 'yoga-after-run'];

/** Whether a run and cross-training go together on one day, or which comes first, or how far apart they are. */
export function sameDayHeadline(question: SameDayQuestion, worded: Worded): Headline {
  const { decision, findings, catalogue } = worded;
  const { headlines } = catalogue;
  const refused = refusal(worded);
  if (refused !== undefined) return refused;
  if (question.orderAsked === true) {
    const places = findings.filter(({ rule }) => PLACES_AFTER_RUN.includes(rule));
    return places.length === 0
      ? itself(findings, 'order-left-open')
      : {
          lines: [
            { text: headlines.afterTheRun({ facts: question }), rules: places.map(({ rule }) => rule) },
          ],
          says: ['order-left-open', 'swim-as-cool-down', 'yoga-after-run'],
        };
  }
  const swim = findings.find(({ rule }) => rule === 'swim-off-hard-days');
  const keepsAfter = swim !== undefined && decision.conditions?.includes(swim.rule) === true;
  if (question.order === 'cross-first' && keepsAfter) {
    return {
      ...resting(headlines.notBefore({ facts: question }), [swim.rule], worded),
      ifs: [swim.rule],
      says: ['space-sessions', 'one-hard-session-a-day', 'order-left-open'],
    };
  }
  if (question.gapAsked === true) return itself(findings, 'space-sessions');
  const conditional = decision.verdict === 'yes-if' ? ifClauses(worded, headlines.yesIf) : undefined;
  return conditional ?? resting(headlines.sameDayYes({ facts: question }), ['same-day-allowed'], worded);
}

/** How many days or sessions, or whether a number is too many. */
export function frequencyHeadline(question: FrequencyQuestion, worded: Worded): Headline {
  const { decision, findings, catalogue } = worded;
  const { headlines } = catalogue;
  const { count } = question;
  const conditional =
    decision.verdict === 'yes-if' && (count !== undefined || question.onTop === true)
      ? ifClauses(worded, headlines.yesIf)
      : undefined;
  if (conditional !== undefined) return conditional;
  const ofTheClub = clubNumber(question, worded);
  if (ofTheClub !== undefined) return ofTheClub;
  const [first] = findings;
  const ofNumber =
    first !== undefined && (OF_NUMBERS.includes(first.rule) || first.rule === 'keep-rest-days');
  if (count === undefined || !ofNumber) {
    return refusal(worded) ?? gravest(findings, (sentence) => sentence);
  }
  const counted = { facts: question, count };
  const rules = [first.rule];
  switch (decision.verdict) {
    case 'no':
      return { lines: [{ text: headlines.no({ sentence: headlines.tooMany(counted) }), rules }], says: [] };
    case 'caution': {
      const text = headlines.caution({ sentence: headlines.moreThanSuggested(counted) });
      return { lines: [{ text, rules }], says: [] };
    }
    case 'yes':
    case 'yes-if':
    case 'ask':
      return { lines: [{ text: headlines.frequencyYes(counted), rules }], says: [] };
  }
}

/** The club's own number goes first where it speaks against the number named, or where none is named. */
function clubNumber({ count }: FrequencyQuestion, worded: Worded): Headline | undefined {
  const { findings } = worded;
  const club = findings.find(({ rule }) => rule === 'club-most-sessions');
  if (club === undefined || (count !== undefined && club.result === 'ok')) return undefined;
  return refusal(worded) ?? itself(findings, 'club-most-sessions');
}
