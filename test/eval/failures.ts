import { dueFor } from './case.ts';
import { outcomeDue } from './confusions.ts';
import type { Graded } from './tally.ts';

/** Characters that a failure shows of an answer, and of what was said before the question. */
const MAX_SHOWN = 200;

/** What went wrong in the tuning half, three lines each: due and given, the question, the answer. */
export function failures(graded: readonly Graded[]): readonly string[] {
  return graded
    .filter(({ asked, grade, decision }) => {
      const wrong = !grade.passed || (decision?.problems.length ?? 0) > 0;
      return asked.half === 'tune' && wrong;
    })
    .map(failure);
}

function failure({ asked, answer, grade, decision }: Graded): string {
  const due = dueFor(asked);
  const sections = 'sections' in due.expect ? ` [${due.expect.sections?.join(' ') ?? ''}]` : '';
  const cited = answer?.citations.map(({ section }) => section).join(' ') ?? '';
  const problems = [...new Set([...grade.problems, ...(decision?.problems ?? [])])].join('; ');
  const before =
    asked.kind === 'followup' ? asked.context.map(({ text }) => `${quoted(text)} → `).join('') : '';
  return [
    `${asked.id}  ${grade.passed ? 'decision' : 'failed'}: due ${outcomeDue(asked)}${sections}, given ${answer?.outcome ?? 'none'} [${cited}]; ${problems}`,
    `  ${before}${JSON.stringify(asked.text)}`,
    `  ${quoted(answer?.text ?? '')}`,
  ].join('\n');
}

function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}
