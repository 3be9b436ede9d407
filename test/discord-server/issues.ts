import type { Path } from './component-tree.ts';
import type { JsonObject } from './json.ts';
import type { Issue } from './reply.ts';

/** The least and the most of a length or number. */
export type Bounds = readonly [number, number];

export const required = (path: Path): Issue => ({
  path,
  code: 'BASE_TYPE_REQUIRED',
  message: 'This field is required',
});

export const tooLong = (path: Path, limit: number): Issue => ({
  path,
  code: 'BASE_TYPE_MAX_LENGTH',
  message: `Must be ${limit} or fewer in length.`,
});

export const badLength = (path: Path, [least, most]: Bounds): Issue => ({
  path,
  code: 'BASE_TYPE_BAD_LENGTH',
  message: `Must be between ${least} and ${most} in length.`,
});

/** A component of a type that may not stand there. */
export const wrongType = (path: Path, allowed: number[]): Issue => ({
  path: [...path, 'type'],
  code: 'UNION_TYPE_CHOICES',
  message: `Value of field "type" must be one of (${allowed.join(', ')}${allowed.length === 1 ? ',' : ''}).`,
});

export const notOneOf = (path: Path, allowed: readonly number[]): Issue => ({
  path,
  code: 'BASE_TYPE_CHOICES',
  message: `Value must be one of (${allowed.join(', ')}).`,
});

/** A fault of a text, if it has one; `need` says that it must be there. */
export function textIssues(
  holder: JsonObject,
  key: string,
  path: Path,
  bounds: Bounds,
  need = false,
): Issue[] {
  const value = holder[key];
  const at = [...path, key];
  if (value === undefined || value === null) return need ? [required(at)] : [];
  if (typeof value !== 'string') {
    return [
      { path: at, code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${typeof value}" as string.` },
    ];
  }
  const [least, most] = bounds;
  if (need && value === '' && least > 0) return [required(at)];
  if (value.length >= least && value.length <= most) return [];
  return [least === 0 ? tooLong(at, most) : badLength(at, bounds)];
}

/** A fault of a whole number that need not be there. */
export function numberIssues(holder: JsonObject, key: string, path: Path, [least, most]: Bounds): Issue[] {
  const value = holder[key];
  if (value === undefined || value === null) return [];
  const at = [...path, key];
  if (!Number.isInteger(value)) {
    return [{ path: at, code: 'NUMBER_TYPE_COERCE', message: `Value ${JSON.stringify(value)} is not int.` }];
  }
  if (Number(value) > most) {
    return [
      { path: at, code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${most}.` },
    ];
  }
  if (Number(value) >= least) return [];
  return [
    { path: at, code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${least}.` },
  ];
}

/** Values that stand twice in a list of places, each at its second place. */
export function repeated(
  placed: { value: unknown; path: Path }[],
  { code, message }: { code: string; message: string },
): Issue[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ value, path }) => {
    if (value === undefined || value === null) return [];
    if (seen.has(value)) return [{ path, code, message }];
    seen.add(value);
    return [];
  });
}
