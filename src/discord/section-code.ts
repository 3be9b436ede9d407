import { createHash } from 'node:crypto';

/** Characters of a code: with 64 letters, two of ten thousand names meet about once in twenty books. */
export const CODE_CHARACTERS = 5;

/** A short name for an id (of an entry, of a rule), the same for ever, so that it fits into a `custom_id`. */
export function codeOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, CODE_CHARACTERS);
}

/** Finds ids by their codes. Where two ids have one code neither is found: saying nothing is better than naming the wrong one. */
export function byCode(ids: Iterable<string>): (code: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  for (const id of ids) {
    const code = codeOf(id);
    found.set(code, found.has(code) ? undefined : id);
  }
  return (code) => found.get(code);
}
