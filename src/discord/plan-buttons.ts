import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { VARIANTS, variantOf } from '../planner/variants.ts';
import { button } from './answer-buttons.ts';
import { SHARE_CONTROLS } from './digest/ids.ts';
import type { PlanAnswer } from './drawings.ts';
import { planCode } from './plan-code.ts';

/** The controls below plans. The first part of a `custom_id`: never used again for something else. */
export const PLAN_CONTROLS = { whatIf: 'what-if', calendar: 'calendar', picture: 'picture' } as const;

/**
 * The buttons of a plan: what may be asked of it next, and what is made of its week. What a button carries is the
 * question, which is decided anew when it is pressed; a plan that goes by the state of somebody's body has none.
 * `drawn` where the picture is there already; `shares` where the club has a place for weeks of its members.
 */
export function planButtons(
  { plan, asked }: PlanAnswer,
  p: {
    readonly words: Pick<MemberCatalogue, 'planButtons' | 'digestDiscord'>;
    readonly asker: string;
    readonly drawn: boolean;
    readonly shares: boolean;
  },
): readonly (APIButtonComponentWithCustomId | undefined)[] {
  const { asker, drawn, shares } = p;
  const { planButtons: words, digestDiscord } = p.words;
  const variants = VARIANTS.map((variant) => {
    const next = variantOf(asked, plan, variant);
    const code = next && planCode(next);
    return code === undefined
      ? undefined
      : button(words.variants[variant], PLAN_CONTROLS.whatIf, [asker, code]);
  });
  const code = planCode(asked);
  if (plan.week === undefined || code === undefined) return variants;
  return [
    ...variants,
    button(words.calendar, PLAN_CONTROLS.calendar, [asker, code]),
    drawn ? undefined : button(words.picture, PLAN_CONTROLS.picture, [asker, code]),
    shares ? button(digestDiscord.share.button, SHARE_CONTROLS.ask, [code]) : undefined,
  ];
}
