import { DRAFT_FIELDS, type DraftField, type DraftFields } from '../../editing/draft.ts';
import { nearest } from '../../knowledge/nearest.ts';
import { isSpoken, SPOKEN_LANGUAGES, type SpokenLanguage } from '../../knowledge/spoken-language.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { echo } from '../../wording/echo.ts';
import { readTypedOptions, type TypedOption } from '../typed-options.ts';
import { readNames } from './names.ts';

export const KNOWLEDGE_PARTS = [
  'search',
  'show',
  'add',
  'edit',
  'remove',
  'history',
  'restore',
  'import',
  'export',
  'gaps',
  'tests',
  'approve',
] as const satisfies readonly KnowledgePart[];
export type KnowledgePart = keyof Catalogue['terminal']['knowledge']['forms'];

/** What an empty field is written as: nothing at all keeps what stands. */
export const EMPTY = '-';

/** What a `/knowledge` line asks for; a problem is a sentence for its writer. */
export type KnowledgeCommand =
  | { readonly part: 'overview' }
  | { readonly part: 'search'; readonly text: string }
  | { readonly part: 'show'; readonly entry: string; readonly moment: string | undefined }
  | { readonly part: 'add'; readonly language: SpokenLanguage; readonly fields: Partial<DraftFields> }
  | {
      readonly part: 'edit';
      readonly entry: string;
      readonly language: SpokenLanguage;
      readonly fields: Partial<DraftFields>;
    }
  | { readonly part: 'remove'; readonly entry: string }
  | { readonly part: 'history'; readonly entry: string | undefined; readonly page: number }
  | { readonly part: 'restore'; readonly entry: string; readonly to: number | 'shipped' | undefined }
  | { readonly part: 'import'; readonly names: readonly string[] }
  | { readonly part: 'export'; readonly folder: string; readonly what: 'own' | 'whole' }
  | { readonly part: 'gaps'; readonly number: string | undefined; readonly act: string | undefined }
  | {
      readonly part: 'tests';
      readonly act: 'list' | 'run' | 'add' | 'remove';
      readonly given: string | undefined;
      readonly question: string | undefined;
    }
  | {
      readonly part: 'approve';
      readonly key: string | undefined;
      readonly act: 'publish' | 'decline' | undefined;
    }
  | { readonly part: 'problem'; readonly text: string };

const FIELDS: readonly TypedOption[] = DRAFT_FIELDS.map((name) => ({ name, reads: name }));
const ENTRY: TypedOption = { name: 'entry', reads: 'entry' };
const LANGUAGE: TypedOption = { name: 'language', choices: SPOKEN_LANGUAGES };

/** The options of each part; what it is about may stand before them without a name. */
export const KNOWLEDGE_OPTIONS: Readonly<Record<KnowledgePart, readonly TypedOption[]>> = {
  search: [],
  show: [ENTRY, { name: 'day', reads: 'day' }],
  add: [LANGUAGE, ...FIELDS],
  edit: [ENTRY, LANGUAGE, ...FIELDS],
  remove: [ENTRY],
  history: [ENTRY, { name: 'page', min: 1 }],
  restore: [ENTRY, { name: 'revision', reads: 'revision' }],
  import: [],
  export: [{ name: 'what', choices: ['own', 'whole'] }],
  gaps: [],
  tests: [{ name: 'question', reads: 'question' }],
  approve: [],
};

type Words = Catalogue['terminal'];

/** Reads what stands behind `/knowledge`. */
export function readKnowledge(text: string, words: Words): KnowledgeCommand {
  const [given, rest] = headAndRest(text);
  if (given === '') return { part: 'overview' };
  const part = KNOWLEDGE_PARTS.find((one) => one === given.toLowerCase());
  if (part === undefined) {
    const meant = nearest(given, KNOWLEDGE_PARTS);
    return problem(words.knowledge.which({ given: echo(given), nearest: meant, known: KNOWLEDGE_PARTS }));
  }
  if (part === 'search') return { part, text: rest };
  if (part === 'import') {
    const names = readNames(rest);
    if (names === undefined) return problem(words.knowledge.files.unclosed);
    return names.length === 0 ? problem(words.knowledge.files.none) : { part, names };
  }
  const typed = readTyped(part, rest, words);
  return 'problem' in typed ? problem(typed.problem) : commandOf(part, typed, words.knowledge);
}

