import type { Rule } from './rule.ts';
import { DECIDING_RULES } from './rules-that-decide.ts';
import { SHAPING_RULES } from './rules-that-shape.ts';

/**
 * Every rule of the planner. The order is that in which findings of the same seriousness are told: what decides
 * first, what rounds off last.
 */
export const RULES = [...DECIDING_RULES, ...SHAPING_RULES] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
