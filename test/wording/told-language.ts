import { decide } from '../../src/planner/decide.ts';
import type { DayKind, Decision, PlanQuestion } from '../../src/planner/plan.ts';
import type { SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import type { MemberCatalogue } from '../../src/wording/catalogue.ts';
import { wordPlan, type PlanText } from '../../src/wording/plan-text.ts';
import type { Marks } from './flaws.ts';
import type { ScenarioName } from './scenarios.ts';

/** What is told: to the letter, line by line, or how it begins. */
export type Expected = string | readonly string[] | { readonly begins: string };

/** What is expected of the catalogue of one language. */
export interface ToldLanguage {
  readonly name: string;
  readonly language: SpokenLanguage;
  readonly marks: Marks;
  /** Sentences that hold one flaw each, by what is wrong: `marks` must find them. */
  readonly flawed: Readonly<Record<string, string>>;

  /** Words for the numbers from zero to fourteen. */
  readonly numbers: readonly string[];
  /** Names of races that hold a number. */
  readonly races: RegExp;
  /** How an answer begins: yes, yes with a condition, careful, no. */
  readonly verdicts: readonly [yes: string, yesIf: string, caution: string, no: string];
  /** Words that this language and English both have. */
  readonly sharedWithEnglish: readonly string[];
  /** A clause without its full stop. */
  readonly clause: RegExp;
  /** How a conflict with a limit of the club begins. */
  readonly ofTheClub: RegExp;
  /** A sentence with an example in quotation marks. */
  readonly withExample: RegExp;
  /** What follows a condition: `lead` stands before it; `begins` and `never` are of the mood of its verb. */
  readonly condition?: { readonly lead: string; readonly begins: RegExp; readonly never: RegExp };

  /** A question on one line, and what must not occur in it. */
  readonly question: RegExp;
  readonly brokenQuestion: RegExp;
  /** Kinds of days that tell more than themselves, such as the time of the year. */
  readonly kindsThatTellMore: readonly DayKind[];
  /** A text around the knowledge, and what must not occur in it. */
  readonly around: RegExp;
  readonly brokenAround: RegExp;
  /** How descriptions of commands and choices begin. */
  readonly description: RegExp;

  readonly tells: Readonly<Record<ScenarioName, Expected>>;
  /** What only this language has to get right. */
  readonly own: Readonly<Record<string, { readonly told: string; readonly is: string }>>;
}

type PlanCatalogue = MemberCatalogue['plan'];

export const word = (
  plan: PlanCatalogue,
  question: PlanQuestion,
  decision: Decision = decide(question),
): PlanText => wordPlan(question, decision, plan);

export const textOf = (plan: PlanCatalogue, question: PlanQuestion, decision?: Decision): string =>
  word(plan, question, decision)
    .lines.map(({ text }) => text)
    .join(' ');

/** Every sentence for a question: the answer's, and those that it leaves out. */
export function sentencesOf(plan: PlanCatalogue, question: PlanQuestion): string[] {
  const { lines, findings, remedy, missing } = word(plan, question);
  const all = [...lines.map(({ text }) => text), ...findings.map(({ text }) => text), remedy, missing];
  return all.filter((text) => text !== undefined);
}
