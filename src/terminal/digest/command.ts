import { DIGEST_CHOICES, DIGEST_FIELDS, type DigestField } from '../../digest/setup.ts';
import { nearest } from '../../knowledge/nearest.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { echo } from '../../wording/echo.ts';
import { readSaveFolder } from '../save-folder.ts';
import { readTypedOptions, unquoted, type TypedOption } from '../typed-options.ts';

export const DIGEST_PARTS = [
  'preview',
  'status',
  'setup',
  'skip',
  'pause',
  'resume',
] as const satisfies readonly DigestPart[];
export type DigestPart = keyof Catalogue['terminal']['digest']['forms'];

/** What is typed to give a setting its default again. */
const EMPTY = '-';

/** Fields that need a list of Discord's. */
const OF_DISCORD: readonly DigestField[] = ['channel', 'role', 'summary'];

type TypedField = Exclude<DigestField, 'channel' | 'role' | 'summary'>;
const FIELDS = DIGEST_FIELDS.filter((field) => !OF_DISCORD.includes(field)) as readonly TypedField[];

const fieldOption = (name: TypedField): TypedOption =>
  name in DIGEST_CHOICES && name !== 'levels'
    ? { name, choices: DIGEST_CHOICES[name as keyof typeof DIGEST_CHOICES] }
    : { name, reads: name };

const SETUP = FIELDS.map(fieldOption);

/** The options of each part. */
export const DIGEST_OPTIONS: Readonly<Record<DigestPart, readonly TypedOption[]>> = {
  preview: [{ name: 'sessions', reads: 'sessions' }, ...SETUP],
  status: [],
  setup: SETUP,
  skip: [
    { name: 'week', reads: 'week' },
    { name: 'why', reads: 'why' },
    { name: 'undo', choices: ['yes'] },
  ],
  pause: [],
  resume: [],
};

type Values = Readonly<Partial<Record<DigestField, string>>>;

/** What a `/digest` line asks for; a problem is a sentence for its writer. */
export type DigestCommand =
  | { readonly part: 'overview' | 'status' | 'pause' | 'resume' }
  | {
      readonly part: 'preview';
      readonly values: Values;
      readonly sessions: string | undefined;
      readonly folder: string | undefined;
    }
  | { readonly part: 'setup'; readonly values: Values }
  | {
      readonly part: 'skip';
      readonly week: string | undefined;
      /** Undefined takes it back. */
      readonly why: string | undefined;
    }
  | { readonly part: 'problem'; readonly text: string };

const SAVING = /(?<!\S)--save(?![^\s=])/;
const SAVE_FLAG = '--save';

/** Reads what stands behind `/digest`. */
export function readDigest(text: string, words: Catalogue['terminal']): DigestCommand {
  const [, given = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text.trim()) ?? [];
  if (given === '') return { part: 'overview' };
  const part = DIGEST_PARTS.find((one) => one === given.toLowerCase());
  if (part === undefined) {
    const meant = nearest(given, DIGEST_PARTS);
    return problem(words.digest.which({ given: echo(given), nearest: meant, known: DIGEST_PARTS }));
  }
  const at = part === 'preview' ? rest.search(SAVING) : -1;
  const typed = readTypedOptions(at < 0 ? rest : rest.slice(0, at), DIGEST_OPTIONS[part], words.problems);
  if ('problem' in typed) return problem(typed.problem);
  const { values } = typed;
  const known = DIGEST_OPTIONS[part].map(({ name }) => name);
  const stray = Object.keys(values).find((name) => !known.includes(name));
  if (stray !== undefined) {
    const form = words.digest.forms[part];
    const meant = nearest(stray, known);
    return problem(words.problems.unknownOption({ option: echo(stray), form, nearest: meant }));
  }
  switch (part) {
    case 'preview': {
      const { sessions, ...fields } = values;
      if (at < 0) return { part, values: fieldsIn(fields), sessions, folder: undefined };
      const folder = rest.slice(at + SAVE_FLAG.length).replace(/^=/, '');
      const read = readSaveFolder(unquoted(folder.trim()) ?? '', words.problems.folder);
      if ('problem' in read) return problem(read.problem);
      return { part, values: fieldsIn(fields), sessions, folder: read.folder };
    }
    case 'setup':
      return Object.keys(values).length === 0
        ? problem(words.digest.typed({ form: words.digest.forms.setup }))
        : { part, values: fieldsIn(values) };
    case 'skip':
      return {
        part,
        week: values['week'],
        why: values['undo'] === undefined ? (values['why'] ?? '') : undefined,
      };
    case 'status':
    case 'pause':
    case 'resume':
      return { part };
  }
}

const fieldsIn = (values: Readonly<Record<string, string>>): Values =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const given = values[field];
      return given === undefined ? [] : [[field, given === EMPTY ? '' : given] as const];
    }),
  );

const problem = (text: string): DigestCommand => ({ part: 'problem', text });
