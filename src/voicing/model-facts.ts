import type { Usage } from './budgets.ts';

/** What people are told of the language model that is set up. */
export interface ModelFacts {
  readonly name: string;
  /** Where questions go: the name of the server, with its port. */
  readonly server: string;
  /** Whether it has failed so often that it is left alone for a while. */
  isLeftAlone(): boolean;
  /** How much was asked of it today, by a club and in all. */
  used(club: string | undefined): Usage;
}
