import type { Finding, PlanQuestion, Result, Verdict } from './plan.ts';
import { RESULTS } from './plan.ts';
import type { Reading, Rule, Strength } from './rule.ts';
import { RULES, type RuleId } from './rules.ts';

/** What the rules say to a question, before an intent adds its numbers and remedies. */
export interface Applied {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly conditions: readonly RuleId[];
}

interface Read {
  readonly id: RuleId;
  readonly section: string;
  readonly strength: Strength;
  readonly reading: Exclude<Reading, 'silent'>;
}

/** Reads every rule against the question; those that have something to say become findings, gravest first. */
export function applyRules(question: PlanQuestion): Applied {
  const read = RULES.flatMap((rule): Read[] => {
    const reading = readRule(rule, question);
    return reading === 'silent'
      ? []
      : [{ id: rule.id, section: rule.section, strength: rule.strength, reading }];
  });
  return {
    verdict: verdictOf(read),
    findings: read
      .map(({ id, section, reading }) => ({ rule: id, section, result: resultOf(reading) }))
      .toSorted((a, b) => RESULTS.indexOf(b.result) - RESULTS.indexOf(a.result)),
    conditions: read.filter(isCondition).map(({ id }) => id),
  };
}

/** What one rule says to a question; silent where it does not speak of that intent. */
export function readRule(rule: Rule, question: PlanQuestion): Reading {
  switch (question.intent) {
    case 'same-day':
      return rule.reads['same-day']?.(question) ?? 'silent';
    case 'frequency':
      return rule.reads.frequency?.(question) ?? 'silent';
  }
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
