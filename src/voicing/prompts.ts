import { parse } from 'yaml';
import { z } from 'zod';
import type { ModelMessage } from './model.ts';

/** What goes into each prompt, and the name of what must come out. */
export const PROMPT_SHAPES = {
  'word-answer': {
    in: ['language', 'question', 'turns', 'lead', 'tone', 'opening', 'passages'],
    out: 'sentences',
  },
  'repair-answer': { in: ['faults'], out: 'sentences' },
  'understand-question': { in: ['language', 'question', 'turns', 'questions'], out: 'readings' },
} as const satisfies Record<string, { readonly in: readonly string[]; readonly out: string }>;

export type PromptId = keyof typeof PROMPT_SHAPES;
type VariableOf<Id extends PromptId> = (typeof PROMPT_SHAPES)[Id]['in'][number];

/** A prompt file. */
export interface PromptFile {
  readonly file: string;
  readonly text: string;
}

export interface Prompt {
  readonly id: PromptId;
  readonly version: number;
  readonly parts: readonly ModelMessage[];
}

/** All prompts, each of which is there. */
export interface Prompts {
  readonly count: number;
  /** `word-answer@1`, for each that is named. */
  versions(...ids: readonly PromptId[]): string;
  /** The messages of a prompt with its variables filled in; a value is data, and opens or closes no fence. */
  fill<Id extends PromptId>(
    id: Id,
    values: Readonly<Record<VariableOf<Id>, string>>,
  ): readonly ModelMessage[];
}

/** What can be wrong with prompt files. */
export type PromptProblemId =
  | 'prompt-front-matter'
  | 'prompt-unknown'
  | 'prompt-twice'
  | 'prompt-missing'
  | 'prompt-in'
  | 'prompt-out'
  | 'prompt-variable-unknown'
  | 'prompt-variable-unused'
  | 'prompt-parts';

export interface PromptProblem {
  readonly id: PromptProblemId;
  readonly file: string;
  /** The word that is wrong, or those that should be. */
  readonly detail: string;
}

const FRONT_MATTER = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  in: z.array(z.string()),
  out: z.string(),
});

const FILE = /^---\n([^]*?)\n---\n([^]*)$/;
const PART = /^## (System|User)$/m;
const VARIABLE = /\{\{([^{}]*)\}\}/g;

const isPromptId = (id: string): id is PromptId => Object.hasOwn(PROMPT_SHAPES, id);

/** Reads the prompt files; or everything that is wrong with them, at once. */
export function readPrompts(
  files: readonly PromptFile[],
  folder: string,
): Prompts | { readonly problems: readonly PromptProblem[] } {
  const problems: PromptProblem[] = [];
  const prompts = new Map<PromptId, Prompt>();
  for (const { file, text } of files) {
    const read = readPrompt(file, text);
    if ('problems' in read) problems.push(...read.problems);
    else if (prompts.has(read.id)) problems.push({ id: 'prompt-twice', file, detail: read.id });
    else prompts.set(read.id, read);
  }
  const named = new Set(files.map(({ text }) => /^id: *(\S+)/m.exec(text)?.[1]));
  for (const id of Object.keys(PROMPT_SHAPES))
    if (!named.has(id)) problems.push({ id: 'prompt-missing', file: folder, detail: id });
  if (problems.length > 0) return { problems };
  const promptOf = (id: PromptId): Prompt => {
    const found = prompts.get(id);
    if (found === undefined) throw new Error(`The prompt ${id} was read and is not there.`);
    return found;
  };
  return {
    count: prompts.size,
    versions: (...ids) => ids.map((id) => `${id}@${promptOf(id).version}`).join(' '),
    fill: (id, values) =>
      promptOf(id).parts.map(({ role, content }) => ({
        role,
        content: content.replaceAll(VARIABLE, (_, name: string) => valueOf(values, name)),
      })),
  };
}

/** Marks of fences in a value are shown by others that fence nothing. */
const valueOf = (values: Readonly<Record<string, string>>, name: string): string =>
  (values[name] ?? '').replaceAll('<', '‹').replaceAll('>', '›');

function readPrompt(file: string, text: string): Prompt | { readonly problems: readonly PromptProblem[] } {
  const [, head = '', body = ''] = FILE.exec(text.replaceAll('\r\n', '\n')) ?? [];
  const matter = readFrontMatter(head);
  if (typeof matter === 'string') return { problems: [{ id: 'prompt-front-matter', file, detail: matter }] };
  const { id, version } = matter;
  if (!isPromptId(id))
    return { problems: [{ id: 'prompt-unknown', file, detail: Object.keys(PROMPT_SHAPES).join(', ') }] };
  const shape = PROMPT_SHAPES[id];
  const wanted: readonly string[] = shape.in;
  const used = new Set([...body.matchAll(VARIABLE)].map(([, name = '']) => name));
  const parts = partsOf(body);
  const problems: PromptProblem[] = [
    ...(wanted.toSorted().join() === matter.in.toSorted().join()
      ? []
      : [{ id: 'prompt-in' as const, file, detail: wanted.join(', ') }]),
    ...(shape.out === matter.out ? [] : [{ id: 'prompt-out' as const, file, detail: shape.out }]),
    ...[...used]
      .filter((name) => !wanted.includes(name))
      .map((detail) => ({ id: 'prompt-variable-unknown' as const, file, detail })),
    ...wanted
      .filter((name) => !used.has(name))
      .map((detail) => ({ id: 'prompt-variable-unused' as const, file, detail })),
    ...(parts.at(-1)?.role === 'user' ? [] : [{ id: 'prompt-parts' as const, file, detail: '## User' }]),
  ];
  return problems.length > 0 ? { problems } : { id, version, parts };
}

/** What the front matter says, or what is wrong with it. */
function readFrontMatter(head: string): z.infer<typeof FRONT_MATTER> | string {
  let value: unknown;
  try {
    value = parse(head);
  } catch (error) {
    if (error instanceof Error) return error.message.split('\n')[0] ?? '';
    throw error;
  }
  const read = FRONT_MATTER.safeParse(value);
  if (read.success) return read.data;
  return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

function partsOf(body: string): readonly ModelMessage[] {
  const pieces = body.split(PART);
  return Array.from({ length: Math.floor(pieces.length / 2) }, (_, at) => ({
    role: pieces[2 * at + 1] === 'System' ? ('system' as const) : ('user' as const),
    content: (pieces[2 * at + 2] ?? '').trim(),
  }));
}
