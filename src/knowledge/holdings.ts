import type { Term } from './term.ts';

/** What holding a term only in passing counts, beside holding it in the subject or a question. */
const PASSING_SHARE = 0.7;

/** The terms that an entry holds. */
export interface Holdings {
  /** Those that name what it is about: of its title and its other names. */
  readonly subject: ReadonlySet<Term>;
  /** Those of its sentences. */
  readonly text: ReadonlySet<Term>;
  /** How far it holds each: 1 in its subject or questions, less in passing. */
  readonly shares: ReadonlyMap<Term, number>;
}

/** What an entry holds that is not there. */
export const NOTHING: Holdings = { subject: new Set(), text: new Set(), shares: new Map() };

/** The terms of the parts of an entry. */
export interface PartTerms {
  readonly subject: readonly Term[];
  readonly questions: readonly Term[];
  readonly text: readonly Term[];
}

/** What an entry with these terms holds. */
export function holdingsOf({ subject, questions, text }: PartTerms): Holdings {
  return {
    subject: new Set(subject),
    text: new Set(text),
    shares: new Map([
      ...text.map((term) => [term, PASSING_SHARE] as const),
      ...[...subject, ...questions].map((term) => [term, 1] as const),
    ]),
  };
}
