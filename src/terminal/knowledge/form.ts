import { DRAFT_FIELDS, type DraftField, type DraftFields } from '../../editing/draft.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { literal } from '../markdown.ts';
import { quiet, text, type Part } from '../render.ts';
import { EMPTY } from './command.ts';

/** What is said between two lines of a form, and what stands before the next line. */
export interface Asking {
  readonly parts: readonly Part[];
  readonly prompt: string;
}

/** Fields that are asked for one after the other, line by line. */
export interface FieldForm {
  /** The first question. */
  readonly first: Asking;
  /** Takes a line; gives the next question, or all fields once the last one is written. */
  take(line: string): Asking | { readonly fields: DraftFields };
}

/** Fields of one line: it ends them. */
const SHORT: readonly DraftField[] = ['title', 'source'];

type Words = Pick<Catalogue, 'editing' | 'knowledgeDesk' | 'terminal'>;

/**
 * Asks for the fields of an entry. Where something stands it is shown, and an empty line keeps it; a line with a dash
 * alone empties the field. A field of several lines ends with an empty one.
 */
export function makeForm(standing: DraftFields, lead: string, words: Words): FieldForm {
  const written: Partial<Record<DraftField, string>> = {};
  let at = 0;
  let lines: string[] = [];

  const asking = (field: DraftField, before: readonly Part[] = []): Asking => ({
    parts: [...before, ...questionParts(field, standing[field], words)],
    prompt: promptOf(field, words),
  });

  function ended(field: DraftField, value: string): Asking | { readonly fields: DraftFields } {
    written[field] = value;
    lines = [];
    at++;
    const next = DRAFT_FIELDS[at];
    return next === undefined ? { fields: { ...standing, ...written } } : asking(next);
  }

  return {
    first: asking('title', [quiet(lead)]),
    take(line) {
      const field = DRAFT_FIELDS[at] ?? 'source';
      const typed = line.trim();
      if (lines.length === 0 && typed === '') return ended(field, standing[field]);
      if (lines.length === 0 && typed === EMPTY) return ended(field, '');
      if (typed === '') return ended(field, lines.join('\n'));
      if (SHORT.includes(field)) return ended(field, typed);
      lines.push(typed);
      return { parts: [], prompt: promptOf(field, words) };
    },
  };
}

const promptOf = (field: DraftField, { editing, terminal }: Words): string =>
  terminal.knowledge.form.prompt({ label: editing.fields[field] });

function questionParts(
  field: DraftField,
  standing: string,
  { editing, knowledgeDesk, terminal: { knowledge } }: Words,
): readonly Part[] {
  const question = text(
    knowledge.form.field({ label: editing.fields[field], help: knowledgeDesk.form.help[field] }),
  );
  if (standing === '') return [question];
  const lines = standing.split('\n').map((line) => `- ${literal(line)}`);
  return [question, quiet([knowledge.form.stands, ...lines].join('\n'))];
}
