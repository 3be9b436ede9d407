import type { Decision, PlanQuestion } from '../planner/plan.ts';
import type { Week } from '../planner/session.ts';
import type { Catalogue } from './catalogue.ts';
import { closing, remedyOf } from './plan-closing.ts';
import { behindIf, clausesOf, textOf } from './plan-finding.ts';
import { planHeadline } from './plan-headline.ts';
import { inTellingOrder } from './plan-telling.ts';
import type { FromProfile } from './plan-words.ts';
import { OF_THE_CLUB, type PlanLine, type Told, type Worded } from './plan-worded.ts';

/** Sentences of one answer, and findings told in it, at most: it is read on a phone. */
const MAX_SENTENCES = 6;
const MAX_FINDINGS = 2;
/** Characters of the whole answer with its week, at most; marks, what changed and the profile come on top. */
const MAX_CHARACTERS = 1300;

/** A decision in words. */
export interface PlanText {
  /** The whole answer in reading order: the verdict, the findings that matter, what to do, what was understood. */
  readonly lines: readonly PlanLine[];
  /** Every finding with its sentence, also those that the lines leave out. */
  readonly findings: readonly Told[];
  /** What would make it a yes; part of the lines where no other sentence says it. */
  readonly remedy?: string;
  /** Asks for what would change the verdict; part of the lines where the answer is otherwise a list of cases. */
  readonly missing?: string;
  /** The week built, or the week checked with its changes, as lines of Markdown to stand below the answer. */
  readonly week?: string;
}

/**
 * Words a decision about a question. Pure: the same decision always reads the same. What stems from the member's
 * profile is told by who words the profile, and not once more as understood.
 */
export function wordPlan(
  question: PlanQuestion,
  decision: Decision,
  plan: Catalogue['plan'],
  fromProfile: FromProfile = {},
): PlanText {
  const catalogue = question.form === undefined ? plan : withoutYesOrNo(plan);
  const findings = decision.findings.map((finding) => ({
    ...finding,
    text: textOf(question, decision, finding, catalogue),
  }));
  const worded: Worded = { decision, findings, clauses: clausesOf(question, decision, catalogue), catalogue };
  const headline = planHeadline(question, worded);
  const remedy = remedyOf(question, decision, catalogue);
  const missing = decision.missing && catalogue.missing[decision.missing]({ facts: question });
  const rest = closing(question, worded, { remedy, missing, said: headline.says, fromProfile });
  const week = weekShown(decision);
  const shown = week === undefined ? undefined : catalogue.week(week);
  const begun = headline.lines.length;
  const room = Math.max(0, Math.min(MAX_FINDINGS, MAX_SENTENCES - begun - rest.length));
  const told = inTellingOrder(question, worded, headline.says).flatMap((finding) =>
    headline.ifs?.includes(finding.rule) === true ? (behindIf(question, worded, finding) ?? []) : finding,
  );
  const lines = [...headline.lines, ...told.slice(0, room).map(toLine), ...rest]
    .slice(0, MAX_SENTENCES)
    .map(({ text, rules }) => ({ text, rules: rules.filter((rule) => !OF_THE_CLUB.includes(rule)) }));
  return {
    lines: fitting(lines, begun, MAX_CHARACTERS - (shown?.length ?? 0)),
    findings,
    ...(remedy !== undefined && { remedy: remedy.text }),
    ...(missing !== undefined && { missing }),
    ...(shown !== undefined && { week: shown }),
  };
}

/** The words for questions that a bare yes or no would answer wrongly. */
function withoutYesOrNo(plan: Catalogue['plan']): Catalogue['plan'] {
  return { ...plan, headlines: { ...plan.headlines, ...plan.plainHeadlines } };
}

/** A checked week is shown where it would change; who pasted it knows how it is. */
function weekShown({ intent, week, moves = [] }: Decision): Week | undefined {
  return intent === 'week-build' || moves.length > 0 ? week : undefined;
}

const toLine = ({ text, rule }: Told): PlanLine => ({ text, rules: [rule] });

/** The lines that fit into a number of characters; those at the end give way, the first ones never. */
function fitting(lines: readonly PlanLine[], least: number, characters: number): PlanLine[] {
  const kept = [...lines];
  const length = (): number => kept.reduce((sum, { text }) => sum + text.length + 1, 0);
  while (kept.length > least && length() > characters) kept.pop();
  return kept;
}
