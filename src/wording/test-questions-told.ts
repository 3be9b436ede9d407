import type { MemberCatalogue } from './catalogue.ts';
import type { Shown } from './gaps-told.ts';

type Words = MemberCatalogue['testQuestions'];

interface ToldTest {
  readonly question: string;
  readonly section: string;
}

/** Why a question does not become a test question. */
export type ToldRefusal =
  | { readonly kind: 'personal' | 'twice' }
  | { readonly kind: 'too-long' | 'too-many'; readonly most: number }
  | { readonly kind: 'not-found'; readonly sections: readonly string[] };

/** The list of test questions, a line for each; `from` is the number of the first. */
export function testList(
  tests: readonly ToldTest[],
  words: Words,
  shown: Shown,
  from = 1,
): readonly string[] {
  if (tests.length === 0) return [words.none];
  return tests.map(({ question, section }, at) =>
    words.line({ number: from + at, question: shown(question), section }),
  );
}

/** Why a question was not kept for a section. */
export function testRefusal(refusal: ToldRefusal, section: string, { refused }: Words): string {
  switch (refusal.kind) {
    case 'personal':
    case 'twice':
      return refused[refusal.kind];
    case 'too-long':
    case 'too-many':
      return refused[refusal.kind](refusal);
    case 'not-found':
      return refused['not-found']({ section, sections: refusal.sections });
  }
}

/** What came of asking all test questions: that all pass, or those that do not. */
export function testResults(
  results: readonly {
    readonly test: ToldTest;
    readonly passes: boolean;
    readonly sections: readonly string[];
  }[],
  words: Words,
  shown: Shown,
): readonly string[] {
  if (results.length === 0) return [words.none];
  const failing = results.filter(({ passes }) => !passes);
  if (failing.length === 0) return [words.allPass({ count: results.length })];
  return [
    words.failing({ count: failing.length, all: results.length }),
    ...failing.map(
      ({ test, sections }) =>
        `- ${words.failed({ question: shown(test.question), section: test.section, sections })}`,
    ),
  ];
}
