/** What `make` gives, made when it is first asked for and kept: for what one conversation needs and another does not. */
export function atFirstUse<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
