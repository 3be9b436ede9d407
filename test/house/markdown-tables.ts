/**
 * The code spans in the first column of the tables below a heading of the second level, row by row; the row of the
 * column names has none. Fails where there is no such heading.
 */
export function firstColumnCode(markdown: string, heading: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const start = lines.indexOf(`## ${heading}`);
  if (start < 0) throw new Error(`no section “## ${heading}”`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#{1,2}\s/.test(line));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => line.startsWith('|'))
    .map((row) => row.split(/(?<!\\)\|/)[1] ?? '')
    .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))
    .filter((codes) => codes.length > 0);
}
