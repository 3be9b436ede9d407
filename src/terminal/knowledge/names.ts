import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The words of a line, as a shell would tell them apart: what stands in quotes is one, and `~/` at the beginning is
 * the home folder. Undefined where a quote is never closed.
 */
export function readNames(text: string, home: string = homedir()): readonly string[] | undefined {
  const names: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const [whole] = /^(?:"[^"]*"|'[^']*'|[^\s"']\S*)(?=\s|$)/u.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    names.push(/^["']/u.test(whole) ? whole.slice(1, -1) : withHome(whole, home));
    rest = rest.slice(whole.length).trimStart();
  }
  return names.filter((name) => name !== '');
}

const withHome = (name: string, home: string): string =>
  name === '~' || name.startsWith('~/') ? join(home, name.slice(1)) : name;
