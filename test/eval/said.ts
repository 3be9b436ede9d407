/** What an answer says, made ready to look for terms in it. */

/** Lower case, plain quotation marks and dashes, no marks of emphasis, single spaces, `1 - 2` closed up to `1-2`. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\d) ?- ?(\d)/g, '$1-$2');
}

/** True where a term begins a word of a text that is `plain`; a term of signs may stand anywhere. */
export function says(text: string, term: string): boolean {
  const wanted = plain(term).trimStart();
  if (wanted.trim() === '') return false;
  if (!/^[\p{L}\p{N}_]/u.test(wanted)) return text.includes(wanted);
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}_]$/u.test(text.slice(0, at))) return true;
  }
  return false;
}

/** True where a text holds what it must not; a mention counts as it was sent, with what hides in it. */
export function holds(sent: string, term: string): boolean {
  const mention = term.startsWith('@') || term.startsWith('<@');
  return mention
    ? sent.normalize('NFKC').toLowerCase().includes(term.toLowerCase())
    : plain(sent).includes(plain(term));
}
