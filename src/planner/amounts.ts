import type { Read } from './apply.ts';
import { leastBy } from './build/least-by.ts';
import type { Circumstances } from './plan.ts';
import { readOf } from './read-week.ts';
import type { RuleId } from './rules/rules.ts';
import { READS_CROSS } from './rules/rules-week.ts';
import type { CrossSession } from './session.ts';
import { isCounted } from './session-load.ts';

/** The musts about how much cross-training a week holds: of all kinds together, and of strength training. */
const NUMBER_RULES = ['days-by-level', 'club-most-sessions'] as const;
const STRENGTH_RULE = 'strength-couple-a-week';
const AMOUNT_RULES = [...NUMBER_RULES, STRENGTH_RULE] as const;

/** The musts that cross-training breaks by its amount, and how gravely; none where the amount is all right. */
export function amountsBroken(cross: readonly CrossSession[], who: Circumstances): Read[] {
  return AMOUNT_RULES.flatMap((id) =>
    readOf(id, READS_CROSS[id](cross, who)).filter(({ reading }) => isTooMuch(reading)),
  );
}

/** The musts that cross-training breaks by its amount once these sessions are added to it, as far as they add to it. */
export function amountsBrokenBy(
  added: readonly CrossSession[],
  cross: readonly CrossSession[],
  who: Circumstances,
): Read[] {
  if (added.length === 0) return [];
  const strength = added.some(isStrength);
  return amountsBroken([...cross, ...added], who).filter(({ id }) => id !== STRENGTH_RULE || strength);
}

/** The rule among those broken that leaves room for the fewest of the sessions; the first of the table where several do. */
export function bindingRule(cross: readonly CrossSession[], who: Circumstances): RuleId | undefined {
  const rules = AMOUNT_RULES.filter((id) => isTooMuch(READS_CROSS[id](cross, who)));
  const left = (id: (typeof AMOUNT_RULES)[number]): number =>
    beyond(
      id === STRENGTH_RULE ? cross.filter(isStrength) : cross.filter(isCounted),
      (sessions) => !isTooMuch(READS_CROSS[id](sessions, who)),
    );
  return leastBy(rules, (id) => -left(id))[0];
}

/** Sessions, and of these strength sessions, that must go from a week with so much cross-training. */
export function tooMany(
  cross: readonly CrossSession[],
  who: Circumstances,
): { readonly all: number; readonly strength: number } {
  const counted = cross.filter(isCounted);
  const strength = cross.filter(isStrength);
  const isAllowed = (
    sessions: readonly CrossSession[],
    rules: readonly (keyof typeof READS_CROSS)[],
  ): boolean => !rules.some((id) => isTooMuch(READS_CROSS[id](sessions, who)));
  return {
    all: beyond(counted, (sessions) => isAllowed(sessions, NUMBER_RULES)),
    strength: beyond(strength, (sessions) => isAllowed(sessions, [STRENGTH_RULE])),
  };
}

export function isStrength({ activity }: CrossSession): boolean {
  return activity === 'strength';
}

function beyond(
  sessions: readonly CrossSession[],
  isAllowed: (sessions: readonly CrossSession[]) => boolean,
): number {
  const kept = sessions.findLastIndex((_, last) => isAllowed(sessions.slice(0, last + 1))) + 1;
  return sessions.length - kept;
}

function isTooMuch(reading: Read['reading'] | 'silent'): boolean {
  return reading === 'caution' || reading === 'conflict';
}
