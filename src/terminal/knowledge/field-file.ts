import { DRAFT_FIELDS, type DraftField, type DraftFields } from '../../editing/draft.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

type Words = Pick<Catalogue, 'editing' | 'knowledgeDesk' | 'terminal'>;

/** The fields of an entry as a text that a person edits: each below a heading with its name. */
export function writeFields(fields: DraftFields, { editing, knowledgeDesk, terminal }: Words): string {
  const parts = DRAFT_FIELDS.map((field) => {
    return `## ${editing.fields[field]}\n# ${knowledgeDesk.form.help[field]}\n\n${fields[field]}\n`;
  });
  return [`# ${terminal.knowledge.file}\n`, ...parts].join('\n');
}

/** Reads what `writeFields` wrote, after it was edited; a field whose heading is gone is empty. */
export function readFields(text: string, { editing }: Words): DraftFields {
  const fields: Record<DraftField, string[]> = { title: [], text: [], questions: [], words: [], source: [] };
  let current: DraftField | undefined;
  for (const line of text.split(/\r?\n/u)) {
    const heading = DRAFT_FIELDS.find((field) => line.trim() === `## ${editing.fields[field]}`);
    if (heading !== undefined) current = heading;
    else if (current !== undefined && !/^#(?!#)/u.test(line)) fields[current].push(line);
  }
  const told = (field: DraftField): string => fields[field].join('\n').trim();
  return {
    title: told('title'),
    text: told('text'),
    questions: told('questions'),
    words: told('words'),
    source: told('source'),
  };
}
