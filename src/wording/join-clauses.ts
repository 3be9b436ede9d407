/** Clauses in a row; the comma before the last one keeps apart what `and` joins inside of them. */
export const joinClauses = (clauses: readonly string[], and: string): string =>
  clauses.length < 2
    ? clauses.join('')
    : `${clauses.slice(0, -1).join(', ')}, ${and} ${clauses.at(-1) ?? ''}`;
