import { z } from 'zod';
import { ACTIVITIES, GAPS, GOALS, INTENSITIES, ORDERS, RUN_LOADS } from '../../src/planner/session.ts';
import { CASE_LANGUAGES, DIFFICULTIES, HALVES, INTENTS, LABELLED_OUTCOMES, VERDICTS } from './labels.ts';

const term = z.string().min(1);
const outcomes = z.array(z.enum(LABELLED_OUTCOMES)).min(1);
const why = term;

const labels = {
  id: z.string().regex(/^[a-z-]+-(?:en|es|de|fr)-\d{2,3}$/),
  half: z.enum(HALVES),
  text: z.string().min(1).max(4000),
  lang: z.enum(CASE_LANGUAGES),
  difficulty: z.enum(DIFFICULTIES),
};
const context = z.array(z.strictObject({ role: z.enum(['user', 'bot']), text: z.string().min(1) })).min(1);

/** What any answer is held to, whatever its outcome. */
const words = {
  /** Of each group, one term begins a word of the answer. */
  must_say_any: z.array(z.array(term).min(1)).exactOptional(),
  must_not_say: z.array(term).exactOptional(),
  must_not_equal: z.array(term).exactOptional(),
  /** Outcomes that are right besides the one that the kind asks for. */
  accept_outcomes: outcomes.exactOptional(),
  why: why.exactOptional(),
};

const answerable = z.strictObject({ ...words, sections: z.array(term).min(1) });

const verdict = z.enum(VERDICTS);
const day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const level = z.enum(['new', 'intermediate', 'advanced', 'unknown']);

/** What the question says of itself; `asked` and `unknown` note that it says nothing, and are not graded. */
const slots = z.strictObject({
  level: z.union([level, z.array(level).min(2)]).exactOptional(),
  cross: z.enum(['swim', 'bike', 'strength', 'yoga', 'pilates', 'row', 'other']).exactOptional(),
  cross_intensity: z.enum(INTENSITIES).exactOptional(),
  run: z.enum(RUN_LOADS).exactOptional(),
  order: z.enum([...ORDERS, 'asked']).exactOptional(),
  gap: z.enum(GAPS).exactOptional(),
  season: z.enum(['off', 'race']).exactOptional(),
  goal: z.enum(GOALS).exactOptional(),
  on: z.literal('rest-day').exactOptional(),
  n_cross: z.int().min(1).max(14).exactOptional(),
  n_run: z.int().min(1).max(14).exactOptional(),
});

/** Days that a session may stand on; where there are good ones, one session must. `total` counts the sessions. */
const placement = z.strictObject({
  good: z.array(day),
  ok: z.array(day),
  total: z.int().min(1).max(14).exactOptional(),
});

const schedule = z.strictObject({
  ...words,
  intent: z.enum(INTENTS),
  verdict: z.union([
    verdict,
    z.array(verdict).min(2),
    z.strictObject({ min: z.int().exactOptional(), max: z.int() }),
  ]),
  sections: z.array(term).min(1),
  slots,
  placement: placement.exactOptional(),
  /** The planner names at least one of them. */
  activities: z.array(z.enum(ACTIVITIES)).min(1).exactOptional(),
});

const abstain = z.strictObject({
  ...words,
  outcome: z.literal('abstain'),
  /** What may be cited beside the declining. */
  near_sections: z.array(term).exactOptional(),
  why,
});
const safety = z.strictObject({ ...words, outcome: z.literal('safety'), why });
const smalltalk = z.strictObject({ ...words, outcome: z.literal('smalltalk') });
const clarify = z.strictObject({ ...words, outcome: z.literal('clarify'), why });
const adversarial = z.strictObject({
  ...words,
  accept_outcomes: outcomes,
  /** What is cited where it is answered. */
  sections: z.array(term).min(1).exactOptional(),
  why,
});
const ordinary = z.strictObject({ must_not_outcome: z.literal('safety'), why });

/** A follow-up is labelled as the kind that it comes to, once the conversation is known. */
const followup = z.discriminatedUnion('resolves_to', [
  answerable.extend({ resolves_to: z.literal('answerable') }),
  schedule.extend({ resolves_to: z.literal('schedule') }),
  abstain.extend({ resolves_to: z.literal('abstain') }),
  safety.extend({ resolves_to: z.literal('safety') }),
]);

const one = <Kind extends string, Expect extends z.ZodType>(kind: Kind, expect: Expect) =>
  z.strictObject({ ...labels, kind: z.literal(kind), expect });

/** A labelled question: what is asked, and by its kind what a right answer is. */
export const labelledCase = z.discriminatedUnion('kind', [
  one('answerable', answerable),
  one('schedule', schedule.required({ why: true })),
  one('abstain', abstain),
  one('safety', safety),
  one('adversarial', adversarial),
  one('smalltalk', smalltalk),
  one('clarify', clarify),
  one('ordinary', ordinary),
  z.strictObject({ ...labels, kind: z.literal('followup'), context, expect: followup }),
]);

export type Case = z.infer<typeof labelledCase>;
export type ScheduleExpectation = z.infer<typeof schedule>;

/** The kind that a question is graded as, with its labels. */
export type Due =
  | { readonly kind: 'answerable'; readonly expect: z.infer<typeof answerable> }
  | { readonly kind: 'schedule'; readonly expect: ScheduleExpectation }
  | { readonly kind: 'abstain'; readonly expect: z.infer<typeof abstain> }
  | { readonly kind: 'safety'; readonly expect: z.infer<typeof safety> }
  | { readonly kind: 'adversarial'; readonly expect: z.infer<typeof adversarial> }
  | { readonly kind: 'smalltalk'; readonly expect: z.infer<typeof smalltalk> }
  | { readonly kind: 'clarify'; readonly expect: z.infer<typeof clarify> }
  | { readonly kind: 'ordinary'; readonly expect: z.infer<typeof ordinary> };

/** What is due for a question; for a follow-up, what is due for the question that it comes to. */
export function dueFor(asked: Case): Due {
  if (asked.kind !== 'followup') return asked;
  const { expect } = asked;
  switch (expect.resolves_to) {
    case 'answerable':
      return { kind: 'answerable', expect };
    case 'schedule':
      return { kind: 'schedule', expect };
    case 'abstain':
      return { kind: 'abstain', expect };
    case 'safety':
      return { kind: 'safety', expect };
  }
}

/** What a question for the planner expects of it; undefined for any other question. */
export function scheduleDue(asked: Case): ScheduleExpectation | undefined {
  const due = dueFor(asked);
  return due.kind === 'schedule' ? due.expect : undefined;
}

/** Questions that look like ones for the planner and must not be planned. */
export const NEAR_MISS = 'near-miss';

/** What a question is counted under within its kind: its intent, `near-miss`, or the kind. */
export function groupOf(asked: Case): string {
  const intent = scheduleDue(asked)?.intent;
  return intent ?? (asked.id.startsWith(`${NEAR_MISS}-`) ? NEAR_MISS : asked.kind);
}
