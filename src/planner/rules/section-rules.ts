import { RULES, type RuleId } from './rules.ts';

/** A statement of a section, and the rules that rest on it. */
export interface RestedStatement {
  /** Words, in lower case, of one sentence of the section in English. */
  readonly statement: string;
  readonly rules: readonly RuleId[];
}

/** What of a section rules rest on; nothing where none names it. */
export function restedOn(section: string): readonly RestedStatement[] {
  const own = RULES.filter((rule) => rule.section === section);
  return [...Map.groupBy(own, ({ statement }) => statement)].map(([statement, rules]) => ({
    statement,
    rules: rules.map(({ id }) => id),
  }));
}
