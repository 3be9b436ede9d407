import type { MemberCatalogue } from './catalogue.ts';

/** What a receipt goes by: how an answer came about. */
export interface ReceiptFacts {
  readonly outcome: keyof MemberCatalogue['receipt']['outcome'];
  readonly why: {
    readonly entries: readonly {
      readonly section: string;
      readonly revision: number;
      readonly evidence: number;
      readonly covered: readonly string[];
      readonly missing: readonly string[];
    }[];
    readonly rules: readonly string[];
    readonly model: string | null;
    readonly notWorded?: keyof MemberCatalogue['receipt']['notWorded'];
    readonly offered?: string;
  };
}

/** The receipt of an answer as lines of plain text, the first of them a heading. */
export function receiptLines({ outcome, why }: ReceiptFacts, words: MemberCatalogue['receipt']): string[] {
  const byRules = why.rules.length > 0;
  const entries = why.entries.map(({ section, revision, evidence, covered, missing }) => {
    if (covered.length + missing.length === 0) return `- ${words.ruleEntry({ section, revision })}`;
    const notes = [
      words.entry({ section, revision, percent: Math.round(evidence * 100) }),
      ...(covered.length > 0 ? [words.covered({ words: covered })] : []),
      ...(missing.length > 0 ? [words.missing({ words: missing })] : []),
    ];
    return `- ${notes.join('; ')}`;
  });
  return [
    words.heading,
    words.outcome[outcome],
    ...(entries.length > 0 ? entries : [words.none]),
    ...(byRules ? [words.rules({ rules: why.rules })] : []),
    why.notWorded === undefined ? words.model({ model: why.model }) : words.notWorded[why.notWorded],
    ...(why.offered === undefined ? [] : [words.offered({ model: why.offered })]),
  ];
}
