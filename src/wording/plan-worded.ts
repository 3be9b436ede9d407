import type { Decision, Finding } from '../planner/plan.ts';
import { RULES, type RuleId } from '../planner/rules/rules.ts';
import type { Catalogue } from './catalogue.ts';

/** Conditions named in the first sentence, at most; the findings behind it tell the rest. */
const MAX_CLAUSES = 3;

/** Conditions behind a list of days, at most: the list is long enough. */
const MAX_CLAUSES_BEHIND = 2;

/** Limits of the club's own: they stem from no section of the book, and nothing is cited for them. */
export const OF_THE_CLUB: readonly RuleId[] = RULES.filter(({ section }) => section === 'club').map(
  ({ id }) => id,
);

/** Rules that speak of a number a week. */
export const OF_NUMBERS: readonly RuleId[] = [
  'strength-after-a-break',
  'strength-couple-a-week',
  'swim-once-or-twice',
  'cycling-replaces-one-or-two-runs',
  'yoga-pilates-once-or-twice',
  'days-by-level',
];

/** One sentence, and the rules that it rests on; none where it speaks of the conversation or of the club's own limit. */
export interface PlanLine {
  readonly text: string;
  readonly rules: readonly RuleId[];
}

/** A finding with its sentence. */
export interface Told extends Finding {
  readonly text: string;
}

/** What the first sentence can be made of. */
export interface Worded {
  readonly decision: Decision;
  /** Gravest first, never empty. */
  readonly findings: readonly Told[];
  /** What the member must still see to, as clauses of an "if". */
  readonly clauses: readonly { readonly text: string; readonly rule: RuleId }[];
  readonly catalogue: Catalogue['plan'];
}

/** How an answer begins, and the rules that need no sentence of their own after it. */
export interface Headline {
  readonly lines: readonly PlanLine[];
  readonly says: readonly RuleId[];
  /** Rules whose conditions it tells as an "if": of these only what goes beyond it is told after it. */
  readonly ifs?: readonly RuleId[];
}

type Put = (sentence: string) => string;

/** The gravest finding's own sentence, put as the answer. */
export function gravest(findings: readonly Told[], put: Put): Headline {
  const [first] = findings;
  if (first === undefined) throw new Error('a decision has at least one finding');
  return { lines: [{ text: put(first.text), rules: [first.rule] }], says: [first.rule] };
}

/** The sentence of one finding, where that is what was asked about; else the gravest. */
export function itself(findings: readonly Told[], rule: RuleId, put: Put = (sentence) => sentence): Headline {
  const found = findings.filter((finding) => finding.rule === rule);
  return gravest(found.length > 0 ? found : findings, put);
}

/** One sentence of its own that rests on those of the rules that found something; on the gravest where none did. */
export function resting(text: string, rules: readonly RuleId[], { findings }: Worded): Headline {
  const found = findings.filter(({ rule }) => rules.includes(rule)).map(({ rule }) => rule);
  const [first] = findings;
  return {
    lines: [{ text, rules: found.length === 0 && first !== undefined ? [first.rule] : found }],
    says: found,
  };
}

/**
 * "Careful: …" or "No: …" with the gravest finding, of equally grave ones with the club's own limit; undefined where
 * the answer is a yes or asks.
 */
export function refusal({ decision, findings, catalogue }: Worded): Headline | undefined {
  const { headlines } = catalogue;
  const [first] = findings;
  const ofTheClub = findings.filter(
    ({ rule, result }) => OF_THE_CLUB.includes(rule) && result !== 'ok' && result === first?.result,
  );
  const told = ofTheClub.length > 0 ? ofTheClub : findings;
  switch (decision.verdict) {
    case 'no':
      return gravest(told, (sentence) => headlines.no({ sentence }));
    case 'caution':
      return gravest(told, (sentence) => headlines.caution({ sentence }));
    case 'yes':
    case 'yes-if':
    case 'ask':
      return undefined;
  }
}

/** "Yes, if …" with the conditions; undefined where none has a clause. */
export function ifClauses(
  { clauses }: Worded,
  put: (p: { readonly clauses: readonly string[] }) => string,
): Headline | undefined {
  const named = clauses.slice(0, MAX_CLAUSES);
  if (named.length === 0) return undefined;
  const rules = named.map(({ rule }) => rule);
  return { lines: [{ text: put({ clauses: named.map(({ text }) => text) }), rules }], says: [], ifs: rules };
}

/** A line of a yes with its conditions behind it; the line alone where the verdict has none, or none has a clause. */
export function withIf(line: PlanLine, worded: Worded): Pick<Headline, 'lines' | 'ifs'> {
  const { decision, clauses, catalogue } = worded;
  const named = decision.verdict === 'yes-if' ? clauses.slice(0, MAX_CLAUSES_BEHIND) : [];
  if (named.length === 0) return { lines: [line] };
  const rules = named.map(({ rule }) => rule);
  const text = catalogue.headlines.placedIf({
    sentence: line.text,
    clauses: named.map((clause) => clause.text),
  });
  return { lines: [{ text, rules: [...new Set([...line.rules, ...rules])] }], ifs: rules };
}
