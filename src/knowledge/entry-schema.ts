import { z } from 'zod';
import type { Entry } from './entry.ts';
import {
  MAX_FROM_CHARACTERS,
  MAX_ID_CHARACTERS,
  MAX_LINK_CHARACTERS,
  MAX_NAME_CHARACTERS,
  MAX_NAMES,
  MAX_QUESTION_CHARACTERS,
  MAX_QUESTIONS,
  MAX_SENTENCE_CHARACTERS,
  MAX_SENTENCES,
  MAX_TITLE_CHARACTERS,
  MAX_WORD_GROUPS,
} from './limits.ts';
import type { ProblemKind } from './problem.ts';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The kind of problem stands where zod has its message; the sentences for it are with the other problems. */
const kind = (name: ProblemKind): { readonly error: string; readonly abort: true } => ({
  error: name,
  abort: true,
});

/** An address of the web as it is opened by a browser, encrypted, without a name and password in it. */
function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && !/[\s<>()]/u.test(text);
}

/** What every entry must fulfil, wherever it comes from. */
const entrySchema = z.object({
  id: z
    .string()
    .min(1, kind('id-missing'))
    .max(MAX_ID_CHARACTERS, kind('id-bad'))
    .regex(KEBAB_CASE, kind('id-bad')),
  language: z.string(),
  title: z.string().min(1, kind('title-missing')).max(MAX_TITLE_CHARACTERS, kind('title-too-long')),
  from: z.string().min(1, kind('from-missing')).max(MAX_FROM_CHARACTERS, kind('from-too-long')),
  link: z
    .string()
    .max(MAX_LINK_CHARACTERS, kind('link-bad'))
    .refine(isWebAddress, kind('link-bad'))
    .exactOptional(),
  sentences: z
    .array(z.string().max(MAX_SENTENCE_CHARACTERS, kind('sentence-too-long')))
    .min(1, kind('text-missing'))
    .max(MAX_SENTENCES, kind('sentences-too-many')),
  questions: z
    .array(z.string().min(1, kind('question-empty')).max(MAX_QUESTION_CHARACTERS, kind('question-too-long')))
    .min(1, kind('questions-missing'))
    .max(MAX_QUESTIONS, kind('questions-too-many')),
  words: z
    .array(
      z.object({
        names: z
          .array(z.string().max(MAX_NAME_CHARACTERS, kind('name-too-long')))
          .max(MAX_NAMES, kind('names-too-many')),
        means: z.string().max(MAX_NAME_CHARACTERS, kind('name-too-long')),
      }),
    )
    .max(MAX_WORD_GROUPS, kind('words-too-many')),
  revision: z.int().min(1),
});

/** A rule of the schema that an entry breaks. */
export interface Breach {
  readonly kind: ProblemKind;
  /** Where in the entry: a field, then the index in a list. */
  readonly field: keyof Entry;
  readonly index: number | undefined;
  /** The text that breaks the rule; empty where something is missing. */
  readonly found: string;
}

/** Every rule of the schema that the entry breaks, in the order of the fields; empty for a good entry. */
export function breaches(entry: Entry): readonly Breach[] {
  const result = entrySchema.safeParse(entry);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const [field, index] = issue.path;
    return {
      kind: issue.message as ProblemKind,
      field: field as keyof Entry,
      index: typeof index === 'number' ? index : undefined,
      found: textAt(entry, issue.path),
    };
  });
}

function textAt(entry: Entry, path: readonly PropertyKey[]): string {
  let value: unknown = entry;
  for (const key of path) value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  return typeof value === 'string' ? value : '';
}
