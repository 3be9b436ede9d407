import { tokens } from '../../knowledge/tokens.ts';
import { QUESTION_PLACES, type QuestionPlace } from '../../wording/question-places.ts';
import { asksInWords, endsAsking, opensAsking, opensStated, sentencesOf } from './asking.ts';

/** Shortest question that may stand alone, in words. */
const LEAST_WORDS = 3;

/** Words by which a second question goes on within one sentence: "can I swim and how often …". */
const JOINING = /[,;]?\s+(?:and|also|plus|&|y|und|et|ou|e)\s+(?=\S)/giu;

/** One of several questions, with what the message says beside its questions. */
export interface AskedPart {
  readonly place: QuestionPlace;
  readonly text: string;
}

/** The questions of a message that asks several; empty where it asks one, or more than have a place of their own. */
export function severalQuestions(text: string): readonly AskedPart[] {
  const setting: string[] = [];
  const asked: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const said = sentence.trim();
    if (said === '') continue;
    if (endsAsking(said) || asksInWords(tokens(said))) asked.push(...split(said));
    else setting.push(said);
  }
  const whole = asked.filter((question) => question.split(/\s+/).length >= LEAST_WORDS);
  if (whole.length < 2 || whole.length > QUESTION_PLACES.length) return [];
  return QUESTION_PLACES.slice(0, whole.length).map((place, at) => ({
    place,
    text: [...setting, whole[at]].join(' '),
  }));
}

/** The questions that one sentence joins. */
function split(sentence: string): string[] {
  const opens = endsAsking(sentence) ? opensStated : opensAsking;
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of sentence.matchAll(JOINING)) {
    const rest = sentence.slice(index + joint.length);
    const before = sentence.slice(from, index);
    if (!opens(tokens(rest)) || !opens(tokens(before)) || before.split(/\s+/).length < LEAST_WORDS) continue;
    parts.push(`${before}?`);
    from = index + joint.length;
  }
  return [...parts, sentence.slice(from)];
}
