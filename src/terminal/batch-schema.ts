import { z } from 'zod';
import { DETAILS, type Question } from '../answering/question.ts';
import { clubSessionSchema, limitsSchema, MOST_WEEKLY_SESSIONS } from '../club/settings-schema.ts';
import { ACTIVITIES, DAYS, GOALS, LEVELS } from '../planner/session.ts';
import type { Catalogue } from '../wording/catalogue.ts';

/** Names and answers are matched by it; a line without one that can be read has none. */
export type BatchId = string | number;

/** Most problems of one line that are told. */
const MAX_PROBLEMS_TOLD = 5;

const id = z.union([z.string(), z.number()]);

const profile = z.object({
  level: z.enum(LEVELS).exactOptional(),
  goal: z.enum(GOALS).exactOptional(),
  raceDate: z.iso.date().exactOptional(),
  runDays: z.array(z.enum(DAYS)).exactOptional(),
  impossibleDays: z.array(z.enum(DAYS)).exactOptional(),
  likes: z.array(z.enum(ACTIVITIES)).exactOptional(),
  refuses: z.array(z.enum(ACTIVITIES)).exactOptional(),
  atHand: z.array(z.enum(ACTIVITIES)).exactOptional(),
});

const club = z.object({
  sessions: z.array(clubSessionSchema).default([]),
  limits: limitsSchema.exactOptional(),
  detail: z.enum(DETAILS).exactOptional(),
});

/** One line of input. Keys that are not named here are let pass, for what later versions may add. */
const line = z.object({
  id,
  text: z.string(),
  locale: z.string().exactOptional(),
  today: z.iso.date().exactOptional(),
  history: z.array(z.object({ role: z.enum(['member', 'paceline']), text: z.string() })).exactOptional(),
  profile: profile.exactOptional(),
  club: club.exactOptional(),
});

export type BatchLine =
  | { readonly id: BatchId; readonly question: Question }
  | { readonly id: BatchId | null; readonly error: string };

/**
 * Reads one line of the batch interface: the question with its id, or a sentence that says what does not fit, with
 * the id where one could be read. `today` (ISO day) holds where the line names none.
 */
export function readBatchLine(text: string, today: string, words: Catalogue['terminal']['batch']): BatchLine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { id: null, error: words.notJson };
    throw error;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { id: null, error: words.notAnObject };
  }
  const result = line.safeParse(json, { reportInput: true });
  if (!result.success) {
    const known = id.safeParse('id' in json ? json.id : undefined);
    const told = result.error.issues.slice(0, MAX_PROBLEMS_TOLD).map((issue) => sentence(issue, words));
    return { id: known.success ? known.data : null, error: words.fields({ problems: told }) };
  }
  const { id: lineId, ...rest } = result.data;
  return { id: lineId, question: { ...rest, today: rest.today ?? today, history: rest.history ?? [] } };
}

function sentence(issue: z.core.$ZodIssue, words: Catalogue['terminal']['batch']): string {
  const path = issue.path.map(String).join('.');
  if (issue.input === undefined) return words.missing({ path });
  switch (issue.code) {
    case 'invalid_type':
      return words.wrongKind({ path, expected: issue.expected });
    case 'invalid_value':
      return words.wrongChoice({ path, known: issue.values.map(String) });
    case 'invalid_format':
      return words.wrongDay({ path });
    case 'invalid_union':
      return words.wrongKind({ path, expected: words.textOrNumber });
    case 'too_small':
    case 'too_big':
      return words.outOfRange({ path, least: '0', most: String(MOST_WEEKLY_SESSIONS) });
    default:
      return words.wrong({ path });
  }
}
