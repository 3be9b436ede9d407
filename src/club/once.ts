/** What is done once, by name, across processes. */
export interface Once {
  /** True for the first that asks; it is then to be done. */
  claim(name: string): Promise<boolean>;
  /** It could not be done: the next that asks may try. */
  release(name: string): Promise<void>;
}