/** What was typed behind a part: the words before its options, and these. */
interface Typed {
  readonly lead: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

function commandOf(
  part: Exclude<KnowledgePart, 'search' | 'import'>,
  { lead, values }: Typed,
  words: Words['knowledge'],
): KnowledgeCommand {
  const wrong = problem(words.typed({ form: words.forms[part] }));
  const [first, second, ...others] = values['entry'] === undefined ? lead : [values['entry'], ...lead];
  if (others.length > 0) return wrong;
  switch (part) {
    case 'show': {
      const moment = values['day'] ?? second;
      return first === undefined ? wrong : { part, entry: first, moment };
    }
    case 'add':
    case 'edit': {
      const language = values['language'] ?? 'en';
      if (!isSpoken(language))
        return problem(words.languageUnknown({ given: echo(language), known: SPOKEN_LANGUAGES }));
      const fields = readFields(values);
      if (part === 'add') return first === undefined ? { part, language, fields } : wrong;
      return first === undefined || second !== undefined ? wrong : { part, entry: first, language, fields };
    }
    case 'remove':
      return first === undefined || second !== undefined ? wrong : { part, entry: first };
    case 'history': {
      const page = values['page'] ?? '1';
      if (!/^[1-9]\d{0,5}$/.test(page)) return problem(words.history.noPage({ given: echo(page) }));
      return second === undefined ? { part, entry: first, page: Number(page) } : wrong;
    }
    case 'restore': {
      const to = values['revision'] ?? second;
      if (to !== undefined && to !== 'shipped' && !/^\d{1,6}$/.test(to))
        return problem(words.history.noRevision({ given: echo(to) }));
      const revision = to === undefined || to === 'shipped' ? to : Number(to);
      return first === undefined ? wrong : { part, entry: first, to: revision };
    }
    case 'export': {
      const what = values['what'] ?? 'own';
      if (what !== 'own' && what !== 'whole') return problem(words.whatUnknown({ given: echo(what) }));
      if (first === undefined) return problem(words.files.noFolder);
      return second === undefined ? { part, folder: first, what } : wrong;
    }
    case 'gaps':
      return { part, number: first, act: second };
    case 'approve':
      return second === undefined || second === 'publish' || second === 'decline'
        ? { part, key: first, act: second }
        : wrong;
    case 'tests': {
      const act = first ?? 'list';
      if (act !== 'list' && act !== 'run' && act !== 'add' && act !== 'remove') return wrong;
      return { part, act, given: second, question: values['question'] };
    }
  }
}

function readTyped(part: KnowledgePart, text: string, words: Words): Typed | { readonly problem: string } {
  const options = KNOWLEDGE_OPTIONS[part];
  const known = options.map(({ name }) => name);
  const begins = [...text.matchAll(/(?<!\S)([a-z]+):/giu)].find(
    ([, name = '']) => nearest(name, known) !== undefined,
  );
  const at = begins?.index ?? text.length;
  const lead = readNames(text.slice(0, at));
  if (lead === undefined) return { problem: words.knowledge.files.unclosed };
  const typed = readTypedOptions(text.slice(at), options, words.problems);
  if ('problem' in typed) return typed;
  const stray = Object.keys(typed.values).find((name) => !known.includes(name));
  if (stray === undefined) return { lead, values: typed.values };
  const form = words.knowledge.forms[part];
  return {
    problem: words.problems.unknownOption({ option: echo(stray), form, nearest: nearest(stray, known) }),
  };
}

/** Fields typed on one line, alone: as behind `edit` for a draft. */
export function readFieldOptions(
  text: string,
  words: Words,
): { readonly fields: Partial<DraftFields> } | { readonly problem: string } {
  const typed = readTyped('add', text, words);
  if ('problem' in typed) return typed;
  const isStray = typed.lead.length > 0 || typed.values['language'] !== undefined;
  return isStray ? { problem: words.knowledge.next.editOneLine } : { fields: readFields(typed.values) };
}

/** The fields as they are written on lines of their own. */
function readFields(values: Readonly<Record<string, string>>): Partial<DraftFields> {
  return Object.fromEntries(
    DRAFT_FIELDS.flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [[field, value.trim() === EMPTY ? '' : inLines(field, value)]];
    }),
  );
}

/** Questions end in their marks, meanings of words in a semicolon. */
function inLines(field: DraftField, value: string): string {
  if (field === 'questions') return value.replaceAll(/(?<=[?？])\s+(?=\S)|\s*;\s*/gu, '\n');
  return field === 'words' ? value.replaceAll(/\s*;\s*/gu, '\n') : value;
}

/** `day run:easy` → `day` and `run:easy`. */
export function headAndRest(text: string): readonly [head: string, rest: string] {
  const head = /^\S*/.exec(text)?.[0] ?? '';
  return [head, text.slice(head.length).trim()];
}

const problem = (text: string): KnowledgeCommand => ({ part: 'problem', text });
