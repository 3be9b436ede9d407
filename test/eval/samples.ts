import type { BatchAnswer } from './batch-answer.ts';
import { labelledCase, type Case } from './case.ts';

/** A labelled question for a test. */
export function labelled(kind: Case['kind'], expect: object, more: object = {}): Case {
  const id = `${kind}-en-01`;
  const asked = {
    id,
    half: 'tune',
    text: 'swim when?',
    lang: 'en',
    difficulty: 'easy',
    kind,
    expect,
    ...more,
  };
  return labelledCase.parse(asked);
}

/** A question for the planner. */
export function schedule(expect: object = {}): Case {
  const due = {
    intent: 'placement',
    verdict: ['yes', 'yes-if'],
    sections: ['balancing'],
    slots: {},
    why: 'R7',
  };
  return labelled('schedule', { ...due, ...expect });
}

/** A question that only looks like one for the planner. */
export function nearMiss(expect: object = {}): Case {
  const due = { outcome: 'abstain', why: 'not in the knowledge' };
  return labelled('abstain', { ...due, ...expect }, { id: 'near-miss-en-01' });
}

/** An answer of the batch interface. */
export function said(
  outcome: BatchAnswer['outcome'],
  text = 'Yes.',
  sections: readonly string[] = [],
): BatchAnswer {
  return { id: 'x', outcome, text, citations: sections.map((section) => ({ section })) };
}

type Plan = NonNullable<BatchAnswer['plan']>;

/** An answer with a plan. */
export function planned(plan: Partial<Plan>, outcome: BatchAnswer['outcome'] = 'plan'): BatchAnswer {
  return { ...said(outcome), plan: { intent: 'placement', verdict: 'yes', understood: {}, ...plan } };
}
