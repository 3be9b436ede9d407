import type { Finding, PlanQuestion, Result, Verdict, WeekQuestion } from './plan.ts';
import { RESULTS } from './plan.ts';
import type { Reading, Rule, Strength } from './rules/rule.ts';
import { RULES, type RuleId } from './rules/rules.ts';
import type { Day } from './session.ts';

/** A question about something else than days of a week: its rules are read against the question itself. */
export type PlainQuestion = Exclude<PlanQuestion, WeekQuestion>;

/** What the rules say, before an intent adds its numbers and remedies. */
export interface Applied {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly conditions: readonly RuleId[];
}

/** One rule that has something to say, and the days that it speaks of. */
export interface Read {
  readonly id: RuleId;
  readonly section: string;
  readonly strength: Strength;
  readonly reading: Exclude<Reading, 'silent'>;
  readonly days?: readonly Day[];
}

/** Reads every rule against the question; those that have something to say become findings, gravest first. */
export function applyRules(question: PlainQuestion): Applied {
  return conclude(
    RULES.flatMap((rule): Read[] => {
      const reading = readRule(rule, question);
      return reading === 'silent'
        ? []
        : [{ id: rule.id, section: rule.section, strength: rule.strength, reading }];
    }),
  );
}

/** What one rule says to a question; silent where it does not speak of that intent. */
export function readRule(rule: Rule, question: PlainQuestion): Reading {
  switch (question.intent) {
    case 'same-day':
      return rule.reads['same-day']?.(question) ?? 'silent';
    case 'frequency':
      return rule.reads.frequency?.(question) ?? 'silent';
    case 'season':
      return rule.reads.season?.(question) ?? 'silent';
    case 'goal':
      return rule.reads.goal?.(question) ?? 'silent';
    case 'focus':
      return rule.reads.focus?.(question) ?? 'silent';
  }
}

/** Verdict, findings (gravest first, else in the order given) and conditions of what the rules say. */
export function conclude(read: readonly Read[]): Applied {
  return {
    verdict: verdictOf(read),
    findings: read
      .map(({ id, section, reading, days }) => ({
        rule: id,
        section,
        result: resultOf(reading),
        ...(days !== undefined && { days }),
      }))
      .toSorted((a, b) => RESULTS.indexOf(b.result) - RESULTS.indexOf(a.result)),
    conditions: [...new Set(read.filter(isCondition).map(({ id }) => id))],
  };
}

/** True where what was asked may be done, with or without an "if". */
export function isAllowed(verdict: Verdict): boolean {
  return verdict === 'yes' || verdict === 'yes-if';
}

/** A broken rule is a no, a strained must a caution; what is left for the member to see to makes a yes a yes-if. */
function verdictOf(read: readonly Read[]): Verdict {
  if (read.some(({ reading }) => reading === 'conflict')) return 'no';
  if (read.some(({ reading, strength }) => reading === 'caution' && strength === 'must')) return 'caution';
  return read.some(isCondition) ? 'yes-if' : 'yes';
}

function isCondition({ reading, strength }: Read): boolean {
  return reading === 'open' || (reading === 'caution' && strength !== 'must');
}

function resultOf(reading: Exclude<Reading, 'silent'>): Result {
  return reading === 'kept' || reading === 'open' ? 'ok' : reading;
}
