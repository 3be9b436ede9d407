import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Answer } from '../../src/answering/answer.ts';
import type { Intent, Verdict } from '../../src/planner/plan.ts';
import { ACTIVITIES, GAPS, GOALS, INTENSITIES, ORDERS, RUN_LOADS } from '../../src/planner/session.ts';

/** Labelled questions, one JSON object a line. */
const QUESTIONS = fileURLToPath(new URL('questions.jsonl', import.meta.url));

/** The halves of the questions: one to learn from, one that is only counted, so that nobody tunes to it. */
export const HALVES = ['tune', 'judge'] as const;
export type Half = (typeof HALVES)[number];

export const CASE_LANGUAGES = ['en', 'es', 'de', 'fr'] as const;

export const INTENTS = [
  'same-day',
  'frequency',
  'placement',
  'season',
  'goal',
  'focus',
  'week-check',
  'week-build',
] as const satisfies readonly Intent[];

export const OUTCOMES = [
  'answer',
  'plan',
  'clarify',
  'abstain',
  'safety',
  'smalltalk',
] as const satisfies readonly Answer['outcome'][];

export const VERDICTS = ['yes', 'yes-if', 'caution', 'no', 'ask'] as const satisfies readonly Verdict[];

const verdict = z.enum(VERDICTS);
const day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const labels = {
  half: z.enum(HALVES),
  id: z.string().regex(/^[a-z-]+-(?:en|es|de|fr)-\d\d$/),
  text: z.string().min(1).max(2000),
  lang: z.enum(CASE_LANGUAGES),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  context: z
    .array(z.strictObject({ role: z.enum(['user', 'bot']), text: z.string().min(1) }))
    .min(1)
    .exactOptional(),
};

/** What the question says of itself; `asked` and `unknown` note that it says nothing, and are not graded. */
const slots = z.strictObject({
  level: z.enum(['new', 'intermediate', 'advanced', 'unknown']).exactOptional(),
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

const scheduleExpectation = z.strictObject({
  resolves_to: z.literal('schedule').exactOptional(),
  intent: z.enum(INTENTS),
  verdict: z.union([
    verdict,
    z.array(verdict).min(2),
    z.strictObject({ min: z.int().exactOptional(), max: z.int() }),
  ]),
  sections: z.array(z.string()).min(1),
  slots,
  placement: placement.exactOptional(),
  /** The planner names at least one of them. */
  activities: z.array(z.enum(ACTIVITIES)).min(1).exactOptional(),
  /** The statements of the article that the label rests on. */
  why: z.string().regex(/\bR\d|^convention/),
});

const scheduleCase = z.strictObject({
  ...labels,
  kind: z.enum(['schedule', 'followup']),
  expect: scheduleExpectation,
});

const nearMissCase = z.strictObject({
  ...labels,
  kind: z.enum(['abstain', 'safety']),
  expect: z.strictObject({
    outcome: z.enum(['abstain', 'safety']),
    accept_outcomes: z
      .array(z.enum(['answer', 'smalltalk']))
      .min(1)
      .exactOptional(),
    near_sections: z.array(z.string()).exactOptional(),
    why: z.string().min(1),
  }),
});

/** A question that the planner must decide. */
export type ScheduleCase = z.infer<typeof scheduleCase>;
/** A question that looks like one for the planner and must not be planned. */
export type NearMiss = z.infer<typeof nearMissCase>;
export type Case = ScheduleCase | NearMiss;

/** True for a question that the planner must decide. */
export function isSchedule(one: Case): one is ScheduleCase {
  return one.kind === 'schedule' || one.kind === 'followup';
}

/** What a question is counted under: its intent, or `near-miss`. */
export function groupOf(one: Case): string {
  return isSchedule(one) ? one.expect.intent : 'near-miss';
}

/** The labelled questions; throws with line and field where a label is none that is known. */
export function readCases(text: string = readFileSync(QUESTIONS, 'utf8')): readonly Case[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    const read = readCase(JSON.parse(line));
    if (read.success) return read.data;
    throw new Error(`questions.jsonl, line ${index + 1}: ${z.prettifyError(read.error)}`);
  });
}

/** Reads by the shape that the kind asks for, so that a problem names the field and not both shapes. */
function readCase(value: unknown) {
  const { kind } = z.object({ kind: z.string() }).parse(value);
  return kind === 'schedule' || kind === 'followup'
    ? scheduleCase.safeParse(value)
    : nearMissCase.safeParse(value);
}
